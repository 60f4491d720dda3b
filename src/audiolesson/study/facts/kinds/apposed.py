"""What a thing is, told behind it by a comma: "The slip has bentonite, a clay that swells in cold water"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PREPOSITIONS
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_FOR
from audiolesson.study.facts.form import VAGUE, in_sentence, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.plain import Flowing

_MOST_WORDS = 18
_LEAST_WORDS = 5
_BEHIND = lazy(
    r"(?P<before>[^.;:?!]*?\b(?P<last>[\w'’-]+) )(?P<term>(?:the |an? )?[a-z][\w'’-]*(?: [a-z][\w'’-]*)?), "
    r"(?P<what>an? (?!(?:\w+ )?(?:word|name|term)\b)(?:[\w-]+ ){1,3}?(?:that|which|in which|by which|where)"
    r" [^,;:—?!]{8,110}|(?:an?|the) (?!\w+er )(?:[\w-]+ ){1,3}?(?:of|for|on|with) [^,;:—?!]{8,110})"
    r"(?=\.$|; |, (?:which|and|but|so|though|although|while)\b)"
    r"|(?P<many>[a-z][\w-]*s), (?P<whats>(?!and\b|or\b|which\b)(?:[\w-]+ ){0,2}[a-z-]+s (?:that|which)"
    r" [^,;:—?!]{8,110})(?=\.$|; )"
)
_SET_OFF = lazy(
    r"(?P<article>(?:the|an?) )?(?P<term>[a-z][\w’'-]*(?: [a-z][\w’'-]*)?), (?P<what>(?:an?|the) (?:[\w-]+,? ){1,6}"
    r"(?:of|for|on|with|over|from|in|that|which) [^,;:—?!]{6,110})(?=\.$|; |, which\b)"
)
_WHICH = lazy(
    r"\b(?P<named>called )?(?P<article>(?:an?|the) )?(?P<term>[\w’'-]+(?: [a-z][\w’'-]*)?), which"
    r" (?P<verb>is|are|was|were) (?P<what>(?:an?|the) [^;:—?!]{12,110}|[a-z]+s (?:that|which|of|made|used)"
    r" [^,;:—?!]{8,110})(?=\.$|; )"
)
_MAY_BE = lazy(r", (?:an? |the |[^,;:—?!]* (?:that|which) )")
"""What each thing that is defined behind a comma has there: a look that costs little."""

_OPEN = lazy(
    r"\b(?:it|its|they|them|their|this|that one|these|those|he|she|his|her|we|our|us|you|your|i|my|one|ones|such|here"
    r"|there|also|too|another|others?|same|who|whose)\b",
    re.IGNORECASE,
)
_NARROWED = lazy(r"(?:an? )?(?:[\w-]+ ){1,3}?(?:that|which|in which|by which|where) ")
_VERBS = frozenset(["is", "are", "was", "were", "called", "contain", "contains", "include", "includes"])


def apposed(ground: Ground) -> Iterator[Fact]:
    """A fact for each thing that is defined behind a comma, in a paragraph that flows."""
    flowing = Flowing(ground)
    for told in ground.told:
        if not _MAY_BE.search(told.bare) or not (told.item or flowing.has(told)):
            continue
        if fact := _apposed(ground, told) or _set_off(ground, told) or _which(ground, told):
            yield fact


def _apposed(ground: Ground, told: Told) -> Fact | None:
    for found in _BEHIND.finditer(told.bare):
        term, what = (found["term"] or found["many"]), (found["what"] or found["whats"])
        name = without_article(term)
        if found["term"]:
            term = name = _thing(found["last"], term, ground)
            name = without_article(term)
        if not name or not _fits(ground, told, name, what):
            continue
        return _named(ground, told, term, what, "are" if found["many"] else "is")
    return None


def _set_off(ground: Ground, told: Told) -> Fact | None:
    """What is said behind a comma of a term that the lesson sets off: "the *cog*, a broad ship with one sail"."""
    found = _SET_OFF.search(told.bare)
    if found is None:
        return None
    words = found["term"].split()
    for term in (found["term"], words[-1]):
        if (ground.sets_off(term) or term in ground.slanted) and _is_said(told, term, found["what"]):
            verb = "are" if is_plural(term) else "is"
            return _named(ground, told, f"{found['article'] or ''}{term}", found["what"], verb)
    return None


def _which(ground: Ground, told: Told) -> Fact | None:
    """What "which is" says of a term that is set off or so called, or of things right before it."""
    found = _WHICH.search(told.bare)
    if found is None:
        return None
    what, one = found["what"], found["term"].split()[-1]
    whole = ground.sets_off(found["term"]) or found["named"]
    term = found["term"] if whole else one
    alone = not found["article"] and is_plural(one) and found["verb"] == "are"
    known = whole or ground.sets_off(one) or one in ground.slanted or alone
    if not known or not _is_said(told, term, what):
        return None
    return _named(ground, told, f"{found['article'] or ''}{term}", what, found["verb"])


def _is_said(told: Told, term: str, what: str) -> bool:
    """Whether what is told of a term fits a card, and the sentence names the term once."""
    fits = _LEAST_WORDS <= len(what.split()) <= _MOST_WORDS and is_term(term, marked=True) and not VAGUE.search(term)
    acts = has_main_verb(re.split(r" (?:that|which) ", what)[0])
    return (
        fits and not acts and not _OPEN.search(what) and not judges(what) and told.bare.lower().count(term.lower()) == 1
    )


def _named(ground: Ground, told: Told, term: str, what: str, verb: str) -> Fact | None:
    """The fact that asks for a term by what it is; `verb`: "is", "are", "was" or "were"."""
    small = in_sentence(term, ground.whole)
    whole = f"{large(small)} {verb} {what}."
    return made(
        ground, told, "description", small, f"What is the name for {what}?", small, whole, 1.7, exact=True, named=True,
        most=_MOST_WORDS + NAME_FOR,
    )  # fmt: skip


def _thing(last: str, term: str, ground: Ground) -> str:
    """The thing right before the comma: all of a phrase with its article, else its last word, or what is set off."""
    if without_article(term) != term or ground.sets_off(term):
        return term
    words = term.split()
    if len(words) == 1:
        return term if last in FUNCTION | PREPOSITIONS | _VERBS or base_of_s(last) else ""
    return words[-1] if words[0] in FUNCTION | PREPOSITIONS | _VERBS or base_of_s(words[0]) else ""


def _fits(ground: Ground, told: Told, name: str, what: str) -> bool:
    """Whether what stands behind the comma tells what the thing is, and the thing can be asked for."""
    count = len(what.split())
    if not _LEAST_WORDS <= count <= _MOST_WORDS or not is_term(name, marked=True) or VAGUE.search(name):
        return False
    if not (_NARROWED.match(what) or ground.sets_off(name)) or re.match(r"the \w+ of which", what):
        return False
    if _OPEN.search(what) or judges(what) or has_main_verb(what) or name in FUNCTION:
        return False
    if is_plural(name) != is_plural(re.split(r" (?:that|which|of|for|in|by|where) ", what)[0]):
        return False
    return not ground.low.count(f"{name} and ") > 2
