"""Which choice an answer names, by its letter or its words, and what it says besides; lists of answers; why."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy

_ANSWER = lazy(
    r"(?:the )?(?:(?:correct|right) )?(?:answer|solution|ans|choice|option|correct|right)(?: is)?\s*[:=–—]\s*"
    r"(?P<said>\S.*)"
    r"|(?:the )?(?:correct |right )?answer is (?P<also>\S.*)",
    re.IGNORECASE,
)
_BY_LETTER = lazy(r"\(?(?P<letter>[A-Ha-h])(?:\)?[.:,–—-]?\)?\s*$|\)?[.):,;]+\s+|\s+[–—-]\s+)(?P<rest>.*)")
_WHY = lazy(r"(?:why|explanation|because|reason|rationale|feedback)(?: it is right)?\s*[:–—]\s*", re.IGNORECASE)
_KEY = lazy(
    r"(?:q(?:uestion)?\s?)?(?P<number>\d{1,3})\s*[.):–—=-]*\s*"
    r"(?P<said>\(?[A-Ha-h]\)?(?![\w'’])[.):]?|true\b|false\b)",
    re.IGNORECASE,
)
_KEY_LINE = lazy(r"(?:q(?:uestion)?\s?)?(?P<number>\d{1,3})\s*[.):–—=-]+\s*(?P<said>\S.*)", re.IGNORECASE)
_TRUTH = {"t": "True", "f": "False"}


def letter_of(letter: str, choices: Sequence[str]) -> str:
    """The choice that a letter names, "" where there is none."""
    at = ord(letter.lower()) - ord("a")
    return choices[at] if 0 <= at < len(choices) else ""


def without_label(text: str) -> str:
    """A reason without "Why:" in front."""
    return text[label.end() :].strip() if (label := _WHY.match(text)) else text


def right_of(text: str, choices: Sequence[str]) -> tuple[str, str] | None:
    """The choice that a line such as "Answer: B) Ebb. It falls." names, and what it says besides; None: it is no such.

    Without choices the answer is all that it says; where it names none of them the choice is "".
    """
    found = _ANSWER.fullmatch(text)
    if not found:
        return None
    said = (found["said"] or found["also"]).strip(" *_")
    if not choices:
        return said, ""
    for choice in sorted(choices, key=len, reverse=True):
        if right := _behind(said, choice):
            return choice, right[1]
    if (letter := _BY_LETTER.fullmatch(said)) and (choice := letter_of(letter["letter"], choices)):
        rest = letter["rest"].strip()
        behind = _behind(rest, choice)
        return choice, behind[1] if behind else without_label(rest)
    truth = _TRUTH.get(said.rstrip(".").lower(), "")
    return (truth if truth in choices else ""), ""


def _behind(said: str, choice: str) -> tuple[str, str] | None:
    """A choice and the reason behind it, where a text begins with the choice's words."""
    words = choice.rstrip(". ")
    if not said.lower().startswith(words.lower()):
        return None
    rest = said[len(words) :]
    if rest.strip(" .)") == "":
        return choice, ""
    reason = re.match(r"\s*(?:[.:;,–—]|\s-\s)\s*(?P<why>\S.*)", rest)
    return (choice, without_label(reason["why"].strip("() "))) if reason else None


def key_of(text: str) -> list[tuple[int, str]]:
    """The numbers and answers of a line in a list of answers: "1. B", "1-B, 2-C", "3. C) Slack: it is still."."""
    many = list(_KEY.finditer(text))
    if len(many) > 1 and not re.sub(r"[\s,;|/]+|\band\b", "", _KEY.sub("", text)):
        return [(int(one["number"]), one["said"].strip("().: ")) for one in many]
    one = _KEY_LINE.fullmatch(text) or _KEY.fullmatch(text)
    return [(int(one["number"]), one["said"])] if one else []
