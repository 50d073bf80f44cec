#!/usr/bin/env bash
# Makes sure that Debian packages are there. What is missing is installed with apt when root; otherwise one line
# names it and the script fails.
#
#   scripts/install-packages.sh libsodium-dev pkg-config
set -euo pipefail
PATH="$PATH:/usr/sbin:/sbin"

# Asks for the thing itself rather than for the package, so that any other way of installing it counts too.
present() {
    case "$1" in
    ca-certificates) [ -s /etc/ssl/certs/ca-certificates.crt ] ;;
    fonts-liberation) compgen -G '/usr/share/fonts/*/liberation*' ;;
    binutils) command -v strip ;;
    dpkg-dev) command -v dpkg-shlibdeps ;;
    libcrypt-dev) pkg-config --exists libcrypt ;;
    libcurl4-openssl-dev) pkg-config --exists libcurl ;;
    libsodium-dev) pkg-config --exists libsodium ;;
    libpq-dev) pkg-config --exists libpq ;;
    libsqlite3-dev) pkg-config --exists sqlite3 ;;
    zlib1g-dev) pkg-config --exists zlib ;;
    nghttp2-client) command -v h2load ;;
    testssl.sh) command -v testssl ;;
    ruby-bcrypt) ruby -e 'require "bcrypt"' ;;
    slapd) [ -x /usr/sbin/slappasswd ] ;;
    whois) command -v mkpasswd ;;
    postgresql) command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' ;;
    procps) command -v ps ;;
    python3-venv) python3 -c 'import ensurepip, venv' ;;
    systemd) command -v systemd-analyze ;;
    *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

missing() {
    local package
    for package in "$@"; do
        present "$package" || echo "$package"
    done
}

# A package may bring a service (nginx, postgresql); none of them is started on this machine.
start_no_service() {
    local policy=/usr/sbin/policy-rc.d
    [ ! -e "$policy" ] || return 0
    trap "rm -f $policy" EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
}

wanted=$(missing "$@" | tr '\n' ' ')
[ -n "$wanted" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Missing: ${wanted% }. Install with: sudo apt-get install -y ${wanted% }" >&2
    exit 1
fi

echo "Installing: ${wanted% }"
export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes
start_no_service
apt-get update -qq
# shellcheck disable=SC2086  # one word a package
apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 $wanted >/dev/null

wanted=$(missing "$@" | tr '\n' ' ')
if [ -n "$wanted" ]; then
    echo "Still missing after the installation: ${wanted% }" >&2
    exit 1
fi
