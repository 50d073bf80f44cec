#!/bin/sh
# Writes Tests/Vectors/werkzeug/*.json: password hashes made by Werkzeug itself, each version in a virtual environment
# of its own that is removed again. Salts are random, so every run makes other vectors.
set -eu

cd "$(dirname "$0")/.."
target=Tests/Vectors/werkzeug
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"

make_vectors() {
    version=$1
    shift
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet "werkzeug==$version"
    "$work/$version/bin/python" - "$version" "$@" > "$work/$version.json" <<'PYTHON'
import json
import sys

from werkzeug.security import check_password_hash, generate_password_hash

version, *methods = sys.argv[1:]
# Plain, with every kind of byte length in UTF-8, longer than the blocks of the hashes, and with a NUL inside.
passwords = ["correct horse battery staple", "p\u00e4ssw\u00f6rd-\u00df-\u20ac", "\u5bc6\u7801\u6f22\u5b57 \U0001f511",
             "long " * 40, "with\0nul inside", "x"]
vectors = []
for method in methods:
    # The defaults are slow by design; one password each keeps the tests quick.
    for password in passwords if method not in ("", "pbkdf2") else passwords[1:2]:
        stored = generate_password_hash(password, method=method) if method else generate_password_hash(password)
        assert check_password_hash(stored, password)
        vectors.append({"password": password, "stored": stored})
source = f"werkzeug.security.generate_password_hash of PyPI Werkzeug {version}, by scripts/make-werkzeug-vectors.sh"
print(json.dumps({"source": source, "version": version, "vectors": vectors}, indent=2))
PYTHON
    mv "$work/$version.json" "$target/werkzeug-$version.json"
}

# An empty method is the version's own default.
make_vectors 2.2.3 "" sha1 sha256 sha512 pbkdf2:sha1 pbkdf2:sha1:1 pbkdf2:sha256:1000 pbkdf2:sha512:5000
make_vectors 3.1.9 "" pbkdf2 pbkdf2:sha512:1000 pbkdf2:sha1:1000 scrypt:1024:1:16 scrypt:16384:16:1 scrypt:65536:8:2
