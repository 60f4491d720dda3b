"""What the author marked: code between backticks, formulas between dollar signs."""

import re
from dataclasses import replace

from audiolesson.wording.claims import Said

_SIDE = r"(?:\d{1,5}|[A-Za-z](?:_\w|_\{\w{1,8}\})?)"
_SIDES = re.compile(rf"{_SIDE}(?:\s?(?:×|\\times(?![a-z]))\s?{_SIDE}|\sx\s{_SIDE}){{1,3}}")
_KINDS = (
    r"(?:shapes?|sizes?|matri(?:x|ces)|grids?|dimensions?|tables?|arrays?|tensors?|kernels?|boards?|images?|lattices?)"
)
_OF_A_SHAPE = re.compile(
    rf"\b{_KINDS}(?: (?:of|is|are|was|be|has|with|size|shape|dimensions?|all|an?)){{0,3}}[ (]{{1,2}}[`$]?\Z"
)
_SHAPED = re.compile(rf"[`$]?[ -](?:\w+ )?{_KINDS}\b")
"""Words for what has sides: a × between them is "by"."""


def marked(text: str, start: int, end: int, kind: str) -> Said:
    """The words for `text[start:end]`, a piece of code or a formula."""
    from audiolesson.wording.en import code, formula, numbers
    from audiolesson.wording.en.formula.sentence import in_sentence

    if _SIDES.fullmatch(text, start, end) and (
        _OF_A_SHAPE.search(text, max(0, start - 40), start) or _SHAPED.match(text, end, end + 24)
    ):
        sides = (formula.reading(side).reading for side in re.split(r"\s?(?:×|\\times\b|\bx\b)\s?", text[start:end]))
        return Said(" by ".join(sides))
    if kind == "code":
        said = code.reading(text[start:end])
        named_after = re.match(r"`?(?:,?\s(?:and|or)\s`?</?\w{1,10}>`?)?\s(?:tags?|elements?)\b", text[end : end + 32])
        return replace(said, reading=said.reading.removesuffix(" tag")) if named_after else said
    mass = re.fullmatch(r"\^\{?(\d{1,3})\}?", text[start:end])
    if mass and re.match(r"\$?[A-Z][a-z]?\b", text[end : end + 4]) and not text[:start].rstrip("$")[-1:].isalnum():
        return Said(numbers.whole(mass[1]))  # a nucleus: $^{14}$C
    if re.fullmatch(r"\\sim(?: ?\d.*)?", text[start:end]):
        said = formula.reading(text[start:end].removeprefix("\\sim").strip() or "0")
        return replace(said, reading=f"about {said.reading}" if text[end - 3 : end] != "sim" else "about")
    said = formula.reading(text[start:end])
    return replace(said, reading=in_sentence(text, start, end, said.reading)) if said.reading else said
