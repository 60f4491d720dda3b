"""A card has all of its sentence that makes it true, and is of what the lesson teaches, not of its example."""

from dataclasses import replace

import pytest
from kilns import asked, fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.answer import trimmed
from audiolesson.study.facts.evidence import Evidence, evidence_of
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import FactKind
from audiolesson.study.facts.prose.counted import counted
from audiolesson.study.facts.refusing.bounded import is_badly_bounded
from audiolesson.study.facts.refusing.exampled import is_of_an_example
from audiolesson.study.facts.refusing.mended import named_as_counted, rightly_asked, with_article_of_many
from audiolesson.study.facts.refusing.passing import is_passing
from audiolesson.study.facts.refusing.picked import is_not_picked


def of_page(text: str, title: str = "Kilns") -> Evidence:
    return evidence_of(ground(parse_lesson(f"# {title}\n\n{text}\n", "lessons/k.md", "k", ".md"), "en"))


@pytest.mark.parametrize(
    ("question", "answer", "kind", "sentence"),
    [
        ("What happens when the kiln opens?", "A row of sounds occurs", "description", ""),
        ("Who signed without the yard?", "And Berta", "description", ""),
        ("Who concluded that it had come from the clay?", "Berta Kiln", "description", ""),
        ("What is the name for the process in which whenever air meets fire?", "Firing", "description", ""),
        ("What does wheel do?", "Heads don't turn in cold yards", "description", ""),
        ("What heats most kilns of the yard?", "The oven automatically", "description", ""),
        ("What holds a load of pots?", "A rack", "description", "A rack holds a load of pots, but only for a day."),
        (
            "In which year did Berta Kiln test her pots on the wheel?", "1885", "year",
            "Berta Kiln tested her pots on the wheel and published the results in 1885.",
        ),
        (
            "What is shrinkage?", "The loss of length by drying", "definition",
            "Shrinkage is the loss of length by drying, firing, and glazing.",
        ),
    ],
)  # fmt: skip
def test_a_card_that_is_cut_in_the_wrong_place_is_refused(
    question: str, answer: str, kind: FactKind, sentence: str
) -> None:
    assert is_badly_bounded(replace(fact(question, answer, kind), sentence=sentence))


