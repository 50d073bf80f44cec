"""The service for breached passwords is not who it should be."""
import json

from impostor import Impostor
from server import Server


# Promise: a service for breached passwords whose certificate does not hold is told nothing about a password; the password
# is taken, and that it was not looked up stands in the record.
def test_a_service_with_a_wrong_certificate_counts_as_unreachable(tmp_path):
    with Impostor(tmp_path) as impostor:
        server = Server(tmp_path, passwords_breached=f"https://127.0.0.1:{impostor.port}")
        try:
            assert server.register("ada").status == 201
            assert server.log_in("ada").status == 200
            record = [json.loads(line) for line in server.run("audit", "tail", "--json").stdout.splitlines()]
        finally:
            assert server.stop() == 0
    [unchecked] = [row for row in record if row["kind"] == "password.unchecked"]
    assert "certificate" in unchecked["detail"]
    assert impostor.requests == []
    assert len(impostor.refusals) == 1 and "alert" in impostor.refusals[0], impostor.refusals
