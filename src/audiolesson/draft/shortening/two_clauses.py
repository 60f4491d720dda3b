"""Two clauses that are told apart only where their sentence is still long: "… so it …", "A is x, it does y".

Each rule sees the half before a joint and the rest behind it, as those of `joints` do. English only.
"""

import re

from audiolesson.draft.english.binding import begins_with_condition, reaches_on, waits
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_past, number_of_verb, stands_alone, verb_first
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_main_verb
from audiolesson.draft.shortening.continued import MODALS
from audiolesson.draft.shortening.joints import GOES_WITH, SHARED_NOUN
from audiolesson.draft.shortening.predicates import orders
from audiolesson.draft.shortening.reasons import BEGINS
from audiolesson.patterns import lazy

_I = re.IGNORECASE
LINKED = lazy(r"\b(?:that|which|who|whose|where|when|if|because|while|what|how|than|as|whether|although|so)\b", _I)


_CLEAR = lazy(
    r"(?:the|this|these|an?|its|their|our|your|each|every|some|many|most) (?:(?!so |they |that |who |which |we "
    r"|you )[\w’'-]+ ){1,4}?(?:is|are|was|were|will|can|has|have"
    r"|does|do|may|must|did|had)\b",
    _I,
)
"""What can only be a subject with its verb, and not the last of a row of things."""


def and_another(left: str, rest: str) -> Start | None:
    """`and` without a comma between two plain clauses: "The pot is dry and the lid is open"."""
    found = re.match(r"(and|but|so) (?:then )?", rest)
    second = rest[found.end() :] if found else ""
    if not found or LINKED.search(left) or reaches_on(left):
        return None
    if not _CLEAR.match(second) or not begins_as_clause(second) or not stands_alone(left) or orders(left):
        return None
    if re.search(r", [^,]*$", left) or re.search(
        r"\b(?:between|both|of|in|to|for|with|by)(?: the| an?)? [\w-]+$", left
    ):
        return None
    return found.end(), BEGINS.get(found.group(1), "")


_ATTRIBUTED = lazy(
    r"\b(?:sa(?:y|ys|id)|claim\w*|argu\w+|believ\w+|thinks?|thought|suggest\w*|propos\w+|hypothesi\w+|predict\w*|report\w*"
    r"|states?|stated|suspect\w*|maintain\w*|contend\w*|hopes?|hoped|fear\w*|according to)\b",
    _I,
)
"""What another clause may be said by as well."""


_PAIRED = lazy(
    r"\bnot (?:only|just|merely|so much|because)\b|\b(?:either|neither|whether|suppose|assume|imagine)\b", _I
)


_NO_CLAUSE = lazy(
    r"(?:not|also|rather|only|instead|to|even|just|especially|with|without|in|at|on|by|for|of|as|from|than|that|which|who"
    r"|if|when|because|perhaps|sometimes|often|never|always|be|no (?:more|less))\b|[a-z]+(?:ly|ing)\b",
    _I,
)


GOES_ON = lazy(rf"{GOES_WITH.pattern}|(?:rather|instead)\b", _I)


_PHRASE = lazy(
    r"(?:in|for|to|by|at|on|with|from|after|before) [^,;:]{3,40}?,? (?=(?:the|it|they|we|you|there|this) )", _I
)


def but_another(left: str, rest: str) -> Start | None:
    """`, but` or `, so` before what surely holds a verb of its own, though the words of its subject are not sure."""
    found = re.match(r"(but|so) (?:then )?", rest)
    second = rest[found.end() :] if found else ""
    if not found or begins_with_condition(left) or _ATTRIBUTED.search(left) or _PAIRED.search(left):
        return None
    if re.search(r"\b(?:so|such) (?:\w+ )?that\b|\bso \w+$", left) or GOES_ON.match(second):
        return None
    if SHARED_NOUN.search(f"{left}|{second}"):
        return None
    again = _PHRASE.match(second)
    if begins_as_clause(second) or (again and begins_as_clause(second[again.end() :])):
        return found.end(), BEGINS[found.group(1)]
    if _NO_CLAUSE.match(second) or verb_first(second) >= 0 or not has_main_verb(second, lenient=True):
        return None
    subject = re.match(r"(?:the|this|these|those|an?|its|their|most|many|some|every|all|other|particular) ", second, _I)
    return (found.end(), BEGINS[found.group(1)]) if subject else None


def two_sentences(left: str, rest: str) -> Start | None:
    """A semicolon between what are surely two sentences, or a colon before one that explains the first."""
    if ":" in left or ";" in left or _ATTRIBUTED.search(left) or _PAIRED.search(left) or _COUNTS.search(left):
        return None
    if re.match(r"(?:first|one|some|if|when|but|and|or|so|thus|namely)\b|[\"“'‘]", rest, _I) or re.search(
        r"[;:]", rest
    ):
        return None
    if not (begins_as_clause(left) or orders(left) or has_main_verb(left)) or re.search(r"(?:^| )[A-Z][\w-]*$", left):
        return None
    if re.match(r"(?:even|just|only|rather|instead) ", rest):
        rest = rest.split(" ", 1)[1]
    return (0, "") if begins_as_clause(rest) else None


