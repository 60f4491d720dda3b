"""What lists, terms, tables, formulas, programs, pictures and quotations become: whole sentences, or nothing."""

import pytest

from audiolesson.draft.english.texts import holds_two, sentence_parts
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.shown import first_comment
from audiolesson.draft.sentences.tables import rows_as_sentences
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def told(body: str, title: str = "Presses") -> Gathered:
    return gather(parse_lesson(f"# {title}\n\n{body}\n", "made.md", "made", ".md"))


def said(body: str) -> list[str]:
    return [candidate.text.text for candidate in told(body).candidates]


def listed(lead: str, *items: str, sign: str = "-") -> str:
    return lead + "\n\n" + "\n".join(f"{sign} {item}" for item in items)


@pytest.mark.parametrize(
    ("lead", "items", "sentence"),
    [
        ("A press has three parts:", ["bed", "platen", "lever"], "A press has three parts: bed, platen and lever."),
        (
            "A loom consists of:",
            ["A frame", "The warp that holds the cloth", "A shuttle"],
            "A loom consists of a frame, the warp that holds the cloth and a shuttle.",
        ),
        ("Common woods include:", ["oak", "ash", "elm"], "Common woods include oak, ash and elm."),
        (
            "A press can:",
            ["Flatten paper", "Cut card", "Punch holes"],
            "A press can flatten paper, cut card and punch holes.",
        ),
        (
            "The lever is used to:",
            ["raise the bed", "lower the platen"],
            "The lever is used to raise the bed and lower the platen.",
        ),
        (
            "A good glue:",
            ["Holds the wood for years", "Has no smell", "Dries within a day"],
            "A good glue holds the wood for years, has no smell and dries within a day.",
        ),
        (
            "The oven does the following:",
            ["Heats the clay", "Removes the water"],
            "The oven heats the clay and removes the water.",
        ),
        (
            "Workers save time by:",
            ["Sorting the boards at night", "Cutting two boards at once"],
            "Workers save time by sorting the boards at night and cutting two boards at once.",
        ),
        (
            "A manual explains:",
            ["How the press is cleaned", "Why the bed must be level"],
            "A manual explains how the press is cleaned and why the bed must be level.",
        ),
        (
            "The guild had two aims:",
            ["To train young printers", "To protect the trade"],
            "The guild had two aims: to train young printers and to protect the trade.",
        ),
    ],
)
def test_a_line_and_its_items_are_one_sentence(lead: str, items: list[str], sentence: str) -> None:
    assert sentence in said(listed(lead, *items))


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("To print a page:", ["Ink the type", "Lay the paper on it"]),
        ("Follow these steps:", ["Open the shop", "Light the lamp"]),
        ("Check out the following resources:", ["A history of print", "The trade of paper"]),
        ("Which of them is right?", ["The bed is heavy", "The bed is light"]),
        ("Some include:", ["Oak", "Ash"]),
        ("The press was sold because:", ["Old wood", "It was heavy"]),
        ("A press can:", ["Flatten paper", "The lever"]),
        ("The bed is not flat but can print:", ["Oak", "Ash", "Elm", "Beech", "Lime", "Pear"]),
        ("A press has two parts:", ["Bed", "Platen", "Lever", "Frame", "Screw", "Feet"]),
    ],
)
def test_a_line_whose_items_do_not_fit_it_is_not_said(lead: str, items: list[str]) -> None:
    assert said(listed(lead, *items)) == []


def test_of_many_items_the_first_are_said_as_some_of_them() -> None:
    many = ["oak", "ash", "elm", "beech", "lime", "pear", "plum"]
    (sentence,) = said(listed("A printer keeps many woods:", *many))
    assert sentence == "A printer keeps many woods, among them oak, ash, elm, beech and lime."


def test_of_many_verbs_the_first_are_said_among_other_things() -> None:
    long = [f"{verb} the old paper of a whole town" for verb in ("Flatten", "Cut", "Store", "Carry")]
    (sentence,) = said(listed("A press can:", *long))
    assert sentence.startswith("A press can, among other things, flatten the old paper")
    assert len(sentence.split()) <= 25


