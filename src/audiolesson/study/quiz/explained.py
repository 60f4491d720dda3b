"""Questions from tables whose second column says what the things of the first are: "Option | Description"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.choices import LEAST
from audiolesson.study.quiz.listed import of_pairs
from audiolesson.study.quiz.listed_words import BARE
from audiolesson.study.quiz.pose import Known, Posed

_EXPLAINS = re.compile(
    r"(?:description|meaning|purpose|definition|explanation|role|function|what (?:it|they) (?:does|do|is|are|means?)"
    r"|what is it\??|used for|use|usage)",
    re.IGNORECASE,
)
_SURE = word_set(
    """options commands methods functions parameters settings fields columns types roles tools services components steps
    phases stages models layers attributes properties flags operators classes modules files tables metrics levels rules
    patterns symbols events states actions features elements characters keys signals strategies policies categories
    queries libraries"""
)
"""Plurals of what tables list, which need no proof."""
_NO_KIND = re.compile(r"(?:name|type|term|item|thing|key|value|word|concept|title|label|what)\Z", re.IGNORECASE)


def explained(base: Ground, lore: Known) -> Iterator[Posed]:
    """The questions of tables of names with what each is; each name among the others of its column."""
    for index, section in enumerate(base.lesson.sections):
        for block in section.blocks if role(section.title, section.level) == "told" else ():
            if block.kind == "table" and len(block.rows) > LEAST + 1:
                yield from _of_table(block.rows, index, block.place, base, lore)


def _of_table(rows: Sequence[Sequence[Text]], index: int, place: Place, base: Ground, lore: Known) -> Iterator[Posed]:
    head = [cell.text.strip(" *:") for cell in rows[0]]
    at = next((at for at, title in enumerate(head) if at and _EXPLAINS.fullmatch(title)), 0)
    if not at or any(len(row) != len(head) or not row[0].text.strip() for row in rows[1:]):
        return
    pairs = [(place, (row[0], row[at])) for row in rows[1:]]
    yield from of_pairs(pairs, "", _asked(head[0], base.whole), index, base, lore)


def _asked(head: str, whole: str) -> str:
    """How the question begins: with the several of what the column is called, "Which of these options".

    Where neither the column nor the lesson gives the plural, none is made up.
    """
    kind = head.lower()
    if not re.fullmatch(r"[a-z]+(?: [a-z]+)?", kind) or _NO_KIND.search(kind) or not is_noun_phrase(kind):
        return BARE
    several = kind if is_plural(kind) else _several(kind)
    known = several == kind or several.split()[-1] in _SURE or re.search(rf"\b{several}\b", whole, re.IGNORECASE)
    return f"Which of these {several}" if known else BARE


def _several(kind: str) -> str:
    if re.search(r"[^aeiou]y\Z", kind):
        return f"{kind[:-1]}ies"
    return f"{kind}es" if re.search(r"(?:s|x|ch|sh)\Z", kind) else f"{kind}s"
