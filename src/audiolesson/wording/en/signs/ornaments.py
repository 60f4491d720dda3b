"""Pictures of yes and no, stars of a rating, and signs of trade."""

import re
import unicodedata

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import cardinal, number

TICKS = {"✓": "check mark", "✔": "check mark", "✅": "check mark", "✗": "cross", "✘": "cross", "❌": "cross"}
_BOTH = lazy("[✓✔✅].{1,200}[✗✘❌]|[✗✘❌].{1,200}[✓✔✅]", re.DOTALL)
"""Where both stand they answer: a rolling boil ✅, a gentle simmer ❌."""


_ITS_NAME = {
    "check mark": lazy(r"\b(?:ticks?|check ?marks?|ticked|checked) ?\Z", re.IGNORECASE),
    "cross": lazy(r"\b(?:cross(?:es|ed)?|x[- ]marks?) ?\Z", re.IGNORECASE),
}
"""What a picture is called by the word before it."""


def tick(match: re.Match[str]) -> str:
    """A picture of yes or no is an answer alone or behind a colon; named after an article; else an ornament."""
    before = match.string[max(0, match.start() - 12) : match.start()].rstrip()
    after = match.string[match.end() : match.end() + 12].lstrip("\ufe0f ")
    if _ITS_NAME[TICKS[match[0]]].search(before) and not re.match(r"(?:or|and) [✓✔✅✗✘❌]", after):
        return ""  # said already: a tick ✓, a cross ✗
    if re.search(r"\b[Tt]ick [✓✔✅✗✘❌]\ufe0f? (?:or|and)\Z", before):
        return TICKS[match[0]]
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


_OUT_OF = lazy(
    r"\b(?:\d{1,2}/\d{1,3} overall|rat(?:ed|ings?|es)|stars|scor(?:e[sd]?|ing)|review(?:s|ed|ers?)?|"
    r"graded?|marks)\b|[★☆⭐]"
)
_OF_PARTS = lazy(r"\b(?:ratios?|fractions?|probabilit\w+|chances?|shares?|proportions?|odds|equals?|parts?)\b|=")


def _rating(match: re.Match[str]) -> Answer:
    """(4/5) behind stars or what tells of a rating: so many out of so many."""
    before = re.split(r"[.!?]\s", match.string[max(0, match.start() - 90) : match.start()])[-1]
    if float(match[1]) > int(match[2]):
        return None
    behind_stars = re.search(r"[★☆⭐]\ufe0f? ?\(?\Z", before)
    told = re.search(r"(?<!\w)\(\Z", before) and match.string[match.end() : match.end() + 1] == ")"
    if not behind_stars and not (told and _OUT_OF.search(before) and not _OF_PARTS.search(before)):
        return None
    return f"{number(match[1])} out of {cardinal(int(match[2]))}"


RULES_FIRST = (
    Rule("number", lazy(r"(?<![\w./])(\d{1,2}(?:\.\d)?)/(3|4|5|6|7|10|20|100)(?![\w/%]|\.\d)"), _rating),
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
    name = unicodedata.name(match[0][0], "").lower().removesuffix(" sign")
    if "face" in name and re.match(r"\ufe0f? (?:at|for)\b", match.string[match.end() : match.end() + 6]):
        return None  # "I 😂 at it": the face has a verb, which its name is not
    return _THUMBS.get(match[0][0]) or name or None


_NO_OBJECT = (
    r"(?:am|are|was|were|be|will|have|had|do|did|can|could|would|should|may|might|must|shall|cannot|need|want|love|like|"
    r"hate|think|know|hope|guess|feel|see|saw|got|get|go|went|made|make|really|just|also|always|never|still|even|only|now|"
    r"and|or|but|who|[a-z]+(?:ed|n['’]t))\b"
)
"""What follows a picture behind "I" that is an ornament: the verb itself, or what stands before it."""
_OBJECT = (
    r"(?:it|them|him|her|us|me|you|this|that|these|those|the|an?|my|your|our|his|its|their|all|every|both|at|for|"
    rf"(?!{_NO_OBJECT})[A-Za-z'’-]+(?=[.,;:!?)]|\s*\Z|\s(?:and|but|so|because)\b))\b"
)
"""What a picture is done to: the word that says of what, or a bare noun that ends the clause."""
RULES = (
    Rule(
        "emoji",
        lazy(
            rf"{_FACE}(?<![👆-👉])(?=[\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}} {_OBJECT})"
            r"(?:(?<=\bI .)|(?<=\b[Ww]e .)|(?<=\b[Yy]ou .)|(?<=\b[Tt]hey .))"
        ),
        _named,
    ),
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
