"""A page whose text stands in its head, as some site builders keep it, is read like any other."""

import pytest

from audiolesson.errors import LessonError
from audiolesson.lesson.read import parse_lesson

SENTENCE = "The potters of the old town fired their kiln with pine from the hills behind the marsh."
HEAD = "---\ntitle: Kilns\nintro: >-\n  A short word about kilns.\n"


def page(words: int, behind: str = "", indent: str = "  ") -> str:
    said = "\n\n".join([f"{indent}{SENTENCE}"] * (words // len(SENTENCE.split())))
    return f"{HEAD}main: >-\n{said}\n\n{indent}## Glazes\n\n{indent}A glaze is a coat of glass.\n---\n{behind}"


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_a_long_text_of_the_head_is_the_body(indent: str) -> None:
    lesson = parse_lesson(page(160, indent=indent), "a.md", "a", ".md")
    assert lesson.title == "Kilns"
    assert [section.title for section in lesson.sections] == ["Kilns", "Glazes"]
    assert lesson.sections[0].blocks[0].text.text == SENTENCE


def test_every_block_knows_its_line_in_the_file() -> None:
    text = page(160)
    lesson = parse_lesson(text, "a.md", "a", ".md")
    written = text.split("\n")
    for section in lesson.sections:
        for block in section.blocks:
            assert written[block.place.line - 1].strip() == block.text.text


def test_a_head_with_so_long_a_text_is_not_too_long() -> None:
    lesson = parse_lesson(page(4_000), "a.md", "a", ".md")
    assert len(lesson.sections[0].blocks) > 200


def test_a_page_with_a_body_keeps_it() -> None:
    lesson = parse_lesson(page(160, "A kiln is an oven for clay.\n"), "a.md", "a", ".md")
    assert [block.text.text for section in lesson.sections for block in section.blocks] == [
        "A kiln is an oven for clay."
    ]


def test_a_summary_in_the_head_is_no_body() -> None:
    with pytest.raises(LessonError, match="nothing to tell"):
        parse_lesson(page(30), "a.md", "a", ".md")


def test_all_texts_of_the_head_are_told_in_their_order_and_nothing_else_of_it() -> None:
    text = page(160).replace(
        "---\ntitle", f"---\nlicense: |\n{page(160).split('main: >-')[1].split('##')[0]}\ntitle", 1
    )
    more = "more: |\n" + f"  {SENTENCE.replace('pine', 'straw')}\n" * 12
    lesson = parse_lesson(text.replace("\n---\n", f"\n{more}---\n"), "a.md", "a", ".md")
    told = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
    assert told.count("with pine") == 160 // len(SENTENCE.split())
    assert told.count("with straw") == 12
    assert told.index("with pine") < told.index("coat of glass") < told.index("with straw")


def test_a_program_in_the_head_is_no_body() -> None:
    program = "script: |\n" + "  fire = kiln.load(jars); kiln.light(wood, at=door)\n" * 40
    with pytest.raises(LessonError, match="nothing to tell"):
        parse_lesson(f"---\ntitle: Kilns\n{program}---\n", "a.md", "a", ".md")
    with pytest.raises(LessonError, match="nothing to tell"):
        parse_lesson(f"---\ntitle: Kilns\n{program.replace('script', 'fires')}---\n", "a.md", "a", ".md")


def test_a_text_in_another_script_is_one() -> None:
    text = "---\ntitle: Печь\nmain: |\n" + "  Печь держит жар очень долго.\n" * 30 + "---\n"
    assert parse_lesson(text, "a.md", "a", ".md").title == "Печь"
