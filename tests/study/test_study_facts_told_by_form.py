"""A clause tells by its own form what a set-off term is, which kinds there are, and in which year who did what."""

from collections.abc import Callable, Iterator

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.formed.counted_kinds import counted_kinds
from audiolesson.study.facts.formed.events import events
from audiolesson.study.facts.formed.named_next import named_next
from audiolesson.study.facts.formed.terms_told import terms_told
from audiolesson.study.facts.formed.who_did import who_did
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.acronyms import acronyms
from audiolesson.study.facts.model import Fact


def _asked(finder: Callable[[Ground], Iterator[Fact]], text: str, title: str = "A talk") -> dict[str, str]:
    return {fact.question: fact.answer for fact in finder(ground_of(text, title))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Three words are heard all day: the **foot** is the ring at the bottom of a pot, and the **lip** is its rim.",
         "What is the foot?", "The ring at the bottom of a pot"),
        ("Potters count **sags**, meaning walls that sink in a hot fire.",
         "What are sags?", "Walls that sink in a hot fire"),
        ("Every crack in the wall is a **craze**, a thin line that opens when a glaze shrinks.",
         "What is a craze?", "A thin line that opens when a glaze shrinks"),
        ("The gap between two kiln shelves is the **draw**.", "What is the gap between two kiln shelves called?",
         "The draw"),
        ("A pot that no fire has met is only a **blank**.",
         "What is a pot that no fire has met called?", "A blank"),
        ("If two pots melt together in the fire, that is **kissing**.",
         "Two pots melt together in the fire. What is this called?", "Kissing"),
    ],
    ids=["is", "meaning", "behind a comma", "in front", "a kind in front", "a case"],
)  # fmt: skip
def test_a_term_that_its_own_clause_explains_is_asked_for(text: str, question: str, answer: str) -> None:
    assert _asked(terms_told, text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The **foot** is the ring that it stands on.",
        "A **wheel** is a technique that improves with practice.",
        "The best part of the day is the **draw**.",
        "An essential component of a kiln is the **flue**.",
        "They use the **foot**, the **lip** and the **belly** of a pot.",
        "**Slip glaze** is a coat of clay that potters brush on.",
    ],
    ids=["leans", "a remark", "judges", "one of many", "a row", "no article"],
)
def test_a_term_that_is_not_explained_is_not_asked_for(text: str) -> None:
    assert not {question for question in _asked(terms_told, text) if "slip glaze" not in question.lower()}
    assert "What is slip glaze?" not in _asked(terms_told, text) or "Slip" not in text


@pytest.mark.parametrize(
    "said",
    [
        "Its name is slow ash firing, SAF for short.",
        "Potters speak of slow ash firing, usually abbreviated to SAF.",
        "Potters call it slow ash firing, or SAF.",
        "Potters call it **slow ash firing** (SAF).",
    ],
)
def test_what_a_short_form_stands_for_is_taught_where_it_is_given(said: str) -> None:
    more = "" if "short" in said or "**" in said else " A SAF kiln is low, and SAF pots are grey."
    assert _asked(acronyms, f"{said}{more}") == {"What does SAF stand for?": "Slow ash firing"}


