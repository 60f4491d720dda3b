"""What the author marked: code between backticks, formulas between dollar signs."""

import re
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said

_PRINTED = lazy(r"\b(?:[Pp]rint\w*|[Ff]ormat\w*|placeholders?|braces|blocks?|[Bb]ody|bodies|{:.{1,3}}|interpolat\w+)\b")
"""Near these words a pair of braces is no dictionary."""


def marked(text: str, start: int, end: int, kind: str) -> Said:
    """The words for `text[start:end]`, a piece of code or a formula."""
    from audiolesson.wording.en import formula
    from audiolesson.wording.en.code import addresses, code, tags
    from audiolesson.wording.en.formula.sentence import in_sentence
    from audiolesson.wording.en.formula.sides import shape
    from audiolesson.wording.en.numbers import numbers

    if sides := shape(text, start, end):
        return Said(sides)
    if kind == "code" and text[start:end] == "{}" and _PRINTED.search(text, max(0, start - 80), end + 60):
        return Said("empty braces")
    if kind == "code":
        said = addresses.in_language(code.reading(text[start:end]), text, start, end)
        named_after = re.match(r"`?(?:,?\s(?:and|or)\s`?</?\w{1,10}>`?)?\s(?:tags?|elements?)\b", text[end : end + 32])
        if not said.reading.endswith(" tag"):
            return said
        plain = said.reading.removeprefix("closing " if tags.CLOSING.search(text, max(0, start - 10), start) else "")
        return replace(
            said, reading=plain.removesuffix(" tag") if named_after else tags.with_article(text, start, plain)
        )
    mass = re.fullmatch(r"\^\{?(\d{1,3})\}?", text[start:end])
    if mass and re.match(r"\$?[A-Z][a-z]?\b", text[end : end + 4]) and not text[:start].rstrip("$")[-1:].isalnum():
        return Said(numbers.whole(mass[1]))  # a nucleus: $^{14}$C
    if re.fullmatch(r"\\sim(?: ?\d.*)?", text[start:end]):
        said = formula.reading(text[start:end].removeprefix("\\sim").strip() or "0")
        return replace(said, reading=f"about {said.reading}" if text[end - 3 : end] != "sim" else "about")
    said = formula.reading(text[start:end])
    return replace(said, reading=in_sentence(text, start, end, said.reading)) if said.reading else said
