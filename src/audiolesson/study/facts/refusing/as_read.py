"""What is refused of a definition that was read whole: all that no teacher asks, but no circle and no rule of number.

Its kind and what narrows it have been found by the parser, so that the words need not show them once more.
"""

import re
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.evidence import is_titled
from audiolesson.study.facts.field import needs_field
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.everyday import needs_place
from audiolesson.study.facts.refusing.in_context import in_field
from audiolesson.study.facts.refusing.mended import mended
from audiolesson.study.facts.refusing.refused import is_refused
from audiolesson.study.facts.refusing.strict import DEFINES, WEAK, Bar, field_for, is_never_asked
from audiolesson.study.facts.refusing.taught import is_taught
from audiolesson.study.facts.titled import is_placed

_OF_A_WORD = lazy(
    r"an? (?:\w+ )?(?:term|word|(?:nick)?name|phrase|label(?! (?:for|on|of) an?\b)|acronym|abbreviation|initialism)\b",
    re.I,
)


def as_read(bar: Bar, fact: Fact) -> Fact | None:
    """The definition as a teacher asks it; None of one that no teacher asks, or that is not taught where it stands."""
    ground, clean = bar.evidence.ground, replace(bar, clean=True)
    worded = mended(ground, replace(fact, read=True))
    found = DEFINES.fullmatch(worded.question) if worded else None
    if not worded or is_never_asked(clean, worded):
        return None
    if not found:
        return worded  # "What does kwe mean?" asks for the words of a translation
    term = found["term"] or found["x"]
    if is_refused(bar.evidence, worded, term) or _OF_A_WORD.match(worded.answer) or WEAK.search(worded.answer):
        return None
    if not (is_titled(bar.evidence, worded) or is_taught(bar.evidence, worded)):
        return None
    if not (needs_field(term) or needs_place(bar.evidence, term)):
        return worded
    field = field_for(bar, worded)
    if field and not {*stems(field)} & {*stems(term)}:
        return in_field(worded, field)
    return worded if is_placed(ground) else None
