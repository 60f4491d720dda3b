"""Short forms are told in full where they come first; what points at things never told is not told."""

import pytest

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.draft import draft
from audiolesson.draft.english.subjects import is_noun_alone
from audiolesson.draft.framing.compose import Choice, compose
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import Promise
from audiolesson.draft.framing.retitle import retitled
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.comparing import adds
from audiolesson.draft.refusing.elsewhere import points_elsewhere
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.named_before import names_somebody
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.naming import subject
from audiolesson.draft.sentences.short_forms import in_full, told_in_full, unheard
from audiolesson.draft.shortening.interposed import interposed
from audiolesson.draft.titling.titles import title_of
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms
from audiolesson.wording.model import Mark


def _told(*texts: str) -> list[Candidate]:
    return [Candidate(Text(text), 0, 0, order) for order, text in enumerate(texts)]


def _said(source: str) -> str:
    lesson = parse_lesson(source, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    items = (item for segment in made.script.segments for item in segment.items)
    return " ".join(item.text for item in items if isinstance(item, Paragraph))


def _refused(source: str) -> dict[str, str]:
    return {item.text: item.why for item in gather(parse_lesson(source, "a.md", "a", ".md")).refused}


def test_a_short_form_is_told_in_full_at_its_first_place_only() -> None:
    full = in_full("It depends on the kiln firing rate (KFR). Pulse-width drying (PWD) is slow.")
    made = told_in_full(_told("KFR matters.", "A KFR of two is low.", "An PWD oven is old."), [0, 1, 2], [], full)
    assert [one.text.text for one in made] == [
        "Kiln firing rate (KFR) matters.",
        "A KFR of two is low.",
        "A pulse-width drying (PWD) oven is old.",
    ]


def test_a_heading_gives_a_short_form_in_full() -> None:
    text = "# Kilns\n\n## Slow Firing Plan (SFP)\n\nSFP keeps the pots of a kiln whole.\n"
    assert gather(parse_lesson(text, "a.md", "a", ".md")).in_full == {"SFP": "Slow Firing Plan"}


def test_a_short_form_told_in_full_has_the_article_of_its_sound() -> None:
    made = told_in_full(_told("An URL is kept."), [0], [], {"URL": "uniform resource locator"})
    assert made[0].text.text == "A uniform resource locator (URL) is kept."


@pytest.mark.parametrize(("term", "told"), [("Uniform kiln", "A uniform kiln is"), ("Hour plan", "An hour plan is")])
def test_a_defined_term_has_the_article_of_its_sound(term: str, told: str) -> None:
    small = term.lower()
    an = "an" if small.startswith("hour") else "a"
    whole = f"We build {an} {small} in spring. Some use {an} {small}."
    assert subject(Text(term), whole).text + " is" == told


def test_a_small_word_takes_no_letter_that_the_word_before_it_has() -> None:
    full = in_full("It is kept by the Office of Kilns and Pots (OKP). The Plan of Ovens (PO) is new.")
    assert full == {"OKP": "Office of Kilns and Pots", "PO": "Plan of Ovens"}
    made = told_in_full(_told("OKP counts the kilns."), [0], [], full)
    assert made[0].text.text == "The Office of Kilns and Pots (OKP) counts the kilns."


def test_what_may_fall_out_makes_no_short_form_known() -> None:
    made = told_in_full(_told("KFR falls.", "KFR rises."), [1], [0], {"KFR": "kiln firing rate"})
    assert made[1].text.text == "Kiln firing rate (KFR) rises."


def test_a_short_form_in_code_stays_as_it_is() -> None:
    text = Text("Set KFR to two.", (Mark(4, 7, "code"),))
    made = told_in_full([Candidate(text, 0, 0, 0)], [0], [], {"KFR": "kiln firing rate"})
    assert made[0].text == text


def test_a_bracket_whose_letters_are_others_gives_nothing_in_full() -> None:
    assert in_full("The kiln of the village (KFR) is old, and so is the wheel (see BBB).") == {}


def test_a_short_form_that_nothing_explains_is_not_told_where_it_is_rare() -> None:
    source = "# Clay\n\nThe potter dries the clay in the QXZ of the oven. Clay holds water for days.\n"
    assert "short form" in _refused(source)["The potter dries the clay in the QXZ of the oven."]
    assert unheard("The QXZ is old. A QXZ is dear. The oven has a QXZ.", []) == frozenset()
    assert unheard("The oven has a QXZ.", ["QXZ ovens"]) == frozenset()
    assert unheard("NASA builds ovens.", []) == frozenset()
    assert unheard("First of all: DOUSE THE EMBERS.", []) == frozenset()
    assert unheard("DOUSE it, for who can douse it later?", []) == frozenset()


@pytest.mark.parametrize(
    "said",
    [
        "Clay and the Making of Pots shows us that a kiln can crack.",
        "First, as we’ve already noted, not all clay is red.",
        "In the Farm example, the columns are related.",
        "You might have noticed that a kiln needs no door.",
        "The disease is measles, which we introduced earlier.",
        "For information about kilns and their makers, see Makers.",
        "If you fire jars at night, make sure to check out the guide to night kilns.",
        "The remainder is one jar (shown in orange).",
        "Glazes will be covered in a later lesson of the guild.",
        "Firing has rules, like the one for jars we'll see later.",
        "Potters can refer to the list of the guild.",
    ],
)
def test_what_points_at_another_part_of_the_course_is_known(said: str) -> None:
    assert points_elsewhere(said)


@pytest.mark.parametrize(
    "said",
    [
        "The Great Fire of London shows how fast a fire spreads.",
        "Clay is dried in the sun, as noted potters did.",
        "For example, a kiln can crack.",
        "An example of the rule is the kiln.",
    ],
)
def test_what_only_sounds_alike_does_not_point_elsewhere(said: str) -> None:
    assert not points_elsewhere(said)


def test_a_listener_is_not_made_to_wait_for_what_does_not_come() -> None:
    assert announces("The body contains two types of soft tissues.") == 2
    assert announces("Three things flow along a trade route.") == 3
    assert announces("Fields outlines some important areas of research and practice in the field of clay.")
    assert announces("There's a second issue, though.")
    assert not announces("The body contains two types of tissues: soft and hard ones.")


def test_other_things_than_untold_ones_need_the_sentence_before() -> None:
    assert adds("The kiln has lots of other doors.")
    assert not adds("The kiln has many other doors than the one in front.")
    assert adds("Similar effects can be seen in the clay of the north.")


def test_a_clause_behind_two_nouns_is_no_sentence_of_the_first() -> None:
    assert interposed(Text("Inflammation of the lid, the upper part of the eye, is called lidness.")) == ()
    assert len(interposed(Text("The liver, the largest gland of the body, makes bile."))) == 2


def test_her_needs_more_than_a_number_before_it() -> None:
    assert not names_somebody("Each of ")
    assert names_somebody("Every potter who sells ")


def test_what_follows_a_line_that_was_cut_off_does_not_join_the_one_before_it() -> None:
    source = "# Pots\n\nA kiln is a hot oven. To begin, we take a new pot:\n\n![a pot](a.png)\n\nThis opens the door.\n"
    assert _refused(source)["This opens the door."] == "leans on a sentence before it"


def test_a_title_ends_with_a_noun_and_a_cut_heading_is_no_title() -> None:
    assert title_of("The clay triad and other key concepts", "") == "The clay triad"
    assert title_of("How does clay hydration help potters in the north?", "") == "Clay hydration"
    assert title_of("Models expect a batch of inputs at the same time", "") != "Models"


def test_a_short_episode_claims_no_knowledge_and_its_note_says_what_the_page_is() -> None:
    for name in ("Pots", "Glazes", "Tiles", "Shards", "Wheels", "Bricks"):
        source = (
            f"# {name}\n\n{name} come from the old river. {name} dry in the sun for days. {name} crack in the frost.\n"
        )
        lesson = parse_lesson(source, f"{name}.md", name.lower(), ".md")
        made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
        assert "you have something to say" not in _said(source)
        assert "no lesson to hear" in made.notes[-1].why


def test_a_noun_that_nothing_is_said_of_is_no_sentence() -> None:
    assert is_noun_alone("Data stored as row records in tables.")
    assert is_noun_alone("Resource limits which define the number of queries allowed.")
    assert not is_noun_alone("Food stored in jars keeps for years.")
    assert not is_noun_alone("Programs are stored as files in the kiln.")
    assert not is_noun_alone("A kiln which leaks heat harms the pots.")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Although shows a kiln at work, most kilns stand idle.", "cut off"),
        ("Recovery using logs After a crash, the server reads the logs again.", "runs into another"),
        ("A recent meeting in the old town took me by surprise.", "author"),
        ("The top line shows what the kilns earn.", "another part"),
        ("So the potter prefers point S to R.", "another part"),
        ("P has the most pots, and T the fewest.", "another part"),
        ("Keep reading to see how other kilns are built.", "another part"),
        ("You should check out the tales on clay.", "another part"),
    ],
)
def test_what_is_torn_or_speaks_of_elsewhere_is_refused(said: str, why: str) -> None:
    assert why in why_not(Text(said), lenient=True)


