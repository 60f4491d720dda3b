"""The question that a plain sentence answers, made over its grammar: subject, verb, object, reason, case.

What was just heard is asked for with it, by somebody who knows which bulge "the bulge" is. So a thing with "the" may be
asked about, and any verb may be what it does.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PAST, PLAIN
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.plain_names import EXPLAINS, Asked, named_before
from audiolesson.draft.framing.plain_questions import FINDERS
from audiolesson.patterns import lazy

MOST_ASKED = 14
"""Words of a question that is understood when it is heard once."""

_LONGEST = 260
"""Characters of a sentence that is looked at."""


def plainly_asked(sentence: str, whole: str, before: str = "") -> Asked | None:
    """The best question that a sentence answers for certain; None where there is none.

    `before` is the sentence told right before it, which a name may be given to. `whole` is the lesson's text, which
    tells names from the first words of sentences.
    """
    if sentence.endswith("?"):
        return None
    said = _ASIDE.sub(lambda found: found["before"], _LEADS_IN.sub("", _BRACKETS.sub("", sentence)))
    said = _FIRST_HALF.sub(r"\1.", said)
    if len(sentence) > _LONGEST or not said.endswith(".") or _UNFIT.search(said) or said.count(".") > 1:
        return None
    said = upper_first(said)
    found = _asked_by_itself(said, whole)
    if named := named_before(said, before, whole):
        found = (*found, named)
    fit = [one for one in found if len(one.question.split()) <= MOST_ASKED and not _is_odd(one.question)]
    return max(fit, key=lambda one: one.worth, default=None)


@lru_cache(maxsize=1024)
def _asked_by_itself(said: str, whole: str) -> tuple[Asked, ...]:
    """The questions that a sentence answers whatever is told before it, which differs from trial to trial."""
    return tuple(asked for finder in FINDERS if (asked := finder(said, whole)))


_BRACKETS = lazy(r" \([^()]*\)")
_FIRST_HALF = lazy(r"^((?:[^ ;:]+ ){4,}[^ ;:]+)[;:] .+$")
"""What goes on behind a semicolon or a colon."""

_ASIDE = lazy(
    r"(?<=^[A-Z])(?P<before>[^,]{1,60}),(?: (?:by contrast|in turn|on the other hand|then|of course|roughly speaking"
    r"|in practice|however|therefore|too|in the \d{3,4}s|in \d{4})| (?:such as|like|for example) [^,]{1,60}),"
)
"""What stands between a subject and its verb."""

_LEADS_IN = lazy(
    r"\A(?:so|but|and|yet|still|thus|hence|therefore|however|instead|in short|in practice|in general|in fact|in turn"
    r"|of course|roughly speaking|strictly speaking|for example|for instance|by contrast|finally|first|second|third"
    r"|curiously|above all|by default|by convention|as a result|in other words|on the other hand|today|nowadays),? ",
    re.IGNORECASE,
)
"""What joins a sentence to the one before it."""

_UNFIT = lazy(
    r"[“”\"?!]|\b(?:chapter|section|lesson|page|figure|table|exercise|example)s?\b|\b(?:I|my|me)\b|^(?:There|Here)\b"
)
_ODD = lazy(r"[;:()]|\b(?:this|these|those|such|former|latter|above|below|following|here)\b|,.*,")


_DID_IS = lazy(
    r"(?:why|how|when|where|what) (?:did|does|do) (?![^?]*\b(?:that|which|who|what|if|when|where|how|know|think|say"
    r"|believe|show|mean|suppose|hope|argue|feel)\b)[^?]* (?:is|are|was|were) |what happens (?:when|if) \w+ing why\b"
)
"""A question with a verb too many: "why did sharing clay is hard?"."""
_BOTH_DID = lazy(r"\b(?:did|does|do) .* and (?P<verb>[a-z]+) (?:the|an?|it|its|their|them|us|you|people|all|more)\b")


def _is_odd(question: str) -> bool:
    """Whether a question holds what points back, or a second verb that its first did not give up its form with."""
    both = _BOTH_DID.search(question)
    verb = both["verb"] if both else ""
    past = verb not in PLAIN and (verb in PAST or bool(base_of_ed(verb)) or bool(base_of_s(verb)))
    return past or bool(_ODD.search(question) or _DID_IS.match(question))


def told_question(sentence: str, behind: str) -> Asked | None:
    """A question that the lesson itself asks, in small letters, where it says what it asks about and a told sentence,
    the one `behind` it, answers.
    """
    asked = _THEN.sub("", sentence)
    many = len(asked.split())
    if not _ASKS.match(asked) or not LEAST_OF_A_QUESTION <= many <= MOST_ASKED or not behind or behind.endswith("?"):
        return None
    if shapes.LEANS.search(re.sub(r"\byou\b", "", asked)) or _ODD.search(asked):
        return None
    small = asked[0].lower() + asked[1:]
    clause = small.rstrip("?") if _OF_ITS_SUBJECT.match(small) else ""
    return Asked(small, asked, EXPLAINS, clause)


LEAST_OF_A_QUESTION = 4
_ASKS = lazy(r"(?:What|Why|How|Who|Where|When|Which)\b[^“”\"]*\?$")
_THEN = lazy(
    r"(?:(?<=^How)|(?<=^Why)|(?<=^What)|(?<=^Where)|(?<=^When)), (?:then|in fact|after all),|^(?:So|But|And) (?=[a-z])"
)
_OF_ITS_SUBJECT = lazy(
    r"(?:what|who) (?!(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|must|might|may)\b)[a-z]+ "
)
"""A question for the one who does something, which stands as it is behind "you will know"."""
