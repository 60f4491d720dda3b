"""Whether two terms are things of one kind: only then can one stand as a wrong choice beside the other.

A teacher drops a question as soon as one choice is of another kind than the right one, so nearness in the text proves
nothing here: it takes a list, a table or an enumeration that sets the two side by side, a head noun that they share,
or definitions that begin with one noun.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.draft.titling.sections import role
from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.code_forms import code_forms
from audiolesson.study.quiz.genus import genus, of_many
from audiolesson.study.quiz.sorts import GLOSSARY, SURE, most_rows, sort_of
from audiolesson.study.quiz.terms_of import FACT, HEADING, Term, bare, behind_colon, key
from audiolesson.study.quiz.tools_of import tools_of
from audiolesson.study.quiz.web import are_of_a_class, web_of

CLOSE, SAME, SISTER, STRANGE = 3, 2, 1, 0
"""Side by side in a row of the lesson's or of one head noun; of one genus; of a sister genus; of another kind."""

_LONGEST_ROW = 12
"""Things in a list, at most, for them to be of one kind: a longer one is a glossary of everything."""

_SISTERS = tuple(
    frozenset(family.split())
    for family in (
        "person people individual man woman member worker official leader scientist psychologist philosopher writer"
        " economist sociologist politician president reformer inventor activist artist king",
        "hormone neurotransmitter steroid peptide messenger",
        "protein antibody polypeptide",
        "molecule compound substance chemical",
        "drug medication",
        "organelle compartment vesicle",
        "cell neuron lymphocyte leukocyte",
        "bone cartilage",
        "cavity space chamber",
        "opening hole passageway passage foramen canal",
        "depression fossa notch indentation groove",
        "projection process protuberance ridge crest tubercle spine bump",
        "membrane layer lining sheet",
        "portion region area section division segment part",
        "side direction position location",
        "ratio percentage proportion fraction share",
        "chance probability likelihood",
        "price cost fee payment charge expense tax premium tariff",
        "method technique approach procedure strategy practice",
        "process reaction conversion",
        "phase stage step",
        "belief idea view theory principle concept notion doctrine ideology assumption hypothesis",
        "law act statute bill amendment policy rule regulation",
        "organization company institution agency firm business corporation association",
        "war battle conflict revolution rebellion revolt uprising",
        "disease disorder syndrome infection illness condition inflammation",
        "field branch study discipline science",
        "feeling emotion mood",
        "device instrument machine tool apparatus",
        "program application tool software library framework service",
        "attack threat exploit malware",
        "graph plot diagram chart curve",
        "group class category clade phylum order family genus",
        "animal organism plant species",
        "star planet galaxy object body",
        "relationship interaction symbiosis association",
        "error bias mistake fallacy tendency",
        "experiment study trial",
        "file document record",
        "format protocol standard language",
        "address string identifier name",
    )
)
_VAGUE = word_set(
    """process condition state system group set situation event result concept idea unit collection act action change
    use factor characteristic property element member number amount quantity measure measurement rate degree level
    value sum total"""
)
"""Nouns with which definitions of many kinds of things begin."""

_EMPTY = word_set(
    """thing term type form part structure object body area region section segment division portion place point piece
    side one those something anything word time way end space location position"""
)
"""Nouns that say nothing of what a thing is: two are of a kind only where more is alike, "region of the arm"."""

KINDS = frozenset[str]().union(*_SISTERS) | _VAGUE | _EMPTY
"""Nouns that say of what kind a thing is."""

