"""A page in small letters is read as if its sentences began with capitals; any other page stays as it is."""

from audiolesson.lesson.read import parse_lesson

LINES = (
    "a press needs a level floor. i set mine on oak.",
    "the plate lies on the bed, and i wipe it with a rag.",
    "damp paper takes the ink better. it must rest for a night.",
    "the rollers turn slowly. felt lies between them and the paper.",
    "a print dries for three days. e.g. under a board.",
    "old plates wear out. they can be cut again.",
)


def read(lines: tuple[str, ...], more: str = "") -> list[str]:
    body = "\n\n".join(lines)
    lesson = parse_lesson(f"# prints\n\n{body}\n\n{more}", "a.md", "a", ".md")
    blocks = [block for section in lesson.sections for block in section.blocks]
    return [one.text.text for block in blocks for one in (block, *block.inner()) if one.text.text]


def test_sentences_of_a_page_in_small_letters_begin_with_capitals() -> None:
    said = read(LINES)
    assert said[0] == "A press needs a level floor. I set mine on oak."
    assert said[1] == "The plate lies on the bed, and I wipe it with a rag."


def test_a_short_form_within_a_sentence_begins_none() -> None:
    assert read((*LINES[:5], "rags, e.g. old shirts, wipe the plate. they are soft."))[5] == (
        "Rags, e.g. old shirts, wipe the plate. They are soft."
    )


def test_code_keeps_its_letters() -> None:
    said = read(LINES, "set the gauge. `depth` is what it shows.")
    assert said[-1].startswith("Set the gauge. depth is")


def test_a_page_that_begins_its_sentences_with_capitals_is_left_alone() -> None:
    large = tuple(line[0].upper() + line[1:] for line in LINES[:4])
    assert read((*large, *LINES[4:]))[-1] == LINES[-1]


def test_notes_in_small_letters_are_left_alone() -> None:
    notes = "\n".join(f"- bevel of plate {number}, filed, never ground, as edges cut the felt" for number in range(12))
    assert "bevel of plate 3" in " ".join(read(LINES, notes))
