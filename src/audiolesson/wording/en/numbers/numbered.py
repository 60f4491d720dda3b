"""Letters and numbers in brackets that the word before them names, without a pause: part (b), by (3.2)."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER

_LETTERED = lazy(
    r"(?:\b(?:[Pp]art|[Ss]tep|[Pp]anel|[Cc]ase|[Ii]tem|[Oo]ption|[Qq]uestion|[Pp]roblem|[Ee]xercise|[Ss]tatement"
    r"|[Cc]ondition|[Pp]roperty|[Aa]nswer|[Cc]hoice)s?|\b[Pp]arts? \([a-z]\),? (?:and|or|to|through)) \Z"
)
_MEANT = lazy(r"\b(?:in|of|from|both|for|by|than|to|and|or) \Z")


def _lettered(match: re.Match[str]) -> Answer:
    """Part (b): what a letter in brackets names, without a pause."""
    named = _LETTERED.search(match.string, max(0, match.start() - 24), match.start())
    if not named and _MEANT.search(match.string, max(0, match.start() - 6), match.start()):
        named = re.match(
            r"[.,;:?]|\s*\Z|\s(?:and|or|to|is|are|was|if|with|by|has|gives|does)\b", match.string[match.end() :][:8]
        )
    return f"{LETTER}{match[1]}" if named else None


RULES = (
    Rule("label", lazy(r"\(([a-hj-uwyz])\)"), _lettered),
    Rule(
        "label",
        lazy(
            r"\((?:(?<=\b[Bb]y \()|(?<=\b[Ff]rom \()|(?<=\bin \()|(?<=\b[Uu]sing \()|(?<=\binto \()|(?<=\bof \()|"
            r"(?<=quation \()|(?<=quations \()"
            r"|(?<=\bEq\. \()|(?<=\band \()|(?<=tems \()|(?<=teps \()|(?<=\b[Ss]ee \()|(?<=xamples \()|"
            r"(?<=entences \()|(?<=onditions \()|(?<=\b[Bb]oth \()"
            r"|(?<=roperties \()|(?<=arts \()|(?<=ules \()|(?<=quations \()|(?<=xioms \()|(?<=tatements \()|"
            r"(?<=\bor \()|(?<=\bto \())(\d{1,2}(?:\.\d{1,2}){0,2})\)(?=[,.;:]|\s(?:and|or|we|to|is|are|was|were|"
            r"gives?|holds?|yields?|follows?|above|below|imply|implies|show|together|in|both)\b|\s*\Z)"
        ),
        lambda match: " point ".join(map(numbers.whole, match[1].split("."))),
    ),
)
