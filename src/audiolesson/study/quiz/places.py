"""Wrong places for "Where …?": other places of the lesson, told as the right one is: "In the lower chamber"."""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import Evidence, gives_away, stems

WHERE = re.compile(r"(?:In [^,?]+, )?[Ww]here ")
_PREPOSITION = r"(?:in|on|at|inside|within|under|beneath|below|above|behind|between|near|around|outside|along)"
_PLACE = re.compile(
    rf"(?P<how>{_PREPOSITION}) (?P<place>(?:the|an?) (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]{{3,}}))"
    r"(?=[.,;:)]| (?:and|where|which|is|are|when|because|until|by|to) )",
    re.IGNORECASE,
)
_OWN = re.compile(rf"(?P<how>{_PREPOSITION}) (?P<article>the|an?) (?:[\w-]+ ){{0,2}}[\w-]+\Z", re.IGNORECASE)
_NO_PLACE = word_set(
    """time times day days week month year years century moment end beginning case way form sense fact example term
    terms least last first same whole course question rule idea hope process light view morning evening night
    hour minute
    second word words price rate number order result number state meantime past future present long short other one
    ones average following text lesson chapter table figure list page section problem answer theory practice
    spring summer autumn winter expense cost risk dark cold heat name language war speed pace age
    temperature pressure level beginning start most worst best size direction"""
)


def other_places(right: Fact, evidence: Evidence) -> tuple[str, ...]:
    """Three places of the lesson, or two, behind the right one's preposition and article, the nearest first."""
    own = _OWN.match(right.answer)
    if own is None:
        return ()
    asked, wanted = stems(right.question), stems(right.answer)
    many = right.answer.endswith("s")
    at = evidence.text.find(right.sentence)
    found: list[tuple[int, str]] = []
    for match in _PLACE.finditer(evidence.text):
        named = stems(match["place"])
        if match["noun"].lower() in _NO_PLACE or not named or named & (asked | wanted):
            continue
        if match["noun"].endswith("s") != many or _also(match["place"], asked | wanted, evidence):
            continue
        text = f"{match['how'].capitalize()} {match['place']}"
        if text.lower().startswith(f"{own['how']} {own['article']} ".lower()):
            found.append((abs(match.start() - at), text))
    chosen: dict[frozenset[str], str] = {}
    for _, text in sorted(found):
        if len(chosen) < WANTED and not any(stems(text) & other for other in chosen):
            chosen[stems(text)] = text
    wrong = tuple(chosen.values())
    return wrong if len(wrong) >= LEAST and not gives_away(right.question, right.answer, wrong) else ()


def _also(place: str, asked: frozenset[str], evidence: Evidence) -> bool:
    """Whether a sentence that names a place speaks of what is asked for."""
    name = re.sub(r"^(?:the|an?) ", "", place)
    return any(2 * len(stems(evidence.sentences[at]) & asked) >= len(asked) for at in evidence.where(name))
