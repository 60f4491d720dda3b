"""Long sentences made into shorter ones, only where the shape is certain; else they stay as they are.

A negation or a condition is never lost: brackets that hold one stay, and a sentence is only split where both
halves have a subject and a finite verb of their own.
"""

import re

from audiolesson.draft.tags import content_words, finite_at, tokens_of
from audiolesson.draft.texts import capital, cut, glue, without, words
from audiolesson.draft.verbs import DETERMINERS
from audiolesson.lesson.model import Text

LONG = 25
"""More words than this are hard to follow by ear."""

_KEEPS = re.compile(r"\b(?:not|no|never|only|if|unless|except|without|but|rarely|hardly)\b|n't|n’t", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_LEADING = re.compile(
    r"(?:(?:remember|in other words|interestingly|additionally|moreover|furthermore|in addition|in summary|in short"
    r"|in fact|overall|of course"
    r"|finally|lastly|generally|notably|importantly|simply put|historically|essentially|basically|in general"
    r"|also|surprisingly),\s+"
    r"|(?:please )?note that\s+|(?:remember|recall|keep in mind) that\s+|it is (?:important|worth"
    r"|useful) (?:to note|noting|to remember|to know)"
    r" that\s+|it should be noted that\s+)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",\s+(?:such as|including|for example|for instance|e\.g\.,?|especially|particularly)\s+[^;:]*?(?=\.$)",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"(?:if|when|while|although|though|because|since|unless|until|as|whereas|after|before|where"
    r"|once)\b",
    re.IGNORECASE,
)
_NOT_ALONE = re.compile(
    r"(?:how|what|whether|why|where|who|that|which|to|if|because|whereas|although|not|only|partly|even|just)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r";\s+|\s+[—–]\s+|—|,\s+(?:and|but|so)\s+")


def plain(text: Text) -> Text:
    """The sentence without leading "Note that", citations and brackets that hold nothing needed."""
    while found := _LEADING.match(text.text):
        text = capital(cut(text, found.end(), len(text.text)))
    return drop_brackets(text)


def drop_brackets(text: Text) -> Text:
    """The text without `(…)`, except what holds a negation, a condition or a formula, or belongs to a name: f(x)."""
    at = 0
    while found := _BRACKET.search(text.text, at):
        inside = found.group(1)
        glued = found.group(0)[0] == "(" and found.start() > 0
        acronym = re.fullmatch(r"[A-Z][A-Za-z0-9-]{1,9}s?", inside) and sum(c.isupper() for c in inside) > 1
        marked = any(
            m.start < found.end() and found.start() < m.end for m in text.marks if m.kind in ("code", "formula")
        )
        if glued or acronym or marked or _KEEPS.search(inside):
            at = found.end()
            continue
        at = found.start()
        text = without(text, found.start(), found.end())
    return text


def shorter(text: Text) -> tuple[Text, ...]:
    """The sentence as one or two sentences of at most 25 words where that is safe, else the sentence itself."""
    text = plain(text)
    if halves := split(text):
        return halves
    if len(words(text.text)) > LONG and (found := _TAIL.search(text.text)) and not _KEEPS.search(found.group(0)):
        text = without(text, found.start(), found.end())
    return (text,)


def split(text: Text) -> tuple[Text, ...]:
    """Two sentences cut at `;`, a dash, or a comma before and/but/so; () where it is not certain.

    A semicolon is always tried, the others only in a sentence of over 25 words.
    """
    long = len(words(text.text)) > LONG
    for joint in _JOINT.finditer(text.text):
        sign = joint.group().strip()
        if sign != ";" and not long:
            continue
        if _within(text, joint.start()):
            continue
        left, right = cut(text, 0, joint.start()), cut(text, joint.end(), len(text.text))
        if not (is_clause(left.text) and is_clause(right.text.rstrip("."))):
            continue
        if sign.startswith(",") and not _safe_comma(left.text, right.text):
            continue
        if _SUBORDINATE.match(left.text) and sign != ";":
            continue
        second = capital(right)
        if sign.endswith(("but", "so")):
            second = glue(sign[1:].strip().capitalize() + " ", right)
        return glue(left, "."), second
    return ()


def _within(text: Text, at: int) -> bool:
    """Whether a place lies within brackets, quotation marks, code or a formula."""
    before = text.text[:at]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return True
    return any(mark.start <= at < mark.end for mark in text.marks)


def is_clause(half: str) -> bool:
    """Whether half a sentence has a subject and a finite verb, not behind that/which/who."""
    tokens = tokens_of(half)
    if len(tokens) < 3 or _NOT_ALONE.match(half.strip()) or half.count("(") != half.count(")"):
        return False
    at = next((i for i in range(1, len(tokens)) if finite_at(tokens, i)), -1)
    if at < 1 or at > 12:
        return False
    return not any(
        word.lower() in ("that", "which", "who", "where", "whose", "when", "how", "what", "why", "if")
        for word in tokens[:at]
    )


def _safe_comma(left: str, right: str) -> bool:
    """A comma before and/but/so joins clauses, not the last of a list: no other comma near, a subject at once."""
    if re.search(r"\bnot only\b|\beither\b|\bboth\b|\bbetween\b", left, re.IGNORECASE):
        return False
    if re.search(r",[^,]{1,45}$", left):
        return False
    tokens = tokens_of(right)
    at = next((i for i in range(1, len(tokens)) if finite_at(tokens, i)), -1)
    subject = tokens[:at] if at > 0 else []
    return (
        bool(subject)
        and len(subject) <= 6
        and (subject[0].lower() in DETERMINERS or bool(content_words(" ".join(subject))))
    )
