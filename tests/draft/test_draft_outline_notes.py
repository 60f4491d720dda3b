"""Notes that do not fill the time are told as an outline: statements, advice, labels, and rows of names."""

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.parsed.trees import ENOUGH
from audiolesson.lesson.read import parse_lesson

PAGE = "# Pottery\n\nPotters fire a kiln for two days. A kiln is built of brick.\n\n## Kilns\n\n"


def told(notes: str, *, fuller: bool = True) -> list[str]:
    found = gather(parse_lesson(PAGE + notes, "a.md", "a", ".md"), "en", 3, long=fuller, notes=fuller)
    return [candidate.text.text for candidate in found.candidates][2:]


def test_items_that_are_statements_are_told_without_their_stops() -> None:
    notes = "1. bricks hold the heat of a fire for days\n2. dry wood burns with a long flame\n"
    assert told(notes) == ["Bricks hold the heat of a fire for days.", "Dry wood burns with a long flame."]


def test_names_are_told_in_a_row_under_theirs() -> None:
    notes = "- **kiln room**\n  - arched roof\n  - iron doors\n  - fire box of brick\n"
    assert told(notes) == ["Under kiln room come arched roof, iron doors, and fire box of brick."]
    kinds = ["Parts of a kiln include arched roof, iron doors and fire box of brick."]
    assert told(notes.replace("kiln room", "parts of a kiln")) == kinds


def test_a_label_over_names_is_told_as_their_row() -> None:
    notes = "- four trades: potter, glazer, stoker, carter\n- **wood**: oak, pine, and birch\n"
    assert told(notes) == [
        "There are four trades: potter, glazer, stoker, and carter.",
        "Under wood come oak, pine, and birch.",
    ]
    assert told("- **Town women**: estate management, child-rearing\n") == [
        "Under town women come estate management and child-rearing."
    ]
    assert told("- **Masters**: leaders with rank, land, and rights\n") == [
        "Masters are leaders with rank, land, and rights."
    ]
    assert not any("Under" in one for one in told("- **Short sale**: promise to sell later, at a set price\n"))


def test_a_row_that_is_too_long_says_that_there_is_more() -> None:
    names = "".join(f"  - deep lines of {one}\n" for one in ("ash", "iron", "clay", "lime", "lead", "salt"))
    assert told(f"- **kiln room**\n{names}")[0].endswith("deep lines of lime, among others.")


def test_what_is_said_of_the_name_above_is_left_to_the_page() -> None:
    """Whether that is its subject, nobody can tell: a kiln is popular, not its history."""
    assert told("- History\n  - popular in the far north\n  - holds a place in many tales\n") == []
    assert told("- too hot for glaze\n  - in the far corner\n") == []


def test_names_keep_their_capitals_in_a_row() -> None:
    notes = "- **towns of potters**\n  - Venice\n  - Genoa\n"
    assert told(notes) == ["Under towns of potters come Venice and Genoa."]


def test_what_an_author_notes_under_a_condition_or_a_warning_is_no_fact() -> None:
    for head in (
        "When wet",
        "Pitfalls",
        "Drawbacks",
        "What to avoid",
        "Arguments against kilns",
        "Common mistakes of all",
    ):
        assert told(f"- {head}\n  - bricks hold the heat of a fire for days\n") == []


def test_what_leans_on_a_name_is_told_behind_it_or_not_at_all() -> None:
    notes = "- loading\n  - long waits make it worse\n"
    assert told(notes) == ["We come to loading.", "Long waits make it worse."]
    assert told("- loading\n  - at the end of the day\n") == []


def test_what_is_for_the_room_is_left_there() -> None:
    assert told("- write the date in your book\n- bring the worksheets about kilns to class\n") == []
    assert told("- Common myths\n  - bricks hold the heat of a fire for days\n") == []


def test_a_list_of_bold_advice_is_told_as_its_paragraphs() -> None:
    notes = (
        "1. **Fire the jars twice.** If a jar is thick, the second fire may harden it most. Old hands know how.\n"
        "2. **Mix your own glaze.** That is how you learn what each oxide does.\n"
    )
    assert told(notes) == [
        "Fire the jars twice.",
        "If a jar is thick, the second fire may harden it most.",
        "Old hands know how.",
        "Mix your own glaze.",
        "That is how you learn what each oxide does.",
    ]


def test_what_waits_for_its_list_or_for_a_formula_is_no_statement() -> None:
    assert told("- a kiln can have doors for:\n  - wood\n") == []
    assert told("- the work of the stoker is to minimise\n  - $c + d$\n") == []


def test_titles_of_works_and_names_are_no_row() -> None:
    assert told("- **Anna Mohr**\n  - Hats of Clay\n  - The White Kiln\n") == []


def test_many_notes_are_read_only_as_far_as_an_episode_needs() -> None:
    notes = "".join(f"- brick {one} holds the heat of a fire\n" for one in range(900))
    found = gather(parse_lesson(PAGE + notes, "a.md", "a", ".md"), "en", 3, long=True, notes=True)
    assert len(found.judged.trees.known) <= ENOUGH


def test_notes_are_an_outline_only_where_nothing_else_fills_the_time() -> None:
    notes = "- **parts of a kiln**\n  - arched roof\n  - iron doors\n"
    assert told(notes) != told(notes, fuller=False) == []
