"""Signs in running text with their neighbors: Greek letters, notes, scales; then slashes, pictures and single signs."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.code.keys import CAPS
from audiolesson.wording.en.code.keys import SIGNS as _KEYS
from audiolesson.wording.en.formula.vocabulary import GREEK_SIGNS
from audiolesson.wording.en.numbers.numbers import ordinal, whole
from audiolesson.wording.en.signs import ornaments, signs, slashes
from audiolesson.wording.en.signs.signs import ONE_COIN
from audiolesson.wording.en.units.unit_list import singular
from audiolesson.wording.letters import LETTER

_GREEK = {**GREEK_SIGNS, "ο": "omicron", "ς": "sigma", "ϱ": "rho", "µ": "micro"}


def _greek(match: re.Match[str]) -> Answer:
    return _GREEK[match[0][0]] + ("'s" if len(match[0]) > 1 else "")


def _glued(match: re.Match[str]) -> Answer:
    """ΔH, λmax, θJA: a sign with what says more of it."""
    from audiolesson.wording.en.words.names import say_name

    more = re.fullmatch("([A-Z])([a-z]{2,})", match[2])
    return f"{_GREEK[match[1]]} {f'{LETTER}{more[1]} {more[2]}' if more else say_name(match[2])}"


def _plural(match: re.Match[str]) -> Answer:
    return match[1] + "s"


def _blackboard(match: re.Match[str]) -> Answer:
    return LETTER + {"ℝ": "R", "ℤ": "Z", "ℕ": "N", "ℚ": "Q", "ℂ": "C", "ℓ": "l"}[match[0]]


_COUNTED = "tokens|requests|calls|words|users|impressions|queries|people|inhabitants"


def _note(match: re.Match[str]) -> Answer:
    return f"{LETTER}{match[1]} {'flat' if match[2] == '♭' else 'sharp'}"


RULES_FIRST = (
    Rule("number", lazy(r"(?<!\w)[Nn][º°](?= ?\d)"), lambda match: "number"),
    Rule("number", lazy(r"(?<!\w)(\d{1,3})ª(?!\w)"), lambda match: ordinal(int(match[1]))),
    *ornaments.RULES_FIRST,
    *slashes.RULES_FIRST,
    Rule("symbol", lazy(r"(?<=\d) ?/ ?(?=[$€£]\d)"), lambda match: "over"),
    Rule("symbol", lazy(r"(?<=\d)\*(?=\d)|(?<=[a-z]{3})\*(?=[a-z]{3})"), lambda match: "times"),
    Rule(
        "symbol",
        lazy(r"(?<=[A-Z]{2} )x(?= [A-Z]{2})|(?<=[\w)] )x(?= 100 ?%)"),
        lambda match: "times" if "=" in match.string[max(0, match.start() - 60) : match.start()] else None,
    ),
    Rule("symbol", lazy(r"(?<=\d)/([$€£¥])(?![\d\w])"), lambda match: f"per {ONE_COIN[match[1]]}"),
    Rule(
        "symbol",
        lazy(rf"(?<=\d)/(?=\d{{1,4}}[kKMB]? (?:(?:in|out)put )?(?:{_COUNTED})\b)"),
        lambda match: "per",
    ),
    Rule(
        "symbol",
        lazy(r"\$\\(sim|approx|pm|geq?|leq?)\$\s?(?=\d)"),
        lambda match: {"p": "plus or minus", "g": "at least", "l": "at most"}.get(match[1][0], "about"),
    ),
    Rule(
        "symbol",
        lazy(r"(?:(?<=[Tt]he )|(?<=\b[Aa] ))[†‡](?!\w)"),
        lambda match: "dagger" if match[0] == "†" else "double dagger",
    ),
    Rule(
        "symbol",
        lazy(r"(?:(?<=\A)|(?<=[.;:,] ))([~#*@^&|])(?= (?:is|are|means?|stands|marks|denotes?)\b)"),
        lambda match: _KEYS[match[1]],
    ),
    Rule(
        "symbol",
        lazy(
            r"(?=[#*/@~^&|])(?:(?<=\b[Pp]ress )|(?<=\b[Tt]ype )|(?<=\b[Dd]ial )|(?<=\b[Hh]it )|(?<=\b[Ee]nter )"
            r"|(?<=[#*] or )|(?<=[#*] and ))([#*/@~^&|])(?=\s(?:or|and|to|for|key)\b|[.,;])"
        ),
        lambda match: "star" if match[1] == "*" else _KEYS[match[1]],
    ),
    Rule(
        "symbol",
        lazy(
            r"(?<=[a-z]s)(?<!hrs)(?<!mins)(?<!secs)(?<!lbs)(?<!yrs)/"
            r"(mL|µL|dL|L|kg|g|cm|mm|km|ha|mi|min|sec|hr|day|wk|week|month|yr|year|hour|minute"
            r"|second|person"
            r"|night|session|visit|shift|semester|capita|student|patient|meal"
            r"|bar|beat|measure|page|row|line|box|serving|cup|household|child|class|game|team|lap|set|cell|acre|turn|cycle|frame|word)(?![\w/])"
        ),
        lambda match: f"per {singular(match[1]) or match[1]}",
    ),
    Rule(
        "symbol",
        lazy(r"(?<!\w)b/w(?= (?:photo|picture|image|film|movie|TV|print))"),
        lambda match: "black and white",
    ),
    Rule("symbol", lazy(r"(?<!\S)\?(?=\s[a-z]|[.,;:)])"), lambda match: "question mark"),
    Rule("symbol", lazy(r"(?<=\b([A-Za-z])[A-Za-z]) : (?=\1[A-Za-z]\b)", re.IGNORECASE), lambda match: "to"),
    Rule(
        "symbol",
        lazy(r"(?<=\b[Uu]se )(&&|\|\||[&%#@|~^])(?=\s(?:not|for|to|instead|in|and|or|when)\b)"),
        lambda match: _KEYS[match[1]],
    ),
    Rule("statistic", lazy(r"χ[²2]\((\d{1,4})\)"), lambda match: f"chi squared of {whole(match[1])}"),
    Rule("note", lazy(r"(?<!\w)([A-G])([♭♯])(?!m\d)"), _note),
    Rule("plural", lazy(r"(?<![\w-])([A-Za-z]*[a-rt-z])\(s\)"), _plural),
)


_EQUATION = lazy(
    r"(?:\A|[.:;,] |\b(?:is|as|where|with|so|then|use|write) |\b[a-zA-Z]\^\\?\w{1,6})[\w ]{0,24} = [^.;:]{0,60}\Z"
)

_ALEPHS = {"₀": "zero", "0": "zero", "₁": "one", "1": "one", "₂": "two", "2": "two"}


def _less(match: re.Match[str]) -> Answer:
    """A hyphen between blanks takes away where an equation of words stands before it: profit = revenue - cost."""
    return "minus" if _EQUATION.search(match.string, max(0, match.start() - 90), match.start()) else None


_OF_LETTERS = lazy(
    r"\b(?:letter|vitamin|grade|type|room|group|option|part|section|step|point|answer|classe|column|block|case|note|stage"
    r"|appendice|figure|panel|item|team)s [A-Z]\Z",
    re.IGNORECASE,
)


def _to_the_last(match: re.Match[str]) -> Answer:
    """A hyphen between the first and the last of several that letters name: grades A-F."""
    return "to" if _OF_LETTERS.search(match.string, max(0, match.start() - 14), match.start()) else None


RULES = (
    Rule("symbol", lazy(r"Å(?<!\w.)(?!\w)"), lambda match: "angstrom"),
    Rule("symbol", lazy(r"[ºª](?<!\w.)(?!\w)"), lambda match: {"º": "degree", "ª": "ordinal"}[match[0]]),
    Rule("symbol", lazy(r"∃!"), lambda match: "there exists exactly one"),
    Rule(
        "symbol",
        lazy(r"ℵ(?:([₀₁₂])|_([012]))?"),
        lambda match: f"aleph {_ALEPHS.get(match[1] or match[2] or '', '')}",
    ),
    Rule("symbol", lazy(r"[⌘⌥⇧⌃⌫⏎⇥⎋]"), lambda match: f"{CAPS[match[0]]} "),
    Rule(
        "symbol",
        lazy(r"(?=[❤♥💙💚])(?:(?<=\bI )|(?<=[Ww]e )|(?<=[Yy]ou )|(?<=[Tt]hey ))(?:❤|♥|💙|💚)\ufe0f?(?= \w)"),
        lambda match: "love",
    ),
    Rule(
        "note",
        lazy(r"(?<!\w)([A-G])b(?= (?:major|minor|scale|chord|flat|blues))"),
        lambda match: f"{LETTER}{match[1]} flat",
    ),
    Rule("symbol", lazy(r"(?<=\b[Qq][1-4])\s?[–-]\s?(?=[Qq][1-4])"), lambda match: "to"),
    Rule("symbol", lazy(r"(?<=s [A-Z])-(?=[A-Z](?![\w-]))"), _to_the_last),
    Rule("symbol", lazy(r"(?<=\b[A-Z])–(?=[A-Z0-9]\d{0,2}\b|X{1,3}[LS]\b)"), lambda match: "to"),
    Rule(
        "symbol",
        lazy(r"(?<=[A-Z]\d)\s?–\s?(?=[A-Z]\d{1,2}\b)|(?<=[A-Z]\d\d)\s?–\s?(?=[A-Z]\d{1,2}\b)"),
        lambda match: "to",
    ),
    Rule("symbol", lazy(r"(?<=\b[A-Z]) \| (?=[A-Z]\b)"), lambda match: "given"),
    Rule("symbol", lazy(r"(?<!\u200d)[♀♂](?!\ufe0f)"), lambda match: "female" if match[0] == "♀" else "male"),
    Rule(
        "symbol",
        lazy(
            r"(?=\W)(?:(?<=\s)|(?<=\A)|(?<=[\"“‘']))([&|*#@/\\~^_%$+<>=`!?.:;,-])(?=[\"”’']?\s(?:operator|symbol|sign|character|key|button)s?\b)"
        ),
        lambda match: _KEYS[match[1]],
    ),
    *ornaments.RULES,
    Rule(
        "greek",
        lazy(r"(?<![^\W\d_])[α-ω]{2,3}(?![^\W\d_])"),
        lambda match: " ".join(_GREEK[sign] for sign in match[0]) if all(sign in _GREEK for sign in match[0]) else None,
    ),
    Rule("greek", lazy(r"(?<![^\W\d_])[αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩϵϑϕϱµ](?:['’]s)?(?![^\W\d_])"), _greek),
    Rule("greek", lazy(r"(?<![^\W\d_])([αβγδεζηθκλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ])([A-Za-z]{1,12})(?![A-Za-zÀ-ÿ])"), _glued),
    Rule("greek", lazy(r"(?<![Ͱ-Ͽἀ-῿])[αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩϵϑϕϱµ](?![Ͱ-Ͽἀ-῿])"), _greek),
    Rule("symbol", lazy(r"[ℝℤℕℚℂℓ]"), _blackboard),
    Rule("symbol", lazy(r"(?<!\w)([A-Z])\*(?![\w*])"), lambda match: f"{LETTER}{match[1]} star"),
    Rule("symbol", lazy(r"(?<=°[CF])\s?/\s?(?=\d|[Gg]as\b)"), lambda match: "or"),
    Rule("symbol", lazy(r"(?<=\b[A-Z]):(?=[A-Z](?!\w))|(?<=(?<!\w)[a-z]):(?=[a-z](?!\w))"), lambda match: "to"),
    Rule("symbol", lazy(r"(?<!\S)\*(?=\.\w)"), lambda match: "star "),
    Rule("symbol", lazy(r"(?<=[\w)\]]) [-–] (?=[\w(])"), _less),
    Rule("symbol", lazy(r"(?<=\s)-(?=[A-Za-z](?![\w'’-]))"), lambda match: "dash "),
    *slashes.RULES,
    Rule("symbol", lazy(r"(?<=[a-z])(?::|∶)(?=[a-z]{2})"), lambda match: "to"),
    *signs.RULES,
)