def test_counted_sentences_are_told_together_behind_their_line() -> None:
    body = listed(
        "There are two reasons why type wears out:",
        "The lead is soft and bends under the platen",
        "Dust scratches the face of each letter",
    )
    (run,) = said(body)
    assert list(sentence_parts(run)) == [
        "There are two reasons why type wears out.",
        "First, the lead is soft and bends under the platen.",
        "Second, dust scratches the face of each letter.",
    ]
    assert holds_two(run)


def test_the_steps_of_a_process_follow_in_time_and_steps_at_a_keyboard_are_left_out() -> None:
    process = listed(
        "Paper forms in three steps:",
        "The fibres soak in warm water.",
        "A mould lifts the fibres from the vat.",
        "The sheet dries between two felts.",
        sign="1.",
    )
    (run,) = said(process)
    assert list(sentence_parts(run))[1:] == [
        "First, the fibres soak in warm water.",
        "Then, a mould lifts the fibres from the vat.",
        "Finally, the sheet dries between two felts.",
    ]
    assert said(listed("Do this in three steps:", "Open the editor", "Click the button", sign="1.")) == []


def test_the_terms_of_a_list_are_told_behind_the_sentence_that_counts_them() -> None:
    body = listed(
        "A book passes through two phases:",
        "Printing: the sheets run through the press in one night.",
        "Binding: a clerk sews the sheets together.",
    )
    assert " ".join(said(body)) == (
        "A book passes through two phases. The first is printing. The sheets run through the press in one night. "
        "The second is binding. A clerk sews the sheets together."
    )


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        ("Platen: a plate that pushes the paper against the type", "A platen is a plate that pushes the paper"),
        ("Press rate: the rate of sheets that leave the press", "The press rate is the rate of sheets that leave"),
        ("Brayers: spread the ink over the type", ""),
        ("Drying lines: hold the sheets until they are dry", ""),
        ("Rollers: Spreads the ink over the whole type", "Rollers spread the ink over the whole type."),
        ("Takes in paper: The feeder lifts the sheets at night.", ""),
        ("Speed: Being able to know that the workers are fast", ""),
        ("Good Example: a page that has wide margins", ""),
        ("Type and Tide: A Novel About Printing in Old Towns", ""),
        ("press.conf: a file that holds the settings of the press", ""),
        ("Ink: the paste whereby letters come to mark the page and stay there", ""),
    ],
)
def test_a_term_is_defined_only_where_the_shape_is_sure(item: str, sentence: str) -> None:
    found = said(listed("The shop keeps some things.", item, "Boxes: where the old type is kept"))
    assert any(text.startswith(sentence) for text in found[1:]) if sentence else len(found) == 1


def test_a_bold_sentence_in_front_of_an_item_is_told_as_a_sentence() -> None:
    body = "- **Paper is very cheap.** A mill makes a ton of it in one day."
    body += "\n- **Ink is dear.** Its oil comes from far away."
    assert said(body)[:2] == ["Paper is very cheap.", "A mill makes a ton of it in one day."]


def test_notes_without_an_article_and_titles_are_left_out() -> None:
    body = "The visitor opens the index.\n\n- Visitor turns the index\n- Better Books With Better Paper"
    assert said(body) == ["The visitor opens the index."]


def test_a_label_that_stands_inside_code_parts_nothing() -> None:
    assert not any(text.startswith("Take") for text in said("- Above the `while True:` loop, the press stops at night"))


TABLE = """| Metal | Melting point (°C) | Uses |
|---|---|---|
| Tin | 232 | 4 |
| Lead | 327 | 6 |
| Zinc | 420 | 9 |
| Silver | 962 | 12 |
| Copper | 1,085 | 15 |
"""


