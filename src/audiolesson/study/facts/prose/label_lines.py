"""The lines of a careful author's notes that begin with a label: "Glaze: a coat of …", "**Bisque** – fired once"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import cut
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_term, of_one, small_item
from audiolesson.study.facts.ground import Ground, holds_cases
from audiolesson.study.facts.listed_terms import LABEL, NAME_OF_CODE
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.wording.sentences import split as sentence_ends

_SIGNED = lazy(
    r"(?P<name>[^\W_][\w’'/ -]{1,40}?)(?: \([^()]{1,40}\))?"
    r"(?P<sign>:| [–—-]| =| [-=]>| [→⇒]) (?P<said>\S.*)",
    re.DOTALL,
)
_SIGN = lazy(r": | [=–—-]>? | [→⇒] ")
_INSIDE = lazy(r"^([^\W_][\w’' -]{1,30}) \([\w ]{2,20}\)(?= [a-z]+ ?(?::|=|[-=]>|[→⇒–—-] ))")
"""A second name within a label: "radial (dilator) muscle"."""
_ASIDE = lazy(
    r"(?:(?:key |main |core |big |weird |fun |exam |prof\w*['’]s )?"
    r"(?:ideas?|points?|facts?|questions?|answers?|jokes?|tricks?"
    r"|rules? of thumb|reasons?|results?|lessons?|upshot|catch|hints?|tips?|notes?|memory hook|in short|so what"
    r"|to do|remember|example|formula|aim|problem|solution|fix|check|warning|definition|summary|homework|reading"
    r"|contrast|limits?|chain|why|who|when|where|how|what|date|time|place|topic|source|speaker|event|title|type"
    r"|course|status|next|prev|up|day|week|part|act|step|scene|page|slide|ch|vs|e\.g|i\.e|cf|nb|ps))\b.*",
    re.I,
)
"""Labels that say what place a line has in its page, and name nothing."""
_ASKS = lazy(r"What(?:['’]s| is| are) (?P<asked>(?:an? |the )?(?P<name>[^?]+))\?")
_OF_ONE = lazy(r"(?:[a-z]+er|[a-z]+(?:al|ic|ive|ous|ed|ary|or|ar|ing|ent|ant|ate|ect)|high|low|hot|cold|hard|soft)")
"""How an adjective ends that tells one kind of what the heading names: "diminished", under "Triads"."""
MOST_IN_LABEL = 4


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label as it stands in mid-sentence, with the sentences behind it; `sign` is what stands between.

    `beside`: the other labels of its list or paragraph. `item`: it is one of a list of labelled items; `row`: of a
    table; `headed`: it is a heading. `bold`: the author prints it so.
    """

    name: str
    said: tuple[str, ...]
    sign: str
    section: int
    place: Place
    bold: bool = False
    lead: str = ""
    beside: tuple[str, ...] = ()
    item: bool = False
    row: bool = False
    headed: bool = False
    asked: str = ""


def label_lines(ground: Ground) -> Iterator[Labelled]:
    """The labelled lines of the sections that are told, each with those beside it."""
    tasks = frozenset(task_sections(ground))
    for index, section in enumerate(ground.lesson.sections):
        if index in tasks or role(section.title, section.level) == "apart":
            continue
        lead = ""
        alone: list[Labelled] = list(_of_heading(ground, index))
        for block in section.blocks:
            if block.kind == "list":
                yield from _of_list(ground, index, block, lead)
            elif block.kind in ("paragraph", "quote"):
                alone += _of_text(ground, index, block.text, block.place)
            lead = block.text.text.strip() if block.text.text.rstrip(" *").endswith(":") else ""
        yield from _together(alone, False)


def _of_list(ground: Ground, section: int, block: Block, lead: str) -> Iterator[Labelled]:
    if holds_cases(lead or ground.lesson.sections[section].title):
        return
    found = [one for item in block.items for one in _of_text(ground, section, item.text, item.place)[:1]]
    if 2 * len(found) > len(block.items) > 1:
        kind = _kind_of(ground, section, lead, found)
        yield from _together([replace(one, name=f"{one.name} {kind}".strip()) for one in found], True, lead)
    else:
        yield from (one for one in found if one.bold or re.match(r"its ", " ".join(one.said)))
    for item in block.items:
        if item.items:
            inner = replace(item, kind="list")
            yield from _of_list(ground, section, inner, item.text.text.strip())


