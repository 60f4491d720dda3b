"""What recipes, yarn and timber measure: three quarters of a teaspoon of salt, eighty-four stitches, two by fours."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal, fraction, several, whole
from audiolesson.wording.en.numbers.quantity import VULGAR
from audiolesson.wording.en.units.unit_adjectives import is_adjective
from audiolesson.wording.en.units.unit_list import singular

_OF_WHAT = lazy(
    r"\.? (?!(?:of|and|or|to|for|in|at|with|per|more|less|is|was|are|each|into|on|twice|before|after|if|then|plus|from"
    r"|over|as|measures?|at|a|the|every|until|when|than|per|short|full)\b)[a-z]{3,}"
)
_KNITTED = lazy(r"\b(?:rib|ribbing|knit|purl|stitch(?:es)?|sts|rows?|rounds?|needles?|yarn|cast on)\b")


def _part_of(match: re.Match[str]) -> Answer:
    """3/4 tsp salt: several parts of one measure of something; as an adjective it stays as it is."""
    part, unit = match.groups()
    top, _, bottom = part.partition("/")
    if is_adjective(match) and re.search(r"\b(?:[Aa]n?|[Tt]he) \Z", match.string[: match.start()][-5:]):
        return f"{fraction(3, 4).removesuffix('s')} {singular(unit) or unit}" if part in ("3/4", "¾") else None
    if bottom and not 1 < int(top) < int(bottom) <= 8:
        return None
    said = fraction(int(top), int(bottom)) if bottom else VULGAR[part]
    name = "cup" if unit == "cup" else singular(unit)
    of = " of" if _OF_WHAT.match(match.string, match.end(), match.end() + 16) else ""
    return f"{said} of {'an' if name[0] in 'aeiou' else 'a'} {name}{of}"


def _cups(match: re.Match[str]) -> Answer:
    """1½ c. flour."""
    part = match[1]
    if part in VULGAR or "/" in part[:2]:
        return f"{VULGAR.get(part) or fraction(int(part[0]), int(part[2]))} cup"
    if part.isdigit():
        return f"{whole(part)} cup{'' if part == '1' else 's'}"
    tail = VULGAR[part[1]] if part[1] in VULGAR else fraction(int(part[2]), int(part[4]))
    return f"{whole(part[0])} and {tail.replace('one ', 'a ', 1) if tail in ('one half', 'one quarter') else tail} cups"


def _spoons(match: re.Match[str]) -> Answer:
    """1 T. oil, 2 t. salt."""
    name = "tablespoon" if match[2] == "T" else "teaspoon"
    if match[1] in VULGAR:
        return f"{VULGAR[match[1]]} {name}"
    return f"{whole(match[1])} {name}{'' if match[1] == '1' else 's'}"


def _stitch(match: re.Match[str]) -> Answer:
    """K2, p2: so many stitches knitted and purled."""
    if not stands_near(_KNITTED, match):
        return None
    word = {"k": "knit", "p": "purl"}[match[1].lower()]
    return f"{word.title() if match[1].isupper() else word} {whole(match[2])}"


RULES = (
    Rule(
        "unit",
        lazy(
            r"([1-7¾⅔⅜⅝⅞⅖](?<![\w./].)(?<!\d .)(?:(?<=\d)/\d|(?<=\D))) ?(tsp|tbsp|cup|oz|lb)(?:\.(?=\s[a-z]|,))?(?!\w)"
        ),
        _part_of,
    ),
    Rule(
        "unit",
        lazy(
            r"[1½](?<=\b[Aa] .)(?:(?<=1)/2|(?<=½))[ -]"
            r"(tsp|tbsp|oz|lb|cup|inch|mile|hour|pound|pint|gallon|teaspoon|tablespoon|ounce)(?!\w)"
        ),
        lambda match: f"half {singular(match[1]) or match[1]}",
    ),
    Rule(
        "unit",
        lazy(
            r"([\d½¼¾⅓⅔](?<![\w/.].)(?<!\d .)(?:/\d)?|\d[½¼¾⅓⅔]|\d (?:1/2|1/4|3/4|1/3|2/3)) ?(?:c\.|"
            r"C\.)(?= [a-z]{3,})"
        ),
        _cups,
    ),
    Rule(
        "unit",
        lazy(
            r"(\d|½|¼|¾)(?<![\w/.].) ([Tt])\.(?= (?:of )?(?:oil|butter|sugar|salt|flour|water|vinegar|"
            r"honey|soy|lemon|lime|"
            r"juice|milk|cream|baking|vanilla|cinnamon|olive|minced|chopped|ground|tomato|mustard|pepper|yeast|cornstarch)\b)"
        ),
        _spoons,
    ),
    Rule("unit", lazy(r"sts(?<=\d sts)(?:\.(?=\s[a-z]|,))?(?!\w)"), lambda match: "stitches"),
    Rule("unit", lazy(r"([KkPp](?<![\w.-].))([1-9]\d?)(?=,? (?:[kp]\d|rib)|[,.;*]| to\b|\s*\Z)"), _stitch),
    Rule(
        "size",
        lazy(r"([1-8](?<![\w.,].))[x×](2|4|6|8|10|12)s(?!\w)"),
        lambda match: f"{cardinal(int(match[1]))} by {several(cardinal(int(match[2])))}",
    ),
)
