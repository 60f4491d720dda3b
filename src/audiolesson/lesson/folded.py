"""Questions whose answers are folded away: the label asks, or the line above a folded "Solution"; as cards."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.errors import Place
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

_OPENS = lazy(r"<details\b[^<>]*>", re.IGNORECASE)
_SHUTS = lazy(r"</details>", re.IGNORECASE)
_LABEL = lazy(r"<summary[^<>]*>(?P<said>.{0,500}?)</summary>(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_SOLUTION = lazy(r"\W*(?:click (?:here )?(?:to|for) .{0,30}|(?:show |see |the )*(?:solutions?|answers?))\W*", re.I)
_FENCE = lazy(r"```+|~~~+")
_STRONG = lazy(r"\*\*|(?<!\w)__(?=\w)|(?<=[\w.!?])__(?!\w)")
_TAG = lazy(r"<[^<>]{1,200}>")
_NUMBER = lazy(r"^(?:#{1,6}\s+|[-*+]\s+)?(?:\**(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]\s*|q(?:uestion)?\s*:\s*)?", re.I)
_TRUE_OR_FALSE = lazy(r"true (?:or|/) false\s*[?:.]*\s*(?P<said>\S.*)", re.I)
_LINK_FIRST = lazy(r"^\[[^\]]{1,60}\]\([^()]{1,300}\)\s*:\s*[\"“]?")
_LINK = lazy(r"\[([^\]]{1,120})\]\([^()]{1,300}\)")
MOST_LINES = 200
"""Lines of a folded part that are looked at; a longer one is no answer."""


MOST_IN_ROW = 6
"""Words of each line of what is a list."""


def folded(lines: Sequence[Line], name: str) -> list[Asked]:
    """The folded answers of a Markdown lesson that tell something in words, each with its question. Linear time."""
    found: list[Asked] = []
    before = Line("", 0)
    open_at, part, depth, fence = 0, list[str](), 0, ""
    for line in lines:
        text = line.text.strip()
        if found_fence := _FENCE.match(text):
            fence = "" if fence and text.startswith(fence) else fence or found_fence[0]
        opens = 0 if fence else len(_OPENS.findall(text))
        if not open_at and opens:
            open_at, part, depth = line.number, [], 0
        if open_at:
            part.append(text)
            depth += opens - (0 if fence else len(_SHUTS.findall(text)))
            if depth <= 0 or len(part) > MOST_LINES:
                if asked := _asked("\n".join(part), before, open_at, name):
                    found.append(asked)
                open_at, before = 0, Line("", 0)
        elif text:
            before = line
    return found


def _asked(part: str, before: Line, at: int, name: str) -> Asked | None:
    label = _LABEL.search(part)
    if not label or _SHUTS.search(part) is None:
        return None
    asks, place = _bare(label["said"]), at
    if _SOLUTION.fullmatch(asks):
        asks, place = _bare(before.text), before.number
    asks = _NUMBER.sub("", asks).strip()
    said = next(_paragraphs(label["rest"]), "")
    if claim := _TRUE_OR_FALSE.fullmatch(asks):
        truth = re.match(r"(true|false)\b", said, re.I)
        asks = f"True or false: {claim['said'].rstrip('.?')}?"
        return _card(asks, truth[1].capitalize(), place, name) if truth else None
    return _card(asks, said, place, name) if asks.endswith("?") and asks.count("?") == 1 and said else None


def _card(asks: str, said: str, line: int, name: str) -> Asked:
    return Asked(asks, Place(name, line), said, folded=True)


def _paragraphs(text: str) -> Iterator[str]:
    """The plain paragraphs of a folded part, none that is code, a list, a table or a picture."""
    for part in re.split(r"\n\s*\n", _OPENS.sub("", _SHUTS.sub("", text))):
        short = [line for line in part.split("\n") if _bare(line)]
        if len(short) > 1 and all(len(line.split()) <= MOST_IN_ROW for line in short):
            return  # a list without its signs
        bare = _LINK.sub(r"\1", _LINK_FIRST.sub("", _bare(part)))
        if not bare:
            continue
        if not re.match(r"```|~~~|[-*+|>!]\s|\d+[.)]\s|\$", bare):
            yield bare
        return


def _bare(text: str) -> str:
    """A text without tags and the stars of bold letters, in one line."""
    return re.sub(r" (?=[?.,;:!])", "", " ".join(_STRONG.sub("", _TAG.sub(" ", text)).split()))
