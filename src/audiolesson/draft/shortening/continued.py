"""What a clause at the end of a sentence says of the rest, as a sentence of its own: "This …", "They …", "There, …".

Each rule sees the half before a comma and the rest behind it, and answers with how the second sentence begins, or
None where it is not sure. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reports
from audiolesson.draft.english.clause_ends import runs_to_the_end
from audiolesson.draft.english.clauses import (
    Start,
    begins_as_clause,
    is_past,
    last_is_plural,
    number_of_verb,
    verb_behind_which,
    verb_first,
    verb_place,
)
from audiolesson.draft.english.forms import base_of_ing, s_form, tokens_of
from audiolesson.draft.english.verbs import PREPOSITIONS, word_set
from audiolesson.draft.shortening.antecedent import named_again
from audiolesson.patterns import lazy

_I = re.IGNORECASE


_OF_EVENTS = lazy(
    r"(?:(?:also|often|then|thus|therefore|usually|typically|not only) )?(?:makes?|means?|allows?|enables?|leads? to"
    r"|results? in|prevents?|helps?|ensures?|gives?|lets?|increases?|reduces?|decreases?|indicates?|suggests?|implies"
    r"|imply|explains?|improves?|causes?|creates?|forces?|triggers?|lowers?|raises?|limits?|speeds? up|slows?|saves?"
    r"|brings?|adds?|keeps?|kills?|leaves?|stresses|turns?|affects?|supports?|shows?|provides?|offers?|drives?|promotes?"
    r"|encourages?|damages?|weakens?|protects?|contributes? to|poses?|simplifies|simplify|takes?|requires?"
    r"|meant|made|allowed|enabled|led to|resulted in|prevented|helped|gave|let|increased|reduced|caused|created|forced"
    r"|left|killed|brought|(?:has|have) (?:led to|resulted in|made|meant|allowed|enabled|caused|helped|reduced)"
    r"|matters?|(?:is|was|be)(?! (?:\w{3,}ing|told|asked|invited|elected|born)\b))\b"
)
"""What may be said of an event and of a thing: "This makes …", "This is …" leave as open as "which" what it is."""


def which(left: str, rest: str) -> Start | None:
    """`, which` and a verb at the very end: "This …", "These are …", or the noun again where only a thing can do it."""
    found = re.match(r"which,?\s+(?:in turn,?\s+|then\s+)?", rest)
    if not found or not runs_to_the_end(left, rest) or reports(left) or re.search(r", (?:which|who)\b", left):
        return None
    if _GOES_ON.search(rest):
        return None
    said = rest[found.end() :]
    at = verb_behind_which(said)
    if at < 0 or re.match(r"(?:is|was) (?:that|to|how|\w{3,}ing)\b", said):
        return None
    turn = "in turn " if "in turn" in found.group() else "then " if "then" in found.group() else ""
    tokens = tokens_of(said)
    mood = tokens[at].lower() in MODALS
    number = number_of_verb(tokens[at])
    if number != 2 and _OF_EVENTS.match(said.split(" ", 1)[1] if mood else said):
        return (found.end(), "This " + turn) if number == 1 or not _ends_plural(left) else None
    if number == 2 and re.match(r"(?:are|were)\b", said):
        return (found.end(), "These " + turn) if last_is_plural(left) else None
    name = named_again(left, tokens[at])
    return (found.end(), f"{name} {turn}") if name else None


_GOES_ON = lazy(
    r"^which (?:is|are|was|were) [a-z]+, (?:for|to|from|of|in|at|on) (?:the|an?) "
    r"|^which (?:is|are|was|were) [^,]+, (?:for|to|from|into|onto|with|about|against|until) [^,]+$"
)
"""Behind a short aside the clause before it goes on: "…, which are redder, for the old"."""


def _ends_plural(left: str) -> bool:
    return last_is_plural(left) or bool(re.search(r" and \w+$", left))


_PARTS = lazy(r"(some|many|most|all|both|each|one|none|two|three|several) of which\s+", _I)


def of_which(left: str, rest: str) -> Start | None:
    """`, some of which` and a verb at the very end: "Some of these …"."""
    found = _PARTS.match(rest)
    if not found or not last_is_plural(left) or not runs_to_the_end(left, rest) or verb_first(rest[found.end() :]) < 0:
        return None
    return found.end(), found.group(1).capitalize() + " of these "


def where(left: str, rest: str) -> Start | None:
    """`, where` or `, in which case` and a clause at the very end: "There, …", "In that case, …".

    "There" only for a place that something is brought to or kept in.
    """
    found = re.match(r"(where|in which case|at which point|after which)\s+", rest, _I)
    if not found or not runs_to_the_end(left, rest) or not begins_as_clause(rest[found.end() :]) or reports(left):
        return None
    if found.group(1).lower() == "where":
        if re.match(r"It (?:is|was) ", left):
            return None  # "It is this kind of house, where we find …"
        place = (_TO_A_PLACE.search(left) or _IN_A_NAMED_PLACE.search(left)) and not re.match(
            r"(?:each|every|both|half)\b", rest[found.end() :]
        )
        return (found.end(), "There, ") if place and not begins_with_condition(left) else None
    begin = {"in which case": "In that case, ", "at which point": "At that point, ", "after which": "After that, "}
    return found.end(), begin[found.group(1).lower()]


_IN_A_NAMED_PLACE = lazy(r"\b(?:in|at|to|into|from|near|of) (?:the )?(?:[A-Z][\w’'-]+ ){0,3}[A-Z][a-z’'-]+$")

_TO_A_PLACE = lazy(
    r"\b(?:carr(?:y|ies|ied)|mov(?:e|es|ed)|travel\w*|flow(?:s|ed)?|sen[dt]s?|goes|went|tak(?:es|en)|br(?:ings?|ought)"
    r"|pass(?:es|ed)|enters?|transported|reach(?:es|ed)?|return(?:s|ed)?|liv(?:es?|ed)|stor(?:es?|ed)|released|delivered"
    r"|migrat(?:es?|ed)|kept|grown?|grows|born)\b.* (?:to|into|in|at|inside) (?:the|a|an|its|their)(?: [a-z]+){1,2}"
    r"(?: of the(?: [a-z]+){1,2})?$"
)


def who(left: str, rest: str) -> Start | None:
    """`, who` and a verb behind a plural noun at the very end: the noun again, "These potters …"."""
    found = re.match(r"who\s+(in \d{4} )?", rest)
    if not found or not runs_to_the_end(left, rest) or reports(left):
        return None
    at = verb_first(rest[found.end() :])
    if at >= 0 and (person := _NAMED.search(left)):
        if _NAME_BEFORE.search(left[: person.start()]):
            return None  # "Ann Hill of the Royal Mint, who"
        return found.end(), f"{(found.group(1) or '').capitalize()}{person.group(1)} "
    if found.group(1):
        return None
    if not last_is_plural(left):
        return None
    name = named_again(left, tokens_of(rest[found.end() :])[at]) if at >= 0 else ""
    return (found.end(), name + " ") if name else None


_NAME_BEFORE = lazy(r"\b[A-Z][\w’'-]+ $")
_NAMED = lazy(
    r"(?:\bby|\bwith|\bfrom|\bto|\bof|\bwas|\bis|\band|[a-z],) ("
    r"(?!The\b|An?\b)[A-Z][\w’'-]+(?: [A-Z]\.| (?:de|da|van|von)| [A-Z][\w’'-]+){0,3}"
    r" [A-Z][\w’'-]+)$"
)
"""A person's full name at the end of a half."""


