#!/usr/bin/env bash
# Loads every migration into a throw-away PostgreSQL and has it prepare every statement of the store, so that SQL
# that only SQLite understands fails here.
#
#   scripts/check-postgres-sql.sh [script.sql]      without an argument: what gatehouse-sql-dump prints
set -euo pipefail

if [ -z "${TEST_POSTGRES_FOLDER:-}" ]; then
    exec "$(dirname "$0")/with-postgres.sh" "$0" "$@"
fi
cd "$(dirname "$0")/.."

script=$(mktemp /tmp/gatehouse-sql.XXXXXX)
trap 'rm -f "$script"' EXIT
if [ $# -gt 0 ]; then cat "$1"; else .build/debug/gatehouse-sql-dump; fi >"$script"
if ! grep -q '^PREPARE ' "$script"; then
    echo "No PREPARE in the script: nothing would be checked" >&2
    exit 1
fi

port=${TEST_POSTGRES_URL##*:}
port=${port%%/*}
statements() { psql -X -q -h "$TEST_POSTGRES_FOLDER" -p "$port" -U postgres -d postgres -v ON_ERROR_STOP=1 "$@"; }
statements -o /dev/null -f "$script"
version=$(statements -At -c 'SHOW server_version' | grep -oE '^[0-9.]+')
echo "PostgreSQL $version accepts $(grep -c '^PREPARE ' "$script") statements"
