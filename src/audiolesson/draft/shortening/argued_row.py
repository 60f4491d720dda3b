"""A row of what is argued as sentences of their own: "The claim is that …, and that …. The claim is also that …"."""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_ARGUED = lazy(r"(?P<begin>(?P<noun>The (?:argument|claim|view))(?: taken)? is) that ")
_NEXT = lazy(r", (?:and )?that (?=\w)")


def argued_row(text: Text, most: int) -> tuple[Text, ...]:
    """What is argued in a row, as many members a sentence as are followed by ear; () where it is no such row."""
    found = _ARGUED.match(text.text)
    joints = [*_NEXT.finditer(text.text)] if found else []
    if found is None or not joints or ";" in text.text:
        return ()
    starts = [found.end(), *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(text.text) - 1]
    members = [cut(text, start, end) for start, end in zip(starts, ends, strict=True)]
    if not all(map(_is_argued, members)):
        return ()
    told: list[list[Text]] = []
    for one in members:
        if told and sum(len(each.text.split()) + 2 for each in (*told[-1], one)) + 2 <= most:
            told[-1].append(one)
        else:
            told.append([one])
    return tuple(_said(f"{found['noun']} is also" if at else found["begin"], row) for at, row in enumerate(told))


def _is_argued(member: Text) -> bool:
    """Whether a member is a clause with a subject of its own: not "stands by the river", which is said of a thing."""
    return re.match(r"\w", member.text) is not None and has_main_verb(capital(member).text, lenient=True)


def _said(begin: str, row: list[Text]) -> Text:
    """One sentence that holds a row of members, with "and" before its last."""
    parts: list[Text | str] = [begin, " that ", row[0]]
    for at, one in enumerate(row[1:], 2):
        parts += [", and that " if at == len(row) else ", that ", one]
    return glue(*parts, ".")
