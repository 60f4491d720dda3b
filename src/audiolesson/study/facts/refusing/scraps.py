"""Questions and answers of which a piece is missing: scraps of rows, a thing without a mark of its own.

Each rule is of cards that teachers who had not seen this program dropped; none of them looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.verbs import ONLY_VERBS
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

MOST_IN_WHO = 20
"""Words of a question for a person; a longer one tells half of a life."""
_LEFT_OVER = lazy(
    r" (?:especially|usually|generally|typically|often|mostly|mainly|simply|merely|just|largely|primarily|partly|only"
    r"|even|always|sometimes|actually|really|basically)\?"
)
"""An adverb of the part that became the answer: "Why is glaze preferred simply?"."""
_UNDER = lazy(r"(?:Under the hood|Behind the scenes|At its core|At heart|By default|Out of the box|As usual), ")
_NO_THING = lazy(
    r"(?:like|along|as|with|by|from|to|on|at|of|about|during|after|before|because|since|while|within|across|through"
    r"|besides?|despite|than|via|per|depending|which|who|whose|whom|that|where)\b",
    re.IGNORECASE,
)
"""How a description begins that has no thing: "the name for like boxes that …"."""
_BARE_GROUP = lazy(
    r"(?:an? |the )?(?:\w+ )?(?:collections?|groups?|sets?|lists?|series|sequences?|bunch(?:es)?|combinations?|number"
    r"|pieces?) of (?:[a-z]+ )?[a-z]+"
    r"(?: (?:grouped|put|placed|stored|held|linked|joined|tied|packed|bundled|taken|kept|brought)(?: together)?"
    r"| [a-z]+ed together)?",
    re.IGNORECASE,
)
"""A group of which is told only what is in it: many names fit "a collection of values grouped together"."""
_LONE_GROUP = lazy(
    r"(?:an? |the )?(?:arbitrary (?:collection|group|set|list) of [\w ]+"
    r"|(?:collection|group|set|list|bunch) of (?:data|things|items"
    r"|objects|information|stuff|elements|values|files|functionality))",
    re.IGNORECASE,
)
_SOME = lazy(r"\b(?:of|over|by|to) (?:some|certain) (?:\w+ )?\w+$", re.IGNORECASE)
"""What a description leaves open at its end: "a change over time of some property"."""
_SOME_OTHER = lazy(r"\bsome other \w+$", re.IGNORECASE)
_COMPARED = lazy(
    r"(?:higher|lower|more|less|fewer|better|worse|larger|smaller|bigger|greater|faster|slower|longer|shorter|stronger"
    r"|weaker|increased|decreased|reduced|rising|falling|too (?:much|many|few|little))\b",
    re.IGNORECASE,
)
"""How a term begins that is a state of things: what "more wood" means is what it brings about."""
_BESIDE = lazy(r"\b(?:that|which) can (?:also )?be used in addition to\b|\bin addition to [a-z]+ing$")
_HOW_OFTEN = lazy(r"\bused (?:most|very|quite|more|less)? ?(?:often|commonly|frequently|widely|mostly)\b")
_BY_EYE = lazy(r"\b\d+ x \d+\b")
"""What is read off a page: "120 x 60 cm"."""
_NO_ARTICLE = lazy(
    r"\bof (?!the |an? )(?:[A-Z]\w+ )+(?:[a-z]+ )?(?:algorithm|procedure|process|method|protocol)\?"
    r"|\b(?:discuss|consider|hear|decide|solve|answer|ask|write|read|send|take|reach|explain|describe|close)"
    r" (?:case|question|problem|letter|book|message|decision|story|answer|door|file)\b",
)
_SETTING = lazy(
    r"What (?:is|does) the [a-z]+(?:[A-Z]\w*|_\w+) (?:option|field|setting|property|parameter|variable|flag|key"
    r"|attribute|prop|argument) "
)
"""A setting whose name is spelled for a machine, and which only its own manual has."""
_IN_A_YEAR = lazy(r"In (?:early |late |mid-)?(?:1[0-9]|20)\d\d, what is ")
"""A time from the beginning of a sentence before what holds for all times."""
_DEED_AS_THING = lazy(r"(?:an?|the) (?P<verb>[a-z]+(?:eive|ify|lude|quire|cept|vide|form)) (?=[a-z])")
_MANY_USE = lazy(r"Which [a-z]+s (?:use|have|need|require|support) ")
_IN_ITSELF = lazy(r"\b(?:full|complete|whole|good|perfect) (?:in|and complete in|of) itself\b", re.IGNORECASE)
_THE_BODY = lazy(
    r"Who .+ of the (?:bank|company|club|school|firm|town|village|band|group|team|party|ship)\?"
    r"|What happened to the (?:site|page|app|user|customer|client|company|team)\b"
)
"""A body that only its page has named."""


_UNSAID = lazy(r"[\u0e00-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters that a voice of another language leaves out."""
_OF_THAT = lazy(r"\b(?:of|for|in|to) (?:that|those) [a-z]+\?")
_LABEL = lazy(
    r".*\b(?:vs\.?|versus)\b.*|(?!About|Around|Over|Roughly|Nearly|Almost|Some|Only|Perhaps|Just"
    r"|Exactly|Between|In|By|At|Up|Under|Below|Above|Until|Since)[A-Z][a-z]+ \d+"
)
"""A heading for an answer: "Rent vs. buy", "Priority 6"."""


def is_scrap(fact: Fact) -> bool:
    """Whether a question or an answer is a scrap of its sentence, or tells nothing that marks the thing."""
    asked, said = fact.question, fact.answer
    if _UNSAID.search(asked + said) or _OF_THAT.search(asked) or _LABEL.fullmatch(said):
        return True
    if _SETTING.match(asked) or _MANY_USE.match(asked) or _IN_A_YEAR.match(asked):
        return True
    if asked.startswith("Who ") and len(asked.split()) > MOST_IN_WHO:
        return True
    if _LEFT_OVER.search(asked) or _UNDER.match(asked) or _NO_ARTICLE.search(asked) or _THE_BODY.match(asked):
        return True
    if named := NAMES_FOR.match(asked):
        told = named["said"]
        return bool(
            _NO_THING.match(told)
            or ((deed := _DEED_AS_THING.match(told)) and deed["verb"] in ONLY_VERBS)
            or _BARE_GROUP.fullmatch(told)
            or _LONE_GROUP.fullmatch(told)
            or _SOME.search(told)
            or _BESIDE.search(told)
        )
    if not WHAT_IS.fullmatch(asked) or fact.kind not in ("definition", "description"):
        return False
    if _COMPARED.match(without_article(fact.term)):
        return True
    return any(
        way(said)
        for way in (_LONE_GROUP.fullmatch, _HOW_OFTEN.search, _BY_EYE.search, _IN_ITSELF.search, _SOME_OTHER.search)
    )
