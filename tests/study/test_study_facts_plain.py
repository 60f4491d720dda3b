"""What a plain school lesson gives, and what a strict teacher would cross out of it."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of


def asked(text: str, title: str = "Kilns") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


SAID = [
    ("The fire of the Bizen kiln reaches 1,200 degrees.", "How many degrees does the fire of the Bizen kiln reach?",
     "1,200 degrees"),
    ("A bisque firing takes eight to ten hours at low heat.", "How long does a bisque firing take at low heat?",
     "Eight to ten hours"),
    ("A dragon kiln is 60 metres long.", "How long is a dragon kiln?", "60 metres"),
    ("The time between two firings is 14 days.", "What is the time between two firings?", "14 days"),
    ("Bone ash makes up about 50 percent of bone china.", "What percentage of bone china does bone ash make up?",
     "About 50 percent"),
    ("A drum kiln turns wood into ash and heat.", "What does a drum kiln turn wood into?", "Ash and heat"),
    ("The spy hole lies between the door and the burner.", "Where does the spy hole lie?",
     "Between the door and the burner"),
    ("A wood fire needs three things: fuel, air and heat.", "Which three things does a wood fire need?",
     "Fuel, air and heat"),
    ("Fire makes carbon dioxide (CO2), and carbon dioxide rises.", "What is the chemical formula of carbon dioxide?",
     "CO2"),
    ("In 1708 Ehrenfried Tschirnhaus showed that white clay turns hard in great heat.",
     "Who showed in 1708 that white clay turns hard in great heat?", "Ehrenfried Tschirnhaus"),
    ("Potters dry their pots slowly because they crack in the wind.", "Potters dry their pots slowly. Why?",
     "Because they crack in the wind"),
    ("A tidal bore is a wave that runs up a river.", "What is a tidal bore?", "A wave that runs up a river"),
    ("A hot spot is a place where heat gathers in the kiln.", "What is a hot spot?",
     "A place where heat gathers in the kiln"),
    ("Greenware is clay that dries in the air.", "What is greenware?", "Clay that dries in the air"),
    ("Shrinkage is the weight of dry clay divided by the weight of wet clay.", "What is shrinkage?",
     "The weight of dry clay divided by the weight of wet clay"),
    ("A kiln sheath is a double layer of clay that parts the inside of the kiln from the wind.",
     "What is a kiln sheath?", "A double layer of clay that parts the inside of the kiln from the wind"),
    ("Sintering pressure is the diffusion of glass through a bed of dry clay.", "What is sintering pressure?",
     "The diffusion of glass through a bed of dry clay"),
    ("Overdried clay collapses because the fire has weakened the glaze.", "Overdried clay collapses. Why?",
     "Because the fire has weakened the glaze"),
    ("Meissen became the seat of Saxon porcelain because it had white clay.",
     "Meissen became the seat of Saxon porcelain. Why?", "Because it had white clay"),
    ("- Firing turns soft clay into hard stone.\n- Look at page 3!", "What does firing turn soft clay into?",
     "Hard stone"),
    ("A wood fire needs three things for a glaze: fuel, air and heat.",
     "Which three things does a wood fire need for a glaze?", "Fuel, air and heat"),
    ("Because clay loses water in the wind, potters cover their wet pots.", "Potters cover their wet pots. Why?",
     "Because clay loses water in the wind"),
    ("Unlike gas kilns, dragon kilns burn whole logs of pine.", "How do dragon kilns differ from gas kilns?",
     "Dragon kilns burn whole logs of pine"),
    ("Potters know two causes of cracks.\n\n- **Wind**: it dries one side.\n- **Frost**: it bursts the clay.",
     "What are the two causes of cracks?", "Wind and frost"),
    ("The glaze kiln sits in the yard and burns gas.", "Where does the glaze kiln sit?", "In the yard"),
    ("Clay turns red with iron hydroxyphosphate (IHP). IHP is rare. An IHP is dear.",
     "What does IHP stand for?", "Iron hydroxyphosphate"),
    ("In 1999 Mary Ann Kiln received the Nobel Prize in Pottery.", "Who received the Nobel Prize in Pottery?",
     "Mary Ann Kiln"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer"), SAID)
def test_plain_sentences_are_asked_for(text: str, question: str, answer: str) -> None:
    assert asked(text).get(question) == answer


REFUSED = [
    "It reaches 1,200 degrees.",
    "Problem: the fire of the Bizen kiln reaches 1,200 degrees. How long does it burn?",
    "The other kiln lies between the door and the burner.",
    "The spy holes occur in two forms and let light through.",
    "A wood fire needs three things: fuel and air.",
    "A hot kiln is one that has burned all night.",
    "A flame theory is a claim that states that all fire is air; heat is motion; ash is earth.",
    "Glaze that runs without a stilt are called runny.",
    "Short flames are sometimes called licks.",
    "Models suggest that old kilns were round, whereas new kilns are square.",
    "Bone ash is a strong whitening agent and salt is used for glazes.",
    "The Kiln House is a notable example of a shed that holds pots.",
    "Because the number of cones stays the same, the number of the shelf must be 13.",
    "Because the kiln is hotter, the kiln will lose heat.",
    "The average age of Meissen potters was 59 in 1780.",
    "Kilns are saved because messages run fast.",
    "A kiln cervicis is a muscle of the kiln group in the cervicis region.",
    "A peculiar feature of kilns is the secretion of a hard skin.",
    "Bone ash is a powder that cannot be made by any potter.",
    "A kiln shed is a house that hold many pots of one potter.",
    "Slow kilns burn more wood because they have thin walls.",
    "Retrievals are rare. Retrieval is the part of a firing that deals with retrieving pots from the ash of a kiln.",
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_strict_teacher_crosses_out_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_an_answer_that_is_too_long_is_cut_only_where_it_stays_true() -> None:
    long = "A saggar is a box of coarse clay that shields pots in the fire from ash and smoke"
    assert asked(f"{long}, such as the flying ash of pine and oak.")["What is a saggar?"].endswith("ash and smoke")
    assert "What is a saggar?" not in asked(f"{long} but breaks when it is heated too fast by the fire.")


def test_what_there_are_many_of_is_one_of_its_kind() -> None:
    found = asked("A kiln attack hurts. One kiln attack is enough.\n\n## Glossary\n\n"
                  "- **kiln attack:** period of great heat that develops abruptly\n"
                  "- **cone slump:** bending of a cone that shows the heat of a kiln", "Pottery")  # fmt: skip
    assert found["What is a kiln attack?"].startswith("A period of great heat")
