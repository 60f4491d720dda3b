"""What is not told is left out with its place and reason, and nothing else is."""

import pytest

from audiolesson.lesson.furniture import is_page_line, untold_heading
from audiolesson.lesson.model import Block, Lesson
from audiolesson.lesson.read import parse_lesson

NOT_TOLD = (
    "Exercises",
    "Exercise 3: Digging",
    "🚀 Challenge",
    "Pre-lecture quiz",
    "Post-Lecture Quiz",
    "Knowledge check",
    "Assignment",
    "Solution",
    "Review & Self Study",
    "References",
    "Further reading",
    "Additional resources",
    "Learning objectives",
    "Prerequisites",
    "Credits",
    "Table of contents",
    "Acknowledgements",
    "License",
    "Discussion",
    "See also",
    "What you'll learn",
    "2. References",
    "Accessibility statement",
    "How to get the most out of the book",
    "How to use this guide",
    "Conventions used in this text",
    "Structure of this book",
    "Who should read this guide?",
    "Who is our audience?",
    "About the speaker",
    "Citing the book",
    "Disclaimer",
    "Reporting bugs",
    "Image prompt",
)

TOLD = (
    "Training objectives",
    "Attention",
    "The solution of Fermat's problem",
    "Sources of energy",
    "Resource limits",
    "Summary",
    "Key points",
    "Answering questions",
    "Image prompts and what makes a good one",
    "The challenges of scale",
    "Introduction",
    "Review of methods",
    "Quiz shows in history",
    "Naming conventions",
    "Credit",
    "Structure of the soil",
    "Accessibility",
    "Feedback",
    "The audience of a play",
)


def read(text: str, ending: str = ".md") -> Lesson:
    return parse_lesson(f"# Soil\n\nSoil is alive.\n\n{text}\n", "soil.md", "soil", ending)


def told(lesson: Lesson) -> str:
    def words(block: Block) -> str:
        cells = [cell.text for row in block.rows for cell in row]
        return " ".join([block.text.text, *map(words, block.items), *cells]).strip()

    return " | ".join(part for s in lesson.sections for part in [s.title, *map(words, s.blocks)])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[![Build](https://img.shields.io/x.svg)](https://example.org)", "badge"),
        ("[Home](/) | [Next](/b) | [Index](/c)", "navigation"),
        ("Previous | Next", "navigation"),
        ("Back to [Worms](a.html).\nOn to [Moles](b.html).", "navigation"),
        ("Next: How worms dig", "navigation"),
        ("- [Worms](#worms)\n- [Roots](#roots)\n  - [Hairs](#hairs)", "table of contents"),
        ("Worms ........ 12 Roots ........ 14", "table of contents"),
        ("Click to flip", "page furniture"),
        ("15 cards", "page furniture"),
        ("0:00-3:30", "page furniture"),
        ("5 min read", "page furniture"),
        ("By Dr. Anna Lund · Updated 3 May 2021 · 9 min read", "page furniture"),
        ("> _Click the image above to view the video of this lesson_", "page furniture"),
        ("Image source: [a book](https://example.org)", "credits"),
        ("+++", "break of a notebook"),
        ("In this lesson, you will learn:\n\n- about worms\n- about roots", "announcement of the page"),
        ("```{solution-start} worms\n```\n\nA hole.\n\n```{solution-end}\n```", "solution"),
        ("Last updated: 3 May 2024", "page furniture"),
        ("- [ ] Worms eat stones.\n- [x] Worms eat leaves.", "quiz choices"),
        ("- [ ] Dig the bed\n- [x] Count the worms", "list of tasks"),
        ("A. Worms eat stones.\nB. Worms eat leaves.\nC. Worms eat air.", "quiz choices"),
        ("Check all sentences below that are true:\n\n- Worms eat stones.\n- Worms eat leaves.", "quiz choices"),
        ("Which of the statements are correct?\n\n- Worms eat stones.\n- Worms eat leaves.", "quiz choices"),
        ("Correct answer: B", "quiz"),
        ("[Pre-lecture quiz](https://example.org/quiz)", "quiz"),
        ("{: .callout}", "attributes"),
        ("{% include nav.html %}", "template code"),
        ("import Tabs from '@theme/Tabs';", "template code"),
        ("(soil-label)=", "label"),
        ("<!-- a note\nof the author -->", "comment"),
        ("```{exercise}\nDig a hole.\n```", "directive exercise"),
        (":::{solution}\nA hole.\n:::", "solution"),
        ("<details>\n<summary>Show the solution</summary>\n\nA hole.\n\n</details>", "solution"),
        ("<script>alert(1)</script>", "HTML without text"),
        ("This article covers worms and roots.", "announcement of the page"),
        ("If you'd like, I can write a quiz about worms. Which would you prefer?", "offer of a chat"),
        ("Would you like me to explain roots?", "offer of a chat"),
        ("Let me know if I should go on.", "offer of a chat"),
        ("Worms dig all day and ...", "cut off"),
        ("Worms dig all day and…", "cut off"),
        ("{numref}`fig-worm` shows a worm.", "leans on a reference or on words of the site"),
        ("The course {{ site.name }} is free.", "leans on a reference or on words of the site"),
    ],
)
def test_furniture_is_left_out_with_place_and_reason(text: str, why: str) -> None:
    lesson = read(text)
    assert why in {gone.why for gone in lesson.left_out}
    assert all(gone.place.line >= 5 and gone.place.file == "soil.md" for gone in lesson.left_out)
    assert told(lesson) == "Soil | Soil is alive."


