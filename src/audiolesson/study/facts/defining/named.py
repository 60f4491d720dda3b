"""Names given to what is described: "The fluid around the stacks is the *stroma*", "pores called stomata"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.patterns import lazy
from audiolesson.study.facts.defining.asked import Candidate
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.defining.wording import NAME, NARROWS, is_known, leans, term_of
from audiolesson.study.facts.form import in_sentence, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges

_CALLED = (
    r"(?:(?:also|often|sometimes|usually|commonly|generally|now|simply|together|collectively) )?(?:called"
    r"|known as|termed|named|referred to as|what (?:we|\w+s) call|dubbed)"
)
_IS_CALLED = lazy(
    rf"(?P<what>[^,;:]+) (?:(?:is|are|was|were) {_CALLED}|goes by the name of|go by the name of) (?:its "
    rf"|their )?(?P<x>{NAME})(?:$|[,;:(—–].*| (?:because|after|and|or|by|in) .*)"
)
_HAS_NAME = lazy(
    rf"(?P<what>[^:;]+?),? (?:have|has|had|got|go by|goes by) (?:an?|the|their own|its own|another) "
    rf"(?:[a-z]+ ){{0,3}}name(?: of (?:their|its) own)?: (?:the )?(?P<x>{NAME})(?:$|[,;:(—–].*)"
)
_IS_THE = lazy(
    r"(?P<what>(?:An?|The|Any|What|Whatever) [^;:]+) (?P<be>is|are) (?:an?|the|its|your|their|our"
    r"|called) (?P<x>[\w’'-]+(?: [\w’'-]+){0,2})(?:$|[,;:(—–].*)"
)
_THIS_OF = lazy(r"\A(?:This|That) (?=[a-z-]+ (?:of|for) [a-z]+ing )")
"""What points at nothing but says which one it is: "This way of firing pots with salt"."""
_IS_NAME = lazy(
    r"(?P<what>(?:An?|The|Any|What|Whatever) [^;:]+) (?P<be>is|are) (?P<x>[\w’'-]+(?: [\w’'-]+){0,2})(?:$"
    r"|[;:(—–].*|, (?:which|who|where|an?|the|but|so|because) .*)"
)
_LARGE = lazy(r"[A-Z][\w.]*(?: [A-Z][\w.]*)*")
_APPOSED = lazy(r", (?P<what>(?:an?|the) [^,]+),?$")
_OF_IT = lazy(r"\b(?:it|them|itself)\b")
_OR = lazy(r" or (?:an?|the) ")
_ARE = lazy(r"(?P<what>[A-Z][a-z]+ (?:that|which|with|whose|of) [^;:]+) (?P<be>are) (?P<x>[a-z’'-]+)")
_CALLS = lazy(
    r"(?P<who>[A-Z][\w.-]+|[A-Z][a-z]+s) calls? (?P<y>(?:its|their|the|an?) [a-z-]+(?: [a-z-]+)?"
    r"|[a-z]+s) (?P<x>[\w’'-]+(?: [\w’'-]+)?)(?:$|[,;:(].*)"
)
_SIGN = lazy(
    r"The (?:ordinary|usual|real|true|whole|only|other) |(?:An?|The) (?:[a-z]+ )?(?:word|part|line|thing"
    r"|letter|sign|name|symbol|one|bit|trick|heart|core|key"
    r"|answer|result|question"
    r"|problem|point|reason|idea|type|kind|form|example|way|opposite)\b(?! (?:of|in|at|on|where"
    r"|underground) (?:an?|the) )"
)
"""What is told by its place on the page, or is no kind of thing."""
LEAST_LEFT = 7
LEAST, MOST = 4, 16
"""Words of what is described."""


def named(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """What a statement gives a name."""
    if (
        (found := _CALLS.fullmatch(one.said))
        and found["x"].lower() in one.names
        and (x := term_of(ground, one, found["x"]))
    ):
        many = found["who"].endswith("s") and " calls " not in one.said
        who = in_sentence(found["who"], ground.whole)
        yield Candidate(one, x, "name", found["y"], f"What {'do' if many else 'does'} {who} call {found['y']}?")
    said = _THIS_OF.sub("The ", one.said)
    for pattern in (_IS_CALLED, _HAS_NAME, _IS_THE, _IS_NAME, _ARE):
        found = pattern.fullmatch(said)
        if found and (given := _given(ground, one, found["what"], found["x"], pattern)):
            yield given
            return


def _given(ground: Ground, one: Statement, what: str, x: str, pattern: re.Pattern[str]) -> Candidate | None:
    name, called = term_of(ground, one, x), pattern in (_IS_CALLED, _HAS_NAME)
    known = is_known(ground, one, x)
    large = _LARGE.fullmatch(x) is not None
    if not name or (pattern is _ARE and not known) or not (called or known or large or f" the {x}" in one.said):
        return None
    what = re.split(r", (?:before|after|when|while|if|which|who) ", what)[0] if pattern is _HAS_NAME else what.strip()
    if row := _APPOSED.search(what):
        what = row["what"]
    one_of = re.search(rf" (?:is|are) an? {re.escape(without_article(x))}", one.said)
    if one_of and not (known and re.match(r"(?:An?|Any) ", what)):
        return None
    if judges(what) or _OF_IT.search(what) or _OR.search(what) or _SIGN.match(what):
        return None
    if not LEAST <= len(what.split()) <= MOST or leans(what):
        return None
    core = re.split(rf" {NARROWS} ", what)[0]
    if pattern is _IS_NAME and not large and not re.match(r"The ", what):
        return None
    left = re.match(r"(?:What|Whatever) ", what)
    whole = (
        left or re.match(r"[A-Z][a-z]+ing ", what) or (len(core.split()) < len(what.split()) and is_noun_phrase(core))
    )
    if not whole or (not left and has_main_verb(what) and pattern is not _ARE):
        return None
    small = in_sentence(what, ground.whole)
    many = pattern is _HAS_NAME and is_plural(core.split(",")[0].split()[-1])
    be = "are" if many or (" are " in one.said and " is " not in one.said) else "is"
    if large and not known and not called:
        return Candidate(one, name, "name", small, f"What {be} {small}?")
    if left and len(what.split()) < LEAST_LEFT:
        return None
    if left:
        return Candidate(one, name, "named", small, f"What is the name for {small}?")
    return Candidate(one, name, "named", small, f"What {be} {small} called?")
