"""Networks, shells and files in running text: paths, flags, ports, addresses, rights and shares of processors."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.code import schedules
from audiolesson.wording.en.code.code import name
from audiolesson.wording.en.code.networks import address_words
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER


def _path(match: re.Match[str]) -> Answer:
    """/login: one folder or page of a site or a disk."""
    return f"slash {name(match[1].replace('-', '_'))}"


RULES = (
    Rule(
        "schedule",
        lazy(rf"(?<![\w*/])({schedules.FIELDS})(?![\w*/])"),
        lambda match: schedules.fields(match[1]) or None,
        of_numbers=True,
    ),
    Rule(
        "address",
        lazy(
            r"(?<![\w:.])(?=[0-9a-fA-F:]{0,40}\d)(?:[0-9a-f]{1,4}|(?=::))(?:::?[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:]|\.\d)"
        ),
        lambda match: address_words(match[0]) or None,
    ),
    Rule("path", lazy(r"(?:(?<=[A-Za-z,;:(] )|(?<=\A)|(?<=\())/([A-Za-z][\w-]{2,30})(?![\w/-]|\.\w)"), _path),
    Rule(
        "network",
        lazy(r"(?:(?<=[A-Za-z(] )|(?<=\())/(\d{1,2})(?![\w/]|\.\d)"),
        lambda match: f"slash {numbers.whole(match[1])}",
    ),
    Rule("rights", lazy(r"(?<=chmod )(0?[0-7]{3})(?!\w)"), lambda match: numbers.pairs(match[1][-3:])),
    Rule(
        "share",
        lazy(r"(?<![\w.,])(\d{2,4})m(?= (CPU|cores?)\b)"),
        lambda match: f"{numbers.whole(match[1])} milli",
    ),
    Rule("scheme", lazy(r"(?<!\w)([a-z]{2,6})://(?!\w)"), lambda match: name(match[1])),
    Rule(
        "aperture",
        lazy(r"(?<![\w/])[fF]/(\d{1,2}(?:\.\d)?)(?![\w/]|\.\d|\s?[=+*])"),
        lambda match: f"{LETTER}f {numbers.number(match[1])}",
    ),
)
