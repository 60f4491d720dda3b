"""What every draft keeps, whatever the lesson: drafted from generated lessons, tame and wild."""

import re
from collections.abc import Iterator
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiolesson.draft.choosing.budget import MUST_SHARE_AS_IT_RUNS, Clock, length
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.errors import LessonError, Place
from audiolesson.lesson.model import Block, Lesson, Section, Text
from audiolesson.script.model import Paragraph, Think
from audiolesson.units import Ms
from audiolesson.wording.model import Mark
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
PLACE = Place("made.md", 1)
CALM = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)

NOUNS = (
    *("granite", "basalt", "marble", "slate", "limestone", "quartz", "feldspar", "mica", "olivine", "gypsum", "magma"),
    *("lava", "sediment", "erosion", "glacier", "volcano", "canyon", "delta", "moraine", "fjord", "plateau", "basin"),
)
ENDS = (
    "in the cold north",
    "under great pressure",
    "near the old coast",
    "within a few hours",
    "after heavy rain",
    "along deep cracks",
    "without any warning",
    "at low temperature",
    "across the wide plain",
    "during long winters",
    "from east to west",
)

nouns = st.sampled_from(NOUNS)
simple = st.builds(
    lambda one, verb, two, end: f"The {one} {verb} the {two} {end}.",
    nouns,
    st.sampled_from(["contains", "replaces", "supports", "produces", "requires", "surrounds", "follows"]),
    nouns,
    st.sampled_from(ENDS),
)
defining = st.builds(
    lambda one, two, end: f"{one.capitalize()} is a kind of {two} that forms {end}.",
    nouns,
    nouns,
    st.sampled_from(ENDS),
)
leaning = st.builds(lambda one, end: f"This makes the {one} weaker {end}.", nouns, st.sampled_from(ENDS))
prose = st.lists(st.one_of(simple, simple, defining, leaning), min_size=1, max_size=6).map(
    lambda parts: Block("paragraph", PLACE, Text(" ".join(parts)))
)
bullets = st.lists(st.one_of(simple, nouns, defining), min_size=2, max_size=5).map(
    lambda parts: Block("list", PLACE, items=tuple(Block("paragraph", PLACE, Text(part)) for part in parts))
)
headings = st.one_of(
    st.builds(lambda one, two: f"{one.capitalize()} and {two}", nouns, nouns),
    nouns.map(lambda one: f"What is {one}?"),
    st.sampled_from(
        ["Exercises", "Summary", "", "Introduction", "Further reading", "3. How it works", "🎓 Key points"]
    ),
)
sections = st.builds(
    lambda title, level, blocks: Section(title, level, PLACE, tuple(blocks)),
    headings,
    st.sampled_from([2, 2, 3]),
    st.lists(st.one_of(prose, prose, bullets), min_size=0, max_size=5),
)
tame = st.builds(
    lambda slug, title, parts: Lesson(slug, title, tuple(parts)),
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
    headings.filter(bool),
    st.lists(sections, min_size=1, max_size=12),
)
wild_text = st.builds(
    lambda text, cuts, kind: Text(text, (Mark(min(cuts), max(cuts), kind),) if max(cuts) <= len(text) != 0 else ()),
    st.one_of(st.text(max_size=120), st.text(alphabet='aB .,:;()?!—–-*$`1/’"\n', max_size=120)),
    st.tuples(st.integers(0, 40), st.integers(0, 40)),
    st.sampled_from(["code", "formula"]),
)
wild_block = st.builds(
    lambda kind, text, items, rows: Block(
        kind, PLACE, text, tuple(Block("paragraph", PLACE, item) for item in items), tuple(map(tuple, rows))
    ),
    st.sampled_from(["paragraph", "list", "table", "formula", "code", "picture", "quote"]),
    wild_text,
    st.lists(wild_text, max_size=3),
    st.lists(st.lists(wild_text, min_size=1, max_size=3), max_size=3),
)
wild = st.builds(
    lambda title, parts: Lesson("wild", title, tuple(parts)),
    st.text(max_size=40),
    st.lists(
        st.builds(
            lambda title, level, blocks: Section(title, level, PLACE, tuple(blocks)),
            st.text(max_size=30),
            st.integers(1, 6),
            st.lists(st.one_of(wild_block, prose), max_size=4),
        ),
        max_size=5,
    ),
)


def made(lesson: Lesson, target: Ms | None = Ms(60_000)) -> Drafted | None:
    try:
        return draft(lesson, pace=PACE, target=target, date="2026-11-24T06:00:00Z")
    except LessonError:
        return None


