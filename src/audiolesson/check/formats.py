"""What `check` tells beside its rules: files that cannot be read as they are. None of it can be turned off."""

from audiolesson.check.about import CARDS, QUIZ, SCRIPT, SETTINGS, About

_WHY = "What cannot be read cannot be spoken; all mistakes of a file are told at once."

FORMATS: dict[str, About] = {
    "card-format": About(
        "What the format of cards does not know: docs/cards-format.md.",
        _WHY,
        {CARDS: "## What pulls on the sea?\n\n- The Moon\n- The Sun\n"},
        {CARDS: "## What pulls on the sea?\n\nThe Moon and the Sun.\n"},
    ),
    "quiz-format": About(
        "What the format of a quiz does not know: docs/cards-format.md.",
        _WHY,
        {QUIZ: "## What pulls on the sea?\n\n- [ ] The Moon\n- [ ] The sand\n"},
        {QUIZ: "## What pulls on the sea?\n\n- [x] The Moon\n- [ ] The sand\n"},
    ),
    "script-format": About(
        "What the format of scripts does not know: docs/script-format.md.",
        _WHY,
        {SCRIPT: "[puase 2s]\n"},
        {SCRIPT: "[pause 2s]\n"},
    ),
    "show-settings": About(
        "A setting of show.toml that is unknown, missing or no value of its kind: docs/settings.md.",
        _WHY,
        {SETTINGS: 'titel = "Tides"\n'},
        {SETTINGS: 'description = "Tides"\n'},
    ),
}
"""The name of what is told → what it is about."""