_ENDINGS = lazy(
    r"(?:ase|itis|oma|emia|plasia|penia|uria|pathy|ectomy|cyte|blast|some|logy|graphy|archy|cracy|mycosis|trophs?"
    r"|therapy|phobia|(?<!organ)(?<!mechan)(?<!pr)(?<!metabol)(?<!magnet)(?<!aut)(?<!criti[cs])ism)\Z"
)
_COUNTED = lazy(
    r"\b(?:two|three|four|five|six|seven|eight) (?:[a-z-]+ ){0,2}?(?P<kind>[a-z]{3,}s)\b[^.!?]*:\Z", re.IGNORECASE
)
_WEAK_HEADS = word_set("effect type kind form system theory process part principle number level rate time")
"""Head nouns that things of many kinds have."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """Which terms of a lesson stand side by side in its rows: by key, the rows that hold each."""

    rows: dict[str, frozenset[int]]
    headings: dict[str, frozenset[int]]
    kinds: dict[str, str]
    threes: frozenset[frozenset[str]]
    web: Mapping[str, frozenset[str]]
    glossary: Mapping[str, int]

    def are_a_row(self, right: Term, others: Sequence[Term]) -> bool:
        """Whether a term and two others are all that a row of the lesson's holds."""
        return frozenset(key(term.text) for term in (right, *others)) in self.threes

    def are_beside(self, one: Term, other: Term) -> bool:
        """Whether a row of the lesson's holds two terms."""
        none = frozenset[int]()
        return bool(self.rows.get(key(one.text), none) & self.rows.get(key(other.text), none))

    def of(self, one: Term, right: Term, said: str = "") -> int:
        """How near in kind a term is to the right one, of which `said` is told: `CLOSE` to `STRANGE`."""
        first, second = key(one.text), key(right.text)
        if self.are_beside(one, right):
            return CLOSE
        a = _genus(one.plural, one.told) or self.kinds.get(first, "")
        b = _genus(right.plural, right.told or said) or self.kinds.get(second, "")
        if _one_head(one.text, right.text):
            return CLOSE if alike(a, b) or not (a and b) or _is_alike_row(first, second, self.threes) else STRANGE
        a, b = a or _head(one.text), b or _head(right.text)
        if near := alike(a, b):
            return STRANGE if {a, b} & _EMPTY and not _share(one.told, right.told or said, a, b) else near
        if _one_ending(one.text, right.text):
            return SISTER if not (a and b) else CLOSE if first.endswith("ism") else SAME
        if are_of_a_class(a, b) and self.web.get(first, frozenset()) & self.web.get(second, frozenset()):
            return SISTER
        if first in self.glossary and self.glossary[first] == self.glossary.get(second):
            sorts = {sort_of(one.text, one.told), sort_of(right.text, right.told or said)}
            if len(sorts) == 1 and sorts <= SURE:
                return SISTER
        if a and b:
            return STRANGE
        if self.headings.get(first, frozenset()) & self.headings.get(second, frozenset()):
            return SAME
        return STRANGE


def kinship_of(base: Ground, terms: Sequence[Term]) -> Kinship:
    """The rows of a lesson that set terms side by side. Linear in its length."""
    rows: dict[str, set[int]] = {}
    found = tuple(_rows(base, frozenset(key(term.text) for term in terms)))
    for number, row in enumerate(found):
        for name in row:
            rows.setdefault(name, set()).add(number)
    headings: dict[str, set[int]] = {}
    for term in terms:
        if term.full:
            both = rows.get(key(term.text), set()) | rows.get(key(term.full), set())
            rows[key(term.text)] = rows[key(term.full)] = both
        if term.source == HEADING and term.group:
            headings.setdefault(key(term.text), set()).add(term.group)
    return Kinship(
        {name: frozenset(held) for name, held in rows.items()},
        {name: frozenset(held) for name, held in headings.items()},
        dict(_kinds(base)),
        frozenset(row for row in (*found, *_one_headed(terms)) if len(row) == 3),
        web_of(terms),
        {key(bare(pair.term.text)): pair.section for pair in base.pairs if pair.glossary},
    )


def _one_headed(terms: Sequence[Term]) -> Iterator[frozenset[str]]:
    """The defined terms of two words that end in one noun: macroscopic, microscopic and symbolic domain."""
    heads: dict[str, set[str]] = {}
    for term in terms:
        if term.source == FACT and term.shape == "word" and len(term.text.split()) == 2:
            heads.setdefault(key(head_noun(term.text)), set()).add(key(term.text))
    yield from (frozenset(held) for head, held in heads.items() if len(head) > 2 and head not in _WEAK_HEADS)


def _is_alike_row(one: str, other: str, threes: frozenset[frozenset[str]]) -> bool:
    return any(one in row and other in row for row in threes)


