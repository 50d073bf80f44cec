"""A browser without a window: it keeps the cookies of each host by themselves, follows redirects and sends forms."""
import re
import ssl
import urllib.parse
from html import unescape

from support.client import PinnedConnection


class Page:
    def __init__(self, url: str, answer):
        self.url, self.status, self.headers = url, answer.status, answer.headers
        self.text = answer.read().decode()

    @property
    def way(self) -> str | None:
        """Where a browser goes next by itself."""
        refresh = re.fullmatch(r"0; url=(.+)", self.headers.get("Refresh", ""))
        return self.headers.get("Location") or (refresh and refresh[1])


class Visitor:
    def __init__(self, authority):
        self.context = ssl.create_default_context(cafile=authority.file)
        self.cookies: dict[str, dict[str, str]] = {}

    def send(self, method: str, url: str, body: str | None = None, **headers: str) -> Page:
        """One request, with exactly this target."""
        host, slash, rest = url.removeprefix("https://").partition("/")
        name, _, port = host.partition(":")
        held = self.cookies.setdefault(host, {})
        sent = {"Accept": "text/html", "User-Agent": "a visitor"} | headers
        if held:
            sent["Cookie"] = "; ".join(f"{key}={value}" for key, value in held.items())
        connection = PinnedConnection(name, int(port), context=self.context, timeout=30)
        try:
            connection.request(method, slash + rest, body, sent)
            page = Page(url, connection.getresponse())
        finally:
            connection.close()
        for line in page.headers.get_all("Set-Cookie") or []:
            key, _, value = line.split(";")[0].partition("=")
            held[key] = value
            if "Max-Age=0" in line:
                del held[key]
        return page

    def get(self, url: str, **headers: str) -> Page:
        """The page that one ends at."""
        page = self.send("GET", url, **headers)
        for _ in range(10):
            if not page.way:
                return page
            page = self.send("GET", urllib.parse.urljoin(page.url, page.way))
        raise AssertionError(f"it goes round: {page.url}")

    def submit(self, page: Page, path: str, **fields: str) -> Page:
        """Sends the page's form with its hidden fields and these."""
        hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text)
        body = urllib.parse.urlencode({name: unescape(value) for name, value in hidden} | fields)
        origin = "/".join(page.url.split("/")[:3])
        sent = self.send("POST", origin + path, body, **{
            "Content-Type": "application/x-www-form-urlencoded", "Origin": origin, "Sec-Fetch-Site": "same-origin"})
        return self.get(urllib.parse.urljoin(sent.url, sent.way)) if sent.way else sent
