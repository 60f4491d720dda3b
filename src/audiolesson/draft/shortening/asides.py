"""What may be left out of a sentence without changing what it says: asides, words that say nothing."""

import re

from audiolesson.draft.english.binding import begins_with_condition
from audiolesson.draft.english.clauses import is_clause
from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.texts import capital, cut, glue, has_mark
from audiolesson.draft.english.verbs import AUXILIARIES
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
KEEPS = lazy(
    r"\b(?:not|no|none|never|only|if|unless|except|without|but|rarely|hardly|until|provided|at (?:most|least)|up to"
    r"|other than|rather than|may|might|some|most|about|per ?cent|although|though|whereas|while|however"
    r"|specifically)\b|n't|n’t|%",
    _I,
)
"""What a sentence must not lose: a negation, a condition, a bound."""

_LEADING = lazy(
    r"(?:(?:remember|in other words|interestingly|additionally|moreover|furthermore|in addition|in summary|in short"
    r"|in fact|overall|of course|needless to say|as (?:we|you) (?:have seen|know|can see|saw)|to put it simply"
    r"|notably|importantly|simply put|essentially|basically|also|surprisingly"
    r"|put (?:simply|differently|another way)|as it turns out|believe it or not|as a side note|more precisely"
    r"|not surprisingly|unsurprisingly),\s+"
    r"|(?:please )?note,? that\s+|(?:remember|recall|keep in mind)(?: from [^,.]{3,40})? that\s+"
    r"|it is (?:also )?(?:important|worth"
    r"|useful|interesting) (?:to note|noting|to remember|to know|mentioning|remembering|to understand|to point out)"
    r" that,?\s+|we (?:should|might|must|can) (?:also )?(?:note|remember|recall|add|mention|point out) that\s+"
    r"|it (?:so )?happens that\s+|the fact is that\s+|you should (?:also )?(?:be aware|know|remember|note) that\s+"
    r"|it is (?:also )?(?:clear|obvious|well known"
    r"|widely known|important to (?:reali[sz]e|recogni[sz]e|mention|stress|emphasi[sz]e|keep in mind)) that\s+"
    r"|one (?:thing|point) to (?:note|keep in mind|remember) (?:here )?is that\s+"
    r"|it should be noted that\s+|it turns out that\s+|needless to say,?\s+"
    r"|as (?:(?:was |is |we |you )?(?:stated|mentioned|described|discussed|noted|shown|seen|explained|illustrated"
    r"|previously (?:mentioned|noted|discussed)|have (?:seen|noted|mentioned|said|discussed|learned)|saw|noted)"
    r"(?: (?:above|below|earlier|previously|before|already|here))?|(?:you|we) can see(?: (?:here|above|below))?"
    r"|(?:shown|seen|illustrated|described|explained|discussed|noted) in (?:the )?[^,]{3,40}|can be seen),\s+)",
    _I,
)
_DASHES = lazy(r"\s*(?<![—–])[—–]\s*([^—–]+?)\s*[—–](?![—–])\s*|\s+(-{1,3})\s+([^—–]+?)\s+\2\s+")
_LEAST_BETWEEN = 3
"""Words between dashes without blanks that are no part of one word: "goodness–of–fit"."""
_EMPTY: tuple[tuple[re.Pattern[str], str], ...] = (
    (lazy(r"\bin order to\b"), "to"),
    (lazy(r"\b(?:due to|because of|owing to) the fact that\b"), "because"),
    (lazy(r"\bdespite the fact that\b"), "although"),
    (lazy(r"\b(?:is|are) able to\b"), "can"),
    (lazy(r"\beach and every\b"), "every"),
    (lazy(r"\b(?:has|have) the ability to\b"), "can"),
    (lazy(r"\bin the event that\b"), "if"),
    (
        lazy(r"\bthe (?:vast|great|overwhelming) majority of(?= (?:the|these|those|its|their|us)\b)"),
        "most of",
    ),
    (lazy(r"\bthe (?:vast|great|overwhelming) majority of(?= \w)"), "most"),
    (lazy(r"\bwith the exception of\b"), "except for"),
    (lazy(r"\ba (?:very )?large number of\b(?! (?:the|these|those|its|their|his|her|our)\b)"), "many"),
    (lazy(r"\ba (?:wide|broad|great|large) variety of\b(?= \w+s\b)"), "many"),
    (lazy(r"\bthe (?:ways?|manner) in which\b"), "how"),
    (lazy(r"\bfor the reason that\b"), "because"),
    (lazy(r"\bin spite of\b"), "despite"),
    (lazy(r"\bon a regular basis\b"), "regularly"),
    (lazy(r"\b(?:prior to|in advance of)\b"), "before"),
    (lazy(r"\bso as to\b"), "to"),
    (lazy(r"\bat (?:this|the present) (?:point|moment) in time\b"), "now"),
    (lazy(r"(?<!, )\bwhether or not\b"), "whether"),
    (lazy(r"\bin close proximity to\b"), "near"),
    (lazy(r"\ball of the\b(?= \w+s\b)"), "all the"),
    (lazy(r"\bany and all\b"), "all"),
    (lazy(r"\bfor the purpose of\b(?! \w+ing\b)"), "for"),
    (
        lazy(
            r", (?:of course|in fact|indeed|after all|in other words|as we have seen|as you can see|for example"
            r"|for instance|on the other hand|as (?:noted|mentioned) (?:above|earlier)"
            r"|as we (?:saw|noted|mentioned|discussed)"
            r"|so to speak|by the way|incidentally|to be sure|not surprisingly|as you might expect),"
        ),
        "",
    ),
    (lazy(r" in the world today\b(?=[,.])"), " today"),
)
"""Words that say no more than fewer do, and those fewer."""

