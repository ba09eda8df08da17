#!/usr/bin/env bash
# Runs every test; those in tests/postgis start a PostgreSQL of their own by pg_virtualenv, and fail without it.
# Usage: test.sh [once]
#   tests/unit without QGIS; then all tests under QGIS; then all once more as a Turkish user would run them:
#   Turkish locale, decimal comma, a folder with spaces and Turkish letters. "once" leaves the last part out.
set -uo pipefail
cd "$(dirname "$0")/.."

python=$(realpath -s "${PYTHON:-.venv/bin/python}")
export PYTHONPATH="/usr/share/qgis/python/plugins${PYTHONPATH:+:$PYTHONPATH}" PYTHONDONTWRITEBYTECODE=1
failed=0

echo "== tests/unit without QGIS"
"$python" -m pytest -q -p no:pytest_qgis -p no:pytest-qt -n 2 --without-qgis tests/unit || failed=1

turkish() { # in a copy, so that both runs can go side by side
    local copy="build/turkish/İzmir ığüşöçİ haritası"
    rm -rf build/turkish
    tools/copy_checkout.sh "$copy" &&
        LC_ALL=tr_TR.UTF-8 "$copy/tools/gui.sh" env -C "$copy" "$python" -m pytest -q
}

if [ "${1:-}" != once ]; then
    mkdir -p build
    turkish >build/test-turkish.log 2>&1 &
    turkish_run=$!
fi

echo "== all tests under $("$python" -c 'from qgis.core import Qgis; print("QGIS", Qgis.version())')"
tools/gui.sh "$python" -m pytest -q || failed=1

if [ "${1:-}" != once ]; then
    wait $turkish_run || failed=1
    echo "== all tests under tr_TR.UTF-8, from a folder with spaces and Turkish letters"
    cat build/test-turkish.log
fi
exit $failed