def _of_heading(ground: Ground, section: int) -> Iterator[Labelled]:
    """A heading that is a term, or asks what one is, with a first line below it that is no sentence."""
    blocks = ground.lesson.sections[section].blocks
    if not blocks or blocks[0].kind != "paragraph" or blocks[0].text.links or blocks[0].text.marks:
        return
    title = re.sub(r"^(?:\d[\d.]*|[A-Z]\d?)[.)] ", "", ground.lesson.sections[section].title)
    asks = _ASKS.fullmatch(title)
    name = small_item(asks["name"] if asks else title, ground.whole)
    parts = [blocks[0].text.text[start:end] for start, end in sentence_ends(blocks[0].text.text, ground.language)]
    if not names(name) or not parts or not re.match(r"(?:An?|The) ", parts[0]) or not parts[0].endswith("."):
        return
    name = of_one(name) if is_plural(name) else name
    yield Labelled(name, tuple(parts), ".", section, blocks[0].place, headed=True, asked=asks["asked"] if asks else "")


def _together(found: Sequence[Labelled], item: bool, lead: str = "") -> Iterator[Labelled]:
    names = [one.name for one in found]
    for at, one in enumerate(found):
        yield replace(one, beside=(*names[at + 1 :], *names[:at]), item=item, lead=lead)


def _of_text(ground: Ground, section: int, text: Text, place: Place) -> list[Labelled]:
    """The labels that begin a sentence of a text, each with the sentences up to the next one."""
    signed = _SIGN.search(text.text) or (text.strong and text.strong[0][0] == 0) or text.slanted
    if not signed or text.links or any(mark.kind in ("code", "formula") for mark in text.marks):
        return []
    found: list[Labelled] = []
    for start, end in sentence_ends(text.text, ground.language):
        part = cut(text, start, end)
        one = _labelled(ground, section, part, place)
        if one and (not start or one.bold or " " not in one.name or ground.low.count(one.name.lower()) > 1):
            found.append(one)
        elif found and not _begins_label(part):
            found[-1] = replace(found[-1], said=(*found[-1].said, part.text.strip()))
    return found


def _begins_label(part: Text) -> bool:
    return bool(_SIGNED.match(part.text[:60]) and ": " in part.text[:30])


def _labelled(ground: Ground, section: int, part: Text, place: Place) -> Labelled | None:
    match = _SIGNED.fullmatch(_INSIDE.sub(r"\1", part.text.strip()))
    bold = bool(part.strong or part.slanted) and (*part.strong, *part.slanted)[0][0] == 0
    said: tuple[str, ...] = ()
    if match:
        name, sign, said = match["name"], match["sign"].strip(), (match["said"],)
    elif bold and (end := (*part.strong, *part.slanted)[0][1]) >= len(part.text.rstrip(" .:")):
        name, sign = part.text[:end], "."
    else:
        return None
    name = name.strip(" .:")
    if not names(name):
        return None
    return Labelled(small_item(name, ground.whole), said, sign, section, place, bold)


def names(label: str, of_kind: bool = False) -> bool:
    """Whether a label names a thing of the lesson: no word of the page, no order, a few words.

    `of_kind`: a kind stands behind it, so that "access controls" is no order.
    """
    return (
        len(label.split()) <= MOST_IN_LABEL
        and not _ASIDE.fullmatch(label)
        and not LABEL.fullmatch(label)
        and not NAME_OF_CODE.search(label)
        and is_term(label, marked=True)
        and (of_kind or not (" " in label and begins_with_order(label)))
        and not re.search(r"\b(?:and|or|v|vs)\b|/|^\d", label)
    )


def _kind_of(ground: Ground, section: int, lead: str, found: Sequence[Labelled]) -> str:
    """The noun that labels leave out which only describe: "major" under "Triads" is a major triad; "" for others.

    It stands in the line or a heading over them, and somewhere the lesson writes it behind one of them.
    """
    if any(" " in one.name or not _OF_ONE.fullmatch(one.name) for one in found):
        return ""
    for title in (lead, *ground.above(section)[:2]):
        for word in reversed(re.findall(r"[a-z]{3,}", title.lower())):
            noun = of_one(word)
            if any(f"{one.name.lower()} {noun}" in ground.low for one in found):
                return noun
    return ""


def leans(said: str) -> bool:
    """Whether something said of a label needs its neighbours to be understood."""
    return bool(_LEANS.search(said))


_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|we|us|our|I|me|my|you|your|above|below|here|also|too|same"
    r"|such(?! as\b)|former|latter|see|again|other way|else)\b|[?!…“”\"→⇒·]|[-=]>|\.\.\."
    r"|^(?:\S+ ){0,2}(?:they|them|it|its|their)\b",
    re.I,
)
