"""What belongs to the page as a thing is told nowhere; what only sounds like it is."""

import pytest

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.page_matter import is_page_matter
from audiolesson.draft.refusing.reasons import PAGE_MATTER
from audiolesson.draft.sentences.bearable import MOST_FREE, is_borne
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "sentence",
    [
        "Italicized text is used for the names of glazes.",
        "The uses of these glazes will be covered elsewhere.",
        "What follows simply explains how to glaze a pot.",
        "Future articles will look into this glaze.",
        "More on this later.",
        "Below are the glazes that we recommend.",
        "It is the same glaze as earlier in the book.",
        "As seen from the photographs of the kiln, its door was cracked.",
        "This is a great TED Talk about the life of a potter.",
        "The pots are sold at once (see the kiln on lines 97 to 108).",
        "Left: Chemically, a glaze is a glass.",
        "See what is in the kiln by typing: cat kiln.txt.",
        "So strap in, because this kiln gets hot towards the end.",
        "Clay is one of the most lively topics within the national school curriculum.",
        "Each fault is worth 2 marks for naming and explaining it.",
        "In the image, a potter is throwing a bowl.",
        "An earlier plot showed the heat of both kilns.",
        "All that was just about how a kiln actually works.",
        "Numbers are for a kiln of two doors unless stated otherwise.",
        "One early discussion of the topic is in a blog of a potter.",
        "In the video we fire a pot.",
        "You will need: a pot, a lamp, and a bar of wax per pair.",
        "Materials include a clear glass, a spoon, and a handful of ash.",
        "This is where the rest of our 86 days goes deeper into glazes.",
        "Of these glazes, we will go into more detail over the next few weeks.",
        "Please take a copy for the potter next door.",
        "We hold firing sessions at least once a month.",
        "We are a club for potters, and our kiln is small.",
        "We then work our way up to the tall kilns.",
        "One good place to end this discussion is to ask who buys the pots.",
        "Glazes are grouped by what you will fire them with, not alphabetically.",
        "Set the pots out in a row as you read.",
        "Nearly everything above fails for a pot without a foot.",
        "I'm at the kiln shed on Thursdays.",
        "Learn everything you need to know about ash with our short online guide.",
        "The first half of CLAY 101 introduces three glazes.",
        "You get the notes of the guild in your inbox.",
        "Names of kilns are set in bold throughout this book.",
        "The best way to get in touch is by letter.",
        "We are grateful for any feedback on the tables of glazes.",
        "This handbook is maintained by three potters in Fez.",
        "The guide currently has potters of the north in mind.",
        "Our pottery tutorials use red clay.",
        "Clay is what we have chosen for this workshop.",
        "We will consider your request within ten working days.",
        "DISCLAIMER The kiln makers are partners of the guild.",
        "Building a kiln, Guild of Potters, CC BY.",
        "We'll cover the salt glaze in a future tutorial.",
        "We'll go over both.",
        "First, we'll create the wheel.",
        "Next we are going to make a lid.",
        "The name of a kiln is set in bold.",
        "Let's start with the wheel of the potter.",
        "In this talk, we will present two new glazes.",
        "In this activity, you will make a small pot.",
        "Diagram showing the parts of a kiln that are heated first.",
        "We are currently updating the website of the guild to describe the new kiln.",
        "The website for the old kiln has been archived.",
        "We need the table of glazes from module 04.",
        "The wheel is the helper from the previous lesson.",
        "Each chapter contains a short description of one glaze.",
        "Let's walk through the firing of a pot.",
        "Be able to name three glazes.",
        "This page is partly adapted from a book on kilns.",
    ],
)
def test_what_belongs_to_the_page_is_told_nowhere_however_freely_a_lesson_is_told(sentence: str) -> None:
    assert is_page_matter(sentence)
    assert not is_borne(sentence, PAGE_MATTER, MOST_FREE)


def test_page_matter_is_what_it_is_refused_for() -> None:
    assert why_not(Text("The best way to keep in contact is by letter."), lenient=True) == PAGE_MATTER


