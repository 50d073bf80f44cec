#!/usr/bin/env bash
# Writes Tests/Vectors/foreign/*.json: password hashes made by the systems that accounts are imported from, each from PyPI in
# a virtual environment or from Debian's packages. Salts are random, so every run makes other vectors.
set -euo pipefail

cd "$(dirname "$0")/.."
target=$PWD/Tests/Vectors/foreign
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"
scripts/install-packages.sh python3-venv ruby ruby-bcrypt slapd whois

in_python() {
    local name=$1
    shift
    python3 -m venv "$work/$name"
    "$work/$name/bin/pip" install --quiet --disable-pip-version-check "$@"
    "$work/$name/bin/python" - >"$target/$name.json"
}

in_python django 'django==5.2.8' 'argon2-cffi==25.1.0' 'bcrypt==4.3.0' <<'PYTHON'
import json

import django
from django.conf import settings
from django.contrib.auth import hashers

kinds = ["PBKDF2", "PBKDF2SHA1", "Argon2", "BCryptSHA256", "BCrypt", "Scrypt"]
settings.configure(PASSWORD_HASHERS=[f"django.contrib.auth.hashers.{kind}PasswordHasher" for kind in kinds])
passwords = ["correct horse battery staple", "p\u00e4ssw\u00f6rd-\u00df-\u20ac \U0001f511"]
vectors = []
for hasher in hashers.get_hashers():
    for password in passwords + (["long " * 40] if hasher.algorithm != "bcrypt" else []):
        stored = hashers.make_password(password, hasher=hasher.algorithm)
        assert hashers.check_password(password, stored)
        vectors.append({"password": password, "stored": stored})
# Few rounds, as old tables have them.
quick = hashers.get_hasher("pbkdf2_sha256").encode("correct horse battery staple", "oldsalt", 1000)
vectors.append({"password": "correct horse battery staple", "stored": quick})
print(json.dumps({"source": f"django.contrib.auth.hashers of PyPI Django {django.__version__}", "format": "django",
                  "vectors": vectors}, indent=2))
PYTHON

in_python flask-security 'flask-security-too==5.6.2' 'bcrypt==4.0.1' 'argon2-cffi==25.1.0' 'flask-sqlalchemy' <<'PYTHON'
import json
from importlib.metadata import version

from flask import Flask
from flask_security import Security
from flask_security.utils import hash_password, verify_password

SALT = "146585145368132386173505678016728509634"
passwords = ["correct horse battery staple", "p\u00e4ssw\u00f6rd-\u00df-\u20ac \U0001f511", "long " * 40]
vectors = []
for scheme in ["argon2", "bcrypt", "pbkdf2_sha512", "pbkdf2_sha256", "sha512_crypt", "sha256_crypt"]:
    app = Flask("vectors")
    app.config.update(SECRET_KEY="secret", SECURITY_PASSWORD_SALT=SALT, SECURITY_PASSWORD_HASH=scheme,
                      SECURITY_PASSWORD_SCHEMES=[scheme], SECURITY_DEPRECATED_PASSWORD_SCHEMES=[])
    class Datastore:
        user_model = type("User", (), {"fs_uniquifier": "", "active": True, "password": ""})
        role_model = type("Role", (), {"permissions": ""})
        def __getattr__(self, name):
            return lambda *a, **k: None
    Security(app, Datastore(), register_blueprint=False)
    with app.app_context():
        for password in passwords:
            stored = hash_password(password)
            assert verify_password(password, stored)
            vectors.append({"password": password, "stored": stored})
source = f"flask_security.hash_password of PyPI Flask-Security-Too {version('flask-security-too')}"
print(json.dumps({"source": source, "format": "flask-security", "pepper": SALT, "vectors": vectors}, indent=2))
PYTHON

# Devise itself is not installed: of its package only the file that hashes passwords is run.
(cd "$work" && apt-get download --quiet ruby-devise >/dev/null && dpkg -x ruby-devise_*.deb devise)
encryptor=$(find "$work/devise" -name encryptor.rb -path '*devise/encryptor.rb')
version=$(basename "$work"/ruby-devise_*.deb | cut -d_ -f2)
ruby - "$encryptor" "$version" >"$target/devise.json" <<'RUBY'
require "json"
module Devise
  def self.secure_compare(a, b) = a == b
end
class String
  def present? = !empty?
  def blank? = empty?
end
class NilClass
  def present? = false
  def blank? = true
end
load ARGV[0]
Model = Struct.new(:stretches, :pepper)
passwords = ["correct horse battery staple", "p\u00e4ssw\u00f6rd-\u00df-\u20ac \u{1f511}"]
groups = [["", nil], ["short pepper", "short pepper"], ["c3" * 64, "c3" * 64]].map do |pepper, value|
  vectors = passwords.flat_map do |password|
    [10, 4].map do |cost|
      stored = Devise::Encryptor.digest(Model.new(cost, value), password)
      raise unless Devise::Encryptor.compare(Model.new(cost, value), stored, password)
      {password: password, stored: stored}
    end
  end
  {pepper: pepper, vectors: vectors}
end
puts JSON.pretty_generate({source: "Devise::Encryptor of Debian ruby-devise #{ARGV[1]} with ruby-bcrypt",
                           format: "devise", groups: groups})
RUBY

python3 - >"$target/directory.json" <<'PYTHON'
import json
import subprocess

passwords = ["correct horse battery staple", "p\u00e4ssw\u00f6rd-\u00df-\u20ac \U0001f511", "long " * 40]


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


vectors = []
for password in passwords:
    vectors.append({"password": password, "stored": run("/usr/sbin/slappasswd", "-n", "-h", "{SSHA}", "-s", password)})
    for salt in ["$5$%.12s", "$6$%.16s", "$6$rounds=10000$%.16s"]:
        stored = run("/usr/sbin/slappasswd", "-n", "-h", "{CRYPT}", "-c", salt, "-s", password)
        vectors.append({"password": password, "stored": stored})
    for method in ["sha256crypt", "sha512crypt", "yescrypt"]:
        vectors.append({"password": password, "stored": "{CRYPT}" + run("mkpasswd", "-m", method, password)})
    if len(password.encode()) <= 72:
        for method in ["bcrypt", "bcrypt-a"]:
            vectors.append({"password": password, "stored": run("mkpasswd", "-m", method, "-R", "10", password)})
    for name in ["SHA256", "SHA512"]:
        extra = ["-o", "module-path=/usr/lib/ldap", "-o", "module-load=pw-sha2", "-h", "{SSHA%s}" % name[3:]]
        vectors.append({"password": password, "stored": run("/usr/sbin/slappasswd", "-n", *extra, "-s", password)})
print(json.dumps({"source": "slappasswd of Debian slapd, mkpasswd of Debian whois", "format": "csv",
                  "vectors": vectors}, indent=2))
PYTHON