def test_a_term_that_names_what_was_told_before_is_asked_for() -> None:
    text = "Glazed pots are often fired twice. The process is called **refiring**."
    assert _asked(named_next, text) == {"Glazed pots are often fired twice. What is this process called?": "Refiring"}
    assert _asked(named_next, text.replace("Glazed pots are", "It is")) == {}
    assert _asked(named_next, text.replace("The process", "The answer")) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("There are two types of ash glaze: runny coats and stiff coats.", "What are the two types of ash glaze?",
         "Runny coats and stiff coats"),
        ("Glazes can be divided into 2 groups: enamels and lustres.", "Which two groups can glazes be divided into?",
         "Enamels and lustres"),
        ("The potters of Linz know Raku.\n\nRaku offers two firing modes:\n\n- **Open fire:** smoke and ash\n"
         "- **Closed fire:** steady heat",
         "Which two firing modes does Raku offer?", "Open fire and closed fire"),
        ("Two kinds of jar are usually distinguished.\n\n| Kind | Use |\n|---|---|\n| Storage jar | oil |\n"
         "| Water jar | water |", "What are the two kinds of jar?", "Storage jar and water jar"),
        ("The three kinds of kiln - clamp, shaft and tunnel - burn wood.", "What are the three kinds of kiln?",
         "Clamp, shaft and tunnel"),
        ("Types of clay:\n\n- earthenware\n- stoneware\n- porcelain", "What are the three types of clay?",
         "Earthenware, stoneware and porcelain"),
    ],
    ids=["there are", "divided", "has, and a list", "a table", "set off", "a line over a list"],
)  # fmt: skip
def test_counted_kinds_are_asked_for_with_all_of_their_row(text: str, question: str, answer: str) -> None:
    assert _asked(counted_kinds, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "There are three types of ash glaze: runny ones and stiff ones.",
        "There are two types: runny ones and stiff ones.",
        "This page has two parts: glazes and clays.",
        "Kilns have two or three kinds of door: hinged and sliding.",
        "Two kinds of jar are usually distinguished.\n\n- Oil is kept in a jar.\n- Water is kept in one.",
    ],
    ids=["another count", "of what", "the page", "two or three", "statements"],
)
def test_a_count_that_is_not_that_of_its_row_or_of_nothing_is_not_asked_for(text: str) -> None:
    assert _asked(counted_kinds, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("In 1871 the potters of Linz opened a salt kiln, which smoked for a week.",
         "In which year did the potters of Linz open a salt kiln?", "1871"),
        ("The town of Linz, which had no clay, opened a school for young potters in May 1902 and closed it soon.",
         "In which year did the town of Linz open a school for young potters?", "1902"),
        ("A kiln for salt glazes was built in Linz in 1871.",
         "In which year was a kiln for salt glazes built in Linz?", "1871"),
        ("In 1902, the Clay Guild of Linz was founded.", "In which year was the Clay Guild of Linz founded?", "1902"),
        ("- **1871.** The potters of Linz opened a salt kiln.\n- **1902.** A fire destroyed the yard of Anna Mohr.",
         "In which year did the potters of Linz open a salt kiln?", "1871"),
    ],
    ids=["in front", "behind", "passive", "founded", "a label"],
)  # fmt: skip
def test_the_year_of_a_named_event_is_asked_for(text: str, question: str, answer: str) -> None:
    assert _asked(events, f"Linz has clay. The town of Linz burns wood.\n\n{text}")[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The agreement was signed in Linz in 1902.",
        "It opened a salt kiln in Linz in 1902.",
        "Anna Mohr moved to Linz in 1902.",
        "The Guild of Linz reported in 1902.",
        "A study in Linz published in 1902 pointed to the clay.",
    ],
    ids=["a bare thing", "it", "a life", "nothing told", "another date"],
)
def test_an_event_that_only_its_page_makes_known_is_not_asked_for(text: str) -> None:
    assert _asked(events, f"Linz has clay. The town of Linz burns wood.\n\n{text}") == {}


def test_who_did_what_is_asked_for_by_the_whole_deed() -> None:
    text = "In 1871 the potter Anna Mohr, then at Linz, gave the guild of Steyr a wheel with two heads."
    found = _asked(who_did, f"Steyr has a guild. The town of Steyr burns wood.\n\n{text}")
    assert found == {"In 1871, which potter gave the guild of Steyr a wheel with two heads?": "Anna Mohr"}
    assert _asked(who_did, "In 1871 Anna Mohr moved with her wheel to the town of Steyr.") == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1890 the town of Linz almost closed its market for clay pots.",
        "In 1871 the town of Linz never opened a salt kiln on the Danube.",
        "In 1820 the mason John Stein supposedly built the first kiln of Linz.",
        "In 1744 John Stein built the first kiln of Linz, according to a forged letter.",
        "Old kilns do not have three zones: hot, warm and cold.",
        "Few kilns have two chambers: upper and lower.",
        "Unless it rains, the **draw** is the gap between two shelves of a kiln.",
        "Some potters hold a view that nobody shares: the **sprite** is the spirit that moves the flame.",
    ],
)
def test_nothing_that_is_denied_doubted_or_true_of_a_case_alone_is_asked(sentence: str) -> None:
    base = ground_of(f"# Kilns of Linz\n\n## Kilns\n\nKilns hold heat. {sentence}")
    found = [*events(base), *who_did(base), *counted_kinds(base), *terms_told(base)]
    assert found == []
