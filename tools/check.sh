#!/usr/bin/env bash
# Every check that needs no running plugin. What goes to the user is checked in the zip that `make zip` built.
set -uo pipefail
cd "$(dirname "$0")/.."

bin=$PWD/.venv/bin
failed=()

check() { # name, command ...
    local name=$1
    shift
    echo "== $name"
    "$@" || failed+=("$name")
}

# The two that block a release, called on the unpacked zip as the plugin repository calls them.
bandit_on_zip() {
    local ids
    ids=$(grep -v '^#' tools/bandit_ids.txt | paste -sd,)
    (cd "$unpacked" && "$bin/bandit" --quiet --recursive izsa_plugin --tests "$ids" \
        --format custom --msg-template '{relpath}:{line}: {test_id} {msg}' 2> >(grep -v WARNING >&2))
}

secrets_on_zip() {
    (cd "$unpacked" && "$bin/detect-secrets" scan --all-files --exclude-files 'metadata\.txt' .) |
        "$bin/python" -c 'import json, sys; found = json.load(sys.stdin)["results"]; print(*found, sep="\n"); sys.exit(bool(found))'
}

secrets() { git ls-files -z --cached --others --exclude-standard | xargs -0 "$bin/detect-secrets-hook"; }

archive=$(ls -t build/izsa_plugin-*.zip | head -n 1)
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
unzip -q "$archive" -d "$unpacked"

check "lint" "$bin/ruff" check --quiet
check "format" "$bin/ruff" format --check --quiet
check "types" "$bin/mypy"
check "layering" "$bin/python" tools/check_layering.py
check "texts bound to a machine" "$bin/python" tools/check_texts.py
check "secrets" secrets
check "translations" "$bin/python" tools/translations.py check
check "package" "$bin/python" tools/check_package.py "$archive"
check "the repository's Bandit rules" bandit_on_zip
check "the repository's search for secrets" secrets_on_zip

if [ ${#failed[@]} -gt 0 ]; then
    printf 'FAILED: %s\n' "${failed[@]}"
    exit 1
fi
echo "All checks passed."
