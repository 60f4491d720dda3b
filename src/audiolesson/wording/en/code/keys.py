"""Keys pressed together: "control C", "Alt F four"; the plus or hyphen between them is not said."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import whole
from audiolesson.wording.letters import LETTER

SIGNS = {
    "&": "ampersand", "|": "pipe", "*": "asterisk", "#": "hash", "@": "at", "/": "slash", "\\": "backslash",
    "~": "tilde", "^": "caret", "_": "underscore", "%": "percent", "$": "dollar", "+": "plus", "-": "minus",
    "<": "less than", ">": "greater than", "=": "equals", "`": "backtick", "!": "exclamation", "?": "question mark",
    ".": "dot", ":": "colon", ";": "semicolon", ",": "comma", "&&": "double ampersand", "||": "double pipe",
}  # fmt: skip
"""What a lone sign is called as a key."""
CAPS = {
    "⌘": "command", "⌥": "option", "⇧": "shift", "⌃": "control", "⌫": "delete", "⏎": "return", "⇥": "tab",
    "⎋": "escape",
}  # fmt: skip
"""The signs that are printed on keys."""

_NAMES = CAPS | {
    "ctrl": "control", "cmd": "command", "esc": "escape", "del": "delete", "ins": "insert", "win": "Windows",
    "opt": "option", "fn": f"{LETTER}F {LETTER}N", "pgup": "page up", "pgdn": "page down", "prtsc": "print screen",
    "[": "left bracket", "]": "right bracket", "'": "quote", "←": "left", "→": "right", "↑": "up", "↓": "down",
}  # fmt: skip
_HELD = r"(?:[Cc]trl|CTRL|[Cc]md|CMD|Control|Command|Alt|ALT|Option|Opt|Shift|SHIFT|Win|Windows|Super|Meta|Fn|[⌘⌥⇧⌃])"
_KEY = (
    r"(?:F\d{1,2}|[A-Za-z]|\d|Esc|Escape|Del|Delete|Ins|Insert|Tab|Enter|Return|Space|Spacebar|Backspace|Home|End|PgUp"
    r"|PgDn|PrtSc|Up|Down|Left|Right|[Cc]lick|[Dd]rag|[\[\]/\\.,;'`=←→↑↓+-](?=[\s.,;)`]|\Z))"
)
_CHORD = lazy(
    rf"(?<![\w+-])(?:{_HELD}\s?\+\s?|(?:[Cc]trl|CTRL|[Cc]md|CMD|Alt|[⌘⌥⇧⌃])-){{1,3}}(?:{_KEY}|{_HELD})(?!\w|-\w)"
)


_PRESSED = {"C": "control", "M": "meta", "S": "shift", "A": "alt"}
"""Keys that are held while another is pressed, as editors write them: <C-b>."""


def held(text: str) -> str:
    """The text with keys that are pressed together in words: "<C-b> n" is "control b n"."""
    if "<" not in text:
        return text
    return re.sub(r"<([CMSA])-(\w{1,8})>", lambda key: f"{_PRESSED[key[1]]} {key[2]} ", text).strip()


def chord(text: str) -> str:
    """The keys of a chord in words, or "" where the text is none."""
    return _words(text) if _CHORD.fullmatch(text) else ""


def _words(text: str) -> str:
    parts = re.split(r"(?<=[^\s+-])\s?[+-]\s?", text, maxsplit=len(re.findall(rf"{_HELD}\s?[+-]", text)))
    return " ".join(map(_key, filter(None, parts)))


def _key(key: str) -> str:
    if re.fullmatch(r"F\d{1,2}", key):
        return f"{LETTER}F {whole(key[1:])}"
    if len(key) == 1 and key.isascii() and key.isalnum():
        return f"{LETTER}{key.upper()}" if key.isalpha() else whole(key)
    return _NAMES.get(key.lower()) or SIGNS.get(key, key)


def _pressed(match: re.Match[str]) -> Answer:
    """A small letter behind a blank is a word: Option + a new one."""
    return None if re.search(r"\s[a-z]\Z", match[0]) else _words(match[0])


RULES = (Rule("key", _CHORD, _pressed),)
