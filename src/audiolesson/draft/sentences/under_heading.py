"""What stands right under a heading, and paragraphs that are whole: where a sentence is taken at its word.

Whoever writes a heading begins anew: a first sentence there seldom goes on from what stands above. Of 206 such
sentences on course pages that the rules for any place took to lean back, two in three stood alone; a pronoun, a "this"
or a word that joins made the others lean.
"""

import re
from collections.abc import Callable, Sequence

from audiolesson.draft.refusing.comparing import adds, compares, names_none
from audiolesson.draft.refusing.likely import has_possible_verb
from audiolesson.draft.refusing.reasons import NO_VERB
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE

_GOES_ON = lazy(
    r"(?:this|that|these|those|it|they|he|she|we|you|its|their|his|her|such|another|others?|some|here|there['’]s"
    r"|the (?:first|second|third|last|next|final|previous|same|other|others|former|latter|rest|following|above"
    r"|(?:two|three)(?! (?:main|primary|major|basic|key|principal|chief|most|common|fundamental|general)\b)|only|idea"
    r"|result|answer|solution|problem|question|example|difference|point|key|reason|competition)"
    r"|essentially|specifically|finally|lastly|again|also|however|but|and|or|so|then(?! comes?\b)|thus|hence|therefore"
    r"|next(?! comes?\b)"
    r"|instead(?! of)|otherwise|similarly|likewise|conversely|alternatively|moreover|furthermore|additionally|besides"
    r"|meanwhile|now|once(?! (?:the|an?) )|both|neither|either|each|all of|none of|any of|many of|most of|some of"
    r"|one of (?:the|these|those)|in (?:this|that|these|those|such|addition(?! to)|contrast(?! to)|each|both"
    r"|other words|short|turn|fact|particular)|for (?:this|that|example|instance|other)|at (?:this|that)"
    r"|after (?:this|that)|to do"
    r"|as (?:mentioned|noted|we|you|such|before|shown|with)|because of|due to|with (?:this|these|that)"
    r"|by (?:this|that|contrast)|of course|on the other|like|unlike|when (?:this|it|these|they)|even|still|yet|too"
    r"|if (?:this|it|these|they|so|you)|while (?:this|it|these|they)|first|second|third|last|well"
    r"|what(?!(?: [\w’'-]+){1,6} (?:is|was|are|were) )|how|why|where"
    r"|who|sometimes they|to (?:this|these)|from (?:this|these))\b",
    _I,
)
"""How a sentence begins that goes on from another, also under a heading."""

_INSIDE = lazy(
    r"\b(?:these|those (?!who\b|that\b|of\b|which\b|in\b|with\b|from\b)|this|such (?!as\b)|instead(?! of)"
    r"|respectively|do(?:es)? so|the (?:former|latter|above|previous|following|preceding|aforementioned)"
    r"|previous(?:ly)?|earlier|already|just (?:seen|described)|so far|as well\.$|too\.$|vice versa)\b",
    _I,
)

_EARLY = lazy(r"\b(?:it|they|them|he|she|his|her)\b", _I)

_AT_WORK = lazy(
    r"\bwe(?:['’](?:ve|re|ll)| will| have| had| can see| see)\b|\bour (?:code|program|function|example|class|server"
    r"|test|project|crate|app)|\b(?:lines? \d|listing|output|snippet|error message|compil\w+ error|here|above|below|now"
    r"|first|second|next|run(?:ning)?|file|folder|directory|command|click|button|install\w*|download\w*|code|value|argument"
    r"|function|method|variable|parameter|homework|exercise|assignment)s?\b",
    _I,
)
"""Who writes of the program on the page: its paragraph is whole, but not for the ear."""

LEAST_WHOLE = 2
"""Sentences of a paragraph that is told as a whole."""


def leans_over(said: str) -> bool:
    """Whether the first sentence under a heading leans on what stands above that heading."""
    if _GOES_ON.match(said) or _INSIDE.search(said) or adds(said) or compares(said) or names_none(said):
        return True
    found = _EARLY.search(" ".join(said.split()[:8]))
    if not found:
        return False
    head = said[: found.start()]
    return len(head.split()) < 4


def is_whole(sentences: Sequence[Text], why: Callable[[Text], str]) -> bool:
    """Whether a paragraph of several sentences has none that must not be said, nor speaks of a program on the page.

    `why`: what is wrong with a sentence that is told alone, "" where nothing is.
    """
    if len(sentences) < LEAST_WHOLE or any(_AT_WORK.search(one.text) for one in sentences):
        return False
    faults = ((one, why(one)) for one in sentences)
    return all(not fault or (fault == NO_VERB and has_possible_verb(one.text)) for one, fault in faults)
