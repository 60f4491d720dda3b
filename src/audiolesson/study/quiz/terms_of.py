"""The terms of a lesson: what its facts are about, its labels, its bold words and its headings, each with its kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import FUNCTION, ONLY_VERBS, PAST
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import GENERIC, bare_term, head_noun
from audiolesson.draft.titling.headings import GENERIC as GENERIC_HEADING
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.draft.titling.titles import noun_phrase
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.slanted import slanted_terms
from audiolesson.study.quiz.code_forms import code_forms
from audiolesson.study.quiz.tools_of import tools_of

Shape = Literal["short", "code", "name", "word"]

MOST_TERMS = 400
"""Terms of one lesson that are looked at; a long glossary has half as many."""

_SPOKEN_OF = 3
"""Times that a lesson names an acronym or what a heading names, at least, for it to be a term."""

_NONE = 99
"""Deeper than any heading."""

MOST_WORDS = 4
"""Words of a term that can be a choice: four longer ones cannot be held in mind by ear."""

FACT, LABEL, BOLD, HEADING, SUBJECT = 0, 1, 2, 3, 4
TOOL = BOLD
"""Where a term comes from; the lower, the surer that it is one."""

_DEFINING = ("definition", "description", "acronym")
"""Facts that are about a term."""

_DESCRIBES = lazy(r"What (?:is|are) the names? for (?P<named>.+)\?|Which .+ fits this description: (?P<fits>.+)\?")
_ARTICLE = lazy(r"(?:an?|the) (?=\S)", re.IGNORECASE)
_SHORT = lazy(r"(?:[A-Za-z]{1,2}-?)?[A-Z][A-Z0-9&./-]*[A-Z0-9][a-z]{0,2}s?")
_NO_TERM = lazy(
    r"[,;:!?–—=<>{}\[\]\\|$\"“”*→…]|^\W|^.$|^\d|\s\d|^(?:first|second|third|last|next|previous|new|old|step|option|case|part|figure|table|example|week|day|chapter"
    r"|lesson|unit|module|task|phase|note|caution|warning|important|tip|your|our|my|how|why|what|when|where|which)\b"
    r"|\b(?:or|you|your|we|our|my|me|i|this|these|that|those|not|vs\.?|versus|etc|never|always|more|most|less|only)\b",
    re.IGNORECASE,
)
_NO_HEADING = lazy(
    r"\b(?:and|or|glossary|questions?|summary|terms|features?|articles|websites|books|papers|videos|types?|kinds?|causes?|effects?|examples?|history|role"
    r"|results?)\b|\b(?:practical|notes?|landscape|trends|overview|notable|key|future|current|common|basics|today|in|for|on|from|with|vs|versus)\b|&"
    r"|^\w+ing [a-z]+",
    re.IGNORECASE,
)
"""Headings that name no one thing."""

_BEHIND_COLON = lazy(r"(?:\S+ ){0,5}?[A-Z][\w-]*(?: [\w-]+){0,2}: (?P<row>[^;:.]{3,200})(?:[;.]|\Z)")
_FOREIGN = lazy(
    r"(?:spectra|phenomena|[a-z]mata|criteria|bacteria|mitochondria|[ct]ra|[a-z]ae|[cl]ei|elia|[gv]i|(?<!ka)li|muli"
    r"|data)\Z"
)
"""Plurals of Latin and Greek."""

ADJECTIVE = lazy(r"(?:ous|ive|able|ible|[a-z]ic|[^l]less|ful|ical|nal|ial|ular|ed)\Z")
"""How words end that describe a thing more often than they name one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it stands in mid-sentence, without its article, in a section; `told` says what it is ("" unknown).

    `full` is what an acronym stands for.

    `group` is what terms of one list or of headings of one parent have in common, 0 where a term stands alone.
    """

    text: str
    section: int
    source: int
    group: int
    shape: Shape
    plural: bool
    told: str = ""
    full: str = ""


def bare(term: str) -> str:
    """A term without its brackets and its article."""
    return _ARTICLE.sub("", bare_term(term), count=1).strip() if _ARTICLE.match(term) else bare_term(term)


@lru_cache(maxsize=2048)
def key(term: str) -> str:
    """What two writings of one term have in common: small letters, no hyphen, no plural s."""
    words = re.sub(r"[-‐‑_/’']", " ", term.lower()).split()
    return " ".join(_singular(word) for word in words)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 and word[-2] not in "su" else word


def shape_of(term: str, codes: frozenset[str] = frozenset()) -> Shape:
    """Whether a term is an acronym, a piece of code, a name or plain words."""
    if _SHORT.fullmatch(term):
        return "short"
    if term in codes or re.search(r"[_()`@#]|\w\.\w|^[^ ]*[a-z][A-Z][^ ]*$", term):
        return "code"
    return "name" if re.match(r"[A-Z][\w'’.-]*(?: (?:of|the|and|de|van|von|[A-Z0-9][\w'’.-]*))*$", term) else "word"


def terms_of(base: Ground, facts: Sequence[Fact]) -> tuple[Term, ...]:
    """The terms of a lesson, the surest first, no two alike; linear in the lesson's length."""
    lesson, whole = base.lesson, base.whole
    codes = frozenset({*codes_of(lesson), *(bare(name) for names in code_forms(base).values() for name in names)})
    found: dict[str, Term] = {}
    told = {key(bare(fact.term)): told_of(fact) for fact in reversed(facts) if fact.kind in _DEFINING[:2]}
    for pair in base.pairs:
        said = pair.text.text
        if not has_main_verb(re.split(r"\b(?:that|which|who|where|when)\b|[,;]", said)[0]):
            told.setdefault(key(bare(pair.term.text)), re.split(r"(?<=[a-z])\. ", said)[0].rstrip("."))
    full = {key(fact.term): fact.answer for fact in facts if fact.kind == "acronym"}
    for name, section, source, group in (
        *_of_facts(facts, whole),
        *_of_lesson(lesson, whole),
        *_behind(base),
        *_tools(base),
        *_formed(base),
        *_subjects(base),
    ):
        text = bare(name)
        if len(found) >= MOST_TERMS or key(text) in found or not is_term(text, source):
            continue
        shape = shape_of(text, codes)
        if shape == "name" and " " not in text and not is_name(text, whole):
            shape = "word"
        if source == SUBJECT and shape != "short":
            continue
        found[key(text)] = Term(
            text, section, source, group, shape, is_many(text), told.get(key(text), ""), full.get(key(text), "")
        )
    return tuple(found.values())


