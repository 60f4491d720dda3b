"""A statement in other words for the recap, where its shape is certain: turned round, or shortened to its claim."""

from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s, ed_form, is_plural
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import MODALS, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import stands_bare
from audiolesson.draft.framing.statements import LEAST_WORDS, Statement
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.sentences.asking import small
from audiolesson.draft.titling.headings import used_large
from audiolesson.patterns import lazy

_MOST_DONE, _MOST_DOER, _MOST_NAMED = 7, 5, 4
"""Words of what is done to, of who does it, and of what a statement is about."""

_ADDED = lazy(
    r", (?:as a result of which|which|where|whose|"
    r"(?:thus |thereby )?(?!during|including|depending|according)(?=(?P<acts>.*))[a-z]+ing (?:the|an?|it|its"
    r"|their)) [^,;:]+$"
)
"""What is set off at the end of a sentence, and says more than its claim: ", which hardens the clay"."""

_DRAWN = word_set(
    """cause produce create control determine govern drive trigger protect shape regulate limit define
    describe carry store replace reduce transform supply support destroy generate represent absorb remove
    transport lift decide influence affect improve"""
)
"""Verbs whose sentences can be told from the other end: "The clay is hardened by heat"."""

_IRREGULAR = {"drive": "driven", "lift": "lifted", "decide": "decided"}
_WANTED = word_set("need require demand presuppose")
_STAYS = lazy(
    r",|\b(?:who|which|that|what|how|why|whether|when|where|if|because|while|to|in|on|at|from|into|by|with|for|through"
    r"|as|than|and|or|but|not|only|both|between|after|before|during|without|using|itself|themselves|its|their|it|them)\b"
)
"""Behind which the end of a sentence may belong to its verb, or mean something only behind its subject."""


def shortened(sentence: str) -> str:
    """A sentence without what is set off at its end; "" where nothing is, or little is left."""
    found = _ADDED.search(sentence.rstrip("."))
    if not found or ":" in sentence or (found["acts"] and first_verb(found["acts"]) > 0):
        return ""  # "To the potter, drying a jar costs nothing."
    bare = sentence[: found.start()]
    long = len(bare.split()) > LEAST_WORDS and bare.count(",") == 0
    return f"{bare}." if len(bare) < len(sentence) - 1 and long and first_verb(bare) > 0 else ""


def restated(sentence: str, one: Statement, whole: str) -> str:
    """A statement told from its other end, or without what is set off; "" where neither is sure."""
    short = shortened(sentence)
    return _done(short or sentence, one, whole) or short


def _done(said: str, one: Statement, whole: str) -> str:
    """A sentence of what does something to another, told of the other: "The pace is set by the kiln."."""
    if not said.startswith(f"{one.subject} "):
        return ""
    verb, *rest = said[len(one.subject) + 1 :].rstrip(".").split()
    what, name, base = " ".join(rest), small(one.subject, whole), base_of_s(verb) or verb
    if not name or _STAYS.search(what) or _STAYS.search(one.subject) or not is_noun_phrase(what):
        return ""
    if not 2 <= len(rest) <= _MOST_DONE or len(one.subject.split()) > _MOST_DOER or rest[0].endswith("ly"):
        return ""
    are = is_plural(rest[-1]) if " of " not in what else is_plural(what.split(" of ")[0].split()[-1])
    if base in _WANTED:
        return f"What {name} {verb} {'are' if are else 'is'} {what}."
    done = _IRREGULAR.get(base) or ed_form(base)
    return f"{upper_first(what)} {'are' if are else 'is'} {done} by {name}." if base in _DRAWN and done else ""


_PERSON = lazy(r"\b(?:he|she|his|her)\b")
_AS_FOR = ("As for {S}: {it} {P}.", "And as for {S}: {it} {P}.")


@lru_cache(maxsize=256)
def as_for(one: Statement, sentence: str, whole: str) -> tuple[str, str, str]:
    """A statement with its subject set before it, "As for kilns: they lose heat.", the same behind another one, and
    with a pronoun behind one with the same subject, "They lose heat."; "" where that is not sure.
    """
    subject, words = one.subject, one.subject.split()
    if not sentence.startswith(f"{subject} {one.predicate}") or len(words) > _MOST_NAMED or " and " in subject:
        return "", "", ""
    verb, behind, *_ = [*one.predicate.split(), ""]
    if verb in ("was", "were", "had", "did") or behind in MODALS:  # "Experimental replicates can …" has another subject
        return "", "", ""
    several = verb in ("are", "have", "do") or (verb not in ("is", "has", "does") and not base_of_s(verb))
    acts = verb not in ("is", "are", "has", "have") and _ACTOR.search(words[-1])
    person = shapes.PROPER.match(subject) and _PERSON.search(whole)
    if is_plural(words[-1]) != several or words[0].lower() in _COUNTS or person or acts:
        return "", "", ""
    it, name = "they" if several else "it", small(subject, whole)
    again = f"{upper_first(it)} {one.predicate}."
    bare = not several and words[0].lower() not in ("a", "an", "the") and subject == subject.capitalize()
    torn = (
        not name
        or (bare and not stands_bare(name, whole))
        or ":" in one.predicate
        or (name[0] != subject[0] and words[0] != "The" and used_large(words[0], whole))
    )
    if torn or _POINTS.search(f"{subject} {' '.join(one.predicate.split()[:3])}"):
        return "", "", again
    led, also = (row.format(S=name, it=it, P=one.predicate) for row in _AS_FOR)
    return (led, also, again) if len(also.split()) <= LONGEST else ("", "", again)


_ACTOR = lazy(r"[a-z]{3,}(?:er|or|ist|ian|man|woman)$")
"""How those are called who do something, and \"it\" is not said of."""

_POINTS = lazy(r"\b(?:its?|their|they|them)\b")
_COUNTS = word_set("every each no any all another either neither this that")
