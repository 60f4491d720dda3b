"""What or who does a thing, of whatever subject names itself: "What lets the glaze melt at a lower heat?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s, s_form
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import ADVERBS, PAST, PREPOSITIONS, SUBORDINATE, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import VAGUE, is_term, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.deeds import BODY, NO_ONE, PERSON
from audiolesson.study.facts.prose.parted import HELPING, Parted

_PEOPLE = lazy(
    r"(?:ers|ors|ists|ians|eers|men|women|people|children|firms|companies|countries|managers|courts|historians)$"
)
_WEAK = word_set(
    """be have do go come get seem look say think know want need mean become remain begin start stop follow fall rise
    appear happen occur see feel find try help like call speak tell ask hope argue agree consider wonder exist live
    require mandate keep play resist constitute present deserve achieve employ
    stay stand sit lie run move turn include involve contain consist use matter vary differ depend tend work"""
)
_DENIES = lazy(
    r"\b(?:not|never|no|hardly|rarely|seldom|nothing|nobody|little|few|perhaps|probably|something|it|its|they"
    r"|their|them|more|less|better|worse|everything|anything|well)\b|n[’']t\b"
)
_LEANING = lazy(r"\b(?:original|usual|given|whole|upper|lower|look-up)\b")
LEAST_TOLD = 3
"""Words with a meaning that tell one deed from others."""
MOST_USES_OF_ONE = 2


def doers(ground: Ground, sentences: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each sentence whose subject alone does what it tells."""
    title = set(stems(ground.lesson.title))
    for one in sentences:
        if not set(stems(one.x)) <= title and (fact := _asked(ground, one)):
            yield fact


def _asked(ground: Ground, one: Parted) -> Fact | None:
    base = base_of_s(one.verb) or base_of_ed(one.verb) or one.verb
    first = one.rest.split()[0].lower()
    told = f"{one.lead} {one.rest}"
    if (
        base in _WEAK
        or one.verb in HELPING
        or first in PREPOSITIONS | SUBORDINATE | ADVERBS
        or _DENIES.search(told)
        or "," in one.rest
        or len(set(stems(one.rest))) + bool(one.lead) < LEAST_TOLD
        or has_finite_verb(one.rest.split(" that ")[0])
    ):
        return None
    who = _who(ground, one)
    if not who:
        return None
    verb = s_form(one.verb) if one.many and not _is_past(one.verb) else one.verb
    asked = f"{one.lead}, {who.lower()} {verb} {one.rest}?" if one.lead else f"{who} {verb} {one.rest}?"
    again = f"{one.x} {one.verb} {one.rest}."
    return made(ground, one.told, "description", one.x, asked, one.x, again, 1.1, exact=True, named=_shares_kind(one))


def _is_past(verb: str) -> bool:
    return bool(base_of_ed(verb)) or verb in PAST


def _who(ground: Ground, one: Parted) -> str:
    """The word that asks for a subject; "" where it is nothing that could be known."""
    name = without_article(one.x)
    if PERSON.fullmatch(one.x):
        return "Who" if _is_past(one.verb) and not NO_ONE.search(name) and not BODY.search(name) else ""
    if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)? and [A-Z][a-z]+(?: [A-Z][a-z]+)?", one.x):
        return "Who" if _is_past(one.verb) else ""
    if re.fullmatch(r"[A-Z][a-z]+", name) and _is_past(one.verb):
        return "Who" if _is_person(ground, name) else ""
    if (
        VAGUE.search(name)
        or _LEANING.search(name)
        or _PEOPLE.search(name)
        or not is_term(one.x, marked=True)
        or " of " in name
    ):
        return ""
    known = ground.sets_off(name) or " " in name or name[:1].isupper() or ground.uses(name) > MOST_USES_OF_ONE
    return "What" if known and not (one.x.startswith("the ") and " " not in name and not ground.sets_off(name)) else ""


def _is_person(ground: Ground, name: str) -> bool:
    """Whether a lesson shows that a name is a person's: with a first name, with "who", as one who thinks."""
    return bool(
        re.search(
            rf"\b[A-Z][a-z]+ {name}\b(?! (?:was|were) [a-z]+ed by)|\b{name}, who\b|\b{name}[^.]*\. (?:He|His|She|Her)\b"
            rf"|\b{name} (?:argued|wrote|thought|believed|noticed|attacked|painted|published|proposed|demanded)\b",
            ground.whole,
        )
    )


def _shares_kind(one: Parted) -> bool:
    """Whether what is told shares with the subject only its kind, the last of its words: T cells kill cells."""
    words = without_article(one.x).lower().split()
    return len(words) > 1 and not set(stems(" ".join(words[:-1]))) & set(stems(one.rest))
