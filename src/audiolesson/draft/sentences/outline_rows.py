"""The items of an outline that only name things, told in a row: "Under kilns come bricks, doors and flues."."""

from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.texts import glue, upper_first
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.draft.sentences.stated import SUBJECTS
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LONGEST_NAMED = 9
"""Words of what is named in a row."""
LEAST_IN_A_ROW = 2
MOST_IN_A_ROW = 5
MOST_WORDS = 19
"""Words of the names of one row, so that with what they stand under they can be heard."""

_OF_A_PEOPLE = lazy(r"[A-Z]\w+(?:an|ish|ese|ic|eek|ench|erman|utch)\b")
"""Adjectives that keep their capital: "English wool"."""
_COUNTED = lazy(r"(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various) ")
_CALLED = lazy(r"[\w’'-]+ .*\b[A-Z]|[\"“”]|^[A-Z]\w*[A-Z]")
"""What is a title or a name, and stands under its maker's: "Hats of Clay"."""


def is_named(item: Text, trees: Trees) -> bool:
    """Whether an item only names a thing, short enough to stand in a row."""
    said = item.text
    if not 1 <= len(said.split()) <= LONGEST_NAMED or any(sign in said for sign in ",:;"):
        return False
    if begins_with_order(f"{said}.") or not is_noun_phrase(said) or _CALLED.search(said):
        return False
    tree = _tree(said, trees)
    return tree is not None and tree.tags[tree.root].startswith("NN") and not tree.below(tree.root, *SUBJECTS, "expl")


def _tree(name: str, trees: Trees) -> Tree | None:
    return trees.of_few(f"{upper_first(name)}.")


def row_under(head: Text, names: Sequence[Text], trees: Trees) -> Text:
    """The names that stand under another, as many as can be heard."""
    said: list[Text] = []
    for name in names:
        words = sum(len(one.text.split()) for one in (*said, name))
        if len(said) >= LEAST_IN_A_ROW and (words > MOST_WORDS or len(said) == MOST_IN_A_ROW):
            break
        said.append(_in_row(name, trees))
    *first, last = said
    rest = ", among others" if len(said) < len(names) else ""
    comma = "," if len(first) > 1 or any(" and " in one.text for one in said) else ""
    parts: list[Text | str] = [part for one in first for part in (one, ", ")]
    return glue(_begins(head), *parts[:-1], f"{comma} and ", last, rest, ".")


def _begins(head: Text) -> Text:
    """What a row begins with: "Under kilns come …", "There are four kilns: …"."""
    return glue("There are ", head, ": ") if _COUNTED.match(head.text) else glue("Under ", head, " come ")


def _in_row(name: Text, trees: Trees) -> Text:
    """A name as it stands in a row: "the revival of trade"."""
    tree = _tree(name.text, trees)
    called = " " not in name.text or tree is None or tree.tags[0].startswith("NNP") or _OF_A_PEOPLE.match(name.text)
    small = name if called else lower_first(name)
    first, *others = small.text.split()
    bare = others[:1] == ["of"] and first.islower() and not is_plural(first) and first not in DETERMINERS
    return glue("the ", small) if bare else small