_AT_ANOTHER = PREPOSITIONS - {"into", "through", "as", "to", "by"}
"""Words before a noun that may be a part of the noun before: "the kind of magnet you buy in a store, in which"."""


def in_which(left: str, rest: str) -> Start | None:
    """`, in which` and a clause at the very end: "In this kiln, …"."""
    found = re.match(r"in which\s+", rest)
    if not found or not runs_to_the_end(left, rest) or reports(left) or begins_with_condition(left):
        return None
    name = named_again(left, "is") if begins_as_clause(rest[found.end() :]) else ""
    before = tokens_of(left)[: -len(name.removeprefix("This ").split())]
    if not name or _AT_ANOTHER & {word.lower() for word in before[-2:]}:
        return None
    proper = name.split()[0] in tokens_of(left)
    return found.end(), f"In {name if proper else name[0].lower() + name[1:]}, "


_REGULAR = (
    "enable create reduce increase produce cause force ensure improve require raise encourage eliminate expose"
    " allow result prevent help lower weaken strengthen trigger turn return limit avoid slow contribute deprive"
)
ACTS = {
    verb + "ing": (base, base + "s", past)
    for verb, base, past in (
        *((base.removesuffix("e"), base, base.removesuffix("e") + "ed") for base in _REGULAR.split()),
        *(("mak", "make", "made"), ("lead", "lead", "led"), ("giv", "give", "gave"), ("leav", "leave", "left")),
        *(
            ("bring", "bring", "brought"),
            ("mean", "mean", "meant"),
            ("keep", "keep", "kept"),
            ("driv", "drive", "drove"),
        ),
    )
}
"""Participles of what an event may do, with the plain, present and past form of their verb."""

