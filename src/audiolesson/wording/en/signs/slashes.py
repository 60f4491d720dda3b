"""A slash between words, numbers and brackets: or, and, over, per, or nothing."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.signs.choices import is_choice
from audiolesson.wording.en.words.acronym_list import COMMON, RESPELLED
from audiolesson.wording.letters import LETTER

_AND = frozenset(["input/output", "read/write", "supply/demand", "men/women", "boys/girls", "pros/cons"])


_PAIRED = frozenset([
    "train/test", "train/validation", "train/val", "train/dev", "test/train", "val/test", "validation/test",
    "dev/test", "client/server", "before/after",
    "request/response", "question/answer", "key/value", "prompt/response", "encoder/decoder", "producer/consumer",
    "work/life", "pass/fail", "cost/benefit", "risk/reward", "stimulus/response", "fight/flight", "love/hate",
    "if/else", "try/catch", "if/then", "play/pause", "start/stop", "push/pop", "try/finally",
])  # fmt: skip
"""Two words that are one thing; the slash is not said."""
_JOINED = frozenset([
    "tcp/ip", "ssl/tls", "tls/ssl", "hiv/aids", "eur/usd", "gbp/usd", "usd/jpy", "ux/ui", "ui/ux", "pl/sql", "udp/ip",
    "crispr/cas", "os/390", "nist/sematech", "sars/mers", "gnu/linux", "aml/kyc", "kyc/aml", "iso/iec", "ieee/acm",
])  # fmt: skip


_CHAIN = lazy(r"[A-Z]{2,5}/[A-Z]{1,5}\d?(?!\w)")


def _is_short(word: str) -> bool:
    return word.isupper() and 1 < len(word) < 6


_IN_FOLDERS = lazy(
    r"\b(?:[Ff]older|[Dd]irectory|[Pp]ath|[Ss]ubfolder)\s[\w.-]+(?:/[\w.-]+)*\Z"
    r"|\b(?:in|into|under|inside|from|to)\s(?:src|lib|assets|node_modules|notebooks|dist)\Z"
)
"""What stands before the slash of a path: the folder data/processed."""
_OF_DATA = lazy(r"data/(?:raw|processed|interim|external|train|val|test|images)\b")


_TO_FOLDER = lazy(r"[\w.-]+(?:/[\w.-]+){0,5}/(?![\w(])")
"""What stands behind a slash of a folder, whose own slash ends it: data/raw/."""
_OF_SEVERAL = lazy(r"\([^()]{1,40}\s[+−–-]\s[^()]{1,40}\)\Z")
_POWER = lazy(r"[A-Za-z]+(?:\^\d|[²³])")
"""What divides, by its power: weight / height^2."""


_HALVES = frozenset(
    ["am", "pm", "AM", "PM", "EST", "EDT", "CST", "CDT", "MST", "PST", "PDT", "ET", "CT", "PT", "GMT", "UTC", "CET"]
)
"""What a time of day ends with; another time follows."""


def _slash(match: re.Match[str]) -> Answer:
    text, start, end = match.string, match.start(), match.end()
    found = re.search(r"\w+\Z", text[max(0, start - 20) : start]), re.match(r"\w+", text[end : end + 20])
    before, after = (side[0] if side else "" for side in found)
    if before.isalpha() and re.match(r"\d{1,2}\s?%", text[end : end + 4]):
        return ","  # 80% wool/20% nylon
    if match[0] == "/ " and before:
        return ""
    if match[0] == "/" and (
        _IN_FOLDERS.search(text, max(0, start - 50), start)
        or _TO_FOLDER.match(text, end, end + 60)
        or (before == "data" and _OF_DATA.match(text, start - 4))
    ):
        return "slash"
    if is_choice(text, start, end):
        return "or"
    if before and _POWER.match(text, end, end + 30):
        return "over"
    chained = re.search(r"\b[A-Z]{2,5}/[A-Z]{2,5}\Z", text[max(0, start - 12) : start])
    if match[0] == "/" and after and _is_short(before) and (chained or _CHAIN.match(text, end)):
        return ","  # ER/PR/HER2
    equation = "=" in text[max(0, start - 60) : start]
    bracket = text[end : end + 1] == "(" or (text[end : end + 1] == "[" and equation)
    if " / " in match[0] and before in _HALVES:
        return "or"
    if (after or bracket) and text[start - 1] in ")]":
        return ", all over" if _OF_SEVERAL.search(text, max(0, start - 60), start) else "over"
    if bracket:
        return "over" if equation else ""
    if not before or not after:
        return ""
    if before == "1" and len(after) > 3 and after.islower() and _WORKED_OUT.search(text, max(0, start - 60), start):
        return "over"  # the multiplier is 1/reserve ratio
    if before.islower() and len(before) > 2 and _RATIO.match(text, end, end + 30):
        return "to"
    return "over" if _divides(match, after, equation) else _of_words(before, after)


_RATIO = lazy(r"[a-z]{3,16} ratios?\b")
"""The price/earnings ratio: of one thing to the other."""
_WORKED_OUT = lazy(r"\b(?:formula|equals?|calculat\w+|multiplier|inverse|reciprocal|given by|defined as)\b[^.;]*\Z")


def _divides(match: re.Match[str], after: str, equation: bool) -> bool:
    """Whether the words on both sides are those of an equation; `equation`: an equals sign stands before them."""
    text, start, end = match.string, match.start(), match.end()
    return (
        (" / " in match[0] and (equation or after[0].isdigit()))
        or (equation and after[0].isdigit())
        or re.search(r"=\s\w+\Z", text[max(0, start - 24) : start]) is not None
        or re.match(r"\w+\s=", text[end : end + 24]) is not None
        or (equation and re.match(r"\w+\s[×*+]\s", text[end : end + 24]) is not None)
    )


def _of_words(before: str, after: str) -> str:
    """The word between two words or numbers of a sentence."""
    if after in ("capita", "person", "unit"):
        return "per"
    both = f"{before.lower()}/{after.lower()}"
    if both in _AND:
        return "and"
    if both in _PAIRED:
        return ""
    if before in COMMON and after in COMMON:
        return "" if both == "and/or" else "or"
    if before.isdigit() and (after.isdigit() or (len(after) > 1 and after.isalpha() and after.isupper())):
        return "over"
    if re.fullmatch(r"[A-Z]\d+", before) and re.fullmatch(r"[A-Z]\d+", after) and both[0] != after[0].lower():
        return "slash"
    if both.replace("s/", "/").removesuffix("s") in _AND:
        return "and"
    if before.isalpha() and len(after) > 2 and after.islower() and (before.isupper() or before in RESPELLED):
        return "or"
    two = len(both) > 5 and both not in _JOINED
    if two and _is_short(before) and _is_short(after):
        return "or"
    names = two and before[0].isupper() and after[0].isupper()
    if names and not (before.isupper() and after.isupper()) and both.replace("/", "").isalpha():
        return "slash"
    opens = before.istitle() and len(before) > 1 and after.islower()
    return "or" if before.isalpha() and after.isalpha() and (before.islower() or opens) else ""


RULES_FIRST = (
    Rule(
        "symbol",
        lazy(
            r"/(?:(?<=\bapplication/)|(?<=\btext/)|(?<=\bimage/)|(?<=\baudio/)|(?<=\bvideo/)|(?<=\bmultipart/))(?=(?:json|xml|html|plain|"
            r"css|csv|markdown|javascript|png|jpe?g|gif|svg|webp|mpeg|mp[34]|ogg|wav|pdf|zip|octet-stream|form-data|x-www|ld\+json|"
            r"event-stream|\*)(?![a-z]))"
        ),
        lambda match: "slash",
    ),
    Rule(
        "symbol",
        lazy(r"(?<![\w/])([aA])/([bB])(?= test)"),
        lambda match: f"{LETTER}{match[1]} {LETTER}{match[2]}",
    ),
)
RULES = (Rule("symbol", lazy(r"(?<=[\w)\]])\s?/\s?(?=[\w(\[])"), _slash),)
