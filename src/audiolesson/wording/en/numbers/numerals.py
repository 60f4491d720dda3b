"""Numbers in running text: percent, powers, products, fractions, versions, ranges, ordinals, plain numbers."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule, Said
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import NUM, SIGNED, SIZES, START, VULGAR, sign_word, span

_BY = lazy(
    r"\s?(?:pixel|image|matri|grid|kernel|conv|patch|filter|board|table|block|window|pool"
    r"|tile|square|array|vector|tensor|(?:column|row|diagonal|identity|weight) "
    r"|(?:mm|cm|m|km|in|ft|px|inch(?:es)?|feet|foot|meters?)\b)"
)


_MARKS = frozenset(["4", "5", "10", "20", "100"])
"""Out of so many points marks are given."""


def _percent(match: re.Match[str]) -> Answer:
    sign, first, last, mark = match.groups()
    name = {"%": "percent", "‰": "per mille"}[mark]
    return f"{sign_word(sign)}{span(first, last)} {name}"


def _product(match: re.Match[str]) -> Answer:
    if re.search(r"\d x\d", match[0]):
        return None
    parts = re.split(r"\s?[x×]\s?", match[0])
    spaced = " " in match[0]
    text, end = match.string, match.end()
    by = (
        not spaced
        or len(parts) > 2
        or _BY.match(text, end)
        or re.search(
            r"(?:\b(?:size|sizes|shape|dimensions?|[Aa]n?)\s|\[)\Z", text[max(0, match.start() - 12) : match.start()]
        )
        or (
            len(set(parts)) == 1
            and not re.match(r"\s?=", text[end : end + 2])
            and not re.search(r"(?:i\.e\.|\bequals?|\bis|=)\s\Z", text[max(0, match.start() - 8) : match.start()])
        )
    )
    return (" by " if by else " times ").join(map(numbers.number, parts))


def _times(match: re.Match[str]) -> Answer:
    return f"{span(match[1], match[2])} times"


_OF_SO_MANY = lazy(
    r"\b(?:[Ll]ap|[Rr]ound|[Gg]ame|[Tt]ask|[Cc]hapter|[Ll]evel|[Qq]uestion|[Tt]est|[Aa]ttempt|[Tt]ry|[Dd]ay|[Ww]eek"
    r"|[Ll]esson|[Mm]odule|[Bb]atch|[Ii]teration|[Ff]old|[Ss]tage|[Pp]hase|[Rr]un|[Ii]mage|[Ff]ile|[Pp]layer|[Ss]ession"
    r"|[Uu]nit|[Ii]tem|[Ff]rame|[Ss]ample|[Vv]ideo|[Ll]ecture|[Ee]pisode|[Ww]orker"
    r"|[Rr]ate it|[Rr]ating(?: of)?|[Gg]rade of|[Mm]ark of)\s\Z"
)
_PART_OF = lazy(r" (?:of|the|ounce|inch|mile|second|pound|meter|gallon|cup|scale|size|turn)\b")
_SIGHT = lazy(r"\b(?:vision|eyesight|sight|acuity|eyes?)\b", re.IGNORECASE)
_MARKED = lazy(r"(?:[Rr]at|[Gg]rade|[Mm]ark)\w*(?: it| of)? \Z")
_STARRED = lazy(r"\s?(?:⭐|★|stars\b)")


def _fraction(match: re.Match[str]) -> Answer:
    whole, top, bottom = match[1], int(match[2]), int(match[3])
    text, start, end = match.string, match.start(), match.end()
    if (top, bottom) in ((0, 1), (9, 11), (24, 7)):  # knapsacks, a date, and always
        return f"{numbers.cardinal(top)} {numbers.cardinal(bottom)}"
    if top in (6, 20) and (top == bottom == 20 or _SIGHT.search(text, max(0, start - 50), end + 40)):
        return f"{numbers.cardinal(top)} {numbers.cardinal(bottom)}"
    if re.match(r" (?:time|meter|measure)\b", text[end : end + 9]):
        return f"{numbers.cardinal(top)} {numbers.cardinal(bottom)}"
    if top + bottom == 100 and min(top, bottom) >= 5:
        return f"{numbers.cardinal(top)} {numbers.cardinal(bottom)}"
    if re.search(
        r"\b(?:page|step|part|slide|epoch|score[ds]?|scoring|got|rated)\s\Z", text[max(0, start - 9) : start], re.I
    ) or (
        top <= bottom and (_OF_SO_MANY.search(text, max(0, start - 12), start) or _STARRED.match(text, end, end + 7))
    ):
        if "got" in text[max(0, start - 4) : start] and bottom < 5:
            return numbers.fraction(top, bottom)
        marks = "c" in text[max(0, start - 7) : start] or _MARKED.search(text, max(0, start - 12), start)
        of = "out of" if marks or _STARRED.match(text, end, end + 7) else "of"
        return f"{numbers.cardinal(top)} {of} {numbers.cardinal(bottom)}"
    if top == 1 and (bottom < 100 or bottom % 100 == 0) and _PART_OF.match(text, end, end + 9):
        return numbers.fraction(top, bottom)
    if (not 2 <= bottom <= 20 and bottom not in (100, 1000)) or top >= bottom * 3 or text[end : end + 1] == "/":
        return f"{numbers.cardinal(top)} over {numbers.cardinal(bottom)}"
    words = numbers.fraction(top, bottom)
    if whole and (top, bottom) in ((1, 2), (1, 4)):
        words = words.replace("one ", "a ")
    return f"{numbers.cardinal(int(whole))} and {words}" if whole else words


def _vulgar(match: re.Match[str]) -> Answer:
    words = VULGAR[match[2]]
    if not match[1]:
        return words
    return f"{numbers.whole(match[1])} and {words.replace('one ', 'a ', 1) if match[2] in '½¼' else words}"


def _range(match: re.Match[str]) -> Answer:
    sign, first, last, size = match.groups()
    if not size and re.match(r"\s?=", match.string[match.end() : match.end() + 2]):
        return f"{sign_word(sign)}{numbers.number(first)} minus {numbers.number(last)}"
    split = re.match(r"\s(?:split|rule|chance|mix|ratio)", match.string[match.end() : match.end() + 7])
    if (first == last and not size) or (split and first.isdigit() and last.isdigit() and int(first) + int(last) == 100):
        return f"{numbers.number(first)} {numbers.number(last)}"
    return sign_word(sign) + span(first, last, size or "")


def _tolerance(match: re.Match[str]) -> Answer:
    return f"{sign_word(match[1])}{numbers.number(match[2])} plus or minus {numbers.number(match[3])}"


def _interval(match: re.Match[str]) -> Answer:
    before = match.string[max(0, match.start() - 16) : match.start()]
    if not re.search(r"(?:\b(?:in|between|from|(?:interval|range|CI)(?: was| is| of)?)|∈)\s\Z", before):
        return None
    return f"{numbers.number(match[1])} to {numbers.number(match[2])}"


def _referred(match: re.Match[str]) -> Answer:
    """The number of an equation stands in brackets that make no pause."""
    before = match.string[max(0, match.start() - 11) : match.start()]
    named = re.search(r"\b(?:eqs?|eqns?|equations?|formula|expression)\.?\s\Z", before, re.IGNORECASE)
    return numbers.number(match[1]) if named else None


_SHAPES = frozenset(["16:9", "9:16", "21:9", "16:10", "4:3", "3:4", "4:5", "32:9"])
_SCREEN = lazy("aspect|screen|display|video|monitor|format|photo|image|frame|footage|camera|slides?", re.IGNORECASE)


def _ratio(match: re.Match[str]) -> Answer:
    if match[0] in _SHAPES and _SCREEN.search(match.string, max(0, match.start() - 40), match.end() + 30):
        return " by ".join(numbers.number(part) for part in match[0].split(":"))
    first, second, *more = match[0].split(":")
    timed = len(first) == len(second) == 2 and not more and int(second) < 60
    if timed and not re.search(r"\bratio\b", match.string[max(0, match.start() - 40) : match.end() + 20]):
        return (
            f"{numbers.whole(first)} {numbers.whole(second) if second[0] != '0' else f'oh {numbers.digits(second[1])}'}"
        )
    return " to ".join(map(numbers.number, match[0].split(":")))


def _ordinal(match: re.Match[str]) -> Answer:
    words = numbers.ordinal(int(match[1].replace(",", "")))
    return words + ("s" if match[2] else "")


def _based(match: re.Match[str]) -> Answer:
    kind = {"x": "hex", "b": "binary", "o": "octal"}[match[1].lower()]
    signs = (numbers.ONES[int(sign)] if sign.isdecimal() else "\ue000" + sign.upper() for sign in match[2])
    return f"{kind} {' '.join(signs)}"


_ADDED = lazy(r"\dB \+ \d{1,4}B\b.*\bbytes?\b|\bbytes?\b.*\dB \+ \d{1,4}B\b")
"""Bytes that are added up, which are no billions."""


def _sized(match: re.Match[str]) -> Answer:
    sign, number, size, tail = match.groups()
    if size == "B" and _ADDED.search(match.string, max(0, match.start() - 60), match.end() + 60):
        return f"{sign_word(sign)}{numbers.number(number)} {'byte' if number == '1' else 'bytes'}"
    return f"{sign_word(sign)}{numbers.number(number)} {SIZES[size]}" + ("s" if tail else "")


def _phone(match: re.Match[str]) -> Answer:
    groups = re.findall(r"\d+", match[0])
    return ("plus " if match[0][0] == "+" else "") + ", ".join(
        "eight hundred" if group == "800" and at else numbers.digits(group) for at, group in enumerate(groups)
    )


def _plain(match: re.Match[str]) -> Answer:
    sign, number, tail = match.groups()
    words = sign_word(sign) + numbers.number(number)
    if tail:
        words = numbers.several(words)
    if len(number) > 36:
        return Said(words, f"{number[:12]}… is too long to be heard", "Round it, or point to the page.")
    return words


def _network(match: re.Match[str]) -> Answer:
    """10.0.0.0/8: the size of a network behind its address."""
    before = match.string[max(0, match.start() - 16) : match.start()]
    return f"slash {numbers.whole(match[1] or match[2])}" if re.search(r"\d+\.\d+\.\d+\.\d+\Z", before) else None


def _in_base(match: re.Match[str]) -> Answer:
    base = int(match[2].translate(numbers.LOWERED_DIGITS))
    return f"{numbers.digits(match[1])} base {numbers.cardinal(base)}" if base in (2, 3, 8, 10, 16) else None


def _points(match: re.Match[str]) -> Answer:
    """0.5 pp; a whole number only where percent are spoken of, for it may count pages."""
    near = match.string[max(0, match.start() - 60) : match.end() + 60]
    if "." not in match[2] and ("%" not in near or match.string[match.end() : match.end() + 1] == "."):
        return None
    return f"{sign_word(match[1])}{numbers.number(match[2])} percentage point{'' if match[2] == '1' else 's'}"


RULES_BEFORE_NAMES = (
    Rule(
        "factorial",
        lazy(
            r"(?<![\w.,])(\d{1,4})!(?=\s?[=/*×+≈)]|\s(?:is|ways|equals|orders?|orderings|permutations|arrangements|different|possible)\b)"
        ),
        lambda match: f"{numbers.whole(match[1])} factorial",
    ),
    Rule("based", lazy(r"(?<![\w.,])(\d{1,16})([₀-₉]{1,2})(?!\w)"), _in_base),
    Rule("network", lazy(r"(?<=\.\d)/(\d{1,2})(?![\w/])|(?<=\.\d\d)/(\d{1,2})(?![\w/])"), _network),
    Rule("percent", lazy(rf"{START}{SIGNED}({NUM})(?:\s?%?\s?[–—-]\s?({NUM}))?\s?([%‰])(?!\w)"), _percent),
    Rule("percent", lazy(rf"{START}{SIGNED}(\d+\.\d+|\d{{1,2}}) ?pp(?!\w|\.\s?\d)"), _points),
    Rule(
        "based",
        lazy(r"(?<!\w)0([xX](?=[0-9a-fA-F])|[bB](?=[01])|[oO](?=[0-7]))([0-9a-fA-F]{1,16})(?!\w)"),
        _based,
    ),
    Rule(
        "product",
        lazy(rf"{START}(?<!\w-)(?:\d+(?:\.\d+)?)(?:\s?[x×]\s?\d+(?:\.\d+)?){{1,4}}(?![\w^⁻]|\.\d)"),
        _product,
    ),
    Rule("times", lazy(rf"{START}({NUM})(?:\s?[–—-]\s?({NUM}))?\s?[x×](?!\w)(?!\s\w\s?=)"), _times),
    Rule(
        "phone",
        lazy(
            r"(?<![\w.,-])0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?![\w-])"
            r"|(?<![\w.])\+\d{1,3}(?:[\s-]\(?\d{2,4}\)?){2,4}(?!\w)|(?<![\w-])\d{3}-\d{4}(?![\w-])|(?<![\w-])\(?\d{3}\)?[\s-]\d{3}-\d{4}(?!\w)"
        ),
        _phone,
    ),
    Rule("phone", lazy(r"(?<![\w-])\d{1,6}(?:-\d{1,8}){3,5}(?![\w-])"), _phone),
    Rule("ordinal", lazy(r"(?<![\w.])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:st|nd|rd|th)(s)?\b"), _ordinal),
    Rule("number", lazy(r"(?<![\w.,])(\d{1,3}(?: \d{3})* 000)(?!\w|[.,]\d)"), lambda match: numbers.whole(match[1])),
    Rule(
        "range",
        lazy(r"(?:(?<=\dth)|(?<=\dst)|(?<=\dnd)|(?<=\drd))\s?[–—-]\s?(?=\d{1,3}(?:st|nd|rd|th)\b)"),
        lambda match: "to",
    ),
    Rule(
        "range",
        lazy(r"(?<![\w.,=+*/(<>−-])(?<![=+*/<>] )(\d{1,4})−(\d{1,4})(?![\w−]|[.,]\d|\s?[=+*/<>])"),
        lambda match: (
            f"{numbers.whole(match[1])} to {numbers.whole(match[2])}" if int(match[1]) < int(match[2]) else None
        ),
    ),
    Rule(
        "range",
        lazy(r"(?<=\()(1[0-9]\d\d|20\d\d)−(1[0-9]\d\d|20\d\d)(?=\)|[,;])"),
        lambda match: f"{numbers.year(int(match[1]))} to {numbers.year(int(match[2]))}",
    ),
    Rule("interval", lazy(rf"[\[(]([-−]?(?:{NUM})),\s?([-−]?(?:{NUM}))[\])]"), _interval),
    Rule(
        "range",
        lazy(r"\((\d{1,3})\)\s?[–—-]\s?\((\d{1,3})\)"),
        lambda match: f"{numbers.whole(match[1])} to {numbers.whole(match[2])}",
    ),
    Rule("number", lazy(r"\((\d{1,3}(?:\.\d{1,3})?)\)"), _referred),
    Rule("tolerance", lazy(rf"{START}{SIGNED}({NUM})\s?±\s?({NUM})(?!\w|\.\d)"), _tolerance),
    Rule(
        "range",
        lazy(rf"(?<![\w.,/-])()({NUM})-({NUM})(k|K|M|B|bn)(?![\w-])"),
        _range,
    ),
    Rule("sized", lazy(rf"{START}(?<!\w-){SIGNED}({NUM})(k|K|M|B|bn|T)(s)?(?!\w)"), _sized),
)


RULES_AFTER_YEARS = (
    Rule(
        "beat",
        lazy(
            r"(?=\d)(?:(?<=\bin )|(?<=\bIn ))([2-79]|12)/([48])(?=[.,;]|\s*\Z|\s(?:time|meter|measure|at \d))"
            r"|(?<![\w./])(4)/(4)(?![\w/]|\.\d|\s?[=+*<>-])"
        ),
        lambda match: f"{numbers.whole(match[1] or match[3])} {numbers.whole(match[2] or match[4])}",
    ),
    Rule(
        "fraction",
        lazy(r"(?<![\w./])(\d{1,3}\.\d{1,2})/(\d{1,4})(?![\w/]|\.\d)"),
        lambda match: (
            f"{numbers.number(match[1])} {'out of' if match[2] in _MARKS else 'over'} {numbers.whole(match[2])}"
        ),
    ),
    Rule("fraction", lazy(r"(?<![\w./])(?:(\d{1,3})\s)?(\d{1,4})/(\d{1,4})(?![\w/]|\.\d)"), _fraction),
    Rule("fraction", lazy(r"(?:(?<![\w.])(\d{1,4})\s?)?([½⅓⅔¼¾⅕⅖⅛⅜⅝⅞⅙⅚])(?![^\W½⅓⅔¼¾⅕⅖⅛⅜⅝⅞⅙⅚])"), _vulgar),
    Rule("range", lazy(rf"{START}{SIGNED}({NUM})\s?[–—]\s?({NUM})(?:\s?(k|K|M|B|bn|T))?(?!\w|\.\d)"), _range),
    Rule("range", lazy(rf"(?<![\w.,/-])()({NUM})-({NUM})()(?![\w/]|\.\d|-\d)"), _range),
    Rule("ratio", lazy(rf"{START}(?:{NUM})(?::(?:{NUM})){{1,5}}(?![\w:]|\.\d)"), _ratio),
    Rule("number", lazy(rf"(?<![\w.]){SIGNED}({NUM})(?:['’]?(s)\b)?(?!\w|\.\d+[^\W\d])"), _plain),
    Rule("number", lazy(r"()(\d+(?:\.\d+)?)()"), _plain),
)
