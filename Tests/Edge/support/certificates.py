"""Certificates as an authority would give them out, of any names and times."""
import datetime
import ipaddress
import os
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

NAME = "login.example.org"


class Authority:
    """An authority of our own; what it signs is trusted by whoever is given `file`."""

    def __init__(self, folder: Path):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "authority of the tests")])
        basic = x509.BasicConstraints(ca=True, path_length=None)
        self.certificate = certificate(self.name, self.name, self.key.public_key(), self.key, days=100,
                                       extensions=[(basic, True)])
        self.file = folder / "authority.pem"
        self.file.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))

    def issue(self, folder: Path, *names: str, days: int = 90, rsa_key: bool = False) -> tuple[Path, Path]:
        """Puts a certificate and its key where a server looks for them."""
        key = rsa.generate_private_key(65537, 3072) if rsa_key else ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
        extensions = [
            (x509.SubjectAlternativeName([general_name(name) for name in names]), False),
            (x509.BasicConstraints(ca=False, path_length=None), True),
            (x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.SERVER_AUTH]), False),
        ]
        leaf = certificate(subject, self.name, key.public_key(), self.key, days, extensions)
        chain = b"".join(part.public_bytes(serialization.Encoding.PEM) for part in (leaf, self.certificate))
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        replace(folder / "privkey.pem", private)
        replace(folder / "fullchain.pem", chain)
        return folder / "fullchain.pem", folder / "privkey.pem"


def certificate(subject, issuer, public_key, signer, days: int, extensions) -> x509.Certificate:
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = x509.CertificateBuilder(
        issuer, subject, public_key, x509.random_serial_number(), now - datetime.timedelta(days=200),
        now + datetime.timedelta(days=days))
    for extension, is_critical in extensions:
        builder = builder.add_extension(extension, critical=is_critical)
    return builder.sign(signer, hashes.SHA256())


def general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def replace(path: Path, content: bytes):
    """As those who renew certificates do it: a new file in the place of the old one."""
    new = path.with_suffix(".new")
    new.write_bytes(content)
    new.chmod(0o600)
    os.rename(new, path)
