"""The show's and the script's own readings: by word or by pattern, as words or as phonemes."""

import re
from collections.abc import Callable
from functools import lru_cache

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Claims
from audiolesson.wording.model import Lexicon

_TAIL = r"(['’]?s)?"
_MOST_SIGNS = 200
_HISSES = lazy(r"(?:s|z|ʃ|ʒ|tʃ|dʒ)\Z")
_VOICELESS = lazy(r"[ptkfθ]\Z")
Say = Callable[[str], str]


def take_lexicon(claims: Claims, lexicon: Lexicon, say: Say) -> None:
    """Give what the lexicon names its reading, the longest word first, then the patterns in their order.

    `say` makes the words of a respelling ready. A plural or possessive s may follow a word; a value between slashes
    is IPA. A pattern (a key between slashes) is a regular expression of Python, and `\\1` in its value is a group.
    """
    plain = {key: value for key, value in lexicon.entries.items() if key.strip() == key and key and not _inner(key)}
    words: dict[str, str] = {}
    if plain:
        for match in _pattern(tuple(sorted(plain))).finditer(claims.text):
            if not claims.free(*match.span()):
                continue
            value, tail = plain[match[1]], match[2] or ""
            if _inner(value):
                claims.take_phonemes(*match.span(), match[0], f"/{_ipa_with(_inner(value), tail)}/")
                continue
            if match[1] not in words:
                words[match[1]] = say(value)
            claims.take(*match.span(), _with(words[match[1]], tail))
    for key, value in sorted(lexicon.entries.items()):
        if _inner(key):
            _take_pattern(claims, _inner(key), value, say)


def problem(key: str, value: str) -> str:
    """What is wrong with an entry, or ""."""
    if _inner(key):
        try:
            compiled = re.compile(_inner(key))
            if compiled.match(""):
                return f"the pattern {key} matches nothing at all"
            _template(value, compiled)
        except (re.error, IndexError) as error:
            return f"the pattern {key} is none: {error}"
    return ""


def _take_pattern(claims: Claims, inner: str, value: str, say: Say) -> None:
    try:
        pattern = re.compile(rf"(?<!\w)(?:{inner})(?!\w)")
        _template(value, pattern)
    except (re.error, IndexError):
        return
    for match in pattern.finditer(claims.text):
        start, end = match.span()
        if not start < end <= start + _MOST_SIGNS or not claims.free(start, end):
            continue
        words = match.expand(value)
        if _inner(words):
            claims.take_phonemes(start, end, match[0], words)
        else:
            claims.take(start, end, say(words))


def _template(value: str, pattern: re.Pattern[str]) -> None:
    for number in re.findall(r"\\(\d)", value):
        if int(number) > pattern.groups:
            raise IndexError(f"it has no group {number}")


def _inner(text: str) -> str:
    return text[1:-1].strip() if len(text) > 2 and text[0] == text[-1] == "/" else ""


@lru_cache(maxsize=64)
def _pattern(entries: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    inner = "|".join(re.escape(entry) for entry in longest_first)
    return re.compile(rf"(?<!\w)({inner}){_TAIL}(?!\w)")


def _with(reading: str, tail: str) -> str:
    """The reading with the s that followed: a possessive keeps its apostrophe."""
    return reading + tail.replace("’", "'") if reading else reading


def _ipa_with(phonemes: str, tail: str) -> str:
    if not tail:
        return phonemes
    return phonemes + ("ɪz" if _HISSES.search(phonemes) else "s" if _VOICELESS.search(phonemes) else "z")
