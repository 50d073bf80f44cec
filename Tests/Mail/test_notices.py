"""What an operator does at the command line, in the owner's mail."""
from server import PASSWORD
from sink import Sink


# Promise: what an operator does to an account at the command line is mailed to its owner by the running server.
def test_the_owner_is_told_what_a_command_did(install):
    with Sink() as sink:
        site = install(MAIL_URL=f"smtp://127.0.0.1:{sink.port}", MAIL_TLS="off", SITE_NAME="Harbour")
        done = site.run("users", "create", "ada", "--email", "ada@example.org", input=PASSWORD + "\n")
        assert done.returncode == 0, done.stderr
        for command in (["grant", "ada", "editor"], ["disable", "ada"]):
            done = site.run("users", *command)
            assert done.returncode == 0, done.stderr
        site.serve()
        texts = [message.get_body(["plain"]).get_content() for message in sink.wait(2)]
        assert sorted("disabled" in text for text in texts) == [False, True]
        assert sorted("one more role: editor" in text for text in texts) == [False, True]
        assert all("whoever runs harbour" in text.lower() for text in texts)
