"""Names that machines give: short ones sign by sign, long ones not at all."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER, spell

_SHORT = r"(?!\d+e\d+\b|0b[01]+\b)(?=[a-f]{0,9}\d{1,9}[a-f])(?=\d{0,9}[a-f]{1,9}\d)[0-9a-f]{7,10}"
_LONG = (
    r"(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,64}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|(?=[^A-Z]{0,64}[A-Z])(?=[^a-z]{0,64}[a-z])(?=[^\d]{0,64}\d)[A-Za-z0-9+/]{28,90}={0,2}"
)
_ANY = lazy(rf"(?:(?P<short>{_SHORT})|{_LONG})")


def hash_words(text: str) -> str:
    """The words for the name of a commit or the like, or "" where a text is none."""
    match = _ANY.fullmatch(text)
    if not match:
        return ""
    if not match["short"]:
        return "a long identifier"
    return numbers.signs(text)


def _say(match: re.Match[str]) -> Answer:
    return hash_words(match[0]) or None


def _of(name: str, arguments: str) -> str:
    """SHA256(key): the hash of what."""
    from audiolesson.wording.en.code.code import reading

    letters, digits = name.rstrip("0123456789-"), re.sub(r"\D", "", name)
    head = "sha" if letters.lower() == "sha" else spell(letters.upper())
    inner = reading(arguments).reading if "_" in arguments else arguments.replace("|", ",").replace("+", " plus ")
    return f"{head}{f' {numbers.pairs(digits)}' if digits else ''} of {inner}"


RULES = (
    Rule(
        "hash",
        lazy(r"(?<![\w.])((?:SHA|sha)-?\d{1,3}|MD5|md5|HMAC|hmac|CRC32|crc32)\(([A-Za-z_][\w ,|+]{0,30})\)"),
        lambda match: _of(match[1], match[2]),
    ),
    Rule(
        "hash",
        lazy(r"U\+(?<!\w..)([0-9A-F]{4,6})(?!\w)"),
        lambda match: f"{LETTER}U plus {numbers.signs(match[1])}",
        of_numbers=True,
    ),
    Rule("hash", lazy(rf"(?<![\w./+-])(?:{_SHORT}|{_LONG})(?![\w/+=]|-\w)"), _say, of_numbers=True),
)
