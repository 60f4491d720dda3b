"""Sets of tennis whose last game was a long one: 7–6(5)."""

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Rule
from audiolesson.wording.en.numbers.numbers import cardinal

RULES = (
    Rule(
        "score",
        lazy(r"([67])(?<![\w.,].)\s?[–-]\s?(?!\1)([67])\s?\((\d{1,2})(?:[–-](\d{1,2}))?\)"),
        lambda match: (
            f"{cardinal(int(match[1]))} to {cardinal(int(match[2]))}, {cardinal(int(match[3]))}"
            f"{f' to {cardinal(int(match[4]))}' if match[4] else ''} in the tie-break,"
        ),
        of_numbers=True,
    ),
)
