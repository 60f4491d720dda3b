"""What the script of a lesson says of it to its drills."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class About:
    """What a lesson is called, its date (RFC 3339) and its words with their readings; "" where it has no script."""

    title: str
    date: str
    lexicon: Mapping[str, str] = field(default_factory=dict)
