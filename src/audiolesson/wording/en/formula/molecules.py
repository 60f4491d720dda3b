"""Molecules and ions in upright letters: \\mathrm{SO_2}, \\text{NO_3^-}, \\ce{Na2SO4}, letter by letter as in prose."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.numbers.numbers import cardinal
from audiolesson.wording.en.trades.chemistry import ELEMENTS
from audiolesson.wording.letters import LETTER

_UPRIGHT = lazy(r"\\(mathrm|text|textrm|ce)\s*\{((?:[^{}]|[_^]\{[^{}]{1,4}\}){1,160})\}")
_COUNT = r"(?:_\{\d{1,2}\}|_?\d{1,2})"
_MOLECULE = lazy(
    rf"(?P<many>\d{{1,2}})?\s?(?P<atoms>(?:\(?(?:[A-Z][a-z]?{_COUNT}?){{1,8}}\)?{_COUNT}?){{1,4}})"
    r"(?:(?P<raised>\^)?\{?(?P<charge>\d?[+−-])\}?)?"
)
_JOINS = lazy(r"(\s+(?:\+|=|->|<=>|→|⇌)\s+|\s*\\(?:to|(?:long)?rightarrow|rightleftharpoons)(?![a-z])\s*)")
_PART = lazy(r"[A-Z][a-z]?|\d+")


def molecule_words(text: str, style: str) -> str:
    """The words for a molecule or ion that has an index or a charge; "" for anything else in upright letters."""
    bare = text.strip()
    match = _MOLECULE.fullmatch(bare[1:-1] if bare[:1] + bare[-1:] == "[]" else bare)  # a concentration
    if not match or not (match["charge"] or re.search(r"\d", match["atoms"])):
        return ""
    if match["charge"] and not match["raised"] and style != "ce":
        return ""
    parts = _PART.findall(match["atoms"])
    if not all(part.isdigit() or part in ELEMENTS for part in parts) or text.count("(") != text.count(")"):
        return ""
    said = [cardinal(int(match["many"]))] if match["many"] else []
    said += (
        cardinal(int(part)) if part.isdigit() else " ".join(LETTER + sign.upper() for sign in part) for part in parts
    )
    if charge := match["charge"]:
        number = charge.strip("+−-")
        said += [cardinal(int(number))] if number else []
        said.append("plus" if "+" in charge else "minus")
    return " ".join(said)


def apart(text: str) -> str:
    """The formula with the molecules of each reaction in a group of their own, and without braces in them."""
    return _UPRIGHT.sub(_apart, text)


def _apart(match: re.Match[str]) -> str:
    style, inside = match.groups()
    pieces = _JOINS.split(inside)
    if not any(molecule_words(piece, style) for piece in pieces[::2]):
        return match[0]
    if not all(molecule_words(piece, style) or _MOLECULE.fullmatch(piece.strip()) for piece in pieces[::2]):
        return match[0]
    return "".join(
        joint if at % 2 else f"\\{style}{{{re.sub('[{}]', '', joint.strip())}}}" for at, joint in enumerate(pieces)
    )
