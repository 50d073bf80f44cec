#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own, which is gone afterwards, whatever happens.
#
#   scripts/with-postgres.sh swift test
#
# The command finds the server by two variables: TEST_POSTGRES_URL is the URL of an empty database, with a
# superuser and a password made for this run; TEST_POSTGRES_FOLDER holds the data, the log and a socket that
# needs no password and that only this user reaches. It listens on loopback, at a port that was free. Nothing waits for
# the disk, unless TEST_POSTGRES_FSYNC is on, as it is for measurements.
set -euo pipefail

"$(dirname "$0")/install-packages.sh" postgresql python3
bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1 || command -v initdb)")
folder=$(mktemp -d /tmp/gatehouse-postgres.XXXXXX)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
password=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')

# PostgreSQL refuses to run as root.
as_owner() (
    cd "$folder"
    if [ "$(id -u)" = 0 ]; then exec runuser -u postgres -- "$@"; else exec "$@"; fi
)

# shellcheck disable=SC2317  # called by the trap
remove_cluster() {
    as_owner "$bin/pg_ctl" -D data -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap remove_cluster EXIT
trap 'exit 1' HUP INT TERM

printf '%s\n' "$password" >"$folder/password"
chmod 600 "$folder/password"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi

as_owner "$bin/initdb" -D data -U postgres --auth-local=trust --auth-host=md5 --pwfile=password \
    -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
cat >>"$folder/data/postgresql.conf" <<EOF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
max_connections = 800
shared_buffers = 64MB
fsync = ${TEST_POSTGRES_FSYNC:-off}
full_page_writes = ${TEST_POSTGRES_FSYNC:-off}
track_commit_timestamp = on
EOF
as_owner "$bin/pg_ctl" -D data -w -t 60 -l server.log start >/dev/null || { cat "$folder/server.log" >&2; exit 1; }

export TEST_POSTGRES_URL="postgres://postgres:$password@127.0.0.1:$port/postgres"
export TEST_POSTGRES_FOLDER="$folder"
"$@"
