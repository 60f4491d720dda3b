"""Words cut short with a stop, as notes and tables of lessons have them: prev. page, two doz. eggs, the diff. eq."""

from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Finder, Rule, Said
from audiolesson.wording.en.shortened_list import SUBJECTS, WORDS

_TAUGHT = lazy(
    r" (?:in|on|at|and|or|is|was|are|for|to|of|with|as|by|from|this|class(?:es)?|exams?|courses?|labs?|teachers?|"
    r"students?|lectures?|majors?|homework|dept|department|books?|textbooks?|lessons?|tests?|notes|prof)\b|[,;)]"
)
_TOGETHER = (
    (r"Prep(?=\. time)", "Preparation"),
    (r"prep(?=\. time)", "preparation"),
    (r"[Dd]iff\. eqs", "differential equations"),
    (r"[Dd]iff\. eq", "differential equation"),
    (r"mol\. (?:wt|weight)", "molecular weight"),
    (r"mol\. mass", "molecular mass"),
    (r"at\. (?:wt|weight)", "atomic weight"),
    (r"at\. mass", "atomic mass"),
    (r"at\. no", "atomic number"),
    (r"sp\. gr", "specific gravity"),
    (r"sp\. ht", "specific heat"),
    (r"b\.p(?=\. (?:of|is|was|and|\d)[^.]*°)", "boiling point"),
    (r"m\.p(?=\. (?:of|is|was|and|[-−]?\d)[^.]*°)", "melting point"),
)
_GOES_ON = r"(?:\.(?=\s[a-z(]|[,;)])|(?=\.(?:\s*\Z|\s+[A-Z])))"


_STOP = lazy(r"\.(?=\s[a-z(]|[,;:)])")
_BEFORE_STOP = lazy(r"(?<![\w./@-])[A-Za-z]{2,7}\Z")


def _find(text: str) -> Iterator[tuple[int, int, Said]]:
    """Each word of the table with its stop, where the sentence goes on behind it."""
    for stop in _STOP.finditer(text):
        short = _BEFORE_STOP.search(text, max(0, stop.start() - 8), stop.start())
        if short and (said := _meant(short[0], text, stop.end())):
            yield short.start(), stop.end(), Said(said)


def _meant(short: str, text: str, end: int) -> str:
    low = short.lower()
    field, of_it = SUBJECTS.get(low, ("", ""))
    said = WORDS.get(low) or (field if _TAUGHT.match(text, end, end + 12) else of_it)
    return said.capitalize() if short[0].isupper() else said


def _together(pattern: str, words: str) -> Rule:
    return Rule("abbreviation", lazy(rf"{pattern}{_GOES_ON}"), lambda match: words)


RULES: tuple[Rule | Finder, ...] = (*(_together(*form) for form in _TOGETHER), Finder("abbreviation", _find))
