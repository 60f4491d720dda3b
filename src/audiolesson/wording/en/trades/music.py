"""Music: chords (Fmaj7, Am7, Gsus4) and the time of a bar (6/8)."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal, ordinal
from audiolesson.wording.letters import LETTER, spell

_KINDS = {
    "maj": "major", "dim": "diminished", "aug": "augmented", "sus": "suspended",
}  # fmt: skip
_SIGNS = {"#": " sharp", "♯": " sharp", "b": " flat", "♭": " flat", "": ""}
_OF_A_BAR = lazy(
    r"\btime signatures?\b|\b\d{1,2}/\d{1,2} time\b|\bbpm\b|\bwaltz\w*|\bjigs?\b|[♩♪]|\b[A-G][♭♯b#]? (?:major|"
    r"minor)\b|\b(?:allegro|andante|adagio|presto|moderato)\b",
    re.IGNORECASE,
)
"""What a sentence of music has, in which 6/8 is no fraction."""

_CHANGED = r"[♭b#♯](?:5|9|11|13)"
"""A note of a chord that is raised or lowered: the flat five of Dm7♭5."""


def _changed(note: str | None) -> str:
    return f"{_SIGNS[note[0]]} {cardinal(int(note[1:]))}" if note else ""


def _chord(match: re.Match[str]) -> Answer:
    note, sign, kind, number, *changed = match.groups()
    behind = f" {cardinal(int(number))}" if number else ""
    return f"{LETTER}{note}{_SIGNS[sign or '']} {_KINDS[kind]}{behind}{_changed(changed[0] if changed else None)}"


def _time(match: re.Match[str]) -> Answer:
    """6/8 as six eight, in a sentence of music."""
    if not stands_near(_OF_A_BAR, match):
        return None
    return f"{cardinal(int(match[1]))} {cardinal(int(match[2]))}"


def _of_any_note(match: re.Match[str]) -> Answer:
    """Min7, m7b5: a kind of chord without its note, in a sentence of music."""
    if not match[3] and not stands_near(_OF_CHORDS, match):
        return None
    kind = {"m": "minor", "M": "major", "d": "diminished"}[match[1][0] if len(match[1]) == 1 else match[1].lower()[:1]]
    kind = "major" if match[1].lower() == "maj" else kind
    return f"{kind} {cardinal(int(match[2]))}{_changed(match[3])}"


_CADENCES = lazy(r"\bcaden(?:ces?|tial)\b|\bdominant\b|\bphrases?\b")
_INTERVALS = lazy(r"\b(?:intervals?|triads?|semitones?|inver(?:sions?|ted))\b")
_QUALITIES = {"M": "major", "m": "minor", "P": "perfect", "A": "augmented", "d": "diminished"}


def _cadence(match: re.Match[str]) -> Answer:
    """PAC, IAC, HC, V:PAC: kinds of cadences, by their letters."""
    if not stands_near(_CADENCES, match):
        return None
    return f"{steps(match[1]) if match[1] else ''} {spell(match[2], match[3] or '')}".strip()


def _interval(match: re.Match[str]) -> Answer:
    """M3, m3, P5: letters alone sound alike."""
    number = int(match[2])
    near = match.string[max(0, match.start() - 40) : match.start()] + match.string[match.end() : match.end() + 40]
    if re.search(r"\bpitch(?:es)? (?:of )?\Z", match.string[max(0, match.start() - 12) : match.start()]):
        return None
    if match[1] in "Ad" and not re.search(r"(?<!\w)[MmPd][1-8](?!\w)", near):
        return None  # a pitch: A4
    name = {1: "unison", 8: "octave"}.get(number) or ordinal(number)
    return f"{_QUALITIES[match[1]]} {name}" if stands_near(_INTERVALS, match) else None


_OF_CHORDS = lazy(
    r"\b(?:chords?|cadences?|tonic|dominant|progressions?|resolves?|harmon\w+|triads?|key of|"
    r"inversions?|voicings?|major|minor)\b"
)
_ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7}
STEP = r"[♭b]?(?:VII|VI|V|IV|III|II|I|vii|vi|v|iv|iii|ii|i)[°ø]?(?:7|9|11|13|6)?"


def _steps(match: re.Match[str]) -> Answer:
    """V7–I, ii–V–I: chords by their steps."""
    return (steps(match[0]) or None) if stands_near(_OF_CHORDS, match) else None


def steps(text: str) -> str:
    """The words for chords by their steps, or ""."""
    said = []
    for flat, step, sign, number in re.findall(r"([♭b]?)([IViv]+)([°ø]?)(\d{0,2})", text):
        if step.upper() not in _ROMANS:
            return ""
        words = ["flat"] * bool(flat) + [cardinal(_ROMANS[step.upper()])]
        words += [{"°": "diminished", "ø": "half diminished"}.get(sign, "")] * bool(sign) + [
            cardinal(int(number or 0))
        ] * bool(number)
        said.append(" ".join(words))
    return " ".join(said) if len(said) > 2 else " to ".join(said)


RULES = (
    Rule("chord", lazy(r"(?<![\w:])(?:([IViv]{1,3}):)?(PAC|IAC|HC)(s)?(?!\w| learn)"), _cadence),
    Rule("note", lazy(r"(?<![\w.])([MmPAd])([1-8])(?![\w.]\w|\w)"), _interval),
    Rule(
        "chord",
        lazy(r"/(?:(?<=maj7/)|(?<=[A-Gb♭#]m7/)|(?<=[A-G]7/)|(?<=[A-G]m/)|(?<=[♭♯]7/))([A-G])([♯♭#b])?(?!\w)"),
        lambda match: f" over {LETTER}{match[1]}{_SIGNS[match[2] or '']}",
    ),
    Rule(
        "chord",
        lazy(r"(?<![\w-])(?:[IV]{1,3}|[iv]{1,3})°(?!\w| ?[CF]\b)"),
        lambda match: steps(match[0]) or None,
    ),
    Rule(
        "chord",
        lazy(r"(?<![\w-])(?=[1-7-]*[b♭#♯])(?:[b♭#♯]?[1-7]-){2,8}[b♭#♯]?[1-7](?![\w-])"),
        lambda match: " ".join(
            f"{_SIGNS.get(degree[0], '')} {cardinal(int(degree[-1]))}".strip() for degree in match[0].split("-")
        ),
    ),
    Rule(
        "note",
        lazy(r"(?<!\w)(8|15)(va|vb|ma|mb)(?!\w)"),
        lambda match: (
            f"{'an octave' if match[1] == '8' else 'two octaves'} {'lower' if match[2][1] == 'b' else 'higher'}"
        ),
    ),
    Rule("chord", lazy(rf"(?<![\w–-]){STEP}(?:\s?[–—→-]\s?{STEP}){{1,7}}(?![\w–])"), _steps),
    Rule("chord", lazy(r"(?<![\w–-])(?:VII|VI|V|IV|III|II|I|vii|vi|iv|iii|ii)[°ø]?(?:7|9|11|13)(?![\w–])"), _steps),
    Rule(
        "note",
        lazy(r"([♩♪])(\.)?(?=\s?=\s?\d)"),
        lambda match: "dotted " * bool(match[2]) + {"♩": "quarter note", "♪": "eighth note"}[match[1]],
    ),
    Rule(
        "note",
        lazy(rf"([A-G](?<![\w-].))([#♯b♭])?m(6|7|9|11|13)({_CHANGED})?(?![\w(])"),
        lambda match: f"{LETTER}{match[1]}{_SIGNS[match[2] or '']} minor {cardinal(int(match[3]))}{_changed(match[4])}",
    ),
    Rule(
        "note",
        lazy(rf"([A-G](?<![\w-].))([#♯b♭])?(7|9|13)({_CHANGED})(?![\w(])"),
        lambda match: f"{LETTER}{match[1]}{_SIGNS[match[2] or '']} {cardinal(int(match[3]))}{_changed(match[4])}",
    ),
    Rule("chord", lazy(rf"(?<![\w-])([Mm]in|[Mm]aj|dim|m|M)(7|9|11|13)({_CHANGED})?(?![\w(])"), _of_any_note),
    Rule("note", lazy(r"(?<![\w-])([A-G])([#♯b♭])?(maj|dim|aug|sus)(\d{1,2})?(?![\w(♯♭#])"), _chord),
    Rule("note", lazy(rf"(?<![\w-])([A-G])([#♯b♭])?(maj)(\d{{1,2}})({_CHANGED})(?![\w(])"), _chord),
    Rule(
        "note",
        lazy(r"(?<![\w./])(2|3|4|5|6|7|9|12)/(2|4|8|16)(?![\w/]|\.\d| of\b| cups?\b| full\b| as\b)"),
        _time,
    ),
)
