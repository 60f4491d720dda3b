"""Words in capitals: by the list, else by a rule: said as a word or letter by letter."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule, Said
from audiolesson.wording.en.words.acronym_list import COMMON, LETTERS, RESPELLED, WORDS
from audiolesson.wording.letters import LETTER, listed, spell

_CLUSTERS = frozenset([
    "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kn", "ph", "pl", "pr", "sc", "sh", "sk", "sl", "sm",
    "sn", "sp", "st", "str", "sw", "th", "tr", "tw", "wh", "wr", "qu", "scr",
    "spr", "spl", "shr", "thr", "chr", "squ", "phr", "ck", "ct", "ft", "ld", "lf", "lk", "lm",
    "lp", "lt", "mp", "nd", "ng", "nk", "nt", "pt", "rd", "rf", "rk", "rl", "rm", "rn", "rp", "rt", "ss", "ll", "ff",
    "tt", "nn", "mm", "rr", "cc", "pp", "dd",
    "ght", "tch", "rst", "rth", "nth", "lth", "ngs", "nds", "rds", "nts", "rts", "cks", "lls", "ds",
    "ps", "ts", "ks",
])  # fmt: skip


_ONLY_FIRST = frozenset(
    ["bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kn", "pl", "pr", "tr", "tw", "wh", "wr", "qu"]
)


def sounds_like_a_word(capitals: str) -> bool:
    """Whether a new acronym is said as a word: consonant, vowel, consonant; or 4 letters and more that can be said.

    About 83 % right on acronyms that it was not made for.
    """
    word = capitals.lower()
    if len(word) == 3:
        return bool(re.fullmatch(r"[bcdfghjklmnprstvwz][aeiou][bdgklmnprtx](?<!er)", word))
    if len(word) < 4 or re.match(r"[aeiou]{2}|[aeiou]\w[aeiou]{2}\Z", word) or not re.search("[aeiouy]", word):
        return False
    runs = re.findall(r"[^aeiouy]+", word)
    vowels = re.findall(r"[aeiouy]+", word)
    if any(len(run) > 2 for run in vowels) or "q" in word.replace("qu", ""):
        return False
    for index, run in enumerate(runs):
        first = index == 0 and word.startswith(run)
        last = index == len(runs) - 1 and word.endswith(run)
        if len(run) > 1 and first and run[0] == run[1]:
            return False
        if len(run) > 1 and (first or last) and (run not in _CLUSTERS or (last and run in _ONLY_FIRST)):
            return False
        if not first and not last and (len(run) > 3 or (len(run) == 3 and run[1:] not in _CLUSTERS)):
            return False
    return True


def with_tail(reading: str, tail: str) -> str:
    """A reading with the plural or possessive that followed in the text."""
    if not tail:
        return reading
    if tail[-1] == "d":
        return f"{reading}'d"
    last = reading.split()[-1]
    if last.startswith(LETTER) and "'" not in tail and "’" not in tail:
        return f"{reading}s"
    if tail[0] == "s" and len(tail) > 1:
        return f"{with_tail(reading, 's')}'"
    if "'" in tail or "’" in tail:
        return reading + ("'" if last.endswith("s") and len(last) > 2 and "s" not in tail else "'s")
    if re.search(r"[^aeiou]y\Z", last):
        return f"{reading[:-1]}ies"
    return f"{reading}es" if last.endswith(("s", "x", "sh", "ch")) else f"{reading}s"


def capitals(word: str, tail: str = "") -> str | Said:
    """The reading of a word in capitals, without doubt if a list holds it or it has at most three letters."""
    if word in RESPELLED:
        return with_tail(listed(RESPELLED[word]), tail)
    if word in WORDS:
        return with_tail(word.lower(), tail)
    if word in LETTERS:
        return spell(word, tail)
    if word in COMMON and not tail:
        return word.lower()
    if word.startswith("SIG") and word[3:] in _SIGNALS:
        return with_tail(f"sig {listed(_SIGNALS[word[3:]])}", tail)
    if _SHOUTED.fullmatch(word) and (sounds_like_a_word(word) or _LONG_WORD.fullmatch(word)):
        return with_tail(word.lower(), tail)
    if not sounds_like_a_word(word) and _LONG_WORD.fullmatch(word):
        return Said(with_tail(word.lower(), tail), f"{word} is not known and is said as a word", _HINT)
    if not sounds_like_a_word(word):
        reading = spell(word, tail)
        return reading if len(word) <= 5 else Said(reading, f"{word} is not known and is spelled", _HINT)
    return Said(with_tail(word.lower(), tail), f"{word} is not known and is said as a word", _HINT)


_SHOUTED = lazy(
    r"(?=.{7})[A-Z]+(?:NESS|TION|SION|MENT|ANCE|ENCE|ENCY|ANCY|ICIDE|ABLE|IBLE|ING|INGS|IONS|MENTS|ATED|INED|ONED|ISED"
    r"|IZED|FUL|LESS|IVE|IAL|UAL|NAL|OUS|ISM|IST|ITY|ALLY|INAL|IOUS|HOOD|SHIP|WARD|WARDS|LING|ICAL|ICALLY|RIES|TIES)"
)
"""Words whose ends are those of English, with seven letters or more, are shouted and no acronyms: RECKLESSNESS."""

_LONG_WORD = lazy(r"(?=.{7})(?=(?:[^AEIOUY]*[AEIOUY]){2})(?!.*[^AEIOUY]{5})[A-Z]+")
"""So many capitals with vowels between them are a word that is shouted: INSTRUCTION."""


_SIGNALS = {
    "INT": "int", "TERM": "term", "KILL": "kill", "STOP": "stop", "CONT": "continue", "HUP": "hup", "QUIT": "quit",
    "ABRT": "abort", "CHLD": "child", "PIPE": "pipe", "ALRM": "alarm", "SEGV": "·S ·E ·G ·V", "ILL": "ill",
    "TRAP": "trap", "BUS": "bus", "USR": "user", "TSTP": "·T stop", "FPE": "·F ·P ·E", "WINCH": "winch",
}  # fmt: skip
"""The signals of Unix, behind their SIG."""
_HINT = "Give it a reading in the lexicon."


def _listed(match: re.Match[str]) -> Answer:
    words = RESPELLED.get(match[1])
    if words is None and match[0] in RESPELLED:
        return listed(RESPELLED[match[0]])
    if words is None and "/" in match[1] and match[1][0].isupper():
        words = RESPELLED.get(match[1][0].lower() + match[1][1:])
        words = words and words[0].upper() + words[1:]
    return None if words is None else with_tail(listed(words), match[2] or "")


_NO_PLAIN_WORD = frozenset(["AS", "IS", "HE", "WE", "ME", "MY", "AT", "BY", "BE", "SO", "IT", "US", "DO", "GO"])
"""Behind an article these are no words of a sentence: "the AS curve"; but "the OR gate"."""


_CURVES = lazy(r"\s(?:curves?|diagrams?|models?|framework|departments?|staff|support|teams?)\b")


def _is_named(match: re.Match[str]) -> bool:
    """Whether a plain word in capitals is an acronym: behind an article, or in brackets behind what it stands for."""
    word = match[1]
    before = match.string[max(0, match.start() - 60) : match.start()]
    if word in _NO_PLAIN_WORD and _CURVES.match(match.string, match.end(), match.end() + 14):
        return True
    if word == "AS" and re.search(r"\b(?:horizontal|vertical|steep|flat|new|original|short-run|long-run)\s\Z", before):
        return True
    beside = re.search(r"\b([A-Z]{2,5}),?\s(?:and|or)\s\Z", before)
    if word in _NO_PLAIN_WORD and beside and beside[1] not in COMMON and not sounds_like_a_word(beside[1]):
        return True
    if word in _NO_PLAIN_WORD and re.search(r"\b(?:[Tt]he|[Aa]n?)\s\Z", before):
        return True
    if before[-1:] != "(" or match.string[match.end() : match.end() + 1] != ")":
        return False
    initials = [name[0].upper() for name in re.findall(r"[A-Za-z]+", before)[-len(word) :]]
    return "".join(initials) == word


def _capitals(match: re.Match[str]) -> Answer:
    word = match[1]
    if word in COMMON and _is_named(match):
        return spell(word, match[2] or "")
    if (
        (word not in LETTERS or word in COMMON)
        and word not in RESPELLED
        and (len(word) > 2 or word in COMMON)
        and (_is_shouted(match) or _stands_beside_shouting(match))
    ):
        return word.lower()
    beside = re.search(r"([A-Z]{2,})[/–-]\Z", match.string[max(0, match.start() - 9) : match.start()]) or re.match(
        r"[/–-]([A-Z]{2,})", match.string[match.end() : match.end() + 9]
    )
    if beside and word in COMMON and beside[1] not in COMMON and len(word) < 4:
        return spell(word, match[2] or "")
    return capitals(word, match[2] or "")


_RUN_BEFORE = lazy(r"(?<![A-Za-z])(?:[A-Z]{2,}\s){2,5}\Z")


def _stands_beside_shouting(match: re.Match[str]) -> bool:
    """Whether a word of four letters and more stands beside another in capitals, and both can only be words."""
    word = match[1]
    if len(word) < 4 or word in WORDS or not re.search("[AEIOUY]", word):
        return False
    run = _RUN_BEFORE.search(match.string, max(0, match.start() - 40), match.start())
    if run and len(run[0].split()) > 1 and any(near in COMMON for near in run[0].split()):
        return True
    before = re.search(r"(?<![A-Za-z])([A-Z]{2,})\s\Z", match.string[max(0, match.start() - 20) : match.start()])
    after = re.match(r"\s([A-Z]{2,})(?![A-Za-z])", match.string[match.end() : match.end() + 20])
    for near in (before, after):
        if near and (near[1] in COMMON or (len(near[1]) > 3 and near[1] not in WORDS and near[1] not in LETTERS)):
            return True
    return False


def _is_shouted(match: re.Match[str]) -> bool:
    """Whether the words around stand in capitals too, as in a title: then none of them is an acronym."""
    before = re.split(r"[.!?]\s", match.string[max(0, match.start() - 24) : match.start()])[-1]
    around = re.findall(r"[A-Za-z]{2,}", before + match.string[match.start() : match.end() + 24])
    return (
        len(around) > 2
        and sum(map(str.isupper, around)) > len(around) * 0.7
        and (any(len(word) > 5 for word in around) or sum(word in COMMON for word in around) > 1)
    )


_TAIL = r"(['’]s|['’]d(?!\w)|s['’]?|(?<=S)es|(?<=S)['’](?=\s))?"
RULES_LISTED = (
    Rule("name", lazy(r"(?<!\w)(\.NET)()(?!\w)"), _listed),
    Rule("name", lazy(rf"(?<![\w.])([A-Za-z][A-Za-z]?(?:\+\+|#)){_TAIL}(?!\w)"), _listed),
    Rule("name", lazy(rf"(?<![\w./])([A-Za-z]\w{{0,9}}[/&.'’·-][A-Za-z0-9]\w{{0,9}}){_TAIL}(?![\w/])"), _listed),
    Rule("name", lazy(r"(?<!\w)(w/o?|c/o)()(?=\s)"), _listed),
)
RULES_NAMED = (Rule("name", lazy(rf"(?<!\w)([A-Za-z]\w{{1,12}}?){_TAIL}(?!\w)"), _listed),)
RULES = (Rule("acronym", lazy(rf"(?<![^\W_])([A-Z]{{2,24}}){_TAIL}(?![^\W_])"), _capitals),)
