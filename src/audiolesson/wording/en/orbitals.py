"""Configurations of electrons: 1s² 2s² 2p⁴, each orbital with its electrons, and no square seconds."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers import RAISED_DIGITS, cardinal
from audiolesson.wording.letters import LETTER

_SURE = re.compile(r"(?<![\w.])[1-7][pdf][⁰¹²³⁴⁵⁶⁷⁸⁹]|\borbitals?\b|\belectrons?\b|\bconfigurations?\b|\bsubshells?\b")
"""What stands beside an s orbital, which alone may be seconds."""


def _orbital(match: re.Match[str]) -> Answer:
    shell, kind, count = match.groups()
    if kind == "s" and not stands_near(_SURE, match):
        return None
    return f"{cardinal(int(shell))} {LETTER}{kind} {cardinal(int(count.translate(RAISED_DIGITS)))}"


RULES = (Rule("chemistry", re.compile(r"(?<![\w.,])([1-7])([spdf])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w⁰¹²³⁴⁵⁶⁷⁸⁹⁻])"), _orbital),)
