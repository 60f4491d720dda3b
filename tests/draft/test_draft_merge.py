"""A newer draft of a lesson, merged into the script that an author has made of the first."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from merge_strategy import LATER, OWN, Part, drafts, edited, text_of

from audiolesson.draft.merge import MOST_BLOCKS, merge_script
from audiolesson.draft.merging.blocks import read_file
from audiolesson.draft.merging.model import Conflict
from audiolesson.draft.merging.paragraph import sentences
from audiolesson.script.parse import parse

HEAD = "---\ntitle: Rivers\ndate: 2026-01-01T00:00:00Z\n---\n\n"


three = drafts().flatmap(
    lambda base: st.tuples(st.just(base), edited(base, LATER, author=False), edited(base, OWN, author=True))
)


def said(text: str) -> list[str]:
    """All sentences of a script."""
    return [one for part in read_file(text).parts for block in part.items for one in sentences(block, "en")]


def texts(parts: tuple[list[Part], list[Part], list[Part]]) -> tuple[str, str, str]:
    assume(all(parts))
    base, lesson, yours = map(text_of, parts)
    return base, lesson, yours


@given(st.text(st.sampled_from("ab #-\n\r\t<!>[]{}*.`=1)|\u00a0"), max_size=200))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_the_blocks_of_any_text_are_the_text(text: str) -> None:
    file = read_file(text)
    blocks = [block for part in file.parts for block in (part.heading, *part.items) if block]
    assert file.lead + "".join(block.raw + block.gap for block in blocks) == text


@given(three)
@settings(max_examples=80, deadline=None, derandomize=True)
def test_what_the_author_wrote_stays_and_what_the_author_took_out_stays_out(
    parts: tuple[list[Part], list[Part], list[Part]],
) -> None:
    base, lesson, yours = texts(parts)
    merged = merge_script(base, lesson, yours)
    parse(merged.text, "rivers.md")
    after = said(merged.text)
    assert [one for one in said(yours) if one not in said(base) and one not in after] == []
    assert [one for one in after if one not in said(yours) and (one in said(base) or one not in said(lesson))] == []
    for line in yours.split("\n"):
        if line.startswith(("<!--", "## ")) and line not in base.split("\n"):
            assert line in merged.text.split("\n")


@given(three)
@settings(max_examples=80, deadline=None, derandomize=True)
def test_a_second_merge_of_the_same_lesson_changes_nothing_and_finds_no_other_conflict(
    parts: tuple[list[Part], list[Part], list[Part]],
) -> None:
    base, lesson, yours = texts(parts)
    once = merge_script(base, lesson, yours)
    twice = merge_script(once.base, lesson, once.text)
    assert twice.text == once.text
    told = [{(one.drafted, one.lesson, one.yours) for one in merge.conflicts} for merge in (once, twice)]
    assert told[1] <= told[0]


@given(three)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_an_unchanged_lesson_gives_the_authors_file_and_an_untouched_script_the_new_draft(
    parts: tuple[list[Part], list[Part], list[Part]],
) -> None:
    base, lesson, yours = texts(parts)
    assert merge_script(base, base, yours).text == yours
    assert merge_script(base, lesson, base).text == lesson
    assert merge_script(base, lesson, lesson).text == lesson
    windows = base.replace("\n", "\r\n")
    assert merge_script(base, lesson, windows).text == lesson.replace("\n", "\r\n")


def script(*blocks: str, head: str = HEAD) -> str:
    """A script of blocks; one that begins with a capital and has no blank is the title of a segment."""
    return head + "\n\n".join(f"## {one}" if " " not in one else one for one in blocks) + "\n"


@pytest.mark.parametrize(
    ("base", "lesson", "yours", "result"),
    [
        pytest.param(
            ["Banks", "Clay is soft here. Sand is hard here."],
            ["Banks", "Clay is soft here. Sand is hard there."],
            ["Banks", "Clay is soft here, I say. Sand is hard here."],
            ["Banks", "Clay is soft here, I say. Sand is hard there."],
            id="two sentences side by side",
        ),
        pytest.param(
            ["Banks", "Clay is soft here.", "Sand is hard in summer and in winter. Silt is in between them."],
            ["Banks", "Clay is soft here. Silt is in between them.", "Sand is hard in summer and in winter."],
            ["Banks", "Clay is soft here.", "Sand is hard in summer and in winter."],
            ["Banks", "Clay is soft here.", "Sand is hard in summer and in winter."],
            id="a sentence taken out comes back in no other paragraph",
        ),
        pytest.param(
            ["Banks", "Clay is soft here.", "Beds", "Sand is hard here."],
            ["Banks", "Clay is soft here.", "Mud is deep.", "Beds", "Sand is hard there.", "New", "Silt is fine."],
            ["Beds", "Sand is hard here.", "Banks", "Clay is soft here."],
            ["Beds", "Sand is hard there.", "New", "Silt is fine.", "Banks", "Clay is soft here.", "Mud is deep."],
            id="a segment that was moved",
        ),
        pytest.param(
            ["Banks", "Clay is soft here.", "Beds", "Sand is hard here."],
            ["Banks", "Clay is soft there.", "Beds", "Sand is hard there.", "Silt is fine."],
            ["Banks", "Clay is soft here."],
            ["Banks", "Clay is soft there."],
            id="a segment that was taken out",
        ),
        pytest.param(
            ["Banks", "Clay is soft here.", "Sand is hard here. {.if-time rank=1}"],
            ["Banks", "Mud is deep.", "Clay is soft here.", "Sand is hard here. {.if-time rank=2}"],
            ["Banks", "<!-- mine -->", "Clay is soft here.", "Sand is so hard. {.if-time rank=1}"],
            [
                "Banks",
                "Mud is deep.",
                "<!-- mine -->",
                "Clay is soft here.",
                "Sand is so hard. {.if-time rank=2}",
            ],
            id="a comment stands before what it is about, and ranks follow",
        ),
        pytest.param(
            ["Banks", "Clay is soft here.", "Sand is hard here."],
            ["Banks", "Clay is soft here.", "Mud is deep.", "Sand is hard here."],
            ["Banks", "Clay is soft here.", "Mine is added.", "Sand is hard here."],
            ["Banks", "Clay is soft here.", "Mine is added.", "Mud is deep.", "Sand is hard here."],
            id="both add at one place",
        ),
        pytest.param(
            ["Banks", "**Guest:** Clay is soft here. {.slow}", "[pause 2s]", "Sand is hard here."],
            ["Banks", "Clay is soft there. {.slow}", "[pause 2s]", "Sand is hard here."],
            ["Banks", "**Guest:** Clay is soft here. {rate=0.9}", "Sand is hard here."],
            ["Banks", "Clay is soft there. {rate=0.9}", "Sand is hard here."],
            id="speaker, sentence and attributes each by itself",
        ),
    ],
)
def test_each_change_finds_its_place(base: list[str], lesson: list[str], yours: list[str], result: list[str]) -> None:
    merged = merge_script(script(*base), script(*lesson), script(*yours))
    assert merged.text == script(*result) and not merged.conflicts


def test_what_both_changed_is_a_conflict_and_stays_the_authors() -> None:
    base = script("Banks", "Clay is soft here. Sand is hard here.", "Mud is deep here.")
    lesson = script("Banks", "Clay is soft there. Sand is hard there.")
    yours = script("Banks", "Clay is soft here.\nSand is mine here.", "Mud is deep, I say.")
    merged = merge_script(base, lesson, yours)
    assert merged.text == script("Banks", "Clay is soft there.\nSand is mine here.", "Mud is deep, I say.")
    assert merged.conflicts == (
        Conflict(9, 9, "Sand is hard here.", "Sand is hard there.", "Sand is mine here."),
        Conflict(11, 11, "Mud is deep here.", "", "Mud is deep, I say."),
    )
    assert merge_script(merged.base, lesson, merged.text).conflicts == merged.conflicts
    assert merge_script(merged.lesson, lesson, merged.text).conflicts == ()
    back = merge_script(merged.base, base, merged.text)
    assert back.conflicts == () and "Clay is soft here." in back.text and "Sand is mine here." in back.text


def test_a_head_is_merged_key_by_key_and_its_lists_entry_by_entry() -> None:
    def head(*lines: str) -> str:
        return script("Banks", "Clay.", head="\n".join(["---", *lines, "---", "", ""]))

    one, two, three = (f'  - title: {name}\n    url: "https://example.org/{name}"' for name in ("a", "b", "c"))
    base = head("title: Rivers", "length: 3:30", "resources:", one)
    lesson = head("title: Streams", "length: 3:30", "resources:", one, two)
    yours = head("title: Rivers  # short", "# mine", "length: 5:00", "number: 7", "resources:", three, one)
    merged = merge_script(base, lesson, yours)
    lines = ("title: Rivers  # short", "# mine", "length: 5:00", "number: 7", "resources:", three, one, two)
    assert merged.text == head(*lines)
    assert [(one.line, one.lesson) for one in merged.conflicts] == [(2, "title: Streams")]


def test_a_file_of_too_many_blocks_is_refused() -> None:
    many = script("Banks", *["Clay is soft here."] * MOST_BLOCKS)
    with pytest.raises(ValueError, match="blocks"):
        merge_script(many, many + "\nMore is said.\n", many + "\nMine is said.\n")


def test_the_authors_layout_stays_around_what_changes() -> None:
    base = script("Banks", "Clay is soft here. Sand is hard here.", "Mud is deep here.", "Beds", "Silt is fine here.")
    lesson = base.replace("soft here", "soft there").replace("Silt", "Fine silt")
    yours = f"{HEAD}\n## Banks\nClay is soft here.\n  Sand is hard here.\n\n\n\nMud is deep here.\n## Beds   \n\n"
    yours += "Silt is fine here."
    merged = merge_script(base, lesson, yours)
    assert merged.text == yours.replace("soft here", "soft there").replace("Silt", "Fine silt")
    assert merge_script(base, lesson, yours.replace("\n", "\r\n")).text == merged.text.replace("\n", "\r\n")


TIDES = HEAD + "## Tides\n\nThe moon pulls the sea. It lifts two bulges.\n\nHigh water comes twice a day.\n"
TAKE = TIDES.replace("bulges.\n", "bulges.\n\n[record take3.wav]\n")


def test_a_paragraph_that_the_author_recorded_follows_no_lesson_but_its_neighbours_do() -> None:
    lesson = TIDES.replace("The moon", "The moon and the sun").replace("pulls", "pull").replace("twice", "two times")
    merged = merge_script(TIDES, lesson, TAKE)
    assert merged.text == TAKE.replace("twice", "two times")
    assert [(one.line, one.yours) for one in merged.conflicts] == [
        (8, "The moon pulls the sea. It lifts two bulges. [record take3.wav]")
    ]
    again = merge_script(merged.base, lesson, merged.text)
    assert (again.text, again.conflicts) == (merged.text, merged.conflicts)


def test_a_recording_stays_below_its_paragraph_whatever_comes_or_goes() -> None:
    new = TIDES.replace("## Tides\n\n", "## Tides\n\nA tide is a long wave.\n\n").replace("High water", "Low water")
    parsed = parse(merge_script(TIDES, new, TAKE).text, "tides.md")
    kept = [item for segment in parsed.segments for item in segment.items if getattr(item, "record", None)]
    assert [getattr(item, "text", "") for item in kept] == ["The moon pulls the sea. It lifts two bulges."]
    gone = TIDES.replace("The moon pulls the sea. It lifts two bulges.\n\n", "")
    merged = merge_script(TIDES, gone, TAKE)
    assert merged.text == TAKE and len(merged.conflicts) == 1
