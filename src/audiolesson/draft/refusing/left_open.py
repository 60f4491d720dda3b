"""What a sentence leaves to the one before it: "It really is.", "There is a problem.", "of that glaze"."""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_I = re.IGNORECASE

ABSTRACT = (
    r"issue|problem|solution|metaphor|trick|question|difference|goal|purpose|aim|consequence|effect|advantage"
    r"|catch|drawback"
    r"|downside|upside|benefit|key|conclusion|process|method|approach|opposite|reason|result|answer|idea"
    r"|point|outcome|example"
    r"|complication|caveat|irony|trouble|upshot|trade-?off"
    r"|exception|alternative|challenge|task|experiment|study|table|list|change|choice|step|exercise|situation"
    r"|difference|rest|latter"
)
"""Nouns that mean something which was just told."""

_ENDS_BARE = lazy(
    r"(?<!what )(?<!which )(?<!who )(?<!what to )\b(?:is|are|do|does|did|can|will|was|were"
    r"|has|have)(?: not|n't|n’t)?\.$",
    _I,
)
"""A verb at the end that another one or a noun must complete: "Not all of the pots are."."""

_OF_AN_END = 16
"""Letters of a text among which such an end begins."""

_COMPLETE = lazy(
    r"\b(?:what|where|who|how|however|whatever|wherever|than|as)\b(?! (?:is|are|was|were)\b)[^,.;:]{2,50}$", _I
)
"""How a clause begins that may end in its verb: "… where the kiln is", "however far away they are"."""

_NEEDS_MORE = Shape(
    rf"\bis (?:a|an|one|another)(?: \w+)? (?:{ABSTRACT})\.$"
    r"|\bthe (?:opposite is|difference is|reverse is)|\ba similar \w+(?! to)\b(?!.* to )|, though\.$"
    r"|\bthere (?:is|was) an? (?:\w+ )?(?:answer|solution|reason)\.$|, the answer is an? \w+ shrug\."
    r"|, for (?:example|instance)\.$|\b(?:is|are) (?:no different|different|the same)\.$"
    r"|\bfor our purposes|\b(?:needs?|ha[sd]|have|ought|used|wants?|able) to(?: be| do)?\.$"
    r"|\b(?:makes?|made|has|for|of|in|at|from|by|with|to|on|around|about) that (?!is\b|are\b|the\b|of\b|which\b)\w+",
    _I,
)


_ITS_DATE = lazy(r"(\b\d{4}\b.{0,200}?\b(?:of|in|from|by) )that(?= (?:year|century|date|time)\b)")
"""A year that the sentence names itself: "In 1700 … an inventory of that year"."""


def leaves_open(text: str) -> bool:
    """Whether the end of a sentence, or a thing that it means, is completed by the sentence before it."""
    text = _ITS_DATE.sub(r"\1the", text)
    bare = _ENDS_BARE.search(text, max(0, len(text) - _OF_AN_END))
    return bool((bare and not _COMPLETE.search(text[: bare.start()])) or _NEEDS_MORE.fits(text))
