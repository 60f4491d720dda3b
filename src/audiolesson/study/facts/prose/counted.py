"""Rows that a sentence counts, or a heading: "Which five factors did she list?", "What are the three kinds of …?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import NUMBER_OF, base_of_ed, base_of_s
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.lesson.model import Section
from audiolesson.patterns import found_by, lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, small_items
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.lists import NUMBER, in_row, items_of
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import OPEN, small_subject

_KIND = r"(?P<kind>(?:[a-z-]+ ){0,2}?[a-z-]+s)"
_LED = lazy(
    rf"(?:In (?:1\d{{3}}|20\d\d) )?(?P<x>(?:The "
    rf"|An? )?[A-Za-z][\w’'-]*(?: [\w’'-]+){{0,4}}?) (?P<verb>[a-z]+) (?P<n>{NUMBER}) {_KIND}"
    rf"(?P<rest>(?: (?:that|of|in|for|to|which) [^:;,]{{3,50}})?)(?:: |, namely |—| – )(?P<row>[^;:]+)$"
)
_FOUR = lazy(
    rf"(?P<n>{NUMBER}) {_KIND}(?P<rest> (?:usually |often |mainly |together "
    rf"|then )?(?P<does>[a-z]+)\b[^:;]{{0,70}}): (?P<row>[^;:]+)$",
    re.I,
)
_DIVIDED = lazy(
    rf"(?P<x>(?:The |An? )?[A-Za-z][\w’'-]*(?: [\w’'-]+){{0,4}}?) (?P<be>is|are|was|were) (?:divided|split|sorted"
    rf"|grouped) into (?P<n>{NUMBER}) {_KIND}(?:, or [a-z]+)?(?:: |, |—| – )(?P<row>[^;:]+)$"
)
_HEAD = lazy(
    rf"(?:The )?(?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ )?(?:[a-z-]+s|kinds?|types?|parts?)(?: of [\w’' -]+)?)", re.I
)
_WHAT_DOES = lazy(r"What (?P<verb>[a-z]+s) (?P<rest>(?:an?|the) [\w -]+)\??")
LEAST_TOLD = 3
MOST_IN_ITEM = 5
_PAST = {
    "found": "find",
    "gave": "give",
    "made": "make",
    "had": "have",
    "wrote": "write",
    "built": "build",
    "set": "set",
    "saw": "see",
    "chose": "choose",
}


def counted(ground: Ground) -> Iterator[Fact]:
    """A fact for each row whose number and things are told together."""
    for told in ground.told:
        if ":" in told.bare and told.bare.endswith(".") and (fact := _in_sentence(ground, told)):
            yield fact
    for index, section in enumerate(ground.lesson.sections):
        if found := _HEAD.fullmatch(section.title.strip()):
            things = _things(ground, index, section)
            table = next((block for block in section.blocks if block.kind == "table" and block.rows), None)
            if table and things == [row[0].text for row in table.rows[1:] if row] and not _are_names(ground, things):
                named = f"{found['n']} kinds of {table.rows[0][0].text.strip(' *:').lower()}"
                found = _HEAD.fullmatch(named) or found
            if len(things) == NUMBER_OF[found["n"].lower()] and (
                fact := _headed(ground, index, section, found, things)
            ):
                yield fact


def _are_names(ground: Ground, things: Sequence[str]) -> bool:
    """Whether the first column of a table holds names, as of persons, which are no kinds of anything."""
    return all(" " not in thing and is_name(thing, ground.whole) for thing in things)


def _in_sentence(ground: Ground, told: Told) -> Fact | None:
    said = told.bare.removesuffix(".")
    if fact := _divided(ground, told, said):
        return fact
    found = _LED.match(said) or _FOUR.match(said)
    if not found:
        return None
    items = [re.sub(r" of (?:that|this|these) [a-z]+$", "", item) for item in items_of(found["row"])]
    if len(items) != NUMBER_OF[found["n"].lower()] or not all(_is_thing(item) for item in items):
        return None
    number, kind, rest = found["n"].lower(), found["kind"], found["rest"] or ""
    if OPEN.search(kind):
        return None
    row = in_row(items)
    if found_by(found, _FOUR):
        if found["does"] not in PLAIN | {"are", "were", "can", "must", "should"}:
            return None
        if len(rest.split()) < LEAST_TOLD:
            title = _WHAT_DOES.fullmatch(ground.lesson.sections[told.section].title)
            rest = f" {base_of_s(title['verb'])} {title['rest']}" if title and base_of_s(title["verb"]) else ""
        if OPEN.search(rest) or not rest:
            return None
        return made(ground, told, "list", kind, f"Which {number} {kind}{rest}?", row, told.bare, 2.2, exact=True)
    x, verb = found["x"], found["verb"]
    if OPEN.search(x) or OPEN.search(rest) or not is_term(x, marked=True):
        return None
    x = in_sentence(x, ground.whole)
    many = is_many(x) and not x[:1].isupper()
    if base := _PAST.get(verb) or base_of_ed(verb):
        do = "did"
    elif not many and (base := base_of_s(verb) or ("have" if verb == "has" else "")):
        do = "does"
    elif many and verb in PLAIN:
        do, base = "do", verb
    else:
        return None
    return made(
        ground, told, "list", kind, f"Which {number} {kind}{rest} {do} {x} {base}?", row, told.bare, 2.2, exact=True
    )


def _divided(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "A kiln is divided into three parts: …" as "Into which three parts is a kiln divided?"."""
    found = _DIVIDED.match(said)
    items = items_of(found["row"]) if found else []
    if not found or len(items) != NUMBER_OF[found["n"].lower()] or OPEN.search(found["x"]):
        return None
    if not is_term(found["x"], marked=True) or not all(len(item.split()) <= MOST_IN_ITEM for item in items):
        return None
    x = small_subject(ground, found["x"])
    x = x if " " in x or is_name(x, ground.whole) else x.lower()
    asked = f"Into which {found['n'].lower()} {found['kind']} {found['be']} {x} divided?"
    return made(ground, told, "list", found["kind"], asked, in_row(items), told.bare, 2.2, exact=True)


