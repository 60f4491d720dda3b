"""How a lesson sorts its things: rows and lists with a name of their own, "Key risks: …", "Prompting strategies".

What stands in one group is a wrong choice for another, if the lesson puts nothing into both.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, ONLY_VERBS, PLAIN, word_set
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Section
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, with_article, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.terms_of import MOST_WORDS, behind_colon, is_many, key, shape_of

_LABEL = lazy(r"(?:[A-Za-z][a-z-]+ ){0,2}[A-Za-z][a-z-]+s")
_ITEM = lazy(r"[A-Za-z][A-Za-z-]+(?: [a-z-]+){0,2}")
_LISTED = lazy(r"[A-Za-z][\w-]+(?: [A-Za-z][\w-]*){0,3}")
_SUCH_AS = lazy(
    r"(?<![\w-])(?P<label>(?:[a-z-]+ ){1,3}[a-z-]+s),? (?:such as|including) (?P<row>[^;:.()]{5,120}?)(?:\.|;|$)"
)
_OF_ALL = word_set(
    """samples cases examples things items elements areas places people patients groups values results options terms
    names sources fields domains settings notes points resources questions topics links references tips exercises tasks
    objectives outcomes goals requirements prerequisites contents sections chapters details facts ideas lessons tools
    materials uses applications capabilities abilities takeaways highlights trends basics aspects considerations
    insights findings observations features benefits advantages steps instructions commands definitions concepts
    ingredients thoughts answers improvements changes updates issues problems plans efforts directions documents
    articles books papers videos files students teachers activities"""
)
"""What a row is called that may hold anything, or that is of one text or project."""
_OF_SOMETHING = word_set(
    """components parts elements layers stages phases principles factors types kinds forms properties functions causes
    effects symptoms signs members levels classes categories characteristics roles varieties disadvantages drawbacks
    pitfalls challenges vulnerabilities hazards fundamentals measurements metrics solutions practices costs mistakes
    consequences purposes limitations strengths weaknesses differences rules reasons"""
)
"""What is always of something: "the key components", of what?"""
_IN_BRACKETS = lazy(r"[A-Z][\w-]+(?: [\w-]+){0,3} \(([A-Z][A-Za-z]*[A-Z])\)")
"""An acronym behind what it stands for."""
_ASIDE = lazy(r"\s*\([^)]*\)")

_LONGEST = 500
"""Letters of a sentence that is searched for examples: a longer one is no sentence, and slow to search."""

FEWEST = 3
_MOST_ROWS = 24


@dataclass(frozen=True, slots=True)
class Group:
    """Things that a lesson puts under one name: all `members`, and the `items` that can be a choice."""

    label: str
    members: tuple[str, ...]
    items: tuple[str, ...]
    section: int
    place: Place


def groups_of(base: Ground) -> list[Group]:
    """The groups of a lesson that have a name of their own, each name once, in its order."""
    found = [*_listed(base), *(row for told in base.told if (row := _row(told, base.whole)))]
    labels = Counter(key(group.label) for group in found)
    return [group for group in found if labels[key(group.label)] == 1][:_MOST_ROWS]


def _listed(base: Ground) -> Iterator[Group]:
    """The lists whose lead or heading names what they hold."""
    for index, section in enumerate(base.lesson.sections):
        if role(section.title, section.level) != "told" or is_task(section.title):
            continue
        lead = ""
        for block in section.blocks:
            if block.kind == "list":
                for items, above in ((block.items, lead), *((item.items, item.text.text) for item in block.items)):
                    if group := _of_list(items, above, section, index, base):
                        yield group
            said = block.text.text.strip()
            lead = said if said.endswith(":") else ""


def _of_list(items: Sequence[Block], lead: str, section: Section, index: int, base: Ground) -> Group | None:
    names = [[*_names(item)] for item in items]
    fine = tuple(in_sentence(name, base.whole) for some in names for name in some)
    if len(fine) < FEWEST or 3 * sum(map(bool, names)) < 2 * len(names) or len(set(map(key, fine))) < len(fine):
        return None
    label = _called(lead.strip(" :*") if lead else section.title, section.title if lead else "", base)
    return Group(label, fine, fine, index, items[0].place) if label else None


def _names(item: Block) -> Iterator[str]:
    """What an item names: its label, or all of it where that is short, or both of two that are joined."""
    pair = term_and_text(item.text)
    said = _ASIDE.sub("", (pair[0] if pair else item.text).text).strip(" .:*")
    for name in said.split(" and "):
        plain = _LISTED.fullmatch(name) and len(name.split()) <= MOST_WORDS and not {*name.lower().split()} & FUNCTION
        if plain and not has_main_verb(name) and not begins_with_order(name):
            yield name


def _called(label: str, title: str, base: Ground) -> str:
    """What a list's things are called, with what they are of where that must be told; "" where it says nothing."""
    if not _LABEL.fullmatch(label) or not is_many(label) or _is_clause(label):
        return ""
    name = in_sentence(label, base.whole, heading=True)
    if _holds_anything(name):
        return ""
    last = name.split()[-1]
    if last not in _OF_SOMETHING and " " in name:
        return name
    whole = with_article(in_sentence(_ASIDE.sub("", title), base.whole, heading=True), base.whole)
    named = without_article(whole)
    plain = bool(title) and re.fullmatch(r"[\w-]+(?: [\w-]+){0,2}", named) and not has_main_verb(named)
    if plain and not {*named.lower().split()} & FUNCTION and not stems(named) & stems(name):
        return f"{name} of {whole}"
    return "" if last in _OF_SOMETHING else name


