"""What a lesson gives: the sentences that pass every filter, and what was refused and why."""

from dataclasses import dataclass, field

from audiolesson.draft.filters import follows_well, leans_back, why_not
from audiolesson.draft.model import Candidate, Refused, Source
from audiolesson.lesson.model import Text


@dataclass(slots=True)
class Gathered:
    """What a lesson gives: sentences that could be said, and what was refused."""

    whole: str
    language: str = "en"
    section: int = 0
    block: int = 0
    candidates: list[Candidate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def refuse(self, text: str, why: str) -> None:
        """Remember what is not said, for the notes."""
        self.refused.append(Refused(self.section, text, why))

    def offer(self, text: Text, source: Source, first: bool, follows: int = -1) -> int:
        """Take a sentence if nothing speaks against it; its order, or -1."""
        why = why_not(text, self.language, lenient=source == "prose")
        if not why and leans_back(text.text) and (follows < 0 or not follows_well(text.text)):
            why = "leans on a sentence before it"
        if why:
            self.refuse(text.text, why)
            return -1
        order = len(self.candidates)
        if not leans_back(text.text):
            follows = -1
        self.candidates.append(Candidate(text, self.section, self.block, order, source, first, follows))
        return order
