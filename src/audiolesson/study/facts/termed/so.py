"""What it means that a thing is so: "Slips are thixotropic, meaning that …", "A glaze is stable if …"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, stems
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import in_sentence, is_many, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.termed.asked import Asked

_MEANING = lazy(
    r"(?P<x>(?:(?:An?|The) )?[A-Z]?[\w’'-]+(?: [\w’'-]+){0,4}?) (?P<be>is|are|should be|can be|must be)"
    r" (?:(?P<adverb>generally said to be|said to be|naturally|usually|often|typically|generally|also|both) )?"
    r"(?P<how>(?!not\b|very\b|quite\b)[a-z][a-z-]+)(?: \([^()]+\))?, (?:meaning|which means)(?: that)? (?P<what>.+)"
)
_IF = lazy(
    r"(?P<x>(?:An?|Two|Any) [a-z-]+(?: (?:of|in|on|from) (?:an? |the )?[a-z-]+)?(?: [a-z-]+)?)"
    r" (?P<be>is|are) (?:said to be |called |termed )?(?P<how>(?!not\b|very\b|quite\b|more\b|only\b)[a-z][a-z-]+)"
    r" (?P<when>if and only if|if|when) (?P<what>[^,;:]+)"
)
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|you|your|we|our|us|here|there (?!is|are)|such|above|below|former|latter)\b"
    r"|[=<>\\$]",
    re.IGNORECASE,
)
_TAIL = lazy(r", (?:even|although|though|so|and|but|which|because|such as|like|including)\b.*")
LEAST = 3


def so(ground: Ground, found: Sequence[Statement]) -> Iterator[Asked]:
    """A question for when, or in what sense, a thing is as a word that is set off says."""
    for one in found:
        told = _MEANING.fullmatch(one.said) if "mean" in one.said else None
        if not told and (" if " in one.said or " when " in one.said):
            told = _IF.fullmatch(one.said)
        if told and (fact := _asked(ground, one, told)):
            yield fact


def _asked(ground: Ground, one: Statement, told: re.Match[str]) -> Asked | None:
    how, x = told["how"], in_sentence(told["x"], ground.whole)
    what = _TAIL.sub("", told["what"]).strip(" .,")
    set_off = {how, how.replace("-", " ")} & (one.names | ground.strong | ground.slanted)
    if not LEAST <= len(what.split()) < MOST_IN_ANSWER or _LEANS.search(f"{x} {what}") or not has_main_verb(what):
        return None
    if {*stems(how)} & {*stems(what)} or how.endswith(("ly", "er")):
        return None
    many = is_many(told["x"]) or told["x"].startswith("Two ")
    be = "are" if many else "is"
    if re.match(r"(?:it|they|its|their)\b", x):
        return None
    if "when" in told.groupdict():
        if not set_off:
            return None
        return Asked(one, how, f"When {be} {x} {how}?", f"{large(x)} {be} {how} if {what}.", f"If {what}")
    if not set_off and told["adverb"] is None:
        return None
    if re.match(r"(?:it|they) ", what):
        return None
    be, behind = told["be"].split()[0], " ".join(told["be"].split()[1:])
    asked = f"In what sense {be} {x} {behind} {how}?".replace("  ", " ")
    return Asked(one, how, asked, f"{large(x)} {told['be']} {how}: {what}.", what)
