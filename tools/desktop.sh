#!/usr/bin/env bash
# Opens QGIS on the demo map, with the staged plugin in a profile of its own.
# Usage: desktop.sh [SCRIPT], a Python file that QGIS runs once it is up.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "QGIS needs a screen, and there is none here. The map is build/demo/izmir.qgz; on a desktop, run make qgis again." >&2
    exit 1
fi

profile=${IZSA_PROFILE:-$PWD/build/profile}
settings=$profile/profiles/default/QGIS/QGIS3.ini
if [ ! -e "$settings" ]; then
    mkdir -p "$(dirname "$settings")"
    printf '[PythonPlugins]\nizsa_plugin=true\n' >"$settings"
fi
# The analyses find pandas and shapely in .venv, as long as QGIS runs on the Python that .venv was made from.
packages=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
QGIS_PLUGINPATH=$PWD/build PYTHONPATH=$packages exec qgis --nologo --noversioncheck --profiles-path "$profile" \
    --code "${1:-tools/show_dock.py}" "build/${IZSA_DEMO:-demo}/izmir.qgz"
