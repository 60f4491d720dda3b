"""A condition in front of a long sentence as a sentence of its own: "Suppose the oven is cold. Then the glaze …".

What is said behind it is heard under that condition, so nothing of it is lost. English only.
"""

import re

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.clauses import begins_as_clause, is_told_past
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import word_set
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_CASE = lazy(
    r"(?P<front>(?:But|And|For example|For instance|However|Similarly|So),? )?"
    r"(?:[Ii]f (?!so\b|not\b|only\b)|[Aa]s long as |[Ii]n case (?!of\b)|[Ww]hen (?=you\b|we\b|an? ))(?!(?:it"
    r"|they|this|that|these|those|he|she|such)\b)"
)
_LEAST = 5
"""Fewer words of a condition are heard with what follows from it."""

_UNREAL = lazy(
    r"\b(?:were|had|would|could|should|did|ever|any\w*|at all|yet|either|if|unless|also|still)\b"
    r"|, (?:it|they|we|you|this|that|he|she|but|so)\b",
    _I,
)
"""What cannot be said behind "suppose", or holds a second condition."""

_THEN = lazy(r"(?:then|so),?\s+", _I)
OTHER_CASE = lazy(r";|\b(?:and|or|but) (?:if|when)\b|^(?:wherein|and|or|but)\b", _I)
_EDGE = lazy(r",? (?=then )|, | (?=(?:you|we) (?:can|could|will|should|may|might|must|need|have to|would)\b)")
"""Where a condition may end: before a comma, "then", or "you can" without a comma."""

_TWICE = lazy(r"^(you|we|I)\b.* (?P<before>[\w’'-]+) \1(?:[’']| )", _I)
_JOINS = word_set(
    "that which what when where if and or as because than while how so but why who whether unless before after "
    "until think suppose believe"
)


_OPENS = lazy(r"(?:\w+(?: \w+)?,? )?[Ss]uppose ")


def opens_case(said: str) -> bool:
    """Whether a sentence supposes what the next one holds under."""
    return bool(_OPENS.match(said))


def supposed(text: Text) -> tuple[Text, ...]:
    """ "If A, B." → "Suppose A." "Then B." """
    found = _CASE.match(text.text)
    if not found:
        return ()
    for comma in _EDGE.finditer(text.text[found.end() :]):
        start, end = found.end() + comma.start(), found.end() + comma.end()
        then = _THEN.match(text.text, end)
        end = then.end() if then else end
        inner, rest = text.text[found.end() : start], text.text[end:]
        if not (begins_as_clause(rest) or begins_with_order(rest)):
            continue
        if "," not in comma.group() and (inner.split() or [""])[-1].lower() in _JOINS:
            continue
        if len(inner.split()) < _LEAST and "," not in comma.group():
            if then:
                return ()
            continue
        if not _is_case(inner) or OTHER_CASE.search(rest) or _may_go_on(inner, rest):
            return ()
        front = found["front"] or ""
        case = glue(front, "suppose " if front else "Suppose ", cut(text, found.end(), start), ".")
        return case, glue("Then ", cut(text, end, len(text.text)))
    return ()


def _may_go_on(inner: str, rest: str) -> bool:
    """Whether what stands behind the first comma may be a second condition: "if a is x, b is y, and c is z"."""
    return "," not in inner and any(begins_as_clause(rest[found.end() :]) for found in re.finditer(r", and ", rest))


def _is_case(inner: str) -> bool:
    """Whether a condition is one clause in the present that may be said behind "suppose"."""
    twice = _TWICE.match(inner)
    return (
        len(inner.split()) >= _LEAST
        and not re.search(r"[;:—–]| - ", inner)
        and not _UNREAL.search(inner)
        and not (twice and twice["before"].lower() not in _JOINS)
        and begins_as_clause(inner)
        and not is_told_past(inner)
    )


_LATE = lazy(r",? (?<!even )(?<!only )(?<!as )(?<!or )(?<!and )(?<!but )(?:if|when (?=you\b|we\b|an? )) ?(?=\w)")
_UNSURE_MAIN = lazy(
    r"\b(?:that|which|who|where|when|if|what|how|whether|see|check|know|ask|even|only|not|never|then|because|while|as|than|until"
    r"|unless|so|just)\b|n['’]t|[;:—–]| - ",
    _I,
)
_COMMON = lazy(
    r"(?:the|an?|this|that|it|they|you|we|there|these|those|some|most|many|all|each|every|use|make|do|try|take)\b", _I
)
_POINTS = lazy(r"\b(?:it|its|they|their|them|he|she|his|her|him|this|these|those|that|one|ones|so|such)\b", _I)


def late_case(text: Text) -> tuple[Text, ...]:
    """ "B if A." → "Suppose A." "Then B." where A names nothing that B brings up."""
    for found in _LATE.finditer(text.text):
        main, inner = text.text[: found.start()], text.text[found.end() :].rstrip(".")
        if _UNSURE_MAIN.search(main) or not _COMMON.match(main) or _POINTS.search(inner) or OTHER_CASE.search(inner):
            return ()
        if not _is_case(inner) or not begins_as_clause(main) or reports(main) or re.search(r", [^,]*$", main):
            return ()
        case = glue("Suppose ", cut(text, found.end(), len(text.text)))
        first = text.text[0]
        then = (
            glue(first.lower(), cut(text, 1, found.start()))
            if not text.text.startswith("I ")
            else cut(text, 0, found.start())
        )
        return case, glue("Then ", then, ".")
    return ()
