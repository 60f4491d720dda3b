"""A term as it stands in a sentence: as its subject with an article, as a label, with a small letter where it is none
of the lesson's names.
"""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import a_or_an, base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name, is_written_small, words
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, ORDER_LIKE, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MASS = lazy(r"(?:tion|sion|ment|ness|ity|ism|ing|sis|ance|ence|graphy|logy|ship|age|ics|support|ure|phy|ture|cy|th)$")
GENERIC = word_set(
    """meaning example examples definition note description summary purpose tip warning question answer result goal step
    where when why how who what input output pros cons task idea remark hint solution solutions problem answer
    recommendation reason rationale instructors instructor caution important info discussion exercise left right top
    bottom middle centre center above below consequence benefit drawback advantage disadvantage pro con first second
    benefits drawbacks advantages disadvantages limitations limitation strengths weaknesses"""
)
_INTERJECTIONS = word_set("whoops oops wow well yes no ok okay hey aha remember warning congratulations")


def bare_term(term: str) -> str:
    """A term without its brackets."""
    return re.sub(r"\s*\([^)]*\)", "", term).strip()


_OPENS_BRACKETED = lazy(r"\((?![ivxl]+\))(?P<first>[a-z]{3,}(?:-[a-z]+)?)\) (?=[a-z])")


def open_at_its_start(term: Text) -> Text:
    """A term whose first word stands in brackets without these: "(wet) throwing" and "(dry) throwing" are two."""
    found = _OPENS_BRACKETED.match(term.text)
    return glue(cut(term, *found.span("first")), " ", cut(term, found.end(), len(term.text))) if found else term


_BEHIND = lazy(
    r"\s+(?:of|in|for|with|from|on|by|to|at|between|and|or|near|under|over|behind|across|along|around|against)\s+"
)


def head_noun(term: str) -> str:
    """The head noun of a phrase: its last word before a preposition ("laws of motion" → laws)."""
    bare = _BEHIND.split(bare_term(term), maxsplit=1)[0]
    return (words(bare) or [""])[-1]


def subject(term: Text, whole: str, count: bool = False) -> Text:
    """A term as the subject of a sentence: with an article where the lesson uses one, else as it stands."""
    bare = bare_term(term.text)
    small = bare[:1].lower() + bare[1:]
    if is_plural(head_noun(bare)) or re.match(r"(?:a|an|the)\b", bare, re.IGNORECASE):
        return capital(term)
    inside = small in whole and has(whole, small, r"(?<![.!?:\n] )(?<!^)\b", r"\b")
    head = head_noun(bare)
    counted = count and not MASS.search(head) and is_written_small(head + "s", whole) and not _stands_bare(small, whole)
    if any(c.isupper() for c in bare[1:]) or not (inside or (counted and " " in bare)):
        return capital(term)
    if counted or _has_article(small, whole):
        return glue(a_or_an(small).capitalize() + " ", lower_first(term))
    return capital(term)


def _stands_bare(small: str, whole: str) -> bool:
    """Whether a lesson uses a term without an article, as it does with what is not counted: "a fall in demand"."""
    return any(f" {one} {small}" in whole for one in ("of", "in", "by", "for", "to", "with", "on", "and", "that", "as"))


def _has_article(small: str, whole: str) -> bool:
    """Whether a lesson says "a" or "an" before a term that no other noun follows: "a kiln is", not "a kiln door"."""
    if not any(f"{one} {small}" in whole for one in ("a", "an", "A", "An")):
        return False
    for found in re.finditer(rf"\b(?:a|an)\s+{re.escape(small)}\b(?:\s+([a-z]+))?", whole, re.IGNORECASE):
        after = (found.group(1) or "").lower()
        if not after or after in FUNCTION or base_of_s(after) or after.endswith(("ed", "ing")):
            return True
    return False


def lower_first(text: Text) -> Text:
    """The text with a small first letter, unless its first word is a name, an acronym or marked."""
    first = text.text.split(" ", 1)[0] if text.text else ""
    keep = (
        any(c.isupper() for c in first[1:])
        or re.match(r"[A-Z]-", first)
        or any(m.start == 0 for m in text.marks)
        or first in ("I",)
        or not first[:1].isascii()
    )
    return (
        text if keep or not first else Text(text.text[0].lower() + text.text[1:], text.marks, text.links, text.strong)
    )