_ANY_EMPTY = lazy("|".join(shape.pattern for shape, _ in _EMPTY))


_OPENS = lazy(
    r"(?:Thus|So|Then|Now|However|Therefore|Still|Yet|Today|Here|\w+ly|(?:In|At|On|By|For|With|From) [^,]*)", _I
)
"""What a comma parts from the clause behind it, whether or not something stands between."""


def drop_leading(text: Text) -> Text:
    """The sentence without "Note that", "Of course," and the like in front; whole where a name like pH comes next."""
    while found := _LEADING.match(text.text):
        rest = capital(cut(text, found.end(), len(text.text)))
        if rest.text[:1].islower():
            break
        text = rest
    return text


def without_empty_words(text: Text) -> Text:
    """The sentence with fewer words where fewer say the same: "in order to" is "to"."""
    for shape, fewer in _EMPTY if _ANY_EMPTY.search(text.text) else ():
        at = 0
        while found := shape.search(text.text, at):
            if has_mark(text, *found.span()):
                at = found.end()
                continue
            before = text.text[: found.start()]
            said = "," if not fewer and (_OPENS.fullmatch(before) or _is_condition(before)) else fewer
            text = glue(_piece(text, 0, found.start()), said, _piece(text, found.end(), len(text.text)))
            at = found.start() + len(said)
    return text


def _is_condition(before: str) -> bool:
    """Whether a text is a whole clause with If, When …, which a comma parts from what follows."""
    return begins_with_condition(before) and is_clause(before.partition(" ")[2])


_OPENS = lazy(
    r"(?:[A-Z][a-z]{2,}(?:ed|ing)|Built|Made|Given|Known|Born|Found|Seen|Written|In|At|By|With|After|Before|Through|From"
    r"|Like|Unlike|Despite|During|Under|Within|Among|Along|Across|For)\b"
)
"""A phrase that a sentence opens with, which the dash behind what is left out had set off."""


def without_dashes(text: Text) -> Text:
    """The sentence without what stands between two dashes."""
    found = _DASHES.search(text.text)
    if not found or not outside(text, found.start(), found.end()):
        return text
    inside = found.group(1) or found.group(3)
    if len(inside.split()) < _LEAST_BETWEEN and " " not in text.text[found.start()] + text.text[found.end() - 1]:
        return text
    if len(inside.split()) > 14 or KEEPS.search(inside) or re.search(r"[{}\\=|]", inside):
        return text
    tail = cut(text, found.end(), len(text.text))
    if re.match(r"(?:for example|for instance|e\.g|i\.e|such as|including|which|who|where|and|or|so)\b", tail.text):
        return text
    whole = ", " not in text.text[: found.start()]
    first = tail.text.split(" ")[0].lower()
    phrase = _OPENS.match(text.text) and not (first in AUXILIARIES or base_of_s(first) or base_of_ed(first))
    opens = whole and (begins_with_condition(text.text) or phrase)
    comma = "," if opens or re.match(r"(?:not|but)\b", tail.text) else ""
    return glue(cut(text, 0, found.start()), comma, "" if tail.text[:1] in ",.;:" else " ", tail)


def _piece(text: Text, start: int, end: int) -> Text:
    """`text[start:end]` with its blanks at both ends."""
    raw = text.text[start:end]
    before, after = raw[: len(raw) - len(raw.lstrip())], raw[len(raw.rstrip()) :] if raw.strip() else ""
    return glue(before, cut(text, start, end), after)


def outside(text: Text, start: int, end: int) -> bool:
    """Whether a place lies in no bracket, quotation or code."""
    before = text.text[:start]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return False
    return not any(mark.start < start and end < mark.end for mark in text.marks if mark.kind in ("code", "formula"))