def _holds_anything(name: str) -> bool:
    """Whether a group's name says nothing of what is in it, or is none."""
    last = name.split()[-1]
    return last in _OF_ALL or not last.islower() or bool({*name.lower().split()} & FUNCTION)


def _row(told: Told, whole: str) -> Group | None:
    """The row that a sentence names before a colon, or the acronyms that it names behind "such as"."""
    said = told.text.text
    if len(said) <= _LONGEST and (found := _SUCH_AS.search(_IN_BRACKETS.sub(r"\1", said))):
        return _examples(found, told)
    items = behind_colon(told.text.text)
    label = told.text.text.split(":")[0].strip()
    if len(items) < FEWEST or not _LABEL.fullmatch(label) or not is_many(label) or _is_clause(label):
        return None
    name = in_sentence(label, whole)
    if _holds_anything(name):
        return None
    fine = tuple(in_sentence(item, whole) for item in items if _ITEM.fullmatch(item) and not is_many(item))
    return Group(name, items, fine, told.section, told.place)


_DOES = word_set("indicate disintegrate demonstrate illustrate operate dominate")
"""Verbs in -ate that no list of plain verbs has, and that are no nouns as "vertebrate" is."""


def _is_clause(label: str) -> bool:
    """Whether a label ends in what is only a verb: "melody disintegrates"."""
    return base_of_s(label.split()[-1].lower()) in ONLY_VERBS | _DOES


def _examples(found: re.Match[str], told: Told) -> Group | None:
    """Acronyms alone: among them other acronyms are not absurd, as things of another kind are among words."""
    words = found["label"].split()
    while words and (words[0] in FUNCTION or (words[0] in PLAIN and words[0] not in ALSO_NOUNS) or len(words) > FEWEST):
        words = words[1:]
    if words and words[-1] in _OF_ALL:
        return None
    items = tuple(re.split(r",? (?:and|or) |, ", found["row"]))
    fine = tuple(item for item in items if shape_of(item) == "short")
    whole = len(items) >= FEWEST and len(words) > 1 and is_many(words[-1])
    return Group(" ".join(words), items, fine, told.section, told.place) if fine and whole else None
