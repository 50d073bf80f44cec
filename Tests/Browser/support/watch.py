"""Eyes on everything that a browser does: what must never happen on any page is noticed on all of them."""
import re

REQUIRED = {
    "cache-control": "no-store",
    "content-security-policy": "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
}
HTTP_ERROR = re.compile(r"Failed to load resource: the server responded with a status of (\d+)")


class Watch:
    """Collects what went wrong: errors in the console (the content policy reports there), failed requests, pages
    without their security headers, failures of the server."""

    def __init__(self, url: str):
        self.url = url
        self.problems: list[str] = []
        # The status of each page that was opened.
        self.documents: dict[str, int] = {}
        # A click that overtakes a navigation aborts it; the tests of double clicks say so.
        self.aborts_allowed = False

    def expect_nothing(self):
        """Fails if anything went wrong, and is ready for more."""
        problems, self.problems = self.problems, []
        self.documents, self.aborts_allowed = {}, False
        assert not problems, "\n".join(problems)

    def look_at(self, context):
        context.on("console", self._console)
        context.on("weberror", lambda error: self.problems.append(f"script: {error.error}"))
        context.on("requestfailed", self._failed)
        context.on("response", self._response)

    def _console(self, message):
        if message.type not in ("error", "warning"):
            return
        # A page that answers with an error status is reported like a missing picture; only the picture is a problem.
        status, address = HTTP_ERROR.match(message.text), message.location.get("url", "").partition("#")[0]
        if not (status and self.documents.get(address) == int(status[1])):
            self.problems.append(f"console: {message.text} ({address})")

    def _failed(self, request):
        is_page = request.is_navigation_request()
        # The tab's picture comes last, and may be overtaken by whoever goes on quickly.
        may_be_aborted = self.aborts_allowed if is_page else request.url.partition("?")[0].endswith(".svg")
        if not (may_be_aborted and "ABORTED" in (request.failure or "")):
            self.problems.append(f"failed: {request.method} {request.url}: {request.failure}")

    def _response(self, response):
        if not response.url.startswith(self.url):
            self.problems.append(f"another host was asked: {response.url}")
            return
        if response.request.is_navigation_request():
            self.documents[response.url] = response.status
        elif response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")
        if response.status >= 500:
            self.problems.append(f"{response.status}: {response.request.method} {response.url}")
        if response.headers.get("content-type", "").startswith("text/html"):
            self._headers(response)

    def _headers(self, response):
        for name, wanted in REQUIRED.items():
            if wanted not in response.headers.get(name, ""):
                self.problems.append(f"{response.url}: {name} is {response.headers.get(name)!r}, not {wanted!r}")
