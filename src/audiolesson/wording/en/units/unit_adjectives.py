"""Measures that stand before what they are the measure of, in the singular: a 5 kg block, two 12 V batteries."""

import re

from audiolesson.patterns import lazy

_NOUN = lazy(
    r"\s(?!(?:of|in|on|at|to|and|or|is|are|was|were|for|per|from|with|than|as|by|a|an|the|each|every|more|less|but|when|if|"
    r"that|it|we|you|after|before|ago|away|above|below|apart|later|long|wide|tall|high|deep|old|thick|thin|across|heavy|fast|square|total|needed|used|left|required|available|allowed|they|he|she|now|so|which|can|will|would|may|must|has|have|had)\b)(?:[a-z]{2,}|[A-Z]{2,}(?=s?\b)|[A-Z][A-Za-z]*\d)"
)
_MEASURES_AFTER = lazy(
    r"(?:\sf/\d[\d.]{0,3}|,?\s(?:(?:and|or|by)\s)?\d[\d.,]{0,8}[\s-]?[A-Za-zµ°²³/]{1,5}(?![A-Za-z])){1,2}"
)
_ARTICLE = lazy(
    r"\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]nother|[Oo]ne|[Tt]he)\s(?:[a-z]{3,12}\s)?(?:\d[\d.,]{0,8}[\s-]?[A-Za-zµ°²³/]{1,5},?\s(?:and\s|or\s|by\s)?){0,2}\Z"
)
"""A noun may have several measures before it: a 5 kg, 20 cm block."""

_SEVERAL = lazy(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|these|those|both|other|use[sd]?|using|with"
    r"|from|into|on|by|via|like|between|among|across|and|or|for|needs?|add|take|buy|sells?|has|have|change to"
    r"|switch to)\s\Z",
    re.IGNORECASE,
)
_OF_SUCH = lazy(
    r"\s(?:particles|pulses|steps|intervals|layers|pieces|strips|squares|cubes|blocks|increments|gaps|droplets|beads|wafers|"
    r"fibers|tubes|pipes|boards|tiles|bars|plates|bottles|bags|cans|lenses|windows|chunks|packets|files|pages|cells|pixels)\b"
)
_FIRST = lazy(r"(?:\A|[.!?]\s)\Z")
_DOING = lazy(r"\s[a-z]{3,}(?<![su])s (?:are|were|have|had|can|will|may|must|should|do|work|cost|fail|come|use|need)\b")
"""At the head of a sentence the noun is known by the verb behind it: 10 µF capacitors are small."""

_THINGS = lazy(
    r"\s(?!(?:is|was|has|does|draws|gives|takes|needs|uses|makes|costs|lasts|weighs|runs|moves|equals|means|becomes|as|plus|minus|times|less|across|versus|thus|always|perhaps|sometimes|this|ours|yours|theirs"
    r"|afterwards|towards|unless|besides)\b)[a-z]{3,}(?<![su])s\b"
)
"""Several things of a measure: two 12 V batteries, with 16 mm bolts."""


_OBJECT = lazy(
    r"\s(?:battery|bulb|light|laser|cable|motor|resistor|capacitor|inductor|supply|rail|process|node|wafer|lens|film|race"
    r"|screen|monitor|adapter|outlet|LED|line|signal|clock|oscillator|crystal|band|channel|drive|disk|stick|card"
    r"|bottles?|tablets?|capsules?|caps|tins?|cans|cartons?|jars?|needles?|nails?|screws?|bolts?|tiles?|planks?|hoses?|joints|intervals|centers|gaps|steps"
    r"|chips?|transistors?|nanoparticles?|wafers?|filters?|cores?|range|latency|jitter|delay|lag|gap|length|"
    r"height|width|depth|diameter|radius|thickness|focal length|output|"
    r"input|head|"
    r"wavelength|distance|period|interval|timeout|window|spacing|pitch|clearance|tolerance|accuracy|resolution|stroke|"
    r"bandwidth|current|voltage|throughput|lifetime|half-life|buffer|cutoff|offset|margin|radius|circumference|warranty|"
    r"grid|mesh|slit|aperture|beam|pulse|exposure|shutter|pipe|rod|bar|rope|hem|seam allowance|border|overlap)\b"
)
"""A thing that is told by such a measure, also without an article: 450 nm light."""


_EXTENDED = lazy(
    r"\s(?:wide|long|tall|high|deep|thick|broad|old|heavy),?(?:,? (?:and|but|or) [a-z]{3,12})?\s"
    r"(?!(?:is|are|was|were|has|had|and|or|but|with|in|at|on|that|which|to|from|for|when|if|can|will|by|as|of)\b)[a-z]{3,}"
)
"""How far it goes in which way, before the noun: a 15 m wide road."""
_DIRECT = lazy(r"\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Aa]nother)\s\Z")


def is_adjective(match: re.Match[str]) -> bool:
    """Whether a measure stands between an article and its noun, in the singular: "a 60 W bulb"."""
    text = match.string
    if _EXTENDED.match(text, match.end(), match.end() + 40):
        return _DIRECT.search(text, max(0, match.start() - 9), match.start()) is not None
    after = _MEASURES_AFTER.match(text, match.end(), match.end() + 40)
    end = after.end() if after else match.end()
    if _SEVERAL.search(text, max(0, match.start() - 12), match.start()) and _THINGS.match(text, end, end + 30):
        return True
    if text[max(0, match.start() - 3) : match.start()] == "of " and _OF_SUCH.match(text, end, end + 14):
        return True
    if _FIRST.search(text, max(0, match.start() - 2), match.start()):
        thing = _OBJECT.match(text, match.end(), match.end() + 14)
        return thing is not None or _DOING.match(text, end, end + 40) is not None
    if text[match.end() - 1].isalpha() and _OBJECT.match(text, match.end(), match.end() + 14):
        return True
    return bool(
        _ARTICLE.search(text, max(0, match.start() - 44), match.start()) and _NOUN.match(text, end, match.end() + 60)
    )
