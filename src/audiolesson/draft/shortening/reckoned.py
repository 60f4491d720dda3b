"""Sums inside a sentence: of "gives 0.35 × 32 = 11 per cent" a listener hears what comes of it, "gives 11 per cent"."""

from audiolesson.draft.english.texts import cut, glue, has_mark
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_NUMBER = r"[£$€]?\d[\d,.]*(?: \d{3}\b)*(?:%| ?(?:per ?cent|[µmk]?[mgslJWVAN]|[kMG]?Hz|kWh|°C))?"
_REST = rf"(?: ?[+×*/÷−–] ?| [-x] ){_NUMBER}"
_SAYS = (
    r"(?:is|are|was|were|gives?|gave|giving|pays?|paid|costs?|cost|makes?|made|of|about|yields?|leaves?|left|to|at|for|by"
    r"|needs?|takes?|adds?|exceeds?|gets?|earns?|saves?|loses?|uses?|used|owes?|only|roughly|nearly|over|than|sends?"
    r"|holds?|has|have|contains?|requires?|produces?|receives?|burns?|spends?)"
)
_SUM = lazy(
    rf"\b{_SAYS} (?P<sum>{_NUMBER}(?:{_REST})+ ?(?P<sign>[=≈]) ?)(?=(?P<outcome>[£$€]?\d[\d,.]*))"
    rf"(?!{_NUMBER}(?:{_REST}| ?[=≈]))"
)
"""A word, a sum of numbers, and behind its sign one number. With a letter in it, or a second sign, it is a formula."""

_OF_THINGS = lazy(r"[£$€%]|\d{3}|\d\.\d|per ?cent|\d ?[a-zµ°]")
"""A sum of money, parts or measures; "2 + 2 = 4" is what a lesson on sums is about."""


def without_sums(text: Text) -> Text:
    """A sentence with the outcomes of its sums in their place; "≈" is "about"."""
    while ("=" in text.text or "≈" in text.text) and (found := _SUM.search(text.text)):
        start, end = found.span("sum")
        if has_mark(text, start, end) or not _OF_THINGS.search(found["sum"] + found["outcome"]):
            return text
        said = text.text[:start].rstrip()
        about = "about " if found["sign"] == "≈" and not said.endswith("about") else ""
        text = glue(cut(text, 0, start), f" {about}", cut(text, end, len(text.text)))
    return text