@pytest.mark.parametrize(
    ("question", "answer", "kind", "sentence"),
    [
        ("Why did Berta argue for two doors?", "So that nobody could shut both", "cause", ""),
        ("Who concluded that clay comes from rock?", "Berta Kiln", "description", ""),
        ("What does the wheel do?", "Turns the clay under the hand", "description", ""),
        ("What heats most kilns of the yard?", "A gas supply", "description", ""),
        ("What holds a load of pots?", "A rack", "description", "A rack holds a load of pots, and pots are heavy."),
        (
            "In which year did Berta Kiln publish her results?", "1885", "year",
            "Berta Kiln tested her pots on the wheel and published her results in 1885.",
        ),
        (
            "What is shrinkage?", "The loss of length by drying", "definition",
            "Shrinkage is the loss of length by drying, which nobody can stop.",
        ),
    ],
)  # fmt: skip
def test_a_card_with_all_that_makes_it_true_is_kept(question: str, answer: str, kind: FactKind, sentence: str) -> None:
    assert not is_badly_bounded(replace(fact(question, answer, kind), sentence=sentence))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is Potfire?", "A small yard that is changing and growing rapidly"),
        ("What is slow firing?", "A method supported by an increasing number of yards"),
        ("What is grading clay?", "A pain in the best of times"),
        ("What is sweeping?", "An act of friendship"),
        ("What is Claytown?", "A southern yard with important pottery history"),
        ("What is the drop board?", "A 'working model' for many glazes"),
        ("What is glaze coverage?", "A measure used in glaze testing"),
        ("What are raku and salt firing?", "Two major categories of examples"),
        ("Which river acts like a giant kiln?", "The Ash"),
        ("What was Kiln?", "Doubtful of the old glaze"),
    ],
)
def test_a_remark_on_a_thing_is_no_card(question: str, answer: str) -> None:
    assert is_passing(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is Potfire?", "A yard that fires pots for schools"),
        ("What is sweeping?", "An act that keeps dust out of the glaze"),
        ("What is a saggar?", "A box with a lid that keeps the ash out"),
        ("What is glaze coverage?", "A measure of how much of a pot is glazed"),
        ("What holds gas like a balloon?", "Wet clay"),
    ],
)
def test_what_a_thing_is_is_no_remark(question: str, answer: str) -> None:
    assert not is_passing(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the name for the inclusion of a short stamp that tells the yard?", "A notable feature"),
        ("What is the name for a drawing of the yard that turns?", "Diagram Description"),
        ("What is the name for the glaze that the Ash yard provides?", "Tenmoku"),
        ("What is the name for an economical and simple glaze option?", "Ash"),
        ("What is the name for a yard, surrounded by clay on three sides?", "Claytown"),
        ("What is the name for a single argument that covers many pots at once?", "Generality"),
        ("What is the name for mixing clays to see what holds?", "Blending and testing"),
        ("Which mode is meant for most kilns?", "Slow mode"),
        ("What heats wet clay?", "Fire"),
        ("What does slow firing need?", "Patience"),
        ("What dries faster than clay?", "Warm sand"),
        ("What is the only glaze currently supported?", "Ash glaze"),
        ("What happens when change is introduced?", "The yard goes back to the first step"),
    ],
)
def test_what_fits_many_things_picks_none(question: str, answer: str) -> None:
    assert is_not_picked(fact(question, answer, "description"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the name for the slow weakening of a glaze that nobody sees?", "Decay"),
        ("What is the name for a fraction equal to one?", "A conversion factor"),
        ("What is the name for a box that keeps the ash out?", "A saggar"),
        ("Which kiln is meant for large pots?", "The hill kiln"),
        ("What heats wet clay?", "A slow fire"),
        ("What keeps the ash out of the glaze?", "Lids"),
        ("What does slow firing need?", "Dry wood"),
        ("What happens when a wet pot is heated?", "It bursts"),
    ],
)
def test_what_picks_out_one_thing_is_asked(question: str, answer: str) -> None:
    assert not is_not_picked(fact(question, answer, "description"))


@pytest.mark.parametrize(
    ("question", "answer", "titled"),
    [
        ("How old is paul?", "24 years", "Paul"),
        ("How many bowls does Ben have?", "8", "Ben"),
        ("What is the `Drypot` class?", "A pot without a glaze", "Drypot"),
        ("What is the `clay` column used for?", "To hold the name of the clay", "Clay"),
    ],
)
def test_what_only_an_example_has_is_asked_where_the_lesson_is_about_it(
    question: str, answer: str, titled: str
) -> None:
    text = "The `Drypot` keeps `clay`, and the column `clay` is of text. Ben and paul have bowls."
    plain = fact(question.replace("`", ""), answer, "number")
    assert is_of_an_example(of_page(text), plain)
    assert not is_of_an_example(of_page(text, title=f"All about {titled}"), plain)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What does 0.1 do?", "Sets the heat to 0.1"),
        ("What does Kiln Manager do?", "Counts the pots each quarter"),
        ("Where do lists live?", "In the firing folder of the drive"),
        ("What marks the place of the yards?", "The black discs"),
    ],
)
def test_values_offices_and_shelves_are_of_one_yard(question: str, answer: str) -> None:
    assert is_of_an_example(of_page("Pots dry."), fact(question, answer, "description"))
    assert not is_of_an_example(of_page("Pots dry."), fact("Where do swifts live?", "In the chimney of a kiln"))


def test_an_answer_is_not_cut_before_what_a_thing_is_used_to_do() -> None:
    said = "the process by which potters, glazers and smiths use the heat of a fire to make stone from clay"
    assert trimmed(said) == ""
    assert trimmed("a heavy board on which potters put the clay of a pot to prevent it from drying out") != ""


