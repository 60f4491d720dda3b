"""Definite things that a question or an answer points at without having named them: "the list", "the user"."""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

_BARE_THE = lazy(
    r"(?<!\bin which )(?<!\bwhere )\b[Tt]he (?P<noun>bill|law|act|plan"
    r"|war|party|company|firm|model|system|program|project|study|experiment"
    r"|dataset|group|team|user|users|reaction|molecule|solution|compound|equation|star|object|image|tube|glass|plastic"
    r"|strike|treaty|colony|city|state|king|president|sword|box|line|curve|graph|value|variable|function"
    r"|process|method|result|results|product|substance|sample|patient|researchers?|scientists?|author|country|nation"
    r"|therapist|speaker|teacher|region|area|island|river|building|document|report|case|court|decision|election|campaign|battle|attack|army"
    r"|union|government|crisis|movement|speech|book|paper|article|story|film|list|string|code|file|class"
    r"|command|script|package|container|server|client|application|app|tool|loop|type|types|trait|thread"
    r"|people|men|women|students|workers|settlers|colonists|former|latter|pair|rest|opposite"
    r"|technique|approach|agent|chatbot|task|examples?|price|market|good|tax|policy|rule|event|period|time"
    r"|place|side|end|way|problem|question|answer|name|idea|theory|concept|difference|change)"
    r"(?= (?!of\b|that\b|which\b|who\b|whose\b|for\b|in\b|to\b|from\b|between\b|where\b|when\b|it takes\b"
    r"|(?:by|under|on|at|into|through|with) which\b"
    r"|by \w+ing\b"
    r"|\w+ed by\b"
    r"|(?:saved|spent|used|made|needed|required|caused|formed|produced|called|given|taken|\w+ing)\b)[a-z]|[?,.]|$)"
)
"""Definite things that a question must have named before, or explain at once."""
OF_WHICH_ONE_IS = word_set(
    """sun moon earth world sea sky ground air weather brain heart blood skin body lungs liver stomach past future
    internet web public poor rich time night day morning wind ocean oceans atmosphere north south east west universe
    surface equator ear nose mouth throat spine skull climate"""
)
"""What everybody knows without being told which."""


def points_at(text: str) -> bool:
    """Whether a text points at a definite thing that it has not named before: not "a substance … the substance"."""
    small = text.lower()
    return any(
        not re.search(rf"\b(?:an?|each|any) (?:[\w-]+ )?{re.escape(found['noun'])}\b", small[: found.start()])
        for found in _BARE_THE.finditer(text)
    )
