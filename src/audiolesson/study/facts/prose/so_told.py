"""Reasons asked for behind what they explain, whatever its shape: "The pots of the tomb keep their gloss. Why?".

`reasons_told` turns a sentence round and so needs a plain one. Here it stays as it is: of "X because Y", "X, which is
why Y" and "that is why Y" what is explained is told, and "Why?" asks for the rest.
"""

from collections.abc import Iterator
from itertools import pairwise

from audiolesson.draft.english.tags import begins_with_order, first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import PRONOUN, means_another, stands_alone
from audiolesson.study.facts.prose.clauses import LEANS, small_subject
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined
from audiolesson.study.facts.prose.reasons_told import EVER_SINCE

_BECAUSE = lazy(
    r"(?P<what>[^;:]+?),? (?P<because>because|since(?= (?:the|an?|it|they|there|half|every|without|[a-z]+s?"
    r"|[a-z]+ [a-z]+s?) )|so that) (?P<why>[^;:]+)$"
)
_IS_WHY = lazy(
    r"(?P<why>[^;:]+?)(?:,? and |, |; )(?:that|this|which) is (?:also )?(?:why|the reason why) (?P<what>[^;:]+)$"
)
_THAT_IS_WHY = lazy(r"(?:That|This)(?: is|['’]s) (?:also )?why (?P<what>[^;:]+)(?:$|: )")
_END = lazy(r", (?:and|but|which|so|while|whereas|though|although|yet|or)\b.*|, even .*")
_PARTLY = lazy(
    r"\b(?:partly|mainly|mostly|perhaps|probably|possibly|only|just|simply|part|suppose|imagine|if|but|except|example"
    r"|you|your|so|such)\b"
)
_COMPARES = lazy(
    r"\b(?:more|less|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower|longer|older"
    r"|thinner)\b(?!.*\bthan\b)"
)
_VAGUE = lazy(
    r"\b(?:exceptions?|examples?|cases?|differences?|reasons?|exists?|happens?|occurs?|matters?|problem|important"
    r"|popular|useful)\b"
)
"""What is told that nobody could tell without the lesson."""
_OF_TIME = lazy(
    r"(?:at least|about|around|then|(?:the )?(?:\w+ )?(?:\d|\w+teen|\w+th|first|last|time|day|end|start|spring)|\d)\b"
)
_IN_A_CASE = lazy(r"(?:If|When|Once|Unless|Until|Whenever|After|Before|While) [^,]*\Z")
"""How what is explained begins that is so in one case only, and is no sentence without what follows."""
_TO_US = lazy(r" (?:to us|precisely)$")
LEAST, MOST = 4, 15
MOST_IN_REASON = 14


def so_told(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that tells a thing with its reason."""
    for told in ground.told:
        said = told.bare.removesuffix(".")
        if not tells_plainly(told.bare):
            continue
        found = _IS_WHY.match(said) if " why " in said else None
        if not found and (" because " in said or " since " in said or " so that " in said):
            found = _BECAUSE.match(said)
        if found and (fact := _asked(ground, told, found["what"], found["why"], found.groupdict().get("because"))):
            yield fact
    for before, told in pairwise(ground.told):
        plain = before.block == told.block and tells_plainly(before.bare) and tells_plainly(told.bare)
        found = _THAT_IS_WHY.match(told.bare.removesuffix(".")) if plain else None
        if found and (fact := _asked(ground, told, found["what"], before.bare.removesuffix("."))):
            yield fact


def _asked(ground: Ground, told: Told, what: str, why: str, because: str | None = None) -> Fact | None:
    """What is explained, and "Why?"; None where it does not stand alone, or the reason does not."""
    what = _TO_US.sub("", large(_END.sub("", unjoined(what)).rstrip(",")))
    why = _small(ground, _END.sub("", unjoined(why) if not because else why))
    if not LEAST <= len(what.split()) <= MOST or len(why.split()) > MOST_IN_REASON or _OF_TIME.match(why):
        return None
    if because == "since" and EVER_SINCE.search(what):
        return None
    if what.startswith("No ") or _IN_A_CASE.match(what) or (not because and PRONOUN.match(why)):
        return None
    if (
        _PARTLY.search(what)
        or _VAGUE.search(what)
        or _COMPARES.search(what)
        or begins_with_order(what)
        or why.startswith("of ")
    ):
        return None
    at = first_verb(what)
    if at < 1 or not has_main_verb(why) or not stands_alone(ground, what):
        return None
    many = is_many(" ".join(what.split()[:at]))
    if means_another(why, many) or LEANS.search(PRONOUN.sub("", why)):
        return None
    because = "so that" if because == "so that" else "because"
    return made(ground, told, "cause", "", f"{what}. Why?", f"{because} {why}", told.bare, 1.3, exact=True)


def _small(ground: Ground, why: str) -> str:
    """A reason as it stands behind "because", small where its capital was that of its sentence."""
    first = why.split()[0]
    return why.replace(first, small_subject(ground, first), 1) if first[1:] == first[1:].lower() else why
