"""What one trade writes its own way: credit terms, runways, scales of drawings, drips, isotopes of lead, phonemes."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal, digits, number, ordinal, roman
from audiolesson.wording.en.numbers.roman import RULERS
from audiolesson.wording.en.units.unit_list import plural, singular
from audiolesson.wording.en.words.names import say_part
from audiolesson.wording.letters import LETTER, respelled, spell

_SIDES = {"L": " left", "R": " right", "C": " center", "": ""}
_DIRECT = lazy(r"\b(?:[Dd]raw\w*|scales?|diluted?)\b")
_DRAWN = lazy(r"\b(?:scales?|drawings?|drawn?|plans?|maps?|models?|diluted?|dilutions?)\b", re.IGNORECASE)
_OF_SOUNDS = lazy(
    r"\b(?:phonemes?|vowels?|consonants?|sounds?|IPA|voic(?:ed?|ing|eless)|fricatives?|"
    r"plosives?|transcri\w+|allophones?|syllables?)\b",
    re.IGNORECASE,
)
_OF_GENES = lazy(r"\b(?:alleles?|genotypes?|heterozyg\w+|homozyg\w+|Punnett)\b")
_LOGIC = lazy(
    r"\b(?:modus|propositions?|premises?|infers?|inference|implies|implication|logic\w*|tautolog\w+|truth|conditional"
    r"|sequent|syllogism|antecedent)\b",
    re.IGNORECASE,
)


def _runway(match: re.Match[str]) -> Answer:
    return digits(match[1]) + _SIDES[match[2] or ""]


def _scale(match: re.Match[str]) -> Answer:
    """1:50 as one to fifty, where a sentence speaks of what is drawn."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    timed = re.search(r"\b(?:at|from|until|till|by|before|after|since|to) \Z", before) and not _DIRECT.search(before)
    return None if timed or not stands_near(_DRAWN, match) else f"one to {cardinal(int(match[1]))}"


_SOUNDS = {"ʃ": "esh", "θ": "theta", "ð": "eth", "ŋ": "eng", "ʒ": "ezh", "ə": "schwa", "æ": "ash", "ɑ": "open a",
           "ɔ": "open o", "ɛ": "epsilon", "ɪ": "small i", "ʊ": "upsilon", "ʌ": "wedge", "ʔ": "glottal stop",
           "ɹ": "turned r",
           "ɾ": "flap", "ɡ": f"{LETTER}g", "ɜ": "reversed epsilon", "ː": "long", "ɲ": "palatal n", "χ": "chi",
           "β": "beta",
           "ɣ": "gamma", "ʁ": "inverted r", "ʰ": "aspirated"}  # fmt: skip


def _phoneme(match: re.Match[str]) -> Answer:
    """/p/ as its sign, in a sentence about sounds."""
    said = " ".join(_SOUNDS.get(sign, LETTER + sign) for sign in (match[1] or match[2]))
    plain = match[1] and match[1].isascii() and len(match[1]) > 1
    sure = not match[0].isascii() or stands_near(_OF_SOUNDS, match)
    return (match[1] if plain else said) if sure else None


def _implied(match: re.Match[str]) -> Answer:
    return "implies" if stands_near(_LOGIC, match) else None


def _genotype(match: re.Match[str]) -> Answer:
    """Aa as big A little a, in a sentence about what is inherited."""
    if not stands_near(_OF_GENES, match):
        return None
    return " ".join(f"{'big' if letter.isupper() else 'little'} {LETTER}{letter}" for letter in match[0])


def _anion(match: re.Match[str]) -> Answer:
    """Cl- with a plain minus."""
    letters = " ".join(f"{LETTER}{sign}" if sign.isalpha() else cardinal(int(sign)) for sign in match[1].upper())
    return f"{letters} minus"


def _rulers(match: re.Match[str]) -> Answer:
    """Ptolemy I or II, of whom the second has his number alone."""
    if not RULERS.search(match.string, max(0, match.start() - 24), match.start()):
        return None
    first, second = roman(match[1]), roman(match[3])
    return f"the {ordinal(first)}{match[2]}the {ordinal(second)}" if first and second else None


