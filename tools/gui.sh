#!/usr/bin/env bash
# Runs a command on a screen of its own: 1366x768, with a window manager so that focus and modality behave.
set -euo pipefail
exec xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" \
    bash -c 'openbox >/dev/null 2>&1 & manager=$!; "$@"; status=$?; kill $manager; exit $status' bash "$@"
