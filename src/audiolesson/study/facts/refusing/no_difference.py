"""Two things that are set side by side, and yet differ in nothing that is told: each acts on the other."""

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

DIFFER = lazy(r"How do (?P<x>.+?) and (?P<y>.+) differ\?")
_HALVES = lazy(r"(?P<one>.+?)(?:; |, while )(?P<two>.+)")


def tells_no_difference(fact: Fact) -> bool:
    """Whether what two things differ in is that the one works on the other, and the other on the one: "Wind shapes
    the dune; the dune steers the wind"."""
    asked, said = DIFFER.fullmatch(without_lead(fact.question)), _HALVES.fullmatch(fact.answer)
    if not asked or not said:
        return False
    x, y, one, two = ({*stems(text)} for text in (asked["x"], asked["y"], said["one"], said["two"]))
    return bool((x - y) & two) and bool((y - x) & one)
