"""Long sentences made into shorter ones, only where the shape is certain; else they stay as they are.

A negation or a condition is never lost: brackets that hold one stay, and a sentence is only split where both
halves have a subject and a finite verb of their own.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from audiolesson.draft.english.clauses import is_clause
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.texts import capital, cut, glue, has_mark
from audiolesson.draft.refusing.filters import why_not, without_quotes
from audiolesson.draft.refusing.pointers import without_pointers
from audiolesson.draft.refusing.reasons import (
    BEGINS_INSIDE,
    HALF,
    NO_SUBJECT,
    NO_VERB,
    QUESTION,
    TOO_LONG,
    TOO_SHORT,
    UNENDED,
)
from audiolesson.draft.shortening.added import leaner, without_added
from audiolesson.draft.shortening.argued_row import argued_row
from audiolesson.draft.shortening.asides import drop_leading
from audiolesson.draft.shortening.bracketed import without_brackets
from audiolesson.draft.shortening.brackets import drop_brackets, has_numbered_parts, settle_brackets, without_numbers
from audiolesson.draft.shortening.enumerated import enumerated
from audiolesson.draft.shortening.fewer_words import fewer_words
from audiolesson.draft.shortening.fronted import aimed, alike, credited, done_by
from audiolesson.draft.shortening.further import FURTHER, FURTHER_JOINT
from audiolesson.draft.shortening.in_front import dated_in_front, led_by_reason
from audiolesson.draft.shortening.interposed import conceded, interposed
from audiolesson.draft.shortening.joints import JOINT, RULES, Rule, joint_at
from audiolesson.draft.shortening.named_aside import (
    name_set_off,
    two_reports,
    who_of_a_name,
    without_as_it_was,
)
from audiolesson.draft.shortening.reckoned import without_sums
from audiolesson.draft.shortening.set_off import set_off_by_dashes, somebody_set_off
from audiolesson.draft.shortening.supposed import late_case, supposed
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.draft.shortening.this_told import this_told
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

__all__ = ["LONG", "drop_brackets", "is_clause", "plain", "shorter", "split"]

LONG = 25
"""More words than this are hard to follow by ear."""

_FEWEST = 4
"""Fewer words than this are no sentence."""

BROKEN = (
    *(NO_VERB, NO_SUBJECT, HALF, "is cut off", TOO_SHORT),
    *("runs into another", BEGINS_INSIDE, UNENDED, QUESTION),
    TOO_LONG,
)
"""What makes a half no sentence, of all that a sentence may be refused for."""


def length(text: Text) -> int:
    """The words of a sentence as a listener counts them."""
    return len(text.text.replace("—", " ").split())


def plain(text: Text) -> Text:
    """The sentence without leading "Note that", what points at the page, and brackets that are not wanted."""
    settled = settle_brackets(without_pointers(without_sums(without_numbers(drop_leading(text)))))
    return settled if len(settled.text.split()) >= _FEWEST else text


def shorter(text: Text, behind: str = "") -> tuple[Text, ...]:
    """The sentence as sentences of at most 25 words where that is safe, in order; else as short as it safely goes.

    A later part may begin with "This", "They" or "But": it is to be said only right behind the one before it. Nothing
    is left out that the sentence `behind` it takes up: "…, raising a plume." before "This plume was seen." What no word
    of it shows is left to `by_trees.by_trees`.
    """
    text = plain(text)
    wanted = frozenset(content_words(behind))
    parts = _parts(text, 3)
    for less in (leaner, without_added):
        parts = tuple(piece for part in parts for piece in _again(part, less, wanted))
    if are_short(parts):
        return parts
    whole: tuple[Text, ...] = (text,)
    for less in (leaner, without_added):
        whole = tuple(piece for part in whole for piece in _again(part, less, wanted))
    if are_short(whole):
        return whole
    return tuple(piece for part in parts for piece in freely(part))


def freely(part: Text, depth: int = 3) -> tuple[Text, ...]:
    """A part that is still long cut in the further ways, where they make all of it short; else as it is."""
    if length(part) <= LONG:
        return (part,)
    fewer = fewer_words(without_brackets(part), LONG)
    if length(fewer) <= LONG and not _is_broken(fewer):
        return (fewer,)
    for said in dict.fromkeys((part, fewer)) if depth else ():
        for halves in _further(said):
            parts = tuple(piece for half in halves for piece in freely(half, depth - 1))
            if parts and are_short(parts):
                return parts
    return (part,)


def _further(text: Text) -> Iterator[tuple[Text, ...]]:
    if text.text.endswith(".") and not has_numbered_parts(text.text):
        yield from _at_joints(text, FURTHER_JOINT, FURTHER)
        yield split(text)
        yield _whole(supposed(text))
        yield _whole(enumerated(text, is_sure_clause))
        yield argued_row(text, LONG)
        for cut_up in (
            name_set_off,
            who_of_a_name,
            two_reports,
            aimed,
            alike,
            credited,
            done_by,
            conceded,
            late_case,
            led_by_reason,
            dated_in_front,
            set_off_by_dashes,
            somebody_set_off,
        ):
            yield _whole(cut_up(text))
        if (fewer := without_as_it_was(text)) != text:
            yield (fewer,)
        if told := this_told(text.text):
            yield _whole((Text(told[1]), capital(cut(text, told[0], len(text.text)))))


def are_short(parts: tuple[Text, ...]) -> bool:
    return all(length(part) <= LONG for part in parts)


def _again(part: Text, less: Callable[[Text], Text], wanted: frozenset[str]) -> tuple[Text, ...]:
    """A part that is still long, less what may go and is not `wanted`, split once more; a short one as it is."""
    fewer = less(part) if length(part) > LONG else part
    if fewer != part and wanted & (set(content_words(part.text)) - set(content_words(fewer.text))):
        return (part,)
    return _parts(fewer, 2) if fewer != part else (part,)


def _parts(text: Text, depth: int) -> tuple[Text, ...]:
    halves = split(text) if depth else ()
    if not halves:
        return (text,)
    return tuple(part for half in halves for part in _parts(half, depth - 1))


@lru_cache(maxsize=256)
def split(text: Text) -> tuple[Text, ...]:
    """Two sentences or more cut at a sign, a conjunction or a relative clause; () where none is certain.

    A semicolon is always tried, the others only in a sentence of over 25 words. Of all places that are certain the
    one is taken that leaves the shortest longest part.
    """
    long = length(text) > LONG
    if (
        not text.text.endswith((".", ".”", '."'))
        or has_numbered_parts(text.text)
        or (not long and ";" not in text.text)
    ):
        return ()
    if text.text.count(";") > 1:
        return _whole(enumerated(text)) if long and text.text.endswith(".") else ()
    best: tuple[Text, ...] = ()
    for parts in _cuts(text, long):
        if parts and (not best or max(map(length, parts)) < max(map(length, best))):
            best = parts
    return best


def _whole(parts: tuple[Text, ...]) -> tuple[Text, ...]:
    """Parts that are all sentences; () if one is none."""
    return () if any(_is_broken(part) for part in parts) else parts


def _cuts(text: Text, long: bool) -> Iterator[tuple[Text, ...]]:
    """Every way to cut a sentence that is certain."""
    semicolon = ";" in text.text
    if long and text.text.endswith("."):
        yield _whole(enumerated(text))
        if not semicolon:
            yield _whole(interposed(text))
    yield from _at_joints(text, JOINT, RULES, only=";" if semicolon or not long else "")


def _at_joints(
    text: Text, joints: re.Pattern[str], rules: Mapping[str, tuple[Rule, ...]], only: str = ""
) -> Iterator[tuple[Text, ...]]:
    """The two halves at every joint that one of the rules takes; `only`: the one sign that is looked at."""
    for joint in joints.finditer(text.text):
        sign = joint.group().strip()
        if (only and sign != only) or _within(text, joint.start(), joint.end()):
            continue
        if _AS_TOLD.match(text.text, joint.start()):
            continue
        left, rest = text.text[: joint.start()], text.text[joint.end() :]
        start = joint_at(joint.group(), left, rest, rules)
        if start is None:
            continue
        skip, prefix = start
        second = cut(text, joint.end() + skip, len(text.text))
        second = glue(prefix, second) if prefix else capital(second)
        yield _whole((ended(cut(text, 0, joint.start())), second))


def ended(half: Text) -> Text:
    """A half with its stop; a comma inside the quotation mark at its end goes: "the “free,”" is "the “free.”"."""
    found = re.search(r",([”\"])$", half.text)
    return glue(cut(half, 0, found.start()), ".", found.group(1)) if found else glue(half, ".")


def _is_broken(half: Text) -> bool:
    return why_not(half, lenient=True) in BROKEN or lacks_a_part(half.text)


def lacks_a_part(half: str) -> bool:
    """Whether a half lacks its main clause, or who did what it tells of, or has its verbs in quotations alone."""
    if LACKS_ITS_MAIN.fullmatch(half) or _WITHOUT_DOER.match(half):
        return True
    bare = without_quotes(half)
    return bare != half and why_not(Text(bare), lenient=True) == NO_VERB


_AS_TOLD = lazy(
    r", (?:so|or so|as) (?:(?:the|one|his|her|their) (?:legend|story|tale|saying|theory|argument|tradition|joke)"
    r" (?:goes|went|runs|ran|has it|says|said)|(?:he|she|they|it|I|we|people)(?: (?:is|was|are|were|am|has|have|had))?"
    r" (?:said|say|says|told|claim|claims|claimed|thought|believe|believed|hoped|argued|feared))(?=[,.])"
)
"""What says inside a sentence that it is only told so: ", so the legend goes, "."""


LACKS_ITS_MAIN = lazy(r"(?:Although|Though|Even though|Whereas) [^,;:—–]*\.")
"""A clause that only takes something back, with nothing behind it."""
_WITHOUT_DOER = lazy(
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|a few|\d+) (?:short |long |full )?"
    r"(?:moment|second|minute|hour|day|week|month|year|decade|centur|generation)(?:s|y|ies)? (?:later|before|earlier"
    r"|after) (?!the\b|an?\b|this|that|these|those|its?\b|h(?:is|er|e)\b|she\b|they|their|we\b|our|you|I\b|there|all\b"
    r"|no\b)[a-z]+ ",
    re.IGNORECASE,
)
"""How a half begins that tells when something was done, and not by whom: "a year later handed it on"."""


def _within(text: Text, start: int, end: int) -> bool:
    """Whether a place lies within brackets, quotation marks, a pair of dashes, code or a formula."""
    before = text.text[:start]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return True
    if len(re.findall(r"—| [–-] ", before)) % 2 and re.search(r"—| [–-] ", text.text[end:]):
        return True
    return has_mark(text, start, end)
