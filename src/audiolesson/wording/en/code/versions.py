"""Versions of programs: 3.11.2, v2, Ubuntu 22.04, 2.0.0-rc.1, and the numbers of networks."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER


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


_VERSIONED = lazy(r"\b(?:API|(?!(?:The|See|In|And|This|For) )[A-Z]\w{0,20}[a-z]|[Vv]ersions?|to|from|release) \Z")


def _v(match: re.Match[str]) -> Answer:
    before = match.string[max(0, match.start() - 12) : match.start()]
    if match[0][0] == "V" and "." not in match[1] and not _VERSIONED.search(before):
        return f"{LETTER}V {_point(match[1])}"
    word = "" if before.lower().endswith("version ") else "version "
    return word + _point(match[1])


def _point(written: str) -> str:
    """The parts of a version are whole numbers: 1.10 is behind 1.9; but a part that begins with a zero is digits."""
    major, _, minor = written.partition(".")
    if len(minor) != 2 or minor[0] == "0":
        return numbers.number(written)
    return f"{numbers.whole(major)} point {numbers.whole(minor)}"


def _program_version(match: re.Match[str]) -> Answer:
    major, minor = match[2].split(".")
    return f"{numbers.whole(major)} point {numbers.whole(minor)}" + ("'s" if match[3] else "")


_OF_A_VERSION = lazy(
    r"(?:\b(?:Python|Node|Go|Java|Ruby|Rust|PHP|Django|PyTorch|Kubernetes|[Vv]ersions?) \d{1,2}\.\d{1,2}"
    r"(?:, \d{1,2}\.\d{1,2}){0,3}(?:,|,? (?:and|or|to))|\d\.\d+\.\d+ (?:to|or)|\b[vV]\d{1,3}\.\d{1,3} (?:to|or)"
    r"|\b(?:[Uu]pgrad|[Dd]owngrad|[Mm]igrat)(?:es?|ed|ing) to) \Z"
)
_PROGRAMS = (
    "pandas|NumPy|numpy|SciPy|Matplotlib|matplotlib|TensorFlow|scikit-learn|Terraform|Redis|Postgres|PostgreSQL|MySQL|"
    "SQLite|Flask|Rails|Angular|Vue|React|Laravel|Symfony|Docker|Helm|Airflow|Spark|Scala|Kotlin|Swift|Git|GCC|Clang|"
    "LLVM|CMake|nginx|NGINX|Elixir|Julia|Poetry|Kafka|Ansible|OpenSSL|Gradle|Maven|Bash|Perl|Linux|kernel|TypeScript|"
    "Erlang|Android|Jupyter|conda|pip|npm|JAX|Keras|Spring Boot|Haskell|GHC|Vim|Emacs|Unity|Blender|Qt"
)

_PROGRAM = lazy(rf"(?<![\w-])(?:{_PROGRAMS}) \Z")


def _version_behind(match: re.Match[str]) -> Answer:
    """From 3.8.1 to 3.12: the first says what the second is."""
    before = match.string[max(0, match.start() - 48) : match.start()]
    return _program_version(match) if _OF_A_VERSION.search(before) else None


def _named_version(match: re.Match[str]) -> Answer:
    """pandas 1.20, python-3.11: a program, and its version behind it."""
    from audiolesson.wording.en.words.names import say_name

    name = " ".join(map(say_name, re.split("[ -]", match[1])))
    return f"{name} {_program_version(match)}"


def _ubuntu(match: re.Match[str]) -> Answer:
    major, minor = match[2].split(".")
    return f"{numbers.whole(major)} {f'oh {numbers.digits(minor[1])}' if minor[0] == '0' else numbers.whole(minor)}"


RULES = (
    Rule(
        "version",
        lazy(
            r"(?<![\w.])(v)?(\d{1,4}(?:\.\d{1,6}){2,4}|\d{1,3}\.\d{1,3}(?=-?(?:rc|beta|alpha)(?![a-z])))"
            r"([-.]?(?:rc|beta|alpha|b|a)(?:\.?\d{1,3})?)?(?!\w|\.\d)"
        ),
        _version,
    ),
    Rule("version", lazy(r"(?<![\w-])(?:v|V(?!\d{3}))(\d{1,4}(?:\.\d{1,4})?)(?!\w|\.\d)"), _v),
    Rule(
        "version",
        lazy(
            r"(?=\d)(?:(?<=Python )|(?<=PyTorch )|(?<=Django )|(?<=CUDA )|(?<=Node )|(?<=iOS )|(?<=macOS )"
            r"|(?<=Go )|(?<=Java )|(?<=ersion )|(?<=Kubernetes )|(?<=Ruby )|(?<=Rust )|(?<=PHP )"
            r"|(?<=elease ))()(\d{1,3}\.\d{1,3})(['’]s)?(?!\w|[.,]\d)"
        ),
        _program_version,
    ),
    Rule(
        "version",
        lazy(r"(?<=[A-Za-z] )()(\d{1,3}\.[1-9]\d)(['’]s)?(?![\w%]|[.,]\d)"),
        lambda match: (
            _program_version(match)
            if _PROGRAM.search(match.string, max(0, match.start() - 16), match.start())
            else None
        ),
    ),
    Rule(
        "version",
        lazy(r"(?<![\w.-])([a-z]{2,12})-(\d{1,2}\.[1-9]\d)()(?![\w%]|[.,]\d)"),
        _named_version,
    ),
    Rule(
        "version",
        lazy(r"()(?:(?<=to )|(?<=or )|(?<=and )|(?<=, ))(\d{1,2}\.\d{1,2})()(?!\w|[.,]\d)"),
        _version_behind,
    ),
    Rule("version", lazy(r"(?<=Ubuntu )()(\d\d\.\d\d)(?!\w|[.,]\d)"), _ubuntu),
)
