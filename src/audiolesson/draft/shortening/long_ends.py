"""The end of a sentence that is still long as a sentence of its own: "There, …", "This …", "These are …".

Each rule sees the half before a joint and the rest behind it. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reaches_on, reports, waits
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import (
    Start,
    begins_as_clause,
    is_past,
    is_told_past,
    last_is_plural,
    number_of_verb,
    verb_behind_which,
    verb_first,
    verb_place,
)
from audiolesson.draft.english.forms import base_of_ing, ed_form, is_plural, s_form, tokens_of
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.shortening.antecedent import HOLDS, named_again
from audiolesson.draft.shortening.continued import ACTS, MODALS, lacks_its_result
from audiolesson.draft.shortening.predicates import has_short_end, orders
from audiolesson.draft.shortening.restricted import restricted, told_what_it_is
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.draft.shortening.two_clauses import LINKED
from audiolesson.patterns import lazy

_I = re.IGNORECASE


def goes_on(rest: str) -> bool:
    """Whether the main clause may go on behind a comma in a clause."""
    return any(verb_first(rest[found.end() :]) == 0 for found in re.finditer(r", (?!and |or |but )", rest))


def _ends_a_row(left: str, rest: str) -> bool:
    """Whether a row that began before a clause may go on behind it: "takes a, b, which is x, and c"."""
    lasts = re.finditer(r", (?:and|or) ", rest)
    return "," in left and any(not begins_as_clause(rest[found.end() :]) for found in lasts)


_PLACE = lazy(
    r"\b(?:in|at|outside|inside|near|behind|beside|under|beneath|above) (?:an? |the )?(?:[\w’'-]+ ){0,2}[A-Za-z’'-]+$"
    r"|\bto [A-Z][\w-]+(?:, [A-Z][\w-]+)?$"
)
"""A place at the end of a half."""


def here(left: str, rest: str) -> Start | None:
    """`, where` and a clause at the very end: "There, …" behind a place, "Here, …" else."""
    found = re.match(r"where ", rest)
    if not found or reaches_on(left) or goes_on(rest) or orders(left):
        return None
    if _ends_a_row(left, rest):
        return None
    if re.match(r"It (?:is|was) ", left) or re.search(r"\d(?:st|nd|rd|th)?$", left):
        return None  # "It is this kind of house, where we find …", "on 11 March, where it was due"
    begin = "There, " if _PLACE.search(left) else "Here, "
    return (found.end(), begin) if begins_as_clause(rest[found.end() :]) else None


def this_which(left: str, rest: str) -> Start | None:
    """`, which` and a verb at the very end: "This …" or "These …", as open as "which" what it is."""
    found = re.match(r"which ", rest)
    if not found or reaches_on(left) or goes_on(rest) or orders(left):
        return None
    said = rest[found.end() :]
    at = verb_behind_which(said)
    if at < 0 or _ends_a_row(left, rest) or re.search(r", (?:which|who)\b", left + ", " + said):
        return None
    if tokens_of(said)[at].lower() in MODALS | HOLDS:
        return None
    number = number_of_verb(tokens_of(said)[at])
    several = last_is_plural(left)
    if number and number != 1 + several:
        return None
    return found.end(), "These " if several else "This "


_NO_ROOM = frozenset({"point", "place", "way", "case", "time", "situation"})


def in_one(left: str, rest: str) -> Start | None:
    """`where` and a clause behind "a pot": "In this pot, …"."""
    found = re.match(r"where ", rest)
    if not found or reaches_on(left) or not runs_to_the_end(left, rest):
        return None
    name = named_again(left, "is") if begins_as_clause(rest[found.end() :]) and " and that " not in rest else ""
    if name.split(" ")[-1].lower() in _NO_ROOM:
        return None
    return (found.end(), f"In {name[0].lower()}{name[1:]}, ") if name.startswith("This ") else None


_DASHED = lazy(r"(?:an?|the|something|one of the|exactly the|just the|a kind of) \w+", _I)


_ALIKE = lazy(r"(?:comparable|similar|equivalent|equal|close|identical|akin) to ")


def it_is(left: str, rest: str) -> Start | None:
    """A dash or a colon and a noun or "similar to" at the very end: "This is …"."""
    if reaches_on(left) or orders(left) or re.search(r"[—–;:]| - ", left + rest):
        return None
    plain = re.split(r"\b(?:that|which|who|where|when|how)\b", rest, maxsplit=1)[0]
    if (
        re.match(r"the (?:\w+est|most|first|last|only|same)\b", rest, _I)
        or not (_DASHED.match(rest) or _ALIKE.match(rest))
        or has_main_verb(plain)
        or begins_as_clause(rest)
    ):
        return None
    if last_is_plural(left) or not runs_to_the_end("", rest) or re.search(r", (?:and|or|but) | and (?:an?|the) ", rest):
        return None
    return 0, "This was " if is_told_past(left) else "This is "


_WITH = lazy(
    r"with (?P<noun>(?:(?:the|an?|its|their|some|many|most|different|each"
    r"|every) )?(?:[\w’'-]+ ){0,3}?[\w’'-]+) (?P<doing>[a-z]{2,}ing|being) "
)


def with_doing(left: str, rest: str) -> Start | None:
    """`, with b doing …` at the very end: "B does …", in the tense of the first half."""
    found = _WITH.match(rest)
    if not found or reaches_on(left) or orders(left) or not runs_to_the_end("", rest):
        return None
    if re.search(r"\b(?:and|or) (?:[\w-]+ ){0,3}[a-z]{2,}ing\b", rest):
        return None
    base = base_of_ing(found["doing"])
    noun = found["noun"]
    at = verb_place(tokens_of(left))
    if (
        not base
        or at < 0
        or not is_noun_phrase(noun)
        or noun.split()[-1].endswith("ing")
        or tokens_of(left)[at].lower() in MODALS
    ):
        return None
    past, several = is_past(tokens_of(left), at), is_plural(noun.split()[-1])
    verb = ed_form(base) if past else base if several else s_form(base)
    return (found.end(), f"{upper_first(noun)} {verb} ") if verb else None


_SEVERAL = lazy(r"(?:[\w’'-]+ ){0,3}(?P<noun>[\w’'-]+s) (?:that|which|who|where|in which|of) ", _I)


def these_are(left: str, rest: str) -> Start | None:
    """A dash and several things with their clause at the very end: "These are …"."""
    found = _SEVERAL.match(rest)
    if (
        not found
        or reports(left)
        or waits(left)
        or orders(left)
        or has_main_verb(rest)
        or re.search(r"[—–;:]| - ", left + rest)
    ):
        return None
    if not is_plural(found["noun"]) or not is_noun_phrase(rest[: found.end("noun")]) or not runs_to_the_end("", rest):
        return None
    return 0, "These were " if is_told_past(left) else "These are "


def also_to(left: str, rest: str) -> Start | None:
    """`, and to …` at the very end behind "The aim is to …": "It is also to …"."""
    found = re.match(r"and (?:also |ultimately |finally )?(?=to [a-z]+ )", rest)
    aims = re.match(r"[^,;:]{3,60}? (is|was) to [a-z]+ ", left)
    if not found or not aims or reaches_on(left) or goes_on(rest):
        return None
    return found.end(), f"It {aims.group(1)} also "


def in_one_of_few(left: str, rest: str) -> Start | None:
    """`that` or `which` behind "a pot" that somebody does something with, in fewer words than `restricted` asks for."""
    copular = re.search(r"\b(?:is|are|was|were|be|been)\b", left)
    return None if copular or " and that " in rest else restricted(left, rest, _FEW)


_FEW = 5


def told_plainly(left: str, rest: str) -> Start | None:
    """`that` or `which` behind "a loom is a frame", which says less than `told_what_it_is` asks for."""
    return told_what_it_is(left, rest, 1)


_EVENT = lazy(
    r"(?P<how>(?:potentially|thereby|thus|often|sometimes|effectively|further|possibly) )?(?P<word>[a-z]+ing) (?=\w)"
)


def this_makes(left: str, rest: str) -> Start | None:
    """`, making …` or `, leading to …` at the very end of a half that holds more than `resulting` asks for."""
    found = _EVENT.match(rest)
    forms = ACTS.get(found["word"]) if found else None
    if not found or not forms or reaches_on(left) or orders(left) or goes_on(rest):
        return None
    if re.search(r"\b(?:and|or) (?:\w+ly )?[a-z]{2,}ing\b|, [a-z]+ing\b", rest) or re.search(
        r", [a-z]+ing\b|\b(?:not|never)\b|n['’]t", left
    ):
        return None
    if lacks_its_result(found["word"], rest[found.end() :]):
        return None
    if found["word"] == "making" and not re.match(
        r"(?:it|them|him|us|you|the|their|its|this|these|that) ", rest[found.end() :]
    ):
        return None
    tokens = tokens_of(left)
    at = verb_place(tokens)
    if at < 0 or tokens[at].lower() in MODALS:
        return None
    return found.end(), f"This {found['how'] or ''}{forms[2] if is_past(tokens, at) else forms[1]} "


_PRESENT = lazy(r"an? (?:[\w-]+ ){1,4}?(?:that|which) ")


def still_so(left: str, rest: str) -> Start | None:
    """`, a … that …` behind what was done: what a thing is, it still is: "This is a … that …"."""
    found = _PRESENT.match(rest)
    if not found or reports(left) or begins_with_condition(left) or not is_told_past(left) or has_short_end(left):
        return None
    said = rest[found.end() :].removeprefix("not only ")
    at, tokens = verb_behind_which(said), tokens_of(said)
    if at < 0 or number_of_verb(tokens[at]) != 1 or is_past(tokens, at) or is_plural(tokens_of(left)[-1]):
        return None
    if re.search(r"\b(?:a|an|of) [\w-]+$|\d$|\bas\b|\b\w+ and [\w-]+$", left) or re.search(r", (?:and|or) ", rest):
        return None
    return 0, "This is "


_HOLDS_MORE = lazy(rf"{LINKED.pattern}|\bto\b", _I)
_ONE = lazy(r"\b(?:in|into|on|with|by|from|as|at) (?P<noun>an? (?:[a-z-]+ )?[a-z-]+)$")


def in_this_one(left: str, rest: str) -> Start | None:
    """`, in which` behind "a pot" where nothing else can be meant: "In this pot, …"."""
    found = re.match(r"in which ", rest)
    if not found or reaches_on(left) or _HOLDS_MORE.search(left) or not is_sure_clause(rest[found.end() :]):
        return None
    one = _ONE.search(left)
    name = named_again(f"It is {one['noun']}", "is") if one else ""
    if not name.startswith("This "):
        return None
    return found.end(), f"In {name[0].lower()}{name[1:]}, "
