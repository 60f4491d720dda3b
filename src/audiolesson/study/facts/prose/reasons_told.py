"""Why a thing is so, of "because", "since" and "so that": "Why does stoneware need a hot kiln?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import LEANS, OPEN, Clause, asks_do

_REASON = lazy(r"(?P<what>.+?),? (?P<because>because|since|so that|in order to) (?P<why>.+)")
_AUX = word_set("is are was were can cannot must should may will could has have had does do did")
_IRREGULAR = {
    "made": "make",
    "gave": "give",
    "took": "take",
    "rose": "rise",
    "fell": "fall",
    "lost": "lose",
    "grew": "grow",
    "broke": "break",
    "began": "begin",
    "kept": "keep",
    "left": "leave",
    "chose": "choose",
    "won": "win",
}
_PARTLY = lazy(
    r"\b(?:not|partly|mainly|mostly|perhaps|probably|possibly|and|but)\b"
    r"|\b(?:more|less|better|worse|harder|easier)\b(?!.*\bthan\b)"
)
"""What is only partly so, is two things, or is compared with what is not named."""
_OF_TIME = lazy(r"(?:at least|about|around|then|the (?:\w+ )?(?:\d|\w+teen|\w+th|first|last|time|day|end|start)|\d)\b")
"""How "since" goes on that tells of a time."""
EVER_SINCE = lazy(r"\b(?:has|have|had) (?:[a-z]+ly )?(?:been|[a-z]+ed|[a-z]+en|gone|come|become|had|made|won|lost)\b")
"""What has come to be since a time: "the price has gone up since the pots were fired"."""
_UNNAMED = lazy(r"\b(?:it|them|they)\b")
"""What in a question has its meaning from the sentences around."""
MOST_IN_REASON = 15


def reasons_told(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each statement that gives its own reason."""
    for clause in clauses:
        if re.search(r" (?:because|since|so that) ", clause.rest) and (fact := _why(ground, clause)):
            yield fact


def _why(ground: Ground, clause: Clause) -> Fact | None:
    found = _REASON.fullmatch(clause.rest)
    if not found:
        return None
    what, why = found["what"], found["why"]
    if f"{what} because " in clause.rest:  # not "marks time precisely, because"
        what = what.removesuffix(" precisely")
    why = re.split(r", (?:and|but|which|so|while|though|although)\b|: ", why)[0]
    if found["because"] == "since" and EVER_SINCE.search(f"{clause.verb} {what}"):
        return None
    if found["because"] == "since" and (_OF_TIME.match(why) or not has_main_verb(why)):
        return None
    if LEANS.search(what) or _UNNAMED.search(what) or "," in what or why.startswith("of ") or _PARTLY.search(what):
        return None
    first = why.split()[0].lower()
    own = {"it": not clause.many, "they": clause.many, "its": not clause.many, "their": clause.many}
    rest = re.sub(r"\b(?:it|they|its|their|them)\b", "", why) if own.get(first, True) else why
    if LEANS.search(rest) or not own.get(first, True):
        return None
    if clause.verb in _AUX and re.match(r"(?:the|that|what|a|an) ", what):
        return None
    if found["because"] == "so that" and "," in why:
        return None
    asked = _question(clause, what)
    if not asked or len(why.split()) > MOST_IN_REASON - 1:
        return None
    because = found["because"] if found["because"] != "since" else "because"
    return made(
        ground,
        clause.told,
        "cause",
        clause.x,
        asked,
        f"{because} {why}",
        clause.told.bare if not clause.named else "",
        2.0,
        exact=True,
    )


def _question(clause: Clause, what: str) -> str:
    lead = f"{clause.lead}, why" if clause.lead else "Why"
    if clause.lead and OPEN.search(clause.lead):
        return ""
    if clause.verb == "cannot":
        return f"{lead} can {clause.x} not {what}?"
    if clause.verb in _AUX:
        return f"{lead} {clause.verb} {clause.x} {what}?"
    do, base = asks_do(clause)
    if base:
        return f"{lead} {do} {clause.x} {base} {what}?"
    if begins_with_order(f"{clause.x} {clause.verb} {what}"):
        return ""  # "Use salted water": what looks like a verb in the past tells which water
    if base := _IRREGULAR.get(clause.verb) or base_of_ed(clause.verb):
        return f"{lead} did {clause.x} {base} {what}?"
    return ""
