"""Sums inside a sentence: of "gives 0.35 × 32 = 11 per cent" a listener hears what comes of it, "gives 11 per cent"."""

from audiolesson.draft.english.texts import cut, glue, has_mark
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_NUMBER = r"[£$€]?\d[\d,.]*(?: \d{3}\b)*(?:%| ?(?:per ?cent|[µmk]?[mgslJWVAN]|[kMG]?Hz|kWh|°C))?"
_REST = rf"(?: ?[+×*/÷−–] ?| [-x] ){_NUMBER}"
_JOINS = r"(?:that|so|if|and|or|since|because|when|then|where|as|but|say|suppose|do|does|did|calculate|compute|means)"
_SUM = lazy(
    rf"\b(?!{_JOINS} )[a-z]+ (?P<sum>{_NUMBER}(?:{_REST})+ ?(?P<sign>[=≈]) ?)(?=[£$€]?\d)"
    rf"(?!{_NUMBER}(?:{_REST}| ?[=≈]))"
)
"""A word, a sum of numbers, and behind its sign one number. With a letter in it, or a second sign, it is a formula."""


def without_sums(text: Text) -> Text:
    """A sentence with the outcomes of its sums in their place; "≈" is "about"."""
    while ("=" in text.text or "≈" in text.text) and (found := _SUM.search(text.text)):
        start, end = found.span("sum")
        if has_mark(text, start, end):
            return text
        said = text.text[:start].rstrip()
        about = "about " if found["sign"] == "≈" and not said.endswith("about") else ""
        text = glue(cut(text, 0, start), f" {about}", cut(text, end, len(text.text)))
    return text
