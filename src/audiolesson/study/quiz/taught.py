"""The words that a clean lesson teaches, side by side: a caldera, a lahar and a pyroclastic flow.

Where all of a lesson is taught, what it defines or sets off is its own vocabulary, and a question for one of these
words makes sense beside the others: whoever has not learned them cannot tell them apart by their sound. What can be
heard of a name still tells: a deed stands among deeds alone, a measure among measures, and a name that ends in a noun
for a kind, "the bullwhip effect", among names that end so, if the question speaks of such a kind.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, PLAIN, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.draft.titling.written_at import has
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import in_sentence
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.kinship import KINDS, alike
from audiolesson.study.quiz.sorts import sort_of
from audiolesson.study.quiz.terms_of import (
    ADJECTIVE,
    BOLD,
    FACT,
    LABEL,
    MOST_TERMS,
    Term,
    bare,
    codes_of,
    is_many,
    is_term,
    key,
)

_NAMES = re.compile(
    r"What (?:is|are) the names? (?:for|of) |What (?:is|are) it called |What do we call |What is .+ (?:called|known as)"
)
_HAPPENING = word_set("process event act action step stage method technique practice procedure way habit")
_DEED = re.compile(r"(?:[a-z]{3,}(?<!str)(?<!th)ing|[a-z]{3,}(?:tion|sion|sis|lysi|thesi)|[a-z]{4,}ment)\Z")
_STATE = re.compile(r"[a-z]{3,}(?:ity|ness|ance|ence|ism|hood|ship)\Z")
_STUDY = re.compile(r"(?:ics|ology|ography|onomy)\Z")
_CALLED_WHEN = re.compile(r"What is it called when ")
_HEADS = KINDS | word_set(
    """effect law theory point rate price cost principle rule line curve problem model scale index factor number value
    cycle spiral gap trap paradox illusion response reflex reaction reward"""
)
"""Nouns by which a name of several words tells its kind."""


_CALLED = re.compile(
    r"\b(?:called|known as|termed) (?:an? |the )?[“\"‘]?"
    r"(?P<name>[a-z][a-z-]+(?: [a-z][a-z-]+)?)(?=[,.;:”\"’]| (?:and|or|is|are|was|were|that|which|in|by)\b)"
)
_PROCESS = re.compile(r"\b[a-z]{5,}(?:ation|ction|otion|sion|lysis|thesis)\b")
_COMMON = word_set(
    """information question situation population position condition section solution function station attention
    direction generation location education election production description definition explanation conversation
    tradition relation organization organisation nation foundation combination collection application action version
    operation reaction portion translation introduction observation publication communication connection selection
    decision conclusion discussion division profession occasion possession expression impression permission tension
    dimension mission session passion vision construction instruction destruction invention attraction revolution
    institution constitution competition addition tuition edition ambition nutrition repetition transition reputation
    variation concentration temptation expectation calculation equation foundation illustration occupation corporation
    association preparation presentation registration administration motion emotion devotion promotion notion
    corruption exception option perception reduction fraction section reflection protection affection direction
    hypothesis thesis correction prediction objection intersection transaction interaction satisfaction distraction"""
)
"""Nouns that end like the names of processes and are words of every day."""
_OFTEN = 2
_SUBSTANCES = word_set(
    """oxygen hydrogen nitrogen helium carbon sulphur sulfur phosphorus chlorine iodine calcium magnesium potassium
    sodium iron copper zinc silica ammonia methane ethanol alcohol acetone glucose fructose
    sucrose maltose lactose galactose cellulose starch glycogen lignin chitin keratin collagen gluten gelatin casein
    chlorophyll haemoglobin hemoglobin myoglobin insulin glucagon melatonin adenosine caffeine nicotine adrenaline
    noradrenaline cortisol dopamine serotonin oxytocin histamine oestrogen estrogen testosterone thyroxine
    erythropoietin renin aldosterone cholesterol amylase lipase protease lactase pepsin trypsin chymosin rennet
    penicillin morphine aspirin salt sugar"""
)
_TWO_WORDS = frozenset(
    ["carbon dioxide", "carbon monoxide", "water vapour", "lactic acid", "acetic acid", "citric acid"]
)
"""Matter that goes by its name in every lesson: one stands beside another, and beside nothing else."""
_ANY_MATTER = word_set("substance compound molecule chemical product gas element")
_MATTER = re.compile(rf"\b(?:{'|'.join([*sorted(_TWO_WORDS), *sorted(_SUBSTANCES)])})\b")


def taught_terms(base: Ground, facts: Sequence[Fact], terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms that a lesson defines, names or sets off, and the processes that it speaks of.

    No subject of a plain sentence is one, nor what the lesson is about, under which the others may fall.
    """
    named = {
        key(bare(fact.term))
        for fact in facts
        if fact.kind == "definition" or (fact.kind == "description" and _NAMES.match(fact.question))
    }
    told = {key(bare(fact.term)) for fact in facts if fact.kind == "description" and fact.again}
    topic = {key(word) for word in re.findall(r"[\w'-]+", base.lesson.title)}
    codes, shown = frozenset(codes_of(base.lesson)), [*_set_off(base)]
    told -= {name for name in told if _DOER.search(name)} - {key(name) for name, _ in shown}
    own = [term for term in terms if term.shape in ("word", "short") and not {*key(term.text).split()} <= topic]
    found = {
        key(term.text): term
        for term in own
        if (term.shape == "word" and _is_taught(term, named, base.whole))
        or (key(term.text) in told and term.text not in codes and _is_subject(term, base.low))
    }
    for name, section in shown:
        if key(name) in found or {*key(name).split()} <= topic:
            continue
        if is_term(name, BOLD) and len(found) < MOST_TERMS:
            found[key(name)] = Term(name, section, BOLD, 0, "word", is_many(name))
    return tuple(
        term
        for name, term in found.items()
        if (term.shape == "short" or not _is_proper(term.text, base.whole))
        and "/" not in term.text
        and (name in named or name in told or _is_plain_name(term, base.whole))
    )


