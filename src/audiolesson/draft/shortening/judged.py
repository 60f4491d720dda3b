"""What was found out about the sentences of a lesson that is gathered more than once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.lesson.model import Text

LONGEST_TO_CUT = 120
"""A sentence of more words has no parts that could be said, and so many joints that looking at each takes seconds."""


_LACKS_ITS_UNIT = re.compile(r"\b(?:hundred|thousand|[mbtr]+illion)\.$")
"""How a part ends whose number is of what another part says: "… is as wide as two thousand."."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found out about sentences, kept while one lesson is gathered more than once."""

    faults: dict[tuple[Text, bool], str] = field(default_factory=dict)
    pieces: dict[tuple[Text, str], tuple[Text, ...]] = field(default_factory=dict)
    in_full: dict[str, Mapping[str, str]] = field(default_factory=dict)
    unwhole: dict[tuple[Text, bool], str] = field(default_factory=dict)
    trees: Trees = field(default_factory=Trees)

    def shorter(self, sentence: Text, behind: str) -> tuple[Text, ...]:
        """A sentence as shorter ones, where that is safe; `behind`: the sentence that follows it."""
        if len(sentence.text.split()) > LONGEST_TO_CUT:
            return (sentence,)
        if (sentence, behind) not in self.pieces:
            pieces = shorter(sentence, behind, self.trees)
            torn = any(_LACKS_ITS_UNIT.search(piece.text) for piece in pieces[1:])
            self.pieces[sentence, behind] = (sentence,) if torn else pieces
        return self.pieces[sentence, behind]
