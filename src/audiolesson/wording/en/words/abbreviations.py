"""Abbreviations with a stop: what is said for them, and whether their stop ends the sentence too."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.stops import STARTERS
from audiolesson.wording.en.words.abbreviation_list import MONTHS, NUMBERED, PLAIN, SOFT
from audiolesson.wording.letters import spell


def _letters(words: str) -> str:
    return words.replace("·", "\ue000")


_COUNTED = {"Rev": "Revision", "Gen": "Generation"}
"""Before a number or a letter these are no titles."""


def _plain(match: re.Match[str]) -> Answer:
    words = PLAIN.get(match[1]) or PLAIN.get(
        match[1].lower()
        if (match[1][0] in "EIVCA" and not match[1].isupper())
        or match[1] in ("Misc", "Incl", "Excl", "Temp", "Max", "Min")
        else ""
    )
    if match[1] in _COUNTED and re.match(r" (?:\d|[A-Z](?![\w.]))", match.string[match.end() :][:3]):
        return _COUNTED[match[1]]
    if not words or (
        "." not in match[0][-1:]
        and match[1] not in ("vs", "aka", "wrt", "eg", "ie", "iff", "e.g", "i.e", "Dr", "Mr", "Mrs", "Ms", "Prof")
    ):
        return None
    return _letters(words)


def _plain_at_end(match: re.Match[str]) -> Answer:
    """The stop is also that of the text: it stays."""
    return _letters(PLAIN[match[1]]) if match[1] in PLAIN else None


_SPREAD = lazy(r"\b(?:std\.?|standard|abs\.?|mean) \Z")


def _soft(match: re.Match[str]) -> Answer:
    words = SOFT.get(match[1])
    other = match[1] == "dev" and not _SPREAD.search(match.string, max(0, match.start() - 10), match.start())
    return None if not words or match[1] == "al" or other else _letters(words)


def _numbered(match: re.Match[str]) -> Answer:
    if match[1] == "v" and re.match(r"\s[A-Z]\.", match.string[match.end() :][:3]):
        return "versus"
    words = NUMBERED.get(match[1])
    return words or MONTHS.get(match[1])


def _month(match: re.Match[str]) -> Answer:
    return MONTHS.get(match[1])


def _saint(match: re.Match[str]) -> Answer:
    return "Saint" if match[2] else "Street"


def _street(match: re.Match[str]) -> Answer:
    return {
        "St": "Street",
        "Ave": "Avenue",
        "Rd": "Road",
        "Blvd": "Boulevard",
        "Ln": "Lane",
        "Pkwy": "Parkway",
        "Hwy": "Highway",
        "Dr": "Drive",
    }[match[1]]


def _section(match: re.Match[str]) -> Answer:
    return "sections" if match[0].startswith("§§") else "section"


def _hash(match: re.Match[str]) -> Answer:
    return f"number {numbers.whole(match[1])}"


# A stop before a blank and a capital, or at the end, is left for the sentence, after what may stand at its end.
_BEFORE_NAME = rf"\.(?=\s+(?!(?:{'|'.join(sorted(word.title() for word in STARTERS))})\b)[A-Z])"
_AT_END = r"(?=\.(?:[\"'”’)\]]*\s*\Z|[\"'”’)\]]*\s+[A-Z\"“]))"


def _every(match: re.Match[str]) -> Answer:
    """q8h: how often a drug is given."""
    return f"every {numbers.whole(match[1])} {({'d': 'days', 'min': 'minutes'}).get(match[2], 'hours')}"


_BOOKED = lazy(r"(?<!\w)(?:Dr|Cr)\.? [A-Z][\w ]{0,30}?[$€£]?\d")


def _booked(match: re.Match[str]) -> Answer:
    """Dr. and Cr. of a journal entry, where both stand."""
    near = match.string[max(0, match.start() - 80) : match.end() + 80]
    both = re.search(r"\bCr\b", near) and re.search(r"\bDr\b", near) and _BOOKED.search(near)
    return {"Dr": "debit", "Cr": "credit"}[match[1]] if both else None


def _reference(match: re.Match[str]) -> Answer:
    """Ref. [12], whose number is not said."""
    begins = re.search(r"(?:\A|[.!?] )\Z", match.string[max(0, match.start() - 2) : match.start()])
    return f"{'The' if begins else 'the'} reference{match[2]}"


_DETERMINED = lazy(
    r"\b(?:[Tt]he|[Aa]n|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hese|[Yy]our|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Ee]ach|[Aa]ny|[Oo]nly) \Z"
)
_MEASURED = lazy(r" (?:costs?|prices?|values?|sizes?|lengths?|times?|dates?|ages?|weights?|distances?|locations?)\b")


def _approximate(match: re.Match[str]) -> Answer:
    """Between an article and its noun "approx." is no adverb: the approx. cost."""
    text = match.string
    noun = _MEASURED.match(text, match.end(), match.end() + 11)
    if not noun and not _DETERMINED.search(text, max(0, match.start() - 8), match.start()):
        return None
    return "Approximate" if match[1] == "A" else "approximate"


RULES_FIRST = (
    Rule("abbreviation", lazy(r"(?<![\w.])(Dr|Cr)\.?(?=\s)"), _booked, of_numbers=True),
    Rule("abbreviation", lazy(r"[Tt](?<!\w.)[Ll];\s?[Dd][Rr](?!\w)"), lambda match: spell("TLDR")),
    Rule(
        "abbreviation",
        lazy(r"([Aa](?<![\w.].))pprox\.(?=\s(?!(?:half|one|two|three|four|five|six|seven|eight|nine|ten)\b)[a-z])"),
        _approximate,
    ),
)
_SHOUTED = {"MR": "Mister", "MRS": "Missus", "DR": "Doctor", "PROF": "Professor", "ST": "Saint"}
RULES = (
    Rule("abbreviation", lazy(r"(?<![\w.])(MRS?|DR|PROF|ST)\.(?=\s[A-Z])"), lambda match: _SHOUTED[match[1]]),
    Rule("abbreviation", lazy(r"(?<!\S)&c(?:\.(?=\s[a-z]|[,;)])|(?![\w.])|(?=\.))"), lambda match: "et cetera"),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])([Ee])st\.(?=\s(?!in\b|by\b)[a-z]|\s?[$€£~]|\s\d{1,3}(?:[,.%]|\s[a-z]))"),
        lambda match: f"{match[1]}stimated",
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])Est\.(?= \d{4}(?!\w))"), lambda match: "Established"),
    Rule("abbreviation", lazy(r"(?<=[a-z] )prop\.(?= to\b)"), lambda match: "proportional"),
    Rule("abbreviation", lazy(r"(?<=\b[Ff]or )e\.?g\.?(?=[\s,:])"), lambda match: "example"),
    Rule(
        "abbreviation",
        lazy(r"(?<=\d )pts\.?(?=[\s,;.)])"),
        lambda match: (
            "patients"
            if re.search(
                r"\b(?:trials?|enroll\w+|randomi[sz]\w+|cohort|placebo|treated|arm)\b",
                match.string[max(0, match.start() - 70) : match.end() + 40],
            )
            else None
        ),
    ),
    Rule("abbreviation", lazy(r"(?<!\w)q(\d{1,2})(h|hr|hrs|d|min)(?!\w)"), _every),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])((?:[A-Z]\.){2,4})['’]s\b"),
        lambda match: spell(match[1].replace(".", ""), "'s"),
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])(U\.S(?:\.A)?|U\.K|Jr|Sr|Inc|Ltd|Co|Corp|Dept)\.(?=['’]s\b)['’]s"),
        lambda match: _letters({"Dept": "Department"}.get(match[1]) or SOFT[match[1]]) + "'s",
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])([A-Za-z]{2,6})(?=\.[\"'”’)\]]*\s*\Z)"), _plain_at_end),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])((?:[A-Za-z]\.){1,3}[A-Za-z](?:[a-z])?|[A-Za-z]{2,6})\.(?=[\s,;:)\]–—-]|\Z)"),
        _plain,
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])(vs|aka|wrt|e\.g|i\.e|eg|ie|(?<![\"“])iff)(?![\w.])"), _plain),
    Rule("abbreviation", lazy(r"(?<![\w.])(Dr|Mr|Mrs|Ms|Prof)(?=\s[A-Z][a-z])"), _plain),
    Rule(
        "abbreviation",
        lazy(
            r"(?<![\w.'’])([A-Za-z]{1,5})\.(?=\s?[\d#]|(?<=[qns]\.)\s?\(\d|(?<=p\.)\s[ivxl]+\b|(?<=l\.)\s[ivx]{2,}\b|\s(?!I\s[a-z])[IVX]+\b|\s[A-Z]?\d|\s(?![AI]\s[a-z])[A-Z](?:\.\d|\b))"
        ),
        _numbered,
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=[\s),;])"), _month),
    Rule(
        "abbreviation",
        lazy(
            r"(?=[JFASOND])(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=[Ss]ince )|(?<=[Uu]ntil )"
            r"|(?<=[.a-z] & )|(?<=\. and )|(?<=\. or )|(?<=\. to )"
            r"|(?<=\bJune to )|(?<=\bJuly to )|(?<=\bMay to )|(?<=March to )|(?<=April to ))(Jan|Feb|Aug|Sept?|Oct|Nov"
            r"|Dec)(?=\.?\s*\Z|\.?[,;)])"
        ),
        _month,
    ),
    Rule(
        "abbreviation",
        lazy(rf"(?<![\w.])(U\.S(?:\.A)?|U\.K|U\.N|E\.U|D\.C|Jr|Sr|Inc|Ltd|Co|Corp){_BEFORE_NAME}"),
        _soft,
    ),
    Rule(
        "abbreviation",
        lazy(rf"(?<![\w.])([A-Za-z](?:\.[A-Za-z]){{1,2}}c?|Ph\.D|[A-Za-z]{{2,4}}){_AT_END}"),
        _soft,
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])([A-Za-z](?:\.[A-Za-z]){1,2}c?|Ph\.D|[A-Za-z]{2,4})\.(?=[\s,;:)\]'’-])"),
        _soft,
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])((?:[a-z]\.){2,4})(?=\s[a-z]|[,;)])"),
        lambda match: spell(match[1].replace(".", "")),
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])((?:[A-Z]\.){2,5})(?=\s[a-z§\d(]|[,;:)])"),
        lambda match: spell(match[1].replace(".", "")),
    ),
    Rule(
        "abbreviation",
        lazy(rf"(?<![\w.])((?:[A-Z]\.){{1,4}}[A-Z]){_BEFORE_NAME}"),
        lambda match: spell(match[1].replace(".", "")),
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])(PhD)(?!\w)"), _soft),
    Rule("abbreviation", lazy(r"(?<!\w)(St)\.(?=\s([A-Z])?)"), _saint),
    Rule("abbreviation", lazy(r"(?<!\w)Ste\.(?=\s[A-Z][a-z])"), lambda match: "Saint"),
    Rule("abbreviation", lazy(r"(?<=[a-z] )(St|Ave|Rd|Blvd|Ln|Dr|Pkwy|Hwy)\.(?=[,;)]|\s[a-z])"), _street),
    Rule("abbreviation", lazy(r"(?<=[A-Za-z.] )vs?\.(?= (?:[A-Z]|the\b))"), lambda match: "versus"),
    Rule("abbreviation", lazy(rf"(?<=[a-z] )(St|Ave|Rd|Blvd|Ln|Dr|Pkwy|Hwy){_AT_END}"), _street),
    Rule(
        "abbreviation",
        lazy(r"(?:(?<=\()|(?<=, )|(?<=; ))(b|d|r|fl)\.(?=\s(?:c(?:a?\.|irca)\s)?\d)"),
        lambda match: {"b": "born", "d": "died", "r": "reigned", "fl": "active"}[match[1]],
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])K\.(?=\s?\d{1,3}(?!\w))"), lambda match: "\ue000K"),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])exp\.(?=\s(?:groups?|conditions?|designs?|treatments?|data)\b)"),
        lambda match: "experimental",
    ),
    Rule("abbreviation", lazy(r"(?<![\w.])Est\.(?=\s[a-z])"), lambda match: "Estimated"),
    Rule("abbreviation", lazy(r"(?<=[a-z] )spp?(?:\.(?=[\s,;)])|(?=\.\s*\Z))"), lambda match: "species"),
    Rule(
        "abbreviation",
        lazy(r"(?<=\d )(tab|cap)(s?)\.(?=[\s,;)])"),
        lambda match: {"tab": "tablet", "cap": "capsule"}[match[1]] + match[2],
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<=[A-Za-z] )(?<!\b[Tt]he )(?<!letter )(?<!\ba )(?<!\b[Pp]ress )['’‘]n['’]?(?= [A-Za-z])"),
        lambda match: "and",
    ),
    Rule("abbreviation", lazy(r"(?<=\d(?:st|nd|rd|th) )c(?:\.(?=[\s),;])|(?=\.\s*\Z))"), lambda match: "century"),
    Rule(
        "abbreviation",
        lazy(r"(?<=\d(?:st|nd|rd|th) )ed(?:\.(?=[,;)]|\s[^A-Z])|(?=\.))"),
        lambda match: "edition",
    ),
    Rule(
        "abbreviation",
        lazy(r"\((ed|eds|trans|est)\.\)"),
        lambda match: {"ed": "editor", "eds": "editors", "trans": "translator", "est": "estimated"}[match[1]],
    ),
    Rule("abbreviation", lazy(r"(?<!\w)([Rr]ef(s?))\.(?=\s?\[)"), _reference),
    Rule("abbreviation", lazy(r"(?<=\d)\s?ff?(?:\.(?=\s[a-z]|[,;)])|(?=\.\s*\Z))"), lambda match: " and following"),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])(ed|eds|trans|illus|comp)\.(?= by\b)"),
        lambda match: {
            "ed": "edited",
            "eds": "edited",
            "trans": "translated",
            "illus": "illustrated",
            "comp": "compiled",
        }[match[1]],
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<=[\w,)] )etc(?:(?=[),;:?!]|\s[a-z]|\s*\Z)|\.(?=[\"”’']?[?!]))"),
        lambda match: "et cetera",
    ),
    Rule("abbreviation", lazy(r"(?<!\w)w/r/t(?!\w)"), lambda match: "with respect to"),
    Rule("section", lazy(r"§§?\s?(?=\d)"), _section),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])([Nn]os?)\.(?= of\b)|(?:(?<=acct\. )|(?<=account )|(?<=phone )|(?<=serial ))(no)\.(?= )"),
        lambda match: "number" + (match[1] or match[2])[2:],
    ),
    Rule("number-sign", lazy(r"(?<!\w)#(?= of\b)"), lambda match: "number"),
    Rule("number-sign", lazy(r"(?<!\w)#(\d{1,6})\b"), _hash),
)
