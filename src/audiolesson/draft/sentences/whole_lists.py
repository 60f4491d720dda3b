"""A list told whole: every item a statement, a clause that a clause explains, or a label with what is said of it.

What is told of a list bit by bit leaves its listener waiting for the rest. A list of which all items have a certain
shape is told to its end, in order, behind the line, the question or the sentence that says what its items are.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed, is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, FUNCTION, PAST, PLAIN, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences import joins, lists
from audiolesson.draft.sentences.announcing import announcement, counted, without_own_count
from audiolesson.draft.sentences.bullets import term_and_text_of
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE, is_tilted, words_over
from audiolesson.draft.sentences.item_statements import Item, statements
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.naming import MASS, head_noun, is_common, label, lower_first, names_term
from audiolesson.draft.sentences.row_names import is_written_large
from audiolesson.draft.sentences.terms import ORDINALS
from audiolesson.draft.titling.written_at import count
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

MOST_ITEMS = 7
LEAST_STATEMENTS = 3
"""Statements that are told of a list which goes on with notes."""

_HOW_SOMEBODY = lazy(r"how ((?:an?|the) [a-z-]+(?: [a-z-]+)?) [a-z]+(?:s|ed)?$", re.IGNORECASE)
MOST_IN_AN_ITEM = 45
"""Words of an item that is still one of a list and no paragraph."""

_SEVERAL_THAT = lazy(r"(?:[\w-]+ ){1,4}(?:that|which|who|whose) ")
"""How a text begins that may be no sentence: "proteins that form a pore"."""

_NOT_TOLD = lazy(
    r"\b(?:questions?|exercises?|objectives?|outcomes?|links?|resources?|readings?|references?|videos?|prerequisites"
    r"|homework|assignments?|tasks?|quiz\w*|agenda|credits|contributors|change ?log|students?|learners?"
    r"|activit(?:y|ies)"
    r"|true|false|myths?|misconceptions?|you will|you['’]ll|learn(?:ed|t)?|if|when|unless|until|examples?|options?"
    r"|parameters|arguments|flags|commands|files?|schedule|notes?|discuss\w*|hypothes[ie]s|claims?|should|must|scenarios?"
    r"|goals?|aims?|plans?|ideas|conditions?|criteria|requirements?|mistakes|errors?|wrong|bad|don['’]ts?)\b",
    re.IGNORECASE,
)
"""What a line or heading says over items that are for doing or looking up, or no plain facts."""


def told_whole(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int, ahead: bool = False
) -> bool:
    """Take all items of a list behind what announces them; whether that could be done.

    `ahead`: the paragraph before the list leads to it, and is not told.
    """
    over = words_over(lead, headings)
    if found.sums_up or any(map(UNTRUE.search, (over, *headings))) or not 2 <= len(block.items) <= MOST_ITEMS:
        return False
    before = found.candidates[last].text if lead is None and last >= 0 else None
    behind = before is not None and counted(before.text)
    said = before if behind else announcement(found, lead, headings, len(block.items))
    if said is None and (ahead or lead is not None or _NOT_TOLD.search(over) or any(map(is_tilted, headings))):
        return False
    of_one = said is not None and " of " in said.text
    alike = _are_alike(block)
    told: list[Item] = []
    for at, one in enumerate(_about(block, over)):
        item = _item(one, found, at > 0 or of_one, alike)
        if item is None and (said is not None or not _may_end(told)):
            return False
        if item is None:
            break
        told.append(item)
    for one in block.items[len(told) :]:
        found.refuse(one.text.text, "is written like a note")
    if 2 * sum(one.sure for one in told) < len(told):
        return False
    items = _in_one_case(told, found.whole)
    if said is not None and not behind and not _numbered(said, items):
        said = without_own_count(said, lead, headings)
    return _tell(found, said, items, last, behind)


def _are_alike(block: Block) -> bool:
    """Whether all labels end in the same noun: "divergent boundaries", "convergent boundaries"."""
    pairs = [term_and_text_of(item.text) for item in block.items]
    return all(pairs) and len({pair[0].text.split()[-1].lower() for pair in pairs if pair}) == 1


def _may_end(told: Sequence[Item]) -> bool:
    """Whether a list may be left where it goes on with notes: behind plain statements."""
    return len(told) >= LEAST_STATEMENTS and all(item.name is None for item in told)


def _about(block: Block, over: str) -> tuple[Block, ...]:
    """The items; a first "He" of an ordered list under "How a keeper worked" is the keeper."""
    who = _HOW_SOMEBODY.match(over)
    first = block.items[0]
    told = re.match(r"(?:He|She|It|They) ", first.text.text)
    if not (block.ordered and who and told):
        return block.items
    named = glue(f"{who[1].capitalize()} ", cut(first.text, told.end(), len(first.text.text)))
    return (replace(first, text=named), *block.items[1:])


def _in_one_case(items: Sequence[Item], whole: str) -> list[Item]:
    """The items with small names where one of them surely is small: "roads" beside "loss of habitat"."""
    names = [item.name.text for item in items if item.name is not None and not item.name.marks]
    common = any(name[:1].islower() or re.match(r"[A-Z][a-z]+ [a-z]", name) for name in names)
    if not common or any(re.search(r" [A-Z]", name) for name in names):
        return list(items)
    return [
        replace(item, name=lower_first(item.name))
        if item.name and not is_written_large(item.name.text, whole)
        else item
        for item in items
    ]


def _tell(found: Gathered, said: Text | None, items: Sequence[Item], last: int, behind: bool) -> bool:
    """Take an announcement with the first item, unless it is told already and the items stand `behind` it, then all."""
    numbered = said is not None and _numbered(said, items)
    plural = any(item.name is not None and is_plural(head_noun(item.name.text)) for item in items)
    mixed = any(item.names_itself for item in items)
    apart = said is None or (not numbered and (plural or mixed))
    if apart and not all(item.names_itself or item.name is None or _stands_bare(item.name.text) for item in items):
        return False
    rows = [_told(item, at, numbered, apart, found.whole) for at, item in enumerate(items)]
    before = last if behind else -1
    if said is not None and not behind:
        leaning = leans_back(said.text) and not said.text.endswith("?")
        before = found.offer_run((said, *rows.pop(0)), last, tier=1, sure=True, bound=leaning)
        if before < 0:
            return False
    for row in rows:
        for sentence in row:
            bound = before >= 0
            before = found.offer(sentence, "bullet", not bound, before, tier=1, sure=True, bound=bound)
            if before < 0:
                return False
    return True


def _numbered(said: Text, items: Sequence[Item]) -> bool:
    """Whether items are told by their number, so that all are told or none: "The first is decay."."""
    return counted(said.text) and len(items) <= len(ORDINALS) and all(item.name is not None for item in items)


def _stands_bare(name: str) -> bool:
    """Whether a name needs no article, or has one: "roads", "erosion", "the wind"; not "agreement"."""
    head = head_noun(name)
    if not re.fullmatch(r"[A-Za-z’' -]+", name):
        return False
    return is_plural(head) or bool(MASS.search(head)) or name.split()[0].lower() in DETERMINERS or head in _BARE


_BARE = word_set(
    """heat rain ice snow sleep food water air noise poison oil gas smoke stress pain hunger war peace time loss damage
    wear"""
)


def _told(item: Item, at: int, numbered: bool, apart: bool, whole: str) -> tuple[Text, ...]:
    """The sentences of an item behind its name: "The first is decay. A trace …", or "As for decay, a trace …"."""
    if item.name is None or (item.names_itself and not numbered):
        return item.sentences
    first, *rest = item.sentences
    if re.search(r"\b(?:stage|phase|period|era|age)$", item.name.text):
        name = item.name if item.name.text.startswith(("the ", "a ", "an ")) else glue("the ", item.name)
        return (glue("In ", name, ", ", _small(first, whole)), *rest)
    if apart:
        return (glue("As for ", item.name, ", ", _small(first, whole)), *rest)
    if numbered:
        verb = "are" if is_plural(head_noun(item.name.text)) else "is"
        return (glue(f"The {ORDINALS[at]} {verb} ", item.name, "."), *item.sentences)
    return (glue("Another is " if at else "One is ", item.name, "."), *item.sentences)


def _small(sentence: Text, whole: str) -> Text:
    """A sentence that goes on inside another: with a small first letter, where its first word is no name."""
    first = sentence.text.split(" ", 1)[0]
    if re.search(r"['’]s$", first) and not is_common(first[:-2], whole):
        return sentence
    small = (
        first.lower() in FUNCTION
        or first.lower() in PLAIN
        or first.lower() in DETERMINERS
        or is_plural(first)
        or is_adjective(first)
    )
    common = small or is_common(first, whole) or bool(base_of_ed(first.lower())) or first.endswith("ing")
    return lower_first(sentence) if common and not is_written_large(first, whole) else sentence


def _item(item: Block, found: Gathered, goes_on: bool, alike: bool = False) -> Item | None:
    """An item's sentences; None where it is none of the shapes that can be told for certain.

    `goes_on`: it may lean on what stands before it. `alike`: its label surely is a name, as those of the others.
    """
    text = item.text
    if item.items:
        joined = _with_names_under(item, found.whole)
        return None if joined is None else Item((joined,))
    if text.links or len(text.text.split()) > MOST_IN_AN_ITEM or not text.text[:1].isalnum():
        return None
    pair = term_and_text_of(text)
    if pair is None:
        return statements(text, found, goes_on)
    term, rest = pair
    if _is_clause_label(term.text):
        told = statements(rest, found, leans=True)
        if told is None or len(told.sentences) != 1:
            return None
        return Item((glue(capital(term), ": ", _small(told.sentences[0], found.whole)),), None, told.sure)
    if defined := joins.define(term, rest, found.whole):
        return None if found.fault(defined, lenient=True) else Item((defined,))
    if _SEVERAL_THAT.match(rest.text) and not has_main_verb(rest.text):
        if not is_plural(head_noun(term.text)) or not is_plural(rest.text.split()[0]):
            return None
        return Item((glue(capital(term), " are ", _small(rest, found.whole), "" if rest.text[-1] == "." else "."),))
    told = statements(rest, found, leans=True)
    if told is None:
        return None
    first = told.sentences[0].text
    itself = names_term(term.text, first) and not leans_back(first)
    name = _name(term, found.whole) or (lower_first(term) if alike else None)
    return None if name is None and not itself else replace(told, name=name, names_itself=itself)


def _with_names_under(item: Block, whole: str) -> Text | None:
    """An item that leads to names below it, as one sentence with them; None where it does not."""
    if not item.text.text.endswith(":") or any(one.items for one in item.items):
        return None
    return lists.lead_and_items(item.text, [one.text for one in item.items], whole)


def _name(term: Text, whole: str) -> Text | None:
    """A label inside a sentence, with the article that it has, or that the lesson gives it."""
    if re.match(r"(?:an?|the) [a-z]", term.text, re.IGNORECASE):
        return lower_first(term)
    if re.fullmatch(r"(?:first|second|third|fourth|fifth|last|final) [a-z]+", term.text, re.IGNORECASE):
        return glue("the ", lower_first(term))
    name = label(term, whole)
    if name is None or is_plural(head_noun(name.text)) or name.text.startswith(("a ", "an ")):
        return name
    known, every = (count(whole, name.text, before, r"\b", re.IGNORECASE) for before in (r"(?<=\bthe )", r"\b"))
    return glue("the ", name) if known and 2 * known >= every - 1 else name


def _is_clause_label(term: str) -> bool:
    """Whether a label is a clause itself: "Prices fell", "Wages rose"."""
    tokens = [token.lower() for token in tokens_of(term)]
    if len(tokens) < 2 or tokens[-1] in AUXILIARIES:
        return False
    past = (tokens[-1] in PAST or re.search(r"[a-z]{3}ed$", tokens[-1])) and tokens[-1] != "used"
    return has_finite_verb(term) or (bool(past) and tokens[-2] not in DETERMINERS)
