#!/usr/bin/env bash
# Makes a fresh Debian machine ready: system packages, the Turkish locale and .venv. Seconds when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
export DEBIAN_FRONTEND=noninteractive

if [ "$(id -u)" = 0 ]; then as_root=(env); else as_root=(sudo env); fi

mapfile -t wanted < <(cat tools/packages-host.txt tools/packages-test.txt)
installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | awk '$1 == "ii" {print $2}')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y "${missing[@]}" >/dev/null
fi

if ! locale -a | grep -qi '^tr_TR\.utf-\?8$'; then
    echo "Making the Turkish locale"
    "${as_root[@]}" localedef -i tr_TR -f UTF-8 tr_TR.UTF-8
fi

# One .venv over QGIS's own Python, made anew when the pinned versions or that Python change.
stamp=$(cat requirements/*.txt <(/usr/bin/python3 --version) | sha256sum | cut -d' ' -f1)
if [ "$(cat .venv/izsa-stamp 2>/dev/null)" != "$stamp" ]; then
    echo "Making .venv"
    /usr/bin/python3 -m venv --system-site-packages --clear .venv
    .venv/bin/python -m pip install -qq --disable-pip-version-check -r requirements/dev.txt
    echo "$stamp" >.venv/izsa-stamp
fi
