"""Dates that are set off before what happened then: "1817: Karl von Drais builds …" is "In 1817, Karl von Drais …"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut, glue, upper_first
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION
from audiolesson.draft.sentences.naming import is_common, lower_first
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_ERA = r"(?: ?(?:BCE?|B\.C\.|CE|AD))"
_YEAR = rf"(?:\d{{1,4}}{_ERA}|(?:AD )\d{{1,4}}|1\d{{3}}|20\d\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_PART_OF_IT = r"(?:[Ee]arly |[Mm]id-?|[Ll]ate )?"
DATE = lazy(
    rf"(?:(?P<by>(?:[Bb]y|[Aa]fter|[Bb]efore|[Ss]ince|[Ff]rom|[Uu]ntil) (?:about |around )?{_YEAR})"
    rf"|(?P<about>[Cc]\.|[Cc]a\.|[Cc]irca|[Aa]round|[Aa]bout) ?{_YEAR}"
    rf"|(?P<day>{_DAY} {_MONTH}(?:,? {_YEAR})?|{_MONTH} {_DAY}(?!\d)(?:, {_YEAR})?)"
    rf"|(?P<span>(?:1\d{{3}}|20\d\d) ?[–-] ?(?:\d{{4}}|\d\d){_ERA}?|\d{{1,4}} ?[–-] ?\d{{1,4}}{_ERA})"
    rf"|(?P<decade>{_PART_OF_IT}(?:(?:1\d\d0|20\d0)['’]?s|\d{{1,2}}(?:st|nd|rd|th) centur(?:y|ies){_ERA}?))"
    rf"|(?:{_MONTH} |(?:[Ee]arly |[Ll]ate )?(?:(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? )?){_YEAR})"
    r"(?!\w)"
)
"""A date: about a year, a day, years from one to another, a decade or century, or a year with its month or season."""

_PLAIN_YEAR = lazy(r"1\d{3}|20\d\d")
_SAYS_WHEN = lazy(
    r"(?:the )?(?:years?|dates?|when|periods?|decades?|century|centuries|eras?)(?: of [\w ]+| [a-z]+)?", re.IGNORECASE
)
_ROUND = 50
"""Of figures that are no years, most are whole fifties: heights, calories, speeds."""


def are_dates(said: Sequence[str], head: str | None = None) -> bool:
    """Whether labels are dates and no other figures: their `head` says so, one has its month, era or decade, or the
    years rise and most are no round numbers.
    """
    bare = [one.strip() for one in said]
    if not all(map(DATE.fullmatch, bare)):
        return False
    if any(not _PLAIN_YEAR.fullmatch(one) for one in bare) or (head and _SAYS_WHEN.fullmatch(head.strip())):
        return True
    years = [int(one) for one in bare]
    rise = all(one < other for one, other in pairwise(years))
    return not (head or "").strip() and rise and 2 * sum(year % _ROUND > 0 for year in years) > len(years)


_PARTED = lazy(r"(?:\s*[:—–]\s*|\s+-{1,2}\s+|\.\s+|,\s+)(?=\S)")


def with_its_date(item: Text, whole: str) -> Text | None:
    """What happened at a date, as a sentence; None where an item begins with no date that is set off."""
    date = DATE.match(item.text)
    if not date:
        return None
    end = date.end()
    strong = any(start == 0 and end <= stop <= end + 1 for start, stop in item.strong)
    parted = _PARTED.match(item.text, end)
    if not parted and not (strong and item.text[end : end + 1] == " "):
        return None
    rest = _small(cut(item, parted.end() if parted else end + 1, len(item.text)), whole)
    if parted and parted.group().startswith(",") and not strong:
        return None
    stop = "" if rest.text.endswith((".", "!", "?", ".”", '."')) else "."
    return glue(f"{_when(date)}, ", rest, stop)


def _when(date: re.Match[str]) -> str:
    """A date as it begins a sentence."""
    said = re.sub(r" ?– ?| ?- ?(?=\d)", "–", date.group()) if date["span"] else date.group()
    if date["by"]:
        return upper_first(said)
    if date["about"]:
        return "Around " + said[len(date["about"]) :].strip()
    if date["day"]:
        return f"On {said}"
    if date["decade"]:
        return f"In the {said[:1].lower()}{said[1:]}"
    return f"In {said[:1].lower()}{said[1:]}" if _SMALL_IN.match(said) else f"In {said}"


_SMALL_IN = lazy(r"Spring|Summer|Autumn|Fall|Winter|Early|Late")


def _small(rest: Text, whole: str) -> Text:
    """What stands behind a date, small where its first word is no name."""
    first, _, others = rest.text.partition(" ")
    word = first.strip(",.;:")
    small = word.lower() in DETERMINERS or word in _SMALL_WORDS
    named = others[:1].isupper() and (word.lower() in DETERMINERS or not _is_title(others, whole))
    plain = re.fullmatch(r"[A-Z][a-z]*", word) and ((small and named) or not others[:1].isupper())
    if not plain or any(mark.start == 0 for mark in rest.marks):
        return rest
    if word.lower() not in FUNCTION and not is_common(word, whole):
        return rest
    return lower_first(rest)


_SMALL_WORDS = frozenset({"In", "At", "On", "When", "After", "Before", "With", "From", "By", "For", "As", "While"})
"""Words that are small behind a date, whatever follows."""


def dated_paragraph(text: Text, whole: str) -> Text:
    """A paragraph that begins with a date in bold, told by that: "**1853.** A tube …" is "In 1853, a tube …"."""
    date = DATE.match(text.text)
    bold = date and any(start == 0 and date.end() <= stop <= date.end() + 1 for start, stop in text.strong)
    fits = date and bold and not _TELLS_NO_DAY.match(text.text, date.end())
    begun = with_its_date(text, whole) if fits else None
    return begun if begun and not begins_with_order(_behind(begun.text)) else text


_TELLS_NO_DAY = lazy(
    r"[\s.:—–,-]*(?:(?:But|And|However|Yet|So|Or|Nor|Then|Why|How|What|Who|Where|When)\b|[^.!?]*\?"
    r"|[^.!?]*\b(?:in|of|from|until|by) (?:1\d{3}|20\d\d)\b)"
)
"""What stands behind a year that is a title, or the beginning of a thought: "**1984** It was begun in 1948"."""


def _behind(dated: str) -> str:
    """What is told behind a date."""
    return upper_first(dated.partition(", ")[2])


def _is_title(others: str, whole: str) -> bool:
    """Whether the words behind a small one are written large though they are no names: "On The Road"."""
    word = others.split()[0].strip(",.;:")
    return word.lower() in DETERMINERS or is_common(word, whole)


def dated_rows(rows: Sequence[Sequence[Text]], whole: str) -> tuple[Text, ...]:
    """What a table of dates says happened at each, a sentence a row; () where its cells are names or numbers."""
    body = [(row[0], row[1]) for row in rows[1:] if len(row) == _PAIR]
    if not 2 <= len(body) == len(rows) - 1 or not are_dates([date.text for date, _ in body], rows[0][0].text):
        return ()
    tells = [has_main_verb(cell.text, lenient=True) for _, cell in body]
    if 3 * sum(tells) < 2 * len(tells) or any(len(cell.text.split()) < _LEAST_WORDS for _, cell in body):
        return ()
    told = [with_its_date(glue(date, ": ", cell), whole) for date, cell in body]
    return tuple(one for one in told if one is not None)


_PAIR = 2
_LEAST_WORDS = 3
