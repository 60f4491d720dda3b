"""A newer deck or quiz of a lesson, merged into the one that an author has made of the first."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.draft.merging.entries import merge_entries
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.quiz_file import parse_quiz

FACTS = [
    ("What is a delta?", "Land that a river builds at its mouth"),
    ("What carries sand to the sea?", "A river"),
    ("Who measured the tides of Brest?", "Pierre Simon Laplace"),
    ("How long is a day of the moon?", "Twenty-four hours and fifty minutes"),
    ("What stops nearly all of the sand?", "A dam"),
    ("Which bank does the fast water cut?", "The outer one"),
]


def deck(*facts: tuple[str, str], first: int = 1) -> str:
    """A deck as it is drafted, with ids in order."""
    cards = [f"## {ask} {{#c{at:02} line={at * 3}}}\n\n{answer}\n" for at, (ask, answer) in enumerate(facts, first)]
    return "\n".join(cards)


def ids(text: str) -> dict[str, str]:
    """question → id."""
    return {card.question.text: card.id for card in parse_cards(text, "x").cards}


def test_a_card_keeps_its_id_where_the_lesson_has_a_new_one_before_it() -> None:
    base = deck(*FACTS[:3])
    merged = merge_entries(base, deck(FACTS[4], *FACTS[:3]), base)
    assert ids(merged.text) == {FACTS[4][0]: "c04", FACTS[0][0]: "c01", FACTS[1][0]: "c02", FACTS[2][0]: "c03"}
    assert merged.text.startswith(f"## {FACTS[4][0]}") and not merged.conflicts


def test_an_id_is_never_given_twice() -> None:
    base = deck(*FACTS[:3])
    once = merge_entries(base, deck(*FACTS[:2]), base)
    assert sorted(ids(once.text).values()) == ["c01", "c02"]
    twice = merge_entries(once.base, deck(*FACTS[:2], FACTS[5]), once.text)
    assert ids(twice.text)[FACTS[5][0]] == "c04"
    again = merge_entries(twice.base, deck(*FACTS[:2], FACTS[5]), twice.text)
    assert again == twice


def test_a_card_that_the_author_edited_stays_and_follows_the_lines_of_the_lesson() -> None:
    base = deck(*FACTS[:2])
    yours = base.replace("A river\n", "Any river, *slowly*\n")
    merged = merge_entries(base, deck(FACTS[3], *FACTS[:2]), yours)
    assert "line=9}\n\nAny river, *slowly*\n" in merged.text and not merged.conflicts


def test_a_card_that_both_changed_stays_the_authors_and_is_told_each_time() -> None:
    base = deck(*FACTS[:2])
    yours = base.replace("A river\n", "Any river\n")
    lesson = base.replace("A river\n", "A river or a wind\n")
    merged = merge_entries(base, lesson, yours)
    assert merged.text == yours
    (conflict,) = merged.conflicts
    assert (conflict.line, "or a wind" in conflict.lesson, "Any river" in conflict.yours) == (5, True, True)
    assert merge_entries(merged.base, lesson, merged.text).conflicts == merged.conflicts


def test_what_the_author_took_out_or_wrote_stays_so() -> None:
    base = deck(*FACTS[:3])
    yours = base.replace(deck(FACTS[1], first=2), "## My own? {#mine}\n\nYes\n").replace(
        "## Who", "<!-- ask -->\n\n## Who"
    )
    merged = merge_entries(base, deck(*FACTS[:4]), yours)
    assert list(ids(merged.text)) == [FACTS[0][0], "My own?", FACTS[2][0], FACTS[3][0]]
    assert "<!-- ask -->\n\n## Who" in merged.text


def test_a_question_whose_choices_stand_in_another_order_is_the_same_question() -> None:
    base = "## What ebbs? {#q01 line=3}\n\n- [x] The sea\n- [ ] The sand\n\n> The sea ebbs.\n"
    lesson = "## What ebbs? {#q01 line=8}\n\n- [ ] The sand\n- [x] The sea\n\n> The sea ebbs.\n"
    merged = merge_entries(base, lesson, base)
    assert merged.text == base.replace("line=3", "line=8")
    changed = merge_entries(base, lesson.replace("[ ] The sand", "[ ] The moon"), base)
    assert [choice.text for choice in parse_quiz(changed.text, "x").questions[0].choices] == ["The moon", "The sea"]


@given(
    st.lists(st.sampled_from(FACTS), unique=True, min_size=1),
    st.lists(st.sampled_from(FACTS), unique=True, min_size=1),
    st.lists(st.sampled_from(["My first?", "My second?"]), unique=True),
    st.sets(st.integers(1, 6)),
)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_decks_merge_without_loss_and_a_second_time_to_the_same(
    old: list[tuple[str, str]], new: list[tuple[str, str]], own: list[str], gone: set[int]
) -> None:
    base, lesson = deck(*old), deck(*new)
    cards = [deck(fact, first=at) for at, fact in enumerate(old, 1) if at not in gone]
    yours = "\n".join([*cards, *(f"## {ask}\n\nMine\n" for ask in [*own, "My last?"])])
    merged = merge_entries(base, lesson, yours)
    asked = ids(merged.text)
    assert {*own, "My last?"} <= set(asked)
    taken_out = {old[at - 1][0] for at in gone if at <= len(old)}
    assert set(asked) == {*own, "My last?"} | ({ask for ask, _ in new} - taken_out)
    assert all(asked[ask] == name for ask, name in ids(base).items() if ask in asked)
    assert merge_entries(merged.base, lesson, merged.text) == merged
    assert merge_entries(base, base, yours).text == yours
    untouched = merge_entries(base, lesson, base).text
    assert re.sub(r"#\w+", "", untouched) == re.sub(r"#\w+", "", lesson)
