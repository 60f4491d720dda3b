"""The learner's page in a real browser: it plays, follows, asks, remembers, and works without a network."""

import io
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from showmaker import make_show, without_sounds

from audiolesson import api

PHONE = {"width": 360, "height": 740}
KEPT = ".offline:has-text('works without a network')"
STORE = "caches.open('audiolesson-1')"
AUDIO = "document.querySelector('audio[data-episode]')"
STOPPED = f"""() => {{
  const word = document.querySelector('.w.now');
  if (!word || {AUDIO}.currentTime <= 6.2) return '';
  {AUDIO}.pause();
  return word.innerText;
}}"""
"""The word that is heard in the second chapter, once there is one; the player then waits for us."""


def test_a_chapter_plays_from_its_start_and_the_transcript_follows_word_by_word(opened: Callable[..., Any]) -> None:
    page = opened()
    page.locator(".chapters a").nth(1).click()
    heard = page.wait_for_function(STOPPED).json_value()
    assert page.url.endswith("#t=0:06")
    assert page.locator(".chapter-now").inner_text() == "What slows the water"
    assert page.locator(".chapters a[aria-current]").inner_text().endswith("What slows the water")
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
    page.wait_for_function(f"{AUDIO}.currentTime >= 6")
    page.evaluate(f"{AUDIO}.pause(); {AUDIO}.currentTime = Math.min({AUDIO}.currentTime, 9)")
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
    assert not page.get_by_text("It also stops mud.").first.is_visible()
    page.locator(".card-extra summary", has_text="Hint").click()
    assert page.locator(".card-extra").get_by_text("It also stops mud.").is_visible()
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


def test_a_card_a_question_and_a_section_jump_to_the_second_that_explains_them(opened: Callable[..., Any]) -> None:
    page = opened()

    def jumps(link: Any) -> None:
        assert link.inner_text().startswith("Hear it explained at ")
        second = float(link.get_attribute("href").partition("#t=")[2])
        page.evaluate(f"{AUDIO}.pause(); {AUDIO}.currentTime = 0")
        link.click()
        page.wait_for_function(f"{AUDIO}.currentTime >= {second - 0.1} && {AUDIO}.currentTime < {second + 5}")
        assert page.url.rpartition("/")[0].endswith("/rivers"), "the page plays it, and no file is opened"

    page.locator(".card").click()
    jumps(page.locator(".card-extra a"))
    page.locator(".asked").nth(1).locator("button").first.click()
    jumps(page.locator(".asked").nth(1).locator("a"))
    jumps(page.locator(".article a", has_text="Hear it explained").first)


def test_the_transcript_can_be_searched(opened: Callable[..., Any]) -> None:
    page = opened()
    page.get_by_label("Search the transcript").fill("sand")
    assert page.locator(".w.hit").count() == 4 and "4 found" in page.locator(".search").inner_text()
    page.get_by_label("Search the transcript").fill("Slows  the water")
    assert page.locator(".w.hit").all_inner_texts() == ["slows", "the", "water"]
    assert "1 found" in page.locator(".search").inner_text()


