"""What may be left out of a sentence without changing what it says: asides, examples at its end, empty words."""

import re

from audiolesson.draft.brackets import less
from audiolesson.draft.clauses import begins_with_condition, reports, stands_alone, verb_first, waits
from audiolesson.draft.tags import has_finite_verb, has_main_verb
from audiolesson.draft.texts import capital, cut, glue
from audiolesson.lesson.model import Text

_I = re.IGNORECASE
_KEEPS = re.compile(
    r"\b(?:not|no|none|never|only|if|unless|except|without|but|rarely|hardly|until|provided|at (?:most|least)|up to"
    r"|other than|rather than|may|might|some|most|about|per ?cent)\b|n't|n’t|%",
    _I,
)
"""What a sentence must not lose: a negation, a condition, a bound."""

_LEADING = re.compile(
    r"(?:(?:remember|in other words|interestingly|additionally|moreover|furthermore|in addition|in summary|in short"
    r"|in fact|overall|of course|needless to say|as (?:we|you) (?:have seen|know|can see|saw)|to put it simply"
    r"|notably|importantly|simply put|essentially|basically|also|surprisingly"
    r"|put (?:simply|differently|another way)|as it turns out|believe it or not|as a side note|more precisely"
    r"|not surprisingly|unsurprisingly),\s+"
    r"|(?:please )?note,? that\s+|(?:remember|recall|keep in mind)(?: from [^,.]{3,40})? that\s+"
    r"|it is (?:also )?(?:important|worth"
    r"|useful|interesting) (?:to note|noting|to remember|to know|mentioning|remembering|to understand|to point out)"
    r" that\s+|it should be noted that\s+|it turns out that\s+|needless to say,?\s+"
    r"|as (?:(?:was |is |we |you )?(?:stated|mentioned|described|discussed|noted|shown|seen|explained|illustrated"
    r"|previously (?:mentioned|noted|discussed)|have (?:seen|noted|mentioned|said|discussed|learned)|saw|noted)"
    r"(?: (?:above|below|earlier|previously|before|already|here))?|(?:you|we) can see(?: (?:here|above|below))?"
    r"|(?:shown|seen|illustrated|described|explained|discussed|noted) in (?:the )?[^,]{3,40}|can be seen),\s+)",
    _I,
)
_TAIL = re.compile(
    r",\s+(?:such as|including|for example|for instance|e\.g\.,?|especially|particularly|as well as|in particular"
    r"|like)\s+[^;:]*?(?=\.$)",
    _I,
)
_DASHES = re.compile(r"\s*(?<![—–])[—–]\s*([^—–]+?)\s*[—–](?![—–])\s*|\s+(-{1,3})\s+([^—–]+?)\s+\2\s+")
_LEAST_BETWEEN = 3
"""Words between dashes without blanks that are no part of one word: "goodness–of–fit"."""
_EMPTY: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bin order to\b"), "to"),
    (re.compile(r"\b(?:due to|because of|owing to) the fact that\b"), "because"),
    (re.compile(r"\bdespite the fact that\b"), "although"),
    (re.compile(r"\b(?:is|are) able to\b"), "can"),
    (re.compile(r"\beach and every\b"), "every"),
    (re.compile(r"\bany and all\b"), "all"),
    (re.compile(r"\bfor the purpose of\b(?! \w+ing\b)"), "for"),
    (re.compile(r", (?:of course|in fact|indeed|after all|in other words|as we have seen|as you can see),"), ""),
    (re.compile(r" in the world today\b(?=[,.])"), " today"),
)
"""Words that say no more than fewer do, and those fewer."""


def drop_leading(text: Text) -> Text:
    """The sentence without "Note that", "Of course," and the like in front; whole where a name like pH comes next."""
    while found := _LEADING.match(text.text):
        rest = capital(cut(text, found.end(), len(text.text)))
        if rest.text[:1].islower():
            break
        text = rest
    return text


def leaner(text: Text) -> Text:
    """A long sentence without examples at its end, asides between dashes and empty words; whole where unsure."""
    return _without_examples(_without_dashes(_without_empty_words(text)))


