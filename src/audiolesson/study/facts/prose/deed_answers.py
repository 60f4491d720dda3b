"""Whether what a statement says can answer a question that is heard alone."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, stems
from audiolesson.study.facts.form import VAGUE
from audiolesson.study.facts.prose.alone import PRONOUN, means_another
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import Clause
from audiolesson.study.facts.prose.deed_questions import CLAUSE, LEAST_OBJECT, PLACE

_LEANS = lazy(
    r"\b(?:this|these|those(?! who| that| which| of| in| with| from)|that one|he|she|his|her|him|we|our|us|i|my|me|here"
    r"|such(?! as)|same(?! \w+ (?:as|of|in))|former|latter|instead|therefore|thus|again|else|later|earlier"
    r"|lesson|chapter"
    r"|section|page|figure|table|neither|today|now|too|so(?! (?:that|others|people|it|they|the))|likewise)\b"
    r"|^(?:it|its|they|their|them|one|ones|another|others?"
    r"|both|not|even|only(?! (?:what|the|those|when))|just|there|all|some|many|most|more|less|much(?! of)"
    r"|little|few|several|either|any(?! number of)|anything"
    r"|something|nothing|everything|someone|somebody|away|along|according|coming|up|down|out|off|over|well"
    r"|better|worse|back|together"
    r"|apart|around|round|through|as|like|than|yet|very|quite|too|you|yourself|no|none|half)\b"
    r"|\bthe (?:other|others|two|three|four|idea|result|point|rest|difference|problem|answer|trick"
    r"|question)\b(?! \w+ of)"
    r"(?! of)",
    re.I,
)
"""What an answer may not hold, or begin with."""
_ROW = lazy(r", (?:[\w’'-]+ ){0,3}[\w’'-]*,? ?(?:and|or) (?:[\w’'-]+ ?){1,6}$")
_HEDGED = lazy(r"\b(?:usually|sometimes|perhaps|probably|etc|might|some of|sort of|kind of)\b")
_ENDS_OPEN = lazy(r"\b(?:this|that|these|those|one|ones|do|does|so|too|well|else|like|there|here|away|off)$")


def can_answer(clause: Clause, said: str, question: str) -> bool:
    """Whether an answer that begins small can be heard behind its question, which begins small, too."""
    said = said.removeprefix("as ") if question.startswith("how ") else said
    words = said.split()
    if not words or len(words) > MOST_IN_ANSWER or not stems(said):
        return False
    if (
        _LEANS.search(re.sub(r"\b(one [^,]+) another\b", r"\1 other", said))
        or _ENDS_OPEN.search(said)
        or _HEDGED.search(said)
        or re.search(r"[;:—]| – ", said)
    ):
        return False
    if len(words) == 1 and VAGUE.fullmatch(said):
        return False
    if is_bare(re.sub(rf"^{PLACE} ", "", said)) and len(words) < 3:
        return False
    it = PRONOUN.search(said)
    if it and means_another(said, clause.many) and len(said[: it.start()].split()) < LEAST_OBJECT:
        return False
    if "," in said and not _ROW.search(said) and not CLAUSE.match(said):
        return False
    if question.startswith("where") and re.search(r"\b(?:ways?|manner|fashion|form|ones?)\b", said):
        return False
    if question.startswith("where") and re.match(
        r"in (?:well|about|less|under|\d|one|two|three|just|only|order|turn|time|advance|parallel|general|part"
        r"|a single|the course|the end)\b",
        said,
    ):
        return False
    least = 3 if clause.verb in ("is", "are", "was", "were") else 4
    return len(set(stems(question))) + min(len(words), 4) >= least
