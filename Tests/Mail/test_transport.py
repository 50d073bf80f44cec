"""How mail leaves: plain, with TLS, with a login."""
from sink import Sink, until


def test_a_message_arrives_as_it_was_written(install):
    # 64 dots, so that a line of the message begins with one, which SMTP must double on the way.
    name = "." * 64
    with Sink() as sink:
        site = install(MAIL_URL=f"smtp://127.0.0.1:{sink.port}", MAIL_TLS="off", SITE_NAME=name)
        site.queue_mail("ada@example.org")
        site.serve()
        [message] = sink.wait()
        assert sink.envelopes == [("site@example.org", ["ada@example.org"])]
        assert message["To"] == "ada@example.org"
        assert message["From"].addresses[0].addr_spec == "site@example.org"
        # Its reader puts a blank between two encoded words, which RFC 2047 does not.
        assert message["From"].addresses[0].display_name.replace(" ", "") == name
        assert message["Subject"] == f"Mail from {name} arrives"
        assert message["Message-ID"].endswith("@127.0.0.1>")
        for kind in ("plain", "html"):
            text = message.get_body([kind]).get_content()
            assert f"whether mail from {name} arrives. It does." in text.replace("\r\n", "\n")
        until(lambda: site.queue() == [])


# ASVS: 12.3.2.
def test_starttls_is_used_and_the_certificate_checked(install, certificate):
    with Sink(starttls=certificate.context) as sink:
        site = install(MAIL_URL=f"smtp://127.0.0.1:{sink.port}", MAIL_AUTHORITIES=certificate.file)
        site.queue_mail("ada@example.org")
        site.serve()
        sink.wait()
        assert sink.wasEncrypted == [True]


def test_smtps_is_spoken(install, certificate):
    with Sink(tls=certificate.context) as sink:
        site = install(MAIL_URL=f"smtps://127.0.0.1:{sink.port}", MAIL_AUTHORITIES=certificate.file)
        site.queue_mail("ada@example.org")
        site.serve()
        sink.wait()


def waits(site):
    """The one message, once it was tried in vain and waits for the next try."""
    return until(lambda: [row for row in site.queue() if row["tries"] == 1 and row["state"] == "waiting"])[0]


# Promise: A mail server that does not speak TLS is given no message, unless that is configured.
# ASVS: 12.3.1.
def test_a_server_without_tls_is_given_nothing(install):
    with Sink() as sink:
        site = install(MAIL_URL=f"smtp://127.0.0.1:{sink.port}")
        site.queue_mail("ada@example.org")
        site.serve()
        assert "last_error" in waits(site)
        assert sink.taken == [] and sink.envelopes == []


# Promise: A mail server whose certificate does not hold is given neither the message nor the login.
# ASVS: 12.3.2.
def test_a_certificate_that_does_not_hold_is_refused(install, certificate):
    login = dict(MAIL_USER="site", MAIL_PASSWORD="kept.to.itself")
    for url, authorities in [("127.0.0.1", None), ("localhost", certificate.file)]:
        with Sink(tls=certificate.context, login=("site", "kept.to.itself")) as sink:
            site = install(MAIL_URL=f"smtps://{url}:{sink.port}", **login)
            if authorities:
                site.set(MAIL_AUTHORITIES=authorities)
            site.queue_mail("ada@example.org")
            site.serve()
            assert "certificate" in waits(site)["last_error"].lower()
            assert sink.taken == [] and sink.logins == []
            site.stop()


# Promise: A wrong password of the mail server delays mail, and is never shown.
def test_a_wrong_password_delays_mail_until_it_is_put_right(install, certificate):
    with Sink(starttls=certificate.context, login=("site", "the.right.one")) as sink:
        site = install(
            MAIL_URL=f"smtp://127.0.0.1:{sink.port}", MAIL_AUTHORITIES=certificate.file, MAIL_USER="site",
            MAIL_PASSWORD="the.wrong.one")
        site.queue_mail("ada@example.org")
        site.serve()
        row = waits(site)
        assert sink.logins and set(sink.logins) == {("site", "the.wrong.one")}
        assert "the.wrong.one" not in str(row) + site.stop() + site.run("config").stdout
        assert sink.taken == []
        site.set(MAIL_PASSWORD="the.right.one")
        site.retry()
        site.serve()
        sink.wait()
        assert sink.logins[-1] == ("site", "the.right.one")