def test_a_definition_of_a_row_has_the_whole_row() -> None:
    text = (
        "Pots go. Going is **shrinkage**, the loss of length through drying, firing, and the burning of straw, a pity."
    )
    assert asked(text) == {"What is shrinkage?": "The loss of length through drying, firing, and the burning of straw"}


def test_a_team_that_has_a_philosophy_is_not_of_that_field() -> None:
    page = "We keep to our slow philosophy. It is a philosophy of sorts that potters like."
    assert field_of(of_page(page.replace(" of sorts", "")).ground) == ""
    assert (
        field_of(of_page("Most philosophers ask. A question in philosophy is old, say philosophers.").ground)
        == "philosophy"
    )


def test_names_of_persons_in_a_table_are_no_kinds() -> None:
    rows = "## Two {2}s\n\n| {3} | Bowls |\n| --- | --- |\n| {0} | 8 |\n| {1} | 2 |\n"
    people = f"# Clay\n\nToday {{0}} and {{1}} throw.\n\n{rows}".format("Berta", "Anton", "potter", "Potter")
    crafts = f"# Clay\n\nAll is clay.\n\n{rows}".format("Coiling", "Pinching", "craft", "Craft")
    bases = [ground(parse_lesson(text, "lessons/k.md", "k", ".md"), "en") for text in (people, crafts)]
    assert [[one.question for one in counted(base)] for base in bases] == [[], ["What are the two kinds of craft?"]]


def test_who_asks_for_persons_alone() -> None:
    text = "# Kilns\n\nPotlog is an old language. Berta Kiln fires.\n"
    base = ground(parse_lesson(text, "lessons/k.md", "k", ".md"), "en")
    assert rightly_asked(base, fact("Who brought lists?", "Potlog")).question == "What brought lists?"
    assert (
        rightly_asked(base, fact("Who showed the limit?", "Kiln's Heat Theorems")).question == "What showed the limit?"
    )
    assert rightly_asked(base, fact("What fires old pots?", "Archaeologists")).question == "Who fires old pots?"
    assert rightly_asked(base, fact("Who built the yard?", "Berta Kiln")).question == "Who built the yard?"


def test_a_name_of_many_has_the_article_of_its_lesson() -> None:
    text = "# Kilns\n\nAll of the Great Kilns are old. The Great Kilns burn wood. Berta saw the Great Kilns.\n"
    base = ground(parse_lesson(text, "lessons/k.md", "k", ".md"), "en")
    card = replace(fact("Which kilns burn wood?", "Great Kilns"), again="Great Kilns burn wood.")
    assert with_article_of_many(base, card).answer == "The Great Kilns"
    assert with_article_of_many(base, card).again == "The Great Kilns burn wood."


def test_a_label_is_asked_for_with_the_article_that_its_lesson_gives_it() -> None:
    text = "**{}** is {}. {}"
    of_many = text.format("Bloat pot", "a jar that holds gas", "Two bloat pots hold more.")
    assert "What is a bloat pot?" in asked(of_many)
    the = text.format(
        "Pot trade", "a system where potters sell pots", "In May the pot trade rests, and the pot trade is old."
    )
    assert "What is the pot trade?" in asked(the)
    deed = text.format("Repair glaze", "the work of making a glaze whole again", "For repairing glaze she has a brush.")
    assert "What is repairing glaze?" in asked(deed)


def test_a_name_of_one_of_many_is_an_answer_with_its_article() -> None:
    text = "# Kilns\n\nTwo ash traps are better than an ash trap.\n"
    base = ground(parse_lesson(text, "lessons/k.md", "k", ".md"), "en")
    card = replace(
        fact("What is the name for a box that keeps ash?", "Ash trap"), again="Ash trap is a box that keeps ash."
    )
    assert named_as_counted(base, card).answer == "An ash trap"
    assert named_as_counted(base, card).again == "An ash trap is a box that keeps ash."