_PEOPLE = {"m": "million", "M": "million", "k": "thousand", "bn": "billion"}


def _each(match: re.Match[str]) -> Answer:
    """£89 pp: for each person."""
    priced = re.search(r"[$€£]\d[\d.,]* \Z", match.string[max(0, match.start() - 12) : match.start()])
    return "per person" if priced else None


def _two_of_a_kind(match: re.Match[str]) -> Answer:
    """BRCA1/2, ERK1/2: the first and the second of a kind."""
    return f"{say_part(match[1])} {cardinal(int(match[2]))} and {cardinal(int(match[3]))}"


def _leaves(match: re.Match[str]) -> Answer:
    """H₂↑, AgCl↓: what leaves a reaction."""
    near = match.string[max(0, match.start() - 60) : match.start()]
    return {"↑": "gas", "↓": "precipitate"}[match[0]] if re.search("→|⟶|⇌", near) else None


RULES = (
    Rule("state", lazy(r"(?<=[A-Za-z₀-₉)])[↑↓](?=[\s.,;)]|\Z)"), _leaves),
    Rule("name", lazy(r"(?<![\w/])([A-Z]{2,5})([1-8])/([2-9])(?![\w/]|\.\d)"), _two_of_a_kind),
    Rule(
        "molecule",
        lazy(r"(?<![\w.])([1-9]\d?) ([KCSPFNHI])(?=(?: \+ [^.;→⇌⟶]{1,40})? (?:→|⇌|⟶) )"),
        lambda match: f"{cardinal(int(match[1]))} {spell(match[2])}",
    ),
    Rule(
        "molecule",
        lazy(r"(?<![\w.-])(Cl|Br)(?:₂|2)(?![\w⁺⁻])"),
        lambda match: f"{spell(match[1].upper())} two",
    ),
    Rule(
        "gas",
        lazy(r"([SPFEe](?<!\w.)(?:p|a|v|cv|A|et|i|t))(CO|O)[2₂](?!\w)"),
        lambda match: f"{spell(match[1].upper() + match[2])} two",
    ),
    Rule(
        "number",
        lazy(r"([0-9](?<![\w.-].)\d?)-0(?= (?:nylon|silk|[Vv]icryl|[Pp]rolene|[Mm]onocryl|PDS|chromic|sutures?)\b)"),
        lambda match: f"{cardinal(int(match[1]))} oh",
    ),
    Rule(
        "name",
        lazy(r"([0-9](?<!\w.)\d?)W-(\d{2})(?!\w)"),
        lambda match: f"{cardinal(int(match[1]))} {LETTER}W {cardinal(int(match[2]))}",
    ),
    Rule("number", lazy(r"(?<!\w)(?:RWY|[Rr]wy\.?)(?= \d\d)"), lambda match: "runway"),
    Rule("number", lazy(r"FL(?<!\wFL) ?(\d{3})(?!\w)"), lambda match: f"flight level {digits(match[1])}"),
    Rule(
        "number",
        lazy(r"([0-9](?:(?<=[Ss]quawk .)|(?<=[Ss]quawking .)|(?<=QNH .))\d{2,3})(?!\w)"),
        lambda match: digits(match[1]),
    ),
    Rule(
        "sized",
        lazy(
            r"([0-9](?<![\w.,$€£].)[\d.,]{0,6}) ?(m|bn)(?= (?:people|users|customers|followers|inhabitants|residents"
            r"|jobs|homes|households|visitors|passengers|workers|voters|children|adults|subscribers|members|viewers)\b)"
        ),
        lambda match: f"{number(match[1])} {_PEOPLE[match[2]]}",
    ),
    Rule(
        "sized",
        lazy(
            r"([0-9](?:(?<=\b[Pp]op\. .)|(?<=population of .)|(?<=population is .)|(?<=population was .))[\d.,]{0,6})"
            r" ?(m|M|k|bn)(?!\w)"
        ),
        lambda match: f"{number(match[1])} {_PEOPLE[match[2]]}",
    ),
    Rule("unit", lazy(r"pp(?<=\d pp)(?=[\s,;)])"), _each),
    Rule(
        "number",
        lazy(r"(?<![\w./])(\d)/(\d{2}),? ?(?=net \d|EOM\b)"),
        lambda match: f"{cardinal(int(match[1]))} {cardinal(int(match[2]))}, ",
    ),
    Rule("number", lazy(r"(?:(?<=\b[Rr]unway )|(?<=\bRWY )|(?<=\b[Rr]wy ))(\d{2})([LRC])?(?!\w)"), _runway),
    Rule(
        "ratio",
        lazy(r"(?<![\w.,:])1:(\d{2,3})(?![\w:]|,\d|\s?[ap]\.?m\b|\s?[AP]M\b| in the | o['’]clock)"),
        _scale,
    ),
    Rule(
        "acronym",
        lazy(r"(?<=\b[Tt]he )IV(?= (?:at \d+|line|bag|drip|fluids?|site|pump|catheter)\b)"),
        lambda match: f"{LETTER}I {LETTER}V",
    ),
    Rule("heteronym", lazy(r"(?<!\w)[Ll]ead(?=-2\d\d\b)"), lambda match: respelled(match[0], "led")),
    Rule(
        "symbol",
        lazy(
            r"(?<=[\s(])(?:/([a-zæðŋɑɔəɛɪʃʊʌʒθʔɹɾɡɜːɲχβɣʁʰ]{1,3})/|"
            r"\[([a-zæðŋɑɔəɛɪʃʊʌʒθʔɹɾɡɜːɲχβɣʁʰ]{1,3})\])(?=[\s,.;)]|\Z)"
        ),
        _phoneme,
    ),
    Rule("symbol", lazy(r"(?:(?<=\b[A-Z])|(?<=\)))\s?→\s?(?=[A-Z]\b|\(|¬)"), _implied),
    Rule(
        "number",
        lazy(r"(?<![\w.])(\d{2,3})([a-e])[–-](\d{2,3})([a-e])(?!\w)"),
        lambda match: f"{cardinal(int(match[1]))} {LETTER}{match[2]} to {cardinal(int(match[3]))} {LETTER}{match[4]}",
    ),
    Rule(
        "roman",
        lazy(r"(?<=[A-Z]{2})-(II|III|IV)(?![\w-])"),
        lambda match: {"II": " two", "III": " three", "IV": " four"}[match[1]],
    ),
    Rule(
        "genotype",
        lazy(r"(?<![\w-])(?<!\d )(?!II|ii|XX|mm|cc|CC|AA\b batter)(?:([A-Z])\1|([a-z])\2|([A-Z])(?i:\3))(?![\w-])"),
        _genotype,
    ),
    Rule("chemistry", lazy(r"(?<![\w-])(Cl|Br|OH|NO3|HCO3)-(?=[\s,.;)]|$)"), _anion),
    Rule(
        "roman",
        lazy(r"(?<=[a-z] )([IVX]{1,5})( or | and )([IVX]{1,5})(?!\w)"),
        _rulers,
    ),
    Rule(
        "unit",
        lazy(r"(?:(?<=million )|(?<=billion )|(?<=thousand ))sq\.? ?(km|mi|ft|m)\b"),
        lambda match: f"square {plural(singular(match[1]))}",
    ),
    Rule("unit", lazy(r"(?<=\d )rev/s(?!\w)"), lambda match: "revolutions per second"),
    Rule("unit", lazy(r"(?<=\d )W/\(?m²[ ·]?K\)?(?!\w)"), lambda match: "watts per square meter kelvin"),
    Rule(
        "unit",
        lazy(r"(?<=\d )in(?= (?:or (?:more|less)|in diameter)\b)"),
        lambda match: "inches",
    ),
    Rule("unit", lazy(r"(?<=[½¼¾⅛⅜⅝⅞⅓⅔] )in(?= (?:and|or|by)\b|[,.;]|$)"), lambda match: "inches"),
)
