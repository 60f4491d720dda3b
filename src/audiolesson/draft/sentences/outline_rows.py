"""The items of an outline that only name things, told in a row: "Under kilns come bricks, doors and flues."."""

from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.texts import glue, upper_first
from audiolesson.draft.english.verbs import DETERMINERS, PREPOSITIONS
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.draft.sentences.stated import has_subject
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
_OF_A_ROW = lazy(r"(?:main|chief|major|principal|key|most important|different|possible|common|typical|basic) ")
"""What a row of names is called that gives all of a kind, or those that count."""
_CALLED = lazy(r"[\w’'-]+ .*\b[A-Z]|[\"“”]|^[A-Z]\w*[A-Z]")
"""What is a title or a name, and stands under its maker's: "Hats of Clay"."""


def is_named(item: Text, trees: Trees) -> bool:
    """Whether an item only names a thing, short enough to stand in a row."""
    said = item.text
    if not 1 <= len(said.split()) <= LONGEST_NAMED or any(sign in said for sign in ",:;"):
        return False
    if begins_with_order(f"{said}.") or _CALLED.search(said) or said.split()[0].lower() in PREPOSITIONS:
        return False
    tree = _tree(said, trees)
    if tree is None or has_subject(tree):
        return False
    thing = tree.tags[tree.root].startswith("NN") and (is_noun_phrase(said) or FINITE.isdisjoint(tree.tags))
    return thing or (tree.tags[tree.root] == "VBG" and " " not in said)


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
    return glue(_begins(_small(head, trees)), *parts[:-1], f"{comma} and ", last, rest, ".")


def _begins(head: Text) -> Text:
    """What a row begins with: "Under kilns come …", "There are four kilns: …", "The main kilns are …"."""
    if _OF_A_ROW.match(head.text) and is_plural(head.text.split()[-1]):
        return glue("The ", head, " are ")
    return glue("There are ", head, ": ") if _COUNTED.match(head.text) else glue("Under ", head, " come ")


def _small(name: Text, trees: Trees) -> Text:
    """A name inside a sentence: its first letter is small, unless it is one of a person, a place or a people."""
    tree = _tree(name.text, trees)
    called = " " not in name.text or tree is None or tree.tags[0].startswith("NNP") or _OF_A_PEOPLE.match(name.text)
    return name if called else lower_first(name)


def _in_row(name: Text, trees: Trees) -> Text:
    """A name as it stands in a row: "the revival of trade"."""
    small = _small(name, trees)
    first, *others = small.text.split()
    bare = others[:1] == ["of"] and first.islower() and not is_plural(first) and first not in DETERMINERS
    return glue("the ", small) if bare else small
