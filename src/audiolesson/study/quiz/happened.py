"""Questions for the year of an event that a clean lesson tells: "The guild built a kiln. In which year was that?".

The sentence stays as it is, but for its date, so that no verb has to be turned; it must stand alone, and name somebody
or something that only one event has.
"""

import re
from collections.abc import Collection, Iterator

from audiolesson.draft.english.forms import base_of_ed, tokens_of
from audiolesson.draft.english.tags import finite_at, first_verb, has_finite_verb
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import may_be_told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import MONTH
from audiolesson.study.quiz.claims import claimed_of, in_turn, is_name_of

_WORTH = 1.2
_MONTH = rf"(?:{MONTH}|spring|summer|autumn|winter)"
_DATE = lazy(
    rf",? ?\b(?:[Ii]n|[Oo]n) (?:the )?(?:\d{{1,2}} )?(?:{_MONTH} )?(?:of )?(?P<year>1\d\d\d|20[0-3]\d)\b(?![-–/]\d)"
    r"(?P<comma>,?) ?"
)
_UNDER = lazy(r"[,;:(]|\b(?:who|which|when|that|where|after|before|as|since|if|while|until|because|than|by)\b")
"""What stands before a date that is not of the sentence itself."""
_AFTER = lazy(r" ?;.*| [–—] .*|, an? [^,]{30,}\.$")
"""What comes behind the event: a second one, or a long word on what was named last."""
_STATE = word_set("was were had ruled lived seemed stood meant cost knew contained numbered remained lay")
_DONE = lazy(r"(?:was|were) (?:\w+ly )?(?P<done>[a-z]+)")
_YEAR = lazy(r"\b(?:1\d\d\d|20[0-3]\d)\b")
_BARE = lazy(r"The [a-z-]+(?: [a-z-]+)?")
"""One thing that only the sentences before have told of: "The agreement"."""
_DONE_THEN = lazy(r" [a-z]+ed$")
"""A participle whose date stands behind it, and no verb: "A study published in 2021 pointed to …"."""
_MOST_IN_NAME = 6
_NAMED = lazy(r"(?<!^)\b[A-Z][\w-]+")
_OPEN = lazy(
    r"\bthe (?:same|new|first|second|war|bill|law|act|company|group|idea|method|book|work|city|town|king|emperor|queen"
    r"|treaty|council|essay|machine|device|experiment|test|result|two|three|name|term|word|principle|practice|rule"
    r"|system|number|price|theory|paper|study)\b(?! (?:of|that|in|for|to|on|with) )"
    r"|\b(?:his|her|its|their|a year|years)\b",
    re.IGNORECASE,
)
"""A thing that the question leaves unnamed, or whose owner."""


def happened(base: Ground, known: Collection[str]) -> Iterator[Fact]:
    """Facts for the years of events, from sentences that gave no fact of a year; `known`: those that did."""
    for told, before in in_turn(base):
        if told.text.text not in known and len(_YEAR.findall(told.bare)) == 1 and (fact := _event(told, before)):
            yield fact


def _event(told: Told, before: str) -> Fact | None:
    said = told.bare.strip()
    date = _DATE.search(said)
    if not date or not said.endswith(".") or _UNDER.search(said[: date.start()]):
        return None
    comma = date["comma"] if date.start() else ""
    halves = _halves(_without_aside(f"{said[: date.start()]}{comma} {said[date.end() :]}".strip()))
    if halves is None:
        return None
    name, rest = halves
    done = claimed_of(name, _AFTER.sub("", rest), before)
    event = f"{name} {done}"
    if _BARE.fullmatch(name) or (
        _DONE_THEN.search(said[: date.start()]) and _is_deed(said[date.end() :].split(" ")[0])
    ):
        return None
    if not done or not _NAMED.search(f"the {event}") or _OPEN.search(event):
        return None
    if leans_back(f"{large(event)}.") or not may_be_told(told):
        return None
    return Fact(
        "year", name, f"{large(event)}. In which year was that?", date["year"], told.section, told.place, said,
        told.text.text, worth=_WORTH,
    )  # fmt: skip


def _without_aside(clause: str) -> str:
    """A clause without what stands between commas behind its subject."""
    head, comma, behind = clause.partition(", ")
    _, second, rest = behind.partition(", ")
    short = comma and second and len(head.split()) <= _MOST_IN_NAME and not has_finite_verb(head)
    return f"{head} {rest}" if short and first_verb(rest) == 0 else clause


def _halves(clause: str) -> tuple[str, str] | None:
    """The subject of a clause with its article, and what it did; None where no verb of the past follows it."""
    tokens = tokens_of(clause)
    words = clause.split()
    for at in range(1, min(_MOST_IN_NAME + 1, len(words) - 1)):
        if at >= len(tokens) or tokens[at] != words[at]:
            return None
        if finite_at(tokens, at):
            verb = words[at]
            done = _DONE.match(" ".join(words[at:]))
            past = bool(base_of_ed(done["done"]) or done["done"] in PAST) if done else _is_deed(verb)
            bare = [word for word in words[:at] if word.lower() not in ("a", "an", "the")]
            return (" ".join(words[:at]), " ".join(words[at:])) if past and is_name_of(" ".join(bare[-4:])) else None
    return None


def _is_deed(verb: str) -> bool:
    return verb not in _STATE and bool(base_of_ed(verb) or verb in PAST)
