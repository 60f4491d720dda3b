"""Lists of noun phrases as sentences with a subject and a verb, behind the heading that says what they are.

Courses write "Long-term effects" over "Reduced yield" and "Poor taste", which is "The long-term effects include reduced
yield and poor taste.". A heading that is of something, "Symptoms", is told as that of the heading over it: heard
alone it would be the symptoms of whatever was spoken of last.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, glue, upper_first
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.reasons import NO_SENTENCE
from audiolesson.draft.sentences import lists
from audiolesson.draft.sentences.announcing import tells_ways
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.kinds import OF_ANOTHER, may_include
from audiolesson.draft.sentences.label_rows import NO_KIND, are_deeds_done
from audiolesson.draft.sentences.listed_phrases import how_it_is, in_rows, is_heard, named_in_list, offer_in_turn
from audiolesson.draft.sentences.naming import bare_term, head_noun, lower_in
from audiolesson.draft.sentences.title_owners import in_small, subject_named, thing_named
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST = 2
LEAST_SHARE = 0.6
"""Items that are told of a list, and their share in it: of less the listener would miss too much."""

MOST = 10
_TIER = 2
_MOST_IN_A_KIND = 9

_OF_SOMETHING = OF_ANOTHER | word_set(
    """effects impacts consequences benefits advantages disadvantages drawbacks limitations uses applications features
    characteristics properties functions risks complications types kinds stages phases indications contraindications
    challenges strengths weaknesses implications outcomes results origins reasons"""
)
"""What a heading ends in that is of what the heading over it names."""

_OF_IT = lazy(r" (?:of|for|to|in|on|with|by|from|at|between|under|after|during|behind|among|against) ")
_NO_KIND = lazy(
    r"[,:;/?!+=&()\d]|\b(?:and|or|vs)\b|^[a-z]\.|^(?:an?|the|my|our|your|some|other|more|how|what|why|when)\b",
    re.IGNORECASE,
)
_HELD = lazy(r"[\w-]+-[\w-]+|\b[Ss]ources (?=of )")


def told_as_its_kind(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, ahead: bool = False
) -> bool:
    """Take the things that a list names behind what says of what kind they are; whether that could be done.

    The arguments are those of `told_whole`.
    """
    if ahead:
        return False
    if not is_for_the_ear(found, lead, headings) or any(item.items for item in block.items):
        return False
    over = lead.text if lead is not None else headings[0] if headings else ""
    above = headings[0] if lead is not None and headings else headings[1] if len(headings) > 1 else found.title_above
    return tell_as_kind(found, block, over, above)


def tell_as_kind(found: Gathered, block: Block, over: str, above: str = "") -> bool:
    """Take the things that a list names behind `over`, the words over it; `above` is the heading over these."""
    if not LEAST <= len(block.items) <= MOST or block.ordered:
        return False
    if tells_ways(over) and any(begins_with_order(item.text.text) for item in block.items):
        return False
    if _kind(over, above, [item.text.text.split(": ")[0] for item in block.items], found) is None:
        return False
    named, qualities, left = _parted(block, found)
    names = [name.text for name in named]
    kind = _kind(over, above, names, found)
    if kind is None or len(named) < max(LEAST, LEAST_SHARE * len(block.items)) or are_deeds_done(names):
        return False
    told = in_rows(kind, " include ", lists.in_one_case(named, found.whole), "They also")
    if not told or found.fault(told[0], lenient=True):
        return False
    before = offer_in_turn(found, told, tier=_TIER)
    if before < 0:
        return False
    for sentence in qualities:
        found.offer(sentence, "bullet", False, before, tier=_TIER, sure=True)
    for text in left:
        found.refuse(text.text, NO_SENTENCE)
    return True


def _parted(block: Block, found: Gathered) -> tuple[list[Text], list[Text], list[Text]]:
    """What the items of a list name, what is said of some of it behind a colon, and the items that name nothing."""
    named: list[Text] = []
    qualities: list[Text] = []
    left: list[Text] = []
    for item in block.items:
        pair = term_and_text(item.text, colon_only=True) if ": " in item.text.text else None
        quality = quality_of(*pair, found) if pair else None
        name = named_in_list(pair[0] if pair and quality else item.text, found.judged.trees, done=True)
        (named if name else left).append(name or item.text)
        if name and quality:
            qualities.append(quality)
    return named, qualities, left


def quality_of(term: Text, text: Text, found: Gathered) -> Text | None:
    """ "Low fields: prone to frost" as "Low fields are prone to frost."; None where that is not sure."""
    bare = bare_term(term.text)
    if term.marks or not is_noun_phrase(bare) or _NO_KIND.search(bare):
        return None
    several = is_plural(head_noun(bare))
    named = capital(lower_in(Text(bare), found.whole)) if several else subject_named(bare, found)
    said = how_it_is(text, found.whole, found.judged.trees, several=several) if named is not None else None
    told = glue(named, " are " if several else " is ", said, ".") if named is not None and said is not None else None
    return told if told is not None and is_heard(told) else None


def _kind(over: str, above: str, names: Sequence[str], found: Gathered) -> Text | None:
    """What the things of a list are, as the subject of a sentence: "The symptoms of dry rot"."""
    bare = bare_term(over.strip(" :"))
    if not bare or len(bare.split()) > _MOST_IN_A_KIND or _NO_KIND.search(bare):
        return None
    if NO_KIND.search(_HELD.sub("", bare)):
        return None  # "Sources", "Terms", not "Sources of heat", "Long-term effects"
    head = head_noun(bare).lower()
    if not is_plural(head) or not is_noun_phrase(bare) or has_finite_verb(bare) or has_main_verb(bare, lenient=True):
        return None
    if not may_include(bare, names) and head not in OF_ANOTHER:
        return None
    said = in_small(bare, found.whole)
    if head not in _OF_SOMETHING or _OF_IT.search(f" {bare} "):
        return None if head in OF_ANOTHER and not _OF_IT.search(f" {bare} ") else Text(upper_first(said))
    owner = _owner(above, head, found)
    if owner is None and head in OF_ANOTHER:
        return None
    return Text(f"The {said[0].lower()}{said[1:]}{owner or ''}")


def _owner(above: str, head: str, found: Gathered) -> str | None:
    """What a heading over another says that the other is of: " of dry rot"; None where it names nothing."""
    if head_noun(above).lower() == head and (of := _OF_IT.search(above)) and not _NO_KIND.search(above):
        rest = above[of.start() :]
        return (
            f"{of.group()}{in_small(above[of.end() :], found.whole)}" if len(rest.split()) <= _MOST_IN_A_KIND else None
        )
    thing = thing_named(above, found)
    return f" of {thing}" if thing is not None else None
