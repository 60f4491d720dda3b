"""What judges a thing or praises it, instead of saying what it is."""

import re

from audiolesson.draft.english.forms import a_or_an
from audiolesson.patterns import lazy

_JUDGES = lazy(
    r"(?:an?|the) (?:[\w-]+ly |more |most |very |rather |quite |much |far )*(?:serious|massive|notable|remarkable"
    r"|prominent"
    r"|good|great|bad|major|key|common"
    r"|popular"
    r"|useful|powerful|crucial|important|essential|big|huge|best|better|worst|main|primary|leading|first|last|only"
    r"|classic|typical|recent|new|newer|brand|fast|nice|perfect|necessary|natural|real|case|way|ways|example|examples"
    r"|part|result|lot|bit|matter|thing|choice|question|option|threat|problem|challenge|success|must|few|reason"
    r"|concern|[\w-]+est|same|next|following|one|ones|excellent|critical|vital|pun|fan|favorite|controversial|product"
    r"|member|source|cause|kind|complex|interesting|ideal|fundamental|central|subject|symbol|symptom|difficult"
    r"|valuable|powerhouse|pioneer|beginner-friendly|issue|tough|hard|rare|basic|core|simple"
    r"|simplest|mere|young|separate|competitive|significant|integral|slow|costly|expensive|cheap|fascinating|little"
    r"|turning point|adaptation|slightly|clever|sign"
    r"|multifaceted|ongoing|evolving|growing|highly|city|factor|active"
    r"|vague|familiar|everyday|official"
    r"|invasive|misnomer"
    r"|point(?! at which)|waste"
    r"|industry standard|root|curse|blessing|joke|story|mystery|miracle|nightmare|friend|enemy|trick|lovely"
    r"|wonderful|beautiful|strange|odd|funny|happy|sad|machine for"
    r"|demanding|thorn|short-term|long-term|trigger"
    r"|number one|pretty|quick|demonstration|foundation"
    r"|assumption|improvement|byproduct|recommended|most of (?:the|their|your) time"
    r"|by-product|reasonable|starting|variation|reminder|failure|relatively|place|goal)\b(?! of \w+ that"
    r"| in which| where [a-z]+ [a-z]+ )",
    re.I,
)
"""How a statement goes on behind "is" that judges a thing or gives one side of it."""


def judges(what: str) -> bool:
    """Whether what is said of a thing judges it or gives one side of it, instead of saying what it is."""
    return bool(_JUDGES.match(what)) or bool(
        re.search(
            r"\bmay (?:be|seem)\b|^an? very \w+ \w+\b(?! that [a-z]+s )|^an? (?:[\w-]+ ){1,3}way to\b|^(?:key"
            r"|important|essential"
            r"|critical|vital|common|major|popular) |\band (?:usually|often) \w+s\b|\ban?(?:other)? different\b",
            what,
        )
    )


_PRAISES = lazy(
    r"(?P<a>an?) (?:(?:very |highly )?(?:powerful|popular|useful|great|robust|versatile|common|modern|widely[ -]used)"
    r"(?:,| and)? )+"
    r"(?P<rest>(?!but |yet |or |and )[a-z].* (?:that|which|for|of|used|where|with) .+)"
)


def unpraised(what: str) -> str:
    """What a thing is without the praise before it: "a powerful tool that …" → "a tool that …"."""
    found = _PRAISES.fullmatch(what)
    return f"{a_or_an(found['rest'])} {found['rest']}" if found else what


_MAY_NARROW = lazy(
    r"an? (?:simple|free|fundamental|lightweight) (?P<rest>[a-z].* (?:that|which|for|of|used|where|with) .+)"
)


def without_narrower(what: str) -> str:
    """What a thing is without a word that praises one kind and narrows another: "a simple graph where …".

    It is judged without that word, and asked with it: what narrows a definition may not be cut off.
    """
    found = _MAY_NARROW.fullmatch(what)
    return f"{a_or_an(found['rest'])} {found['rest']}" if found else what