@pytest.mark.parametrize(
    ("text", "remains"),
    [
        ("Worms dig deep, as shown in {numref}`fig-worm`, and eat leaves.", "Worms dig deep and eat leaves."),
        ("Worms dig deep, as illustrated in {numref}`fig-worm`.", "Worms dig deep."),
        ("Worms dig as shown in {numref}`fig-worm` and {numref}`fig-root`.", "Worms dig."),
    ],
)
def test_what_only_points_at_a_figure_is_left_out_and_the_sentence_is_told(text: str, remains: str) -> None:
    lesson = read(text)
    assert told(lesson).removeprefix("Soil | Soil is alive. | ") == remains


@pytest.mark.parametrize(
    "title",
    NOT_TOLD,
)
def test_sections_that_are_not_told(title: str) -> None:
    lesson = read(
        f"## {title}\n\nSee [Worms](https://example.org/w).\n\n### Deeper\n\nMore.\n\n## Roots\n\nRoots drink."
    )
    assert told(lesson) == "Soil | Soil is alive. | Roots | Roots drink."
    assert [found.url for found in lesson.resources] == ["https://example.org/w"]
    (gone,) = lesson.left_out
    assert gone.place.line == 5 and "More." in gone.text


@pytest.mark.parametrize(
    "title",
    TOLD,
)
def test_sections_that_are_told(title: str) -> None:
    assert untold_heading(title) == "" and is_page_line(title) == ""


@pytest.mark.parametrize(
    "text",
    [
        "If you like tea, water it at once.",
        "Let me tell you a story.",
        "Next to the worms live the ants.",
        "Vitamin A. is old. B. is not.",
        "The pause ... is part of it.",
        "Subtract the two numbers.",
        "Soils of 12 kinds exist.",
        "See [worms](https://example.org) and [roots](https://example.org/r).",
        "This lesson rests on two ideas:\n\n- Worms dig.\n- Roots drink.",
        "The source: a spring in the hills.",
        "Between 3:30 and 4:00 it rained.",
    ],
)
def test_what_only_looks_like_furniture_is_told(text: str) -> None:
    lesson = read(f"{text}\n\nThe last sentence stands.")
    assert not lesson.left_out
    assert told(lesson).endswith("The last sentence stands.") and len(told(lesson)) > 60


def test_call_outs_are_told_like_the_text_around_them() -> None:
    lesson = read(
        "> [!NOTE]\n> Worms breathe.\n\n:::tip Did you know\nRoots grow.\n:::\n\n"
        "```{note} Ants\n:class: x\n\nAnts dig.\n```"
    )
    assert told(lesson) == "Soil | Soil is alive. | Worms breathe. | Roots grow. | Ants dig."
    assert {block.kind for block in lesson.sections[0].blocks} == {"paragraph"}
    assert [gone.why for gone in lesson.left_out] == ["call-out sign"] * 4
    assert [block.place.line for block in lesson.sections[0].blocks] == [3, 6, 9, 15]


