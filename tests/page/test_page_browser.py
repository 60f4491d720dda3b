"""The learner's page in a real browser: it plays, follows, asks, remembers, and works without a network."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from programs import program
from showmaker import make_show

from audiolesson import api

CARDS = """\
## What does fast water lift? {#c01}

Even large stones.

## What does a dam stop? {#c02}

Nearly all of the sand.
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
PHONE = {"width": 360, "height": 740}
AUDIO = "document.querySelector('audio[data-episode]')"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which a built show with a lesson, cards and a quiz is served."""
    show = make_show(tmp_path_factory.mktemp("browser") / "show")
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    show.quiz("rivers").write_text(QUIZ, encoding="utf-8")
    (show.lessons / "rivers.md").write_text("# Rivers\n\nA bend slows the water. `flow(q)`\n", encoding="utf-8")
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


def test_a_chapter_plays_from_its_start_and_the_transcript_follows_word_by_word(opened: Callable[..., Any]) -> None:
    page = opened()
    page.locator(".chapters a").nth(1).click()
    page.wait_for_function(f"{AUDIO}.currentTime > 6.2 && document.querySelector('.w.now')")
    assert page.url.endswith("#t=0:06")
    assert page.locator(".chapter-now").inner_text() == "What slows the water"
    assert page.locator(".chapters a[aria-current]").inner_text().endswith("What slows the water")
    heard = page.locator(".w.now").inner_text()
    assert heard in "A bend slows the water on its inner side."
    page.locator(".w", has_text="sea.").first.click()
    page.wait_for_function(f"{AUDIO}.currentTime < 6")


def test_a_deep_link_and_the_place_where_one_stopped_are_found_again(opened: Callable[..., Any]) -> None:
    page = opened("rivers/#t=0:08")
    page.wait_for_function(f"Math.abs({AUDIO}.currentTime - 8) < 0.2")
    page.evaluate(f"{AUDIO}.currentTime = 11; {AUDIO}.dispatchEvent(new Event('timeupdate'))")
    page.wait_for_function("JSON.stringify(localStorage).includes('11')")
    again = opened()
    again.wait_for_function(f"Math.abs({AUDIO}.currentTime - 11) < 0.5")


def test_keys_and_buttons_move_the_player(opened: Callable[..., Any]) -> None:
    page = opened()
    page.locator("h1").click()
    page.keyboard.press("n")
    page.wait_for_function(f"Math.abs({AUDIO}.currentTime - 6) < 1.2")
    page.get_by_role("button", name="Back 10 seconds").click()
    page.wait_for_function(f"{AUDIO}.currentTime < 1")
    page.get_by_label("Speed").select_option("1.5")
    assert page.evaluate(f"{AUDIO}.playbackRate") == 1.5
    page.reload()
    page.wait_for_selector(".w")
    assert page.evaluate(f"{AUDIO}.playbackRate") == 1.5


def test_cards_flip_by_click_and_key_and_what_is_known_is_remembered(opened: Callable[..., Any]) -> None:
    page = opened()
    card = page.locator(".card")
    assert card.inner_text() == "Question\nWhat does fast water lift?"
    card.click()
    assert card.inner_text() == "Answer\nEven large stones."
    card.press("y")
    assert card.inner_text() == "Question\nWhat does a dam stop?"
    page.reload()
    page.wait_for_selector(".w")
    assert "1 of 2 known" in page.locator(".deck").inner_text()
    assert "What does a dam stop?" in page.locator(".card").inner_text()


def test_the_quiz_says_at_once_why_counts_and_asks_again_what_was_missed(opened: Callable[..., Any]) -> None:
    page = opened()
    first, second = page.locator(".asked").nth(0), page.locator(".asked").nth(1)
    first.locator("button").nth(0).click()
    assert "Not quite" in first.inner_text() and "It also carries sand, mud and stones." in first.inner_text()
    second.locator("button").nth(0).click()
    assert page.locator(".result").inner_text() == "1 of 2 right"
    page.get_by_role("button", name="Try again what was missed").click()
    first.locator("button").nth(1).click()
    assert page.locator(".result").inner_text() == "2 of 2 right"
    index = opened("")
    assert "quiz 2 of 2" in index.locator(".progress").inner_text()


def test_the_transcript_can_be_searched(opened: Callable[..., Any]) -> None:
    page = opened()
    page.get_by_label("Search the transcript").fill("sand")
    assert page.locator(".w.hit").count() == 4 and "4 found" in page.locator(".search").inner_text()


def test_after_a_first_visit_page_and_episode_work_without_a_network(opened: Callable[..., Any]) -> None:
    page = opened()
    kept = "caches.open('audiolesson-1').then(store => store.keys()).then(all => all.map(one => one.url).join())"
    page.wait_for_function(f"{kept}.then(names => names.includes('.mp3'))")
    page.reload()
    page.wait_for_selector(".w")
    page.context.set_offline(True)
    page.reload()
    page.wait_for_selector(".w")
    page.locator(".chapters a").nth(2).click()
    page.wait_for_function(f"{AUDIO}.currentTime > 15 && !{AUDIO}.error")
    page.context.set_offline(False)


def test_nothing_is_wider_than_a_phone(opened: Callable[..., Any]) -> None:
    for path in ("", "rivers/"):
        assert opened(path).evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_without_its_script_the_page_is_whole(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "rivers/")
    text = page.locator("main").inner_text()
    for words in ("A river carries more than water.", "What does a dam stop?", "Only fish", "A bend slows the water"):
        assert words in text
    page.locator("summary", has_text="What does a dam stop?").click()
    assert page.get_by_text("Nearly all of the sand.", exact=True).is_visible()
    context.close()


def test_script_and_style_are_small(tmp_path: Path) -> None:
    import gzip

    folder = Path(api.__file__).parents[1] / "page" / "static"
    assert all(len(gzip.compress(path.read_bytes())) < 20_000 for path in folder.iterdir())
