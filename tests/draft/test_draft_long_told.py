"""No sentence of over 25 words is told but where nothing else fills the time, and then its paragraph says so."""

from audiolesson.draft.draft import draft
from audiolesson.draft.long_told import KNOWN_TO_BE_LONG, MOST_WORDS, is_written_long, with_long_ones_marked
from audiolesson.draft.model import Candidate
from audiolesson.draft.notes import told_long
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.short_forms import told_in_full
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Comment, Paragraph, Segment, Span
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PLACE = Place("kilns.md")
LONG = (
    "The kiln that the potters of the upper valley built beside the river in the year of the flood still fires"
    " bowls, plates and cups for both villages today."
)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),), PLACE)


def test_a_paragraph_with_a_long_sentence_says_that_it_is_known() -> None:
    short, long = paragraph("A kiln is hot. It is built of brick."), paragraph(f"A kiln is hot. {LONG}")
    marked, count = with_long_ones_marked([Segment("Kilns", PLACE, items=(short, long))], "en")
    assert marked[0].items == (short, Comment(KNOWN_TO_BE_LONG, PLACE), long) and count == 1


def test_sentences_that_are_short_one_by_one_are_not_marked() -> None:
    many = paragraph("A kiln is hot and dry. " * 10)
    assert with_long_ones_marked([Segment("Kilns", PLACE, items=(many,))], "en") == (
        (Segment("Kilns", PLACE, items=(many,)),),
        0,
    )


def test_a_note_says_how_many_long_sentences_are_told() -> None:
    lesson = parse_lesson(f"# Kilns\n\n{LONG}\n", "kilns.md", "kilns", ".md")
    assert "2 sentences have over 25 words" in told_long(lesson, 2, PLACE).why
    assert "1 sentence has over 25 words" in told_long(lesson, 1, PLACE).why


def test_a_long_item_of_a_list_is_told_no_more_than_a_long_sentence() -> None:
    lesson = parse_lesson(
        f"# Kilns\n\n## Uses\n\nKilns do much.\n\n- {LONG}\n- A kiln dries wood.\n", "k.md", "k", ".md"
    )
    assert all(
        LONG not in one.text.text for freedom in (0, 1, 2, 3) for one in gather(lesson, "en", freedom).candidates
    )


def test_a_short_form_is_given_in_full_only_where_its_sentence_stays_short() -> None:
    full = {"OTR": "old town row"}
    texts = [Text(LONG.replace("The kiln that the potters", "The OTR that potters")), Text("An OTR is a row of kilns.")]
    told = told_in_full(
        [Candidate(text, 0, 0, at, "prose", False, -1, 0) for at, text in enumerate(texts)], [0, 1], (), full
    )
    assert [one.text.text for one in told] == [texts[0].text, "An old town row (OTR) is a row of kilns."]


VERY_LONG = (
    "The potters of the upper valley, whose fathers had come over the pass in the years of the great frost with nothing"
    " but a wheel and a few blankets, and whom the town had never quite learned to trust, kept the door of their hall"
    " open to every stranger who could show that he had learned the work.",
    "A kiln of brick, which had to be built anew after every third winter because the damp of the river crept into its"
    " foot and the frost did the rest, cost a master as much as a house in the lower town, so that most of them shared"
    " one with a brother or a neighbour, and quarrelled about the order of the fires.",
    "Wood came down the river in spring on rafts that were as long as a street, steered by men who spoke another"
    " language and drank another beer, and who were paid in jars, since nobody on the upper river would take the coins"
    " of the town at anything like the worth that was stamped on them.",
    "Glazes of lead, which melt early and shine like water, were forbidden by the council in the year after the great"
    " sickness, although the women who painted the bowls had known for a hundred years that the white powder made the"
    " hands tremble, and had told every council of it that would listen.",
    "Merchants from the coast, who needed a thousand jars of one size for every ship that left with oil, brought a"
    " measure of iron that was hung in the hall on a chain, and refused whatever would not stand in it upright, however"
    " fine its wall and however even the red of its clay.",
    "Masters whose sons had gone to the mills took girls to the wheel at last, at first only for the small bowls and"
    " only in winter, and found within a year that the bowls sold better than before, which some of them put down to"
    " the glaze and others, more honestly, to the hands that had turned them.",
)


def lesson_of(others: str = "") -> Lesson:
    said = "\n\n".join(f"## Part {at} of the hall\n\n{one}{others}" for at, one in enumerate(VERY_LONG, 1))
    return parse_lesson(f"# The Hall of the Potters\n\n{said}\n", "h.md", "h", ".md")


def drafted(lesson: Lesson) -> list[str]:
    script = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z").script
    return [item.text for segment in script.segments for item in segment.items if isinstance(item, Paragraph | Comment)]


def test_an_author_who_writes_nothing_but_very_long_sentences_is_told_in_them() -> None:
    said = drafted(lesson_of())
    whole = " ".join(said)
    assert KNOWN_TO_BE_LONG in said
    assert sum(one in whole for one in VERY_LONG) >= 4


def test_a_very_long_sentence_among_others_is_not_told() -> None:
    things = ("lamp", "bell", "sign", "jar", "rope", "wheel", "key", "cup", "hook", "bowl", "pan", "net", "saw")
    lesson = lesson_of("".join(f" A {thing} hangs over the door." for thing in things))
    assert not is_written_long(lesson, "en")
    whole = " ".join(drafted(lesson))
    assert not any(one in whole for one in VERY_LONG)


def test_a_book_of_very_long_sentences_is_not_read_for_their_parts() -> None:
    one = len(" ".join(VERY_LONG).split())
    said = "\n\n".join(VERY_LONG * (MOST_WORDS // one + 1))
    assert is_written_long(parse_lesson("# The hall\n\n" + "\n\n".join(VERY_LONG), "h.md", "h", ".md"), "en")
    assert not is_written_long(parse_lesson(f"# The hall\n\n{said}", "h.md", "h", ".md"), "en")