def test_roles_give_their_text_and_a_reference_in_brackets_closes_up() -> None:
    lesson = read(
        "A {term}`humus` layer {cite}`x` is dark (see {cite}`y`). It has {math}`p_h` and {doc}`roots <roots.md>`."
    )
    assert told(lesson).endswith("A humus layer is dark. It has p_h and roots.")


def test_a_role_that_goes_over_the_line_loses_its_sign_and_a_gap_behind_a_comma_its_sentence() -> None:
    lesson = read(
        "See {doc}`the worms of\nEurope <worms>` for more. In short, {eq}`x` is small. Some $ p_t $ cost $ 5 or 6 $."
    )
    assert told(lesson).endswith("Soil is alive. | See the worms of Europe for more. Some p_t cost $ 5 or 6 $.")


def test_code_and_formulas_keep_what_looks_like_a_template() -> None:
    lesson = read("Write `{{ x }}` or $\\mathbf{{y}}$.\n\n```\n{% raw %}\n{: .a}\n```")
    assert "{{ x }}" in told(lesson) and "{% raw %} {: .a}" in told(lesson).replace("\n", " ")
    assert not lesson.left_out


def test_the_title_of_a_call_out_is_no_part_of_its_text() -> None:
    lesson = read("> [!INFO] Life of worms\n> Worms breathe **through** their skin.\n\n> [!tip]- Dig with care.")
    assert told(lesson) == "Soil | Soil is alive. | Worms breathe through their skin. | Dig with care."
    assert [gone.text for gone in lesson.left_out if gone.why == "heading of a call-out"] == ["Life of worms"]
    assert [block.place.line for block in lesson.sections[0].blocks] == [3, 6, 8]
    for said in ("Never dig in the rain, for it\n> drowns the worms.", "Worms stay deep.\n> They sleep."):
        assert told(read(f"> [!NOTE] {said}")).endswith(said.replace("\n> ", " "))


def test_containers_of_colons_are_left_out_whole_and_key_points_are_a_section() -> None:
    lesson = read(
        "::::: challenge\n\n## Dig\n\n```\n::: x\n```\n\n::: solution\nDeep.\n:::\n:::::\n\n"
        "::: callout\n\n## Ants\n\nAnts dig.\n\n:::\n\n"
        "::: keypoints\n- Soil lives.\n:::"
    )
    assert told(lesson) == "Soil | Soil is alive. | Ants dig. | Key points | Soil lives."
    assert [(gone.why, gone.place.line) for gone in lesson.left_out][:3] == [
        ("exercise", 5),
        ("call-out sign", 18),
        ("heading of a call-out", 20),
    ]
    assert "Deep." in lesson.left_out[0].text and "::: x" in lesson.left_out[0].text


def test_what_is_left_out_stands_in_the_order_of_the_file() -> None:
    lesson = read(
        "{: .a}\n\n## Exercises\n\nDig.\n\n## Roots\n\n<!-- x -->\n\nRoots drink. Let me know if I should go on."
    )
    lines = [gone.place.line for gone in lesson.left_out]
    assert lines == sorted(lines) and len(lines) == 4


def test_a_glossary_under_the_references_is_told_and_the_references_around_it_are_not() -> None:
    text = "## References\n\nSmith 2011.\n\n### Glossary\n\nloam\n: soil of sand and clay\n\n### Web\n\nJones 2012."
    words = told(read(text))
    assert "loam" in words and "Smith" not in words and "Jones" not in words


MOONS = "A moon that is near pulls the sea harder than one that is far. "


def test_prose_behind_a_list_of_aims_is_the_lesson_again() -> None:
    prose = (
        "The sea rises twice a day along most coasts of the world, and the height of each tide follows the moon. The "
        "moon pulls the water that is nearest to it."
    )
    aims = "## Learning objectives\n\n- Describe the tides\n- Explain the moon"
    text = f"# Tides\n\n{aims}\n\n{prose}\n\n## Moons\n\n{MOONS * 20}\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    assert [block.text.text for block in lesson.sections[0].blocks] == [prose]
    assert [gone.text for gone in lesson.left_out] == ["Learning objectives Describe the tides Explain the moon"]
    promised = text.replace("The sea rises", "By the end you will know why the sea rises")
    told = parse_lesson(promised, "a.md", "a", ".md").sections
    assert [section.title for section in told] == ["Moons"]


SPECIFIED = """#### Diagram: Layers of Soil

<details{sign}>
<summary>Layers of soil</summary>
Type: diagram-specification

Brown boxes stand for clay and yellow boxes for sand.

- Slider: depth of the water
</details>

Water sinks through the sand first.
"""


