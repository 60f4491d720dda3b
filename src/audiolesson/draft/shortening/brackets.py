"""Brackets of a sentence: what limits or explains in few words is said, what is for the eye or by the way is not."""

import re

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at, has_finite_verb
from audiolesson.draft.english.texts import cut, glue, without
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, FUNCTION, PREPOSITIONS, word_set
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_NEEDED = lazy(
    r"\b(?:not|no|none|never|only|optional|if|unless|except|excluding|without|but|rarely|hardly|until|although|though|while"
    r"|specifically|prorated|despite|usually|often|sometimes|typically|generally|mostly|mainly|largely|partly|almost|nearly|possibly|perhaps"
    r"|approximately|about (?=\d)|at (?:most|least)|up to|more than|less than|some|most|may|might|could|when|assuming"
    r"|given|provided|as long as|other than|rather than|per ?cent)\b|%|n't|n’t|^(?:in|for|on|at|under|with|within) "
    r"|^(?:just |and |always |but )?(?:after|before|once) ",
    _I,
)
"""What keeps a bracket where it is: a negation, a condition, a bound, where or for whom it holds."""

_HEDGE = lazy(r"(?:usually|often|sometimes|typically|generally|mostly|almost|nearly|approximately|about|possibly)", _I)
_LABEL = lazy(r"[A-Za-z]|\d{1,2}|[ivx]{1,4}")
"""What numbers the parts of a picture or of a list: "panel (a)"."""

_POINTER = lazy(
    r"(?:(?:also )?see|cf\.?|fig(?:ure|\.)?|table|chapter|section|eq(?:uation|\.)?|left|right|top|bottom|above|below"
    r"|middle|cent(?:er|re)|image|here|link(?:ed)?|source|credit|listing|click|recommended|more (?:on|in|about|details)"
    r"|as (?:above|below|shown|seen|described|mentioned|depicted)|again|note)\b",
    _I,
)
_SCIENTIFIC = lazy(r"[A-Z](?:[a-z]+|\.) [a-z]+(?:us|um|is|es|a|i|ii|ae|ens|yx|or|on)")
_CLAUSE = lazy(r"(?:which|who|that|this|these|it|they|we|you|I|there|here|so|because|since|just)\b", _I)
_MOST_SET_OFF = 6
"""More words than this in a bracket are too much by the way: they go, where they may."""

_GOVERN = PREPOSITIONS | AUXILIARIES | word_set("be equal shape called named termed or and nor than")
"""What needs a word behind it, which then stands in the bracket: "a shape of (3, 4)"."""

_ELEMENTS = word_set(
    "hydrogen boron carbon nitrogen oxygen fluorine phosphorus sulfur sulphur potassium vanadium yttrium iodine"
    " tungsten uranium"
)
"""Elements whose symbol is one letter, which is dropped as "(Na)" is."""

_BRACKET = lazy(r"\s*\(([^()]*)\)(?!-[a-z])")


_NUMBERED = lazy(r"\((?:\d{1,2}|[a-z]|[ivx]+)\).*\((?:\d{1,2}|[a-z]|[ivx]+)\)", re.DOTALL)


def has_numbered_parts(text: str) -> bool:
    """Whether a sentence numbers its parts: "by (1) raising … and (2) lowering …"."""
    return bool(_NUMBERED.search(text))


_NUMBER = lazy(
    r"(?:(?<=[:,;] )|(?<=\band )|(?<=\bor )|(?<=\bby )|(?<=\bto )|(?<=\bthat )|(?<=\bbut )|(?<=\bboth ))"
    r"(?:\((?P<in>\d{1,2}|[a-z])\)|(?P<at>\d{1,2}|[a-z])\)) (?=[\w“\"])"
)
_NUMBERS = ("123456789", "abcdefghi")


def without_numbers(text: Text) -> Text:
    """A row without the numbers of its parts, which the ear does not need: "by (1) raising … and (2) lowering …"."""
    found = list(_NUMBER.finditer(text.text)) if ") " in text.text else []
    row = "".join(one["in"] or one["at"] for one in found)
    signs = len(re.findall(r"(?<!\w)\(?(?:\d{1,2}|[a-z])\)", text.text)) if found else 0
    if len(found) < _LEAST_NUMBERED or signs > len(found) or not any(each.startswith(row) for each in _NUMBERS):
        return text
    for one in reversed(found):
        text = without(text, one.start(), one.end())
    return text


_LEAST_NUMBERED = 2


def less(text: Text, start: int, end: int) -> Text:
    """The text less a part of it, with one full stop at its end where that of "the U.S." and its own would meet."""
    fewer = without(text, start, end)
    doubled = fewer.text.endswith("..") and not text.text.endswith("..")
    return cut(fewer, 0, len(fewer.text) - 1) if doubled else fewer


