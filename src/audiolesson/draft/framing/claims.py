"""Whether what is told keeps what a title claims: "how to fire a pot", "why pots crack", "when to glaze"."""

import re
from collections.abc import Sequence

from audiolesson.draft.framing.answered import answers
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.patterns import lazy

_CUES = {
    "why": r"because|since|so that|so|reasons?|due to|thus|therefore|caus\w+|as|to",
    "when": r"when(?! to\b| should\b| you should\b)|whenever|while|if|after|before|once|until|during|as soon as|early"
    r"|late|first|then|always|never",
    "where": r"in|at|on|from|under|near",
}
"""Words of which a sentence that answers such a question has one."""

_CUE = {word: lazy(rf"\b(?:{cues})\b", re.IGNORECASE) for word, cues in _CUES.items()}

_WAY = lazy(r"how to (?P<what>.+)", re.IGNORECASE)
_QUESTION = lazy(r"(?P<word>why|when|where)\b(?P<what>.+)", re.IGNORECASE)

_OF_WHAT = lazy(r"(?:what|how|which|who)\b(?P<what>.+)", re.IGNORECASE)
_LIGHT = stems("happen happens happened works matters means goes comes came became begins starts")
"""Verbs of a question that its answer need not say: "why photosynthesis matters"."""

_DEFINES = lazy(r"^what .+ (?:is|are)(?: not)?$", re.IGNORECASE)
_DENIES = lazy(r"what (?:\w+ not|\w+n['’]t)\b", re.IGNORECASE)
"""What asks for one thing alone: "what a kiln is"; "what is not happening" says nothing of what."""


def keeps(name: str, said: Sequence[str]) -> bool:
    """Whether sentences keep what a name inside a sentence claims.

    A way is told where one sentence says all its words, for a heading may be a figure of speech ("follow the money");
    a question is answered where one says two thirds of them, and a word as answers have it. Other names claim nothing.
    """
    if found := _WAY.match(name):
        wanted = telling_stems(found["what"]) or stems(found["what"])
        return any(wanted <= stems(one) for one in said)
    if found := _QUESTION.match(name):
        every, cue = stems(found["what"]), _CUE[found["word"].lower()]
        wanted = every - _LIGHT or every
        return any(_says(one, wanted) and cue.search(one) for one in said)
    if found := _OF_WHAT.match(name):
        wanted = stems(found["what"])
        if defines(name):
            return answers(name, said)
        says = not _DENIES.match(name) and len(wanted) > 1
        return says and any(_says(one, wanted) for one in said)
    return True


def defines(name: str) -> bool:
    """Whether a name asks what something is, which only one sentence can say."""
    return bool(_DEFINES.search(name)) and not _DENIES.match(name)


def _says(sentence: str, wanted: frozenset[str]) -> bool:
    """Whether a sentence says two thirds of some words."""
    return 3 * len(wanted & stems(sentence)) >= 2 * len(wanted)
