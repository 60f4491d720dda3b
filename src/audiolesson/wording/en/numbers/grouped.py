"""Numbers as they are written elsewhere, in our form, at the same length: 12 500 km, 1,5 kg, 1.234,56."""

import re

from audiolesson.patterns import lazy

_PARTED = lazy("[\u00a0\u2009\u202f](?<=\\d.)(?=\\d{3}(?!\\d))")
"""A blank that does not break, between a digit and three: it can only group them."""
_MAYBE = lazy(r" (?<=\d )\d{3}(?!\d)")
_GROUPS = lazy(r"(?<![\w.,/:^*+(\[-])(?<!\d )([1-9]\d{0,2})((?: \d{3}){1,3})(?!\w|[.,:/-]\d| ?[x×/*+=–-] ?\d| \d)")
_COUNTING = lazy(
    r"(?:[€£$~≈]|\b(?:from|of|about|around|nearly|almost|over|under|than|only|some|approximately|roughly|least|most|had|"
    r"has|have|reached|totalled|between|exactly) )\Z"
)
_NAMING = lazy(
    r"(?:\b[A-Z][a-z]+|\b(?:room|page|line|step|table|figure|bus|flight|part|number|call|dial|phone|code|row|version)|"
    r"[.:]) \Z"
)
_COUNTED = lazy(
    r" ?(?:%|€|km|kg|ha|MW|GW|kW|TWh|GWh|kWh|Hz|MHz|°C|K|rpm|m|t)[²³]?(?![\w/])"
    r"| (?!was|has|is|this|does|its)(?:people|men|women|children|inhabitants|[a-z]{3,}s)\b"
)
_PACKED = lazy(r" ?(?:m[gLl]|mcg|IU|m|g|W|V|[GM]B|px)\b")
"""Behind one digit and three: two tablets of five hundred milligrams, as often as one number."""
_COMMA = lazy(
    r",(?<=\d,)(?<![.,]\d,)(?<![.,]\d\d,)(?<!\d\d\d\d,)(?=\d{1,2}\s?(?:%|‰|€|°[CF]|km|kg|cm|mm|m[gLlVAs]|kW|kWh|MW|GW|"
    r"GB|MB|Hz|kHz|MHz|GHz|(?<=\d )[mglLV](?=[ .,;)]|\s*\Z))(?!\w))"
)
"""A comma before a part of a measure: no list has a unit behind its last number alone."""

_ABROAD = lazy(r"(?<![\w.,])\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?![\w,]|\.\d)")
"""Points that group and a comma before the part: no English number has them so."""
_SWAPPED = str.maketrans(".,", ",.")


def _grouped(match: re.Match[str]) -> str:
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - 16) : start]
    if _NAMING.search(before) or (len(match[1]) == 1 and _PACKED.match(text, end)):
        return match[0]
    sure = _COUNTING.search(before) or _COUNTED.match(text, end)
    return match[0].replace(" ", ",") if sure else match[0]


def form(text: str) -> str:
    """The text with commas that group digits and points before their parts."""
    if not text.isascii():
        text = _PARTED.sub(",", text)
    if _MAYBE.search(text):
        text = _GROUPS.sub(_grouped, text)
    text = _ABROAD.sub(lambda match: match[0].translate(_SWAPPED), text)
    return _COMMA.sub(".", text)
