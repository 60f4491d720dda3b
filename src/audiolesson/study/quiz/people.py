"""The people whom a lesson names as having done something."""

import re

from audiolesson.patterns import lazy

_WORD = r"[A-ZÀ-ÞŁŚŹŻČŠŽ][^\W\d_A-ZÀ-Þ]+"
_NAME = rf"{_WORD}(?: [A-Z]\.)?(?: (?:de|van|von|da|du))? (?:Mc|Mac|O['’])?{_WORD}(?:-{_WORD})?"
_PERSON = lazy(
    rf"(?:\bby (?P<by>{_NAME})(?=[,.;)]| (?:in|and|at|to|of|from)\b))"
    rf"|(?<!the )(?<!The )\b(?P<did>{_NAME}),? "
    r"(?:who |first |also |later |then |and \w+ )?(?:wrote|published|proposed|described"
    r"|introduced|discovered|invented|argued|showed|suggested|believed|developed|coined|said|won|created|observed"
    r"|explained|studied|conducted|noted|concluded|demonstrated|defined|designed|built|formulated|was born|identified"
    r"|was the first|became|called|found|founded|led|painted|composed|measured|predicted|calculated|thought)\b"
)
NO_PERSON = lazy(
    r"\b(?:The|This|Some|Many|One|In|New|North|South|East|West|United|University|Act|War|Company|Court|Party|Union"
    r"|States?|Island|City|Kingdom|Army|Congress|House|Street|Press|Church|America|Britain|Institute|College|Inc|Mercury|Times|Gazette|Journal|Post|Herald|Review|Tribune|News|Daily"
    r"|Weekly|Magazine|Conference|Committee|Network|Group|Team|Al|Show|Hour|Band|Aces|League|Club|Bank|Board|Office|Service|Agency|Department|Ministry|Foundation|Association|Society|Academy|School|Museum"
    r"|Library|Corporation|Laboratory|Labs?|Treaty|Bill|Organi[sz]ation|Scheduler|System|Plague|Square|River|Valley|Beach|Bay)\b"
)


def people_of(text: str) -> dict[str, int]:
    """The full names of people, each with the place in the text at which it first stands."""
    found: dict[str, int] = {}
    for match in _PERSON.finditer(text):
        name = match["by"] or match["did"]
        if not NO_PERSON.search(name):
            found.setdefault(name, match.start())
    return found


def whole_name(name: str, whole: str) -> str:
    """A person's first name with the family name that a lesson gives: "Ada" → "Ada Potter"; else as it stands."""
    if not re.fullmatch(_WORD, name):
        return name
    found = re.search(rf"\b{name} (?:[A-Z]\. )?{_WORD}\b", whole)
    return found.group() if found and not NO_PERSON.search(found.group()) else name


def is_thing(name: str, whole: str) -> bool:
    """Whether a name is none of a person: that of a body or a place, or of words that the lesson writes small, too."""
    small = [word.lower() for word in re.findall(r"[^\W\d_][\w'’-]+", name) if word[0].isupper()]
    here = (word for word in small if word in whole)  # a look is cheap, and most words stand nowhere
    return bool(NO_PERSON.search(name)) or any(re.search(rf"\b{re.escape(word)}\b", whole) for word in here)
