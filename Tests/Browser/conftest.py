"""The servers, the browser, and visitors who use it. Whatever a visitor's browser complains about fails the test."""
import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from support import steps
from support.foreign import ForeignSite
from support.proxy import Certificate, Proxy
from support.server import ROOT, Server, free_port
from support.watch import Watch

CHROMIUM = "/usr/bin/chromium"
TIMEOUT = 15_000  # milliseconds; two cores may be busy with other things
expect.set_options(timeout=TIMEOUT)


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=CHROMIUM)
    yield browser
    browser.close()


def stop(server: Server):
    """Ends a server and looks at what it left: a clean exit, and a log without a password."""
    assert server.stop() == 0, server.log_text()
    for secret in (steps.PASSWORD, steps.OTHER_PASSWORD):
        assert secret not in server.log_text()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The server as `make run` starts it, but that guessing is not slowed down: all tests come from one address."""
    server = Server(tmp_path_factory.mktemp("site"), throttle_enabled="false")
    yield server
    stop(server)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    return Certificate(tmp_path_factory.mktemp("certificate"), "app.localhost", "evil.localhost", "evil.app.localhost")


@pytest.fixture(scope="session")
def secure_site(tmp_path_factory, certificate):
    """The server behind nginx, with an https public URL and with the throttle on: as an operator runs it."""
    folder, port = tmp_path_factory.mktemp("secure"), free_port()
    server = Server(folder, public_url=f"https://app.localhost:{port}", proxies="127.0.0.1")
    proxy = Proxy(folder, certificate, port, server.port)
    yield server
    proxy.stop()
    stop(server)


@pytest.fixture(scope="session")
def foreign():
    """A site of somebody else, over http on loopback."""
    foreign = ForeignSite()
    yield foreign
    foreign.stop()


@pytest.fixture(scope="session")
def secure_foreign(certificate):
    """The same over https, under any name that ends in `.localhost`."""
    foreign = ForeignSite(certificate)
    yield foreign
    foreign.stop()


def newcomer(browser, server: Server, watched: bool = True, **options):
    """A page in a browser that has never been anywhere. Options are Playwright's."""
    context = browser.new_context(
        **{"ignore_https_errors": True, "reduced_motion": "reduce", "locale": "en-GB"} | options)
    context.set_default_timeout(TIMEOUT)
    watch = Watch(server.url)
    if watched:
        watch.look_at(context)
    page = context.new_page()
    page.watch = watch
    return page


@pytest.fixture
def visitor(browser):
    """Makes newcomers: `visitor(site)`."""
    pages = []

    def new(server: Server, **options):
        pages.append(newcomer(browser, server, **options))
        return pages[-1]

    yield new
    for page in pages:
        page.context.close()
    for page in pages:
        page.watch.expect_nothing()


@pytest.fixture(scope="session")
def kept_pages():
    """To begin a browser anew is most of the work of a short test; these, two a site, are made as new by forgetting all."""
    return {}


@pytest.fixture(params=["with scripts", "without scripts"])
def page(request, browser, site, kept_pages):
    """A newcomer's page, once with JavaScript and once without."""
    kind, failed = (request.param, site.url), request.session.testsfailed
    if kind not in kept_pages:
        kept_pages[kind] = newcomer(browser, site, java_script_enabled=request.param == "with scripts")
    page = kept_pages[kind]
    yield page
    if request.session.testsfailed > failed:
        kept_pages.pop(kind).context.close()
        return
    for other in page.context.pages:
        if other is not page:
            other.close()
    page.goto("about:blank")
    page.context.clear_cookies()
    page.watch.expect_nothing()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """Where pictures of the pages go; emptied of the last run's."""
    folder = Path(os.environ.get("SCREENSHOTS") or ROOT / ".build/screenshots")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
