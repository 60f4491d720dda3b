"""Questions from lists of labels with their text: each label with those beside it as wrong choices.

"Psychologists give three main reasons why spacing works: Effort: recall is harder …" is asked as "Which of these main
reasons why spacing works fits this description: recall is harder …?". So all choices are of one kind, by the list.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut, is_name
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, SIGNS
from audiolesson.study.facts.doing import doing
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground, holds_cases
from audiolesson.study.facts.listed_terms import LABEL
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import Evidence, gives_away, stems
from audiolesson.study.quiz.genus import of_many
from audiolesson.study.quiz.kinship import SAME, SISTER
from audiolesson.study.quiz.listed_words import (
    BARE,
    OF_A_METHOD,
    are_defined,
    asked_by,
    is_a_remark,
    is_of_its_own,
    question_for,
    spells,
)
from audiolesson.study.quiz.outsiders import not_among
from audiolesson.study.quiz.pose import Known, Posed
from audiolesson.study.quiz.relabelled import without_label
from audiolesson.study.quiz.sorts import GLOSSARY, are_of_a_sort
from audiolesson.study.quiz.terms_of import BOLD, FACT, MOST_WORDS, Term, is_many, is_term, key, shape_of
from audiolesson.wording.sentences import split

_WORTH = 1.8
"""What such a question is worth: less than a definition, more than a plain sentence."""

_USED = 3
"""Times that a lesson uses an acronym that can stand for its long form."""

_LONGEST_LIST = 16
_SHORTEST, _LONGEST = 4, 20
"""Words of what is said of a label."""

_LEAST_TELLING = 3
_OWN = 2
"""Words of what is said of a label that nothing else in its list has, at least."""
_CUTS = lazy(r"; | [–—] |—|: |, (?:so|and|but|which|where|while|whereas|such as|both|e\.g\.|i\.e\.)\b|, \w+ing\b")
_LABELLED = lazy(r"(?P<label>[A-Z][\w-]*(?: [a-z][\w-]*){0,2})\. (?=[A-Z])")
_OPEN = lazy(r" (?:for|by|of) \w+ing\Z")
"""A verb that lacks its object where a text was cut: "an interface for creating, editing and …"."""
_IN_A_ROW = lazy(r", [\w-]+(?: [\w-]+){0,2}\Z")
"""A row that lacks its end where a text was cut: "the rim, the foot, and …"."""
_ACT = lazy(r"\W*\w+ing ", re.IGNORECASE)
"""A label that names what somebody does: its list is one of steps or advice, "Using a kiln"."""

_AND = lazy(r" and | & ")
_OF_THE_COURSE = lazy(
    r"^\W*$|\b(?:contribut\w+|guidelines?|checklist|requirements?|prerequisites?|style|about|agenda|schedule|assignments?"
    r"|objectives?|outcomes?|resources?|references?|tips?|handouts?|features? of this|submit\w*|course"
    r"|chapter|next|install\w*|setup|folder|files?)\b",
    re.IGNORECASE,
)
"""Headings over lists that speak of the course and not of what it teaches."""

_LEANING = lazy(
    r"(?:all|some|many|each|every|it|they|this|these|that|those|he|she|we|you|its|their|your|our|use|uses|also|here|there|to"
    r"|for (?!\w+ing )|if|when|how|what"
    r"|why|where|whether|with|by|in|on|at|from|as|not|no|see|can|may|must|should|will|is|are|has|have|and|or)\b"
    r"|(?:.*\b(?:you|your|yours|we|our|i|my|this|these)\b)",
    re.IGNORECASE,
)
_NO_DESCRIPTION = lazy(
    r"\b(?:etc|and more|execs?|instead)\b|^(?:other|another|more|less|\w+ly|\w+(?:able|ible))\b", re.IGNORECASE
)
"""What describes nothing when heard alone: a row that goes on, a setting, the rest."""


def listed(base: Ground, lore: Known) -> Iterator[Posed]:
    """The questions that the lists of a lesson give: a quiz takes a few of each, or what is left could be guessed."""
    for index, section in enumerate(base.lesson.sections):
        if (
            role(section.title, section.level) != "told"
            or is_task(section.title)
            or _OF_THE_COURSE.search(section.title)
        ):
            continue
        lead = section.title
        for block in section.blocks:
            for some, above in _lists(block, lead):
                yield from _of_list(some, above, index, base, lore)
            lead = _last_line(block) or section.title


def _lists(block: Block, lead: str) -> Iterator[tuple[Sequence[Block], str]]:
    """A list and those inside it, each with the line that leads to it."""
    if block.kind == "list":
        yield block.items, lead
        for item in block.items:
            if item.items:
                yield item.items, item.text.text


def _last_line(block: Block) -> str:
    said = block.text.text.strip()
    return re.split(r"(?<=[.!?]) ", said)[-1] if said.endswith(":") else ""


def _of_list(items: Sequence[Block], lead: str, index: int, base: Ground, lore: Known) -> Iterator[Posed]:
    pairs = [
        (item.place, pair) for item in items if (pair := term_and_text(item.text) or _label_and_sentences(item.text))
    ]
    if len(pairs) == len(items) and not holds_cases(lead):
        asked = asked_by(lead, [text.text for _, (_, text) in pairs])
        yield from of_pairs(pairs, lead, asked, index, base, lore)


def _label_and_sentences(text: Text) -> tuple[Text, Text] | None:
    """An item whose label ends in a full stop, as lists of plain text have them: "Bisque. The first firing …"."""
    found = _LABELLED.match(text.text)
    return (cut(text, 0, found.end("label")), cut(text, found.end(), len(text.text))) if found else None


def of_pairs(
    pairs: Sequence[tuple[Place, tuple[Text, Text]]], lead: str, asked: str, index: int, base: Ground, lore: Known
) -> Iterator[Posed]:
    """The questions that labels with their texts give; `asked`: how they begin."""
    if not LEAST <= len(pairs) <= _LONGEST_LIST:
        return
    if any(_ACT.match(pair[0].text) for _, pair in pairs):
        return
    found = [(place, pair, _first(_label(pair[0], base.whole))) for place, pair in pairs]
    if [name for _, _, name in found].count("") == 1:
        found = [(place, pair, name or _like_an_order(pair[0], base.whole)) for place, pair, name in found]
    fine = [(place, pair, name) for place, pair, name in found if name]
    names = [name for _, _, name in fine]
    if len(names) < LEAST or 3 * len(names) < 2 * len(found) or len(set(names)) < len(names):
        return
    whole = len(fine) == len(found)
    if whole and (outsider := not_among(names, lead, index, pairs[0][0], lore)):
        yield outsider
    told = {name: _start(pair[1]) for _, pair, name in fine}
    glossary = bool(GLOSSARY.search(f"{base.lesson.sections[index].title} {lead}"))
    named = asked != BARE or any(OF_A_METHOD.search(pair[0].text.split()[0]) for _, pair in pairs if pair[0].text)
    loose = asked == BARE and not are_defined(pair[1].text for _, pair, _ in fine)
    for at, (place, pair, _) in enumerate(fine):
        said = _said(pair[1], base, named, names[at])
        if not said or (loose and not is_of_its_own(pair[0].text, names[at], said, base)):
            continue
        beside = [*names[at + 1 :], *names[:at]]
        beside += _of_its_kind(names[at], said, lore) if len(names) <= LEAST else ()
        others = [name for name in _unlike(beside) if key(name) != key(names[at]) and _fits(name, names[at])]
        if glossary:
            others = [name for name in others if _is_kin(name, names[at], said, told, lore)]
        question = question_for(asked, said, is_many(names[at]))
        if (
            not question
            or (asked == BARE and is_a_remark(question, said, names[at], lore.by_key))
            or not _is_its_own(said, names[at], told)
        ):
            continue
        apart = [name for name in others if not _also(name, said, names[at], told, lore.evidence)]
        alike = [name for name in apart if is_many(name) == is_many(names[at])]
        uneven = len(apart) >= WANTED > len(alike) >= LEAST
        wrong = tuple(alike if uneven else apart)[:WANTED]
        if len(wrong) < (WANTED if len(pairs) > WANTED and not uneven else LEAST) or (
            (asked == BARE or of_many(said)) and all(is_many(name) != is_many(names[at]) for name in wrong)
        ):
            continue
        if _stands_out(names[at], wrong) or spells(names[at], said):
            continue
        if gives_away(question, names[at], []) or stems(names[at]) & stems(said):
            continue
        why = f"{large(names[at])}: {said}."
        yield Posed(question, names[at], wrong, place, "term", why, _WORTH, index)


def _is_kin(name: str, right: str, said: str, told: Mapping[str, str], lore: Known) -> bool:
    """Whether a glossary's term is of the right one's sort and kind by what the list says of each."""
    one, other = (
        replace(lore.by_key.get(key(name)) or _term(name), told=told.get(name, "")),
        replace(lore.by_key.get(key(right)) or _term(right), told=said),
    )
    if not are_of_a_sort(one, other, said):
        return False
    return is_many(name) == is_many(right) and lore.kinship.of(one, other, said) >= SISTER


def _start(text: Text) -> str:
    """What is said of a label up to its first stop or semicolon."""
    return re.split(r"[.;:] |[–—]", text.text, maxsplit=1)[0].strip(". ")


def _unlike(names: Sequence[str]) -> Iterator[str]:
    """The names without those that differ by their letters' case or number alone, the first of each."""
    seen: set[str] = set()
    for name in names:
        if key(name) not in seen:
            seen.add(key(name))
            yield name


