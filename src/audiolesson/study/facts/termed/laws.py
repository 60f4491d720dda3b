"""Laws and rules that a sentence states: "Boyle's law states that …" is asked as "Which law states that …?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import in_sentence
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.termed.asked import Asked
from audiolesson.study.facts.termed.phrase import tells_name

_STATES = lazy(
    r"(?P<name>(?:The )?[A-Z]?[\w’'-]+(?: [\w’'-]+){0,4}?) "
    r"(?P<verb>states|says|holds|predicts|proposes|claims|argues)(?: that|:) (?P<what>.+)"
)
_KIND = lazy(
    r"\b(?P<kind>law|principle|theorem|rule|theory|hypothesis|effect|paradox|criterion|axiom|doctrine|lemma|conjecture"
    r"|postulate|thesis|equation|test|property|model)(?: of [\w’' -]+)?$"
)
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|you|your|we|our|us|here|there|such|above|below|former|latter)\b"
    r"|^(?:it|its|they|their)\b|[=<>\\$]",
    re.IGNORECASE,
)
_NO_NAME = lazy(r"(?:the |an? |one |first |second |third |this |that |another |our )*(?:\w+)", re.IGNORECASE)
_PRAISE = lazy(r"(?<=the )(?:popular|famous|well-known|important|basic|fundamental) ")
LEAST, MOST = 5, 24


def laws(ground: Ground, found: Sequence[Statement]) -> Iterator[Asked]:
    """A question for the name of each law that a sentence states."""
    for one in found:
        told = _STATES.fullmatch(one.said)
        kind = _KIND.search(told["name"]) if told else None
        if told and kind and not _NO_NAME.fullmatch(told["name"]) and (fact := _asked(ground, one, told, kind["kind"])):
            yield fact


def _asked(ground: Ground, one: Statement, told: re.Match[str], kind: str) -> Asked | None:
    what, name = told["what"].strip(" .,"), _PRAISE.sub("", in_sentence(told["name"], ground.whole))
    if not LEAST <= len(what.split()) <= MOST or _LEANS.search(what) or not has_main_verb(what):
        return None
    if tells_name(ground, told["name"].replace(kind, ""), what):
        return None
    small = what[0].lower() + what[1:] if what.split()[0] in ("A", "An", "The", "If", "When", "In") else what
    verb = told["verb"]
    return Asked(one, name, f"Which {kind} {verb} that {small}?", f"{name[0].upper()}{name[1:]} {verb} that {small}.")
