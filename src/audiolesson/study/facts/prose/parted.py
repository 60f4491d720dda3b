"""Plain sentences parted at their verb, whatever their subject, if they can be heard alone.

`clauses` knows only subjects that name a thing taught; here the subject is what is asked for, or the number is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, FUNCTION, PAST, PLAIN, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.clauses import Clause, head_of, small_subject
from audiolesson.study.facts.prose.plain_sentences import plain_sentences, unjoined

MOST_IN_SUBJECT = 6
MOST_WORDS = 26
_LEAD = lazy(
    r"(?P<lead>(?:In|On|At|By|For|During|Around|About|Under|After|Before|Over|Within|Between|With|Inside|Above|Below)"
    r" [^,]{2,50}), (?P<rest>.+)"
)
_CONDITION = lazy(r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|Since|What|Only|Even|Just|To) ")
_HOLDS_VERB = lazy(r"\b(?:that|which|who|whose|where|when|if|as|because|than|but|or|what|how)\b|[,:;]")
_ADVERB = lazy(r"(?:\w+ly|often|usually|always|sometimes|frequently|normally)")
HELPING = word_set("is are was were has have had can may will would could must should might cannot did does do")
"""Verbs that tell of no deed by themselves."""
_DENYING = frozenset(["never", "rarely", "seldom", "hardly", "scarcely", "barely"])


@dataclass(frozen=True, slots=True)
class Parted:
    """A statement: `lead` in front with its comma away, `x` the subject in mid-sentence, `verb`, and what is behind."""

    told: Told
    lead: str
    x: str
    verb: str
    rest: str
    many: bool


def parted(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Parted]:
    """The sentences that stand alone and have one plain subject, without what is added behind a comma.

    Those that begin with "it" or "they" have what it means in its place, as the clauses know it.
    """
    for told, said in plain_sentences(ground):
        if len(said.split()) <= MOST_WORDS + 8 and not _CONDITION.match(said) and (one := _of(ground, told, said)):
            yield one
    for clause in clauses:
        rest = head_of(clause.rest)
        if clause.named and stands_alone(ground, f"{large(clause.x)} {clause.verb} {rest}"):
            yield Parted(clause.told, clause.lead, clause.x, clause.verb, rest, clause.many)


def _of(ground: Ground, told: Told, said: str) -> Parted | None:
    said, lead = unjoined(said), ""
    if found := _LEAD.fullmatch(said):
        lead, said = found["lead"], found["rest"][:1].upper() + found["rest"][1:]
    at, words = first_verb(said), said.split()
    if not 0 < at < len(words) - 1 or at > MOST_IN_SUBJECT:
        return None
    subject, verb = words[:at], words[at]
    if subject[-1] in _DENYING:
        return None
    if at > 1 and _ADVERB.fullmatch(subject[-1]):
        subject = subject[:-1]
    x = " ".join(subject)
    if _HOLDS_VERB.search(x) or subject[-1].lower() in FUNCTION | ADVERBS or not verb.islower():
        return None
    rest = head_of(" ".join(words[at + 1 :]))
    many = is_many(x) or " and " in x
    whole = f"{lead}, {x} {verb} {rest}" if lead else f"{x} {verb} {rest}"
    agrees = (
        verb in AUXILIARIES
        or verb in PAST
        or base_of_ed(verb)
        or ((verb in PLAIN and not base_of_s(verb)) if many else bool(base_of_s(verb)))
    )
    if (
        not agrees
        or not rest
        or rest.startswith(("and ", "or "))
        or begins_with_order(said)
        or len(whole.split()) > MOST_WORDS
    ):
        return None
    if is_plural(verb) and not base_of_s(verb):
        return None
    return Parted(told, lead, small_subject(ground, x), verb, rest, many) if stands_alone(ground, whole) else None