def _of_its_kind(name: str, said: str, lore: Known) -> Iterator[str]:
    """The terms that are surely of a label's kind: enumerated with it elsewhere, or defined by the same noun."""
    right = lore.by_key.get(key(name), _term(name))
    for term in lore.terms:
        if lore.kinship.of(term, right, said) >= SAME and term.plural == is_many(name):
            yield term.text


def _said(text: Text, base: Ground, named: bool, label: str) -> str:
    """The start of a label's text that can be heard alone: a noun phrase or a clause, cut before what follows on it."""
    ends = split(text.text, base.language)
    if not ends or any(mark.kind in ("formula", "code") and mark.start < ends[0][1] for mark in text.marks):
        return ""
    said = re.sub(r"\s*\([^)]*\)", "", text.text[ends[0][0] : ends[0][1]]).rstrip(". ")
    said = without_label(label, said.strip())
    cut = _CUTS.search(said)
    said = said[: cut.start()] if cut else said
    torn = cut is not None and (_OPEN.search(said) or (cut[0] != "; " and _IN_A_ROW.search(said)))
    count = 0 if torn else len(said.split())
    if not _SHORTEST <= count <= _LONGEST or SIGNS.search(said) or POINTING.search(said) or _LEANING.match(said):
        return ""
    said = said.replace(" + ", " and ")
    if re.search(r"[\"“”?!/;:\d]", said) or said.count(",") > 3:
        return ""
    first = said.split()[0].lower()
    if _NO_DESCRIPTION.search(said) or ("," in said and not named and not re.search(r" (?:and|or) ", said)):
        return ""
    if first in PLAIN - {"do"} and first not in ALSO_NOUNS and not has_main_verb(said.split(" ", 1)[1]):
        said = f"{doing(first)} {said.split(' ', 1)[1]}" if doing(first) and named else ""
    elif begins_with_order(said):
        return ""
    if said[1:2].islower() and not is_name(said.split()[0], base.whole):
        said = said[0].lower() + said[1:]
    return in_sentence(said, base.whole) if len(stems(said)) >= _LEAST_TELLING else ""