def _rows(base: Ground, known: frozenset[str]) -> Iterator[frozenset[str]]:
    for pair in base.pairs:
        if not pair.glossary and not GLOSSARY.search(pair.lead) and 2 <= len(pair.beside) < _LONGEST_ROW:
            yield frozenset(key(bare(name)) for name in (pair.term.text, *pair.beside))
    for section in base.lesson.sections:
        for block in section.blocks if role(section.title, section.level) == "told" else ():
            if block.kind == "table" and 3 < len(block.rows) <= most_rows(block, _LONGEST_ROW) + 1:
                yield frozenset(key(bare(row[0].text)) for row in block.rows[1:] if row)
    for part, names in tools_of(base).items():
        yield from (frozenset(key(bare(f"{name}{of}")) for name in names) for of in ("", f" {part}"))
    for names in code_forms(base).values():
        yield frozenset(key(name) for name in names)
    for told in base.told:
        if behind := behind_colon(told.text.text):
            yield frozenset(key(bare(piece)) for piece in behind)
        elif told.bare.count(",") > 1 and (row := _enumerated(told.bare, known)):
            yield row


def _kinds(base: Ground) -> Iterator[tuple[str, str]]:
    """What a list's lead calls its labels: phase, of "Two further phases turn …:"."""
    for section in base.lesson.sections:
        lead = ""
        for block in section.blocks:
            found = _COUNTED.search(lead)
            for item in block.items if found else ():
                if found and (pair := term_and_text(item.text)):
                    yield key(bare(pair[0].text)), key(found["kind"])
            lead = block.text.text if block.text.text.rstrip().endswith(":") else ""


def _enumerated(said: str, known: frozenset[str]) -> frozenset[str]:
    """The terms that a sentence enumerates: three or more in a row, with nothing between but commas and "and"."""
    pieces = re.split(r",? (?:and|or) |, ", said.rstrip(" .!?"))
    named = [key(bare(piece)) for piece in pieces]
    best: list[str] = []
    run: list[str] = []
    for at, name in enumerate(named):
        first = not run and next((end for end in _ends(name) if end in known), "")
        begin = next((start for start in _starts(name) if start in known), "") if run and name not in known else ""
        if name in known or first:
            run.append(name if name in known else first or "")
        elif begin:
            run.append(begin)
            best, run = max(best, run, key=len), []
        else:
            run = []
        best = max(best, run, key=len)
        if at > 60:
            break
    return frozenset(best) if len(best) > 2 else frozenset()


def _ends(name: str) -> Iterator[str]:
    words = name.split()[-4:]
    for start in range(len(words)):
        yield " ".join(words[start:])


def _starts(name: str) -> Iterator[str]:
    words = name.split()[:4]
    for end in range(len(words), 0, -1):
        yield " ".join(words[:end])


def _genus(plural: bool, told: str) -> str:
    """The genus of a term; none where one thing is described as several or several as one, for it is no genus then."""
    return genus(told) if told and of_many(told) == plural else ""


def _share(one: str, other: str, *genera: str) -> bool:
    """Whether two descriptions have a word in common beside their genera, as parts of one thing have."""
    return bool((_keys(one) & _keys(other)) - set(genera))


@lru_cache(maxsize=4096)
def _keys(text: str) -> frozenset[str]:
    return frozenset(key(word) for word in content_words(text))


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> int:
    """Whether two genera are one or sisters; one that says little makes sisters only."""
    if not one or not other:
        return STRANGE
    if one == other:
        return SISTER if one in _VAGUE else SAME
    if any(one in family and other in family for family in _SISTERS):
        return SISTER if one in _VAGUE or other in _VAGUE else SAME
    return STRANGE


@lru_cache(maxsize=4096)
def _head(name: str) -> str:
    """The head noun of a name of several words, which says what it is where nothing else does: Leitner system."""
    return key(head_noun(name)) if " " in name else ""


def _one_head(one: str, other: str) -> bool:
    """Whether two names of several words end in one noun: frontal plane, sagittal plane."""
    if " " not in one or " " not in other:
        return False
    head = key(head_noun(one))
    return head == key(head_noun(other)) and len(head) > 2 and head not in _WEAK_HEADS


def _one_ending(one: str, other: str) -> bool:
    """Whether two words end as things of one kind do: isomerase, kinase."""
    found, beside = _ENDINGS.search(one.lower()), _ENDINGS.search(other.lower())
    return bool(found and beside and found[0].rstrip("s") == beside[0].rstrip("s"))
