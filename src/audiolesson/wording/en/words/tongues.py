"""Languages that words are said to come from: Fr. maison, Lat. pater, OE hus."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near

_NAMES = {
    "Fr": "French", "Ger": "German", "Lat": "Latin", "Gk": "Greek", "Gr": "Greek", "Eng": "English", "Sp": "Spanish",
    "Span": "Spanish", "It": "Italian", "Ital": "Italian", "Port": "Portuguese", "Skt": "Sanskrit", "Ar": "Arabic",
    "Heb": "Hebrew", "Jap": "Japanese", "Chin": "Chinese", "Russ": "Russian", "Goth": "Gothic", "Icel": "Icelandic",
    "Dan": "Danish", "Swed": "Swedish", "Norw": "Norwegian", "Pol": "Polish", "Turk": "Turkish", "Pers": "Persian",
    "Hung": "Hungarian", "Finn": "Finnish", "Ir": "Irish", "Welsh": "Welsh", "Du": "Dutch",
}  # fmt: skip
_OF_WORDS = lazy(
    r"\b(?:roots?|words?|cognates?|deriv\w+|borrow\w+|loan\w*|etymolog\w+|language|Latin|Greek|verbs?|nouns?|means?|meaning|"
    r"PIE|Proto-\w+|dialects?|pronounced|spelled|plural|suffix|prefix|gave)\b|"
    r"\b(?:Fr|Ger|Lat|Gk|Eng|Span|Ital|Skt|Russ)\. [^\W\d]"
)


def _tongue(match: re.Match[str]) -> Answer:
    if match[1] in ("It", "Port", "Pol", "Ir", "Gr", "Ar", "Dan", "Du", "Sp", "Fr") and not _SURE.search(
        match.string, max(0, match.start() - 120), match.end() + 120
    ):
        return None
    return _NAMES[match[1]] if stands_near(_OF_WORDS, match) else None


_SURE = lazy(
    r"\b(?:Ger|Lat|Gk|Eng|Span|Ital|Skt|Russ|Goth|OE|OHG)\b|cognate|etymolog|borrow|loanword|"
    r"derives? from"
)
RULES = (
    Rule(
        "abbreviation",
        lazy(rf"(?<![\w.])({'|'.join(sorted(_NAMES, key=len, reverse=True))})\.(?=\s[*“\"'‘]?[^\W\d_]{{2,}})"),
        _tongue,
    ),
)
