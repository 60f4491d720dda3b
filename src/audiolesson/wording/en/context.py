"""What stands near a match, so that a sentence tells what trade it is of; near, so that time grows with the text."""

import re

NEAR = 200
"""Characters before and behind a match that are looked at: about a sentence each."""


def stands_near(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a pattern is found at most `NEAR` characters before or behind a match."""
    return pattern.search(match.string, max(0, match.start() - NEAR), match.end() + NEAR) is not None