def test_a_longer_table_is_told_by_its_extremes() -> None:
    melting, uses = said(TABLE)
    assert melting.lower() == "the melting point is highest for copper, at 1,085 °c, and lowest for tin, at 232 °c."
    assert uses.lower() == "copper has the most uses, 15, and tin the fewest, 4."


def test_a_table_of_terms_is_told_as_terms() -> None:
    rows = "| Platen | a plate that pushes the paper down |\n| Bed | The bed holds the type. |"
    body = "| Part | Description |\n|---|---|\n" + rows
    assert said(body) == ["A platen is a plate that pushes the paper down.", "The bed holds the type."]


@pytest.mark.parametrize(
    "rows",
    [
        [["Key", "Value"], ["name", "press"], ["size", "12"]],
        [["Tool", "2", "7"], ["saw", "4", "5"], ["axe", "3", "9"]],
        [["Part", "Made"], ["bed", "yes"], ["platen", "no"]],
        [["Part", "Where"], ["bed", "In the shop. Ask the clerk."], ["platen", "here / there"]],
    ],
)
def test_a_table_for_the_eye_is_not_said(rows: list[list[str]]) -> None:
    assert rows_as_sentences([[Text(cell) for cell in row] for row in rows]) == ()


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        ("The force is given by:\n\n$$F = p A$$", ["The force is given by F = p A."]),
        ("The force is given by\n\n$$F = p A$$", ["The force is given by F = p A."]),
        (
            "The lever turns a small force into a large one:\n\n$$F = p A$$",
            ["The lever turns a small force into a large one. In symbols, F = p A."],
        ),
        (
            "The lever adds the forces of all springs:\n\n$$" + "F = a + b + c + d + e + f + g + h + i + j " * 3 + "$$",
            ["The lever adds the forces of all springs. The notes have the formula in full."],
        ),
        (
            "For a ram with a surface of fixed size,\n\n$$F = p A$$\n\nwhere $A$ is the size of the surface.",
            ["For a ram with a surface of fixed size, F = p A, where A is the size of the surface."],
        ),
        ("If $p$ is the pressure and $A$ is the size of the ram,\n\n$$p A / 2$$", []),
        ("The ram presses the sheet,\n\n$$F = p A$$", []),
        ("The sheet dries with a probability\n\n$$P = q$$", []),
        ("We use the following formula:\n\n$$F = p A$$", []),
        ("In the worst case the force is\n\n$$F = p A$$", ["In the worst case the force is F = p A."]),
        ("Pressure formula:\n\n$$F = p A$$", ["The pressure formula is F = p A."]),
        ("$$F = p A$$", []),
    ],
)
def test_a_formula_is_said_behind_its_sentence_or_not_at_all(body: str, sentences: list[str]) -> None:
    assert said(body) == sentences


LAW = "Every sheet under a ram takes up ink in the measure of the pressure."


@pytest.mark.parametrize(
    ("heading", "quoted", "sentences"),
    [
        ("The law of ink", LAW, [LAW]),
        ("Rams and sheets", LAW, []),
        ("The law of ink", "I have never seen a sheet that took up so much ink as this one.", []),
        ("The law of ink", "Every sheet under a ram takes up ink. The rest is as the printer wishes.", []),
        ("The law of ink", "“Every sheet under a ram takes up ink in the measure of the pressure.”", []),
        ("The law of ink", "A sheet, a ram, some ink and the measure of the pressure.", []),
    ],
)
def test_a_law_that_is_set_off_below_its_heading_is_told(heading: str, quoted: str, sentences: list[str]) -> None:
    found = gather(parse_lesson(f"# Presses\n\n## {heading}\n\n> {quoted}\n", "made.md", "made", ".md"))
    assert [candidate.text.text for candidate in found.candidates] == sentences


def test_a_formula_keeps_its_mark() -> None:
    (candidate,) = told("The force is given by:\n\n$$F = p A$$").candidates
    (mark,) = candidate.text.marks
    assert mark.kind == "formula"
    assert candidate.text.text[mark.start : mark.end] == "F = p A"