def _is_taught(term: Term, named: Collection[str], whole: str) -> bool:
    """Whether a term is told or set off by the lesson; of those that its facts are about, the named ones."""
    if term.source == LABEL:
        return key(term.text) in named or bool(
            term.told and not term.plural and not _is_proper(term.text, whole) and not _STUDY.search(term.text)
        )
    return key(term.text) in named or term.source == BOLD


def _is_subject(term: Term, low: str) -> bool:
    """Whether what a lesson tells something of is a term of it: no word of every day, and no thing among others."""
    words = term.text.lower().split()
    if term.source != FACT or len(words) > _MOST_OF_SUBJECT or FUNCTION & {*words}:
        return False
    if " " in term.text or term.shape == "short" or words[0] in _COMPARING:
        return words[0] not in _COMPARING
    often = len(words[0]) >= _RARE or low.count(words[0]) >= _OFTEN
    return often and len(words[0]) >= _SHORTEST and words[0] not in _EVERYDAY and not ADJECTIVE.search(words[0])


_MOST_OF_SUBJECT = 3
_DOER = re.compile(r"^[a-z]{3,}(?:er|or|ist|ian)$")
"""Who or what does something: a person, unless the lesson sets it off, "broker"."""
_SHORTEST, _RARE = 5, 9
"""Letters of a word that may be a term, and of one that is hardly one of every day."""
_COMPARING = word_set(
    "more less other nobody everybody stronger weaker larger smaller bigger higher lower longer shorter faster slower"
    " greater each every"
)
_EVERYDAY = PLAIN | ALSO_NOUNS | MASS_NOUNS


def _is_proper(name: str, whole: str) -> bool:
    """Whether a lesson writes a name with a capital, inside its sentences, too."""
    return name[:1].isupper() or has(whole, name[:1].upper() + name[1:], "(?<=[a-z,] )", r"\b")


def _is_plain_name(term: Term, whole: str) -> bool:
    """Whether a term that is only set off is a name of something, and no adjective."""
    sure = term.plural or term.source == LABEL or _MATTER.fullmatch(term.text)
    return bool(sure) or _is_noun(term.text, whole)


_BEHIND_NOUN = (
    r"(?:is|are|was|were|of|that|which|in|by|from|and|or|to|for|with|has|can|at|on|as"
    r"|[a-z]+(?:s|ed)|between|when|where)"
)


def _is_noun(name: str, whole: str) -> bool:
    """Whether a lesson uses a word as a noun: behind an article or what names it, or as the subject of a sentence."""
    if " " in name or _DEED.search(name):
        return True
    said = re.escape(name)
    found = re.search(
        rf"\b(?:an?|the|called|known as)\W{{1,3}}{said}[*_]{{0,2}}"
        r"(?=[.,;:)]| (?:is|are|was|were|of|that|which|in|by|from)\b)"
        rf"|(?<=[.!?] ){said[:1].upper()}{said[1:]} (?:is|are|was|were|has|have|[a-z]+s) ",
        whole,
    )
    return found is not None and re.search(rf"\b(?:an?|the) {said} (?!{_BEHIND_NOUN}\b)[a-z]{{3,}}", whole) is None


def _set_off(base: Ground) -> Iterator[tuple[str, int]]:
    """What a lesson prints in bold or slanted letters or names, and its processes, each with its section."""
    low = base.whole
    counts = Counter(_PROCESS.findall(low))
    counts.update(_MATTER.findall(low.lower()))
    often = {name for name, times in counts.items() if times >= _OFTEN and name not in _COMMON}
    for told in base.told:
        said = told.text.text
        for match in _CALLED.finditer(said):
            yield match["name"], told.section
        for start, end in told.text.strong:
            name = in_sentence(said[start:end].strip(" .:,"), low)
            if name[:1].islower() and not (told.item and is_many(name)):
                yield name, told.section
        spoken = (*_PROCESS.findall(said), *_MATTER.findall(said.lower()))
        yield from ((name, told.section) for name in spoken if name in often)


def stand_together(term: Term, right: Term, said: str) -> bool:
    """Whether a taught term may stand beside the right one, of which `said` is told."""
    own, other, asked = _class_of(right, said), _class_of(term, term.told), genus(said)
    if own != other or (own == "matter" and re.match(r"(?:an?|any|the) ", said) and asked not in _ANY_MATTER):
        return False
    own, other = _kind_heard(right), _kind_heard(term)
    if own and alike(asked, own):
        return bool(other) and bool(alike(other, own))
    return not other or bool(own) or not alike(asked, other)


def _class_of(term: Term, told: str) -> str:
    if _MATTER.fullmatch(term.text):
        return "matter"
    if _CALLED_WHEN.match(told):
        return "deed"
    sort = sort_of(term.text, told)
    if sort not in ("", "thing"):
        return sort
    if _STUDY.search(term.text):
        return "study"
    head = key(head_noun(term.text))
    if genus(told) in _HAPPENING or (_DEED.search(head) and head not in ALSO_NOUNS and head not in _COMMON):
        return "deed"
    return "state" if _STATE.search(head) else "thing"


def _kind_heard(term: Term) -> str:
    """The noun for a kind that a name of several words ends in; "" where there is none."""
    head = key(head_noun(term.text)) if " " in term.text else ""
    return head if head in _HEADS else ""
