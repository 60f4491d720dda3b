"""Markdown → Lesson: structure, plain text, places."""

import pytest

from audiolesson.errors import LessonError
from audiolesson.lesson.model import Block, Lesson, Resource
from audiolesson.lesson.read import parse_lesson
from audiolesson.lesson.written import part, without


def read(text: str) -> Lesson:
    return parse_lesson(text, "lessons/tides.md", "tides", ".md")


def only(text: str) -> Block:
    (block,) = [block for section in read(text).sections for block in section.blocks]
    return block


def test_headings_make_sections_that_know_their_lines() -> None:
    lesson = read("# Tides\n\nThe sea rises.\n\n## The moon\n\nIt pulls.\n\n### Spring tides\n\nThey are high.\n")
    assert lesson.title == "Tides"
    assert [(section.title, section.level, section.place.line) for section in lesson.sections] == [
        ("Tides", 1, 1),
        ("The moon", 2, 5),
        ("Spring tides", 3, 9),
    ]
    assert [section.blocks[0].place.line for section in lesson.sections] == [3, 7, 11]
    assert str(lesson.sections[1].place) == "lessons/tides.md:5"


def test_lines_are_counted_behind_a_head() -> None:
    lesson = read("---\ntitle: Tides\ntags: [sea, moon]\nlength: 3:30\n---\n\nThe sea rises.\n")
    assert lesson.meta == {"title": "Tides", "tags": "sea, moon", "length": "3:30"}
    assert lesson.sections[0].blocks[0].place.line == 7


def test_a_head_that_is_no_yaml_is_taken_line_by_line() -> None:
    lesson = read(
        "---\ntitle: Tides: a start\ntags: [Sea](sea), [Moon](moon)\nlength: '3:30'\ncurrent:\n---\n\nThe sea rises.\n"
    )
    assert lesson.title == "Tides: a start"
    assert lesson.meta == {"title": "Tides: a start", "tags": "[Sea](sea), [Moon](moon)", "length": "3:30"}
    assert lesson.sections[0].blocks[0].place.line == 8


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('title: How: to "fire"', 'How: to "fire"'),
        ("title: Sea: it's the potters'", "Sea: it's the potters'"),
        ("title: Sea: tides # of 1901", "Sea: tides"),
        ("title: 'Sea: tides'\nnote: a: b", "Sea: tides"),
    ],
)
def test_a_line_of_such_a_head_is_taken_as_it_stands(line: str, said: str) -> None:
    assert read(f"---\n{line}\nbad: a: b\n---\n\nThe sea rises.\n").title == said


@pytest.mark.parametrize("head", ["title: >-\n  Sea tides\nb: c: d", "a: b: c\nquestions:\n- question: What is clay?"])
def test_a_head_that_is_no_yaml_and_holds_more_than_lines_is_an_error(head: str) -> None:
    with pytest.raises(LessonError, match="head cannot be read"):
        read(f"---\n{head}\n---\n\nThe sea rises.\n")


def test_a_head_in_toml_gives_the_title_and_is_no_text() -> None:
    lesson = read(
        '+++\ntitle = "Tides"\ntags = ["sea", "moon"]\ndraft = false\n+++\n\n### A notice\n\nThe sea rises.\n'
    )
    assert (lesson.title, lesson.meta) == ("Tides", {"title": "Tides", "tags": "sea, moon"})
    assert [block.place.line for block in lesson.sections[-1].blocks] == [9]


def test_plus_signs_around_no_toml_are_text() -> None:
    lesson = read("+++\nThe sea rises.\n+++\n\nThe sea falls.\n")
    assert "The sea rises" in " ".join(block.text.text for section in lesson.sections for block in section.blocks)


def test_the_highest_headings_are_top_sections_whatever_their_level() -> None:
    lesson = read(
        "---\ntitle: Tides\n---\n\n### Moon\n\nIt pulls.\n\n#### Near\n\nIt is near.\n\n### Sun\n\nIt shines.\n"
    )
    assert [section.level for section in lesson.sections] == [2, 3, 2]
    twice = read("# Moon\n\nIt pulls.\n\n# Sun\n\nIt shines.\n\n## Far\n\nIt is far.\n")
    assert [(section.title, section.level) for section in twice.sections] == [("Moon", 1), ("Sun", 2), ("Far", 3)]


