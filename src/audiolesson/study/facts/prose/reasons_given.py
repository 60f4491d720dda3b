"""Why a thing is so, when, and how: what a clause of a sentence adds to its main one, asked for behind it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.inverting import MANY, ONE, Statement, asked, says_what, second_verb, statement
from audiolesson.study.facts.prose.orders import advised_in
from audiolesson.study.facts.prose.reasons_told import EVER_SINCE
from audiolesson.study.facts.prose.side_by_side import named, parts
from audiolesson.study.facts.prose.standing import holds_own, is_heard_alone, of_anybody, tells_more, to_you

_WHY = lazy(
    r"(?P<what>.{12,}?)(?:(?: precisely| simply)(?= )|,(?: precisely| simply)?)? (?P<by>because|since|so that"
    r"|in order to|(?<!is )(?<!are )due to|thanks to|(?<=, )as(?= )|(?<=, )for(?= )) (?P<why>.{8,})"
)
_WHEN = lazy(
    r"(?P<what>.{8,}?),? (?P<by>only when|only if|(?:only )?as long as|when|whenever|if|unless|until"
    r"|(?<!, )while) (?P<why>.{6,})"
)
_BY = lazy(r"(?P<what>[^,]{12,}?),? (?P<by>by) (?P<why>[a-z]+ing\b.{4,})")
END = lazy(
    r"(?:,|;|:) (?:and|but|which|so|while|whereas|though|although|yet|or|not|where|then|as|even)\b.*|[;:] .*| – .*"
)
_LEAD = lazy(
    r"(?P<lead>(?:In|On|At|During|Under|Within|Inside|For(?! example| instance)|With|Among|Unlike)"
    r" [^,]{2,45}), (?P<rest>.+)"
)
_CASE = lazy(r"(?P<lead>(?:When|If|Where|Once) [^,]{8,70}), (?P<rest>.+ (?:because|since|so that) .+)")
_OF_TIME = lazy(
    r"(?:then|the (?:\w+ )?(?:\d|\w+teen|\w+th|first|last|time|day|end|start)|\d|(?:about|around) \d|at least|19|20)"
)
_CLAUSE_FIRST = lazy(
    r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|After|Before|Since|Until|To|Whether"
    r"|Whatever|Suppose|Imagine|Say) "
)
_SIGN = lazy(
    r"\b(?:because|since|so that|in order to|due to|thanks to|when|whenever|if|unless|until|while|as long as"
    r"|by [a-z]+ing)\b|, (?:as|for) "
)
HEDGED = lazy(r"\b(?:partly|mainly|mostly|perhaps|probably|possibly|may be|might)$")
_SAYS = lazy(r"(?:sa(?:id|ys?)|thinks?|thought|believed?|shows?|showed|found|means?|argued?|claimed?|has shown) that\b")
_WE_SAY = lazy(
    r"(?:We|You|People|Economists|Scientists) (?:say|speak of) (?:that )?(?P<x>(?:an? |the )?[\w -]{3,40}?)"
    r" (?P<be>is|are) (?P<y>(?!not\b)[a-z-]+)"
    r"(?P<rest> (?:when|if|only) .+)"
)
_WE_CALL = lazy(
    r"(?:We|You|People) call (?P<x>(?:an? |the )[\w -]{3,30}?) (?P<y>(?!of|that)[a-z-]+)(?P<rest> (?:when|if"
    r"|only) .+)"
)
_STILL = lazy(r"\b(?:still|also|therefore|then|now|thus) ")
_WHETHER = lazy(
    r"\b(?:see|check|know|tell|ask|wonder|decide|determine|detect|configure|test|find out|learn|verify|clear"
    r"|sure|say|understand|matter|look|as|even)s?(?: you| us)?$"
)
"""Behind which "if" says whether."""
_AT_WILL = lazy(r"(?:needed|necessary|possible|appropriate|required|desired|you (?:want|need|like|wish|can))")
_GOES_ON = lazy(r"\b(?:is|are|was|were) (?:being\b|[a-z]+ing\b)")
_OPEN_END = lazy(
    r", (?:where|which|who|when|such as|[a-z]+ing)\b|\bthan (?:it|they|you) (?:do|does|did|is|are)$|\bet al\b"
    r"|\bat least\b|\bexample\b"
)
_OF_ALL = word_set(
    "should must need can cannot can't shouldn't mustn't don't have never hold keep use call choose want"
)
_WISH = lazy(r"(?:want|like|need|expect|wish|try|hope)\b")
_DENIES = lazy(r"\b(?:not|never|no|cannot)\b|n['’]t\b")
_LAST = lazy(r".*, (?:and|but) (?P<last>.+)")
_SPLICED = lazy(r", (?:you|it|they|we|he|she|this) ")
_AT_HAND = lazy(
    r"\b(?:click\w*|hover\w*|button|menu|checkbox|dropdown|keyboard|mouse|tab|this|screen|terminal|command line)\b",
    re.I,
)
_COMPARES = lazy(
    r"(?<!\ban )(?<!\ba )\b(?:more|less|fewer|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower"
    r"|longer)\b"
    r"(?!.*\bthan\b)"
)
_OF_THAT = lazy(r"that (?!is\b|of\b|which\b)[a-z]+")
_NO_REASON = lazy(r"(?:an?|the) (?:result|matter|rule|whole|consequence|means|way)\b")
_HELPS = lazy(r"\b(?:helps?|improves?|ensures?|achieves?|supports?|protects?)\b")
LEAST_IN_WHY = 3
"""Words of what is explained, its verb apart."""
LEAST, MOST = 2, 18
MOST_IN_ANSWER = 14


def reasons_given(ground: Ground) -> Iterator[Fact]:
    """A fact for each plain statement with a clause that says why, when or how it is so."""
    for told, said, before in parts(ground, _SIGN):
        lead, said = led(ground, said)
        if _CLAUSE_FIRST.match(said):
            continue
        if found := _WE_SAY.fullmatch(said) or _WE_CALL.fullmatch(said):
            be = found.groupdict().get("be") or "is"
            said = f"{large(found['x'])} {be} called {found['y']}{found['rest']}"
        for pattern, asks in ((_WHY, "Why"), (_WHEN, "When"), (_BY, "How")):
            if (found := pattern.match(said)) and (fact := _asked(ground, told, lead, found, asks, before)):
                yield fact
                break


def led(ground: Ground, said: str) -> tuple[str, str]:
    """What stands in front of a statement with its comma away, and the statement; "" where nothing does."""
    if found := _LEAD.fullmatch(said):
        return found["lead"], large(found["rest"])
    found = _CASE.fullmatch(said)
    if found and is_heard_alone(ground, of_anybody(found["lead"])):
        case = large(found["lead"].partition(" ")[2])
        return (found["lead"], large(found["rest"])) if statement(ground, case) else ("", said)
    return "", said


def _is_of_all(one: Statement, asks: str, told: Told) -> bool:
    """Whether what "we" or "you" do is a rule, and no step of the page."""
    if asks == "Why":
        return one.verb in _OF_ALL and not told.codes
    return (asks == "How" and one.verb in ("can", "do")) or (
        one.verb in ("should", "must") and not _WISH.match(one.rest)
    )


def _reason_asked(ground: Ground, told: Told, lead: str, one: Statement, asks: str, answer: str) -> Fact | None:
    """The fact that the question about a statement makes; None where it is not sound."""
    one = replace(one, x=to_you(one.x), rest=to_you(one.rest))
    if asks == "Why" and (len(f"{lead} {one.x} {one.rest}".split()) < LEAST_IN_WHY or _COMPARES.search(one.rest)):
        return None
    if asks == "How" and _HELPS.search(f"{one.verb} {one.rest}"):
        return None
    question = asked(replace(one, rest=re.sub(r" to you$", "", one.rest)), asks)
    if one.x.startswith("your ") or _AT_HAND.search(f"{one.said} {answer}"):
        return None
    if not question:
        if asks != "Why" or says_what(one) or re.search(r", (?:and|but|or) ", one.said):
            return None
        question = f"{to_you(one.said)}. Why?"
    if lead:
        question = f"{lead}, {question[0].lower()}{question[1:]}"
    kind: FactKind = "cause" if asks == "Why" else "description"
    return made(
        ground, told, kind, one.x, question, answer, told.bare, 1.8, exact=True, named=tells_more(question, answer)
    )


def _asked(ground: Ground, told: Told, lead: str, found: re.Match[str], asks: str, before: str) -> Fact | None:
    by, what = found["by"], _STILL.sub("", found["what"].rstrip(", "))
    why = END.sub("", found["why"]).rstrip(", ")
    if by == "by" and (joined := second_verb(why)) > 0:
        why = why[:joined]
    if by in ("so that", "in order to") and "," in why:
        return None
    if not LEAST <= len(what.split()) <= MOST or len(why.split()) > MOST_IN_ANSWER:
        return None
    if by == "since" and (_OF_TIME.match(why) or EVER_SINCE.search(what)):
        return None
    if by.endswith("as long as"):
        asks = "How long"
    elif (
        by not in ("by", "in order to", "due to", "thanks to")
        and not why.startswith("of ")
        and not (has_main_verb(why) or statement(ground, large(why)))
    ):
        return None
    if (why.startswith("of ") and not is_noun_phrase(why[3:])) or HEDGED.search(what):
        return None
    if (last := _LAST.fullmatch(what)) and statement(ground, large(last["last"]), f"{by} {why}"):
        what = large(last["last"])
    if _SPLICED.search(what) or re.search(r"[;:] ", what) or _OF_THAT.match(why):
        return None
    if (by == "as" and _NO_REASON.match(why)) or told.bare.count(" because ") > 1:
        return None
    one = statement(ground, what, f"{by} {why}") or (
        advised_in(what) if asks == "Why" or by not in ("when", "if", "until", "by") else None
    )
    if not one:
        return None
    if by == "if" and _WHETHER.search(what):
        return None
    if by == "while" and not _GOES_ON.search(why):
        return None
    if _AT_WILL.fullmatch(why):
        return None
    if asks == "How" and re.search(r"ed$", what) and one.verb not in MANY | ONE and "be" not in one.rest.split():
        return None
    if by == "in order to" and one.x.lower() in ("you", "we"):
        return None
    if _OPEN_END.search(what) or (re.match(r"[a-z]+ing\b", why) and asks not in ("How", "Why")):
        return None
    if one.x.lower() in ("you", "we") and not _is_of_all(one, asks, told):
        return None
    if (
        asks == "When"
        and is_past(one.verb)
        and (by == "when" and (found["what"] + "," in told.bare or re.search(r"\d", what)))
    ):
        return None
    if _SAYS.match(f"{one.verb} {one.rest}"):
        return None
    one = named(ground, one, before)
    if not one or re.match(r"(?:your|our)\b", one.x, re.I):
        return None
    alone = re.sub(r"\b[Nn]either\b", "no", one.said) if " two " in lead else one.said
    if not is_heard_alone(ground, of_anybody(f"{alone} {lead}".strip()), one.x):
        return None
    if not holds_own(of_anybody(why), one):
        return None
    if by == "unless" and not one.often:
        one, by = replace(one, often="not"), "when"
    if by == "until":
        asks = "How long"
        if _DENIES.search(one.said):
            return None
    answer = f"{'because' if by in ('since', 'as', 'for') else by} {to_you(why)}"
    return _reason_asked(ground, told, lead, one, asks, answer)