def drop_brackets(text: Text) -> Text:
    """The text without `(…)`, except what holds a negation, a condition or a formula, or belongs to a name: f(x)."""
    if has_numbered_parts(text.text):
        return text
    at = 0
    while found := _BRACKET.search(text.text, at):
        inside = found.group(1)
        glued = found.group(0)[0] == "(" and found.start() > 0
        governed = (tokens_of(text.text[: found.start()]) or [""])[-1].lower() in _GOVERN
        if glued or governed or _NEEDED.search(inside) or _names_or_marks(text, found):
            at = found.end()
            continue
        at = found.start()
        text = less(text, found.start(), found.end())
    return text


_CASE = lazy(
    r"(?<![,;:]) \((?P<said>(?:(?:only|but only|just) )?(?:after|before|once|if(?! and only)"
    r"|unless|when|provided that|as long as) [a-z][^().;:!?]{8,90}?)(?:, please)?\)(?P<stop>[,.;:!?]?)(?! \()"
)


def _set_off(text: Text) -> Text:
    """The text with a condition between commas that stood in brackets: "Open it (once it is cold) and …"."""
    while found := _CASE.search(text.text):
        behind = cut(text, found.start("stop"), len(text.text))
        text = glue(
            cut(text, 0, found.start()), ", ", cut(text, *found.span("said")), "" if found["stop"] else ", ", behind
        )
    return text


def settle_brackets(text: Text) -> Text:
    """The text with its brackets as they can be said: what limits or explains in a few words stays, clauses go.

    One adverb or "or" before a noun loses its brackets: "(almost) any" → "almost any". In a long sentence all go that
    may, but one that goes with another that must stay. A panel's "(a)" stays, for its sentence is about a picture.
    """
    if has_numbered_parts(text.text):
        return text
    text = _set_off(text)
    long = len(re.sub(r"[()]", "", text.text).split()) > 25
    every = [found.group(1) for found in _BRACKET.finditer(text.text)]
    measured = sum(_FIGURE.fullmatch(inside.strip()) is not None for inside in every) > 1
    paired = len(every) > 1 and any(_NEEDED.search(inside) for inside in every)
    at = 0
    while found := _BRACKET.search(text.text, at):
        inside = found.group(1).strip()
        before = (tokens_of(text.text[: found.start()]) or [""])[-1].lower()
        kept = found.group(0)[0] == "(" or _is_kept(text, found, before)
        kept = kept or (measured and _FIGURE.fullmatch(inside) is not None)
        if not kept and _in_the_phrase(inside, before, text.text[found.end() :]):
            text = glue(
                cut(text, 0, found.start()), " ", cut(text, *found.span(1)), " ", cut(text, found.end(), len(text.text))
            )
            at = found.end() - 2
        elif (
            kept
            or (paired and not _is_for_the_eye(inside))
            or not (_goes(inside) or (long and not _NEEDED.search(inside)))
        ):
            at = found.end()
        elif _stands_for_a_comma(text.text[: found.start()], text.text[found.end() :]):
            at = found.start()
            text = glue(cut(text, 0, at), ", ", cut(text, found.end(), len(text.text)))
        else:
            at = found.start()
            text = less(text, found.start(), found.end())
    return text


_FIGURE = lazy(r"(?:[~≈<>] ?|about |over |under )?\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?(?:%|[a-zµ]{1,3})")
"""What is measured of each of a row, for which alone they stand side by side: "oak (80%), birch (65%)"."""

_NEXT_OF_A_ROW = lazy(r" (to|of|in|for|from|by|with|on|at|as) ")
_LACKS_ITS_NOUN = lazy(r"\b(?:of|in|for|with|by|to|from) [a-z]+(?:al|ic|ive|ous)$")
"""An adjective whose noun stands in the bracket: "the craft of local (or foreign pots)"."""


def _stands_for_a_comma(before: str, behind: str) -> bool:
    """Whether only a bracket parts two of a row: "either to a jar (a small one) to a bowl or to both"."""
    found = _NEXT_OF_A_ROW.match(behind)
    return bool(found and re.search(rf"(?:,|\beither|\bboth) {found[1]} [^,;:]*$", before))


_GOES_BEFORE = word_set("through by of from to at with in for than is are")
"""What lacks its noun without the sum in the bracket: "is turned through (i − r)"."""


