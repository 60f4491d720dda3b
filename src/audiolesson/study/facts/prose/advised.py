"""What should be done, and when, by a rule of the lesson: "What should a label say?", "When should you wedge clay?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.verbs import DETERMINERS, PLAIN, PREPOSITIONS, word_set
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import Statement, statement
from audiolesson.study.facts.prose.orders import advised_in
from audiolesson.study.facts.prose.reasons_given import WHETHER
from audiolesson.study.facts.prose.side_by_side import named, parts
from audiolesson.study.facts.prose.standing import holds_own, is_heard_alone, of_anybody, to_you

_LEAD = re.compile(
    r"(?P<lead>(?:In|On|At|During|Under|Within|For(?! example| instance)|With|Among) [^,]{2,45}), (?P<rest>.+)"
)
_BARE_LEAD = re.compile(
    r"(?P<lead>(?:In|On|At|During|Under|Within|For|With) [a-z]+(?: [a-z]+)?) (?P<rest>(?:the|an?|every|each|all) .+)"
)
_SIGN = re.compile(
    r"\b(?:should|must|shouldn['’]t|mustn['’]t|needs? to|has to|have to|[Nn]ever|[Dd]on['’]t|before|after|when|whenever"
    r"|until|unless|if|only|once)\b"
)
_MUST = word_set("should must shouldn't mustn't needs need has have")
_PASSIVE = re.compile(
    r"(?P<not>not |never |always |only )?be (?P<done>[a-z]+) (?P<by>by|with|in|on|at|before|after|when|as|from"
    r"|to|into|until|for|without|according to|separately) (?P<what>.+)"
)
_PASSIVE_ASKS = {
    "in": "Where", "on": "Where", "at": "Where", "into": "Where", "before": "When", "after": "When", "when": "When",
    "until": "How long", "with": "With what", "by": "By what", "from": "From what", "as": "As what",
    "without": "Without what",
}  # fmt: skip
_WHEN = re.compile(
    r"(?P<what>.{8,}?),? (?P<by>before|after|when|whenever|until|unless|if|only when|only if|as soon as|once)"
    r" (?P<case>.{5,})"
)
_ONLY = re.compile(
    r"(?P<what>[a-z]+ (?:an?|the|every|each|your)? ?[a-z-]+(?: [a-z-]+)?) (?P<only>only (?:the|what|those|as) .+)"
)
_NEVER = re.compile(r"(?P<verb>[a-z]+) (?P<noun>(?:an? )?[a-z-]+(?: [a-z-]+)?) (?P<that>(?:that|which|who) .+)")
_END = re.compile(
    r"(?:,|;|:) (?:and|but|which|so|while|whereas|though|although|yet|or|because|since|as|even|especially|like"
    r"|in|where|such as|an?|not|then|for|to|otherwise)\b.*|[;:] .*| (?:because|since|so that|in order to|even) .*"
)
_LOOSE = re.compile(
    r"(?:be able|be aware|be sure|be careful|be enough|be fine|be noted|be clear|be familiar|know|see|remember"
    r"|note|look|be (?:the|an?)|work|help|have|seem|appear|do|get|find|like|be possible|now|probably|suffice"
    r"|feel|take a look|try|learn|read|understand|be [a-z]+$)\b"
)
LEAST, MOST = 3, 15


def advised(ground: Ground) -> Iterator[Fact]:
    """A fact for each plain sentence that gives a rule."""
    for told, said, before in parts(ground, _SIGN):
        if told.codes and "`" in told.text.text:
            continue
        lead = ""
        if found := _LEAD.fullmatch(said) or _BARE_LEAD.fullmatch(said):
            lead, said = found["lead"], large(found["rest"])
        said = _END.sub("", said).rstrip(", ")
        if re.match(
            r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|After|Before|Since|Until|To"
            r"|Whatever|What) ",
            said,
        ):
            continue
        fact = (
            _ordered(ground, told, lead, said)
            if begins_with_order(said) or said.startswith(("Never ", "Don't ", "Don’t "))
            else _ruled(ground, told, lead, said, before)
        )
        if fact:
            yield fact


def _ruled(ground: Ground, told: Told, lead: str, said: str, before: str) -> Fact | None:
    """ "A label should say where it leads" as "What should a label say?"."""
    one = statement(ground, said)
    if not one or one.verb not in _MUST:
        return None
    rest, verb = one.rest, one.verb
    if verb in ("needs", "need", "has", "have"):
        if not rest.startswith("to "):
            return None
        rest, verb = rest[3:], "must"
    one = named(ground, replace(one, rest=rest, verb=verb), before)
    if (
        not one
        or _LOOSE.match(re.sub(r"^(?:not|never|always|also|only) ", "", rest))
        or not is_heard_alone(ground, of_anybody(f"{one.x} {lead}".strip()), one.x)
    ):
        return None
    if one.x.lower() in ("you", "we", "i") or re.match(r"(?:your|our|there)\b", one.x):
        return None
    front = f"{lead}, " if lead else ""
    if found := _PASSIVE.fullmatch(rest):
        asks = _PASSIVE_ASKS.get(found["by"])
        if not asks or not base_of_ed(found["done"]):
            return None
        no = (found["not"] or "").strip()
        if no in ("not", "never", "only"):
            return None
        question = f"{asks} {verb} {one.x} be {found['done']}?"
        bare = asks in ("With what", "By what", "From what", "As what", "Without what")
        if found["by"] == "by" and found["what"].split()[0].endswith("ing"):
            question, bare = f"How {verb} {one.x} be {found['done']}?", False
        answer = found["what"] if bare else f"{found['by']} {found['what']}"
    else:
        words = rest.split()
        no = words[0] if words[0] in ("not", "never") else ""
        words = words[1:] if no or words[0] in ("always", "also") else words
        if words[0] not in PLAIN or len(words) < LEAST:
            return None
        if no or words[0] == "be":
            return None
        if words[1] in DETERMINERS | {
            "what",
            "where",
            "who",
            "how",
            "which",
            "that",
            "why",
            "when",
            "everything",
            "nothing",
            "only",
            "no",
        } or is_noun_phrase(" ".join(words[1:3])):
            question, answer = f"What {verb} {one.x} {words[0]}?", " ".join(words[1:])
        elif words[1] in PREPOSITIONS - {"to"} and not words[2].endswith("ing"):
            question, answer = f"{large(words[1])} what {verb} {one.x} {words[0]}?", " ".join(words[2:])
        else:
            return None
    return _made(ground, told, f"{front}{question[0].lower() if front else question[0]}{question[1:]}", answer, one)


def _ordered(ground: Ground, told: Told, lead: str, said: str) -> Fact | None:
    """ "Wedge clay before you throw it" as "When should you wedge clay?"."""
    one = advised_in(said)
    if not one or _LOOSE.match(one.rest):
        return None
    front = f"{lead}, " if lead else ""
    never = one.verb == "shouldn't"
    if never and (found := _NEVER.fullmatch(one.rest)):
        noun = re.sub(r"^an? ", "", found["noun"])
        question, answer = (
            f"Which {noun} should you never {found['verb']}?",
            f"{found['noun']} {found['that']}",
        )
        return _made(ground, told, _led(front, question), answer, one)
    if (
        (found := _WHEN.fullmatch(one.rest))
        and not (found["by"] == "if" and WHETHER.search(found["what"]))
        and is_heard_alone(ground, of_anybody(found["what"]))
    ):
        question = f"When should you {'never ' if never else ''}{found['what']}?"
        return _made(ground, told, _led(front, question), f"{found['by']} {found['case']}", one)
    if (found := _ONLY.fullmatch(one.rest)) and is_heard_alone(ground, of_anybody(found["what"])):
        return _made(ground, told, _led(front, f"What should you {found['what']}?"), found["only"], one)
    return None


_NUMBER = re.compile(
    r"(?:about |at (?:least|most) |up to )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b)"
)


def _led(front: str, question: str) -> str:
    return f"{front}{question[0].lower()}{question[1:]}" if front else question


def _made(ground: Ground, told: Told, question: str, answer: str, one: Statement) -> Fact | None:
    if (
        _NUMBER.match(answer)
        or not 2 <= len(answer.split()) <= MOST
        or answer.split()[-1] in PREPOSITIONS
        or not holds_own(of_anybody(answer.removeprefix("only ")), one)
    ):
        return None
    if not set(stems(answer)) - set(stems(question)):
        return None
    x = "" if one.x == "you" else one.x
    return made(
        ground,
        told,
        "description",
        x,
        to_you(question),
        large(to_you(answer)),
        told.bare,
        1.6,
        exact=True,
        named=True,
        ordered=one.x == "you",
    )
