"""Versions of programs: 3.11.2, v2, Ubuntu 22.04, 2.0.0-rc.1, and the numbers of networks."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en import numbers


def _version(match: re.Match[str]) -> Answer:
    head, written, tail = match.groups()
    parts = written.split(".")
    joint = " dot " if len(parts) == 4 and all(int(part) < 256 for part in parts) else " point "
    words = joint.join((numbers.pairs if joint == " dot " else numbers.whole)(part) for part in parts)
    tail_words = {"rc": "release candidate", "b": "beta", "a": "alpha"}
    mark = re.fullmatch(r"[-.]?(rc|b|a|beta|alpha)\.?(\d{0,3})", tail or "")
    behind = ""
    if mark:
        behind = f" {tail_words.get(mark[1], mark[1])}" + (f" {numbers.whole(mark[2])}" if mark[2] else "")
    named = match.string[max(0, match.start() - 9) : match.start()].lower().endswith("version ")
    return ("version " if head and not named else "") + words + behind


def _v(match: re.Match[str]) -> Answer:
    before = match.string[max(0, match.start() - 9) : match.start()].lower()
    word = "" if before.endswith("version ") else "version "
    return word + numbers.number(match[1])


def _program_version(match: re.Match[str]) -> Answer:
    major, minor = match[2].split(".")
    return f"{numbers.whole(major)} point {numbers.whole(minor)}" + ("'s" if match[3] else "")


def _version_behind(match: re.Match[str]) -> Answer:
    """From 3.8.1 to 3.12: the first says what the second is."""
    first = re.search(r"\d\.\d+\.\d+ (?:to|or) \Z", match.string[max(0, match.start() - 20) : match.start()])
    return _program_version(match) if first else None


def _ubuntu(match: re.Match[str]) -> Answer:
    major, minor = match[2].split(".")
    return f"{numbers.whole(major)} {f'oh {numbers.digits(minor[1])}' if minor[0] == '0' else numbers.whole(minor)}"


RULES = (
    Rule(
        "version",
        re.compile(
            r"(?<![\w.])(v)?(\d{1,4}(?:\.\d{1,6}){2,4}|\d{1,3}\.\d{1,3}(?=-?(?:rc|beta|alpha)(?![a-z])))"
            r"([-.]?(?:rc|beta|alpha|b|a)(?:\.?\d{1,3})?)?(?!\w|\.\d)"
        ),
        _version,
    ),
    Rule("version", re.compile(r"(?<![\w-])(?:v|V(?!\d{3}))(\d{1,4}(?:\.\d{1,4})?)(?!\w|\.\d)"), _v),
    Rule(
        "version",
        re.compile(
            r"(?=\d)(?:(?<=Python )|(?<=PyTorch )|(?<=Django )|(?<=CUDA )|(?<=Node )|(?<=iOS )|(?<=macOS )"
            r"|(?<=Go )|(?<=Java )|(?<=ersion )|(?<=Kubernetes )|(?<=Ruby )|(?<=Rust )|(?<=PHP )"
            r"|(?<=elease ))()(\d{1,3}\.\d{1,3})(['’]s)?(?!\w|[.,]\d)"
        ),
        _program_version,
    ),
    Rule("version", re.compile(r"()(?<=(?:to|or) )(\d{1,2}\.\d{1,2})()(?!\w|[.,]\d)"), _version_behind),
    Rule("version", re.compile(r"(?<=Ubuntu )()(\d\d\.\d\d)(?!\w|[.,]\d)"), _ubuntu),
)
