"""Drafts of whole lessons of many subjects and shapes."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from audiolesson.draft.choosing.budget import Clock, length
from audiolesson.draft.draft import draft
from audiolesson.draft.english.content import content_words
from audiolesson.draft.framing.frame_sets import LINES
from audiolesson.draft.framing.retelling import FIRST, LAST, NEXT, OPENING, OWN_WORDS, PLAIN, RECAPS
from audiolesson.draft.framing.thinking import ABOUT, ASKED, MIDWAY
from audiolesson.draft.model import Drafted
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.errors import LessonError
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.script.model import Paragraph, Segment
from audiolesson.script.parse import parse
from audiolesson.script.print import print_script
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

LESSONS = sorted((Path(__file__).parent / "lessons").iterdir())
PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
TARGET = Ms(60_000)
DATE = "2026-11-24T06:00:00Z"
RETOLD = (OPENING, FIRST, NEXT, LAST, *OWN_WORDS, *PLAIN)
FRAME_WORDS = {word for line in (*LINES, *ASKED, *ABOUT, *MIDWAY, *RETOLD) for word in content_words(line)} | set(
    content_words(
        "first second third fourth fifth last one two three four five six things include means comes we have looked at"
        " so much for this subject"
        " consider notes symbols table compares highest lowest greatest least fewest program picture shows"
    )
)


def drafted(lesson: Lesson, target: Ms | None = TARGET) -> Drafted:
    return draft(lesson, pace=PACE, target=target, date=DATE)


def of(path: Path) -> Lesson:
    return read_lesson(path, path.name)


def paragraphs(segments: tuple[Segment, ...]) -> list[Paragraph]:
    return [item for segment in segments for item in segment.items if isinstance(item, Paragraph)]


def sentences(made: Drafted) -> list[str]:
    return [p.text[a:b] for p in paragraphs(made.script.segments) for a, b in split(p.text)]


def written(lesson: Lesson) -> str:
    from audiolesson.draft.sentences.blocks import all_text

    return "\n".join([lesson.title, *(section.title for section in lesson.sections), all_text(lesson)])


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("target", [TARGET, Ms(210_000), None], ids=["1:00", "3:30", "full"])
def test_every_content_word_and_number_of_a_draft_stands_in_the_lesson(path: Path, target: Ms | None) -> None:
    lesson = of(path)
    made = drafted(lesson, target)
    known = {word[:5] for word in content_words(written(lesson))} | {word[:5] for word in FRAME_WORDS}
    said = {word for sentence in sentences(made) for word in content_words(sentence)}
    assert [word for word in sorted(said) if word[:5] not in known] == []
    numbers = set(re.findall(r"\d[\d,.]*\d|\d", written(lesson)))
    assert {n for s in sentences(made) for n in re.findall(r"\d[\d,.]*\d|\d", s)} <= numbers


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_sentence_is_whole_and_free_of_markup(path: Path) -> None:
    for sentence in sentences(drafted(of(path), None)):
        assert sentence[0].isupper() or sentence[0].isdigit(), sentence
        assert sentence.endswith((".", "?", "!")), sentence
        assert not re.search(r"[*#|`\[\]{}<>•✅]|\$|--|https?:|:$", sentence), sentence
        assert len(sentence.split()) <= 40, sentence


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_titles_are_short_and_differ(path: Path) -> None:
    titles = [segment.title for segment in drafted(of(path), Ms(210_000)).script.segments]
    assert len({title.lower() for title in titles}) == len(titles)
    assert all(1 <= len(title.split()) <= 5 and title[0].isupper() for title in titles), titles
    assert 1 <= len(titles) <= 8


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_no_sentence_is_said_twice_but_in_the_recap(path: Path) -> None:
    made = drafted(of(path), None)
    told = tuple(one for one in made.script.segments if one.title not in RECAPS)
    said = sentences(replace(made, script=replace(made.script, segments=told)))
    assert len(said) == len(set(said))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_section_is_taken_or_named_in_the_notes(path: Path) -> None:
    lesson = of(path)
    made = drafted(lesson)
    notes = made.notes[: len(lesson.sections)]
    assert [note.section for note in notes] == [section.title for section in lesson.sections]
    for note, section in zip(notes, lesson.sections, strict=True):
        assert note.taken or note.why or not section.blocks, note


@pytest.mark.parametrize("path", [path for path in LESSONS if len(path.read_text("utf-8").split()) > 230])
def test_must_say_and_everything_keep_their_shares_of_the_target(path: Path) -> None:
    clock = Clock(PACE, "en", {})
    target = Ms(round(length(drafted(of(path), None).script.segments, clock, True) * 0.6))
    made = drafted(of(path), target)
    must, everything = (length(made.script.segments, clock, whole) / target for whole in (False, True))
    assert 0.72 <= must <= 0.9  # of an episode of a minute a sentence is a twentieth
    assert 1.0 <= everything <= 1.15


def test_if_time_paragraphs_are_one_sentence_each_and_ranked_from_one() -> None:
    made = drafted(of(Path(__file__).parent / "lessons" / "cell-membranes.md"))
    extra = [p for p in paragraphs(made.script.segments) if p.if_time]
    assert len(extra) >= 3
    assert sorted(p.rank for p in extra) == list(range(1, len(extra) + 1))
    assert all(len(split(p.text)) == 1 for p in extra)
    assert all(1 <= len(split(p.text)) <= 4 for p in paragraphs(made.script.segments))


def test_length_full_says_everything_and_nothing_only_if_there_is_time() -> None:
    lesson = of(Path(__file__).parent / "lessons" / "printing-press.md")
    made = drafted(lesson, None)
    assert not [p for p in paragraphs(made.script.segments) if p.if_time]
    assert made.script.head.length is None
    assert all(note.taken == note.of for note in made.notes)


def test_the_same_lesson_gives_the_same_draft() -> None:
    lesson = of(Path(__file__).parent / "lessons" / "dns.md")
    assert drafted(lesson) == drafted(of(Path(__file__).parent / "lessons" / "dns.md")) == drafted(lesson)


def test_an_episode_opens_with_what_the_topic_is_and_ends_with_recap_and_close() -> None:
    made = drafted(of(Path(__file__).parent / "lessons" / "cell-membranes.md"), Ms(210_000))
    first, last = made.script.segments[0], made.script.segments[-1]
    assert first.title == "Cell membranes"
    assert "double layer of phospholipids" in " ".join(p.text for p in paragraphs((first,)))
    assert "Diffusion and osmosis run downhill without energy." in " ".join(p.text for p in paragraphs((last,)))
    assert len(paragraphs((last,))) >= 2


def test_page_pointers_steps_quizzes_and_objectives_are_not_said() -> None:
    said = " ".join(s for path in LESSONS for s in sentences(drafted(of(path), None)))
    for gone in ("Figure 3", "Cut the beetroot", "made of cellulose", "Explain why", "Eisenstein", "revise", "page 12",
                 "dig example", "See the"):  # fmt: skip
        assert gone not in said


def test_a_segment_does_not_begin_by_leaning_back() -> None:
    for path in LESSONS:
        for segment in drafted(of(path), Ms(210_000)).script.segments:
            assert not re.match(
                r"(?:This (?!is |episode )|These|They|It|However|But|Its|Their)\b", paragraphs((segment,))[0].text
            )


def test_terms_with_descriptions_become_definitions() -> None:
    said = " ".join(sentences(drafted(of(Path(__file__).parent / "lessons" / "states-of-matter.md"), None)))
    assert "A solid is a state in which particles vibrate in fixed places." in said
    assert "Plasma is a gas in which electrons have left their atoms." in said


def test_a_lesson_of_tables_alone_is_told_as_what_they_compare() -> None:
    said = sentences(drafted(of(Path(__file__).parent / "lessons" / "planets.md"), None))
    assert "The number of moons is 0 for Mercury, 0 for Venus, 1 for Earth and 2 for Mars." in said
    assert any("225 days for Venus" in one for one in said)


def test_sixty_words_make_one_short_segment() -> None:
    made = drafted(of(Path(__file__).parent / "lessons" / "short-note.md"), Ms(210_000))
    assert [segment.title for segment in made.script.segments] == ["Photosynthesis"]
    assert not [p for p in paragraphs(made.script.segments) if p.if_time]


def test_a_lesson_without_anything_to_tell_is_refused_with_a_hint() -> None:
    lesson = parse_lesson("# Code\n\n```python\nx = 1\n```\n", "code.md", "code", ".md")
    with pytest.raises(LessonError) as error:
        draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", language="de")
    assert error.value.hint


@pytest.mark.timeout(60)
def test_eight_thousand_words_make_four_to_eight_segments() -> None:

    texts = [path.read_text("utf-8").split("\n", 1)[1] for path in LESSONS if path.suffix == ".md"]
    body = "\n\n".join(
        text.replace("water", f"liquid{n}").replace("cell", f"unit{n}").replace("printers", f"makers{n}")
        for n in range(12)
        for text in texts
    )
    assert len(body.split()) > 8000
    lesson = parse_lesson("# Everything\n\n" + body, "long.md", "long", ".md")
    drafted(of(LESSONS[0]))
    made = drafted(lesson, Ms(210_000))
    assert 4 <= len(made.script.segments) <= 8


def test_another_language_gets_its_own_sentences_and_no_english_frame() -> None:
    text = (
        "# Der Mond\n\n"
        + "Der Mond kreist um die Erde. "
        + "Er braucht dafür etwa einen Monat. Sein Licht stammt von der Sonne.\n"
    )
    made = draft(parse_lesson(text, "mond.md", "mond", ".md"), pace=PACE, target=None, date=DATE, language="de")
    assert not re.search(r"\b(?:the|this|that)\b", " ".join(sentences(made)))
    assert "Der Mond kreist um die Erde." in sentences(made)


def test_a_lesson_in_another_language_than_the_show_is_told_in_its_own_and_its_author_is_told() -> None:
    text = (
        "# Der Mond\n\nDer Mond kreist um die Erde und ist dabei nicht immer gleich weit von ihr entfernt. Er braucht "
        "für einen Umlauf etwa einen Monat. Sein Licht stammt von der Sonne, die ihn von der Seite bescheint.\n"
    )
    made = draft(parse_lesson(text, "mond.md", "mond", ".md"), pace=PACE, target=None, date=DATE, language="en")
    assert "Er braucht für einen Umlauf etwa einen Monat." in sentences(made)
    assert 'set `language = "de"` in show.toml' in made.notes[-1].why
    same = draft(parse_lesson(text, "mond.md", "mond", ".md"), pace=PACE, target=None, date=DATE, language="de-AT")
    assert not any("show.toml" in note.why for note in same.notes)


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_draft_survives_being_written_and_read_again(path: Path) -> None:
    script = drafted(of(path), Ms(210_000)).script
    assert parse(print_script(script), "again.md") == script


def test_code_and_links_of_the_lesson_stay_code_and_links() -> None:
    text = "# Lists\n\nThe method `append` adds one item to the end of a [list](https://example.org/lists) in place.\n"
    (segment,) = drafted(parse_lesson(text, "lists.md", "lists", ".md")).script.segments
    spans = [span for paragraph in paragraphs((segment,)) for span in paragraph.spans]
    assert [span.text for span in spans if span.kind == "code"] == ["append"]
    assert [span.url for span in spans if span.url] == ["https://example.org/lists"]


@pytest.mark.parametrize(
    "sentence",
    [
        "This makes the membrane stiffer in the cold.",
        "However, cholesterol keeps the membrane loose.",
        "Ethics would ground it in the character of a person.",
        "If their walls are thick, cells resist the pressure.",
        "The situation is different in many countries.",
        "Doctors use the same method for small children.",
    ],
)
def test_sentences_that_need_the_one_before_are_known(sentence: str) -> None:
    assert leans_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If a cell is placed in pure water, it swells until it bursts.",
        "Cats use their whiskers to judge the width of a gap.",
        "There are three kinds of rock in the valley.",
        "Most plants need light to grow.",
        "Half of all households own a car.",
    ],
)
def test_sentences_that_stand_alone_are_known(sentence: str) -> None:
    assert not leans_back(sentence)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Strong at generation, summarization and translation.", "verb"),
        ("A service that locates the resource even when its location changes.", "verb"),
        ("Open the file and read the first line.", "step at a machine"),
        ("Allows access to the data of other groups.", "subject"),
        ("The table below lists all planets.", "page"),
        ("Figure 12 shows a cell in salt water.", "page"),
        ("In this course you will learn how cells divide.", "student"),
        ("The sum is x + 3 = 7 in the end.", "signs"),
        ("Open Data is free of charge for everyone. T", "end"),
    ],
)
def test_what_must_not_be_said_is_refused_with_the_reason(sentence: str, reason: str) -> None:
    assert reason in why_not(Text(sentence))