@pytest.mark.parametrize("sign", ["", ' markdown="1"'])
def test_what_tells_the_makers_of_a_picture_what_to_draw_is_not_told_and_what_stands_behind_it_is(sign: str) -> None:
    lesson = read(SPECIFIED.format(sign=sign))
    assert told(lesson) == "Soil | Soil is alive. | Water sinks through the sand first."
    assert "specification of a picture" in {gone.why for gone in lesson.left_out}


def test_a_folded_prompt_for_a_picture_and_footnotes_of_a_page_without_headings_are_not_told() -> None:
    lesson = read("<details>\n<summary>Image Prompt</summary>\nPlease draw a field.\n</details>\n\nRoots drink.")
    assert told(lesson) == "Soil | Soil is alive. | Roots drink."
    text = "Soil is alive.[^age] Roots drink.\n\n[^age]: It is very old.\n"
    assert told(parse_lesson(text, "soil.md", "soil", ".md")).endswith("Soil is alive. Roots drink.")


def test_a_first_line_in_bold_is_a_line_of_its_own_and_pasted_bullets_are_a_list() -> None:
    lesson = read(
        "**Roots are deep**\nThey drink at night.\n\n**Roots**\nare deep.\n\nThey hold:  \n• Sand.  \n• Clay."
    )
    assert told(lesson).endswith("Roots are deep | They drink at night. | Roots are deep. | They hold: | Sand. Clay.")


def test_a_quotation_that_an_exercise_heads_is_not_told() -> None:
    lesson = read("> ## Exercise 3: Sand (5 min)\n>\n> Rate these claims.\n>\n> * Sand is dry.\n\nClay is wet.")
    assert told(lesson).endswith("Soil is alive. | Clay is wet.")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Diagram: Layers of Soil", "caption"),
        ("Diagram: a drawing that shows how parts belong together.", ""),
        ("Story Idea: Tell of a farmer who lost his soil.", "note for the makers"),
        ("Suggested figure: A field after rain", "note for the makers"),
        ("Suggested reading of the soil", ""),
    ],
)
def test_captions_and_notes_for_the_makers_are_lines_of_the_page(said: str, why: str) -> None:
    assert is_page_line(said) == why


_RAIN = (
    "Rain falls on the hills, runs down to the plain and from there into the sea. " + "It takes salt from stones." * 2
)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("## Pre-lecture quiz\n[Pre-lecture quiz](https://example.org/quiz)", True),
        ("## [Pre-lecture quiz](https://example.org/quiz)", True),
        ("## Pre-lecture quiz\n1. Which river is salt?\n2. Why is the sea not sweet?", False),
        ("## Post-lecture quiz", False),
    ],
)
def test_a_link_to_a_quiz_before_the_lesson_hides_nothing_behind_it(head: str, told: bool) -> None:
    behind = "### Where salt comes from\n\nStones hold salt.\n\n## The sea\n\nIt is deep."
    lesson = parse_lesson(f"# Rivers\n\n{head}\n\n{_RAIN}\n\n{behind}", "rivers.md", "rivers", ".md")
    said = " ".join(block.text.text for section in lesson.sections for block in section.blocks)
    assert ("Rain falls" in said, "Stones hold salt" in said, "It is deep" in said) == (told, told, True)


def test_notes_of_a_book_are_told_without_its_page_numbers() -> None:
    lesson = read("- pg 37: Clay swells when wet.\n- p. 41: Sand drains.\n- pp. 50-52: Loam does both.\n- Pages: 60.\n")
    items = [item.text.text for section in lesson.sections for block in section.blocks for item in block.items]
    assert items == ["Clay swells when wet.", "Sand drains.", "Loam does both.", "Pages: 60."]
    classes = read("- P1: Pots break.\n- P2: Pots crack.\n- p50: Half of them.\n")
    assert "P1: Pots break." in told(classes) and "p50: Half of them." in told(classes)


LAW = (
    "Whoever makes a thing of his own owns the right to copy it. Nobody else may print it, sell it or lend it for"
    " money, and the right lasts for many years after his death. A judge asks first whether the thing is his own."
)


