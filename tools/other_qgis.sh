#!/usr/bin/env bash
# Runs the tests under another QGIS release, inside a small Debian that is made once and kept in the cache.
# Usage: other_qgis.sh 3.40|3.44        IZSA_CACHE names another cache folder than .cache
set -euo pipefail
cd "$(dirname "$0")/.."

qgis=${1:?which QGIS release: 3.40 or 3.44}
case $qgis in
    3.40) suite=trixie script=sid ;;
    3.44) suite=forky script=sid ;;
    *)
        echo "QGIS $qgis cannot be had here: choose 3.40 or 3.44, or leave QGIS= out for the release on this machine." >&2
        exit 2
        ;;
esac

here=$(dpkg-query -W -f '${Version}' qgis 2>/dev/null || true)
if [[ $here == *"$qgis".* ]]; then
    echo "This machine's own QGIS is $here: the tests run here."
    exec tools/test.sh
fi

if [ "$(id -u)" = 0 ]; then as_root=(env); else as_root=(sudo env); fi
cache=$(realpath -m "${IZSA_CACHE:-.cache}")
root=$cache/$suite
mkdir -p "$cache"

inside() { # runs a command in the small Debian; its mounts live and die with the command
    "${as_root[@]}" unshare --mount --fork sh -ec '
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/tmp"
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
    ' sh "$root" "$@"
}

packages=$(cat tools/packages-test.txt tools/packages-other-qgis.txt)
stamp=$(sha256sum <<<"$packages" | cut -d' ' -f1)
if [ "$(cat "$root/izsa-stamp" 2>/dev/null)" != "$stamp" ]; then
    echo "Making a small Debian $suite with its QGIS (some minutes, once)"
    if [ ! -d "$root" ]; then
        "${as_root[@]}" rm -rf "$root.part"
        "${as_root[@]}" debootstrap --variant=minbase "$suite" "$root.part" "" "$script" >"$cache/$suite.log" 2>&1 ||
            { tail -n 20 "$cache/$suite.log" >&2; exit 1; }
        "${as_root[@]}" mv "$root.part" "$root"
    fi
    # How this machine fetches packages (a proxy, say) holds in there too.
    apt-config dump | grep '^Acquire::' | "${as_root[@]}" tee "$root/etc/apt/apt.conf.d/90this-machine" >/dev/null
    inside apt-get -qq update
    # shellcheck disable=SC2086 # one word a package
    inside apt-get -qq install --no-install-recommends -y $packages >>"$cache/$suite.log" 2>&1 ||
        { tail -n 20 "$cache/$suite.log" >&2; exit 1; }
    "${as_root[@]}" tee "$root/izsa-stamp" <<<"$stamp" >/dev/null
fi

offered=$(inside dpkg-query -W -f '${Version}' qgis)
if [[ $offered != *"$qgis".* ]]; then
    echo "QGIS $qgis was asked for, but Debian $suite now brings $offered. Remove $root if it is old; otherwise" \
        "tools/other_qgis.sh has to name the Debian release that brings $qgis." >&2
    exit 1
fi
echo "QGIS $offered in Debian $suite"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tools/copy_checkout.sh "$work/izsa"
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps --target "$work/izsa/.pip" -r requirements/test.txt
# pygeodiff comes compiled for this machine's Python; the comparison with it knows no QGIS anyway.
rm "$work/izsa/tests/unit/sync/test_geodiff.py"
"${as_root[@]}" rm -rf "$root/izsa"
"${as_root[@]}" cp -r "$work/izsa" "$root/izsa"
inside env -C /izsa PYTHON=/usr/bin/python3 PYTHONPATH=/izsa/.pip tools/test.sh once
