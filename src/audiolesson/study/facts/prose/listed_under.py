"""The list below a statement that counts its things: "Which three causes of crazing do potters name?"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from audiolesson.draft.english.forms import NUMBER_OF
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_finite_verb, is_noun_phrase
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.form import in_sentence, large, small_item, small_items, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.lists import NUMBER, in_row
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import head_of
from audiolesson.study.facts.prose.inverted import inverted
from audiolesson.study.facts.prose.parted import Parted

_COUNTS = lazy(rf"(?P<before>.*?)\b(?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ ){{0,2}}?[a-z-]{{3,}}s)(?P<after>(?: .*)?)$")
_SUBJECT = lazy(rf"(?P<n>{NUMBER}) (?P<kind>(?:[a-z-]+ ){{0,2}}?[a-z-]{{3,}}s)(?P<of>(?: (?:of|in|for) .+)?)", re.I)
_OF_WHAT = lazy(
    r"(?:[a-z-]+ )*(?:causes|kinds|types|sorts|stages|phases|parts|effects|functions|forms|principles|laws"
    r"|levels|layers"
    r"|steps|goals|rules|methods|elements|properties|features|components|pillars)\Z"
)
_LABEL = lazy(r"(?P<label>(?:[A-Z]|\d)[\w’'-]*(?: [\w’'&-]+){0,4})\. [A-Z“\"]")
_NO_KIND = lazy(
    r"(?:sentences|words|times|years|days|minutes|pieces|paragraphs|examples|exercises|questions|lines|lots)\Z"
)
MOST_IN_ITEM = 6


def listed_under(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each list whose number of things a statement of the paragraph above it tells."""
    above: Mapping[object, list[Parted]] = _by_place(said)
    for section in ground.lesson.sections:
        for lead, block in zip(section.blocks, section.blocks[1:], strict=False):
            if lead.kind != "paragraph" or block.kind != "list" or not 2 <= len(block.items) <= 6:
                continue
            items = [_name_of(item, ground.whole) for item in block.items]
            if not all(items):
                continue
            for one in reversed(above.get(lead.place, [])):
                if fact := _asked(ground, one, items):
                    yield fact
                    break


def _by_place(said: Sequence[Parted]) -> dict[object, list[Parted]]:
    found: dict[object, list[Parted]] = {}
    for one in said:
        found.setdefault(one.told.place, []).append(one)
    return found


def _name_of(item: Block, whole: str) -> str:
    """What an item is called: its label, or all of it where it is short and no sentence; "" where it has no name."""
    text = item.text.text.strip()
    if two := term_and_text(item.text) or term_and_text(item.text, colon_only=True):
        name = bare_term(two[0].text)
    elif found := _LABEL.match(text):
        name = found["label"]
    elif item.text.strong and item.text.strong[0][0] == 0 and len(text) > item.text.strong[0][1]:
        name = text[: item.text.strong[0][1]]
    else:
        name = re.sub(r",? (?:and|or)$", "", text.rstrip(".;, "))
        name = re.split(r", (?:which|who|where|as|such|for|so|since|because|like)\b|; | \(", name)[0]
    name = small_item(name.strip(" .:;*"), whole)
    fits = 1 <= len(name.split()) <= MOST_IN_ITEM and not re.search(r"[?!“”\"=<>{}\[\]]|^\d+$", name)
    if not fits or has_finite_verb(name) or begins_with_order(name):
        return ""
    return name if is_noun_phrase(without_article(name)) or first_verb(name) < 0 else ""


def _asked(ground: Ground, one: Parted, items: Sequence[str]) -> Fact | None:
    row = in_row(small_items([large(item) for item in items], ground.whole))
    if len(row.split()) > MOST_IN_ANSWER or len({item.lower() for item in items}) < len(items):
        return None
    if (found := _SUBJECT.fullmatch(one.x)) and NUMBER_OF[found["n"].lower()] == len(items):
        kind, asked = found["kind"], f"which {one.x[0].lower()}{one.x[1:]} {one.verb} {head_of(one.rest)}"
    elif (found := _COUNTS.fullmatch(head_of(one.rest))) and NUMBER_OF[found["n"]] == len(items):
        kind = found["kind"]
        asked = _inverted(ground, one, found, kind)
    else:
        return None
    if not asked or _NO_KIND.search(kind):
        return None
    asked = f"{one.lead}, {asked}" if one.lead else asked
    return made(ground, one.told, "list", kind, f"{large(asked)}?", row, "", 2.0, exact=True)


_PREP = lazy(r"(?P<rest>.*?)(?:^| )(?P<prep>into|in|on|of|from|by|at|to|for|with|under|between|among|after|through)$")


def _inverted(ground: Ground, one: Parted, found: re.Match[str], kind: str) -> str:
    before, after, front = found["before"].strip(), found["after"], ""
    if re.match(r" (?:which|that|who|and)\b", after):
        after = ""
    if prep := _PREP.fullmatch(before):
        front, before = f"{prep['prep']} ", prep["rest"]
    scope = ""
    holds = one.verb in ("has", "have", "had", "consists", "consist", "contains", "contain", "comes", "come")
    if _OF_WHAT.match(kind) and not holds and not re.match(r" (?:of|in|for)\b", after) and (of := _topic(ground, one)):
        scope = f" of {of}"
    if re.match(r" (?:of|for)\b", after):
        scope, after = after, ""
    return inverted(f"{front}which {found['n']} {kind}{scope}", one, f"{before}{after}".strip())


def _topic(ground: Ground, one: Parted) -> str:
    """What the heading or the lesson is about, as it stands behind "of"; "" where that is no name of a thing."""
    held = f"{one.x} {one.rest}".lower()
    for title in ground.above(one.told.section):
        name = re.sub(r"^\d+[.)]? ", "", title).strip(" .:")
        if 1 <= len(name.split()) <= 3 and is_noun_phrase(name) and not re.search(r"[?:,]", name):
            small = in_sentence(name, ground.whole, heading=True)
            return "" if without_article(small).lower() in held else small
    return ""
