"""A slash between words, numbers and brackets: or, and, over, per, or nothing."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.acronym_list import COMMON, RESPELLED
from audiolesson.wording.letters import LETTER

_AND = frozenset(["input/output", "read/write", "supply/demand", "men/women", "boys/girls", "pros/cons"])


_PAIRED = frozenset([
    "train/test", "train/validation", "train/val", "train/dev", "test/train", "val/test", "validation/test",
    "dev/test", "client/server", "before/after",
    "request/response", "question/answer", "key/value", "prompt/response", "encoder/decoder", "producer/consumer",
    "if/else", "try/catch", "if/then", "play/pause", "start/stop", "push/pop", "try/finally",
])  # fmt: skip
"""Two words that are one thing; the slash is not said."""
_JOINED = frozenset([
    "tcp/ip", "ssl/tls", "tls/ssl", "hiv/aids", "eur/usd", "gbp/usd", "usd/jpy", "ux/ui", "ui/ux", "pl/sql", "udp/ip",
    "crispr/cas", "os/390", "nist/sematech", "sars/mers", "gnu/linux", "aml/kyc", "kyc/aml", "iso/iec", "ieee/acm",
])  # fmt: skip


_CHAIN = re.compile(r"[A-Z]{2,5}/[A-Z]{1,5}\d?(?!\w)")


def _is_short(word: str) -> bool:
    return word.isupper() and 1 < len(word) < 6


_IN_FOLDERS = re.compile(r"\b(?:[Ff]older|[Dd]irectory|[Pp]ath|[Ss]ubfolder)\s[\w.-]+(?:/[\w.-]+)*\Z")
"""What stands before the slash of a path: the folder data/processed."""


_HALVES = frozenset(
    ["am", "pm", "AM", "PM", "EST", "EDT", "CST", "CDT", "MST", "PST", "PDT", "ET", "CT", "PT", "GMT", "UTC", "CET"]
)
"""What a time of day ends with; another time follows."""


def _slash(match: re.Match[str]) -> Answer:
    before = re.search(r"\w+\Z", match.string[max(0, match.start() - 20) : match.start()])
    after = re.match(r"\w+", match.string[match.end() : match.end() + 20])
    if before and before[0].isalpha() and re.match(r"\d{1,2}\s?%", match.string[match.end() : match.end() + 4]):
        return ","  # 80% wool/20% nylon
    if match[0] == "/ " and before:
        return ""
    if match[0] == "/" and _IN_FOLDERS.search(match.string, max(0, match.start() - 50), match.start()):
        return "slash"
    chained = re.search(r"\b[A-Z]{2,5}/[A-Z]{2,5}\Z", match.string[max(0, match.start() - 12) : match.start()])
    if (
        match[0] == "/"
        and after
        and (chained or (before and _CHAIN.match(match.string, match.end())))
        and _is_short(before[0] if before else "")
    ):
        return ","  # ER/PR/HER2
    bracket = match.string[match.end() : match.end() + 1] == "("
    if " / " in match[0] and before and before[0] in _HALVES:
        return "or"
    if (after or bracket) and match.string[match.start() - 1] in ")]":
        return "over"
    if bracket:
        return "over" if "=" in match.string[max(0, match.start() - 60) : match.start()] else ""
    if not before or not after:
        return ""
    if " / " in match[0] and "=" in match.string[max(0, match.start() - 60) : match.start()]:
        return "over"
    if after[0][0].isdigit() and (" / " in match[0] or "=" in match.string[max(0, match.start() - 60) : match.start()]):
        return "over"
    text = match.string
    if re.search(r"=\s\w+\Z", text[max(0, match.start() - 24) : match.start()]) or re.match(
        r"\w+\s=", text[match.end() : match.end() + 24]
    ):
        return "over"
    if (
        re.match(r"\w+\s[×*+]\s", text[match.end() : match.end() + 24])
        and "=" in text[max(0, match.start() - 60) : match.start()]
    ):
        return "over"
    if after[0] in ("capita", "person", "unit"):
        return "per"
    both = f"{before[0].lower()}/{after[0].lower()}"
    if both in _AND:
        return "and"
    if both in _PAIRED:
        return ""
    if before[0] in COMMON and after[0] in COMMON:
        return "" if both == "and/or" else "or"
    if before[0].isdigit() and (
        after[0].isdigit() or (len(after[0]) > 1 and after[0].isalpha() and after[0].isupper())
    ):
        return "over"
    if re.fullmatch(r"[A-Z]\d+", before[0]) and re.fullmatch(r"[A-Z]\d+", after[0]) and both[0] != after[0][0].lower():
        return "slash"
    single = both.replace("s/", "/").removesuffix("s")
    if single in _AND:
        return "and"
    if (
        before[0].isalpha()
        and len(after[0]) > 2
        and after[0].islower()
        and (before[0].isupper() or before[0] in RESPELLED)
    ):
        return "or"
    if _is_short(before[0]) and _is_short(after[0]) and len(both) > 5 and both not in _JOINED:
        return "or"
    names = before[0][0].isupper() and after[0][0].isupper() and len(both) > 5 and both not in _JOINED
    if names and not (before[0].isupper() and after[0].isupper()) and both.replace("/", "").isalpha():
        return "slash"
    opens = before[0].istitle() and len(before[0]) > 1 and after[0].islower()
    return "or" if before[0].isalpha() and after[0].isalpha() and (before[0].islower() or opens) else ""


RULES_FIRST = (
    Rule(
        "symbol",
        re.compile(
            r"/(?:(?<=\bapplication/)|(?<=\btext/)|(?<=\bimage/)|(?<=\baudio/)|(?<=\bvideo/)|(?<=\bmultipart/))(?=(?:json|xml|html|plain|"
            r"css|csv|markdown|javascript|png|jpe?g|gif|svg|webp|mpeg|mp[34]|ogg|wav|pdf|zip|octet-stream|form-data|x-www|ld\+json|"
            r"event-stream|\*)(?![a-z]))"
        ),
        lambda match: "slash",
    ),
    Rule(
        "symbol",
        re.compile(r"(?<![\w/])([aA])/([bB])(?= test)"),
        lambda match: f"{LETTER}{match[1]} {LETTER}{match[2]}",
    ),
)
RULES = (Rule("symbol", re.compile(r"(?<=[\w)\]])\s?/\s?(?=[\w(])"), _slash),)
