"""Places that a reader is to fill in: the answer is ____, said as "blank"."""

import re

from audiolesson.wording.claims import Rule

RULES = (
    Rule(
        "blank",
        re.compile(
            r"_{2,40}(?<![^\W_]_)(?<![^\W_]__)(?<![^\W_]___)(?=\s|[.,;:?!)’'\"”]|\Z)|(?:(?<=, )|(?<=\. ))_(?=,|\.\s)"
        ),
        lambda match: "blank",
    ),
)
