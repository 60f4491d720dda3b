"""What was found out about the sentences of a lesson that is gathered more than once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from audiolesson.draft.english.content import content_words
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import LONG, MOST_BY_TREE, by_rules, by_trees, read_for
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
    ruled: dict[tuple[Text, str], tuple[Text, ...]] = field(default_factory=dict)
    trees: Trees = field(default_factory=Trees)

    def shorter(self, sentence: Text, behind: str) -> tuple[Text, ...]:
        """A sentence as shorter ones, where that is safe; `behind`: the sentence that follows it."""
        if len(sentence.text.split()) > LONGEST_TO_CUT:
            return (sentence,)
        own = set(content_words(sentence.text))
        wanted = frozenset(own & set(content_words(behind)))
        behind = behind if wanted else ""  # most sentences take up nothing that could be left out
        if (sentence, behind) not in self.pieces:
            pieces = by_trees(self._by_rules(sentence, behind), self.trees, wanted)
            torn = any(_LACKS_ITS_UNIT.search(piece.text) for piece in pieces[1:])
            self.pieces[sentence, behind] = (sentence,) if torn else pieces
        return self.pieces[sentence, behind]

    def _by_rules(self, sentence: Text, behind: str = "") -> tuple[Text, ...]:
        if (sentence, behind) not in self.ruled:
            self.ruled[sentence, behind] = by_rules(sentence, behind)
        return self.ruled[sentence, behind]

    def read_ahead(self, sentences: Iterable[Text]) -> None:
        """Read at once what no rule cuts of the long sentences of a lesson: one by one that takes twice the time."""
        long = [one for one in sentences if LONG < len(one.text.split()) <= MOST_BY_TREE]
        self.trees.read([said for sentence in long for said in read_for(self._by_rules(sentence))])
