"""Which stretches of a text have a reading, and the rules that give them one.

Nothing is ever replaced in the text, so offsets cannot move. The order of rules is their rank: a stretch that is
taken stays so.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from audiolesson.wording.letters import finish
from audiolesson.wording.model import Token, Unsure


@dataclass(frozen=True, slots=True)
class Said:
    """A reading with a doubt: what is unsure about it, and what the author can do."""

    reading: str
    doubt: str = ""
    hint: str = ""


Answer = str | Said | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing that is not read as it is written.

    `say` gets each match and returns the reading, or None: "not mine". A match must be bounded in length or
    consume what it looks at, so that all matches of a text together cost linear time.
    """

    name: str
    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Answer]


@dataclass(slots=True)
class Claims:
    """The readings given so far to stretches of `text`. A byte a character says what is taken."""

    text: str
    borders: bytearray
    taken: bytearray = field(init=False)
    tokens: list[Token] = field(default_factory=list)
    unsure: list[Unsure] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.taken = bytearray(len(self.text))

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of [start, end) is taken and no sentence begins inside it."""
        return self.taken.find(1, start, end) < 0 and self.borders.find(1, start + 1, end) < 0

    def take(self, start: int, end: int, reading: str, lang: str = "") -> None:
        """Give [start, end) a reading."""
        self.taken[start:end] = b"\1" * (end - start)
        spoken, spelled = finish(reading)
        self.tokens.append(Token(self.text[start:end], start, end, spoken, lang, spelled))

    def doubt(self, start: int, end: int, rule: str, message: str, hint: str = "") -> None:
        """Note that [start, end) may not be heard as it should."""
        self.unsure.append(Unsure(start, end, rule, message, hint))

    def apply(self, rules: Iterable[Rule]) -> None:
        """Let each rule in its turn take what is still free."""
        for rule in rules:
            for match in rule.pattern.finditer(self.text):
                start, end = match.span()
                if start == end or not self.free(start, end):
                    continue
                answer = rule.say(match)
                if answer is None:
                    continue
                said = answer if isinstance(answer, Said) else Said(answer)
                self.take(start, end, said.reading)
                if said.doubt:
                    self.doubt(start, end, rule.name, said.doubt, said.hint)
