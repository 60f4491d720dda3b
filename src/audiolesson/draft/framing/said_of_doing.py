"""What a thing does or brings, and what one can or must do, in other words, where that is sure."""

import re

from audiolesson.draft.english.forms import is_plural, s_form
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import begins_with_order, first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, PLAIN, word_set
from audiolesson.draft.framing.plain_parts import is_many, name_start, parts_of
from audiolesson.patterns import lazy

_POINTS = lazy(
    r"\b(?:its?|they|their|them|he|she|his|her|this|that|these|those|such|here|there|one|so)\b", re.IGNORECASE
)
_LETS = lazy(
    r"(?:(?P<to>allow|allows|enable|enables|permit|permits) (?P<whom>you|us|one|people|users) to"
    r"|(?:let|lets) (?P<who>you|us|one|people|users)) (?P<what>[a-z]+ [^;:]+)$"
)
_USED = lazy(r"(?P<can>can be |could be )?used (?P<to>to|for) (?P<what>[^,;:]+)$")
"""Not "mainly used to fire pots", which says nothing of how pots are mainly fired."""
_ABLE = lazy(
    r"(?P<who>You|We|One) (?P<may>can(?:not|['’]t)?|must|have to|need to|should(?:n['’]t| not)?|ought to)"
    r" (?P<what>[a-z]+ [^;:]+)\.$"
)
_ORDERS = lazy(r"(?:(?P<not>Do not|Don['’]t|Never|Always) )?(?P<verb>[A-Za-z]+) (?P<what>[^;:,]+(?:, [^;:,]+)?)\.$")
_HOLDS = lazy(r"(?P<verb>include|includes|consist of|consists of|comprise|comprises) (?P<row>[^;:]+,? and [^;:,]+)$")
_LEADS = lazy(r"(?P<verb>leads? to|results? in|causes?|brings? about) (?P<what>[^;:]+)$")
_DONE = lazy(r"(?P<be>is|are) (?P<done>[a-z]+ed) by (?P<who>(?![a-z]+ing\b)[^,;:]+)\.$")

_RULES = word_set("keep use avoid prefer hold leave protect store treat choose ensure check test add")
"""What is a rule to keep, where others are steps on the way."""

_PLAIN_SUBJECT = {"you": "you", "us": "we", "one": "one", "people": "people", "users": "users"}
_FOR_NOW = lazy(
    r"\b(?:we|us|our|I|my|next|first|again|now|then|other|another|both|fun|more|the [a-z]+est)\b|^(?:and|of|up)\b"
    r"|\band\b.*\byou\b"
)
"""What has its place in a row of steps, or speaks of somebody."""

_FINITE = lazy(r"\b(?:is|are|was|were|has|have|had|will|['’]s)\b")
_BELOW = lazy(r"\b(?:that|which|who|whose|if|when|where|how|what|until|as|because|unless|before|after)\b")
_NO_DEEDS = word_set(
    "be see say understand imagine think get give visualize picture expect find lose fail forget break"
)
LEAST_TO_DO = 5
"""Words of a rule that says what to do."""


def lets(said: str, whole: str) -> str:
    """ "A kiln lets you fire clay." is "With a kiln, you can fire clay."."""
    name, verb, rest = parts_of(said, whole)
    found = _LETS.match(" ".join((verb, _behind(said, verb)))) if name else None
    if not found or found["what"].split()[0] not in PLAIN or _POINTS.search(said) or " and to " in said:
        return ""
    return f"With {name}, {_PLAIN_SUBJECT[found['whom'] or found['who']]} can {found['what']}." if rest else ""


def used(said: str, whole: str) -> str:
    """ "Slip is used to join clay." is "To join clay, one uses slip."."""
    name, verb, rest = parts_of(said, whole)
    found = _USED.match(" ".join(rest)) if verb in ("is", "are") else None
    found = found or (_USED.match(" ".join((verb, *rest))) if verb == "can" else None)
    if not found or _POINTS.search(said) or (found["to"] == "to" and found["what"].split()[0] not in PLAIN):
        return ""
    if first_verb(f"It {found['what']}") > 2 and found["to"] == "for":
        return ""
    act = "can use" if found["can"] else "uses"
    return f"{found['to'].capitalize()} {found['what']}, one {act} {name}."


