"""What a thing lets one do, what it is for, what it needs and what is a part of what, in other words by its shape."""

import re

from audiolesson.draft.english.forms import base_of_ing, is_plural, s_form
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.framing.plain_parts import is_many, name_start
from audiolesson.patterns import lazy

MOST_IN_A_NAME = 7
"""Words of a subject that is moved to another place."""

_POINTS = lazy(r"\b(?:it|its|they|their|them|he|she|his|her|this|that|these|those|such|here|there|one|ones|both)\b", 2)
_LETS = lazy(
    r"(?P<name>[^,;:]+?) (?:also )?(?:allow|enable|permit|let)s? (?P<who>(?:(?:an?|the) )?[\w’'-]+(?: [\w’'-]+){0,3}?)"
    r" (?:to )?(?P<what>[a-z]+ [^;:]+)\.$"
)
_EASY = lazy(
    r"(?P<name>[^,;:]+?) (?:make|makes) it (?P<how>(?:much |far )?[a-z]+) (?:for (?P<who>[\w’' -]+?) )?to"
    r" (?P<what>[^;:]+)\.$"
)
_ASKS = lazy(r"(?P<name>[^,;:]+?) requires? (?P<who>[\w’' -]+?) to (?P<what>[^;:]+)\.$")
_NEEDS = lazy(r"(?P<name>[^,;:]+?) (?:requires?|needs?) (?P<what>(?!(?:to|that)\b)[^;:]+)\.$")
_AIM = lazy(
    r"The (?P<main>main |primary |chief |key |central |ultimate )?(?:purpose|goal|aim|objective|role|job|function|task)"
    r" of (?P<name>[^,;:]+?) is to (?P<what>[^;:]+)\.$"
)
_USED = lazy(
    r"(?P<name>[^,;:]+?) (?P<be>is|are|can be) (?P<how>often |commonly |usually |typically |mainly |widely |mostly "
    r"|generally |frequently |sometimes )?(?:used|designed|intended|meant) (?P<to>to|for) (?P<what>[^;:]+)\.$"
)
_PART = lazy(
    r"(?P<name>[^,;:]+?) (?P<be>is|are) (?P<art>an?|one|the) (?P<what>(?:[a-z-]+ ){0,2}(?:part|component|aspect|element"
    r"|feature|cause|source|consequence|sign|symptom|example|form|goal|constituent|ingredient|factor|step|benefit"
    r"|advantage|risk|requirement|measure|tool|method|subset|branch|instance) (?:of|in|for) [^,;:]+)\.$"
)
_THE_OF = lazy(
    r"(?P<name>[^,;:]+?) (?P<be>is|was) the (?P<what>(?:[a-z-]+ ){0,3}[a-z-]+ (?:of|for|behind|in) [^,;:]+)\.$"
)
_ONE_OF = lazy(r"(?P<name>[^,;:]+?) is one of (?P<what>the [^,;:]+)\.$")
_SAME = lazy(
    r"The (?P<that>[^,;:]+? (?:of|for|in|behind) [^,;:]+?) (?P<be>is|was) (?P<what>(?:the |an? "
    r"|[A-Z])[\w’'-]*(?: [\w’'-]+){0,5})\.$"
)
_LED = lazy(r"(?P<name>[^,;:]+?) (?:led to|resulted in|caused) (?P<what>(?:an?|the|[a-z]+) [^,;:]+)\.$")
_WITHOUT = lazy(
    r"Without (?P<what>[^,;:]+), (?P<name>[^,;:]+?) (?:cannot|can’t|can't|could not) (?P<do>[a-z]+[^,;:]*)\.$"
)
_ROLE = lazy(
    r"(?P<name>[^,;:]+?) (?P<verb>plays?) an? (?P<how>crucial|key|important|vital|central|essential|critical)"
    r" (?:role|part)"
    r" in (?P<what>[^;:]+)\.$"
)
_CARES = lazy(r"(?P<name>[^,;:]+?) (?P<be>is|are) responsible for (?P<what>[a-z]+ing [^;:]+)\.$")
_BASED = lazy(r"(?P<name>[^,;:]+?) (?:is|are) based on (?P<what>[^,;:]+)\.$")
_BOTH = lazy(
    r"(?P<head>[^;:]+?) (?P<verb>is|are) not (?:only|just|merely) (?P<one>[^,;:]+?),? but also (?P<two>[^,;:]+)\.$"
)
_BY = lazy(
    r"(?P<name>[^,;:]+?) (?P<be>is|are|was|were|can be|may be|must be) (?P<how>[a-z]+ly |often |also"
    r" )?(?P<done>[a-z]+ed"
    r"|driven|given|written|made|held|chosen|built|shown|known|drawn|kept) by (?P<who>[^,;:]+)\.$"
)
_BEARS = lazy(r"\b(?:not|never|only|no|also|which|who|where|because|if|when|but|than|while|although)\b", 2)


