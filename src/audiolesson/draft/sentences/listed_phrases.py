"""Phrases of notes as a sentence takes them in: what only names a thing, what only says how a thing is, and what only
tells what it does.

Notes begin with a capital and leave out their articles: "Reduced yield", "Prone to frost". Whether such words name
something or say what somebody does is seen by how they begin, and by what the parser reads behind a verb.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import cut, glue, words
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PREPOSITIONS, word_set
from audiolesson.draft.sentences import lists
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.label_rows import CHANGED, is_adjective
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LONGEST = 13
"""Words of a phrase that is one of several in a sentence."""

_UNSAID = lazy(
    r"^\d|[:;?!=<>|{}\[\]()/\\*_#@→≈~+•…%\"“”]|\.|\betc\b| [–—-]|[–—]|https?|\b(?:e\.g|i\.e|vs?)\b"
    r"|\b(?:I|you|your|we|our|us|my|it|its|this|that is|these|here|none|above|below|optional)\b",
    re.IGNORECASE,
)
_NOT_A_THING = lazy(
    r"(?:not|never|nothing|none|any|very|too|most|often|usually|how|what|why|when|if|(?:more|less) [a-z]+ly)\b"
    r"|(?!(?:daily|early|weekly|monthly|yearly|family|elderly|friendly|supply|deadly|costly)\b)[a-z]{3,}ly [a-z]+$",
    re.IGNORECASE,
)
_COMPARES = word_set("lower higher more fewer less greater smaller larger slower faster")
_CHANGED_TOO = lazy(r"^(?:and|or) [a-z]+ed (?=[a-z])")
_BEHIND = lazy(r" (?:with|of|in|for|from|on|near) | [a-z]{3,}ing (?=[a-z])")
"""What narrows the noun before it, and holds words that look like verbs: "fields with salt deposits"."""
_NARROWED = lazy(r" (?:that|which|who|whose|where) ")
_QUALITY = lazy(r"[a-z]{4,}(?:[^t]al|ous|ible|able|ful|less)")
"""A word that alone hardly names anything: "diurnal"."""
_DONE = lazy(r" [a-z]{3,}ed$")


def named_in_list(item: Text, trees: Trees, *, done: bool = False) -> Text | None:
    """What an item names, without its brackets and stops; None where it may be more or less than a thing's name.

    `done`: also what may tell a deed of the past, "melted snow", of which a list may hold a few.
    """
    bare = drop_brackets(item)
    bare = cut(bare, 0, len(re.sub(r"[\s.;,:]+(?:and|or)?$", "", bare.text)))
    said = bare.text
    if not said or bare.marks or bare.links or len(said.split()) > LONGEST or _UNSAID.search(said):
        return None
    return bare if _is_thing(said, trees, done=done) else None


def _is_thing(said: str, trees: Trees, *, done: bool = False) -> bool:
    first, *others = [word.lower() for word in words(said)] or [""]
    if not first or _NOT_A_THING.match(said) or first in FUNCTION - DETERMINERS or acts(said):
        return False
    if not others:
        return (
            len(first) > 1
            and not is_adjective(first)
            and not _QUALITY.fullmatch(first)
            and not base_of_ed(first)
            and not begins_with_order(said)
        )
    head = _NARROWED.split(said, maxsplit=1)[0]
    if first in CHANGED or (done and base_of_ed(first)):
        rest = _CHANGED_TOO.sub("", " ".join(head.split()[1:]))
        plain = _names(rest) or _names(f"the {rest}") or _is_read_as_thing(rest, trees)
        return others[0] not in DETERMINERS | PREPOSITIONS and plain
    if first.endswith("ing") and others[0] in ("and", "or"):
        return _is_thing(" ".join(said.split()[2:]), trees)
    if first in _COMPARES or first == "no" or others[0] == "of":
        return _names(f"the {head.removeprefix('No ').removeprefix('no ')}") and _is_read_as_thing(said, trees)
    if is_adjective(first) and (begins_with_order(said) or len(others) == 1):
        return (_names(f"the {head}") or len(others) == 1) and _is_read_as_thing(said, trees)
    if base_of_ed(first) or begins_with_order(said):
        return False
    plain = _names(head) or _names(_DONE.sub("", head)) or _names(_BEHIND.split(head, maxsplit=1)[0])
    return plain and _is_read_as_thing(said, trees)


def _names(head: str) -> bool:
    return bool(head) and is_noun_phrase(head) and not has_finite_verb(head) and not has_main_verb(head, lenient=True)


_DEEDS = word_set("works helps leads comes goes makes takes gives lasts leaves needs runs stays keeps results")
"""What is rather done than had, as an item of notes begins: "works in the dark"."""


def acts(said: str) -> bool:
    """Whether words tell what a thing does: "holds the heat", "prevents rust"."""
    return lists.acts(said, _DEEDS)


def _is_read_as_thing(said: str, trees: Trees) -> bool:
    """Whether the parser takes the words for what somebody has, with no verb of their own but those of a clause."""
    if not said:
        return False
    tree = trees.of_phrase(f"They have {said[0].lower()}{said[1:]}.")
    if tree is None:
        return True
    things = tree.below(tree.root, "obj")
    finite = sum(tag in FINITE for at, tag in enumerate(tree.tags) if at != tree.root)
    fits = bool(things) and tree.tags[things[0]].startswith("NN") and tree.words[tree.root].text == "have"
    fits = fits and (len(things) == 1 or _BEHIND.search(said) is not None)
    return fits and finite <= len(_NARROWED.findall(said)) + (_DONE.search(said) is not None)


def in_row(items: list[Text]) -> Text:
    """ "a, b, and c", with its last comma where the items are long or hold an "and" of their own."""
    *first, last = items
    if not first:
        return last
    inner = any(re.search(r"\b(?:and|or)\b", item.text) for item in items) or sum(map(_length, items)) > _EASY
    comma = "," if inner and (len(items) > 2 or " and " in first[0].text) else ""
    parts: list[Text | str] = [part for one in first for part in (one, ", ")]
    return glue(*parts[:-1], f"{comma} and ", last)


_EASY = 9


def in_rows(subject: Text, verb: str, items: Sequence[Text], later: str) -> list[Text]:
    """What a subject has or does in one sentence, or in several that can be heard; [] where one item fits in none.

    `verb` stands between the two, with its blanks; `later` is the subject from the second sentence on. No last item is
    left to a sentence of its own.
    """

    def row(number: int) -> Text:
        return glue(subject, verb, in_row(left[:number]), ".")

    told: list[Text] = []
    left = list(items)
    while left:
        number = next((at for at in range(len(left), 0, -1) if is_heard(row(at))), 0)
        if number == 0:
            return []
        number = number - 1 if number == len(left) - 1 and number > _FEWEST else number
        told.append(row(number))
        left, subject = left[number:], Text(later)
    return told


MOST_WORDS = 25
_FEWEST = 2


def is_heard(sentence: Text) -> bool:
    """Whether a sentence is short enough to be followed by ear."""
    return len(sentence.text.split()) <= MOST_WORDS


def offer_in_turn(found: Gathered, sentences: Sequence[Text], last: int = -1, *, tier: int = 2) -> int:
    """Take sentences that each go on from the one before, the first from that at `last`; the order of the last one, -1
    where one was refused."""
    for sentence in sentences:
        bound = last >= 0
        last = found.offer(sentence, "bullet", not bound, last, tier=tier, sure=True, bound=bound)
        if last < 0:
            return -1
    return last


def _length(item: Text) -> int:
    return len(item.text.split())


_SEVERAL = lazy(r"[\w-]+(?: [\w-]+)?(?:, [\w-]+(?: [\w-]+)?)+$")
_ODD = lazy(
    r"[:;?!=<>|{}\[\]()/\\*_#@→≈~•…\"“”–—]|\. | - |\b(?:I|you|your|we|our|etc)\b|^(?:not|no|never)\b", re.IGNORECASE
)


def how_it_is(text: Text, whole: str, trees: Trees, *, several: bool) -> Text | None:
    """What a phrase says of a thing behind "is": "prone to frost"; None where it is more than that, or something else.

    Qualities with commas between them get their "and": "steep, bare" is "steep and bare".
    """
    bare = drop_brackets(text)
    bare = cut(bare, 0, len(bare.text.rstrip(" .;,")))
    if not bare.text or bare.marks or bare.links or _ODD.search(bare.text):
        return None
    said = lower_in(bare, whole)
    if _SEVERAL.match(said.text) and " and " not in said.text:
        parts = [Text(part) for part in said.text.split(", ")]
        return in_row(parts) if all(_is_quality(part.text, trees, several) for part in parts) else None
    return said if _is_quality(said.text, trees, several) else None


_KNOWN = lazy(
    r"(?:[a-z]+ly |very |more |most |less )?(?:prone|vulnerable|susceptible|sensitive|resistant|exposed|dependent"
    r"|suitable|useful|effective|ideal|rich|poor|similar|close|common|popular|typical|famous|necessary"
    r"|essential|important) "
    r"(?:to|for|in|on|of|with|at|against|among) (?:the |an? )?[\w-]+(?: (?!that\b|which\b|is\b|are\b)[\w-]+){0,3}"
)
"""A quality with what it is of, whatever the parser makes of it: "prone to floods"."""


def _is_quality(said: str, trees: Trees, several: bool) -> bool:
    if is_adjective(said) or _KNOWN.fullmatch(said):
        return True
    tree = trees.of_phrase(f"{'They are' if several else 'It is'} {said}.")
    if tree is None or tree.tags[tree.root] not in ("JJ", "JJR") or not tree.below(tree.root, "cop"):
        return False
    first = said.split()[0]
    begun = tree.root <= _FIRST_WORDS and not base_of_ed(first) and first not in FUNCTION - _DEGREES
    return begun and not tree.below(tree.root, *_LOOSE) and _verbs_fit(tree, said)


_DEGREES = word_set("very more most less least too quite rather so as not only also still")
_FIRST_WORDS = 4
"""The place of the quality itself: "very highly prone"."""
_LOOSE = ("parataxis", "dislocated", "list", "dep", "vocative", "appos", "orphan", "reparandum")
_CLAUSES = lazy(r"\b(?:that|which|who|whose|where|when|because|if|as|but|and)\b")


def _verbs_fit(tree: Tree, said: str) -> bool:
    finite = sum(tag in FINITE for tag in tree.tags[2:])
    return finite <= len(_CLAUSES.findall(said))


_AUXILIARY = frozenset(("is", "has", "can", "was", "had"))


def is_surely_deed(said: str) -> bool:
    """Whether words tell what one thing does, by their verb alone: "holds the heat", "is made of clay"."""
    first, second = ([word.lower() for word in words(said)] + ["", ""])[:2]
    if first in _AUXILIARY:
        return bool(second)
    base = base_of_s(first)
    if not base or second in ("", "of", "and", "or"):
        return False
    return base not in ALSO_NOUNS or second in DETERMINERS | PREPOSITIONS - {"for", "in", "by", "on", "at", "from"}


def is_deed(said: Text, whole: str, trees: Trees) -> bool:
    """Whether words tell what one thing does, as the parser reads them behind "it"."""
    small = lower_in(said, whole).text
    first = words(small)[0].lower()
    if first not in _AUXILIARY and not base_of_s(first):
        return False
    tree = trees.of_phrase(f"It {small}.")
    if tree is None or " " not in small:
        return " " in small and is_surely_deed(small)
    subjects = tree.below(tree.root, "nsubj", "nsubj:pass")
    others = (tree.labels[at] for at, tag in enumerate(tree.tags) if tag in FINITE and at > 1)
    inside = all(label.startswith(_INSIDE) for label in others)
    return subjects == (0,) and tree.tags[1] in ("VBZ", "VBD", "MD") and inside


_INSIDE = ("conj", "acl", "advcl", "ccomp", "xcomp", "aux", "cop")
"""What a verb is that stands in a clause of another one, or is done besides."""
