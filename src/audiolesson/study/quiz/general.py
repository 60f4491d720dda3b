"""Terms that a question of a general kind can stand among: a setting among functions, texts and numbers.

Where three terms of exactly one kind are not to be had, a question for "a setting that …" still makes sense beside
what the lesson calls a function, a text or a number: no choice is absurd by its kind. It does not for "an organelle
that …" or "a war that …", so both the right and the wrong ones must be called by such a general noun.
"""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.quiz.genus import genus, of_many
from audiolesson.study.quiz.terms_of import FACT, Term, key

_FAMILIES = (
    word_set("""setting number value parameter factor score rate ratio measure limit unit vector matrix chance
        probability likelihood"""),
    word_set("""text statement sentence string list piece file document record report message instruction command tag
        name address identifier format language vocabulary protocol standard collection sequence"""),
    word_set("""system network model algorithm program function machine tool interface framework library architecture
        database mechanism code"""),
    word_set("""way method technique approach procedure process step phase practice strategy operation training design
        tuning modeling modelling learning prompting generation adaptation encoding quantization task skill"""),
    word_set("finding idea rule principle concept theory claim error tendency effect effort bias curve line row set"),
)  # fmt: skip
_NARROW = (
    word_set("ability capacity skill talent trait tendency"),
    word_set("amount quantity percentage share ratio rate sum cost price measure value level index total difference"),
    word_set("situation state condition circumstance"),
    word_set("increase decrease decline change shift growth loss rise fall movement"),
    word_set("act action activity practice behavior behaviour effort"),
    word_set("relationship association tradeoff link connection agreement"),
    word_set("theory view belief idea concept principle hypothesis approach perspective study field branch"),
)
"""Nouns that things of one page are called by beside each other alone: an ability beside a capacity."""

GENERAL = frozenset[str]().union(*_FAMILIES)
"""Nouns that texts, numbers, settings, methods and ideas are called by, but no living thing, place or event."""

_MATTER = lazy(
    r"\b(?:living|organisms?|organs?|animals?|plants?|bacteri\w+|virus\w*|cells?|tissues?|blood|muscles?|muscular|bones?"
    r"|brain|nerv\w+|neur(?:on|al path)\w*|heart|cardiac|lungs?|skin|kidney\w*|nephron\w*|body|bodily|vessels?|arter\w+"
    r"|hormon\w+|protein\w*|molec\w+|atom\w*|ions?|gas(?:es)?|oxygen|chemical\w*|acids?|rocks?|soil|stars?|planets?"
    r"|species|genes?|DNA|RNA|eggs?|embryo\w*|hemisphere\w*|disease\w*|patients?|war|troops|colon\w+)\b",
    re.IGNORECASE,
)
"""Words of bodies and matter: in such a lesson a phase beside a layer is absurd, though both nouns are general."""

_DOING = lazy(r"(?!string |thing )[a-z]+ing\b", re.IGNORECASE)


def is_general(said: str) -> bool:
    """Whether a description begins with a general noun, or with what somebody does: "learning small vectors"."""
    kind = genus(said)
    return kind in GENERAL or any(kind in family for family in _NARROW) or bool(_DOING.match(said))


def can_stand_among(term: Term, said: str) -> bool:
    """Whether a term that the lesson defines is of a general kind, as the right one is by `said`.

    A label or a word in bold may be of any kind.
    """
    if term.source != FACT or term.shape not in ("word", "short"):
        return False
    kind, wanted = genus(term.told), genus(said)
    if any(kind in family and wanted in family for family in _NARROW):
        return of_many(term.told) == term.plural
    if wanted not in GENERAL and not _DOING.match(said):
        return False
    if (_MATTER.search(f"{term.told} {term.full}") or _MATTER.search(said)) and not are_near(term, said):
        return False
    if term.told and not _DOING.match(term.told):
        return genus(term.told) in GENERAL and of_many(term.told) == term.plural
    return bool(term.told) or _head(term) in GENERAL


def are_near(term: Term, said: str) -> bool:
    """Whether a term and a description are called by nouns of one family: two numbers, two methods."""
    one, other = _kind(term.told) or _head(term), _kind(said)
    return any(one in family and other in family for family in _FAMILIES)


def _kind(said: str) -> str:
    return "method" if _DOING.match(said) else genus(said)


def _head(term: Term) -> str:
    """The head noun of a name of several words, or of what an acronym stands for."""
    name = term.full or term.text
    return key(head_noun(name)) if " " in name else ""
