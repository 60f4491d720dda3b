"""Which norm it is, before the word that names it: the norm ‖x‖₁ is "the one norm of x"."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import LETTER

_BARS = r"(?:\\(?:left|right|big[lrgG]?|Big[lrgG]?))?(?:\\\||\\[lr]?Vert(?![a-z])|‖|\|\|)"
_WHICH = lazy(
    rf"\s\$?{_BARS}[^$‖|\n]{{1,60}}?{_BARS}"
    r"(?:_(?:\{([^{}]{1,12})\}|(\\[a-z]{1,8}|[\w∞*]))|([₀-₉ₚ]))"
)
_PLAIN = lazy(
    r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[Ww]hose|[Tt]heir|[Oo]ur|[Ii]n|of)"
    r"(?: (?:vector|matrix|error|gradient|squared|weight|residual|operator|smallest|largest|usual|induced|dual))? \Z"
)
"""What stands before a norm that has no name yet; the Frobenius norm and the L2 norm have one."""


def _named(match: re.Match[str]) -> Answer:
    from audiolesson.wording.en.formula import reading

    which = _WHICH.match(match.string, match.end(), match.end() + 100)
    if not which or not _PLAIN.search(match.string, max(0, match.start() - 24), match.start()):
        return None
    index = which[1] or which[2] or which[3].translate(str.maketrans("₀₁₂₃₄₅₆₇₈₉ₚ", "0123456789p"))
    said = reading(f"\\|x\\|_{{{index}}}")
    named = re.match(rf"the ([\w{LETTER} ]{{1,40}}) norm of ", said.reading)
    return f"{named[1]} norm" if named and not said.doubt else None


RULES = (Rule("norm", lazy(r"\bnorm(?=\s\$?(?:\\|‖|\|\|))"), _named),)
