"""A term in bold letters in its sentence, with what stands in front of it and behind."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_term, without_article
from audiolesson.study.facts.ground import Ground, Told

LEAST_LETTERS, MOST_IN_TERM = 3, 4

_FOREIGN = lazy(r"[\d=<>\\_*\[\]{}|/+“”\"#$%]")
_OF_ANYTHING = lazy(
    r"(?:top|bottom|left|right|first|second|third|last|next|before|after|everyone|everybody|always|never|not|all|both"
    r"|same|different|note|tip|tips|warning|important|remember|example|examples|step|steps|goal|aim|answer|result"
    r"|reason|problem|key|main|rule|point|idea|question|part|thing|things|bring|time|date|day|week|input|output|pros"
    r"|cons|yes|no|why|how|what|when|where|who|beats?|lines?|spaces?|correct|incorrect|true|false|good|bad|better"
    r"|worse|best|worst|more|less|most|least|only|must|should|now|here|normal|reverse|this|that|one|two|three|four|five)",
)
"""What bold letters stress, and what a list of any lesson has as labels."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term without its article, and its sentence: `before` and `behind` are plain text as the sentence has it."""

    ground: Ground
    told: Told
    name: str
    before: str
    behind: str


def bold_terms(ground: Ground) -> Iterator[Term]:
    """Each term that a sentence or an item sets in bold letters, and no word that is only stressed."""
    for told in ground.told:
        said = told.text.text
        if "?" in said or "!" in said or len(told.text.strong) > _MOST_BOLD:
            continue
        for start, end in told.text.strong:
            name = said[start:end].strip(' .,:;()“”"')
            bare = without_article(name)
            if len(bare) < LEAST_LETTERS or len(bare.split()) > MOST_IN_TERM or _FOREIGN.search(name):
                continue
            if not is_term(bare, marked=True) or _OF_ANYTHING.fullmatch(bare.lower()) or end - start == len(said):
                continue
            article = name[: len(name) - len(bare)]
            yield Term(ground, told, bare, said[:start] + article, said[end : end + _MOST_BEHIND])


_MOST_BEHIND = 300
"""Characters behind a term that are looked at."""

_MOST_BOLD = 3
"""Bold stretches of one sentence: with more they mark what is to be read, and not what is to be learned."""