def told_of(fact: Fact) -> str:
    """What a fact says of its term: its answer, or its question where the term is the answer; "" where neither does."""
    if key(bare(fact.answer)) != key(bare(fact.term)):
        return fact.answer
    found = _DESCRIBES.fullmatch(fact.question)
    return (found["named"] or found["fits"]) if found else ""


def is_many(name: str) -> bool:
    """Whether a term is plural by its head noun: cells, spectra."""
    head = head_noun(name)
    return not head.isupper() and (is_plural(head) or bool(_FOREIGN.search(head.lower())))


def is_term(text: str, source: int = LABEL) -> bool:
    """Whether words can stand as a choice: a short noun phrase that means something by itself."""
    tokens = text.split()
    if not 1 <= len(tokens) <= MOST_WORDS + (source == FACT) or _NO_TERM.search(text) or len(text) > 48:
        return False
    if len(text) < 3 and not text.isupper():
        return False
    if tokens[-1].lower().endswith("ly") or tokens[0].lower() in PAST:
        return False
    if tokens[0].lower() in FUNCTION or tokens[-1].lower() in FUNCTION or text.lower() in GENERIC:
        return False
    if source == FACT:
        return True
    if len(tokens) == 1 and text.lower() in ONLY_VERBS:
        return False
    if (len(tokens) > 1 and begins_with_order(text)) or ADJECTIVE.search(text) or (len(text) > 5 and text.isupper()):
        return False
    return is_noun_phrase(text) and not has_finite_verb(text) and not GENERIC_HEADING.match(text)


def _of_facts(facts: Sequence[Fact], whole: str) -> Iterator[tuple[str, int, int, int]]:
    """The terms of the facts, and behind them those that stand beside them."""
    about = [fact for fact in facts if fact.kind in _DEFINING]
    for fact in about:
        yield fact.term, fact.section, FACT, 0
    for fact in about:
        for sibling in fact.siblings:
            yield in_sentence(sibling, whole), fact.section, LABEL, 0