def said_of_deed(said: str, whole: str) -> str:
    """A sentence of such a shape in other words; "" where it has none, or is unsure."""
    return next((again for form in _FORMS if (again := form(said, whole))), "")


def _name(said: str, whole: str) -> str:
    """A subject as it stands in mid-sentence; "" where it is none for certain."""
    fits = len(said.split()) <= MOST_IN_A_NAME and not _POINTS.search(said) and not _BEARS.search(said)
    fits = fits and is_noun_phrase(said) and not _LEADS.match(said)
    return name_start(said, whole) if fits else ""


_LEADS = lazy(r"(?:in|on|at|by|with|for|to|from|if|when|there|some|many|most|all|each|every|no|any|another|other)\b", 2)


def _lets(said: str, whole: str) -> str:
    """ "A kiln allows potters to fire clay." is "With a kiln, potters can fire clay."."""
    found = _LETS.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or base_of_ing(name.split()[0].lower()) or _POINTS.search(found["who"]):
        return ""
    who, base = found["who"], found["what"].split()[0]
    if not is_noun_phrase(who) or first_verb(who) >= 0 or base not in PLAIN or who.split()[-1] in PLAIN - {"people"}:
        return ""
    if re.search(r"\b(?:for|of|by|in|to|and)\b", who) or re.search(
        r"\band (?:to )?(?:is|are|has|[a-z]+s) ", found["what"]
    ):
        return ""
    return "" if " by " in found["what"] else f"With {name}, {_SUBJECT.get(who, who)} can {found['what']}."


_SUBJECT = {"us": "we", "you": "you"}


def _easy(said: str, whole: str) -> str:
    """ "A kiln makes it possible for potters to fire clay." is "With a kiln, potters can fire clay."."""
    found = _EASY.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or base_of_ing(name.split()[0].lower()) or found["what"].split()[0] not in PLAIN:
        return ""
    if found["how"] == "possible" and found["who"] and not _POINTS.search(found["who"]):
        return f"With {name}, {_SUBJECT.get(found['who'], found['who'])} can {found['what']}."
    whom = f"for {found['who']} " if found["who"] else ""
    return f"With {name}, it is {found['how']} {whom}to {found['what']}."


def _asks(said: str, whole: str) -> str:
    """ "A glaze requires potters to weigh ash." is "With a glaze, potters must weigh ash."."""
    found = _ASKS.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _POINTS.search(found["who"]) or not is_noun_phrase(found["who"]):
        return ""
    return f"With {name}, {found['who']} must {found['what']}." if found["what"].split()[0] in PLAIN else ""


def _needs(said: str, whole: str) -> str:
    """ "Firing clay requires a kiln." is "A kiln is needed for firing clay."."""
    found = _NEEDS.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _POINTS.search(found["what"]) or _BEARS.search(found["what"]):
        return ""
    what = found["what"]
    if not is_noun_phrase(what) or first_verb(what) >= 0 or len(what.split()) > MOST_IN_A_NAME or " to " in f" {what} ":
        return ""
    return f"{upper_first(what)} {'are' if is_many(what) else 'is'} needed for {name}."


def _aim(said: str, whole: str) -> str:
    """ "The purpose of a kiln is to harden clay." is "A kiln is meant to harden clay."."""
    found = _AIM.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or found["what"].split()[0] not in PLAIN:
        return ""
    above = "above all " if found["main"] else ""
    return f"{upper_first(found['name'])} {'are' if is_many(name) else 'is'} meant {above}to {found['what']}."


def _used(said: str, whole: str) -> str:
    """ "Slip is often used to join clay." is "Slip often serves to join clay."."""
    found = _USED.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name:
        return ""
    first = found["what"].split()[0]
    if found["to"] == "for" or first not in PLAIN or _BEARS.search(found["what"]):
        return ""
    if found["be"] == "can be":
        return "" if found["how"] else f"With {name}, one can {found['what']}."
    how = found["how"] or ""
    return f"{upper_first(found['name'])} {how}{'serve' if found['be'] == 'are' else 'serves'} to {found['what']}."


def _part(said: str, whole: str) -> str:
    """ "Ash is a key part of a glaze." is "One key part of a glaze is ash."."""
    found = _PART.fullmatch(said) or _ONE_OF.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _POINTS.search(found["what"]) or first_verb(found["what"]) >= 0:
        return ""
    if _BEARS.search(found["what"]):
        return ""
    art = found.groupdict().get("art", "of")
    if found.groupdict().get("be") == "are" or is_many(name):
        return ""
    begin = {"of": "One of", "the": "The"}.get(art, "One")
    return f"{begin} {found['what']} is {name}."