def test_words_that_are_heard_as_one_are_marked_found_and_followed_as_one(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()

    def joined(route: Any) -> None:
        told = route.fetch().json()
        words = told["segments"][0]["words"]
        first, second = words[0], words.pop(1)
        first |= {"body": f"{first['body']} {second['body']}", "endTime": second["endTime"]}
        route.fulfill(json=told)

    page.route("**/episode-*.json", joined)
    page.goto(address + "rivers/")
    page.wait_for_selector(".w")
    sentence = page.locator("[data-start]").first
    begun = sentence.inner_text().split()
    assert sentence.locator(".w").all_inner_texts() == [f"{begun[0]} {begun[1]}", *begun[2:]]
    page.get_by_label("Search the transcript").fill(begun[1])
    assert page.locator(".w.hit").first.inner_text() == f"{begun[0]} {begun[1]}"
    context.close()


def test_a_card_is_marked_by_a_swipe_and_not_by_a_scroll(opened: Callable[..., Any]) -> None:
    page = opened()
    status = page.locator(".deck [role=status]")
    for x, y, told in (
        (120, 140, "1 of 2 · 0"),
        (30, 0, "1 of 2 · 0"),
        (120, 20, "2 of 2 · 1"),
        (-120, 20, "1 of 1 · 1"),
    ):
        page.locator(".card").evaluate(
            """(card, [x, y]) => {
              const touch = (name, at) => card.dispatchEvent(new TouchEvent(name, {bubbles: true, cancelable: true,
                changedTouches: [new Touch({identifier: 1, target: card, clientX: at[0], clientY: at[1]})]}));
              touch('touchstart', [100, 100]);
              touch('touchend', [100 + x, 100 + y]);
            }""",
            [x, y],
        )
        assert status.inner_text() == f"{told} of 2 known"


def test_the_pages_can_be_installed_as_an_app(opened: Callable[..., Any]) -> None:
    page = opened()
    asked = page.context.new_cdp_session(page).send("Page.getInstallabilityErrors")
    assert [one["errorId"] for one in asked["installabilityErrors"]] in ([], ["in-incognito"])
    app = page.request.get(page.url.replace("rivers/", "manifest.webmanifest")).json()
    for icon in app["icons"]:
        answer = page.request.get(page.url.replace("rivers/", icon["src"]))
        drawn = Image.open(io.BytesIO(answer.body()))
        assert answer.headers["content-type"] == icon["type"] == "image/png"
        assert (drawn.format, "{}x{}".format(*drawn.size)) == ("PNG", icon["sizes"])


def test_after_a_first_visit_page_and_episode_work_without_a_network(opened: Callable[..., Any]) -> None:
    page = opened()
    page.locator(KEPT).wait_for()
    page.context.set_offline(True)
    page.reload()
    page.wait_for_selector(".w")
    page.locator(".chapters a").nth(2).click()
    page.wait_for_function(f"{AUDIO}.currentTime > 15 && !{AUDIO}.error")
    page.context.set_offline(False)


def test_an_installed_app_begins_without_a_network_though_only_a_lesson_was_visited(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(address + "rivers/")
    page.locator(KEPT).wait_for()
    context.set_offline(True)
    page.goto(address)
    assert page.locator(".lessons a").count() == 1
    context.close()


def test_what_is_kept_for_later_takes_the_place_of_its_older_self(opened: Callable[..., Any]) -> None:
    page = opened()
    page.locator(KEPT).wait_for()
    older = re.sub(r"episode-[0-9a-f]+", "episode-00000000", page.evaluate(f"{AUDIO}.src"))
    page.evaluate(f"older => {STORE}.then(store => store.put(older, new Response('old')))", older)
    page.evaluate(f"{STORE}.then(store => store.delete({AUDIO}.src))")
    page.reload()
    page.locator(KEPT).wait_for()
    names = page.evaluate(f"{STORE}.then(store => store.keys()).then(all => all.map(one => one.url).join())")
    assert ".mp3" in names and "00000000" not in names


def test_a_page_does_not_say_that_it_works_without_a_network_before_it_does(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    held: list[Any] = []
    context.route("**/episode-*.mp3", lambda route: held.append(route))
    page.goto(address + "rivers/")
    names = f"{STORE}.then(store => store.keys()).then(all => all.map(one => one.url).join())"
    while not held or "episode" not in page.evaluate(names):
        page.wait_for_timeout(50)
    page.wait_for_timeout(200)
    assert page.locator(".offline").inner_text() == ""
    held[0].continue_()
    page.locator(KEPT).wait_for()
    assert ".mp3" in page.evaluate(names)
    context.close()


def test_a_host_that_is_down_or_silent_is_met_as_no_network_is(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(address + "rivers/")
    page.locator(KEPT).wait_for()
    context.route("**/rivers/", lambda route: route.fulfill(status=503, body="down"))
    page.reload()
    page.wait_for_selector(".w")
    context.unroute_all()
    context.route("**/rivers/", lambda route: None)
    page.reload()
    page.wait_for_selector(".w")
    context.close()


def test_on_paper_stand_the_answers_and_no_player(opened: Callable[..., Any]) -> None:
    page = opened()
    page.emulate_media(media="print")
    for words in ("Nearly all of the sand.", "It also carries sand, mud and stones.", "A bend slows the water"):
        assert page.locator("main").get_by_text(words).last.is_visible(), words
    assert not page.locator(".bar").is_visible() and not page.locator("#practise").is_visible()


def test_a_table_keeps_its_words_whole_on_a_phone(opened: Callable[..., Any]) -> None:
    page = opened()
    heights = page.locator(".article th").evaluate_all("all => all.map(one => one.getClientRects()[0].height)")
    assert heights and max(heights) < 80


def test_arabic_and_long_german_words_stand_where_they_should_on_a_phone(browser: Any, tmp_path: Path) -> None:
    long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    head = "---\ntitle: {}\ndate: 2026-03-01T06:00:00Z\n---\n\n"
    scripts = {
        "arabic": head.format("كيف تحمل الأنهار الرمل")
        + "## ما يحمله النهر\n\nيحمل النهر الرمل والطين.\n\n## الخلاصة\n\nالماء يرفع الرمل.\n",
        "german": f"{head.format(f'{long} und {long}')}## {long}\n\nDas {long} ist lang.\n",
    }
    show = without_sounds(make_show(tmp_path / "show", scripts=scripts))
    show.cards("german").write_text(f"## Was ist das {long}? {{#c01}}\n\nEin {long}.\n", encoding="utf-8")
    assert not api.build(show).failed
    with api.server(show, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context(viewport=PHONE)
        page = context.new_page()
        for path in ("", "german/", "arabic/"):
            page.goto(server.own + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
        for told in (".transcript p:has([data-start])", ".lead", "h1", ".chapter-now"):
            assert page.locator(told).first.evaluate("one => getComputedStyle(one).direction") == "rtl", told
        context.close()
        server.shutdown()


def test_the_pages_work_under_a_strict_content_security_policy(opened: Callable[..., Any], address: str) -> None:
    page = opened("")
    policy = {"Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'"}

    def guarded(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, **policy})

    page.context.route("**/", guarded)
    page.context.route("**/rivers/", guarded)
    page.goto(address + "rivers/")
    page.wait_for_selector(".w")
    assert page.evaluate("getComputedStyle(document.querySelector('.marks i')).left") != "0px"
    page.locator(KEPT).wait_for()  # what the browser refuses is an error on its console, which fails the test


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
