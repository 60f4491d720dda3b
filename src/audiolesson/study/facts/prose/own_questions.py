"""The lesson's own questions, with the answer that stands behind: "Why glaze a pot? Because bare clay leaks."."""

import re
from collections.abc import Iterator
from itertools import pairwise

from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import statement
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined
from audiolesson.study.facts.prose.standing import is_heard_alone, of_anybody, to_you

_ASKS = lazy(r"(?:(?:But|And|So|Now|Well),? )?(?P<asked>(?:Why|What|When|Where|Which|Who|How)\b[^?]{12,110})\?$", re.I)
_TO_READER = lazy(
    r"\b(?:you think|you say|you know|remember|guess|imagine|have you|do you|did you|would you|could you|can"
    r" you|you notice|you see|next|learn|lesson|chapter|about|this|that|these|else|happen(?:ed)?)\b",
    re.I,
)
_END = lazy(r"(?:,|;|:) (?:and|but|which|so|while|whereas|though|although|yet|or)\b.*|[;:] .*| – .*")
MOST = 15


def own_questions(ground: Ground) -> Iterator[Fact]:
    """A fact for each question of the lesson's sentences and headings that the next plain sentence answers."""
    for before, told in pairwise(ground.told):
        found = _ASKS.fullmatch(before.bare) if before.block == told.block else None
        if found and (fact := _answered(ground, told, large(found["asked"]))):
            yield fact
    for index, section in enumerate(ground.lesson.sections):
        found = _ASKS.fullmatch(section.title)
        first = next((told for told in ground.told if told.section == index), None) if found else None
        if found and first and (fact := _answered(ground, first, large(found["asked"]))):
            yield fact


def _answered(ground: Ground, told: Told, asked: str) -> Fact | None:
    if not tells_plainly(told.bare) or _TO_READER.search(asked) or not is_heard_alone(ground, of_anybody(asked)):
        return None
    said = _END.sub("", unjoined(told.bare.removesuffix("."))).rstrip(", ")
    said = re.sub(
        r"^(?:The (?:short )?answer is(?: simple)?(?: that)?|It is|It['’]s|Simple),? (?=because|that|to )", "", said
    )
    why = asked.startswith("Why")
    if len(said.split()) > MOST or re.search(r"\b(?:depends?|question|answer|this|that|these|you|we)\b", said, re.I):
        return None
    if not re.match({"Why": r"(?:Because|So that|To) ", "How": r"By [a-z]+ing "}.get(asked.split()[0], "$"), said):
        one = statement(ground, said)
        if why or not one or one.x.lower() not in ("it", "they") or not re.match(r"(?:What|Where|When) ", asked):
            return None
    return made(
        ground,
        told,
        "cause" if why else "description",
        "",
        f"{to_you(asked)}?",
        large(to_you(said)),
        told.bare,
        1.7,
        exact=True,
    )