@pytest.mark.parametrize(
    ("code", "comment"),
    [
        ("# Sum the rows of a table\nprint(sum(rows))", "Sum the rows of a table"),
        ("import csv\n\n# Sum the rows of a table\nprint(1)", "Sum the rows of a table"),
        ("// Compute the area of a sheet\nlet a = 1;", "Compute the area of a sheet"),
        ('def area():\n    """Compute the area of a sheet."""', "Compute the area of a sheet"),
        ("x = 1  # Sum the rows", ""),
        ("# Install the tools first\nx = 1", ""),
        ("# TODO: sum the rows\nx = 1", ""),
        ("# Rows\nx = 1", ""),
        ("", ""),
    ],
)
def test_a_program_is_described_by_its_first_comment(code: str, comment: str) -> None:
    assert first_comment(code) == comment


def test_one_program_a_lesson_is_pointed_at_and_commands_never() -> None:
    code = "```python\n# Sum the rows of a table\nprint(1)\n```"
    body = "\n\n".join(f"## Rows, {name}\n\n{code}" for name in ("one", "two", "three"))
    assert said(body) == ["A short program in the notes shows how to sum the rows of a table."]
    assert said("```bash\n# Sum the rows of a table\nawk 1\n```") == []
    assert said(f"## Kilns\n\n{code}") == [], "a helper that has nothing to do with its section"


@pytest.mark.parametrize(
    ("alt", "sentence"),
    [
        ("A printer pulling the lever of a wooden press", ""),
        ("The photo shows a printer beside a wooden press.", ""),
        ("Damp paper takes the ink better than dry card.", "Damp paper takes the ink better"),
        ("Diagram of a press with its parts", ""),
        ("press_old.png", ""),
        ("Logo", ""),
        ("Screenshot of the settings page with a button", ""),
    ],
)
def test_a_picture_is_told_only_where_its_text_says_something(alt: str, sentence: str) -> None:
    found = said(f"![{alt}](a.png)")
    assert len(found) == bool(sentence)
    assert all(text.startswith(sentence) for text in found)


def test_a_short_quotation_is_told_with_the_name_of_who_said_it() -> None:
    body = "> “Every press in the town worked through that cold night.” — Ada Moreno, printer"
    assert said(body) == ["In the words of Ada Moreno, “Every press in the town worked through that cold night.”"]
    assert said("> Every press in the town worked through that cold night.") == []


@pytest.mark.parametrize(
    "body",
    [
        listed("A request may be closed if:", "The owner cannot respond.", "The house is sold."),
        listed("Check the values to determine:", "The plate is too dry.", "The ink is too thick."),
        listed("Cons:", "The oven is slow.", "The gas is dear."),
        listed("Cons", "The oven is slow.", "The gas is dear."),
        "## When to rent a press\n\n- The shop is small.\n- The rent is low.",
        "## What are we afraid of?\n\n- Moving the old press breaks the floor.\n- The gas is dear.",
        "- Is the oven safe? The oven has two doors at the front.",
        "- Baking bread: The oven heats the dough. The steam keeps the crust soft for a day.",
        "- Medium: The clerks sign the paper in the evening.",
        "- Clock stops if cable breaks",
        "## State assumptions\n\nGeneral\n\n- The oven is slow.\n- The gas is dear.",
        "## Type cases\n\n- Keep lines short\n- Don't rely on ink\n- The cases hold the letters of the shop.",
        "- Tendency to rust, as the air in the shop is damp.\n- Mapping how the letters stand in the case.",
        "Paper forms in the following steps.\n\n- The fibres soak in warm water.\n- The sheet dries.",
        "- Created a new index for the whole town",
    ],
)
def test_what_is_only_true_under_its_line_heading_or_label_is_not_told_alone(body: str) -> None:
    assert [text for text in said(body) if not text.startswith("Paper forms")] == []


