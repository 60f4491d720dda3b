"""Items that say what one thing is and does, told with that thing as their subject.

Notes write "Sap" over "A thin fluid of plants" and "Carries sugar to the roots"; what is heard is "Sap is a thin fluid
of plants. It carries sugar to the roots.". A sentence may go on in its list too: "The heart is a pump." with "It fills
with blood," and "pushes it on". No item is told without its subject.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.heading_subject import is_name_of_a_thing
from audiolesson.draft.sentences.held import is_tilted
from audiolesson.draft.sentences.listed_phrases import in_rows, is_deed, is_heard, is_surely_deed, offer_in_turn
from audiolesson.draft.sentences.naming import bare_term, head_noun, lower_in
from audiolesson.draft.sentences.title_owners import subject_named, without_the
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST = 2
MOST = 8
_MOST_IN_AN_ITEM = 22

_UNSAID = lazy(
    r"[:;?!=<>|{}\[\]/\\*_#@→≈~•…]|\. |\betc\b| - |[–—]|\b(?:e\.g|i\.e|vs?)\b|\b(?:I|you|your|we|our|us|my)\b"
    r"|\b(?:this|these|those|here|above|below)\b",
    re.IGNORECASE,
)
_IT = lazy(r"It (?:(?:also|then|only|mainly|usually|often) )?(?P<verb>[a-z]+) ")


def told_of_one_thing(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, ahead: bool = False
) -> bool:
    """Take items that are all what one thing is or does, behind its name; whether that could be done.

    The arguments are those of `told_whole`.
    """
    if ahead or any(item.items for item in block.items) or not is_for_the_ear(found, lead, headings):
        return False
    if lead is None and last >= 0 and _IT.match(block.items[0].text.text):
        return _goes_on(found, block, last)
    over = lead.text.rstrip(" :") if lead is not None else headings[0] if headings else ""
    return last < 0 and not any(map(is_tilted, headings)) and tell_of(found, block, over)


def _goes_on(found: Gathered, block: Block, last: int) -> bool:
    """Take items of which the first says what "it" does, and the others what it does too."""
    bare = [_bare(item.text) for item in block.items]
    if not LEAST <= len(bare) <= MOST or any(one is None for one in bare):
        return False
    first, *others = [one for one in bare if one is not None]
    deeds = [_behind_it(first), *others]
    if not all(one.text[:1].islower() for one in others) or not _are_deeds(deeds, found):
        return False
    return _tell(found, [], deeds, last)


def _are_deeds(items: Sequence[Text], found: Gathered) -> bool:
    return all(is_deed(one, found.whole, found.judged.trees) for one in items)


def tell_of(found: Gathered, block: Block, over: str, _above: str = "") -> bool:
    """Take items that say what the thing named `over` them is and does; whether all could be taken."""
    title = Text(without_the(bare_term(over)))
    if not LEAST <= len(block.items) <= MOST or block.ordered or not is_name_of_a_thing(title.text):
        return False
    if is_plural(head_noun(title.text)):
        return False
    bare = [_bare(item.text) for item in block.items]
    said = [one for one in bare if one is not None]
    if len(said) < len(bare):
        return False
    named = subject_named(over, found)
    if named is None:
        return False
    defined = _defined(named, said[0], found) if _A_THING.match(said[0].text) else None
    deeds = said[1:] if defined is not None else said
    sure = [one for one in deeds if is_surely_deed(one.text)]
    if not deeds or 2 * len(sure) < len(deeds) or not _are_deeds(deeds, found):
        return False
    if defined is not None:
        return not found.fault(defined, lenient=True) and _tell(found, [defined], deeds, -1)
    return _tell(found, [], deeds, -1, named)


_A_THING = lazy(r"(?:An?|The|One of) ")


def _defined(named: Text, kind: Text, found: Gathered) -> Text | None:
    """ "Sap" and "A fluid made by plants" as "Sap is a fluid made by plants."; None where that is not sure."""
    small = lower_in(kind, found.whole)
    tree = found.judged.trees.of_phrase(f"It is {small.text}.")
    if tree is None or not tree.tags[tree.root].startswith("NN") or not tree.below(tree.root, "cop"):
        return None
    own = any(tag in FINITE and not tree.labels[at].startswith(_INSIDE) for at, tag in enumerate(tree.tags))
    told = glue(named, " is ", small, ".")
    return told if not own and is_heard(told) else None


_INSIDE = ("cop", "acl", "advcl", "aux")
"""What a verb is that stands in a clause, or is the "is" itself."""


def _tell(found: Gathered, first: Sequence[Text], deeds: Sequence[Text], last: int, named: Text | None = None) -> bool:
    """Take what says what a thing is, and what it does in as many sentences as can be heard."""
    told = in_rows(named or Text("It"), " ", [lower_in(one, found.whole) for one in deeds], "It")
    return bool(told) and offer_in_turn(found, [*first, *told], last) >= 0


def _bare(item: Text) -> Text | None:
    """An item without its brackets and stops; None where it holds what cannot be said, or more than a sentence."""
    said = drop_brackets(item)
    said = cut(said, 0, len(re.sub(r"[\s.;,]+(?:and|or)?[\s.;,]*$", "", said.text)))
    if not said.text or said.links or len(said.text.split()) > _MOST_IN_AN_ITEM or _UNSAID.search(said.text):
        return None
    return None if said.marks else said


def _behind_it(said: Text) -> Text:
    return cut(said, len("It "), len(said.text))