def _of_lesson(lesson: Lesson, whole: str) -> Iterator[tuple[str, int, int, int]]:
    """Labels, bold words and headings, each with its section and its group."""
    group = 0
    apart, low = _NONE, whole.lower()
    parents: dict[int, int] = {}
    later: list[tuple[str, int, int, int]] = []
    for index, section in enumerate(lesson.sections):
        parents[section.level] = index
        untold = role(section.title, section.level) == "apart"
        apart = apart if section.level > apart else section.level if untold else _NONE
        if apart < _NONE or is_task(section.title):
            continue
        above = max((place for level, place in parents.items() if level < section.level), default=-1)
        told = role(section.title, section.level) == "told" and not _NO_HEADING.search(section.title)
        name = noun_phrase(section.title, whole) if index and told else ""
        if name and low.count(name.lower()) >= _SPOKEN_OF:
            later.append((name, index, HEADING, -1 - above))
        for block in section.blocks:
            group += 1
            yield from _labels(block, index, group, whole)
            later += ((name, index, BOLD, 0) for name in _bold(block.text))
    yield from sorted(later, key=lambda item: item[2])


def _behind(base: Ground) -> Iterator[tuple[str, int, int, int]]:
    """What labels enumerate behind their colons."""
    for told in base.told:
        for name in behind_colon(told.text.text):
            yield name, told.section, LABEL, 0


def _tools(base: Ground) -> Iterator[tuple[str, int, int, int]]:
    """The tools that stand as code, alone and with the noun that they are called by."""
    for part, names in tools_of(base).items():
        for name, section in names.items():
            yield name, section, TOOL, 0
            yield f"{name} {part}", section, TOOL, 0


def _formed(base: Ground) -> Iterator[tuple[str, int, int, int]]:
    """The names in code that are of one form with others: subcommands of one program, calls."""
    for names in code_forms(base).values():
        for name, section in names.items():
            yield name, section, FACT, 0


def behind_colon(said: str) -> tuple[str, ...]:
    """What a label enumerates behind its colon: "Prompting: zero-shot, few-shot, chain-of-thought, …; …"."""
    found = _BEHIND_COLON.match(said) if ": " in said else None
    pieces = re.split(r", (?:and |or )?| and | or ", re.sub(r"\s*\([^)]*\)", "", found["row"])) if found else []
    fine = len(pieces) > 2 and all(0 < len(piece.split()) <= 3 for piece in pieces)
    return tuple(piece.strip() for piece in pieces) if fine else ()


def _subjects(base: Ground) -> Iterator[tuple[str, int, int, int]]:
    """Acronyms that sentences begin with, right before their verb, where the lesson speaks of them often."""
    for told in base.told:
        tokens = tokens_of(told.bare[:80])
        start = 1 if tokens and tokens[0] in ("A", "An", "The") else 0
        at = next((at for at in range(start + 1, min(start + 4, len(tokens))) if finite_at(tokens, at)), 0)
        name = " ".join(tokens[start:at])
        if not name or "," in tokens[:at] or (not start and at == 1 and tokens[0].lower() in FUNCTION):
            continue
        if base.whole.count(name) >= _SPOKEN_OF:
            yield name, told.section, SUBJECT, 0


def _labels(block: Block, index: int, group: int, whole: str) -> Iterator[tuple[str, int, int, int]]:
    """The labels of a list's items, and of the rows of a table whose first column holds code."""
    for item in block.items:
        if pair := term_and_text(item.text):
            yield in_sentence(pair[0].text, whole), index, LABEL, group
    if block.kind == "table":
        for row in block.rows[1:]:
            if row and any(mark.kind == "code" and mark.end - mark.start == len(row[0].text) for mark in row[0].marks):
                yield row[0].text, index, LABEL, group


def _bold(text: Text) -> Iterator[str]:
    """A paragraph's terms in italics, and its bold words but for the first ones, which may be a heading."""
    yield from slanted_terms(text)
    for start, end in text.strong:
        said = text.text[start:end].strip()
        if start and said[:1].islower():
            yield said


def codes_of(lesson: Lesson) -> Iterator[str]:
    """What stands in a lesson as code."""
    for section in lesson.sections:
        for block in section.blocks:
            for text in (
                block.text,
                *(item.text for item in block.inner()),
                *(cell for row in block.rows for cell in row),
            ):
                yield from (text.text[mark.start : mark.end] for mark in text.marks if mark.kind == "code")
