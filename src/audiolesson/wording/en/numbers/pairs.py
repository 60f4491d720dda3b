"""Points and ordered pairs: the points one, two; three, four; and five, six."""

import re
from itertools import pairwise

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import number
from audiolesson.wording.en.numbers.quantity import sign_word

_NUM = r"[-−+]?\d{1,4}(?:\.\d{1,4})?"
_PAIR = rf"\({_NUM}, ?{_NUM}(?:, ?{_NUM})?\)"
_OF_POINTS = lazy(
    r"\b(?:points?|pairs?|vert(?:ex|ices)|corners?|coordinates?|through|[Pp]lot(?:s|ted)?|cent(?:er|re)(?:ed)?|origin|located|"
    r"vectors?|ends?|endpoints?|solutions?|foc(?:us|i)|maximum|minimum|intersect\w*|from|between|lies?|slope|at|roots?|position|"
    r"cells?|moves?|target|sources?|lines?|graph|parabola|circle|triangle)\b",
    re.IGNORECASE,
)


def _signed(text: str) -> str:
    digits = text.lstrip("-−+")
    return sign_word(text[: -len(digits)]) + number(digits)


def _said(pair: str) -> str:
    return ", ".join(_signed(part.strip()) for part in pair.strip("()").split(","))


def _pairs(match: re.Match[str]) -> Answer:
    """(1, 2), (3, 4) and (5, 6): each pair for itself."""
    text, start, end = match.string, match.start(), match.end()
    row = re.findall(rf"({_PAIR})(,? (?:and|or|to) ?)?", match[0])
    if not _OF_POINTS.search(text, max(0, start - 60), min(len(text), end + 40)):
        return None
    said = _said(row[0][0])
    for (_, joint), (pair, _) in pairwise(row):
        word = joint.strip(" ,")
        if word == "to":
            said += f" to {_said(pair)}"
        else:
            said += f"; {word + ' ' if word else ''}{_said(pair)}"
    return f"{said}," if re.match(r"\s[\w(]", text[end : end + 2]) else said


RULES = (Rule("pairs", lazy(rf"(?<![\w)\]]){_PAIR}(?:(?:,? (?:and|or|to) |, ){_PAIR}){{0,7}}(?![\w(^²])"), _pairs),)
