# The work is done by the scripts in tools/; this names it.
SHELL := /bin/bash
PYTHON := .venv/bin/python
QGIS_PYTHON := PYTHONPATH=/usr/share/qgis/python/plugins $(PYTHON)
QGIS ?=

.PHONY: help setup demo qgis test check bench translations stage zip screenshots clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

setup:
	@tools/setup.sh

demo: setup ## make the demo map with its tables, pictures and PDFs in build/demo
	@tools/gui.sh env $(QGIS_PYTHON) tools/demo.py

qgis: demo stage ## open QGIS on the demo map, with the plugin loaded
	@tools/desktop.sh

test: setup ## run every test; QGIS=3.40 or QGIS=3.44 runs them under that release
	@if [ -n "$(QGIS)" ]; then tools/other_qgis.sh "$(QGIS)"; else tools/test.sh; fi

check: setup zip ## lint, types, layering, secrets, translations and the plugin repository's rules on the zip
	@tools/check.sh

bench: setup ## measure, and print a table with this machine's figures
	@$(PYTHON) -m pip install -qq --disable-pip-version-check -r requirements/bench/peers.txt
	@tools/gui.sh env $(QGIS_PYTHON) -m bench

translations: setup ## bring i18n/izsa_tr.ts up to date with the code
	@$(PYTHON) tools/translations.py update

stage: setup ## assemble build/izsa_plugin, loadable with QGIS_PLUGINPATH=build
	@$(PYTHON) tools/stage.py

zip: setup ## build the installable build/izsa_plugin-VERSION.zip
	@$(PYTHON) tools/stage.py --zip

screenshots: stage ## make the pictures that the README shows
	@tools/screenshots.sh

clean: ## remove what was built; .venv and .cache stay
	rm -rf build .qgis-settings
