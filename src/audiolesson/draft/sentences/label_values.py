"""Labels with a value each, told as sentences: "Temperature: 900 degrees" as "The temperature of the kiln is 900 …".

Under the name of a thing such labels are its measures and qualities. Under a heading of what befalls its stages or
parts, "Growth stage risks", each label is one of these: "For flowering, the risk is late frost.".
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.reasons import NO_SENTENCE
from audiolesson.draft.sentences.flowing_lists import is_for_the_ear
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.listed_phrases import how_it_is, in_row, is_heard, named_in_list
from audiolesson.draft.sentences.lists import small
from audiolesson.draft.sentences.naming import bare_term, lower_in
from audiolesson.draft.sentences.title_owners import thing_named
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

LEAST = 2
LEAST_SHARE = 0.6
MOST = 9

_MEASURES = word_set(
    """temperature temperatures size shape colour color density composition location viscosity duration frequency
    population capital height weight length width mass volume price cost age origin habitat diet lifespan tempo texture
    pressure speed velocity depth content thickness range charge hardness lustre luster streak cleavage odour odor taste
    area diameter radius wavelength voltage capacity consistency solubility acidity reactivity conductivity porosity
    permeability flavour flavor material materials structure distribution symmetry gravity distance climate currency
    surface atmosphere language languages religion economy terrain elevation latitude style mood meter metre rhythm tone
    pitch key"""
)
"""What a thing has one of, whatever thing it is."""

_OF = lazy(
    r"^(?:the )?(?:key |main |basic )?(?:characteristics|properties|features|facts|profile|statistics) (?:of|about) ",
    re.I,
)
_VALUE = lazy(
    r"(?:(?:about|around|roughly|up to|over|under|between|at least|less than|more than|from) )?[£$€]?\d[^:;=<>~|/]*$",
    re.I,
)
_SENTENCES = lazy(r"[.!?] ")

_RELATION = (
    r"(?:impacts|effects|symptoms|signs|risks|threats|benefits|challenges|problems|dangers|consequences|tasks"
    r"|needs|causes|goals|changes|hazards|limits|treatments)"
)
_PART = (
    r"(?:stage|phase|level|period|season|region|zone|layer|organ|system|group|age|step|season|climate|soil|sector"
    r"|population|class|crop)"
)
_EACH = r"(?:by|per|for each|in each|at each|of each|for different|in different|at different)"
_BY_PART = lazy(
    rf"(?:[\w-]+ ){{0,2}}{_PART} (?P<last>{_RELATION})"
    rf"|(?:[\w-]+ ){{0,3}}(?P<first>{_RELATION}) {_EACH} (?:[\w-]+ ){{0,2}}{_PART}s?",
    re.IGNORECASE,
)
"""A heading that says of what the labels below it are, and what is said of them: "Growth stage risks"."""


_OF_PARTS = lazy(rf"(?:[\w-]+ ){{0,2}}(?P<relation>{_RELATION})", re.IGNORECASE)
_IS_PART = lazy(rf" {_PART}s?(?: \([\w ]+\))?$", re.IGNORECASE)


def told_by_value(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, ahead: bool = False
) -> bool:
    """Take labels with their values as sentences; whether that could be done. The arguments are `told_whole`'s."""
    if ahead or not is_for_the_ear(found, lead, headings) or block.ordered:
        return False
    if not LEAST <= len(block.items) <= MOST or any(item.items for item in block.items):
        return False
    over = lead.text.strip(" :") if lead is not None else headings[0] if headings else ""
    pairs = [term_and_text(item.text, colon_only=True) for item in block.items]
    part = _relation(bare_term(over), [pair[0].text for pair in pairs if pair])
    owner = None if part else _owner(over, found)
    if not part and owner is None:
        return False
    told: list[Text | None] = []
    for pair in pairs:
        first = owner if not any(told) else None
        if pair is None or pair[0].marks or _SENTENCES.search(pair[1].text):
            told.append(None)
        elif part:
            told.append(_of_part(*pair, part, found))
        else:
            told.append(_measured(*pair, first, found))
    return _take(found, block, told, bound=not part)