MODALS = word_set("can could may might will would must should shall cannot")


def resulting(left: str, rest: str) -> Start | None:
    """`, making/allowing/leading to …` at the very end: "This makes …", in the tense and mood of the first half."""
    found = re.match(r"(thereby |thus |hence |therefore )?(\w+ing)\s+", rest, _I)
    forms = _forms(found.group(2).lower(), bool(found.group(1))) if found else None
    if not found or not forms or reports(left) or not runs_to_the_end(left, rest):
        return None
    if lacks_its_result(found.group(2).lower(), rest[found.end() :]):
        return None
    if re.search(r"(?:,|\bby|\bof|\bfor|\band|\bor) \w+ing\b", left) or re.search(r"\b(?:and|or) \w+ing\b", rest):
        return None
    tokens = tokens_of(_INSTANCE.sub("", left))
    modals = {token.lower() for token in tokens} & MODALS
    at = verb_place(tokens)
    if (
        at < 0
        or "," in tokens[max(0, at - 6) : at]
        or (modals and (len(modals) > 1 or tokens[at].lower() not in modals))
    ):
        return None
    plain, present, past = forms
    if not past and is_past(tokens, at):
        return None
    if modals:
        mood = modals.pop()
        if mood == "cannot":
            return None
        verb = present if mood in ("must", "should", "shall") else f"{mood} {plain}"
    else:
        told = tokens_of(rest[found.end() :].removeprefix("that ")) if plain == "mean" else tokens
        verb = past if is_past(told, verb_place(told) if told is not tokens else at) else present
    return found.end(), f"This {verb} "


def lacks_its_result(word: str, behind: str) -> bool:
    """Whether no clause stands behind "meaning", or neither "in" nor "to" behind "resulting" or "leading"."""
    if word == "meaning":
        return not behind.startswith("that ") and not begins_as_clause(behind)
    return word in ("resulting", "leading") and not behind.startswith(("in ", "to "))


_INSTANCE = lazy(r"(?:for example|for instance|therefore|thus|however|in addition|in turn), ", _I)


def _forms(word: str, sure: bool) -> tuple[str, str, str] | None:
    """The plain, present and past form of a participle's verb; of any regular one where "thereby" makes it `sure`."""
    if word in ACTS or not sure:
        return ACTS.get(word)
    base = base_of_ing(word)
    return (base, s_form(base), "") if base else None