def test_the_title_is_found_in_this_order() -> None:
    assert read("---\ntitle: Head\n---\n# First\n\nText here.").title == "Head"
    assert read("## Sub\n\nText.\n\n# First\n\nText.").title == "First"
    assert read("## Sub\n\nText here.").title == "Sub"
    assert parse_lesson("Text here.", "a.md", "neap-tides-2", ".md").title == "Neap tides 2"


def test_text_is_plain_with_marks_links_and_bold() -> None:
    text = only(
        "The **sea** &amp; `h = 2`\nat *low*  tide<br>is $h_0$ ([chart](https://example.org/c)), see <b>x</b>."
    ).text
    assert text.text == "The sea & h = 2 at low tide is h_0 (chart), see x."
    assert [(text.text[mark.start : mark.end], mark.kind) for mark in text.marks] == [
        ("h = 2", "code"),
        ("h_0", "formula"),
    ]
    assert [(text.text[start:end], url) for start, end, url in text.links] == [("chart", "https://example.org/c")]
    assert [text.text[start:end] for start, end in text.strong] == ["sea"]


def test_dollars_for_money_are_no_formula() -> None:
    text = only("It costs $5 today and $10 tomorrow.").text
    assert text.text == "It costs $5 today and $10 tomorrow." and not text.marks


def test_latex_between_brackets_is_a_formula() -> None:
    text = only(r"The area is \( \pi r^2 \) here, and `\(x\)` is code.").text
    assert [(text.text[m.start : m.end], m.kind) for m in text.marks] == [(r"\pi r^2", "formula"), (r"\(x\)", "code")]
    assert only("\\[\nE = mc^2\n\\]\n").kind == "formula"
    assert only("\\begin{equation}\nE = mc^2\n\\end{equation}\n").kind == "formula"


def test_a_formula_between_dollars_and_backticks_is_one() -> None:
    text = only("A finite set $`C`$ holds all $`x^2`$; `$x` is code.").text
    assert text.text == "A finite set C holds all x^2; $x is code."
    assert [(text.text[m.start : m.end], m.kind) for m in text.marks] == [
        ("C", "formula"), ("x^2", "formula"), ("$x", "code"),
    ]  # fmt: skip


def test_lists_nest_and_keep_their_lines() -> None:
    block = only("- one\n- two\n  1. inner\n  2. more\n\n     still more\n- three\n")
    assert (block.kind, block.ordered) == ("list", False)
    assert [(item.text.text, item.place.line) for item in block.items] == [("one", 1), ("two", 2), ("three", 7)]
    assert [item.text.text for item in block.items[1].items] == ["inner", "more still more"]


def test_what_cannot_stand_in_an_item_follows_the_list() -> None:
    kinds = [block.kind for block in read("- one\n\n  ```py\n  x = 1\n  ```\n- two\n").sections[0].blocks]
    assert kinds == ["list", "code"]


def test_tables_code_formulas_pictures_and_quotes() -> None:
    source = (
        "| A | B |\n|---|---|\n| `x` | $y$ |\n\n```python\nprint(1)\n```\n\n$$\na = b\n  + c\n$$\n\n"
        "![A map of tides](map.png)\n\n> Said long ago.\n"
    )
    table, code, formula, picture, quote = read(source).sections[0].blocks
    assert [[cell.text for cell in row] for row in table.rows] == [["A", "B"], ["x", "y"]]
    assert (code.kind, code.text.text, code.info) == ("code", "print(1)", "python")
    assert (formula.kind, formula.text.text) == ("formula", "a = b + c")
    assert (picture.kind, picture.text.text, picture.info) == ("picture", "A map of tides", "map.png")
    assert (quote.kind, quote.text.text, quote.place.line) == ("quote", "Said long ago.", 16)


def test_links_become_resources_once_in_order_and_only_from_the_web() -> None:
    lesson = read(
        "# Sea\n\nSee [B](https://example.org/b), [mail](mailto:a@example.org) and [here](#top).\n\n"
        "- [A](http://example.org/a)\n- [B again](https://example.org/b)\n- <https://example.org/c>\n\n"
        "## Further reading\n\n[D](https://example.org/d)[^1]\n\n[^1]: [E](https://example.org/e)\n"
    )
    assert [(found.title, found.url) for found in lesson.resources] == [
        ("B", "https://example.org/b"),
        ("A", "http://example.org/a"),
        ("example.org/c", "https://example.org/c"),
        ("D", "https://example.org/d"),
        ("E", "https://example.org/e"),
    ]
    assert [section.title for section in lesson.sections] == ["Sea"]


