"""Kinds, parts and stages that a lesson counts: "The three types of muscle are …", "There are four stages: …"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import NUMBER_OF, WORD_OF, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.lesson.model import Block
from audiolesson.patterns import found_by, lazy
from audiolesson.study.facts.answer import POINTING
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, small_items
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

NUMBER = r"two|three|four|five|six"
_PARTS = (
    r"types|kinds|forms|stages|phases|parts|components|layers|categories|classes|branches|groups|elements|steps"
    r"|levels|sources|functions|regions|divisions|properties|characteristics|principles|laws|factors|methods|states"
    r"|systems|chambers|units|dimensions|processes|causes|goals|features|rules|pillars|varieties|subtypes|sections"
    r"|models|theories|perspectives|approaches|strategies|modes|zones|lobes|compartments|lineages|domains|kingdoms"
    r"|aspects|tasks|operations|options|techniques|tools|actions|activities|concepts|fields|attributes|modules|patterns"
    r"|services|areas|capabilities|formats|attacks|risks|challenges|issues|reasons|benefits|disadvantages|drawbacks"
    r"|limitations|tiers|nodes|files|commands|conditions|criteria|variables|roles|purposes|advantages"
    r"|mechanisms|pathways|families|forces"
)
_ADJ = r"(?:(?:main|basic|major|primary|different|distinct|general|key|common|fundamental|broad|essential|principal) )?"
_COUNTED = lazy(
    rf"The (?P<n>{NUMBER}) (?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS})(?: (?:of|in|for) [\w'’ -]+?)?) (?:are|include) "
    r"(?P<list>[^.;:]+)\.$"
)
_THERE = lazy(
    rf"There are (?P<n>{NUMBER}) (?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS}) (?:of|in|for) [\w'’ -]+?)(?: of [\w -]+)?"
    r"(?::|—| –|, including|, namely) ?(?P<list>[^.;:]+)\.$"
)
_HAS = lazy(
    r"(?P<what>(?:An? |The )?[A-Za-z][\w'’ -]{2,50}?) (?:has|have|consists? of|(?:is|are) (?:made up|composed) of"
    r"|contains?|includes?|involves?|comprises?|(?:is|are) (?:\w+ )?(?:divided|classified|grouped|split|separated)"
    rf" into|comes? in) (?P<n>{NUMBER}) (?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS}))(?::|—| –|, including) ?"
    r"(?P<list>[^.;:]+)\.$"
)
_MIXED = lazy(
    r"\b[A-Z][a-z]+ [A-Z][a-z]+(?:, | and )[a-z]+ ?\b"
    r"|(?:, |^)[a-z]\S*(?: [A-Z]\w+)+(?:, | and )[A-Z][a-z]+ [A-Z]"
)
"""A row in which some things are written as titles and others are not."""
_IN_LEAD = lazy(rf"\b(?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ ){{0,2}}?[a-z-]{{3,}}s)(?P<rest>(?: .*)?)$", re.I)


def lists(ground: Ground) -> Iterator[Fact]:
    """A fact for each counted list whose things are named in the same sentence or in the list under it."""
    for told in ground.told:
        if counted := _in_sentence(ground, told, told.bare, None):
            yield counted
    for index, section in enumerate(ground.lesson.sections):
        for lead, block in zip(section.blocks, section.blocks[1:], strict=False):
            if block.kind == "list" and lead.kind == "paragraph":
                last = next((one for one in reversed(ground.told) if one.place == lead.place), None)
                if last and last.section == index and (fact := _under(ground, last, block)):
                    yield fact


def _in_sentence(ground: Ground, told: Told, said: str, given: Sequence[str] | None) -> Fact | None:
    if re.match(r"let['’]?s\b|let us\b", said, re.I):
        return None
    for pattern in (_COUNTED, _THERE, _HAS):
        found = pattern.match(said)
        if not found:
            continue
        number, kind = found["n"], found["kind"]
        items = list(given) if given else items_of(found["list"])
        if len(items) != NUMBER_OF[number] or not all(is_item(item) for item in items) or not _alike(items):
            return None
        if pattern is _HAS:
            what = found["what"]
            if not is_term(what, marked=True):
                return None
            kind = f"{kind} of {in_sentence(what, ground.whole)}"
        elif " of " not in kind and " in " not in kind and len(kind.split()) < 2:
            return None
        row = in_row(items)
        question = f"What are the {number} {kind}?"
        return made(ground, told, "list", kind, question, row, f"The {number} {kind} are {row}.", 2.4)
    return None


def _under(ground: Ground, told: Told, block: Block) -> Fact | None:
    """The fact of a line that counts and ends in a colon, and of the list below it."""
    said = _FOLLOWS.sub("", told.bare)
    bold = all(item.text.strong for item in block.items)
    if not said.endswith((":", ".") if bold else ":") or not block.items:
        return None
    found = [term_and_text(item.text) for item in block.items]
    items = [bare_term((two[0] if two else item.text).text) for two, item in zip(found, block.items, strict=True)]
    items = small_items([item.strip(" .:;,") for item in items], ground.whole)
    body = re.sub(r",? (?:which are|they are|as follows|namely|the following)$", "", said[:-1])
    if not leans_back(said.replace(" the following", "")) and (fact := _following(ground, told, body, items)):
        return fact
    if POINTING.search(said) or leans_back(said):
        return None
    counted = _IN_LEAD.search(body)
    named = all(is_item(item) or (bold and _LABEL.fullmatch(item)) for item in items)
    if not counted or len(items) != NUMBER_OF[counted["n"].lower()] or not named:
        return None
    number, kind, rest = counted["n"].lower(), counted["kind"], counted["rest"].removesuffix(" are")
    row = in_row(items)
    if rest and not counted.start() and first_verb(body) >= len(tokens_of(f"{number} {kind}")):
        question = f"Which {number} {kind}{rest}?"
    elif rest.startswith(" of ") and "following" in told.bare and _tells_whole(body[: counted.start()]):
        head = re.sub(r"^According to [^,]+, ", "", body[: counted.start()].strip())
        question = f"{large(in_sentence(head, ground.whole))} which {number} {kind}{rest}?"
    elif re.match(r" (?:of|for|in|why|to|by which|behind)\b", rest) and len(rest.split()) > 1:
        question = f"What are the {number} {kind}{rest}?"
    elif not rest and _tells_whole(body[: counted.start()]) and len(body.split()) > 4:
        head = in_sentence(body[: counted.start()].strip(), ground.whole)
        front = head.removesuffix("there are").rstrip()
        asked = f"what are the {number} {kind}?" if front != head else f"which {number} {kind}?"
        question = large(f"{front} {asked}".strip())
    else:
        return None
    return _of_lead(ground, told, kind, question, row)


_NO_WHOLE = lazy(
    r"\b(?:the|these|those|its|their|any|all|each)$|\b(?:can|may|might|could|should|must|will|would)\b"
    r"|\b(?:is|are|was|were) (?:[a-z]+ed|given|shown|known|seen|made) (?:to|as|for|in|with|at|from)$"
)
"""The start of a line that names no whole with its parts: "a potter may play one of the", "names are given to"."""
_FOLLOWS = lazy(rf"\bthe following (?={NUMBER}\b)")
_LABEL = lazy(
    r"(?:[a-z]+-)?[a-z]+ (?:[a-z]+ )?(?:memory|power|layer|model|data|cost|time|rate|size|use|access|network|user)"
)
"""A bold label that is a name by its noun, though its first word may be a verb: "compute power"."""
_FOLLOWING = lazy(
    r"(?P<x>(?:An? |The )?[A-Za-z][\w'’ -]{2,50}?) (?:can |may |typically |usually |generally )?(?:has|have"
    r"|consists? of|includes?|contains?|comprises?|involves?|supports?|offers?|defines?|(?:is|are|be) (?:made up of"
    r"|composed of|(?:divided|split|classified|categorized|grouped|broken down) (?:into|as))|comes? in|falls? into) "
    rf"(?:the following |one of |these |the )?(?:(?P<n>{NUMBER}) )?(?:following )?"
    rf"(?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS}))(?: \([^()]*\))?$"
)
_ARE = lazy(
    rf"The (?:(?P<n>{NUMBER}) )?(?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS})) (?P<of>of|in|for) (?P<x>[\w'’ -]{{2,50}}?)"
    r" are$"
)
_THERE_ARE = lazy(
    rf"There are (?P<n>{NUMBER}) (?P<kind>{_ADJ}(?:[\w-]+ )?(?:{_PARTS})) (?P<of>of|in|for) (?P<x>[\w'’ -]{{2,50}})"
    r"$"
)


def _tells_whole(head: str) -> bool:
    """Whether the start of a line says of something that it has the parts below, and can stand before "which"."""
    told = head.rpartition(", ")[2]
    return first_verb(head) > 0 and not (_NO_WHOLE.search(head.strip()) or begins_with_order(upper_first(told)))


def _following(ground: Ground, told: Told, body: str, items: Sequence[str]) -> Fact | None:
    """The fact of a line that names a whole and its parts, which are the list below: "X has the following parts:"."""
    found = _FOLLOWING.match(body) or _ARE.match(body) or _THERE_ARE.match(body)
    if not found or len(items) not in WORD_OF or not all(is_item(item) for item in items):
        return None
    said = found["n"]
    number = WORD_OF[len(items)]
    x = found["x"].strip()
    if (said and said.lower() != number) or not is_term(x, marked=True) or first_verb(x) > 0:
        return None
    if not said and found_by(found, _FOLLOWING) and "following" not in body:
        return None
    kind, of = found["kind"], found.groupdict().get("of") or "of"
    return _of_lead(
        ground, told, kind, f"What are the {number} {kind} {of} {in_sentence(x, ground.whole)}?", in_row(items)
    )


_NUMBERS = lazy(rf"\b(?:{NUMBER})\b")


def _of_lead(ground: Ground, told: Told, kind: str, question: str, row: str) -> Fact | None:
    if not is_asked_well(question, row) or _MIXED.search(row) or len(_NUMBERS.findall(question)) > 1:
        return None
    again = f"{told.bare[:-1].rstrip()}: {row}."
    return Fact("list", kind, question, large(row), told.section, told.place, again, "", worth=2.2)


def items_of(row: str) -> list[str]:
    """The things of "a, b and c"; [] where it is no plain row."""
    row = re.sub(r"^(?:the following|namely|both)\s+", "", row.strip())
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+)?", row)]
    if len(parts) < 2 or " and " in parts[-1]:
        head, _, last = parts[-1].partition(" and ")
        parts = [*parts[:-1], head.strip(), last.strip()] if last else parts
    return [part for part in parts if part]


def is_item(item: str) -> bool:
    """Whether a thing of a list is a noun phrase of a few words."""
    return is_term(re.sub(r"^(?:an?|the) ", "", item), marked=True) and len(item.split()) <= 5


def _alike(items: Sequence[str]) -> bool:
    """Whether all things of a row are plural nouns, or none, save that the last may carry the noun for all."""
    many = [is_many(item) for item in items]
    return all(many) or not (any(many[:-1]) or (many[-1] and " " not in items[-1]))


def in_row(items: Sequence[str]) -> str:
    """ "a, b and c"."""
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else large(items[0])
