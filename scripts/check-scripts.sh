#!/usr/bin/env bash
# Reads every shell and Python script of the repository without running it: a slip of the pen fails here.
set -euo pipefail
cd "$(dirname "$0")/.."

count=0
while IFS= read -r -d '' file; do
    case "$file:$(head -c 40 "$file" | head -1 | tr -d '\0')" in
    *.sh:* | *:'#!'*bash* | *:'#!/bin/sh'*) bash -n "$file" ;;
    *.py:* | *:'#!'*python*) python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read(), sys.argv[1])' "$file" ;;
    *) continue ;;
    esac
    count=$((count + 1))
done < <(find . \( -name .git -o -name '.build*' -o -name '.venv*' \) -prune -o -type f -print0)
[ "$count" -gt 0 ]
echo "$count scripts can be read"
