"""States of the USA behind a town: Portland, OR; Gary, IN 46401."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import digits
from audiolesson.wording.letters import LETTER

_STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
_SHORT = {
    "Ala": "AL", "Ariz": "AZ", "Ark": "AR", "Calif": "CA", "Colo": "CO", "Conn": "CT", "Del": "DE", "Fla": "FL",
    "Ga": "GA", "Ill": "IL", "Ind": "IN", "Kan": "KS", "Ky": "KY", "La": "LA", "Md": "MD", "Mass": "MA",
    "Mich": "MI", "Minn": "MN", "Miss": "MS", "Mo": "MO", "Mont": "MT", "Neb": "NE", "Nev": "NV", "Okla": "OK",
    "Ore": "OR", "Pa": "PA", "Tenn": "TN", "Tex": "TX", "Vt": "VT", "Va": "VA", "Wash": "WA", "Wis": "WI",
    "Wyo": "WY",
}  # fmt: skip
_DEGREES = frozenset(["MA", "MD", "MS", "PA"])
"""Behind a person's name these are degrees and professions."""

_TOWN = lazy(
    r"\b(?:Boston|Cambridge|Worcester|Springfield|Salem|Amherst|Lowell|Concord|Baltimore|Bethesda|Annapolis|Rockville|"
    r"Pittsburgh|Philadelphia|Harrisburg|Erie|Gettysburg|Jackson|Biloxi|Natchez|Plymouth|Somerville), \Z"
)


def _state(match: re.Match[str]) -> Answer:
    code, zip_code = match.groups()
    if code not in _STATES:
        return None
    if code in _DEGREES and not zip_code and not _TOWN.search(match.string, max(0, match.start() - 16), match.start()):
        return None
    if not re.search(
        r"(?<![\w.,])[A-Z][a-z]+(?: [A-Z][a-z]+)?, \Z", match.string[max(0, match.start() - 30) : match.start()]
    ):
        return None
    return _STATES[code] + (f" {digits(zip_code)}" if zip_code else "")


_SURE = ("Calif", "Minn", "Tenn", "Ariz", "Colo", "Conn", "Fla", "Okla", "Wis", "Mich")
_NAMED = "|".join(_SHORT)


RULES = (
    Rule(
        "place",
        lazy(rf"(?<![\w.])({'|'.join(_SURE)})(?:\.(?=[,;)]|\s[a-z(])|(?=\.(?:\s*\Z|\s[A-Z])))"),
        lambda match: _STATES[_SHORT[match[1]]],
    ),
    Rule(
        "place",
        lazy(rf"(?<![\w.])({_NAMED})\.(?=,? (?:and|or) (?:{_NAMED})\.)|(?<=\. and )({_NAMED})(?=\.(?:\s*\Z|\s[A-Z]))"),
        lambda match: _STATES[_SHORT[match[1] or match[2]]],
    ),
    Rule(
        "place",
        lazy(rf"(?<=\()([DRI])[-–](?:({'|'.join(_SHORT)})\.?|({'|'.join(_STATES)}))(?=\))"),
        lambda match: f"{LETTER}{match[1]} {_STATES[_SHORT.get(match[2] or '', match[3] or '')]}",
    ),
    Rule(
        "place",
        lazy(
            r"(?<=[a-z], )([A-Z]{2})(?: (\d{5})(?!\w|[.,]\d))?"
            r"(?=[.,;:)]|\s*\Z|\s(?:and|or|to|in|on|at|where|is|was|has)\b)"
        ),
        _state,
    ),
    Rule(
        "place",
        lazy(rf"(?:(?<=[a-z.], )|(?<=[a-z] \())({'|'.join(_SHORT)})(?:\.(?=[,;)]|\s[a-z(])|(?=\.(?:\s*\Z|\s[A-Z])))"),
        lambda match: _STATES[_SHORT[match[1]]],
    ),
)