def paragraphs(drafted: Drafted) -> list[Paragraph]:
    return [item for segment in drafted.script.segments for item in segment.items if isinstance(item, Paragraph)]


@cache
def lessons() -> tuple[Lesson, ...]:
    """The tame lessons of all tests, each drafted for one length once: a draft takes half a second."""
    drawn: list[Lesson] = []

    @CALM
    @given(tame)
    def draw(lesson: Lesson) -> None:
        if lesson not in drawn and any(section.blocks for section in lesson.sections):
            drawn.append(lesson)

    draw()
    return tuple(drawn)


@cache
def once(at: int, seconds: int) -> Drafted | None:
    """The draft of one of the lessons for a length."""
    return made(lessons()[at], Ms(seconds * 1000))


def drafts(seconds: int) -> Iterator[tuple[Lesson, Drafted]]:
    """Every lesson with its draft for a length."""
    found = [(lesson, once(at, seconds)) for at, lesson in enumerate(lessons())]
    told = [(lesson, drafted) for lesson, drafted in found if drafted is not None]
    assert len(told) >= 10, "there is hardly a lesson that is told"
    yield from told


def test_lesson_sentences_are_said_word_for_word() -> None:
    for lesson, drafted in drafts(60):
        blocks = [block for section in lesson.sections for block in section.blocks]
        whole = " ".join(text.text for block in blocks for text in (block.text, *(item.text for item in block.items)))
        for paragraph in paragraphs(drafted):
            for start, end in split(paragraph.text):
                sentence = paragraph.text[start:end]
                if re.search(rf"\b(?:{'|'.join(ENDS)})\.$", sentence):
                    assert sentence in whole


def test_segments_are_few_and_their_titles_differ() -> None:
    for _, drafted in drafts(210):
        titles = [segment.title for segment in drafted.script.segments]
        assert 1 <= len(titles) <= 8
        assert len({title.lower() for title in titles}) == len(titles)
        assert all(title and len(title.split()) <= 5 for title in titles), titles
        assert all(segment.items for segment in drafted.script.segments)


def test_the_totals_never_pass_the_target_shares() -> None:
    count = len(lessons())
    odd = [(at, 20 + 280 * at // count) for at in range(0, count, 2)]
    for at, seconds in [*((at, seconds) for seconds in (60, 210) for at in range(count)), *odd]:
        target = Ms(seconds * 1000)
        drafted = once(at, seconds)
        if drafted is None:
            continue
        clock = Clock(PACE, "en", {})
        must, everything = (length(drafted.script.segments, clock, whole) for whole in (False, True))
        thinks = any(isinstance(item, Think) for segment in drafted.script.segments for item in segment.items)
        most = target * (1 if thinks else MUST_SHARE_AS_IT_RUNS) * 1.02  # time to think fills what words do not
        assert must <= most or not [p for p in paragraphs(drafted) if p.if_time]
        assert must <= most or seconds < 40
        assert everything <= max(must, target * 1.15)


def test_if_time_ranks_run_from_one_without_a_gap() -> None:
    for _, drafted in drafts(60):
        ranks = sorted(p.rank for p in paragraphs(drafted) if p.if_time)
        assert ranks == list(range(1, len(ranks) + 1))


def test_every_section_is_told_or_named() -> None:
    for lesson, drafted in drafts(60):
        assert len(drafted.notes) - len(lesson.sections) in (0, 1, 2)  # too short, and told as it stands
        for note, section in zip(drafted.notes, lesson.sections, strict=False):
            assert note.section == section.title
            assert 0 <= note.taken <= note.of
            assert note.why or note.taken == note.of > 0


def test_what_leans_back_is_said_right_behind_what_it_leans_on() -> None:
    for lesson, drafted in drafts(60):
        whole = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
        for paragraph in paragraphs(drafted):
            said = [paragraph.text[a:b] for a, b in split(paragraph.text)]
            for before, sentence in zip(["", *said], said, strict=False):
                if sentence.startswith("This makes"):
                    assert f"{before} {sentence}" in whole


def test_drafting_twice_gives_the_same() -> None:
    for at, lesson in [*enumerate(lessons())][::3]:
        assert made(lesson) == once(at, 60)


@CALM
@given(wild)
def test_no_text_however_strange_breaks_drafting(lesson: Lesson) -> None:
    for target in (Ms(1000), Ms(210_000), None):
        drafted = made(lesson, target)
        if drafted is not None:
            assert drafted.script.segments
            assert all(p.text.strip() for p in paragraphs(drafted))
