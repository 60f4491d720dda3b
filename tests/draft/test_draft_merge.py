"""A newer draft of a lesson, merged into the script that an author has made of the first."""


from hypothesis import assume, given, settings
from hypothesis import strategies as st
from merge_strategy import LATER, OWN, Part, drafts, edited, text_of

from audiolesson.draft.merge import merge_script
from audiolesson.draft.merging.blocks import read_file
from audiolesson.draft.merging.paragraph import sentences
from audiolesson.script.parse import parse

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
@settings(max_examples=300, deadline=None)
def test_the_blocks_of_any_text_are_the_text(text: str) -> None:
    file = read_file(text)
    blocks = [block for part in file.parts for block in (part.heading, *part.items) if block]
    assert file.lead + "".join(block.raw + block.gap for block in blocks) == text


@given(three)
@settings(max_examples=150, deadline=None)
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
@settings(max_examples=150, deadline=None)
def test_a_second_merge_of_the_same_lesson_changes_nothing_and_tells_the_same(
    parts: tuple[list[Part], list[Part], list[Part]],
) -> None:
    base, lesson, yours = texts(parts)
    once = merge_script(base, lesson, yours)
    twice = merge_script(once.base, lesson, once.text)
    assert twice.text == once.text and twice.base == once.base
    told = [[(one.drafted, one.lesson, one.yours) for one in merge.conflicts] for merge in (once, twice)]
    assert sorted(told[0]) == sorted(told[1])


@given(three)
@settings(max_examples=60, deadline=None)
def test_an_unchanged_lesson_gives_the_authors_file_and_an_untouched_script_the_new_draft(
    parts: tuple[list[Part], list[Part], list[Part]],
) -> None:
    base, lesson, yours = texts(parts)
    assert merge_script(base, base, yours).text == yours
    assert merge_script(base, lesson, base).text == lesson
    assert merge_script(base, lesson, lesson).text == lesson
    windows = base.replace("\n", "\r\n")
    assert merge_script(base, lesson, windows).text == lesson.replace("\n", "\r\n")
