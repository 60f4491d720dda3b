"""The facts of a lesson that stand when their sentences are read as a whole."""

import parsed_facts

from audiolesson.study.facts.parsed.sound import sound

_GOOD = parsed_facts.told("The people of Linz need a new wall.", "What do the people of Linz need?", "A new wall")


def test_facts_that_lean_or_are_torn_are_left_out_and_the_others_keep_their_order() -> None:
    leans = parsed_facts.told("They need a new wall.", "What do they need?", "A new wall")
    torn = parsed_facts.told("The guild sold old stone houses.", "What did guilds sell?", "Houses")
    no_reason = parsed_facts.told("Frost came, so all were lost.", "Why did frost come?", "So that all were lost")
    label = parsed_facts.told("", "What is a saggar?", "A box that shields pots", "definition", "saggar")
    facts = [label, leans, _GOOD, torn, no_reason]
    assert sound(parsed_facts.ground_of("Mugs break."), facts) == [label, _GOOD]


def test_what_an_author_asked_is_never_refused() -> None:
    own = parsed_facts.told("", "Why does it lean?", "Because they do", "given")
    assert sound(parsed_facts.ground_of("Mugs break."), [own]) == [own]
    assert sound(parsed_facts.ground_of("Mugs break."), []) == []
