"""Delivery through Postfix, as Debian has it: a mail server that nobody wrote for tests."""
import os

import pytest

from postfix import Postfix
from sink import until

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="Postfix must be started by root")


@pytest.fixture
def server(certificate):
    with Postfix(certificate.file, certificate.key, "ada", "bob") as server:
        yield server


def test_postfix_delivers_to_the_mailbox_over_tls(install, certificate, server):
    site = install(
        MAIL_URL=f"smtp://127.0.0.1:{server.port}", MAIL_AUTHORITIES=certificate.file, SITE_NAME="Caf\u00e9 \u2615")
    site.queue_mail("ada@example.org", "bob@example.org")
    site.serve()
    for person in ("ada", "bob"):
        [message] = until(lambda: server.mails(person))
        assert message["To"] == message["X-Original-To"] == f"{person}@example.org"
        assert message["Return-Path"] == "<site@example.org>"
        assert message["Subject"] == "Mail from Caf\u00e9 \u2615 arrives"
        assert "with ESMTPS" in message["Received"]
        assert "It does." in message.get_body(["plain"]).get_content()
        assert "It does." in message.get_body(["html"]).get_content()
    assert until(lambda: site.queue() == [])


def test_what_postfix_refuses_for_good_is_given_up(install, certificate, server):
    site = install(MAIL_URL=f"smtp://127.0.0.1:{server.port}", MAIL_AUTHORITIES=certificate.file)
    site.queue_mail("nobody@example.org", "somebody@example.net", "ada@example.org")
    site.serve()
    until(lambda: server.mails("ada"))
    until(lambda: len(site.queue()) == 2 and all(row["state"] == "failed" for row in site.queue()))
    for row in site.queue():
        assert "550" in row["last_error"] or "554" in row["last_error"], row