def test_a_paragraph_goes_on_without_its_page_matter() -> None:
    said = "Clay is a soft earth. Our pottery tutorials use red clay. A kiln makes clay hard."
    found = gather(parse_lesson(f"# Clay\n\n## Pots\n\n{said}\n", "clay.md", "clay", ".md"), "en", MOST_FREE)
    assert [(one.why, one.aside) for one in found.refused] == [(PAGE_MATTER, True)]
    assert [one.text.text for one in found.candidates] == ["Clay is a soft earth.", "A kiln makes clay hard."]


@pytest.mark.parametrize(
    "sentence",
    [
        "In the figure skating final a potter won.",
        "The following picture emerges from the ash.",
        "Italic scripts are older than the press.",
        "Merchants kept in touch with the court by letter.",
        "The book of 1450 is the first that was printed from type.",
        "The kiln is maintained by three potters in Fez.",
        "First, we sort the clay by its colour.",
        "Good feedback tells pupils what to do next.",
        "Our lessons from the war were soon forgotten.",
        "Glazes are kept in a separate room.",
        "Diagrams of kilns are older than those of ships.",
        "Each kiln contains a small shelf of brick.",
        "We are currently in the age of iron.",
        "Below is the sea, and above it the gulls.",
        "The vote was cast later in the evening.",
        "As seen from the sea, the tower is white.",
        "Earlier chapters of his life were spent in Fez.",
        "More of these pots were sold a while later.",
        "This is a short road to the sea.",
        "Right: the kiln was hot.",
        "Patients will be treated in a separate ward.",
        "The bill will be discussed in the next session.",
        "The wound will be covered shortly after.",
        "What follows is war.",
        "Earlier parts of the engine wear first.",
        "Later chapters of the war were fought at sea.",
        "More about these stars later generations learned.",
        "Below is the mantle, which we cannot see.",
        "Below are the rocks you stand on.",
        "Elements later in the series are heavier.",
        "A rash appears later in the course of measles.",
        "As shown by the table, demand falls.",
        "This is a documentary film about bees.",
        "This is a video codec with high compression.",
        "The error is on line 12.",
        "Right: Every citizen may vote.",
        "You learn a language by doing: speak it each day.",
        "Strap in the child before you drive.",
    ],
)
def test_what_only_sounds_like_the_page_is_told(sentence: str) -> None:
    assert not is_page_matter(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Clay alone is not enough.",
        "The glaze of the north is a bit different.",
        "One word that you will often hear in a pottery is grog.",
        "To see the pots, there's another tool you need.",
        "We fire it again, but with a little twist.",
        "Normally, a glaze would take two firings.",
        "There's an important distinction between a slip and a glaze.",
    ],
)
def test_what_makes_a_listener_wait_is_told_with_the_next_sentence(sentence: str) -> None:
    assert awaits(sentence)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Three failure modes account for most broken pots.", 3),
        ("There are two broad buckets that glazes fall into.", 2),
        ("There are a couple of main scenarios to think of.", 1),
        ("The work of a pottery proceeds through four stages.", 4),
        ("Two events then ruined the pottery, one for each owner.", 2),
        ("Three decisions did harm.", 3),
        ("The work of a pottery never ends.", 0),
    ],
)
def test_what_is_counted_is_awaited(sentence: str, number: int) -> None:
    assert announces(sentence) == number


@pytest.mark.parametrize(
    "sentence",
    [
        "A salt glaze is the opposite: it is thrown into the fire.",
        "Luckily, coil building is the answer.",
        "There is no similar wheel in the south.",
        "You'd rather fire the pot twice.",
        "The technique is called raku.",
        "The produced heat is enough for two kilns.",
        "The second pottery demonstrates both methods.",
    ],
)
def test_what_counts_on_the_sentence_before_it_leans_back(sentence: str) -> None:
    assert leans_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Coil building and throwing are both methods of shaping.",
        "The technique of glazing with salt is called salt glazing.",
    ],
)
def test_what_names_both_itself_stands_alone(sentence: str) -> None:
    assert not leans_back(sentence)
