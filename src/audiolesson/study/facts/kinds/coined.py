"""Names that come by in a sentence: "drops the bill into a wooden box called the hopper", "This is called …".

What is named stands beside its name ("NOUN called X"), or in the sentence before ("When A, B. This is called X."). It
is asked for only where all that describes it is told in the question, so nothing in it may stand for another thing.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PREPOSITIONS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import (
    VAGUE,
    comes_too_early,
    in_sentence,
    is_term,
    large,
    small_item,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_IN_NAMED = 26
"""Words of a question for a name, which describes by a clause."""
_MOST_OF_BEFORE = 20
"""Words of a sentence that the next one names."""

_NAMED = r"(?:also |often |sometimes |usually |commonly |collectively )?(?:called|known as|termed)"
_NAME = r"(?P<term>(?:an? |the )?[\w'’-]+(?: [\w'’-]+){0,3}?)"
_OPEN = lazy(
    r"\b(?:this|that one|these|those|he|she|his|her|him|we|our|us|i|my|one|ones|such|here|theirs"
    r"|there|then|also|so|too(?= *$|[,.?])|another|others?|instead|however|therefore|similarly|above|below|following"
    r"|example|figure|table)\b",
    re.IGNORECASE,
)
"""What has its meaning from elsewhere."""
_INNER = lazy(r"\b(?:its?|they|them|their)\b", re.IGNORECASE)
"""What has it from the words before, if there are any."""

_AT_END = lazy(rf"(?P<left>[A-Z][^;:?!()]{{12,140}}?) {_NAMED} {_NAME}(?=\.$|;|, (?:which|who|where|and|but|so|an?)\b)")
_AS_SUBJECT = lazy(
    rf"(?P<np>(?:An? )?[A-Za-z][\w-]*(?: [a-z][\w-]*){{0,3}}) {_NAMED} {_NAME} (?P<does>[a-z]+ [^,;:]{{6,90}}?)"
    r"(?=\.$|;|, )"
)
_WHICH = lazy(
    r"(?P<left>[A-Z][^;:?!()]{12,140}?), which (?:he|she|they"
    rf"|scientists|people|we) (?:named|called|call) {_NAME}\.$"
)
_LEAD = lazy(r"(?:In|Inside|At|On|Under|Within|During) [^,]{3,45}, (?=[a-z])")
_DEED = lazy(
    r"(?P<said>(?!(?:When|If|While|Because|As|Once)\w* )[A-Z][^,;:?!]{15,110}),"
    r" an? (?P<kind>tactic|process|method|technique|practice|trick|strategy|procedure"
    rf"|phenomenon|effect|condition|habit|custom) {_NAMED} {_NAME}\.$"
)
_STATES = frozenset(["phenomenon", "effect", "condition", "process"])
"""Kinds in which a thing happens; by the others somebody does it."""
_SPEAK = lazy(
    r"(?:And |But )?(?:[Ww]hen|[Ii]f) (?P<what>[^,;:]{12,110}), (?:we|people|[a-z]+s) "
    rf"(?:speak of|call (?:it|this|that)) {_NAME}\.$"
)
_THIS = lazy(
    rf"(?:This|That|This (?P<noun>[a-z-]+)) (?:is|are) {_NAMED} {_NAME}(?=\.$|,)"
    rf"|(?:We|People) (?:speak of|call (?:this|it)) (?P<spoken>(?:an? |the )?[\w'’-]+(?: [\w'’-]+){{0,2}})\.$"
    rf"|(?:That|This) is (?P<bare>(?:an? |the )?[a-z-]+(?: [a-z-]+){{0,2}})\.$"
)
_IF = lazy(r"(?:When|If|Where) (?P<a>[^,]{8,80}), (?P<b>[^,;:]{8,90}?)(?: too| also)?(?=[.,])")
_INSIDE = frozenset(["are", "is", "sit", "stand", "lie", "live"])


def coined(ground: Ground) -> Iterator[Fact]:
    """A fact for each name that a lesson gives what it has just described."""
    for told in ground.told:
        said = told.bare
        if "called" in said or "known as" in said or "termed" in said or "name" in said or " call " in said:
            if fact := _beside(ground, told):
                yield fact
        elif " speak of " in said and (fact := _spoken_of(ground, told)):
            yield fact
    for before, told in pairwise(ground.told):
        if before.place == told.place and (fact := _of_before(ground, before, told)):
            yield fact


def _beside(ground: Ground, told: Told) -> Fact | None:
    """The fact of a sentence that names a thing beside the words that describe it."""
    if spoken := _spoken_of(ground, told):
        return spoken
    lead = _LEAD.match(told.bare)
    rest = told.bare[lead.end() :] if lead else told.bare
    rest = large(rest)
    place = f"{lead[0].rstrip(', ')}, " if lead else ""
    if found := _DEED.match(rest):
        which = "in which" if found["kind"] in _STATES else "by which"
        return _fact(
            ground, told, f"{place}the {found['kind']} {which} {small_item(found['said'], ground.whole)}", found
        )
    if found := _AS_SUBJECT.match(rest):
        what = _doing(found["np"], found["does"], ground.whole)
        if what:
            return _fact(ground, told, f"{place}{what}", found)
    if found := _AT_END.match(rest) or _WHICH.match(rest):
        what = _described(found["left"], ground.whole)
        return _fact(ground, told, f"{place}{what}", found) if what else None
    return None


def _is_thing(np: str) -> bool:
    """Whether some words are a thing, or many, that can be asked for: "a wooden box", "tiny hairs"."""
    bare = without_article(np)
    alone = bare == np and not is_plural(bare)
    return bool(bare) and not alone and not VAGUE.search(np) and not re.search(r"(?:ed|ing|ly)$", np)


def _doing(np: str, does: str, whole: str) -> str:
    """A thing that does what the sentence says, "tiny hairs that sweep the dust out"; "" where the words tell none."""
    bare = without_article(np)
    does_it = first_verb(f"{bare} {does}") == len(bare.split())
    return f"{in_sentence(np, whole)} that {does}" if does_it and _is_thing(np) else ""


def _described(left: str, whole: str) -> str:
    """The thing at the end of some words, with the clause before it; "" where they make none.

    "The sponsor drops the bill into a wooden box" is "the wooden box into which the sponsor drops the bill".
    """
    said = left.rpartition(" that ")[2]
    if "," in said or _CLAUSE.search(said):
        return ""
    words = small_item(said, whole).split()
    if words[:1] == ["for"]:
        return ""  # "for birch the chief culprit is a protein" has another order
    at = _start_of_thing(words)
    np, head = " ".join(words[at:]), words[:at]
    if not _is_thing(np) or len(head) < 2:
        return ""
    bare, last, rest = without_article(np), head[-1].lower(), " ".join(head[:-1])
    verb = first_verb(" ".join(head))
    if last in _INSIDE and head[0].lower() in PREPOSITIONS and len(head) > 2:
        return f"the {bare} {rest}"
    if last in PREPOSITIONS and first_verb(rest) > 0:
        return f"the {bare} {last} which {rest}"
    return f"the {bare} that {' '.join(head)}" if 1 <= verb == len(head) - 1 else ""


_CLAUSE = lazy(r"\b(?:which|who|when|while|if|because|although|as|where|and|but|defined)\b")
MOST_OF_THING = 5


def _start_of_thing(words: list[str]) -> int:
    """Where the noun phrase at the end of some words begins: at its article, or behind a verb or preposition."""
    verb = first_verb(" ".join(words))
    for at in range(len(words) - 1, max(len(words) - 1 - MOST_OF_THING, 0), -1):
        if words[at].lower() in ("a", "an", "the"):
            return at
        if words[at].lower() in FUNCTION | PREPOSITIONS | _INSIDE or at == verb:
            return at + 1
    return len(words)


def _spoken_of(ground: Ground, told: Told) -> Fact | None:
    """ "When prices rise at all shops, economists speak of inflation." as "What is it called when prices rise …?"."""
    found = _SPEAK.match(told.bare)
    return _state(ground, told, found["what"], found) if found else None


def _of_before(ground: Ground, before: Told, told: Told) -> Fact | None:
    """The fact of a sentence that names what the one before it tells: "This is called …"."""
    named = _THIS.match(told.bare)
    if not named or len(before.bare.split()) > _MOST_OF_BEFORE + 16 or not _is_of(before.bare, named["noun"]):
        return None
    if found := _IF.match(before.bare):
        return _state(ground, told, f"{found['a']} and {found['b']}", named, f"{before.bare} {told.bare}")
    said = before.bare.removesuffix(".")
    if (
        named["bare"]
        or not re.match(r"(?:An? |[A-Z][a-z]+s? )", said)
        or len(said.split()) > _MOST_OF_BEFORE
        or not has_main_verb(said)
        or begins_with_order(said)
        or "," in said
    ):
        return None
    return _state(ground, told, small_item(said, ground.whole), named, f"{before.bare} {told.bare}")


_ANY_STATE = word_set(
    """process effect phenomenon state situation condition practice method technique approach behaviour behavior idea
    principle rule event change pattern strategy property trick kind type step stage"""
)
"""What any sentence may have told."""
_BEGINS = 4
"""Letters that a noun shares with the verb that it is of: sinking, sinks."""


def _is_of(before: str, noun: str | None) -> bool:
    """Whether "this NOUN" means what the sentence before tells: a general word, or one that the sentence has itself."""
    return noun is None or noun in _ANY_STATE or noun[:_BEGINS] in before.lower()


def _state(ground: Ground, told: Told, what: str, named: re.Match[str], again: str = "") -> Fact | None:
    return _fact(ground, told, "", named, f"What is it called when {what}?", again)


_OF_TWO = lazy(r"(?<= )(?:beneath|under|over|above|into|on|from|past|against|towards?|behind) the other\b")
"""Of two things that the clause before names."""


def _leans(what: str) -> bool:
    """Whether words have their meaning from elsewhere; "it" and "they" mean what stands before them, if it is there."""
    return bool(_OPEN.search(_OF_TWO.sub("", what))) or comes_too_early(_INNER.search(what), what)


def _fact(
    ground: Ground, told: Told, what: str, named: re.Match[str], question: str = "", again: str = ""
) -> Fact | None:
    groups = named.groupdict()
    full = (groups["term"] or groups.get("bare") or groups.get("spoken") or "").strip()
    term = without_article(full)
    if (not what and not question) or not is_term(term, marked=True) or _OPEN.search(term):
        return None
    if _leans(question.removeprefix("What is it called when ")) or (what and (_leans(what) or _INNER.search(what))):
        return None
    if not (ground.sets_off(term) or ground.sets_off(full) or _is_noun(full)):
        return None
    if what:
        place, _, thing = what.rpartition(", ") if what.startswith(("In ", "At ", "On ")) else ("", "", what)
        asked = f"what is the name for {thing}?"
        question = f"{place}, {asked}" if place else large(asked)
    return made(
        ground, told, "description", full, question, full, again or told.bare, 1.9, exact=True, named=True,
        most=MOST_IN_NAMED,
    )  # fmt: skip


_DESCRIBES = lazy(r"(?:al|ive|ous|ic|able|ible|ful|less|ant|ent|ate|ed)$")


def _is_noun(name: str) -> bool:
    """Whether a name that nothing sets off is a noun: not "called distributive"."""
    bare = without_article(name)
    return name != bare or bare[:1].isupper() or is_plural(bare) or not _DESCRIBES.search(bare)
