"""From the tree of a formula to words, by the reading rules: the first that fits wins.

Commas set groups off; "sub", "open parenthesis" and "the fraction with numerator" are never said. The kinds of parts
are said in say_scripts, say_calls and say_joins.
"""

from collections.abc import Callable
from functools import cache

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.tree import Node
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS, GREEK_SIGNS, LATIN_OF_BLACKBOARD, RELATIONS
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER


@cache
def _table() -> dict[str, Callable[[Node], str]]:
    from audiolesson.wording.en.formula import say_calls, say_joins, say_scripts

    return {**say_scripts.SAY, **say_calls.SAY, **say_joins.SAY, "empty": lambda node: ""}


def say(node: Node) -> str:
    """The words for a part of a formula; letters carry their sign."""
    return _table().get(node.kind, _leaf)(node).replace(" ,", ",").replace(",,", ",").strip(" ,")


def raw(node: Node) -> str:
    """The words with the commas at their end, for a part that more words follow."""
    return _table().get(node.kind, _leaf)(node).strip()


def _leaf(node: Node) -> str:
    from audiolesson.wording.en.words.names import say_name

    kind, text = node.kind, node.text
    if kind == "num":
        return numbers.number(text)
    if kind == "var":
        return LETTER + text
    if kind == "text":
        return _text(text)
    if kind == "unknown":
        return say_name(text)
    if kind == "op":
        return {
            "-": "minus",
            "+": "plus",
            "*": "star",
            "⋆": "star",
            "∘": "composed with",
            "×": "times",
            "·": "dot",
        }.get(text, text)
    return text


_SHORT = {
    "vs": "versus", "s.t": "such that", "i.e": "that is", "e.g": "for example", "w.r.t": "with respect to",
    "iff": "if and only if", "resp": "respectively", "const": "constant", "approx": "approximately",
    "wrt": "with respect to",
}  # fmt: skip
"""Short forms in the upright words of formulas, without their last stop."""


_ELEMENTS = frozenset(
    [
        "Ag",
        "Al",
        "Ar",
        "Au",
        "Ba",
        "Br",
        "Ca",
        "Cl",
        "Co",
        "Cr",
        "Cs",
        "Cu",
        "Fe",
        "Hg",
        "Kr",
        "Li",
        "Mg",
        "Mn",
        "Na",
        "Ni",
        "Pb",
        "Pt",
        "Si",
        "Sn",
        "Sr",
        "Ti",
        "Zn",
    ]
)
"""Signs of chemical elements that are no words."""


def _is_mixed(word: str) -> bool:
    """Whether capitals stand between small letters or behind them, as in abbreviations: IoU, pH, mAP."""
    return word.isalpha() and not word.isupper() and any(letter.isupper() for letter in word[1:])


_QUANTITIES = (
    "distance|time|mass|volume|force|area|work|energy|charge|price|cost|revenue|income|output|total|count|length|power|"
    "speed|voltage|current|opposite|adjacent|hypotenuse|rise|run|sales|assets|debt|equity|profit|stress|strain|moles|sum"
)
_QUOTIENT = lazy(rf"\b({_QUANTITIES})\s?/\s?({_QUANTITIES})\b")


def _in_words(sign: str) -> str:
    """A sign of formulas that stands in a text inside one, as a word of its own: "ℝ", "α", "→"; others as they are."""
    if sign in LATIN_OF_BLACKBOARD:
        return f" {LATIN_OF_BLACKBOARD[sign]} "
    named = GREEK_SIGNS.get(sign) or (RELATIONS.get(sign, "") if not sign.isascii() else "")
    return f" {named} " if named else sign


def _text(text: str) -> str:
    from audiolesson.wording.en.words.acronym_list import RESPELLED
    from audiolesson.wording.en.words.names import say_name

    if text in FUNCTIONS:
        return FUNCTIONS[text].removeprefix("the ")
    words = []
    text = "".join(map(_in_words, _QUOTIENT.sub(r"\1 over \2", text)))
    for word in text.replace("-", " ").replace("_", " ").replace("@", " at ").split():
        bare = word.strip(",.;:()")
        if not bare:
            continue
        if bare in ("II", "III", "IV"):
            said = {"II": "two", "III": "three", "IV": "four"}[bare]
        elif bare in _SHORT:
            said = _SHORT[bare]
        elif bare in _ELEMENTS:
            said = " ".join(LETTER + letter.upper() for letter in bare)
        elif len(bare) == 1 and bare not in ("a", "I"):
            said = LETTER + bare if bare.isalpha() else numbers.number(bare) if bare.isdigit() else ""
        elif bare == "NO" or (len(bare) < 5 and _is_mixed(bare) and bare not in RESPELLED):
            said = " ".join(LETTER + letter for letter in bare)
        elif bare in RESPELLED or not bare.isalpha() or bare.isupper():
            said = say_name(bare)
        else:
            said = bare.lower() if bare.istitle() and bare not in ("Celsius", "Fahrenheit") else say_name(bare)
        words.append(said + ("," if word.endswith(",") else ""))
    return " ".join(words)
