"""Dialects of Markdown: what their signs hold is told, exercises and references in them are not, headings are names."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.dialects import plain_markdown
from audiolesson.lesson.outline import Heading as HeadingEntry
from audiolesson.lesson.outline import named, written
from audiolesson.lesson.read import parse_lesson
from audiolesson.lesson.written import plain


def told(markdown: str) -> list[tuple[str, str, int]]:
    lesson = parse_lesson("# Sea\n\nThe sea is salt.\n\n" + markdown, "sea.md", "sea", ".md")
    blocks = [(block.kind, written(block), block.place.line) for section in lesson.sections for block in section.blocks]
    return blocks[1:]


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ('<div data-type="note" markdown="1">\n<div data-type="title">\nMind\n</div>\nTides **turn**.\n</div>',
         [("paragraph", "Tides turn.", 9)]),
        ('<div data-type="exercise">\n<div data-type="problem" markdown="1">\nWhat turns?\n</div>\n</div>\n\nIt turns.',
         [("paragraph", "It turns.", 11)]),
        ('<div data-type="note" class="sea my-story" markdown="1">\nIda fell in.\n\nShe swam.\n</div>\n\nIt turns.',
         [("paragraph", "It turns.", 11)]),
        ('<div data-type="example" markdown="1">\nA boat of 60 kg sinks.\n</div>\n\nIt turns.',
         [("paragraph", "It turns.", 9)]),
        ("<SeaOutlinks>\n\nYou can buy our sea.\n\n</SeaOutlinks>\n\nIt turns.", [("paragraph", "It turns.", 11)]),
        ("<sample-output>\n\nThe tide is 4 m.\n\n</sample-output>\n\nIt turns.", [("paragraph", "It turns.", 11)]),
        ('<programming-exercise name="a">\n\nEvery sea has a name.\n\n</programming-exercise>\n\nIt turns.',
         [("paragraph", "It turns.", 11)]),
        ("<sample-output>\n\nIt turns, and nothing shuts the tag.", [
            ("paragraph", "It turns, and nothing shuts the tag.", 7)]),
        ("(ref:ebb-low) A sea at ebb. The dark line is low water.\n\nIt turns.", [("paragraph", "It turns.", 7)]),
        (r"The ebb\index{ebb} is low\vspace{1em} refp:sea2001 refp:sea2002, the flood high; `\index{ebb}` stays.",
         [("paragraph", r"The ebb is low, the flood high; \index{ebb} stays.", 5)]),
        (r"It ebbs (Figure \@ref(fig:ebb-low)). A wave (see Chapter \@ref(waves)) breaks.",
         [("paragraph", "It ebbs. A wave breaks.", 5)]),
        ("## Flood\\indexC{flood}\n\\newpage\nIt rises.", [("paragraph", "It rises.", 7)]),
        ("It ebbs [@sea2001; see @ebb-2, p. 3], as shown in [@fig:ebb]. `a[@ebb]`, [@ida], [@who](https://x.org) stay."
         "\n\n[@ida]: https://x.org", [("paragraph", "It ebbs. a[@ebb], @ida, @who stay.", 5)]),
        (":begin_tab:`tide`\nIt turns.\n:end_tab:", [("paragraph", "It turns.", 6)]),
        ("The [**tide turns**]. We (**look at the tide first.**) The **ebb**{: #e}**** is low, the (**EBB**) lower.", [
            ("paragraph", "The tide turns. We look at the tide first. The ebb is low, the (EBB) lower.", 5)]),
        ("It ebbs, such as seen in [\\[link\\]](#f). A wave, such as that in [\\[link\\]](#g), breaks.", [
            ("paragraph", "It ebbs. A wave breaks.", 5)]),
        ('<div markdown="1">\n## Deep\nIt is dark.\n</div>', [("paragraph", "It is dark.", 7)]),
        ('<x-pi data-type="eoc">class="a" title="Problems"</x-pi>\n\nIt turns.', [("paragraph", "It turns.", 7)]),
        ("ebb\n: water that goes out\n\nflood\n: water that\n  comes in", [
            ("list", "ebb: water that goes out flood: water that comes in", 5)]),
        ("It has one use\n: as a road.", [("list", "It has one use: as a road.", 5)]),
        ("The sea is wide.\n: not a term", [("paragraph", "The sea is wide. : not a term", 5)]),
        ('!!! note "Mind"\n    Salt is **needed**.\n\n    Too much harms.\n\nIt ends.',
         [("paragraph", "Salt is needed.", 6), ("paragraph", "Too much harms.", 8), ("paragraph", "It ends.", 10)]),
        ('??? question "Solution"\n    Forty.\n\nIt ends.', [("paragraph", "It ends.", 8)]),
        ('=== "Python"\n    It runs.', [("paragraph", "It runs.", 6)]),
        ("```text\n!!! note\n    x\n: y\n```", [("code", "!!! note\n    x\n: y", 5)]),
        ("<table>\n<tr><th>Sea</th>\n\n<th>Salt</th></tr>\n\n<tr><td>Red</td><td>4 %</td></tr>\n</table>",
         [("table", "Sea Salt Red 4 %", 5)]),
        ("<Quiz\n  choices={[\n    { text: 'A' },\n  ]}\n/>\n\nIt ends.", [("paragraph", "It ends.", 11)]),
        ("<Tip>\n\nMind the ebb.\n\n</Tip>", [("paragraph", "Mind the ebb.", 7)]),
        ("It turns (see [[link]](#f)). As :numref:`f` shows, it falls. :label:`s`", [("paragraph", "It turns.", 5)]),
        ("See [[Ebb|the ebb]] and [[Flood]]. :wave: Done.", [("paragraph", "See the ebb and Flood. Done.", 5)]),
        ("**Ebb:**the sea falls --- and **flood.**It rises.",
         [("paragraph", "Ebb: the sea falls — and flood. It rises.", 5)]),
        ("The ==ebb== is low; `a ==b== c` and x == y stay.",
         [("paragraph", "The ebb is low; a ==b== c and x == y stay.", 5)]),
        (r"It holds 10$^3$ eels in 5 m$^{2}$ and CO$_2$; `10$^3$` is 3$\times$ that.",
         [("paragraph", "It holds 10³ eels in 5 m² and CO₂; 10$^3$ is 3× that.", 5)]),
        ("It falls. ** Then it **rises**.", [("paragraph", "It falls. Then it rises.", 5)]),
        ("Two: 2**3 and `a--b` and --flag.", [("paragraph", "Two: 2**3 and a--b and --flag.", 5)]),
        (" tide | hour\n------+------\n ebb  | 3", [("code", " tide | hour\n------+------\n ebb  | 3", 5)]),
        ("$ tide --at noon", [("code", "$ tide --at noon", 5)]),
        ("{#if moon === 'full'}\n\nIt is high.\n\n{:else}\n\nIt is low.\n\n{/if}\n\nIt turns.",
         [("paragraph", "It is high.", 7), ("paragraph", "It turns.", 15)]),
        ("It costs $3 a trip in 2014. [\\[link\\]](#f_1) shows it. It was $2.", [("paragraph",
         "It costs $3 a trip in 2014. It was $2.", 5)]),
        ("\\[Tides are\\] the pulse of the sea.", [("paragraph", "[Tides are] the pulse of the sea.", 5)]),
        ("The sea , they say , rises (see [[link]](#f) ) .", [("paragraph", "The sea, they say, rises.", 5)]),
        ("<FrameworkSwitch {fw} />\n\nIt turns.", [("paragraph", "It turns.", 7)]),
        ('Its law is <math><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="StarMath">size 12{x}</annotation>'
         "</math> here.", [("paragraph", "Its law is x^{2} here.", 5)]),
        ('<span data-type="title">The ebb</span> It falls.', [("paragraph", "It falls.", 5)]),
        ("<figure>\n<figcaption>A sea at dusk</figcaption>\n![The sea](sea.png)\n</figure>",
         [("picture", "A sea at dusk", 7)]),
        ("- [ ] Is the net dry?\n- [ ] Is the boat tied?\n- [ ] Is the lamp lit?",
         [("list", "Is the net dry? Is the boat tied? Is the lamp lit?", 5)]),
        ("<div>\nThe **ebb** (see [it](https://e.org)) isn\\'t high.\n</div>",
         [("paragraph", "The ebb (see it) isn't high.", 5)]),
        ("It rises $\\sim$6 metres.\\", [("paragraph", "It rises \\sim 6 metres.", 5)]),
        ("- _Which tides turn and when they do.", [("list", "Which tides turn and when they do.", 5)]),
        ("| |\n|---|\n| |", []),
        ("[Next chapter](https://e.org/2)", []),
        ("Read more: [Tides of the world](https://e.org)", []),
    ],
)  # fmt: skip
def test_signs_of_dialects_are_read(markdown: str, blocks: list[tuple[str, str, int]]) -> None:
    assert told(markdown) == blocks


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("1.2 The moon", "The moon"),
        ("3. Tides", "Tides"),
        ("Chapter 3: The sea", "The sea"),
        ("II. History", "History"),
        ("🌊 Waves!", "Waves!"),
        ("1️⃣ Ebb", "Ebb"),
        ("[Training]", "Training"),
        ("Environments:", "Environments"),
        ("24/7 watch", "24/7 watch"),
        ("3 kinds of tide", "3 kinds of tide"),
        ("2024 in review", "2024 in review"),
        ("Lesson 4", "Lesson 4"),
        ("C. elegans", "C. elegans"),
        ("Step 1: Install", "Step 1: Install"),
    ],
)
def test_headings_are_names(heading: str, name: str) -> None:
    (entry,) = named([HeadingEntry(plain(heading), 2, Place("sea.md", 1))])
    assert entry.text.text == name


def test_a_page_that_is_all_exercise_is_told_all_the_same() -> None:
    lesson = parse_lesson("# Assignment 2: Tides\n\nTides turn twice a day.", "sea.md", "sea", ".md")
    assert [written(block) for section in lesson.sections for block in section.blocks] == ["Tides turn twice a day."]
    lesson = parse_lesson(
        "## Exercise\n\nTides turn twice a day.\n\n## Quiz\n\nThe moon pulls.", "sea.md", "sea", ".md"
    )
    assert [section.title for section in lesson.sections] == ["Exercise"]


def test_headings_above_every_listing_are_labels() -> None:
    listing = "## Terminal\n\n```\nls\n```\n\nIt lists the tides.\n\n"
    lesson = parse_lesson(f"# Sea\n\nThe sea is salt.\n\n## Tides\n\n{listing * 3}", "sea.md", "sea", ".md")
    assert [section.title for section in lesson.sections] == ["Sea", "Tides"]
    assert [gone.why for gone in lesson.left_out] == ["label"] * 3


def test_goals_of_every_step_are_its_subject_and_a_section_left_out_is_named() -> None:
    step = "## Step\n\nThe tide turns.\n\n### Goals\n\nIt must fall by noon.\n\n"
    lesson = parse_lesson(f"# Sea\n\n{step * 3}## References\n\nA book.", "sea.md", "sea", ".md")
    assert [section.title for section in lesson.sections if section.blocks] == ["Step", "Goals"] * 3
    assert [gone.section for gone in lesson.left_out] == ["References"]


@pytest.mark.parametrize(
    ("link", "title"),
    [
        ("[1](https://www.e.org/a)", "e.org"),
        ("[here](https://e.org/a)", "e.org"),
        ("[the tide tables](https://e.org/a)", "Tide tables"),
        ("https://www.e.org/tides/", "e.org/tides"),
        ("[the sea rises and falls twice a day as all who live on coasts know](https://e.org/a)", "e.org"),
        ("[Tides of the world](https://e.org/a)", "Tides of the world"),
    ],
)
def test_resources_have_titles_that_say_something(link: str, title: str) -> None:
    lesson = parse_lesson(f"# Sea\n\nThe sea turns, see {link} for more.", "sea.md", "sea", ".md")
    assert [found.title for found in lesson.resources] == [title]


def test_a_bare_address_is_called_by_the_title_before_it() -> None:
    text = "Sea\n\nThe sea is salt.\n\nTide office: The moon and us\nhttps://e.org/a\n\nFind more at https://e.org/b\n"
    titles = [resource.title for resource in parse_lesson(text, "sea.txt", "sea", ".txt").resources]
    assert titles == ["Tide office: The moon and us", "e.org/b"]


@pytest.mark.parametrize("heading", ["Tides[[tides-and-moons]]", "Tides [[tides]]", "Tides {#tides}", "Tides[[a_b]]"])
def test_marks_for_links_behind_headings_are_no_part_of_them(heading: str) -> None:
    lesson = parse_lesson(f"# Sea\n\nIt is salt.\n\n## {heading}\n\nThey turn.", "sea.md", "sea", ".md")
    assert lesson.sections[-1].title == "Tides"


def test_a_page_written_in_quotations_is_told() -> None:
    quotation = "> " + "The tide turns twice a day. " * 6
    lesson = parse_lesson(f"# Sea\n\n{quotation}\n\n## Goal\n\n{quotation}", "sea.md", "sea", ".md")
    assert {block.kind for section in lesson.sections for block in section.blocks} == {"paragraph"}


def test_a_heading_without_its_blank_is_a_heading_and_a_class_before_a_paragraph_no_text() -> None:
    lines, left = plain_markdown(["##Kilns", "{.caption} A kiln is hot.", "#tag", "```", "##Kilns", "```"], "a.md")
    assert lines == ["## Kilns", "A kiln is hot.", "#tag", "```", "##Kilns", "```"]
    assert [one.text for one in left] == ["{.caption}"]


def test_a_link_by_number_that_leads_nowhere_is_its_words() -> None:
    lines, _ = plain_markdown(["A [kiln][2] and a [pot][1] of row[i][2].", "", "[1]: https://example.org"], "a.md")
    assert lines[0] == "A kiln and a [pot][1] of row[i][2]."


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ('{{< figure src="ebb.jpg"\n    caption="Figure 1. The sea at ebb.">}}\n\nIt turns.',
         [("paragraph", "It turns.", 8)]),
        ('{{< gallery >}}\n{{< photo src="a.jpg" caption="Low." >}}\n{{< /gallery >}}\n\nIt turns.',
         [("paragraph", "It turns.", 9)]),
        ("{{% notice tip %}}\nMind the ebb.\n{{% /notice %}}\n\nIt turns.",
         [("paragraph", "Mind the ebb.", 6), ("paragraph", "It turns.", 9)]),
        ("{{< highlight python >}}\nThe tide = 4\n{{< /highlight >}}\n\nIt turns.", [("paragraph", "It turns.", 9)]),
        ("{{< highlight python >}}\n\nIt turns, and nothing shuts the pair.",
         [("paragraph", "It turns, and nothing shuts the pair.", 7)]),
        ("{{< chart src=a >}}\nThe sea is hot.\n\n{{< chart >}}\n4 m\n{{< /chart >}}\n\nIt turns.", [
            ("paragraph", "The sea is hot.", 6), ("paragraph", "It turns.", 12)]),
        ("```x``` is code.\n\n{{< icon star >}}\n\nIt turns.", [
            ("paragraph", "x is code.", 5), ("paragraph", "It turns.", 9)]),
        ("{{< icon star >}} " * 60 + "The tide has sixty stars.\n\nIt turns.", [("paragraph", "It turns.", 7)]),
        ("{{< ebb is a word that nothing shuts.\n\nIt turns.",
         [("paragraph", "{{< ebb is a word that nothing shuts.", 5), ("paragraph", "It turns.", 7)]),
        ('```\n{{< figure src="a.jpg" >}}\n```', [("code", '{{< figure src="a.jpg" >}}', 5)]),
    ],
)  # fmt: skip
def test_shortcodes_that_stand_by_themselves_are_not_told_but_what_a_pair_holds_is(
    markdown: str, blocks: list[tuple[str, str, int]]
) -> None:
    assert told(markdown) == blocks