_COUNTS = lazy(
    r"\b(?:following|follows|these|below|such as|two|three|four|five|six|several|ways|steps|types|kinds|reasons)\b"
    r"|\b(?:is|are|was|were|called|as|say|says|said|ask|asks|states?|reads?|example|note|tip|warning)$",
    _I,
)


_SPLICED = lazy(
    r"(?:then,? )?(?:it|they|this|these|you|we|he|she) (?:\w+ly )?(?:is|are|was|were|can|will|has|have|do|does|\w+)\b"
)


def spliced_on(left: str, rest: str) -> Start | None:
    """A comma between two clauses that should have been a full stop: "A is x, it does y"."""
    if not _SPLICED.match(rest) or not begins_as_clause(left) or reaches_on(left) or _FRONT.search(left):
        return None
    if not begins_as_clause(rest) or orders(left) or LINKED.match(left):
        return None
    if any(not begins_as_clause(rest[found.end() :]) for found in re.finditer(r", (?:and|or|but) ", rest)):
        return None
    return 0, ""


_FRONT = lazy(
    r"[,;:—–]| - |^(?:in|on|at|by|for|with|from|every|each|the (?:first|next|last|moment|more|less|\w+er)"
    r"|instead|given|just|like"
    r"|unlike|as|once|to|this way)\b|\b(?:given|instead of|because|way)\b",
    _I,
)
"""What may stand in front of a clause, so that a comma behind it joins no two."""


_CAN = lazy(r"\b(?:can|could|may|might|will|would|does not|do not|cannot)\b|n['’]t\b", _I)


def so_it(left: str, rest: str) -> Start | None:
    """`so` without a comma before a pronoun and its verb: "This way, it can …", "So it was …"."""
    found = re.match(r"so (?=(?:it|they|we|you|this|there) )", rest)
    second = rest[found.end() :] if found else ""
    if not found or reaches_on(left) or orders(left):
        return None
    if (
        not begins_as_clause(second)
        or not stands_alone(left)
        or re.search(r"\b(?:not|never|if|do|does|did)\b|n['’]t", left)
    ):
        return None
    return found.end(), "This way, " if _CAN.search(" ".join(second.split()[:3])) else "So "


def both_orders(left: str, rest: str) -> Start | None:
    """A semicolon or a colon between two orders, or before what one should do: "Use x; use y"."""
    if begins_with_condition(left) or waits(left) or not stands_alone(left):
        return None
    told = orders(left) or (has_main_verb(left) and not _COUNTS.search(left) and not _ATTRIBUTED.search(left))
    return (0, "") if told and begins_with_order(rest) and not re.search(r"[;:—–]| - ", left + rest) else None


def rather(left: str, rest: str) -> Start | None:
    """A semicolon or a dash before "rather,", "in fact," and a clause."""
    found = re.match(r"(?:rather|in fact|in other words|indeed|for example|for instance|that is),? ", rest, _I)
    if not found or reaches_on(left):
        return None
    return (0, "") if begins_as_clause(rest[found.end() :]) else None


_IN_CASE = lazy(
    r"\b(?:since|as|once|after|before|if|when|unless|whether|because|so|such|where|while|although|until|how|what|why|to)\b",
    _I,
)


def and_one_more(left: str, rest: str) -> Start | None:
    """`, and` before what can only be a clause of its own."""
    found = re.match(r"and (?:then )?", rest)
    second = rest[found.end() :] if found else ""
    if not found or begins_with_condition(left) or _ATTRIBUTED.search(left) or _PAIRED.search(left) or orders(left):
        return None
    if (
        _IN_CASE.search(left)
        or re.search(r", [^,]*$", left)
        or re.search(r"\bthat\b", left)
        or not begins_as_clause(second)
    ):
        return None
    return (found.end(), "") if _CLEAR.match(second) or _SPLICED.match(second) else None


def and_does(left: str, rest: str) -> Start | None:
    """`and` and a second verb of a subject that is named in too many words to be named again: "It …", "They …"."""
    found = re.match(r"(and|but) (?:then |also )?", rest)
    second = rest[found.end() :] if found else ""
    if not found or verb_first(second) != 0 or LINKED.search(left) or orders(left):
        return None
    if reaches_on(left) or re.search(r"[,;:—–]| - |\bto [a-z]+", left) or not _A_THING.match(left):
        return None
    tokens = tokens_of(left)
    verbs = [at for at in range(1, len(tokens)) if finite_at(tokens, at)]
    number = number_of_verb(tokens[verbs[0]]) if len(verbs) == 1 else 0
    other = tokens_of(second)[0].lower()
    if not number or (other not in MODALS and (is_past(tokens, verbs[0]) or number_of_verb(other) != number)):
        return None
    if number == 2 and other not in MODALS | {"are", "have", "do"}:
        return None
    begin = BEGINS.get(found.group(1), "")
    it = "it " if number == 1 else "they "
    return found.end(), begin + (it if begin else it.capitalize())


_A_THING = lazy(r"(?:The|An?|Each|Every|These|Its|Their|Our|Your) ")
