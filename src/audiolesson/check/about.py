"""What a rule is about, for `check --explain` and docs/rules.md, with examples that a test runs.

An example is a show: the sample below, with the files that the example gives in place of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

SCRIPT, CARDS, QUIZ = "scripts/tides.md", "scripts/tides.cards.md", "scripts/tides.quiz.md"
LESSON, SETTINGS = "lessons/tides.md", "show.toml"
WAVES = "scripts/waves.md"

SAMPLE = {
    SETTINGS: """\
id = "2f0c7a52-6f0b-4d0e-8a55-7a4b5c9d2e31"
title = "The sea"
address = "https://example.org/sea/"

[voices]
Host = "espeak"
""",
    LESSON: """\
# Tides

A tide is the rise and fall of the sea. The Moon pulls on the water, and the Earth turns below it. The Moon also
pulls on the ground. A spring tide comes at full moon and at new moon, when the Sun pulls the same way. A neap tide is
weak: the Sun pulls across. In 1869 Ada Brook measured a tide of 14.5 metres in a narrow bay.
""",
    "lessons/waves.md": "# Waves\n\nThe wind makes waves, which break on the beach.\n",
    SCRIPT: """\
---
title: Tides
date: 2026-11-24T06:00:00Z
---

## The pull of the Moon

The Moon pulls on the water of the sea, and the water rises towards it. The Earth turns below, so each coast meets
high water twice a day. Between the two lies low water, when the beach is wide and the boats lie on the sand.
""",
}
"""The show that every example stands in: file → text."""

TEXT = (
    "The water rises over the sand, at first slowly and then faster. After six hours it stands as high as it can, and "
    "the boats lie in deep water again.\n"
)
"""What is said in a segment of an example that is about something else: ten seconds and more."""


def whole(*head: str) -> str:
    """A whole script with these lines of its head."""
    return "\n".join(("---", *head, "---", "", "## The beach", "", TEXT))


@dataclass(frozen=True, slots=True)
class About:
    """What a rule `finds`, `why` that matters to who listens, and two examples: file → text of the sample show.

    A script without a head, and a lesson, go on where the sample's end; settings without an id are added to those of
    the sample. `built`: the rule looks at what was built from the files.
    """

    finds: str
    why: str
    bad: Mapping[str, str]
    good: Mapping[str, str]
    built: bool = False


def files(example: Mapping[str, str]) -> dict[str, str]:
    """All files of the show of an example: file → text."""
    whole = dict(SAMPLE)
    for name, text in example.items():
        if name == SCRIPT and not text.startswith("---"):
            text = f"{SAMPLE[SCRIPT]}\n{text}"
        elif name == LESSON:
            text = f"{SAMPLE[LESSON]}\n{text}"
        elif name == SETTINGS and text.startswith("["):
            text = f"{SAMPLE[SETTINGS]}\n{text}"
        elif name == SETTINGS and not text.startswith("id"):
            text = SAMPLE[SETTINGS].replace("\n[voices]", f"{text}\n[voices]")
        whole[name] = text
    return whole
