"""Sums of money: the number first, then the currency, in the plural; a size ("1.2M") before it."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import NUM, is_one, sized, span

_CURRENCIES = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "US$": ("dollar", "dollars", "cent", "cents"),
    "USD": ("dollar", "dollars", "cent", "cents"),
    "€": ("euro", "euros", "cent", "cents"),
    "EUR": ("euro", "euros", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "GBP": ("pound", "pounds", "penny", "pence"),
    "¥": ("yen", "yen", "sen", "sen"),
    "JPY": ("yen", "yen", "sen", "sen"),
    "₹": ("rupee", "rupees", "paisa", "paise"),
    "INR": ("rupee", "rupees", "paisa", "paise"),
    "Rs": ("rupee", "rupees", "paisa", "paise"),
    "CHF": ("franc", "francs", "centime", "centimes"),
    "₿": ("bitcoin", "bitcoins", "cent", "cents"),
    "₩": ("won", "won", "", ""),
    "₽": ("ruble", "rubles", "kopeck", "kopecks"),
    "C$": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "A$": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "NZ$": ("New Zealand dollar", "New Zealand dollars", "cent", "cents"),
    "HK$": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "S$": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
    "R$": ("real", "reais", "centavo", "centavos"),
    "¢": ("cent", "cents", "", ""),
}
_CURRENCIES |= {"CAD": _CURRENCIES["C$"], "AUD": _CURRENCIES["A$"], "CA$": _CURRENCIES["C$"], "AU$": _CURRENCIES["A$"]}
_SIGN = r"(?:US|CA?|AU?|NZ|HK|S|R)\$|[$€£¥₹₿₩₽]"
_CODE = "USD|EUR|GBP|JPY|INR|CHF|CAD|AUD"
_SIZE = (
    r"(?:(?:\s|-)?(thousand|million|billion|trillion|(?<=\s)(?:bn|mn|tn|m(?!\w)))\b|(k|K|mn|mm|MM|M|m|bn|B|b|tn|T)\b)?"
)
_PER = (
    r"(?:\s?/\s?(hour|hr|h|(?:1\s?)?[MK](?=\s(?:tok|req|view|imp|call|event|char))|day|week|month|mo|year"
    r"|yr|GB|TB|MB|kWh|MWh|kg|km|lb|oz|sq\.? ft|[a-z]{3,12})\b(?!/))?"
)
_PERIODS = {"hr": "hour", "h": "hour", "mo": "month", "yr": "year", "GB": "gigabyte", "kWh": "kilowatt hour"}
_PERIODS |= {"M": "million", "K": "thousand"}
_PERIODS |= {"TB": "terabyte", "MB": "megabyte", "MWh": "megawatt hour", "lb": "pound", "oz": "ounce"}
_PERIODS |= {"sq ft": "square foot", "sq. ft": "square foot"}
_PERIODS |= {"kg": "kilogram", "km": "kilometer", "bbl": "barrel", "gal": "gallon", "t": "ton", "mi": "mile"}


def _say(sign: str, first: str, last: str | None, size: str, per: str | None) -> str:
    one, many, cent, cents = _CURRENCIES[sign]
    tail = f" per {_PERIODS.get(per.removeprefix('1').strip(), per)}" if per else ""
    before, _, after = first.partition(".")
    if not last and not size and len(after) == 2 and cent:
        low = int(after)
        coins = f"{numbers.cardinal(low)} {cent if low == 1 else cents}"
        if not int(before.replace(",", "") or 0):
            return (coins if low else f"zero {many}") + tail
        whole = f"{numbers.number(before)} {one if before == '1' else many}"
        return (f"{whole} and {coins}" if low else whole) + tail
    if last and not size and cent and (len(after) == 2 or re.search(r"\.\d\d\Z", last)):
        return f"{_say(sign, first, None, '', None)} to {_say(sign, last, None, '', None)}{tail}"
    return f"{span(first, last, size)} {one if is_one(first, last, size) else many}{tail}"


def _sign_first(match: re.Match[str]) -> Answer:
    minus, sign, first, first_size, last, word, letter, per = match.groups()
    if first_size and first_size != letter:
        low, high = sized(first, first_size), sized(last, word or letter or "")
        return f"{low} to {high} {_CURRENCIES[sign][1]}"
    said = _say(sign, first, last, word or letter or "", per)
    return ("minus " if minus else "") + _as_adjective(match, said)


_OF_A_THING = lazy(r"\b(?:[Aa]n?|[Aa]nother|[Ee]ach|[Ee]very|[Pp]er|[Tt]his)\s(?:[a-z]+\s|\d+-[a-z]+,\s)?\Z")
_OF_THE_THING = lazy(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Mm]y|[Nn]ew)\s\Z")
_OF_AN_OWNER = lazy(r"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our)\s\Z")
_THING = lazy(
    r"[\s-](?!(?:in|on|at|to|for|per|of|and|or|but|is|are|was|were|from|with|by|as|than|if|when|each|every|it|that|this|"
    r"more|less|today|a|an|the|which|who|will|would|can|could|has|had|have|goes|went|came|we|he|she|they|you|so|too|back|here|now|again|there|away|once)\b)(?:[a-z]{3,}|[A-Z]{2,5}\b)"
)


def _as_adjective(match: re.Match[str], said: str) -> str:
    """A sum between an article and its noun stands in the singular: "a twenty dollar bill"."""
    text, start = match.string, match.start()
    head = _OF_A_THING.search(text, max(0, start - 30), start)
    big = "illion" in said or "thousand" in said
    named = (_OF_THE_THING if big else _OF_AN_OWNER).search(text, max(0, start - 8), start)
    if (head or named) and _THING.match(text, match.end(), match.end() + 20):
        return re.sub(r"\b(dollar|euro|pound|cent|rupee|franc)s(?=\Z| and )", r"\1", said)
    return said


def _sign_last(match: re.Match[str]) -> Answer:
    first, last, word, letter, sign, per = match.groups()
    return _as_adjective(match, _say(sign, first, last, word or letter or "", per))


def _rate(match: re.Match[str]) -> str:
    """A price without its number: in $/kWh."""
    return f"{_CURRENCIES[match[1]][1]} per {_PERIODS.get(match[2], match[2])}"


_SUM = lazy(r"[€£$¥]\s?[\d,.]+[kK]? \Z")


def _monthly(match: re.Match[str]) -> Answer:
    """£2,000 p.m.: what is paid each month."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    return "per month" if _SUM.search(before) else None