def test_points_under_a_line_that_sums_up_stand_alone() -> None:
    body = listed("Let's recap what the guild learned:", "Damp paper takes the ink well.", "Dry paper takes it badly.")
    assert said(body)[0] == "Damp paper takes the ink well."


def test_lists_of_a_record_or_of_hints_are_not_told() -> None:
    body = "The guild keeps the old press in its hall.\n\n- The oven is slow in winter.\n- The gas is very dear."
    for title in ("Changelog", "Meeting notes", "Hints"):
        assert [candidate.source for candidate in told(body, title).candidates] == ["prose"]
    assert len(told(body).candidates) == 3
    assert [candidate.source for candidate in told(f"## Parts\n\n{body}", "Hints").candidates] == ["prose"]


def test_items_that_their_line_completes_are_told_in_its_sentence() -> None:
    body = listed("All pages must:", "Be covered by a cloth", "Be kept dry")
    assert said(body) == ["All pages must be covered by a cloth and be kept dry."]


def test_items_behind_a_line_that_announces_them_are_never_said_without_it() -> None:
    body = listed(
        "The old press has many good features for a small shop of printers:",
        "The bed of the press stays level through the whole year, even where the floor is wet.",
        "The lever turns a small force into a large one, so that a child can print a page.",
        "The frame is made of one piece of oak that was dried for ten years in the loft.",
        "The screw is cut by hand and runs without oil for as long as the shop is kept clean.",
    )
    first, *others = told(body).candidates
    assert first.text.text.startswith("The old press has many good features for a small shop of printers. The bed")
    assert len(others) == 3
    assert all(candidate.follows >= first.order for candidate in others)


def test_sentences_behind_the_first_of_an_item_are_never_said_without_it() -> None:
    first, second = told("- The platen is a plate of iron. Two springs lift it at night.").candidates
    assert second.follows == first.order


@pytest.mark.parametrize(
    "body",
    [
        "## Is the oven safe?\n\nYes, the oven has two doors.",
        "**Is the oven safe?** Yes, the oven has two doors.",
        "**Q: Is the oven safe?**\n\nYes, the oven has two doors.",
    ],
)
def test_an_answer_is_said_behind_its_question(body: str) -> None:
    assert said(body) == ["Is the oven safe? Yes, the oven has two doors."]


def test_an_answer_that_needs_its_question_is_not_said_without_it() -> None:
    long = "## Is the oven that the guild of the town built in the long cold winter of that year still safe to use?"
    assert said(f"{long}\n\nYes, the oven has two doors.") == []
    assert said("Nothing to mention right now, the oven is fine.") == []


def test_a_form_is_not_told() -> None:
    fields = ("What did you print?", "Who helped you?", "What did your shop learn?")
    body = "\n\n".join(f"**{field}**\n\nThe shop printed a map of the old town." for field in fields)
    found = told(body)
    assert not found.candidates
    assert {refused.why for refused in found.refused} == {"is a question", "answers a question that is not told"}


def test_a_lesson_that_stands_under_its_list_of_aims_is_told() -> None:
    body = "\n\n".join(f"Potters of {n} old towns harden clay by a slow and even heat of wood." for n in range(30))
    aims = "- Say what a kiln is.\n"
    lesson = parse_lesson(
        f"# Kilns\n\n## Learning Objectives\n\n{aims}\n{body}\n\n## Glossary\n\nKiln.\n", "a.md", "a", ".md"
    )
    assert len(gather(lesson).candidates) > 20
    short = parse_lesson(
        f"# Kilns\n\n{body}\n\n## Learning Objectives\n\nA kiln hardens clay by heat.\n", "a.md", "a", ".md"
    )
    assert not any("A kiln hardens" in one.text.text for one in gather(short).candidates)


def test_stops_that_belong_to_code_end_no_sentence() -> None:
    told = said("There is also a `kiln{...` Glaze entry for those who want one in their book.")
    assert not any(text.startswith("Glaze") for text in told)