def test_a_section_on_copyright_that_teaches_its_law_is_told() -> None:
    taught = "\n\n".join([LAW] * 5)
    page = "# Rights in pots\n\n## Marks\n\nA potter signs his pots below the foot.\n\n## Copyright\n\n{}\n"
    assert "Copyright" in [section.title for section in parse_lesson(page.format(taught), "a.md", "a", ".md").sections]
    notice = "© 2026 The Pottery. All rights reserved."
    for printed in (notice, f"{taught}\n\n{notice} {LAW}"):
        lesson = parse_lesson(page.format(printed), "a.md", "a", ".md")
        assert "Copyright" not in [section.title for section in lesson.sections]


def test_what_a_lesson_explains_under_prerequisites_is_told_without_that_heading() -> None:
    rest = "A potter signs his pots below the foot, and his sons do it as he did. " * 20
    page = f"# Rights in pots\n\n## Prerequisites\n\n{{}}\n\n## Marks\n\n{rest}\n"
    lesson = parse_lesson(page.format("\n\n".join([LAW] * 5)), "a.md", "a", ".md")
    told = [block.text.text for section in lesson.sections for block in section.blocks]
    assert told.count(LAW) == 5
    assert "Prerequisites" not in [section.title for section in lesson.sections]
    short = parse_lesson(page.format(LAW), "a.md", "a", ".md")
    assert LAW not in [block.text.text for section in short.sections for block in section.blocks]


def test_the_label_of_a_fold_stays_where_it_turns_what_is_in_it() -> None:
    fold = "<details>\n  <summary>{}</summary>\n  <ul><li>Open the kiln while it is hot</li></ul>\n</details>\n"
    page = f"# Kilns\n\nA kiln cools for a day.\n\n{fold.format('Don’t')}\n\n{fold.format('Do')}"
    lesson = parse_lesson(page, "a.md", "a", ".md")
    told = [block.text.text for section in lesson.sections for block in section.blocks if block.kind == "paragraph"]
    assert "Don’t" in told and "Do" not in told


def test_what_a_sheet_says_to_its_class_and_what_makers_of_pictures_are_told_is_no_lesson() -> None:
    page = """# Glazes

For the Friday glazing class. Print it and keep it in your apron.

A glaze is a glass that melts on a pot.

<details markdown="1">
<summary>Map of kilns

**Type**: microsim

</summary>

**MicroSim Description**: A map with a switch for the two views. Panels explain where the kilns stand.
</details>

<!--kilns-->
<div class="course-promo subscribe">
<h4>Your guide to glazes</h4><p>Learn all of it with our online guide.</p>
</div>

Questions? I'm at the kiln shed on Thursdays. There is tea.
"""
    lesson = parse_lesson(page, "glazes.md", "glazes", ".md")
    told = [block.text.text for section in lesson.sections for block in section.blocks]
    assert told == ["A glaze is a glass that melts on a pot."]


@pytest.mark.parametrize(
    "last",
    [
        "If you want, I can draw a worm. Which would be most useful?",
        "If you want, I can draw a worm.\n\nWhich would be most useful?",
        "Let me know if you want more on roots. Happy to expand any section!",
        "I'd be glad to go deeper into any of these.",
        "Feel free to ask for more detail.",
        "Hope this helps!",
        "What would you like to explore next?",
        "Shall I go on? Or would a table help?",
    ],
)
@pytest.mark.parametrize("below", ["", "\n\n## Roots\n\nRoots drink."])
def test_the_last_words_of_a_chat_are_left_out_to_their_end(last: str, below: str) -> None:
    lesson = read(f"Worms dig. {last}{below}")
    assert told(lesson) == "Soil | Soil is alive. | Worms dig." + (" | Roots | Roots drink." if below else "")
    assert {gone.why for gone in lesson.left_out} == {"offer of a chat"}


@pytest.mark.parametrize(
    "said",
    [
        "Would you like me to draw it? Which worm is the longest? It is the earthworm.",
        "Which would be most useful?",
        "Gardeners are happy to share any worm. Worms dig.",
        "Gardeners are glad to see them.",
        "I hope that this helps to see why worms dig. They breathe.",
        "Happy to help others, they teach.",
        "Feel free to ask your teacher.",
        "Which worms do you want? Red ones.",
    ],
)
def test_a_question_or_a_kind_word_of_the_lesson_itself_is_told(said: str) -> None:
    assert told(read(said)).endswith(said.removeprefix("Would you like me to draw it? "))