def _first(name: str) -> str:
    """A name, or the first of two that are joined and too long together: "prefix tuning and prompt tuning"."""
    return name if len(name.split()) <= MOST_WORDS else _AND.split(name)[0]


def _fits(name: str, right: str) -> bool:
    """Whether a label is about as long as the right one, and a name in code where that is one."""
    return ("_" in name) == ("_" in right) and abs(len(name.split()) - len(right.split())) < LEAST + 1


def _also(name: str, said: str, right: str, told: Mapping[str, str], evidence: Evidence) -> bool:
    term = replace(_term(name), told=told.get(name, ""))
    return evidence.are_one(name, right) or evidence.also_fits(term, said, right)


def _is_its_own(said: str, right: str, told: Mapping[str, str]) -> bool:
    """Whether what is said of a label holds words that the list says of no other: else many fit it."""
    others = frozenset[str]().union(*(stems(f"{name} {text}") for name, text in told.items() if name != right))
    return len(stems(said) - others) >= _OWN


def _term(name: str) -> Term:
    return Term(name, 0, 0, 0, shape_of(name), is_many(name))


def _label(text: Text, whole: str) -> str:
    """The name of a label as it stands in mid-sentence; "" where it is no term."""
    label = text.text.strip(" .:*-–—")
    if re.match(r"\s*-{1,2}\w", text.text) or any(unicodedata.category(sign) in ("So", "Cn") for sign in label):
        return ""
    name = in_sentence(_short(label, whole), whole)
    term = is_term(_AND.split(name)[0], FACT if "(" in label else BOLD) and not LABEL.fullmatch(name)
    return name if name and term else ""


def _like_an_order(text: Text, whole: str) -> str:
    """A label of two words that may be read as an order, among names: "Show identity"."""
    name = in_sentence(text.text.strip(" .:*"), whole)
    return name if re.fullmatch(r"[A-Za-z]+ [a-z]{4,}", name) and begins_with_order(name) else ""


def _short(label: str, whole: str) -> str:
    """A label without its brackets; the acronym in them where the lesson uses that, as it does RLHF."""
    inside = re.search(r"\(([A-Z][A-Za-z]*[A-Z])\)", label)
    if inside and whole.count(inside[1]) >= _USED:
        return inside[1]
    return re.sub(r"\s*\([^)]*\)", "", label)


def _stands_out(right: str, wrong: Sequence[str]) -> bool:
    return all(len(right.split()) - len(other.split()) > 1 for other in wrong)
