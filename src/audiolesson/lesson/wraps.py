"""Lines that were broken to a width, as one."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy

_PARTED = lazy(r"(?:\A|[\s(\"“])([A-Za-z]{2,})-\Z")
_KEEPS_HYPHEN = lazy(
    r"well|self|non|semi|multi|long|short|high|low|cross|two|three|four|five|six|ten|one|all|ever|half|quasi|anti|full"
    r"|large|small|old|new|open|closed|real|time|end|first|second|third|last|left|right|hand",
    re.IGNORECASE,
)
"""First halves of compounds, which keep the hyphen that stands at the end of a line."""
_NO_SECOND_HALF = lazy(r"(?:and|or|to|und|oder|bis|y|o|et|ou)\b|[^a-z]|[a-z](?![a-z])")


def unwrapped(lines: Sequence[str]) -> str:
    """Lines as one; a word parted at the end of a line is whole again ("Bi-", "ble"), a compound keeps its hyphen."""
    whole = ""
    for line in lines:
        parted = _PARTED.search(whole[-40:]) if line and not _NO_SECOND_HALF.match(line) else None
        if parted is None:
            whole += " " * bool(whole) + line
        else:
            whole = (whole if _KEEPS_HYPHEN.fullmatch(parted[1]) else whole[:-1]) + line
    return whole
