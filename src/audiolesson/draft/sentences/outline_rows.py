"""The items of an outline that only name things, told in a row: "Under kilns come bricks, doors and flues."."""

from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.texts import glue
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.naming import head_noun, lower_in
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LONGEST_NAMED = 9
"""Words of what is named in a row."""
LEAST_IN_A_ROW = 2
MOST_IN_A_ROW = 5
MOST_WORDS = 19
"""Words of the names of one row, so that with what they stand under they can be heard."""

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl")
_COUNTED = lazy(r"(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various) ")
_CALLED = lazy(r"[\w’'-]+ .*\b[A-Z]|[\"“”]|^[A-Z]\w*[A-Z]")
"""What is a title or a name, and stands under its maker's: "Hats of Clay"."""
_NEXT = {True: Text("Then there are "), False: Text("Then there is ")}


def is_named(item: Text, trees: Trees) -> bool:
    """Whether an item only names a thing, short enough to stand in a row."""
    said = item.text
    if not 1 <= len(said.split()) <= LONGEST_NAMED or any(sign in said for sign in ",:;"):
        return False
    if begins_with_order(f"{said}.") or not is_noun_phrase(said) or _CALLED.search(said):
        return False
    tree = trees.of(f"{said[:1].upper()}{said[1:]}.")
    return tree is not None and tree.tags[tree.root].startswith("NN") and not tree.below(tree.root, *_SUBJECTS)


def row_under(head: Text, names: Sequence[Text], whole: str) -> list[Text]:
    """The names that stand under another, in as few sentences as can be heard."""
    rows: list[list[Text]] = [[]]
    for name in names:
        words = sum(len(one.text.split()) for one in (*rows[-1], name))
        if rows[-1] and (words > MOST_WORDS or len(rows[-1]) == MOST_IN_A_ROW):
            rows.append([])
        rows[-1].append(_in_row(name, whole))
    told: list[Text] = []
    for row in rows:
        *first, last = row
        several = len(row) > 1 or is_plural(head_noun(last.text))
        begins = _begins(head, several) if not told else _NEXT[several]
        comma = "," if len(first) > 1 or any(" and " in one.text for one in row) else ""
        parts: list[Text | str] = [part for one in first for part in (one, ", ")]
        told.append(glue(begins, *parts[:-1], f"{comma} and " if first else "", last, "."))
    return told


def _begins(head: Text, several: bool) -> Text:
    """What a row begins with: "Under kilns come …", "There are four kilns: …"."""
    if _COUNTED.match(head.text):
        return glue("There are ", head, ": ")
    return glue("Under ", head, " come " if several else " comes ")


def _in_row(name: Text, whole: str) -> Text:
    """A name as it stands in a row: "the revival of trade"."""
    small = joins.in_small(lower_in(name, whole), ())
    first, *others = small.text.split()
    bare = others[:1] == ["of"] and first.islower() and not is_plural(first) and first not in DETERMINERS
    return glue("the ", small) if bare else small