def able(said: str, whole: str) -> str:
    """ "You can fire clay twice." is "It is possible to fire clay twice."; so of what one must, or should."""
    found = _ABLE.match(said)
    if not found or found["what"].split()[0] not in PLAIN - _NO_DEEDS or _POINTS.search(found["what"]):
        return ""
    if re.search(r"\b(?:we|us|our|you)\b|, (?:and|but|so|or|which)\b| but ", found["what"]):
        return ""
    may = found["may"].replace("’", "'")
    if may == "can":
        return f"It is possible to {found['what']}."
    if may in ("cannot", "can't"):
        return f"It is not possible to {found['what']}."
    if may in ("must", "have to", "need to"):
        return f"It is necessary to {found['what']}."
    deny = "not " if may in ("shouldn't", "should not") else ""
    return f"Remember {deny}to {found['what']}." if found["who"] != "One" else ""


def to_do(said: str, whole: str) -> str:
    """ "Dry the clay slowly." is "Remember to dry the clay slowly."."""
    found = _ORDERS.match(said)
    if not found or not begins_with_order(said) or len(said.split()) < LEAST_TO_DO:
        return ""
    verb = found["verb"][0].lower() + found["verb"][1:]
    if (
        verb not in PLAIN
        or verb in ("forget", "remember")
        or not (found["not"] or verb in _RULES)
        or _POINTS.search(found["what"])
        or said.endswith(" to.")
    ):
        return ""
    if _FOR_NOW.search(found["what"]) or (_FINITE.search(found["what"]) and not _BELOW.search(found["what"])):
        return ""
    how = (found["not"] or "").replace("’", "'").lower()
    led = {"do not": "not to ", "don't": "not to ", "never": "never to ", "always": "always to "}.get(how, "to ")
    return f"Remember {led}{verb} {found['what']}."


def holds(said: str, whole: str) -> str:
    """ "A glaze consists of glass and oxide." is "Glass and oxide make up a glaze."."""
    name, verb, rest = parts_of(said, whole)
    found = _HOLDS.match(" ".join((verb, _behind(said, verb)))) if name and rest else None
    if not found or _POINTS.search(said) or first_verb(found["row"]) >= 0 or re.search(r"\b\w+ing\b", found["row"]):
        return ""
    row = upper_first(found["row"])
    if found["verb"].startswith("consist"):
        return f"{row} make up {name}."
    if name.startswith(("examples of ", "types of ")):
        return f"{row} are {name}."
    if is_many(name) and not _MEMBERS.search(name):
        return ""  # "Reports include names and dates."
    among = name if name.split()[0] in DETERMINERS or name[0].isupper() else f"the {name}"
    return f"Among {among} are {found['row']}." if is_many(name) else f"{row} are part of {name}."


_MEMBERS = lazy(
    r"(?:technolog|tool|form|kind|cause|feature|benefit|symptom|sign|source|method|option|service|capabilit|part|element"
    r"|component|ingredient|factor|risk|reason|advantage|effect|step|principle|way|glaze)(?:s|ies)\b"
)
"""Things of which a row names some; what others include may be what they hold."""


def brings(said: str, whole: str) -> str:
    """ "Fast drying leads to cracks." is "One result of fast drying is cracks."."""
    name, verb, rest = parts_of(said, whole)
    found = _LEADS.match(" ".join((verb, _behind(said, verb)))) if name and rest else None
    if not found or _POINTS.search(said) or not is_noun_phrase(found["what"].split(" that ")[0]):
        return ""
    if first_verb(found["what"]) >= 0 or " to " in f" {found['what']} " or "," in found["what"]:
        return ""
    return f"One {'effect' if found['verb'].startswith('cause') else 'result'} of {name} is {found['what']}."


def by_whom(said: str, whole: str) -> str:
    """ "The pace is limited by the kiln." is "The kiln limits the pace."."""
    name, verb, rest = parts_of(said, whole)
    found = _DONE.match(" ".join((verb, *rest)) + ".") if verb in ("is", "are") and "," not in said else None
    base = base_of_past(found["done"]) if found else ""
    who = name_start(found["who"], whole) if base and found else ""
    if not who or not found or not is_noun_phrase(found["who"]) or _POINTS.search(said) or base not in PLAIN:
        return ""
    if first_verb(found["who"]) >= 0 or found["who"].split()[0] in {"hand", "default", "law", "a", "an", *ADVERBS}:
        return ""
    if not (found["who"].startswith("the ") or is_plural(found["who"].split()[-1])):
        return ""
    act = base if is_many(who) else s_form(base)
    return f"{upper_first(found['who'])} {act} {name}."


def _behind(said: str, verb: str) -> str:
    return said.rstrip(".").split(f" {verb} ", 1)[-1] if verb else ""
