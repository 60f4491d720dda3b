"""Formulas that are none: a unit set as one ("$( kW/m^{2} ) .$") is written as text, and a stop at its end is text.

And how many signs a formula comes to.
"""

import re
from dataclasses import replace

from audiolesson.draft.english.texts import cut, glue
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark
from audiolesson.wording.raised import RAISED

_ONE = r"(?:[kMGTmcdnµμ]|da)?(?:m|g|s|A|K|W|J|N|V|Hz|Pa|L|mol|C|F|T|H|lm|lx|cal|eV|min|h|Ω)"
_POWER = r"(?:\^ ?\{? ?[-−–]?\d ?\}?|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?"
_COMMAND = lazy(r"\d+(?:[.,]\d+)*|\\(?:mathrm|text|operatorname)\{\w+\}|\\[A-Za-z]+|[{}\s]")
_UNIT = lazy(rf"{_ONE}{_POWER}(?: ?[/·⋅] ?{_ONE}{_POWER})*")
_STOPPED = lazy(r"(?P<inside>.*?)(?P<stop>\s*[.,;])?\s*", re.DOTALL)
_POWERS = lazy(r" ?\^ ?\{? ?([-−–]?\d) ?\}?")
_IN_BRACKETS = lazy(r"\(\s*(?P<inside>[^()]*?)\s*\)")


_LETTERED = lazy(
    r"(?<![=<>/$+*] )\b(?P<formula>[A-Za-zα-ωΩΔ] = [\dA-Za-zα-ωΔ.]{1,3}"
    r"(?: ?[-−+*/·×^] ?[\dA-Za-zα-ωΔ.]{1,4}){1,3}),"
    r" where (?P<letter>[A-Za-zα-ωΔ]) (?:is|stands for|denotes) "
)
"""A formula in plain words whose letters are said behind it: "v = d / t, where d is the distance"."""


def plain_formulas(text: Text) -> Text:
    """The text with units as text, brackets and stops around a formula outside of it, and plain formulas marked."""
    if " = " in text.text and not text.marks:
        found = _LETTERED.search(text.text)
        if found and found["letter"] in found["formula"]:
            return replace(text, marks=(Mark(*found.span("formula"), "formula"),))
    parts: list[Text | str] = []
    at = 0
    for mark in sorted(text.marks, key=lambda mark: mark.start):
        if mark.kind != "formula" or mark.start < at:
            continue
        written = _written(text.text[mark.start : mark.end], mark)
        if written is None:
            continue
        before = cut_whole(text, at, mark.start)
        parts += [before, *written]
        at = mark.end
    return glue(*parts, cut_whole(text, at, len(text.text))) if parts else text


def cut_whole(text: Text, start: int, end: int) -> Text:
    """A part of a text with the blanks at its ends."""
    raw = text.text[start:end]
    left, right = raw[: len(raw) - len(raw.lstrip())], raw[len(raw.rstrip()) :] if raw.strip() else ""
    return glue(left, cut(text, start, end), right)


def _written(formula: str, mark: Mark) -> list[Text | str] | None:
    """The parts that stand for a formula; None where it stays as it is."""
    found = _STOPPED.fullmatch(formula)
    inside, stop = (found["inside"].strip(), (found["stop"] or "").strip()) if found else (formula, "")
    bracketed = _IN_BRACKETS.fullmatch(inside)
    bare = bracketed["inside"] if bracketed else inside
    if bare and _UNIT.fullmatch(bare) and ("^" in bare or "/" in bare):
        unit = _POWERS.sub(lambda power: power[1].translate(RAISED), bare).replace(" ", "")
        return [f"({unit})" if bracketed else unit, stop]
    if not stop or not inside or inside.endswith("."):
        return None
    return [Text(inside, (replace(mark, start=0, end=len(inside)),)), stop]


def signs_of(formula: str) -> int:
    """How many signs a reader sees in a formula: a command is one, a word in it and a number too, braces are none."""
    return len(_COMMAND.sub(lambda found: "x" if found.group()[0] not in "{} " else "", formula))


_FEW_SIGNS = 16


def letters_of_formulas(text: Text) -> int:
    """The letters of all formulas together; of long ones that hold few signs only these."""
    formulas = [text.text[mark.start : mark.end] for mark in text.marks if mark.kind == "formula"]
    signs = sum(map(signs_of, formulas))
    return signs if signs <= _FEW_SIGNS else sum(map(len, formulas))
