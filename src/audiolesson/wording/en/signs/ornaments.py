"""Pictures of yes and no, stars of a rating, and signs of trade."""

import re
import unicodedata

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import cardinal

TICKS = {"✓": "check mark", "✔": "check mark", "✅": "check mark", "✗": "cross", "✘": "cross", "❌": "cross"}
_BOTH = lazy("[✓✔✅].{1,200}[✗✘❌]|[✗✘❌].{1,200}[✓✔✅]", re.DOTALL)
"""Where both stand they answer: a rolling boil ✅, a gentle simmer ❌."""


def tick(match: re.Match[str]) -> str:
    """A picture of yes or no is an answer alone or behind a colon; named after an article; else an ornament."""
    before = match.string[max(0, match.start() - 12) : match.start()].rstrip()
    after = match.string[match.end() : match.end() + 12].lstrip("\ufe0f ")
    if re.search(
        r"\b(?:[Aa]|[Tt]he|[Tt]his|[Ee]ach|[Tt]ick|[Mm]ark|[Pp]ut|[Uu]se|[Dd]raw|[Ww]rite|[Tt]ype|[Ww]ith)\Z", before
    ):
        return TICKS[match[0]]
    if re.match(r"(?:for|means|stands) ", after) and re.search(r"\b(?:and|or)\Z", before):
        return TICKS[match[0]]
    answer = "no" if match[0] in "✗✘❌" else "yes"
    if before[-1:].isalpha() and re.match(r"[,;.]|\Z", after) and _BOTH.search(match.string):
        return f", {answer}"
    alone = not before or before[-1] in ":,;|(=" or re.search(r"[:✓✔✅✗✘❌]\s?\S* ?(?:or|and)\Z", before)
    return answer if alone and re.match(r"\Z|[,;.?!|)✓✔✅✗✘❌]|(?:and|or|but|for|in|on)\b", after) else ""


def _stars(match: re.Match[str]) -> Answer:
    """Stars of a rating, full and empty."""
    full, all_of_them = sum(sign in "★⭐" for sign in match[0]), len(match[0])
    if match[0] == "⭐":
        return ""  # an ornament
    if full == all_of_them:
        return f"{cardinal(full)} star{'' if full == 1 else 's'}"
    return f"{cardinal(full)} out of {cardinal(all_of_them)} stars"


def _rated(match: re.Match[str]) -> str:
    """Behind a number: 4 ⭐ is four stars, a 4 ⭐ hotel one of four star."""
    before, after = match.string[max(0, match.start() - 4) : match.start()], match.string[match.end() : match.end() + 9]
    one = re.match(
        "\ufe0f?[ -](?!(?:i[ns]|[ao]t|at|for|from|by|and|or|but|was|to|out|of|on|with|so|as|if|when|all)\\b)[a-z]",
        after,
    ) or re.search(r"(?<!\d)1 ?\Z", before)
    return " star" if one else " stars"


def _trade(match: re.Match[str]) -> Answer:
    return {"®": "registered trademark", "™": "trademark", "℠": "service mark"}[match[1]]


_OF_ITSELF = lazy(r"(?:trademark|registered|copyright)\s\Z", re.IGNORECASE)


def _mark(match: re.Match[str]) -> Answer:
    return "" if _OF_ITSELF.search(match.string, max(0, match.start() - 12), match.start()) else _trade(match)


_SCHOOL = lazy(
    r"\b(?:[Gg]rade[sd]?|[Mm]arks?|[Gg]ot|[Gg]ets?|[Ee]arn\w*|[Rr]eceived?|[Ss]cored?|GPA|[Ee]ffort|[Ee]ssays?|[Ee]xams?)\b"
)


def _grade(match: re.Match[str]) -> Answer:
    """A C- for effort: a mark of school, whose sign is said."""
    near = match.string[max(0, match.start() - 40) : match.end() + 30]
    return f"\ue000{match[1]} minus" if _SCHOOL.search(near) else None


RULES_FIRST = (
    Rule("name", lazy(r"([A-D])[-−](?<![\w.-].[-−])(?=\s(?:in|for|on|or|and|to|is|was)\b|[.,;)]|\s*\Z)"), _grade),
    Rule(
        "symbol",
        lazy(r"([1-5])\*(?<![\w.].\*)(?= (?:hotels?|ratings?|reviews?|restaurants?|rated|resorts?)\b)"),
        lambda match: f"{cardinal(int(match[1]))} star",
    ),
    Rule(
        "emoji",
        lazy(r"(?<![\w:]):(?:\+1|-1|[a-z][a-z0-9]{1,20}(?:[_+-][a-z0-9]{1,12}){0,4}):(?![\w:`])"),
        lambda match: "",
    ),
)
"""Short codes of pictures: :rocket:."""
_FACE = "[\U0001f300-\U0001faff]"
_THUMBS = {"👍": "thumbs up", "👎": "thumbs down"}


def _named(match: re.Match[str]) -> Answer:
    """A picture that is spoken of, beside another or as what it is: 👍 from 👎, the 🎉 emoji."""
    return _THUMBS.get(match[0][0]) or unicodedata.name(match[0][0], "").lower().removesuffix(" sign") or None


RULES = (
    Rule(
        "emoji",
        lazy(
            rf"{_FACE}\ufe0f?(?=\s(?:from|or|and|versus|vs\.?|to|into)\s{_FACE}|\s(?:emojis?|reactions?|icons?)\b)"
            rf"|(?:(?<={_FACE}\sor\s)|(?<={_FACE}\sto\s)|(?<={_FACE}\sand\s)|(?<={_FACE}\sfrom\s)){_FACE}"
        ),
        _named,
    ),
    Rule("symbol", lazy(r"(?:(?<=\d )|(?<=\d))[★⭐](?![★⭐☆])"), _rated),
    Rule("symbol", lazy(r"[★⭐][★⭐☆]{0,9}(?=\s|\Z|[.,;)])"), _stars),
    Rule("symbol", lazy(r"(?<=\s)([®™℠])(?=\s)"), _mark),
)
