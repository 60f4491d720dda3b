"""What pages tell of themselves: Open Graph and Twitter cards, and schema.org data that no text can end."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from test_page_render import ADDRESS, LESSONS, SHOW, Reader, made

from audiolesson.page.data import PageCard, PageLesson, PageQuestion
from audiolesson.units import Ms

NASTY = '</script><script>alert(1)</script><!--<script>&"\u2028'
QUIZ = (PageQuestion("q1", "Which?", ("one", "two", "three"), 1, "Because of two.", Ms(3000)),)
CARDS = (PageCard("c1", "What chases a dog?", "A cat"),)
WHOLE = replace(LESSONS[0], quiz=QUIZ, cards=CARDS, picture="lesson-1/cover-small-1.jpg", share="lesson-1/share-1.jpg")


def data(html: str) -> dict[str, dict[str, Any]]:
    """The graph of a page, by the first type of each thing."""
    (text,) = Reader(html).data
    whole = json.loads(text)
    assert whole.keys() == {"@context", "@graph"} and whole["@context"] == "https://schema.org"
    found = [(one["@type"], one) for one in whole["@graph"]]
    return {kind if isinstance(kind, str) else kind[0]: one for kind, one in reversed(found)}


def properties(html: str) -> dict[str, str]:
    return {a.get("property") or a.get("name", ""): a.get("content", "") for a in Reader(html).all("meta")}


def test_a_lesson_is_told_as_lesson_episode_quiz_and_flashcards() -> None:
    found = data(made(lessons=[WHOLE])["lesson-1/index.html"])
    lesson, episode, series = found["LearningResource"], found["PodcastEpisode"], found["PodcastSeries"]
    page = f"{ADDRESS}lesson-1/"
    assert lesson["name"] == "Cats <1>" and lesson["timeRequired"] == "PT3M30S" and lesson["url"] == page
    assert lesson["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert [part["@id"] for part in lesson["hasPart"]] == [
        f"{page}#{part}" for part in ("episode", "quiz", "flashcards")
    ]
    assert lesson["image"] == episode["image"] == f"{ADDRESS}lesson-1/cover-small-1.jpg"
    media = episode["associatedMedia"]
    assert media["contentUrl"] == f"{ADDRESS}lesson-1/episode-0a1b2c3d.mp3" and media["contentSize"] == "2525000"
    assert media["caption"]["contentUrl"].endswith(".vtt") and episode["episodeNumber"] == 1
    assert episode["partOfSeries"]["@id"] == lesson["isPartOf"]["@id"] == series["@id"]
    assert series["webFeed"] == f"{ADDRESS}feed.xml" and series["author"]["name"] == "Ada <b>"
    (question,) = found["Quiz"]["hasPart"]
    assert question["eduQuestionType"] == "Multiple choice" and question["acceptedAnswer"]["text"] == "two"
    assert [answer["text"] for answer in question["suggestedAnswer"]] == ["one", "three"]
    assert question["acceptedAnswer"]["answerExplanation"]["text"] == "Because of two."
    (text,) = Reader(made(lessons=[WHOLE])["lesson-1/index.html"]).data
    (card,) = json.loads(text)["@graph"][3]["hasPart"]
    assert (card["eduQuestionType"], card["text"], card["acceptedAnswer"]["text"]) == (
        "Flashcard",
        "What chases a dog?",
        "A cat",
    )


def test_the_show_is_told_with_its_lessons() -> None:
    found = data(made()["index.html"])["PodcastSeries"]
    assert found["@type"] == ["PodcastSeries", "Course"]
    assert [part["url"] for part in found["hasPart"]] == [f"{ADDRESS}lesson-{number}/" for number in (1, 2, 3)]


def test_what_a_lesson_lacks_is_not_told() -> None:
    bare = PageLesson("bare", "Bare", "2026-03-01", Ms(0), None)
    found = data(made(replace(SHOW, author="", licence=""), [bare])["bare/index.html"])
    assert found.keys() == {"LearningResource", "PodcastSeries"}
    told = json.dumps(found)
    assert not re.search(r'(: (""|null|\[\]|\{\}))|PT0M0S|author|license', told)


@pytest.mark.parametrize(
    ("licence", "told"),
    [
        ("CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
        ("cc-by-3.0", "https://creativecommons.org/licenses/by/3.0/"),
        ("CC0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("https://example.org/rights", "https://example.org/rights"),
        ("All rights reserved", {"@type": "CreativeWork", "name": "All rights reserved"}),
    ],
)
def test_a_licence_is_told_by_its_address_where_it_has_one(licence: str, told: object) -> None:
    assert data(made(replace(SHOW, licence=licence))["index.html"])["PodcastSeries"]["license"] == told


def test_no_text_ends_the_data_or_becomes_markup() -> None:
    question = replace(QUIZ[0], question=NASTY, choices=(NASTY, "x"), right=0, why=NASTY)
    one = replace(WHOLE, title=NASTY, summary=NASTY, quiz=(question,), cards=(PageCard("c", NASTY, NASTY),))
    show = replace(SHOW, title=NASTY, author=NASTY, description=NASTY, licence=NASTY)
    for path, html in made(show, [one]).items():
        if path.endswith(".html"):
            page = Reader(html)
            assert len(page.data) == 1 and len(page.all("script")) == 2 and page.problems == []
            assert NASTY in json.dumps(json.loads(page.data[0]), ensure_ascii=False).replace('\\"', '"')
            assert html.count("<!--") == 0


def test_a_shared_page_has_a_card_of_its_own_picture_else_the_shows() -> None:
    found = made(lessons=[WHOLE, LESSONS[1]], share="share-1.jpg")
    for path, picture in (
        ("lesson-1/index.html", "lesson-1/share-1.jpg"),
        ("lesson-2/index.html", "share-1.jpg"),
        ("index.html", "share-1.jpg"),
    ):
        told = properties(found[path])
        assert told["og:image"] == told["twitter:image"] == ADDRESS + picture
        assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
        assert told["twitter:card"] == "summary_large_image"
        assert told["og:url"] == ADDRESS + path.removesuffix("index.html")
        (canonical,) = [a["href"] for a in Reader(found[path]).all("link") if a.get("rel") == "canonical"]
        assert canonical == told["og:url"]
    told = properties(found["lesson-1/index.html"])
    assert (told["og:type"], told["og:title"], told["og:locale"]) == ("article", "Cats <1>", "en")
    assert told["og:audio"] == f"{ADDRESS}lesson-1/episode-0a1b2c3d.mp3" and told["og:description"] == WHOLE.summary
    assert properties(made(replace(SHOW, language="en-us"))["index.html"])["og:locale"] == "en_US"
    assert properties(made()["index.html"])["twitter:card"] == "summary", "a square cover is no large card"
