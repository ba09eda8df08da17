#!/usr/bin/env bash
# Makes the pictures of docs/pictures: QGIS with the dock and the form, in Turkish, the printed pages of the demo, the
# dialogs of an exchange in both languages, and the map by each theme.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf build/pictures-profile docs/pictures
mkdir -p build/pictures-profile/profiles/default/QGIS docs/pictures
cat >build/pictures-profile/profiles/default/QGIS/QGIS3.ini <<'INI'
[PythonPlugins]
izsa_plugin=true

[locale]
overrideFlag=true
userLocale=tr

[izsa]
municipality=TUR035008
user_name=Ayşe Yılmaz
INI
export IZSA_DEMO=demo-tr
LC_ALL=tr_TR.UTF-8 PYTHONPATH=/usr/share/qgis/python/plugins tools/gui.sh .venv/bin/python tools/demo.py >/dev/null
IZSA_PROFILE=$PWD/build/pictures-profile tools/gui.sh tools/desktop.sh tools/take_pictures.py
for language in tr en; do
    PYTHONPATH=/usr/share/qgis/python/plugins tools/gui.sh .venv/bin/python tools/exchange_pictures.py "$language"
done
PYTHONPATH=/usr/share/qgis/python/plugins tools/gui.sh .venv/bin/python tools/theme_pictures.py
for page in build/demo-tr/*.png; do
    convert "$page" -resize 1000x "docs/pictures/$(basename "$page")"
done
ls docs/pictures/*
