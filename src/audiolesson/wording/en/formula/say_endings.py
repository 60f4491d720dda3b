"""What is raised without being a power: the ending of an ordinal, the charge of an ion."""

import re

from audiolesson.wording.en.formula.say import say
from audiolesson.wording.en.formula.shape import letters
from audiolesson.wording.en.formula.tree import Node
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER


def nth_of(base: Node, power: Node) -> str:
    """The ordinal that a raised ending makes: n^{th}, (k+1)^{\\text{th}}, 2^{nd}; else ""."""
    ending = letters(power) if not any(power.ops) else ""
    if ending not in ("th", "st", "nd", "rd") or (base.kind == "var" and ending != "th"):
        return ""
    return f"{base.text}th" if base.kind == "var" else numbers.ordinal_of(say(base))


def charge_of(power: Node) -> str:
    """The charge of an ion in words, or "": 2+, -."""
    if power.kind == "sup" and power.parts[0].kind == "num" and power.parts[1].kind == "op":
        return f"{say(power.parts[0])} {say(power.parts[1])}"
    return say(power) if power.kind == "op" and power.text in "+-" else ""


def element_of(node: Node) -> str:
    """The sign of a chemical element, letter by letter, or what else stands there."""
    short = re.fullmatch("[A-Z][a-z]?|[A-Z]{2}", node.text.strip())
    return " ".join(LETTER + letter.upper() for letter in short[0]) if short else say(node)
