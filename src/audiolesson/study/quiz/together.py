"""Names that a lesson puts side by side: of one noun, in one list, in one row of a sentence, over sister sections.

Only what the lesson itself sets beside each other is of one kind for sure; nearness proves nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import NUMBER_OF, base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.quiz.claims import Claim, is_name_of, lists_of_terms, subject_of
from audiolesson.study.quiz.sorts import GLOSSARY
from audiolesson.study.quiz.terms_of import key

LEAST = 3
"""Names of a set, at least."""

LEAST_CLAIMED = 2
"""Names of a row or of headings of which the lesson says something: then it speaks of them as of things of a kind."""

_MOST = 12
SHORTEST_HEAD = 5
"""Letters of a noun that a longer one may end in: volcano, stratovolcano."""

_WEAK_HEADS = word_set(
    """effect type kind form system theory process part principle number level rate time way thing example case step
    method approach point question answer problem idea name word term list section chapter lesson people person year
    day week value result reason change use set group side end version work note page line
    option"""
)
_NO_KIND_OF = word_set(
    """first second third last next new old other same different main major minor common important good bad best great
    large small big little long short high low many few several some most more less such whole own certain single
    typical simple complex modern early late recent current average usual normal key basic general specific special
    possible real true false right wrong full empty each every any both all no one two three four five six
    former latter"""
)
"""Words in front of a noun that do not make a kind of it."""
_COUNTED = lazy(r"\b(?P<count>three|four|five|six|seven|eight) (?:[a-z-]+ ){0,2}[a-z]+s?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Together:
    """Names side by side; `kind` is the noun that all of them end in, "" where there is none."""

    names: tuple[str, ...]
    kind: str = ""


def together(base: Ground, found: Sequence[Claim], clean: bool) -> Iterator[Together]:
    """The sets of a lesson, the surest first; `clean`: of a row, one thing that is told of will do."""
    yield from _of_lists(base)
    yield from _sisters(base, found)
    yield from _of_one_noun(base, found, clean)
    yield from _of_a_count(base)
    yield from _in_a_row(base, found, 1 if clean else LEAST_CLAIMED)
    if clean:
        yield from _of_items(base)
        yield from _alike(found)


def _set(names: Sequence[str], kind: str = "") -> Iterator[Together]:
    """A set of names, each once, if they are enough."""
    left: dict[str, str] = {}
    for name in names:
        left.setdefault(key(name), name)
    if LEAST <= len(left) <= _MOST:
        yield Together(tuple(left.values()), kind)


def _of_lists(base: Ground) -> Iterator[Together]:
    """The labels of a list, and what its items begin with in bold letters."""
    for section in base.lesson.sections:
        if role(section.title, section.level) != "told" or is_task(section.title) or GLOSSARY.search(section.title):
            continue
        for block in lists_of_terms(section):
            names = [name for item in block.items if (name := _label(item, base.whole))]
            if LEAST <= len(names) == len(block.items) and not any(map(begins_with_order, names)):
                yield from _set(names, _common(names))


def _label(item: Block, whole: str) -> str:
    pair = term_and_text(item.text)
    name = pair[0].text if pair else _bold_start(item.text)
    name = re.sub(r"\s*\([^()]*\)", "", without_article(name.strip(" .:*–—-")))
    return in_sentence(name, whole) if is_name_of(name) and is_noun_phrase(name) else ""


def _bold_start(text: Text) -> str:
    start = re.match(r"(?:An?|The) ", text.text)
    at = start.end() if start else 0
    bold = next((text.text[first:end] for first, end in text.strong if first == at), "")
    return "" if re.match(r"\w", text.text[at + len(bold) :]) else bold  # bold letters may end inside a word


def _by_section(base: Ground) -> dict[int, list[Told]]:
    found: dict[int, list[Told]] = {}
    for told in base.told:
        found.setdefault(told.section, []).append(told)
    return found


def _of_one_noun(base: Ground, found: Sequence[Claim], clean: bool) -> Iterator[Together]:
    """Names of one section that end in one noun, or in one that ends so: shield volcano, stratovolcano.

    `clean`: those that the whole lesson speaks of more than once are names of it, too.
    """
    told = _by_section(base)
    claimed: dict[int, list[str]] = {}
    for claim in found:
        claimed.setdefault(claim.section, []).append(claim.name)
    for index, names in claimed.items():
        text = "\n".join(one.bare for one in told.get(index, ()))
        low = text.lower()
        names = [*names, *(name for name in sorted(base.strong) if name in low)]
        heads = {name.split()[-1] for name in claimed[index] if " " in name and clean}
        names = [*names, *(name for head in sorted(heads) for name in _compounds(head, base.whole))]
        names = [in_sentence(name, base.whole) for name in names if is_name_of(name) and is_noun_phrase(name)]
        names = [name for name in dict.fromkeys(names) if _is_kind(name, text)]
        for head in sorted({key(name.split()[-1]) for name in names if " " in name}):
            own = [name for name in names if _ends_in(name, head)]
            letters = re.findall(rf"\b[Tt]he ([A-Z]) {re.escape(head)}\b", text)
            own += [f"{letter} {head}" for letter in dict.fromkeys(letters)]
            if head not in _WEAK_HEADS:
                yield from _set(own, head)
            yield from _pair(own, head, index, found)


def _compounds(head: str, whole: str) -> Iterator[str]:
    """The names of two or three words that end in a noun, and that a lesson uses more than once."""
    found = Counter(
        re.findall(
            rf"(?<![\w-])(?<!\bde )(?<!\bex )(?<!\bad )((?:[a-z-]{{3,}} )?(?:[a-z-]{{3,}}|[A-Z]) {re.escape(head)})\b",
            whole,
        )
    )
    for name, times in found.items():
        first = name.split()[0]
        if times > 1 and first not in FUNCTION and not first.endswith(("ed", "ing", "er", "est", "ly")):
            yield name


def _pair(names: Sequence[str], head: str, index: int, found: Sequence[Claim]) -> Iterator[Together]:
    """Two names of one noun, of both of which a section says something: "a push system", "a pull system"."""
    left = {key(name): name for name in names}
    claimed = {key(claim.name) for claim in found if claim.section == index}
    if len(left) == LEAST - 1 and all(" " in name for name in names) and claimed >= left.keys():
        yield Together(tuple(left.values()), head)


def _ends_in(name: str, head: str) -> bool:
    last = key(name.split()[-1])
    return (" " in name and last == head) or (len(head) >= SHORTEST_HEAD and last != head and last.endswith(head))


def _is_kind(name: str, text: str) -> bool:
    """Whether what stands before a noun makes a kind of it, and no deed, part or number."""
    before = name.lower().split()[:-1]
    if FUNCTION & {*before} or (before and before[0] in _NO_KIND_OF):
        return False
    deed = bool(before) and before[0].endswith("ing")
    return not deed or re.search(rf"\b(?:an?|the) {re.escape(name)}\b", text, re.IGNORECASE) is not None


def _of_a_count(base: Ground) -> Iterator[Together]:
    """What the sentences of a section begin with in bold or slanted letters, if it counts as many: "Three glazes"."""
    by_section = _by_section(base)
    for index, section in enumerate(base.lesson.sections):
        here = by_section.get(index, [])
        names = [name for told in here if (name := _set_off_start(told.bare, base))]
        counts = [found for said in (section.title, *(told.bare for told in here)) for found in _COUNTED.finditer(said)]
        if any(NUMBER_OF.get(found["count"].lower()) == len({*map(key, names)}) for found in counts):
            yield from _set(names)


def _set_off_start(said: str, base: Ground) -> str:
    """The name that a sentence begins with and the lesson sets off, without its article; "" where there is none."""
    words = without_article(said).split()
    for length in range(min(len(words), LEAST), 0, -1):
        name = " ".join(words[:length]).strip(" ,:")
        if name.lower() in base.strong and is_name_of(name):
            return in_sentence(name, base.whole)
    return ""


_ROW = lazy(
    r"(?:(?<=: )|(?<=[a-z] )|(?<=, )|(?<= [–—-] ))(?P<row>(?:(?:an? |the )?\w[\w-]*(?: \w[\w-]*)?, ){1,7}"
    r"(?:an? |the )?\w[\w-]*(?: \w[\w-]*)?,? (?:and|or) (?:an? |the )?\w[\w-]*(?: \w[\w-]*)?)"
    r"(?=[.,;:]| (?:are|is|have|make|form|differ)\b| [–—-] )"
)


def _of_items(base: Ground) -> Iterator[Together]:
    """What the items of a list begin with, each with its verb: "Bisque is …", "Glost is …", "Raku is …"."""
    for section in base.lesson.sections:
        if role(section.title, section.level) == "told" and not is_task(section.title):
            for block in lists_of_terms(section):
                names = [name for item in block.items if (name := subject_of(item.text.text))]
                alike = len({is_plural(name) for name in names}) == 1
                if alike and _MOST_ITEMS * len(block.items) <= len(names):
                    yield from _set([in_sentence(name, base.whole) for name in names])


_MOST_ITEMS = 0.6
"""The share of the items of a list that must begin with a thing and its verb."""


def _alike(found: Sequence[Claim]) -> Iterator[Together]:
    """Things of which a section says the same with one verb, each with something else: "needs slow drying"."""
    groups: dict[tuple[int, str], list[Claim]] = {}
    for claim in found:
        verb = claim.said.split()[0]
        one = base_of_s(verb) and verb not in _BARE_VERBS and not is_plural(claim.name) and is_noun_phrase(claim.name)
        if one and not claim.within and not claim.said.endswith(" percent"):
            groups.setdefault((claim.section, verb), []).append(claim)
    for claims_of in groups.values():
        left = {key(claim.name): in_small(claim.name) for claim in claims_of}
        if len(left) >= LEAST - 1:
            yield Together(tuple(left.values()))


_BARE_VERBS = word_set("is was has does makes becomes comes goes occurs happens begins lies")


def in_small(name: str) -> str:
    """A name as it stands in mid-sentence."""
    return f"{name[:1].lower()}{name[1:]}" if name[1:2].islower() else name


def _in_a_row(base: Ground, found: Sequence[Claim], least: int) -> Iterator[Together]:
    """What a sentence enumerates, where the lesson says something of `least` of them: "clay, water and fire"."""
    known = {key(claim.name) for claim in found}
    for told in base.told:
        if told.bare.count(",") and (row := _ROW.search(told.bare)):
            names = [without_article(name) for name in re.split(r",? (?:and|or) |, ", row["row"])]
            names = [in_sentence(name, base.whole) for name in names]
            fine = all(is_name_of(name) and is_noun_phrase(name) for name in names)
            claimed = len(known & {*map(key, names)}) >= least
            if fine and claimed and len({is_plural(name) for name in names}) == 1:
                yield from _set(names)


def _sisters(base: Ground, found: Sequence[Claim]) -> Iterator[Together]:
    """What headings of one level under one heading name, if nearly all of them name a thing."""
    parents: dict[int, int] = {}
    groups: dict[tuple[int, int], list[str]] = {}
    for index, section in enumerate(base.lesson.sections):
        parents[section.level] = index
        above = max((place for level, place in parents.items() if level < section.level), default=-1)
        if index and role(section.title, section.level) == "told" and not is_task(section.title):
            groups.setdefault((above, section.level), []).append(_titled(section.title, base.whole))
    for names in groups.values():
        named = [name for name in names if name and base.uses(name)]
        claimed = {key(name) for name in named} & {key(claim.name) for claim in found}
        if _NEARLY_ALL * len(names) <= len(named) and len(claimed) >= LEAST_CLAIMED:
            yield from _set(named, _common(named))


def _common(names: Sequence[str]) -> str:
    """The noun that all names end in, "" where there is none."""
    heads = {key(name.split()[-1]) for name in names}
    return heads.pop() if len(heads) == 1 else ""


_NEARLY_ALL = 0.75


def _titled(title: str, whole: str) -> str:
    """The thing that a heading names; "" for a deed, a question or two things."""
    title = without_article(title.strip(" .?"))
    fits = is_name_of(title) and is_noun_phrase(title) and len(title.split()) <= LEAST
    words = title.lower().split()
    if not fits or FUNCTION & {*words} or (len(words) > 1 and words[0].endswith("ing")):
        return ""
    return in_sentence(title, whole, heading=True)