def test_an_episode_that_nothing_opens_begins_with_its_promise() -> None:
    promise = Promise((slot("Old kilns", "The old kilns are hot."),))
    frame = Frame("none", promise=promise, speaking=({0: 1, 1: 1},))
    told = _told("Kilns are hot.", "Kilns are old.")
    made = compose(Choice((), ((0, 1),)), ["Old kilns"], "Clay", frame, told, Place("a.md"))
    first = next(item for item in made[0].items if isinstance(item, Paragraph))
    assert first.text == "By the end of this episode you will know more about old kilns."


LONG = (
    "# Clay\n\n## Kilns\n\nA kiln is an oven of bricks. The kiln stands in the yard. Every kiln burns wood. "
    "The map below shows them all. Click on a kiln.\n\n"
    "After the war, two rich towns lived apart from each other. Their markets had no roads between them.\n\n"
    "## Glazes\n\nGlazes are thin glass. Most glazes hold lead. The table below lists them.\n"
)


def _retitled(title: str, orders: tuple[int, ...], others: int, text: str = LONG) -> tuple[str, bool]:
    """What a segment with these sentences is called, and whether it is told, beside so many others."""
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson)
    spare = tuple(Group(f"Glazes {at}", ()) for at in range(others))
    plan = Outline((), (Group(title, orders), *spare), ())
    glazes = max(one.order for one in found.candidates)
    made, choice = retitled(plan, Choice((), (orders, *((glazes,) for _ in spare))), found, lesson)
    return made.groups[0].title, bool(choice.groups[0])


def test_a_segment_that_tells_nothing_of_what_its_section_is_about_is_left_out() -> None:
    box = tuple(o.order for o in gather(parse_lesson(LONG, "a.md", "a", ".md")).candidates if "towns" in o.text.text)
    assert box
    assert _retitled("Kilns", box, 3) == ("Kilns", False)
    assert _retitled("Kilns", box, 1) == ("Kilns", True)
    assert _retitled("The long road", box, 3)[1]


def test_no_section_of_a_clean_lesson_is_left_out_for_its_title() -> None:
    clean = LONG.replace(" The map below shows them all. Click on a kiln.", "").replace(
        " The table below lists them.", ""
    )
    box = tuple(o.order for o in gather(parse_lesson(clean, "a.md", "a", ".md")).candidates if "towns" in o.text.text)
    assert _retitled("Kilns", box, 3, clean) == ("Kilns", True)


def test_a_segment_is_called_after_the_one_section_that_it_tells() -> None:
    kilns = tuple(o.order for o in gather(parse_lesson(LONG, "a.md", "a", ".md")).candidates if "towns" in o.text.text)
    assert _retitled("Glazes", kilns, 1) == ("Kilns", True)