def _relation(over: str, labels: Sequence[str]) -> str:
    """What a heading says of the parts that the labels below it name, "risks"; "" where they may be something else."""
    if part := _BY_PART.fullmatch(over):
        return part["last"] or part["first"]
    found = _OF_PARTS.fullmatch(over)
    parts = len(labels) >= LEAST and all(_IS_PART.search(label) for label in labels)
    return found["relation"] if found and parts else ""


def _take(found: Gathered, block: Block, told: Sequence[Text | None], *, bound: bool) -> bool:
    if sum(one is not None for one in told) < max(LEAST, LEAST_SHARE * len(told)):
        return False
    before = -1
    for item, one in zip(block.items, told, strict=True):
        if one is None:
            found.refuse(item.text.text, NO_SENTENCE)
            continue
        follows = before if bound else -1
        before = found.offer(one, "bullet", follows < 0, follows, tier=2, sure=True, bound=follows >= 0)
        if before < 0:
            return False
    return True


def _owner(over: str, found: Gathered) -> str | None:
    """What has the measures below, as it stands behind "of"; None where that is no name of a thing."""
    return thing_named(_OF.sub("", bare_term(over)), found)


def _measured(term: Text, text: Text, owner: str | None, found: Gathered) -> Text | None:
    """ "Size: 3 km" as "The size of the crater is 3 km."; `owner`: None where it was named right before."""
    bare = bare_term(term.text)
    words = bare.lower().split()
    if not words or words[-1] not in _MEASURES or len(words) > 3 or not is_noun_phrase(bare):
        return None
    several = is_plural(words[-1])
    said = _value(text, found, several=several)
    if said is None:
        return None
    label = lower_in(Text(bare), found.whole)
    told = glue("The ", label, f" of {owner}" if owner else "", " are " if several else " is ", said, ".")
    return told if is_heard(told) else None


def _value(text: Text, found: Gathered, *, several: bool) -> Text | None:
    bare = drop_brackets(text)
    bare = cut(bare, 0, len(bare.text.rstrip(" .")))
    if _VALUE.match(bare.text):
        return lower_in(bare, found.whole)
    return how_it_is(text, found.whole, found.judged.trees, several=several) or _things(text, found)


def _things(text: Text, found: Gathered) -> Text | None:
    """The things behind a label, in a row; None where one is no name of a thing."""
    bare = drop_brackets(text)
    parts = [Text(part) for part in re.split(r", (?:and )?", bare.text.rstrip(" ."))]
    named = [named_in_list(part, found.judged.trees) for part in parts]
    whole = [one for one in named if one is not None]
    if len(whole) < len(parts):
        return None
    return in_row([small(whole[0], found.whole), *whole[1:]])


def _of_part(term: Text, text: Text, relation: str, found: Gathered) -> Text | None:
    """ "Flowering: late frost" as "For flowering, the risk is late frost."."""
    bare = bare_term(term.text)
    said = _things(text, found)
    if said is None or not is_noun_phrase(f"the {bare}") or "," in bare or len(bare.split()) > _MOST_IN_A_LABEL:
        return None
    parts = re.split(r", (?:and )?", drop_brackets(text).text)
    several = len(parts) > 1 or " and " in said.text.split(" of ")[0]
    noun = relation.lower() if several else relation.lower().removesuffix("s")
    label = lower_in(Text(bare), found.whole)
    article = "the " if _IS_PART.search(bare) and not is_plural(bare.split()[-1]) else ""
    told = glue(f"For {article}", label, f", the {noun} {'are' if several else 'is'} ", said, ".")
    return told if is_heard(told) else None


_MOST_IN_A_LABEL = 4
