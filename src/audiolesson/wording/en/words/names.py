"""Names made of letters and digits, mixed case, and single letters with a hyphen: GPT-3.5, A100, k-means, gRPC."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule, Said
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.words.acronym_list import LETTERS, RESPELLED, TITLED, WORDS
from audiolesson.wording.en.words.acronyms import capitals, with_tail
from audiolesson.wording.en.words.onsets import ODD_START, split_onset
from audiolesson.wording.letters import LETTER, listed, respelled, spell

_RUN = lazy(r"v(?=\d)|[A-Z]{2,}(?=v\d)|\d+(?:\.\d+)*|[A-Z]{2,}(?![a-z])|[A-Z]?[a-zß-ÿ]+|[A-Z]|[^\W\d_]")


def say_part(part: str) -> str:
    """One run of letters of a name: a word where it can be said, else its letters."""
    if part in RESPELLED:
        return listed(RESPELLED[part])
    if part in TITLED:
        return spell(part.upper())
    if len(part) == 1:
        return LETTER + part
    if part.isupper():
        said = capitals(part)
        return said if isinstance(said, str) else said.reading
    if part.islower() and not re.search("[aeiouy]", part[1:] if part[0] == "y" else part) and len(part) < 5:
        return spell(part)
    if part.islower() and part.isascii():
        letters, rest = split_onset(part)
        return f"{spell(letters.upper())} {rest}".rstrip() if letters else part
    return part


def known_head(name: str) -> str:
    """The listed name that a longer one begins with, if it has capitals or digits inside: LoRA of "LoRAConfig"."""
    for end in range(min(len(name) - 1, 12), 3, -1):
        head = name[:end]
        if head in RESPELLED and name[end].isupper() and re.search("[A-Z0-9]", head[1:]):
            return head
    return ""


def say_name(name: str) -> str:
    """A name in its parts: "Llama-2-7B" → "Llama two seven B"; four digits go in pairs."""
    if name in RESPELLED:
        return listed(RESPELLED[name])
    if known := known_head(name):
        return f"{listed(RESPELLED[known])} {say_name(name[len(known) :])}"
    words = []
    runs = _told_apart(_RUN.findall(name))
    for at, run in enumerate(runs):
        if run[0] in "0123456789":
            words.append(_digits(run))
        elif run == "x" and 0 < at < len(runs) - 1 and runs[at - 1].isdigit() and runs[at + 1].isdigit():
            words.append("by")
        else:
            words.append(_run(runs, at))
    return " ".join(words)


def _run(runs: list[str], at: int) -> str:
    """A part of a name: at its head "use" is a verb, as in useEffect."""
    verb = at == 0 and runs[0] == "use" and runs[1:2] != ["Case"] and len(runs) > 1
    return respelled("use", "yooz") if verb else say_part(runs[at])


def _told_apart(runs: list[str]) -> list[str]:
    """A capital that no word could begin with belongs to the capitals before it: AT mega, not A Tmega."""
    for at, run in enumerate(runs[1:], 1):
        if runs[at - 1].isupper() and re.match(r"[BCDFGHJKLMNPQRSTVWXZ][a-z]{3,}", run) and ODD_START.match(run):
            runs[at - 1] += run[0]
            runs[at] = run[1:]
    return runs


def _digits(run: str) -> str:
    if "." in run:
        parts = run.split(".")
        return numbers.number(run) if len(parts) == 2 else " point ".join(map(numbers.whole, parts))
    if len(run) == 4 and not run.endswith("000") and run[0] != "0":
        return numbers.year(int(run))
    if len(run) == 3 and run[1:] != "00" and run[0] != "0":
        return numbers.pairs(run)
    return numbers.digits(run) if len(run) > 4 and not run.endswith("00") else numbers.whole(run)


def _mixed(match: re.Match[str]) -> Answer:
    name, tail = match[1], match[2] or ""
    if not any(sign.isdigit() for sign in name) or not any(sign.isalpha() for sign in name):
        return None
    if re.fullmatch(r"\d+(?:\.\d+)?-[a-z][a-z-]*", name) or re.fullmatch(r"\d[\d.]*[a-z]{3,}", name):
        return None
    if not tail and re.search(r"\ds\Z", name):
        name, tail = name[:-1], "s"
    return with_tail(say_name(name), tail)


def _lettered(match: re.Match[str]) -> Answer:
    return with_tail(say_name(match[1]), match[2] or "")


def _counted(match: re.Match[str]) -> Answer:
    word, digits = match[1], match[2]
    if word not in _PRODUCTS:
        return None
    head = capitals(word) if word.isupper() else word
    said = numbers.whole(digits) if word in ("ISO", "DIN", "EN") and digits[1:3] == "00" else numbers.pairs(digits)
    return f"{head if isinstance(head, str) else head.reading} {said}"


def _catalogued(match: re.Match[str]) -> Answer:
    """SN 1987A, HD 209458b: pairs of a short number, the digits of a long one."""
    head, number = match[1].rsplit(" ", 1)
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    said = numbers.pairs(digits) if len(digits) < 5 else numbers.digits(digits)
    tail = f" {LETTER}{number[len(digits) :]}" if len(number) > len(digits) else ""
    return f"{say_name(head)} {said}{tail}"


_PRODUCTS = frozenset([
    "RTX", "GTX", "ISO", "RFC", "IEEE", "Boeing", "Airbus", "Radeon", "Intel", "Ryzen", "Xeon", "Core", "BS", "EN",
    "DIN", "BWV", "Route", "Highway", "Room", "Flight", "Form",
])  # fmt: skip


def _single(match: re.Match[str]) -> Answer:
    return f"{LETTER}{match[1]} {_tail_words(match[2])}"


def _tail_words(text: str) -> str:
    return " ".join(say_part(part) if part.isupper() else part for part in text.split("-"))


def _camel(match: re.Match[str]) -> Answer:
    name, tail = match[1], match[2] or ""
    runs = _RUN.findall(name)
    if known_head(name):
        return with_tail(say_name(name), tail)
    if re.fullmatch(r"[A-Z](?:o[A-Z]|aaS)", name):
        return with_tail(spell(name.upper()), tail)
    if re.fullmatch(r"(?:Mc|Mac|O['’]|De|La|Le|Di|Van|Fitz)[A-Z][a-z]+", name) or re.fullmatch(
        r"[A-Z][a-z]+(?:[A-Z][a-z]{2,})+", name
    ):
        return (
            with_tail(" ".join(map(say_part, runs)), tail)
            if not name.startswith(("Mc", "Mac", "De", "La", "Le", "Di"))
            else None
        )
    reading = with_tail(" ".join(_run(runs, at) for at in range(len(runs))), tail)
    acronym = re.fullmatch(r"[a-z]{1,5}([A-Z]{2,6})", name)
    if acronym and (acronym[1] in LETTERS or acronym[1] in WORDS):
        return reading
    return Said(reading, f"{name} is not known", "Give it a reading in the lexicon.")


_NOISES = frozenset([
    "hmm", "mm", "shh", "pst", "nth", "th", "st", "nd", "rd", "vs", "brr", "psst", "tsk", "pfft", "hm", "sh", "mr",
    "mrs", "dr", "ms", "cwm", "crwth", "grr", "zzz", "xx",
])  # fmt: skip


def _without_vowels(match: re.Match[str]) -> Answer:
    """A small word that no mouth can say: tcp, html."""
    return None if match[1] in _NOISES else spell(match[1].upper())


def _letter(match: re.Match[str]) -> Answer:
    return LETTER + match[1] + ("'s" if match[2] else "")


_LETTERED = frozenset([
    "plan", "option", "type", "vitamin", "class", "group", "part", "point", "appendix", "grade", "series", "model",
    "case", "set", "matrix", "event", "node", "section", "figure", "table", "hepatitis", "letter", "team", "product",
    "version", "user", "variant", "exhibit", "level", "angle", "side", "vertex", "site", "arm", "column",
    "process", "server", "host", "player", "scenario", "study", "treatment", "city", "company", "stock", "firm", "box",
])  # fmt: skip
"""Nouns behind which A is a letter: plan A."""


def _capital_a(match: re.Match[str]) -> Answer:
    before = re.search(r"(\w+)[\s-]\Z", match.string[max(0, match.start() - 14) : match.start()])
    return f"{LETTER}A" if before and before[1].lower() in _LETTERED else None


_ALLELES = "|".join(f"{sign}{sign.lower()}|{sign * 2}|{sign.lower() * 2}" for sign in "ABCDEFGHIKLMNPQRSTVWYZ")
_CROSSED = lazy(
    r"\b(?:genotyp|allel|gene\b|genes\b|cross|dominant|recessive|heterozyg|homozyg|trait|offspring|parent|gamete)"
)


def _alleles(match: re.Match[str]) -> Answer:
    """Bb, YyRr: the genes of a pair, where inheritance is spoken of or another pair stands near."""
    near = match.string[max(0, match.start() - 100) : match.end() + 100]
    pairs = set(re.findall(rf"(?<![\w.'’-])(?:{_ALLELES})+(?![\w'’-])", near))
    sure = len(match[1]) > 2 or len({pair.lower() for pair in pairs}) < len(pairs)
    if not sure and not _CROSSED.search(near):
        return None
    return " ".join(LETTER + sign for sign in match[1])


_GRADES = lazy(r"(?<![\w.])[A-F]\+(?!\w)|\b[Gg]rade[sd]?\b|\bGPA\b")


def _graded(match: re.Match[str]) -> Answer:
    """B-, C-: where a grade with a plus or the word stands near; else a word whose second half follows."""
    return f"{spell(match[1])} {'plus' if match[2] == '+' else 'minus'}" if stands_near(_GRADES, match) else None


_TAIL = r"(['’]s|(?<=\d)s)?"
_EXPERTS = r"\d{1,3}x\d{1,4}[BM]"
_CATALOGS = "NGC|HD|GRB|PSR|SN|HIP|IC|GJ|KIC|TOI|HR|QSO|AS|RS|UGC"
RULES_COUNTED = (
    Rule("name", lazy(rf"(?<![\w.])((?:{_CATALOGS}|3C) \d{{3,6}}[A-Za-z]?)(?!\w|[.,]\d)"), _catalogued),
    Rule("name", lazy(r"(?<![\w.])([A-Z][A-Za-z]{1,9})[\s-](\d{3,4})(?![\w]|[.,]\d)"), _counted),
)
RULES_MIXED = (
    Rule("name", lazy(r"(?<![\w.])(\d{1,4}[A-Z]{1,4}\d{1,4}[A-Z]?)()(?!\w)"), _mixed),
    Rule("name", lazy(r"(?<![\w.-])([A-Z]{2,5}-[A-Z])(['’]s)?(?![\w-])"), _lettered),
    Rule("name", lazy(rf"(?<![\w.,])({_EXPERTS})()(?!\w)"), _mixed),
    Rule(
        "name",
        lazy(
            rf"(?<![\w.,/-])((?:[A-Za-z][A-Za-z0-9]{{0,24}}(?:\.\d{{1,3}})?|\d{{1,4}}[A-Z][A-Za-z0-9]{{0,9}}"
            rf"|\d[a-z][A-Za-z0-9]{{0,3}})(?:-[A-Z]?[A-Za-z]{{0,12}}\d[A-Za-z0-9]{{0,9}}(?:\.\d{{1,3}})?"
            rf"|-v?\d{{1,4}}(?:\.\d{{1,3}})?[A-Za-z]{{0,3}})+){_TAIL}(?![\w]|-\d)"
        ),
        _mixed,
    ),
    Rule(
        "name",
        lazy(
            rf"(?<![\w.,])([A-Za-z]{{1,20}}\d{{1,5}}(?:\.\d{{1,3}})?[A-Za-z0-9]{{0,12}}|\d{{1,4}}[A-Z][A-Za-z]{{0,4}}\d?|\d{{1,4}}[a-z]{{1,2}}){_TAIL}(?!\w)"
        ),
        _mixed,
    ),
)


RULES_SINGLE = (
    Rule("ordinal", lazy(r"(?<![\w.-])([A-Za-z])[-'’]th(?!\w)"), lambda match: f"{match[1]}th"),
    Rule(
        "name",
        lazy(r"(?<!\w)([A-Z]{2,4}|[A-Z][A-Za-z]?N)([Aa]se(?:s|['’]s)?)(?!\w)"),
        lambda match: f"{spell(match[1].upper())} {match[2].lower().replace('ase', 'ace').replace('’', chr(39))}",
    ),
    Rule(
        "name",
        lazy(r"(?<!\w)([A-F])([-−–+])(?=\s(?:grades?|students?|average)\b)"),
        lambda match: f"{spell(match[1])} {'plus' if match[2] == '+' else 'minus'}",
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.+-])([A-F])([-−–+])(?=[.,;:)]|\s(?:and|or|to|is|was|means|counts)\b|\s*\Z)"),
        _graded,
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.])([1-7])\*(?=\s(?:hotel|rating|review|restaurant|resort)s?\b)"),
        lambda match: f"{numbers.whole(match[1])} star",
    ),
    Rule(
        "name",
        lazy(
            r"(?=[A-FO]B?[-−–+])(?:(?<= an )|(?<= a )|(?<=\bA )|(?<=grade )|(?<=type )|(?<= of )|(?<= got )|(?<= to )"
            r"|(?<= is )|(?<= or ))([A-F]|O|AB)([-−–+])(?=[.,;)]|\s(?:in|on|grade|student|average"
            r"|blood|rating|and|or|for|to|is|was)\b|\Z)"
        ),
        lambda match: f"{spell(match[1])} {'plus' if match[2] == '+' else 'minus'}",
    ),
    Rule("name", lazy(r"(?<![\w.-])([b-hj-zB-HJ-Z])-([A-Za-z]{2,20}(?:-[a-z]{2,20})?)(?!\w)"), _single),
)
RULES = (
    Rule("name", lazy(rf"(?<![\w.'’-])(?=[A-Za-z]*[A-Z])((?:{_ALLELES}){{1,3}})()(?![\w'’-]|\.\w)"), _alleles),
    Rule(
        "name",
        lazy(
            r"(?<![\w.,'’-])([A-Za-z]{0,20}[a-z][A-Z][A-Za-z]{0,20}|[A-Z]{2,8}[a-rt-z][A-Za-z]{1,14}|[A-Z]{2,}s[A-Za-z]+)(['’]s|s(?=\b))?(?!\w)"
        ),
        _camel,
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.,'’-])([A-Z]{2,6}[a-rt-z])()(?![\w'’-])"),
        lambda match: " ".join(LETTER + sign for sign in match[1]),
    ),
    Rule("letter", lazy(r"(?<![\w'’.])([b-hj-zB-HJ-Z])(['’]s)?(?![\w'’]|\.[A-Za-z])"), _letter),
    Rule(
        "acronym",
        lazy(
            r"(?<![\w'’.@#-])(?![a-z]th\b)(?!(?<=\d )bn\b)([bcdfghjklmnpqrstvwxz]{2,5}|y[bcfghjklmnpqstvwxz])"
            r"(?![\w'’-]|\.\w)"
        ),
        _without_vowels,
    ),
    Rule("letter", lazy(r"(?<![\w'’.])(A)(?=[\s.,;:)?!]|\Z)"), _capital_a),
)
