"""A built show with cards and a quiz, served, and Debian's chromium to open its pages with."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from programs import program
from showmaker import make_show, without_sounds

from audiolesson import api

CARDS = """\
## What does fast water lift? {#c01}

Even large stones.

## What does a dam stop? {#c02}

Nearly all of the sand.

> **Hint:** It also stops mud.
"""
QUIZ = """\
## What does a river carry besides water? {#q01}

- [ ] Only fish
- [x] Sand, mud and stones

> It also carries sand, mud and stones.

## Where does sand sink in a bend? {#q02}

- [x] On the inner side
- [ ] On the outer side
"""
TABLE = """\
| Discharge | Sediment | Settlement | What it showed |
|---|---|---|---|
| 2017 | Transformer | 175 billion | Attention alone is enough for all that rivers carry to the sea |
"""
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which a built show with a lesson, cards and a quiz is served."""
    show = without_sounds(make_show(tmp_path_factory.mktemp("browser") / "show"))
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    show.quiz("rivers").write_text(QUIZ, encoding="utf-8")
    (show.lessons / "rivers.md").write_text(
        "# Rivers\n\nA bend slows the water. `flow(q)`\n\n" + TABLE, encoding="utf-8"
    )
    assert not api.build(show, workers=2).failed
    with api.server(show, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.own
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's chromium, driven by playwright."""
    from playwright.sync_api import sync_playwright

    path = program("chromium")
    with sync_playwright() as driver:
        started = driver.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--autoplay-policy=no-user-gesture-required"]
        )
        yield started
        started.close()


@pytest.fixture
def opened(browser: Any, address: str) -> Iterator[Callable[..., Any]]:
    """Opens a page of the show at the size of a phone; what it prints as an error fails the test."""
    context = browser.new_context(viewport=PHONE)
    errors: list[str] = []
    hosts: set[str] = set()

    def at(path: str = "rivers/") -> Any:
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
        page.goto(address + path)
        if path != "":
            page.wait_for_selector(".w")
        return page

    yield at
    context.close()
    assert errors == []
    assert hosts == {address.split("/")[2]}, "a page asks no other host for anything"
