"""What has sides, by the word beside it: of shape V × d, an n × m grid. There × is "by"."""

import re

from audiolesson.patterns import lazy

_SIDE = r"(?:\d{1,5}|[A-Za-z](?:_\w|_\{\w{1,8}\})?)"
_SIDES = lazy(rf"{_SIDE}(?:\s?(?:×|\\times(?![a-z]))\s?{_SIDE}|\sx\s{_SIDE}){{1,3}}")
_KINDS = (
    r"(?:shapes?|sizes?|matri(?:x|ces)|grids?|dimensions?|tables?|arrays?|tensors?|kernels?|boards?|images?|lattices?)"
)
_OF_A_SHAPE = lazy(
    rf"\b{_KINDS}(?: (?:of|is|are|was|be|has|with|size|shape|dimensions?|all|an?)){{0,3}}[ (]{{1,2}}[`$]?\Z"
)
_SHAPED = lazy(rf"[`$]?[ -](?:\w+ )?{_KINDS}\b")


def shape(text: str, start: int, end: int) -> str:
    """The words for `text[start:end]` where it is a product that stands for sides; else nothing."""
    from audiolesson.wording.en.formula import reading

    if not _SIDES.fullmatch(text, start, end) or not (
        _OF_A_SHAPE.search(text, max(0, start - 40), start) or _SHAPED.match(text, end, end + 24)
    ):
        return ""
    parts = re.split(r"\s?(?:×|\\times\b|\bx\b)\s?", text[start:end])
    return " by ".join(reading(part).reading for part in parts)
