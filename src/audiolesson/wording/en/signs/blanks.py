"""Places that a reader is to fill in: the answer is ____, said as "blank"."""

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Rule

RULES = (
    Rule(
        "blank",
        lazy(r"_{2,40}(?<![^\W_]_)(?<![^\W_]__)(?<![^\W_]___)(?=\s|[.,;:?!)’'\"”]|\Z)|(?:(?<=, )|(?<=\. ))_(?=,|\.\s)"),
        lambda match: "blank",
    ),
)
