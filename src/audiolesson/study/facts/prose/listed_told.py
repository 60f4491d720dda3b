"""Rows of things that a statement tells: "Which three things does the kiln need?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import NUMBER_OF, base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.study.facts.form import is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.lists import NUMBER, in_row, items_of
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.amounts_told import inverted
from audiolesson.study.facts.prose.parted import Parted

_COUNTED = re.compile(
    rf"(?P<before>(?:[a-z]+ ){{0,2}}?)(?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ ){{0,2}}?[a-z-]+s)(?P<of>(?: (?:of"
    rf"|in|for) [^,:;]{{3,40}})?)"
    r"(?:, namely |, (?=(?:the|an?) )|: | – | — )(?P<row>[^;:]+)$"
)
_NUMBERS = {number: word for word, number in NUMBER_OF.items()}
_ASKS = re.compile(
    r"\b(?:such as|including|like|for example|e\.g|etc|and so on|among others|even|not|often|sometimes)\b"
)
_ITEM = re.compile(r"(?:an? |the |its |their )?[\w’'·-]+(?: [\w’'/-]+){0,4}")
_LEANS = re.compile(r"\b(?:it|its|they|their|them|that|which|who|whose|where|one|ones|other|others|more|less)\b")
_SUBJECT_VERBS = re.compile(
    r"(?:make|form|constitute|determine|control|govern|decide|drive|cause|link|connect|separate|divide)\Z"
)
_NO_VERB = re.compile(
    r"(?:is|are|was|were|may|can|could|might|must|should|would|will|do|does|did|cannot|isn't|aren't|has been"
    r"|means?|says?|includes?|included|involves?|involved"
    r"|like|likes|see|sees|sold|ate|eats?)\Z"
)
_PREPOSITION = re.compile(r"(?:of|in|on|at|to|along|from|by|with|without|around|under|over|for|up|out|as|about|that) ")
_PREPOSED = re.compile(r" (?:of|in|on|at|to|along|from|by|with|without|around|under|over|between) ")
_MORE_BEHIND = re.compile(r" (?:in|on|at|along|by|with|without|around|under|over|as|after|before|during|when|through) ")
LEAST, MOST = 3, 5


def listed_told(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each statement whose object or subject is a row of things."""
    for one in said:
        if one.x.lower().endswith(("ward", "wards")):
            continue
        if fact := _counted(ground, one) or _objects(ground, one) or _subjects(ground, one):
            yield fact


def _counted(ground: Ground, one: Parted) -> Fact | None:
    found = _COUNTED.match(one.rest)
    items = items_of(found["row"]) if found else []
    if not found or len(items) != NUMBER_OF[found["n"]] or not all(map(_is_item, items)):
        return None
    front = found["before"].strip()
    asked = inverted(f"which {found['n']} {found['kind']}{found['of']}", one, front)
    return _made(ground, one, asked, items, 1.9)


def _objects(ground: Ground, one: Parted) -> Fact | None:
    if _NO_VERB.match(one.verb) or _ASKS.search(one.rest) or ", " not in one.rest:
        return None
    row = one.rest
    if re.search(r"\b(?:only|just|[a-z]+ly)\b", one.x) or _PREPOSITION.match(row):
        return None
    items = items_of(row)
    if (
        not LEAST <= len(items) <= MOST
        or not all(map(_is_item, items))
        or _is_no_row(items)
        or not re.search(r",? (?:and|or) ", row)
    ):
        return None
    if " or " in row or not (base_of_past(one.verb) or base_of_s(one.verb) or one.verb in PLAIN):
        return None
    return _made(ground, one, inverted(f"which {_NUMBERS[len(items)]} things", one, ""), items, 1.5)


def _subjects(ground: Ground, one: Parted) -> Fact | None:
    if not _SUBJECT_VERBS.match(one.verb) or _LEANS.search(one.rest) or "," in one.rest:
        return None
    items = items_of(one.x)
    if not 2 <= len(items) <= MOST or not all(map(_is_item, items)):
        return None
    if _PREPOSED.search(items[0]) and not re.match(r"(?:the|an?) ", items[-1]):
        return None
    return _made(ground, one, f"which {_NUMBERS[len(items)]} things {one.verb} {one.rest}", items, 1.6)


def _made(ground: Ground, one: Parted, asked: str, items: Sequence[str], worth: float) -> Fact | None:
    if not asked:
        return None
    asked = f"{one.lead}, {asked}" if one.lead else asked
    return made(
        ground, one.told, "list", without_article(one.x), f"{large(asked)}?", in_row(items), one.told.bare, worth,
        exact=True,
    )  # fmt: skip


def _is_no_row(items: Sequence[str]) -> bool:
    """Whether commas stand for something else than a row: two adjectives, a name with its meaning, more at its end."""
    if any(_PREPOSED.search(item) for item in items[:-1]) or _MORE_BEHIND.search(items[-1]):
        return True
    if any(re.match(r"[a-z]+ing [A-Z]|both |neither ", item) for item in items):
        return True
    return any(len(item.split()) == 1 and (base_of_ed(item) or item[:1].isdigit()) for item in items)


def _is_item(item: str) -> bool:
    bare = re.split(r" (?:of|to|in|for|on|from|with|at|between) ", item)[0]
    return (
        bool(_ITEM.fullmatch(bare))
        and len(item.split()) <= 7
        and not _LEANS.search(item)
        and not has_finite_verb(item)
        and not (" " in item and base_of_s(item.split()[0]))
        and (is_term(bare, marked=True) or is_noun_phrase(without_article(bare)) or is_plural(bare))
    )