def _is_kept(text: Text, found: re.Match[str], before: str) -> bool:
    """Whether a bracket is a label, an acronym, holds code or is what the word before it needs."""
    inside = found.group(1)
    symbol = re.fullmatch(r"[A-Z]", inside) and before in _ELEMENTS
    label = _LABEL.fullmatch(inside) and not symbol
    sum_ = re.search(r"\w ?[−+=×·÷] ?\w", inside) and before in _GOES_BEFORE
    noun = inside.startswith("or ") and _LACKS_ITS_NOUN.search(text.text[: found.start()])
    return bool(before in _GOVERN or label or noun or sum_) or _names_or_marks(text, found)


_TUPLE = lazy(r"-?\w{1,6}(?:\.\d+)?(?:, ?-?\w{1,6}(?:\.\d+)?)+")
_HAS_A_TUPLE = lazy(
    r"\b(?:coordinates?|points?|positions?|pairs?|tuples?|vectors?|intervals?|pixels?|voxels?|cells?|values?|ind(?:ex|ices))$"
)
_POWER = lazy(r"[^\s.,;:!?…)\]}—–’”\"'-]")
"""A sign right behind a bracket, of which that is the first half: "(200 / 14)² times"."""


def _names_or_marks(text: Text, found: re.Match[str]) -> bool:
    """Whether a bracket is an acronym, a tuple, says what the letters before it mean, or holds code or a formula."""
    inside = found.group(1)
    if _POWER.match(text.text, found.end()):
        return True
    if _TUPLE.fullmatch(inside) and _HAS_A_TUPLE.search(text.text[: found.start()]):
        return True
    if _TO_ONESELF.fullmatch(inside):
        return False
    if _MARKED_WRONG.match(inside) and not text.text[found.end() :].strip("."):
        return True
    if re.fullmatch(r"[A-Z][A-Za-z0-9-]{1,9}s?", inside) and sum(c.isupper() for c in inside) > 1:
        return True
    if any(m.start < found.end() and found.start() < m.end for m in text.marks if m.kind in ("code", "formula")):
        return True
    return _explains_letters(text.text[: found.start()], inside)


_TO_ONESELF = lazy(r"EXPLAIN|DESCRIBE|DISCUSS|DRAW|DEFINE|NAME|LIST|COMPARE|TODO|TBD|TBC|IMPORTANT")
"""What somebody who learns for an exam writes behind what is to be told there, and no short form."""


_MARKED_WRONG = lazy(r"(?:x[,:;] |(?:wrong|incorrect)(?:[,:;]|$))")
"""How a bracket says of the sentence before it that it is a sample of what is wrong."""

_LETTERS = lazy(r"(?<![\w’'-])[A-Z][A-Za-z]{0,5}[A-Z]s?$")
_EXPLAINS = lazy(r"(?!\w+ing\b|or\b|and\b|see\b|not\b|who\b|which\b|e\.g|i\.e)[A-Za-z][A-Za-z’' -]{6,60}")


def _explains_letters(before: str, inside: str) -> bool:
    """Whether a bracket tells what the short form before it means: "RGT (the guild's own token)"."""
    return bool(
        _LETTERS.search(before)
        and 2 <= len(inside.split()) <= _MOST_SET_OFF
        and _EXPLAINS.fullmatch(inside)
        and not _is_for_the_eye(inside)
    )


def _in_the_phrase(inside: str, before: str, behind: str) -> bool:
    """Whether what is in brackets reads on without them: "a (usually) slow press", "the first (or only) one"."""
    noun = re.match(r" ([a-z][\w-]+)", behind)
    if not noun or noun.group(1) in FUNCTION:
        return False
    if _HEDGE.fullmatch(inside):
        return True
    return (
        bool(re.fullmatch(r"(?:or )?[a-z][a-z-]+", inside))
        and before in DETERMINERS | {"first"}
        and not finite_at(["the", noun.group(1), "the"], 1)
    )


def _is_for_the_eye(inside: str) -> bool:
    """Whether what is in brackets is a citation, a pointer, an address, figures or a scientific name."""
    if not re.search(r"[a-z]{3}", inside) or re.search(r"\b(?:1[5-9]|20)\d\d\b|https?:|@", inside):
        return True
    return bool(_POINTER.match(inside) or _SCIENTIFIC.fullmatch(inside))


def _goes(inside: str) -> bool:
    """Whether what is in brackets is for the eye, or a clause by the way, and limits nothing."""
    if _is_for_the_eye(inside):
        return True
    if _NEEDED.search(inside):
        return False
    plain = re.sub(r"^(?:e\.g\.|i\.e\.|ex\.),? ?", "", inside)
    if len(inside.split()) > _MOST_SET_OFF or re.search(r"[\d.!?:;\"“”{}\\=<>|/]", plain):
        return True
    return bool(_CLAUSE.match(plain)) or has_finite_verb(plain)
