"""The learner's page for everybody: what axe-core finds, the keyboard alone, no jumps, little weight."""

import gzip
import json
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

import pytest

PAGES = ("", "rivers/")
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SHIFTS = """new Promise(done => new PerformanceObserver(list =>
  done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({type: 'layout-shift', buffered: true})
  || setTimeout(() => done(0), 600))"""


def _found(page: Any) -> list[str]:
    """What axe-core complains of, as rule and place."""
    from axe_playwright_python.sync_playwright import Axe

    told = Axe().run(page, options=RULES).response["violations"]
    return [f"{rule['id']}: {node['html'][:120]}" for rule in told for node in rule["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_on_any_page_in_any_state(opened: Callable[..., Any], size: Any, scheme: str) -> None:
    for path in PAGES:
        page = opened(path)
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert _found(page) == []
        if not path:
            continue
        page.locator(".card").click()
        page.get_by_text("All cards as a list").click()
        page.locator(".all-cards summary", has_text="What does a dam stop?").click()
        for question in page.locator(".asked").all():
            question.locator("button").nth(1).click()
        page.get_by_label("Search the transcript").fill("sand")
        page.locator(".w").nth(3).click()
        page.wait_for_selector(".w.now")
        assert _found(page) == []


def test_axe_sees_what_is_wrong(opened: Callable[..., Any]) -> None:
    page = opened("rivers/")
    page.evaluate("document.querySelector('.bar .play').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('.bar .play').removeAttribute('title')")
    assert any(found.startswith("button-name") for found in _found(page))


def test_all_that_can_be_done_is_reached_by_the_keyboard_and_is_seen_there(opened: Callable[..., Any]) -> None:
    page = opened("rivers/")
    page.set_viewport_size(DESKTOP)
    names = []
    for _ in range(120):
        page.keyboard.press("Tab")
        at = page.evaluate(
            # the sound of a drill has the browser's own controls, with their own mark
            """(() => { const on = document.activeElement, style = getComputedStyle(on);
            return {name: on.getAttribute('aria-label') || on.textContent.trim(), body: on === document.body,
            seen:
              on.tagName === 'AUDIO' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2}; })()"""
        )
        if at["body"]:
            break
        assert at["seen"], f"one does not see that {at['name']!r} has the focus"
        names.append(at["name"])
    expected = ["To the content", "Play", "Position", "Previous chapter", "Back 10 seconds", "Forward 30 seconds",
                "Next chapter", "Speed", "Search the transcript", "Not yet", "Known", "Start again"]  # fmt: skip
    assert [name for name in names if name in expected] == expected
    page.get_by_label("Position").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('audio[data-episode]').currentTime === 5")
    page.wait_for_function("document.querySelector('.place input').ariaValueText.startsWith('0:05 of 0:')")


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_nothing_jumps_while_a_page_loads(opened: Callable[..., Any], size: Any) -> None:
    for path in PAGES:
        page = opened(path)
        page.set_viewport_size(size)
        page.reload()
        page.wait_for_load_state("networkidle")
        assert page.evaluate(SHIFTS) < 0.01


def test_a_lesson_page_weighs_little(opened: Callable[..., Any], address: str) -> None:
    sizes: list[int] = []
    page = opened("rivers/")
    page.on("response", lambda answer: sizes.append(len(answer.body())) if "/rivers/" in answer.url else None)
    page.reload()
    page.wait_for_selector(".w")
    html = urllib.request.urlopen(address + "rivers/").read()
    extras = [urllib.request.urlopen(address + name).read() for name in ("app.js", "style.css", "sw.js")]
    assert sizes and sum(map(len, [html, *extras])) + sum(sizes) < 200_000
    assert all(len(gzip.compress(extra)) < 20_000 for extra in extras)


def test_the_word_that_is_shown_is_the_one_that_is_heard(opened: Callable[..., Any], address: str) -> None:
    page = opened("rivers/")
    data = page.locator(".transcript").get_attribute("data-words")
    told = json.load(urllib.request.urlopen(urljoin(f"{address}rivers/", data)))
    words = [word for segment in told["segments"] for word in segment["words"]]
    assert len(words) > 20
    shown = page.evaluate(
        """async ([times]) => {
          const audio = document.querySelector('audio[data-episode]'), found = [];
          const ready = new Promise(done => audio.addEventListener('canplaythrough', done, {once: true}));
          audio.preload = 'auto';
          audio.load();
          await ready;
          for (const time of times) {
            const done = new Promise(done => audio.addEventListener('seeked', done, {once: true}));
            audio.currentTime = time;
            await done;
            await new Promise(done => setTimeout(done));
            found.push((document.querySelector('.w.now') || {}).textContent || '');
          }
          return found; }""",
        [[time for word in words for time in (word["startTime"] + 0.02, word["endTime"] - 0.02)]],
    )
    wrong = [
        (word["body"], *pair)
        for word, *pair in zip(words, shown[::2], shown[1::2], strict=True)
        if pair != [word["body"]] * 2 and word["endTime"] - word["startTime"] > 0.06
    ]
    assert wrong == [], "20 ms after a word begins and before it ends it is the one that is marked"


def test_who_wants_no_motion_gets_none(browser: Any, address: str) -> None:
    for wanted, told in (("reduce", "none"), ("no-preference", "turn")):
        context = browser.new_context(viewport=PHONE, reduced_motion=wanted)
        page = context.new_page()
        page.goto(address + "rivers/")
        page.wait_for_selector(".w")
        assert page.locator(".card > span").evaluate("one => getComputedStyle(one).animationName") == told
        page.evaluate("() => { Element.prototype.scrollIntoView = (how) => { window.moved = how && how.behavior; }; }")
        page.get_by_label("Search the transcript").fill("sand")
        page.get_by_label("Search the transcript").press("Enter")
        assert page.evaluate("window.moved") == ("auto" if wanted == "reduce" else "smooth")
        context.close()
