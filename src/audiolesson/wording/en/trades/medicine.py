"""What doctors write short: a 62M, 2 g IV, × 5 d, and which dose goes in by which way."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal
from audiolesson.wording.letters import spell

_OF_PATIENTS = lazy(r"\b(?:[Pp]atients?|[Pp]t|present(?:s|ed|ing)|admitted|history|diagnos\w+|c/o|complain\w+)\b")
_OF_DOSES = lazy(r"\b(?:mg|mcg|mL|g|units?|tabs?|caps?|puffs?|drops?|BID|TID|QID|bid|tid|qid|PO|q\d{1,2}h|daily|prn)\b")
_LASTS = {"d": "day", "days": "day", "wk": "week", "wks": "week", "weeks": "week", "mo": "month", "h": "hour"}


def _patient(match: re.Match[str]) -> Answer:
    """A 62M, (45F): how old a patient is, and of which sex."""
    if not stands_near(_OF_PATIENTS, match):
        return None
    word = {"M": "male", "F": "female"}[match[2]]
    return (
        f", {cardinal(int(match[1]))}, {word}," if match[0][0] == "(" else f"{cardinal(int(match[1]))} year old {word}"
    )


def _for_days(match: re.Match[str]) -> Answer:
    """500 mg tid × 7 d: how long a dose is taken."""
    if not stands_near(_OF_DOSES, match):
        return None
    name = _LASTS[match[2]]
    return f"for {cardinal(int(match[1]))} {name}{'' if match[1] == '1' else 's'}"


RULES = (
    Rule("name", lazy(r"(?<![\w.,$€£-])\(?([1-9]\d)([MF])(?!\w)\)?"), _patient, of_numbers=True),
    Rule(
        "duration",
        lazy(r"(?<=[a-zA-Z] )[×x] ?(\d{1,2}) ?(d|days|wks?|weeks|mo|h)(?!\w)"),
        _for_days,
        of_numbers=True,
    ),
    Rule(
        "acronym",
        lazy(
            r"IV(?<!\wIV)(?:(?:(?<=\d mg IV)|(?<=\dmg IV)|(?<=\d g IV)|(?<=\d mL IV)|(?<=mg/kg IV)|(?<=g/kg IV)|"
            r"(?<=mcg IV)|(?<=\bNS IV)|(?<=units IV)|(?<=[Gg]ive IV)|(?<=[Ss]tart IV)|(?<=fluids IV)|"
            r"(?<=saline IV))(?!\w)|(?= (?:over \d|push|bolus|infusions?|q\d|access|fluids?|antibiotics?|drugs?|"
            r"dose|daily|then|lines?|drip)\b))"
        ),
        lambda match: spell("IV"),
    ),
)
