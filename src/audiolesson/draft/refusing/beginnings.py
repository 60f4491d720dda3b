"""How a sentence begins that begins inside another one, or with what a listener cannot place."""

from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_QUOTED_FIRST = lazy(
    r"[\"“](?:[A-Z][^\"“”]{1,40}[\"”] \w+|[a-z]+[\"”] (?:is|was|means?|meant|comes?|came|may|can|has|had|stands) "
    r"|[A-Z][^\"“”]{40,90}[\"”] (?:is|was|means|may|can|has|would|will) )"
)
"""Words of somebody, or a word by itself, that a sentence tells of: "“Tea” comes from …"."""

_IN_SNAKES = lazy(r"[A-Z]_[a-z]\w* (?:is|are|was|were) ")
_OF_A_PROGRAM, _OF_A_FORMULA = lazy(r"_.*_|[a-z]\("), lazy(r"[\\_^=]|\w{9}")
_FIGURE_FIRST = lazy(r"1\d{3} |20\d\d |\d+ (?:percent|per cent)|\d+ ?%")
_SMALL_NAME = lazy(r"[a-z]{1,3}-?[A-Z]|[a-z]-[a-z]{3,}\b")


def begins_unsaid(text: Text) -> bool:
    """Whether a sentence begins with a formula of several signs, or with a name that only a program knows."""
    first = next((text.text[mark.start : mark.end] for mark in text.marks if mark.start == 0), "")
    code = any(mark.start == 0 and mark.kind == "code" for mark in text.marks)
    if _IN_SNAKES.match(text.text):
        return True
    return bool((_OF_A_PROGRAM if code else _OF_A_FORMULA).search(first))


def begins_inside(text: Text) -> bool:
    """Whether a sentence begins with anything but a capital, a figure that reads as one, marked code or a quotation."""
    said = text.text
    if said.lower().startswith(("so on,", "so on.", "so forth")):
        return True
    if said[0] in '"“' and _QUOTED_FIRST.match(said):
        return False
    if said[0] in "\"'“‘([{«*-–—•":
        return True
    figure, name = _FIGURE_FIRST.match(said), _SMALL_NAME.match(said)
    return not (said[0].isupper() or _marked_first(text) or figure or name)


def _marked_first(text: Text) -> bool:
    return any(mark.start == 0 and mark.kind in ("code", "formula") for mark in text.marks)
