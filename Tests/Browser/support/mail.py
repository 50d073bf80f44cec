"""The mail of a site in development: files beside its database, read as a person reads mail."""
import re

from support.server import Server, wait_until

LINK = re.compile(r"https?://\S+\?token=\S+")
CODE = re.compile(r": (\d{8})$", re.M)


def mails(server: Server, address: str) -> list[str]:
    """What was sent to this address, the oldest first: files are named in the order of writing."""
    folder = server.mail_folder
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.txt"))]
    return [text for text in texts if f"\nTo: {address}\n" in text]


def newest(server: Server, address: str, subject: str) -> str:
    """The newest mail to this address whose subject holds these words; it may be on its way still."""
    def found():
        return [mail for mail in mails(server, address) if subject in mail.partition("\n\n")[0]]
    wait_until(found, f"a mail to {address}: {subject}")
    return found()[-1]


def link(server: Server, address: str, subject: str) -> str:
    return LINK.search(newest(server, address, subject))[0]


def code(server: Server, address: str, subject: str) -> str:
    return CODE.search(newest(server, address, subject))[1]