RULES = (
    Rule("money", lazy(r"p\.m(?<=\d p\.m)(?:\.(?=\s[a-z(]|[,;)])|(?=\.\s*\Z|\.\s[A-Z]))"), _monthly),
    Rule(
        "money",
        lazy(
            rf"(?<![\w$€£])([-−]|(?<![\w\s])–|(?<=\s)–(?!\s))?({_SIGN}|(?:{_CODE})(?=\s?\d))\s?({NUM})"
            rf"(?:(k|K|M|m|B|bn|T)?\s?[–—-]\s?(?:{_SIGN})?({NUM}))?{_SIZE}{_PER}(?:(?<=/lb|/oz|/hr|/mo|/yr|gal)\.(?=\s[a-z(]|,))?(?![\w$])"
        ),
        _sign_first,
    ),
    Rule(
        "money",
        lazy(rf"(?<!\w)()(Rs)\.? ?({NUM})()()(?: (lakh|crore|thousand|million|billion))?()()(?![\w.]\d|\w)"),
        _sign_first,
    ),
    Rule(
        "money",
        lazy(r"(?<![\w.,])(\d{1,3}),(\d\d)\s?(€|EUR)(?!\w)"),
        lambda match: _say(match[3], f"{match[1]}.{match[2]}", None, "", None),
    ),
    Rule(
        "money",
        lazy(rf"(?<![\w.,])({NUM})(?:\s?[–—-]\s?({NUM}))?{_SIZE}\s?([€£¥₹¢]|(?:{_CODE})\b){_PER}"),
        _sign_last,
    ),
    Rule("money", lazy(rf"(?<![\w.,])({NUM})()()()\s?(\$){_PER.removesuffix('?')}"), _sign_last),
    Rule("money", lazy(rf"(?<![\w.,$€£])([$€£])(?<!\d .){_PER.removesuffix('?')}"), _rate),
)
