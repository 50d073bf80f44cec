"""Fills the tutorial's database and writes cookies that its own session signer made: seed.py COUNT COOKIES COOKIE_FILE."""
import sys

from flask.sessions import SecureCookieSessionInterface
from flask_login.utils import _create_identifier
from werkzeug.security import generate_password_hash

from app import User, app, db

count, cookies, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
with app.app_context():
    db.create_all()
    password = generate_password_hash("four plain words here")
    for start in range(0, count, 10_000):
        rows = [{"username": f"user{n:06d}", "password": password} for n in range(start, min(start + 10_000, count))]
        db.session.execute(db.insert(User), rows)
        db.session.commit()
signer = SecureCookieSessionInterface().get_signing_serializer(app)
with app.test_request_context(environ_base={"REMOTE_ADDR": "127.0.0.1"}, headers={"User-Agent": "bench"}):
    identifier = _create_identifier()
with open(path, "w") as file:
    for n in range(1, cookies + 1):
        file.write(signer.dumps({"_user_id": str(n), "_fresh": True, "_id": identifier}) + "\n")