def test_links_of_one_title_are_told_apart_by_the_words_of_their_addresses() -> None:
    lesson = parse_lesson(
        "# Kilns\n\nSee [Guild](https://guild.example/guides/what-is-a-kiln), "
        "[Guild](https://guild.example/wiki/Glazes?x=1), [Guild](https://guild.example/17), "
        "[Paper](https://a.example/e3b0c442-98fc), [Paper](https://b.example/login), [The "
        "pot](https://a.example/the-pot), [The pot](https://b.example/the-pot) and [Pots](https://p.example/all).\n",
        "a.md",
        "a",
        ".md",
    )
    plain = ["Guild", "Paper", "Paper", "The pot", "The pot", "Pots"]
    assert [one.title for one in lesson.resources] == ["Guild: what is a kiln", "Guild: Glazes", *plain]


def test_tags_and_names_of_a_post_are_no_links_and_those_of_a_program_are() -> None:
    lesson = parse_lesson(
        "# Kilns\n\nA kiln hardens clay. [#kilns](https://x.com/hashtag/kilns) [@mohr](https://twitter.com/mohr) "
        "[Vent](https://t.co/abc) [@kiln/core](https://packages.example/kiln) [#12](https://work.example/12)\n",
        "a.md",
        "a",
        ".md",
    )
    assert [one.title for one in lesson.resources] == ["@kiln/core", "work.example"]


def test_cutting_keeps_marks_links_and_bold_in_step() -> None:
    text = only("One. The `x` of [y](https://example.org) is **bold** here.").text
    cut = without(text, [(0, 4)])
    assert cut.text == "The x of y is bold here."
    assert [cut.text[m.start : m.end] for m in cut.marks] == ["x"]
    assert [cut.text[s:e] for s, e, _ in cut.links] == ["y"] and [cut.text[s:e] for s, e in cut.strong] == ["bold"]
    assert part(text, 5, 11).text == "The x" and without(text, [(9, 10)]).marks == ()


def test_windows_lines_and_a_byte_order_mark_change_nothing() -> None:
    source = "# Tides\n\nThe sea rises.\n\n## Moon\n\nIt pulls.\n"
    assert read("\ufeff" + source.replace("\n", "\r\n")) == read(source)


def test_the_title_of_a_resource_has_no_blanks_around_it_and_is_never_empty() -> None:
    links = "See [ the worm page ](https://example.org/worms).\n\n<a href='https://example.org/w'> </a> Worms."
    text = f"# Worms\n\nWorms dig. {links}\n"
    found = parse_lesson(text, "worms.md", "worms", ".md").resources
    assert found[0] == Resource("Worm page", "https://example.org/worms")
    assert all(resource.title == resource.title.strip() != "" for resource in found)


def test_a_blank_before_a_sign_that_is_code_stays() -> None:
    text = only("# Lists\n\nA list is made by `:` and ended by `[]` , by no `;` ever.\n").text.text
    assert text == "A list is made by : and ended by [], by no ; ever."


def test_what_stands_above_the_title_belongs_to_it() -> None:
    lesson = read("```\nimport sea\n```\n\n# Sea\n\nIt is salt.\n\n## Tides\n\nThey turn.\n")
    assert [section.title for section in lesson.sections] == ["Sea", "Tides"]
    assert [block.kind for block in lesson.sections[0].blocks] == ["code", "paragraph"]


def test_lines_of_notes_are_statements_of_their_own_and_wrapped_lines_are_not() -> None:
    notes = "# Kilns\n\nPotters say that ash makes a glaze\nBuyers ask why they should pay for ash\n"
    assert [block.text.text for block in parse_lesson(notes, "k.md", "k", ".md").sections[0].blocks] == [
        "Potters say that ash makes a glaze",
        "Buyers ask why they should pay for ash",
    ]
    wrapped = "# Kilns\n\nThe clay of the old town near\nFez is red, and every spring\nAnna Berg fires it.\n"
    assert len(parse_lesson(wrapped, "k.md", "k", ".md").sections[0].blocks) == 1
