#!/usr/bin/env bash
# Loads every migration into a throw-away PostgreSQL and has it prepare every statement of the store, so that SQL
# that only SQLite understands fails here.
#
#   scripts/check-postgres-sql.sh [script.sql]      without an argument: what gatehouse-sql-dump prints
#
# The cluster is its own: a temporary folder, reached by a socket in that folder and by nothing else, removed at the
# end, whatever happens.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install-packages.sh postgresql
bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1 || command -v initdb)")
folder=$(mktemp -d /tmp/gatehouse-postgres.XXXXXX)

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# shellcheck disable=SC2317  # called by the trap
remove_cluster() {
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap remove_cluster EXIT
trap 'exit 1' HUP INT TERM

if [ $# -gt 0 ]; then cat "$1"; else .build/debug/gatehouse-sql-dump; fi >"$folder/store.sql"
if ! grep -q '^PREPARE ' "$folder/store.sql"; then
    echo "No PREPARE in the script: nothing would be checked" >&2
    exit 1
fi

chmod 755 "$folder"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi
cd "$folder"

as_owner "$bin/initdb" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync >initdb.log 2>&1 ||
    { cat initdb.log >&2; exit 1; }
as_owner "$bin/pg_ctl" -D data -w -t 60 -l "$folder/server.log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null ||
    { cat server.log >&2; exit 1; }
as_owner "$bin/psql" -X -q -h "$folder" -U postgres -d postgres -v ON_ERROR_STOP=1 -o /dev/null -f store.sql

version=$("$bin/postgres" -V | grep -oE '[0-9.]+' | head -1)
echo "PostgreSQL $version accepts $(grep -c '^PREPARE ' store.sql) statements"
