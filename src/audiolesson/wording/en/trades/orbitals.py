"""Configurations of electrons: 1s² 2s² 2p⁴, each orbital with its electrons, and no square seconds."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import RAISED_DIGITS, cardinal
from audiolesson.wording.letters import LETTER

_SURE = lazy(r"(?<![\w.])[1-7][pdf][⁰¹²³⁴⁵⁶⁷⁸⁹]|\borbitals?\b|\belectrons?\b|\bconfigurations?\b|\bsubshells?\b")
"""What stands beside an s orbital, which alone may be seconds."""


def _orbital(match: re.Match[str]) -> Answer:
    shell, kind, count = match.groups()
    if kind == "s" and not stands_near(_SURE, match):
        return None
    return f"{cardinal(int(shell))} {LETTER}{kind} {cardinal(int(count.translate(RAISED_DIGITS)))}"


_OF_ELECTRONS = lazy(r"\b(?:orbitals?|[Ee]lectrons?|configurations?|subshells?|[Ss]ublevels?|aufbau|Aufbau)\b")
_ROW = lazy(r"(?<![\w.])[1-7][spdf](?!\w)")


def _bare(match: re.Match[str]) -> Answer:
    """The 2p subshell; 1s, 2s and 2p fill: an orbital without its electrons."""
    if not stands_near(_OF_ELECTRONS, match):
        return None
    if match[2] == "s" and len(_ROW.findall(match.string, max(0, match.start() - 40), match.end() + 40)) < 2:
        named = re.match(
            r" (?:orbitals?|electrons?|subshells?|sublevels?|states?|level)\b",
            match.string[match.end() : match.end() + 12],
        )
        return f"{cardinal(int(match[1]))} {LETTER}s" if named else None
    return f"{cardinal(int(match[1]))} {LETTER}{match[2]}"


RULES = (
    Rule("chemistry", lazy(r"(?<![\w.,/])([1-7])([spdf])(?![\w⁰-⁹⁻²³¹'’/.]\w|\w|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])"), _bare),
    Rule("chemistry", lazy(r"(?<![\w.,])([1-7])([spdf])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w⁰¹²³⁴⁵⁶⁷⁸⁹⁻])"), _orbital),
)
