"""Roman numerals, where the word before says that they are numbers."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER

_CARDINAL = (
    r"Chapter|Part|Section|Book|Act|Scene|Volume|Vol\.|Ch\.|Chs\.|Chap\.|Sec\.|Pt\.|Art\.|Fig\.|Bk\.|No\.|Type|Phase|Stage|Level|Grade|Class|Figure|Table|Title|"
    "Appendix|Article|War|Bowl|Final Fantasy|Rocky|Apollo|Mark|Factor|Algorithm|Theorem|Step|Unit|Lesson|"
    "Saturn|Module|Tier|Schedule|Version|Nerve|Complex|Complexes|Photosystem|Prophase|Metaphase|Anaphase|Telophase|Meiosis|"
    r"Angiotensin|Polymerase|Population|Collagen|Interferon|Division|Div\.|Lemma|Problem|Exercise|Amendment|Cohort|Category|"
    r"Group|Quadrant|Episode|Season|Zone|Method|Region"
)
_NAMES = (
    "Louis|Henry|Elizabeth|George|William|Edward|Charles|Richard|James|Pope [A-Z][a-z]+|John|Paul|Pius|"
    "Benedict|Gregory|Innocent|Philip|Napoleon|Catherine|Peter|Nicholas|Frederick|Wilhelm|Alexander|Ivan|Leo|"
    "Ramesses|Ptolemy|Darius|Xerxes|Otto|Mehmed|Queen [A-Z][a-z]+|King [A-Z][a-z]+"
)
RULERS = lazy(rf"\b(?:{_NAMES})\s\Z")
"""The name of a ruler before a number."""


def _cardinal(match: re.Match[str]) -> Answer:
    value = numbers.roman(match[1].upper())
    return numbers.cardinal(value) if value and value < 200 else None


def _ordinal(match: re.Match[str]) -> Answer:
    value = numbers.roman(match[1])
    return f"the {numbers.ordinal(value)}" if 0 < value < 40 else None


def _bare(match: re.Match[str]) -> Answer:
    named = re.search(
        r"\b(?!The\s|An?\s|In\s|This\s|If\s|With\s|And\s)[A-Z][a-z]+\s\Z",
        match.string[max(0, match.start() - 16) : match.start()],
    )
    if match[1][0] == "X" and not named:
        return None
    if match[1] == "IV" and re.search(
        r"(?:\d\s?m[Lg]|/h|/hr|saline|NaCl|dextrose|given|fluids?)\s\Z",
        match.string[max(0, match.start() - 12) : match.start()],
    ):
        return None
    if match[1] == "IV" and re.match(
        r"\s(?:drip|line|fluid|bag|drug|therapy|inject|push|pole|antib)", match.string[match.end() : match.end() + 9]
    ):
        return None
    value = numbers.roman(match[1])
    return numbers.cardinal(value) if 1 < value < 40 else None


_VERB = lazy(
    r"\s(?:am|was|had|have|want|like|love|need|read|wrote|took|take|use|know|think|thought|mean|meant|made|make|saw|see|can|"
    r"could|will|teach|meet|work|live|write|give|study|tell|show|spoke|left|knew|bought|keep|would|should|must|did|do|found|said|call|prefer|chose|got|just|always|never|also|really|[a-z]{2,}ed)\b"
)


def _of_a_play(match: re.Match[str]) -> Answer:
    """Hamlet, III.i or Act II.ii: an act and its scene."""
    act, scene = numbers.roman(match[2]), numbers.roman(match[3].upper())
    if not 0 < act < 6 or not 0 < scene < 20:
        return None
    head = match[1] or ("act " if match[0] else "")
    return f"{head}{numbers.cardinal(act)}, scene {numbers.cardinal(scene)}"


_BEHIND_NUMBER = lazy(
    r"[.,;:)]|\s(?!always|thus|perhaps|was|does)[a-z]{2,}[^s\W]s\b|\s(?:(?:of|is|and|or|to|in|on|has|for)\b|[A-Z(])|\s*\Z"
)


_ALWAYS_COUNTED = lazy(r"(?:\w+phase|meiosis|polymerases?|photosystem|angiotensin|war)\s", re.IGNORECASE)
_MEASURED = lazy(r"(?:type|stage|phase|class|grade|level|tier|factor)\b")
_ARTICLE = lazy(r"\b(?:[Tt]he|[Tt]his|[Ee]very|[Ee]ach|[Aa]n?)\s\Z")


def _is_pronoun(match: re.Match[str], noun: str) -> bool:
    """Whether I behind a noun is who speaks: "the book I read", but "type I errors", "Part I covers"."""
    if match[1] != "I" or match[2]:
        return False
    text, end = match.string, match.end()
    if _ALWAYS_COUNTED.match(noun) or (
        noun[0].isupper() and not _ARTICLE.search(text[: match.start() - len(noun)][-6:])
    ):
        return False
    if _VERB.match(text, end, end + 12):
        return True
    return noun[0].islower() and not _MEASURED.match(noun) and not _BEHIND_NUMBER.match(text, end, end + 14)


def _with_word(match: re.Match[str]) -> Answer:
    before = re.search(
        rf"\b(?:{_CARDINAL})s?\s\Z", match.string[max(0, match.start() - 16) : match.start()], re.IGNORECASE
    )
    if before:
        return _cardinal(match) if match[1] not in ("L", "C") and not _is_pronoun(match, before[0]) else None
    before = re.search(rf"\b(?:{_NAMES})\s\Z", match.string[max(0, match.start() - 24) : match.start()])
    if before:
        return _ordinal(match)
    if len(match[1]) > 1 and match[0] == match.string.strip(" .()"):
        return _cardinal(match)
    return (
        _bare(match)
        if re.fullmatch(r"II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI", match[1])
        else None
    )


def _possessive(match: re.Match[str]) -> Answer:
    words = _with_word(match)
    return f"{words}'s" if words and match[2] else words


def _lettered(match: re.Match[str]) -> Answer:
    """Stage IIIB."""
    named = re.search(
        rf"\b(?:{_CARDINAL})s?\s\Z", match.string[max(0, match.start() - 16) : match.start()], re.IGNORECASE
    )
    words = _cardinal(match) if named else None
    return f"{words} {LETTER}{match[2]}" if words else None


def _range(match: re.Match[str]) -> Answer:
    """Chapters II–IV."""
    named = re.search(
        rf"\b(?:{_CARDINAL})s?\s\Z", match.string[max(0, match.start() - 16) : match.start()], re.IGNORECASE
    )
    first, last = numbers.roman(match[1]), numbers.roman(match[2])
    return f"{numbers.cardinal(first)} to {numbers.cardinal(last)}" if named and 0 < first < last else None


def _small(match: re.Match[str]) -> Answer:
    value = numbers.roman(match[1].upper())
    return numbers.cardinal(value) if value else None


def _chords(match: re.Match[str]) -> Answer:
    """ii–V–I: chords by their step."""
    return " ".join(numbers.cardinal(numbers.roman(part.upper())) for part in re.split("[–-]", match[0]))


RULES = (
    Rule(
        "roman",
        lazy(r"(?:(?<=[(] )|(?<=[(])|(?<=[a-z], )|(?<=[a-z] )|\b([Aa]ct ))([IV]{1,3})\.([ivx]{1,4})(?![\w.]\w|\w)"),
        _of_a_play,
    ),
    Rule(
        "roman",
        lazy(r"(?<![\w'’.-])([IVXL]{1,7})(?:th|st|nd|rd)(?!\w)"),
        lambda match: numbers.ordinal(numbers.roman(match[1])) if numbers.roman(match[1]) else None,
    ),
    Rule(
        "roman",
        lazy(r"(?:(?<=pp\. )|(?<=[Pp]ages ))([ivxl]{1,7})\s?[–-]\s?([ivxl]{1,7})(?!\w)"),
        lambda match: " to ".join(numbers.cardinal(numbers.roman(part.upper())) for part in match.groups()),
    ),
    Rule(
        "roman",
        lazy(r"(?<![\w'’.-])([IVX]{1,5})(?:th)?(?=(?:st|nd|rd)?(?: and [IVX]{1,5})? [Cc]entur(?:y|ies)\b)"),
        lambda match: numbers.ordinal(numbers.roman(match[1])) if numbers.roman(match[1]) else None,
    ),
    Rule(
        "roman",
        lazy(
            r"(?=[ivx])(?:(?<=vol\. )|(?<=Vol\. )|(?<=Section )|(?<=Chapter )|(?<=chapter )"
            r"|(?<=item )|(?<=clause )|(?<=Scene )|(?<=scene )|(?<=Part )|(?<=part )|(?<=step )"
            r"|(?<=Step )|(?<=section )|(?<=page )|(?<=p\. )|(?<=pp\. ))([ivx]{1,6})(?!\w|['’-])"
        ),
        _small,
    ),
    Rule("roman", lazy(r"(?<![\w'’.-])([IVX]{1,6})\s?[–-]\s?([IVX]{1,6})(?![\w'’])"), _range),
    Rule(
        "roman",
        lazy(r"(?<=[Tt]he )([IVX]{2,6})(?= (?:Olympi|Corps|Army|Legion|Dynasty|Congress|Summit|Division|Games))"),
        lambda match: numbers.ordinal(numbers.roman(match[1])) if numbers.roman(match[1]) else None,
    ),
    Rule("roman", lazy(r"(?<![A-Za-z](?=\([ivx]\)))\(([ivx]{1,5})\)"), _small),
    Rule("roman", lazy(r"(?<=[a-z] )([IVX]{1,5})([A-E])(?![\w'’])"), _lettered),
    Rule(
        "chords",
        lazy(
            r"(?<![\w'’-])(?:[iI]{1,3}|[iI]?[vV]|[vV][iI]{1,2})(?:[–-](?:[iI]{1,3}|[iI]?[vV]|[vV][iI]{1,2})){2,7}(?![\w'’-])"
        ),
        _chords,
    ),
    Rule("roman", lazy(r"(?<![\w'’.-])(?<!= )([IVXLC]{1,9})(['’]s)?(?!\w|['’])"), _possessive),
)
