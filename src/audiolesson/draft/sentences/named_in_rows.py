"""Lists of names behind a line that says what they are: "Reasons to wait include a cold; a fever; and a new tattoo."

What does not fit into one sentence is told in further ones: "Others are …".
"""

from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import glue
from audiolesson.draft.english.verbs import ALSO_NOUNS
from audiolesson.draft.sentences.label_rows import NO_KIND
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.phrase_shapes import tells_how_it_is
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LEAST, MOST = 3, 9
MOST_WORDS = 24
_MOST_IN_A_NAME = 10
_KIND = lazy(
    r"(?P<kind>[A-Z][\w’'-]*(?: [\w’'-]+){0,3}?)(?: (?:to|for|of|in|that|with|when|where|against|why) [\w ’'-]+)?"
)
_NO_NAME = lazy(r"[:;?!=<>{}|\[\]\\/→]|https?|\b(?:I|you|your|we|our|my|this|that|these|those|etc)\b|\d")


def named_in_rows(lead: Text | None, items: Sequence[Text], whole: str) -> tuple[Text, ...]:
    """What a line over names says they are, and the names, in as many sentences as can be heard; () where unsure."""
    said = lead.text.rstrip(" :") if lead is not None else ""
    found = _KIND.fullmatch(said)
    if not found or not is_plural(found["kind"].split()[-1]) or NO_KIND.search(found["kind"]):
        return ()
    if not LEAST <= len(items) <= MOST or has_finite_verb(found["kind"]) or begins_with_order(said):
        return ()
    items = [item for item in items if not tells_how_it_is(item.text)]  # "open to rain" is nothing that there is
    names = [_name(item, whole) for item in items]
    if len(names) < LEAST or not all(names) or 3 * sum(begins_with_order(item.text) for item in items) >= len(items):
        return ()  # "travel to an area" among things is one, among orders none
    told, rest = [], [name for name in names if name is not None]
    begin = f"{said} include "
    while rest:
        number = next((n for n in range(len(rest), 0, -1) if _row(begin, rest[:n]) is not None), 0)
        row = _row(begin, rest[:number]) if number else None
        if row is None:
            return ()
        told.append(row)
        rest, begin = rest[number:], "Others are " if len(rest) - number > 1 else "Another is "
    return tuple(told)


def _name(item: Text, whole: str) -> Text | None:
    """An item that names a thing, small within a sentence; None where it may be more."""
    bare = Text(item.text.rstrip(" .;,"))
    words = bare.text.split()
    if item.marks or item.links or not 1 <= len(words) <= _MOST_IN_A_NAME or _NO_NAME.search(bare.text):
        return None
    first = words[0].lower()
    if has_finite_verb(bare.text) or (begins_with_order(bare.text) and first not in ALSO_NOUNS):
        return None
    head = bare.text.split(",")[0].split(" or ")[0].split(" and ")[0]
    return lower_in(bare, whole) if is_noun_phrase(head) else None


def _row(begin: str, names: Sequence[Text]) -> Text | None:
    """Names as one sentence of at most `MOST_WORDS`, with semicolons where one of them is a row itself."""
    parted = any("," in name.text or " and " in name.text or " or " in name.text for name in names)
    *first, last = names
    parts: list[Text | str] = [part for name in first for part in (name, "; " if parted and len(names) > 2 else ", ")]
    joint = ("; and " if parted and len(names) > 2 else ", and " if parted else " and ") if first else ""
    made = glue(begin, *parts[:-1], joint, last, ".") if first else glue(begin, last, ".")
    return made if len(made.text.split()) <= MOST_WORDS else None


def values_in_a_row(lead: Text, pairs: Sequence[tuple[Text, Text]], whole: str) -> Text | None:
    """Figures behind a line that brings them up: "The values are 58 days for rotation and 88 days for orbit."."""
    said = _VALUES.fullmatch(lead.text.rstrip(" :"))
    names = [_name(name, whole) for name, _ in pairs]
    if not said or not all(names) or any(_NO_VALUE.search(value.text) for _, value in pairs):
        return None
    rows = [
        glue(Text(value.text.rstrip(" .;,")), " for ", name)
        for name, (_, value) in zip(names, pairs, strict=True)
        if name is not None
    ]
    return _row(f"{said['kind']} {said['be'] or 'are'} ", rows)


_VALUES = lazy(r"(?P<kind>(?:The |Its |Their )?(?:[\w’'-]+ ){0,4}[a-z]+s)(?: (?P<be>are|were))?")
_NO_VALUE = lazy(r"[.;:=<>?!](?!\d)|\d:\d|.{30}")