def _the_of(said: str, whole: str) -> str:
    """ "A loose lid is the classic cause of cracks." is "The classic cause of cracks is a loose lid."."""
    found = _THE_OF.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or name.startswith("the ") or _POINTS.search(found["what"]) or is_many(name):
        return ""
    what = found["what"]
    if (
        len(what.split()) > MOST_IN_A_NAME
        or first_verb(what) >= 0
        or _BEARS.search(what)
        or _JUDGES.match(what)
        or not is_noun_phrase(what)
    ):
        return ""
    return f"The {what} {found['be']} {name}."


_JUDGES = lazy(r"(?:most|only|process|act|practice|task|activity|study|ability|use|name|number|amount|set|one)\b", 2)


def _same(said: str, whole: str) -> str:
    """ "The best fuel for a kiln is the oak." is "The oak is the best fuel for a kiln."."""
    found = _SAME.fullmatch(said)
    if not found or _POINTS.search(said) or _BEARS.search(said) or first_verb(found["that"]) >= 0:
        return ""
    what = found["what"]
    if not is_noun_phrase(what) or first_verb(what) >= 0 or is_many(what) or what.endswith("ed"):
        return ""
    return f"{upper_first(what)} {found['be']} the {found['that']}."


def _led(said: str, whole: str) -> str:
    """ "Wet wood led to cracks." is "One result of wet wood was cracks."."""
    found = _LED.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _POINTS.search(found["what"]) or _BEARS.search(found["what"]):
        return ""
    if first_verb(found["what"]) >= 0 or not is_noun_phrase(found["what"]) or " to " in f" {found['what']} ":
        return ""
    return f"One result of {name} was {found['what']}."


def _without(said: str, whole: str) -> str:
    """ "Without heat, clay cannot harden." is "Clay needs heat to harden."."""
    found = _WITHOUT.fullmatch(said)
    if not found or not _name(upper_first(found["what"]), whole) or _POINTS.search(f"{found['name']} {found['do']}"):
        return ""
    name, base = found["name"], found["do"].split()[0]
    if not is_noun_phrase(name) or base not in PLAIN or _BEARS.search(f"{name} {found['do']}"):
        return ""
    return f"{upper_first(name)} {'need' if is_many(name) else 'needs'} {found['what']} to {found['do']}."


def _matters(said: str, whole: str) -> str:
    """What plays a key role is key; what it is responsible for it takes care of; what it is based on is its basis."""
    if (found := _ROLE.fullmatch(said)) and " by " not in found["what"] and (name := _name(found["name"], whole)):
        return f"{upper_first(found['name'])} {'are' if is_many(name) else 'is'} {found['how']} for {found['what']}."
    if (found := _CARES.fullmatch(said)) and _name(found["name"], whole):
        return f"{upper_first(found['name'])} {'take' if found['be'] == 'are' else 'takes'} care of {found['what']}."
    found = _BASED.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _POINTS.search(found["what"]) or first_verb(found["what"]) >= 0:
        return ""
    return f"The basis of {name} is {found['what']}."


def _by(said: str, whole: str) -> str:
    """ "The pace of a kiln is often set by a potter." is "A potter often sets the pace of a kiln."."""
    found = _BY.fullmatch(said)
    name = _name(found["name"], whole) if found else ""
    base = base_of_past(found["done"]) if found else ""
    if not found or not name or base not in PLAIN or _POINTS.search(found["who"]) or _BEARS.search(found["who"]):
        return ""
    who, be, how = found["who"], found["be"], found["how"] or ""
    head = re.split(r" (?:of|in|on|at|for|with|from|to|by|between) ", who)[0]
    told = re.match(r"(?:the|an?|some|many|several) ", who) or is_plural(head.split()[-1])
    if not told or _NO_DOERS.search(who) or not is_noun_phrase(who) or first_verb(who) >= 0:
        return ""
    if be in ("was", "were") and not found["done"].endswith("ed"):
        return ""
    act = base if is_many(who) else s_form(base)
    act = found["done"] if be in ("was", "were") else f"{be.split()[0]} {base}" if " " in be else act
    return f"{upper_first(who)} {how}{act} {name}."


_NO_DOERS = lazy(
    r"\b(?:factor|third|half|time|end|beginning|hand|law|default|name|day|year|century|month|week|way|means|percent|order"
    r"|type|kind|size|age|date|degrees?|average|rate|amount|number|hours?|minutes?|\d+)\b|\band\b"
)


def _both(said: str, whole: str) -> str:
    """ "Clay is not only cheap but also strong." is "Clay is cheap as well as strong."."""
    found = _BOTH.fullmatch(said)
    return f"{found['head']} {found['verb']} {found['one']} as well as {found['two']}." if found else ""


_FORMS = (_lets, _easy, _asks, _aim, _used, _part, _the_of, _same, _led, _without, _matters, _both, _by, _needs)
