"""Single years: four digits that are no count of things."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import cardinal, digits, pairs, year

_YEAR_BEFORE = lazy(
    r"(?:\b(?:in|since|by|from|until|till|to|of|years?|year was|early|late|mid|around|about|circa|during|before|"
    r"after|between|and|"
    r"summer|winter|spring|fall|autumn|for|through|copyright|class|[FCA]Y)|Q[1-4]|[,(©–-])[\s-]?\Z",
    re.IGNORECASE,
)
_IN_YEAR = lazy(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ss]ummer|[Ww]inter|[Ss]pring|Fall|[Aa]utumn|[Cc]lass of)"
    r"|Q[1-4])\s\Z"
)
_MEASURED = lazy(
    r"\s(?:[a-z]+ )?(?:tokens|words|bytes|bits|steps|people|dimensions?|epochs|samples|examples|images|cases|countries|"
    r"cities|hours|days|ways|places|pieces|parts|files|lines|languages|categories|classes|games|miles|meters)\b"
)
_COUNTED = lazy(
    r"[\s-]?(?!(?:starts|begins|ends|runs|sees|marks|brings|shows|was|is|has|as|this|its|his|us|thus|plus|vs|does|always|\w+wards|across|perhaps|less|"
    r"[A-Z]\w*|\w+ss|\w+us|\w+is|paper|papers|levels|prices|dollars|standards|guidelines|figures|results|elections|protests|attacks|riots|revolutions|uprisings|reforms|treaties|floods|fires|earthquakes|sales|emissions|"
    r"edition|version|conference|award|prize)\b)"
    r"(?:[a-z]{2,}s\b|[a-z]+ed [a-z]+s\b|dimension|people|bit|byte|token|word|by\b|more\b|different\b|other\b|"
    r"(?:new|distinct|random|training|hidden|input|separate|single|small|large|labell?ed) [a-z]+s\b|[%×x*/])"
)


_FIRST_YEAR = lazy(r"\b(?:[Bb]etween|[Ff]rom) (1[5-9]\d\d|20\d\d) (?:and|to|until|till|through) \Z")
"""The first year of a span, behind which the second is a year too, whatever noun follows."""


_SPAN_OF_THINGS = lazy(r" (?:to|and|or) (\d{4})" + _MEASURED.pattern)


_NAMED_BY_YEAR = lazy(r"\b(?!Total|Sum|Average|Cost|Out|All|Most|Some|Many|Number|Size|Length)[A-Z][a-z]{4,} of \Z")
"""What is named by its year: the Condemnation of 1227."""


_NAMED = lazy(r"\b[A-Z][a-z]{3,}, \Z")
"""What a year between commas belongs to: the Battle of Hastings, 1066, changed …"""


def _year(match: re.Match[str]) -> Answer:
    number = int(match[1])
    text, start, end = match.string, match.start(), match.end()
    counted = _COUNTED.match(text, end, end + 40)
    first = _FIRST_YEAR.search(text, max(0, start - 22), start)
    certain: object = 1490 < number < 2036 and number % 100 and _IN_YEAR.search(text, max(0, start - 10), start)
    certain = certain or re.search(r"\b[FCA]Y \Z", text[max(0, start - 4) : start])
    certain = certain or (
        number % 10 and 1700 < number < 2036 and re.search(r"\b[Tt]he\s\Z", text[max(0, start - 5) : start])
    )
    spans_years = first and (int(first[1]) % 100 or number % 100) and int(first[1]) < number < 2036
    certain = certain or bool(spans_years)
    spanned = _SPAN_OF_THINGS.match(text, end, end + 40)
    if spanned and int(spanned[1]) > number and not certain:
        return None
    if counted and not match[2] and not (certain and not _MEASURED.match(text, end, end + 40)):
        return None
    sure = _YEAR_BEFORE.search(text, max(0, start - 12), start)
    if (number >= 2100 and not sure) or (
        number < 1500
        and not (
            sure
            and re.search(
                r"\b(?:in|year|year was|since|until|from|by|circa)\s\Z", text[max(0, start - 10) : start], re.I
            )
        )
        and not _is_span(text, start, end)
        and not (not counted and _NAMED_BY_YEAR.search(text, max(0, start - 24), start))
        and not (re.search(r"[a-z]{2} \(\Z", text[max(0, start - 6) : start]) and text[end : end + 1] == ")")
        and not (number > 1000 and text[end : end + 2] == ", " and _NAMED.search(text, max(0, start - 24), start))
    ):
        return None
    return year(number) + ("'s" if match[2] else "")


def _is_span(text: str, start: int, end: int) -> bool:
    """Whether two old years stand as one span: "between 1347 and 1351"; but "between 1000 and 1200 people"."""
    other = re.match(r" (?:and|to|until) (1\d{3})(?![\w.,:]\d|\d)", text[end : end + 13])
    behind = end + other.end() if other else end
    spans = other and re.search(r"\b(?:[Bb]etween|[Ff]rom) \Z", text[max(0, start - 8) : start])
    spans = spans or re.search(r"\b(?:[Bb]etween|[Ff]rom) 1\d{3} (?:and|to|until) \Z", text[max(0, start - 19) : start])
    return bool(spans) and not _COUNTED.match(text, behind, behind + 40)


def _era(match: re.Match[str]) -> Answer:
    return pairs(match[1] or match[2])


_MONTH = lazy(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \Z"
)


def _behind_month(match: re.Match[str]) -> Answer:
    """March '20: said "March twenty" it is a day."""
    month = _MONTH.search(match.string, max(0, match.start() - 11), match.start())
    return f"twenty {cardinal(int(match[1]))}" if month else None


RULES = (
    Rule(
        "year",
        lazy(r"(?:(?<=\bc\. )|(?<=\bca\. )|(?<=circa )|(?<=\bc\.))([1-9]\d{3})(?!\w|[,.]\d|[-–]\d)"),
        lambda match: year(int(match[1])) if int(match[1]) < 2100 else None,
    ),
    Rule("year", lazy(r"(?:(?<=© )|(?<=©)|(?<=\(c\) ))(20\d\d|19\d\d)(?!\w)"), lambda match: year(int(match[1]))),
    Rule(
        "year",
        lazy(r"(?<=\bAD )(\d{3})(?!\w|[,.]\w)|(?<![\w.,-])(\d{3})(?= (?:BC\b|AD\b|BCE\b|CE\b|B\.C\.|A\.D\.|C\.E\.))"),
        _era,
    ),
    Rule(
        "year", lazy(r"(?:(?<=\bAD )|(?<=\bA\.D\. ))(1\d{3}|20\d\d)(?!\w|[.,–-]\d)"), lambda match: year(int(match[1]))
    ),
    Rule("year", lazy(r"(?<=[a-z.] )['’]([12]\d|30|31)(?![\w'’\"″])"), _behind_month),
    Rule("year", lazy(r"(?<!\w)['’](0\d)(?![\w'’\"″])"), lambda match: f"oh {digits(match[1][1])}"),
    Rule(
        "year",
        lazy(r"(?<![\w.,/$+−*=<>-])(?<![=+*<>] )(1\d{3}|20\d{2}|2[1-9]\d{2})(?!\w|[.,/:]\d|[-–]\d)(['’]s\b)?"),
        _year,
    ),
)
