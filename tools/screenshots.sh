#!/usr/bin/env bash
# Makes the pictures of docs/pictures: in both languages QGIS with the dock, the form, the approval's and the exchange's
# dialogs and the opening of a map on a server; in Turkish the printed pages of the demo and the map by each theme.
set -euo pipefail
cd "$(dirname "$0")/.."

# In settings of their own: a language chosen in those of the home folder would win over the one asked for.
qgis_python() {
    XDG_CONFIG_HOME=$PWD/build/pictures-profile/config PYTHONPATH=/usr/share/qgis/python/plugins \
        tools/gui.sh .venv/bin/python "$@"
}

window() { # LANGUAGE LOCALE: QGIS on a demo map in that language
    local settings=build/pictures-profile/profiles/default/QGIS/QGIS3.ini
    rm -rf build/pictures-profile
    mkdir -p "$(dirname "$settings")"
    cat >"$settings" <<INI
[PythonPlugins]
izsa_plugin=true

[locale]
overrideFlag=true
userLocale=$1

[izsa]
municipality=TUR035008
user_name=Ayşe Yılmaz
INI
    IZSA_DEMO=demo-$1 LC_ALL=$2 qgis_python tools/demo.py >/dev/null
    IZSA_DEMO=demo-$1 IZSA_PROFILE=$PWD/build/pictures-profile tools/gui.sh tools/desktop.sh tools/take_pictures.py
}

mkdir -p docs/pictures
rm -f docs/pictures/*.png
window tr tr_TR.UTF-8
window en C.UTF-8
for language in tr en; do
    qgis_python tools/exchange_pictures.py "$language"
    qgis_python tools/approval_pictures.py "$language"
done
qgis_python tools/theme_pictures.py
for page in build/demo-tr/*.png; do
    convert "$page" -resize 1000x "docs/pictures/$(basename "$page")"
done
# 256 colours are enough to look at, and take a third of the room.
mogrify -dither None -colors 256 -strip docs/pictures/*.png
ls docs/pictures/*