def _is_thing(item: str) -> bool:
    bare = re.split(r" (?:of|to|in|for|on|that|which|from) ", item)[0]
    return not OPEN.search(item) and len(item.split()) <= 7 and is_term(bare, marked=True)


def _things(ground: Ground, index: int, section: Section) -> list[str]:
    """What a section holds one after the other: labels of its list, bold terms, or headings below it."""
    sections = ground.lesson.sections
    below: list[str] = []
    for other in sections[index + 1 :]:
        if other.level <= section.level:
            break
        if other.level == section.level + 1:
            below.append(other.title)
    if below:
        return below
    for block in section.blocks:
        if block.kind == "table" and len(block.rows) > 1:
            return [row[0].text for row in block.rows[1:] if row]
        if block.kind == "list":
            two = [term_and_text(item.text) for item in block.items]
            labels = [
                one[0].text if one else _sentence_label(item.text.text)
                for one, item in zip(two, block.items, strict=True)
            ]
            return labels if all(labels) else []
    return [block.text.text[a:e] for block in section.blocks for a, e in block.text.strong]


def _sentence_label(text: str) -> str:
    """The label of an item that ends in a stop: "Springs. Water comes up …"."""
    found = re.match(r"(?P<label>[A-Z][\w’'-]*(?: [\w’'-]+){0,3})\. [A-Z]", text)
    return found["label"] if found and first_verb(found["label"]) < 1 else ""


def _headed(ground: Ground, index: int, section: Section, found: re.Match[str], things: Sequence[str]) -> Fact | None:
    items = small_items([re.sub(r"^(?:\d+[.)]? |an? |the )", "", thing.strip(" .:")) for thing in things], ground.whole)
    if not all(_is_thing(item) for item in items):
        return None
    kind = found["kind"][0].lower() + found["kind"][1:]
    if (" of " not in kind and len(kind.split()) < 2) or OPEN.search(kind):
        return None
    row = in_row(items)
    question = f"What are the {found['n'].lower()} {kind}?"
    if not is_asked_well(question, row, contrast=True) or len(set(items)) < len(items):
        return None
    place = section.blocks[0].place if section.blocks else section.place
    return Fact(
        "list", kind, question, large(row), index, place, f"The {found['n'].lower()} {kind} are {row}.", "", worth=2.2
    )