def inside(name: str, whole: str) -> str:
    """A name or title as it stands inside a sentence: with a small first letter, unless the lesson has it as a name."""
    return name if is_name(name.split()[0], whole) else lower_first(Text(name)).text


def is_or_means(said: str) -> str:
    """The verb between one thing and what it is, if that is many: "Footing means the large stones"."""
    phrase = re.split(r",| (?:at|in|on|of|that|which|along|under|over|for|with|from) ", said, maxsplit=1)[0]
    return " means " if is_plural(head_noun(phrase)) and phrase.lower().startswith("the ") else " is "


def names_term(term: str, sentence: str, least: int = 5) -> bool:
    """Whether a sentence names the term itself, so that it can be said without it: by `least` letters of a word."""
    said = {word[:least] for word in content_words(sentence)}
    wanted = [word[:least] for word in content_words(bare_term(term))]
    named = sum(word in said for word in wanted)
    return bool(wanted) and wanted[-1] in said and named >= min(len(wanted), 2)


def surely_names(term: str, sentence: str) -> bool:
    """Whether a sentence names the term by more than how its words begin: "transmissions" are no "transportation"."""
    return names_term(term, sentence) and names_term(term, sentence, _SURELY)


_SURELY = 7


def label(term: Text, whole: str) -> Text | None:
    """A label as it stands inside a sentence: "decay", "a solid"; None when it is no plain noun phrase."""
    bare = bare_term(term.text)
    if (
        not bare
        or len(bare.split()) > 4
        or bare.lower().split()[-1] in GENERIC
        or not is_noun_phrase(bare)
        or re.search(r"[/,:→&*]|\d|\b[A-Z]$", bare)
    ):
        return None
    if bare.lower().split()[0] in GENERIC:
        return None
    if bare.lower().split()[0] in _INTERJECTIONS or (bare[0].isupper() and bare.split()[0].lower() in FUNCTION):
        return None
    if term.marks:
        return term
    whole = whole.replace(term.text, "")
    first, *others = bare.lower().split()
    acts = others and base_of_s(first) and others[0] in DETERMINERS | PREPOSITIONS
    if acts or (others and first in ORDER_LIKE):
        return None
    head = subject(Text(bare), whole)
    if head.text.startswith(("A ", "An ")):
        return Text(head.text[:1].lower() + head.text[1:])
    parts = bare.split()
    if all(is_common(word, whole) or not word[1:].islower() or word.islower() for word in parts):
        return Text(" ".join(word.lower() if is_common(word, whole) else word for word in parts))
    return Text(bare)


def is_common(word: str, whole: str) -> bool:
    """Whether a word with a capital is hardly a name: the lesson writes it small, or it is in a list of words."""
    if not word[1:].islower() or is_name(word, whole):
        return False
    if "-" in word[1:-1]:
        return True
    small = word.lower()
    listed = bool(COMMON.search(small)) or small in PLAIN or base_of_s(small) != "" or small in FUNCTION
    listed = listed or base_of_ed(small) != ""
    return listed or is_written_small(word, whole)


COMMON = lazy(
    r"(?:tion|sion|ment|ness|ity|ism|ing|ance|ence|ancy|ency|iency|sis|logy|graphy|ware|ship|ers|ors|age|ure|ics|ons"
    r"|ies|bility|ture|ests|ocks|ules|ypes|ools|ells)$"
)
"""Endings of words that are hardly names."""


_DOES = lazy(r"A (?:(?:then|now|also) )?[a-z]+s\b(?! of\b)")
_IS_A_LETTER = lazy(r"(?<=[a-z,] )A\b")
"""A letter by which a lesson calls one of several: "station A", of which an item may say what it does."""


def lower_in(text: Text, whole: str) -> Text:
    """The text with a small first letter where its first word is no name of the lesson."""
    first = text.text.split(" ", 1)[0].strip(",;:")
    if not first or first[:1].islower() or (first == "A" and _DOES.match(text.text) and _IS_A_LETTER.search(whole)):
        return text
    if first.lower() not in DETERMINERS and sentence_case(first, whole)[:1].isupper():
        return text
    return lower_first(text)
