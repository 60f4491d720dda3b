"""Names that are asked for by what fits many things, or that are no names: "a material option", "a notable feature".

Teachers dropped 12 of 30 such questions of pages that no rule was tuned on; none of the rules looks at a subject.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR
from audiolesson.study.facts.model import Fact

_NO_NAME = lazy(
    r"(?:an?|one|the|another) (?:(?:notable|key|major|main|common|important|core|central|popular|unique"
    r"|further|similar|second"
    r"|interesting|first|other|final|big|great|new|useful|typical|real|good|critical|crucial|special)"
    r" )?(?:feature|aspect|advantage|benefit|characteristic|option|difference|drawback"
    r"|challenge|strength|weakness|issue|concern|consideration|trait|property|element|factor|change|addition)",
    re.IGNORECASE,
)
_LABEL = lazy(r"(?:[\w-]+ )+(?:Descriptions?|Overview|Instructions|Summary|Objectives?|Prompt|Notes|Examples?)")
"""What stands before a text on a page: "Diagram description"."""
_ONE_HAS = lazy(
    r"(?:the|an?) [\w -]+? that (?:the |an? |[A-Z])[\w -]+ (?:defines|has|provides|offers|uses|includes|contains"
    r"|introduces|supports|creates|makes|gives|needs|comes with)"
)
"""A thing of which only is told who has it: "the protocol that the language defines"."""
_NARROWS = lazy(
    r"\b(?:that|which|who|whose|where|when|of|for|in|on|by|to|with|without|from|between|among|at|into|as|than|per"
    r"|during|under|over|through|before|after|against|about|around|inside|behind|like|since|until|\w+ing|\w+ed|\w+en|made|held|built"
    r"|found|kept|set|sent|told)\b"
)
_APPOSED = lazy(r"an? [a-z]+, [a-z]+ed ")
"""A kind with what all of its kind are: "an island, surrounded by water"."""
_SAID = lazy(r"an? (?:single )?(?:argument|person|statement|object|sentence|question|line|word|example) (?:that|who)\b")
_QUALITY = lazy(r"[A-Za-z]+(?:ity|ness|ance|ence)")
_ANY_KIND = lazy(r"Which (?:sizes?|modes?|designs?|behaviou?rs?|options?|versions?|settings?|sorts?) (?!of\b)")
"""What is asked of a kind that all things have: "Which mode is meant for most kilns?"."""
_SCANT = lazy(r"What (?!is|are|was|were|do|does|did|has|have)[a-z]+s (?:[\w-]+ ){0,1}[\w-]+\?")
_NEEDS = lazy(r"What do(?:es)? (?:[\w-]+ ){1,3}(?:need|have|use|require|want)\?")
"""Questions that say too little for an answer of one word: "What heats clay?", fire."""
_ONLY = lazy(r"(?:What|Which) (?:is|are) the only [a-z]+(?: [a-z]+){0,2}\?")
_BARE_CASE = lazy(r"What happens (?:when|if) [a-z]+ (?:is|are|has|have) (?:been )?[a-z]+ed\?")
"""A case of which nobody hears where it is one: "when change is introduced"."""
_FASTER = lazy(r"What [a-z]+s (?:[a-z]+er|more [a-z]+|less [a-z]+) than [\w-]+\?")
_DEEDS = lazy(r"[a-z]+ing\b")


def is_not_picked(fact: Fact) -> bool:
    """Whether a thing is asked for by words that fit other things too, or its name is none."""
    asked = fact.question
    if _ANY_KIND.match(asked) or _FASTER.fullmatch(asked) or _ONLY.fullmatch(asked) or _BARE_CASE.fullmatch(asked):
        return True
    named = NAMES_FOR.match(asked)
    if not named:
        return " " not in fact.answer and bool(_SCANT.fullmatch(asked) or _NEEDS.fullmatch(asked))
    told, said = named["said"], fact.answer
    if _NO_NAME.fullmatch(said) or _LABEL.fullmatch(said) or _ONE_HAS.fullmatch(told) or _APPOSED.match(told):
        return True
    if not _NARROWS.search(told):
        return True
    return bool((_SAID.match(told) and _QUALITY.fullmatch(said)) or (_DEEDS.match(told) and " and " in said))
