"""Rules that a text holds no word for are not asked: what that leaves out would have found nothing."""

import sys
from pathlib import Path

import pytest

from audiolesson.wording.claims import Finder, Rule, in_one_form
from audiolesson.wording.en.rules import RULES
from audiolesson.wording.language import language_of
from audiolesson.wording.sieve import Sieve, name_of

HERE = Path(__file__).parent
WRITTEN = [line.split(" ⇒ ")[0] for file in sorted(HERE.glob("*.txt")) for line in file.read_text("utf-8").splitlines()]


def finds_nothing(rule: Rule | Finder, text: str) -> bool:
    return not isinstance(rule, Finder) and rule.pattern.search(text) is None


@pytest.mark.parametrize("rest", range(4))
def test_a_rule_that_is_not_asked_about_a_text_finds_nothing_in_it(rest: int) -> None:
    english = language_of("en")
    assert english is not None
    for written in WRITTEN[rest::24]:
        plain = in_one_form(english.form(written) if english.form else written)
        asked = set(map(id, english.rules.rules_for(plain)))
        assert len(asked) < len(RULES) / 2
        assert all(finds_nothing(rule, plain) for rule in RULES if id(rule) not in asked), written


def test_the_words_of_the_rules_are_those_of_their_patterns() -> None:
    sys.path.insert(0, str(HERE.parents[1] / "training"))
    try:
        from needed_words import FILE, table
    finally:
        sys.path.pop(0)
    assert FILE.read_text(encoding="utf-8") == table(), "run `python training/needed_words.py`"


def test_a_rule_whose_words_are_not_known_is_always_asked_and_all_keep_their_order() -> None:
    known = "\n".join(name_of(rule) for rule in RULES[100:] if isinstance(rule, Rule))
    left = Sieve(RULES, {"": known}).rules_for("A text.")
    finders = [rule for rule in RULES[100:] if isinstance(rule, Finder)]
    assert left == [*RULES[:100], *finders]


@pytest.mark.parametrize("text", ["THE DESERT", "the deſert", "the desert"])
def test_a_pattern_that_takes_letters_of_any_case_is_asked_about_all_of_them(text: str) -> None:
    english = language_of("en")
    assert english is not None
    found = [rule for rule in RULES if isinstance(rule, Rule) and rule.pattern.search(text)]
    asked = english.rules.rules_for(text)
    assert all(rule in asked for rule in found)
