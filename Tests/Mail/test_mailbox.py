"""The mailbox of a site in development."""
import re

from sink import until


def test_mail_of_a_site_in_development_ends_in_its_mailbox(install):
    site = install(MAIL_URL="smtp://127.0.0.1:1")
    site.queue_mail("ada@example.org")
    site.settings.pop("mail_url")
    server = site.serve()
    folder = site.folder / "gatehouse.db.mail"
    [file] = until(lambda: list(folder.glob("*.txt")))
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert "To: ada@example.org\nSubject: Mail from Gatehouse arrives\n" in file.read_text()

    page = server.request("GET", "/dev/mailbox")
    assert page.status == 200 and "default-src 'none'" in page.getheader("Content-Security-Policy")
    [path] = re.findall(r'href="(/dev/mailbox/[^"]+)"', page.text)
    message = server.request("GET", path)
    assert message.status == 200 and re.search(r'<a href="(http://[^"]+)">\1</a>', message.text)
    for wrong in ("/dev/mailbox/x", "/dev/mailbox/..%2f..%2fgatehouse.db", path[:-1]):
        assert server.request("GET", wrong).status in (400, 404), wrong
    assert server.request("POST", "/dev/mailbox").status == 405
    assert f"mail to ada@example.org: Mail from Gatehouse arrives (http://127.0.0.1:{server.port}{path})" in site.stop()


# Promise: There is no mailbox where mail leaves, and none that others than this machine can reach.
# ASVS: 13.4.2, 15.2.3.
def test_there_is_no_mailbox_elsewhere(install):
    for settings in (dict(MAIL_URL="smtp://127.0.0.1:1"), dict(PUBLIC_URL="https://login.example.org")):
        site = install(**settings)
        assert site.serve().request("GET", "/dev/mailbox").status == 404
