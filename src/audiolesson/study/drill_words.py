"""What a drill says besides its cards, by language. A language that is not here has a drill of cards alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

DrillKind = Literal["cards", "quiz"]


@dataclass(frozen=True, slots=True)
class Words:
    """The titles of the opening and the close, and what is said in them.

    `name` stands before the lesson's title. `how` says once how the drill works, by kind and preset of settings; it is
    short, so that there is room for a title within the 12 s of an opening. `close` holds the last words by kind.
    """

    opening: str
    ending: str
    name: Mapping[DrillKind, str]
    how: Mapping[tuple[DrillKind, str], str]
    close: Mapping[DrillKind, str]


_WORDS: Mapping[str, Words] = {
    "en": Words(
        opening="How it works",
        ending="The end",
        name={"cards": "Flashcards", "quiz": "Quiz"},
        how={
            ("cards", "walk"): "Say the answer aloud in the pause, then hear it. The next-chapter button skips a card.",
            ("cards", "drive"): "After each question comes a pause, then the answer. Just think of the answer.",
            ("quiz", "walk"): "Choose aloud in the pause, then hear the right choice. "
            "The next-chapter button skips a question.",
            ("quiz", "drive"): "After each question and its choices comes a pause, then the right one. "
            "Just think of yours.",
        },
        close={
            "cards": "That was the last card. Hear them again tomorrow, and see what stayed.",
            "quiz": "That was the last question. Hear them again tomorrow, and see what stayed.",
        },
    )
}


def words_for(language: str) -> Words | None:
    """The words of a language, such as "en" or "en-us"; None where there are none."""
    return _WORDS.get(language.partition("-")[0].lower())