def _without_empty_words(text: Text) -> Text:
    for shape, fewer in _EMPTY:
        at = 0
        while found := shape.search(text.text, at):
            if any(mark.start < found.end() and found.start() < mark.end for mark in text.marks):
                at = found.end()
                continue
            said = "," if not fewer and " " not in text.text[: found.start()] else fewer
            text = glue(_piece(text, 0, found.start()), said, _piece(text, found.end(), len(text.text)))
            at = found.start() + len(said)
    return text


def _without_dashes(text: Text) -> Text:
    found = _DASHES.search(text.text)
    if not found or not _outside(text, found.start(), found.end()):
        return text
    inside = found.group(1) or found.group(3)
    if len(inside.split()) < _LEAST_BETWEEN and " " not in text.text[found.start()] + text.text[found.end() - 1]:
        return text
    if len(inside.split()) > 14 or _KEEPS.search(inside) or re.search(r"[{}\\=|]", inside):
        return text
    tail = cut(text, found.end(), len(text.text))
    if re.match(r"(?:for example|for instance|e\.g|i\.e|such as|including|which|who|where|and|or|so)\b", tail.text):
        return text
    comma = "," if begins_with_condition(text.text) or re.match(r"(?:not|but)\b", tail.text) else ""
    return glue(cut(text, 0, found.start()), comma, "" if tail.text[:1] in ",.;:" else " ", tail)


def _without_examples(text: Text) -> Text:
    found = _TAIL.search(text.text)
    if not found or _KEEPS.search(found.group(0)) or not _outside(text, found.start(), found.start() + 1):
        return text
    head = text.text[: found.start()]
    if not stands_alone(head) or _goes_on(head, found.group(0)):
        return text
    return less(text, found.start(), found.end())


_ADDED = re.compile(
    r", (?:which|where|who|(?!depend|assum|giv|exclud|consider|accord|provid|be|hav)[a-z]+ing) [^;:]+?(?=\.$)"
)
"""A clause added at the end that the main clause does not need."""


def without_added(text: Text) -> Text:
    """A long sentence without the clause added at its end (", which …", ", showing …"), where it then is short."""
    found = next((one for one in _ADDED.finditer(text.text) if len(text.text[: one.start()].split()) >= 8), None)
    if not found or _KEEPS.search(found.group(0)) or not _outside(text, found.start(), found.start() + 1):
        return text
    head, tail = text.text[: found.start()], found.group(0)
    row = re.search(r"\w+ing\b[^,]*$|, [^,]{1,50}$", head) or re.search(r", (?:and|or|but|before|after|so|as)\b", tail)
    if row or not stands_alone(head) or _goes_on(head, tail) or reports(head) or waits(head):
        return text
    return less(text, found.start(), found.end())


def _goes_on(head: str, tail: str) -> bool:
    """Whether the sentence goes on behind its examples ("processes, such as decay, are slow"), or its list does."""
    if any(verb_first(tail[found.end() :]) == 0 for found in re.finditer(r", ", tail) if found.start()):
        return True
    if not re.match(r", (?:which|where|who)\b", tail) and has_main_verb(re.sub(r"^, (?:such as|[\w.]+),? ", "", tail)):
        return True
    if re.search(r"\b(?:because|although|though|whereas|while)\b|[—–]", tail):
        return True
    if any(has_finite_verb(tail[found.end() :]) for found in re.finditer(r", (?:and|but|so|or|yet) ", tail)):
        return True
    last = re.split(r"\b(?:that|which|who|since|because|when|if|where|while|how)\b", head)[-1]
    if last != head and not has_finite_verb("It " + last) and not has_finite_verb(last):
        return True
    return bool(re.search(r", [^,]{1,50}$", head)) and bool(re.search(r", (?:and|or)\b", tail))


def _piece(text: Text, start: int, end: int) -> Text:
    """`text[start:end]` with its blanks at both ends."""
    raw = text.text[start:end]
    before, after = raw[: len(raw) - len(raw.lstrip())], raw[len(raw.rstrip()) :] if raw.strip() else ""
    return glue(before, cut(text, start, end), after)


def _outside(text: Text, start: int, end: int) -> bool:
    """Whether a place lies in no bracket, quotation or code."""
    before = text.text[:start]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return False
    return not any(mark.start < start and end < mark.end for mark in text.marks if mark.kind in ("code", "formula"))
