"""Where a long sentence may be cut in two, and how its second half then begins. English only.

Each rule sees the half before a joint and the rest behind it, and answers with how many characters of the rest
fall away and what takes their place ("which means …" → "This means …"), or None where it is not sure.
"""

import re
from collections.abc import Callable, Mapping

from audiolesson.draft.english.binding import begins_with_condition, ends_in_case, reports, waits
from audiolesson.draft.english.clauses import Start, begins_as_clause, stands_alone
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb
from audiolesson.draft.shortening.apposed import apposed, defined, listed, something
from audiolesson.draft.shortening.continued import in_which, of_which, resulting, where, which, who
from audiolesson.draft.shortening.explained import in_this_view, in_this_way, listed_with_clauses, that_is, what_it_is
from audiolesson.draft.shortening.predicates import (
    able,
    again,
    again_at_once,
    again_reported,
    has_short_end,
    orders,
    passive,
)
from audiolesson.draft.shortening.reasons import BEGINS, IN_ANY_WAY, contrasted, explained, reasoned, spliced
from audiolesson.draft.shortening.restricted import restricted, told_what_it_is
from audiolesson.draft.shortening.sure_clauses import SHARED_IS, is_sure_clause
from audiolesson.patterns import lazy

Rule = Callable[[str, str], Start | None]

_I = re.IGNORECASE
JOINT = lazy(
    r";\s+|\s*—\s*|\s+(?:–|-{1,3})\s+|:\s+|,\s+|\s+(?=(?:and|but|because|since|so|that|which|in which|where) )"
)
"""Where to look; the shortest pieces that can join two sentences."""

_CONJUNCTION = lazy(r"(and|but|so|yet|or)\s+(?:(so|thus|therefore|hence|then|yet|however),?\s+)?", _I)
_LATE_IF = lazy(r"(?<=\w )(?:if|whether)(?= )", _I)
_SAME_THING = lazy(r"(?:it|they|he|she) (?:\w+ly )?(?:is|are|was|were|has|have|had|will|can|does|do|did)\b", _I)
_COUNTS = lazy(r"\b(?:two|three|four|both|several) [a-z]+(?: [a-z]+)?: ", _I)
_MAY = lazy(r"\b(?:may|might|can|could) .*\|or (?:it|they|he|she|we|you) (?:may|might|can|could) ", _I)
"""Two things that are each possible."""

_OWNED = lazy(
    r"(?:its|their|his|her) (?:[\w-]+ ){1,3}(?:is|are|was|were|has|have|can|will|may|does|do|encourages?|allows?"
    r"|makes?|uses?)\b",
    _I,
)
_OPENS = lazy(r",|\b(?:what|how|that|which|where|when|because|so|whether|who)\b")
"""Where the last clause of a half begins, which must have its verb before "and its roof is …"."""

SHARED_NOUN = lazy(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bas )(?<!\bmore )(?<!\bvery )(?<!\bnot )"
    r"\b(?:similar|different|simple|complex|large|small|big|old|new|long|short|high|low|rare|common|good|bad|cheap|[a-z]+(?:able|ful|less|ive"
    r"|ous))\|[a-z]+(?:ent|ant|ive|ous|able|ible|ful|less|al|ar|ic|ed) [a-z]+",
)
"""Two adjectives of one noun: "similar, but inconsistent values"."""

GOES_WITH = lazy(r"(?:that|to|only|not|no (?:more|less)|even|also|especially|perhaps|sometimes|often)\b", _I)
"""How a piece begins that goes on with the clause before it: "and especially …"."""

_SHARED_VERB = lazy(
    r"\|(?:right|straight|ever|all|just) (?:from|since|at|in|on|before|after|through|to)\b[^,]*$"
    r"|^[A-Z][a-z]+ing\b[^,|]*\|(?:then )?[a-z]+ing\b"
)
"""A second verb of one subject, or a second deed of one verb: "Throwing pots, and then drying them, takes a day."."""

_SUBORDINATED = lazy(r"(?:if|when|as|since|because|once) (?:it|they|we|you|the|an?|some|this)\b [^,]+, ", _I)
_NOMINATIVE = lazy(r"(?:it|they|we|you|he|she|this|these|there)\s", _I)


def conjoined(left: str, rest: str, comma: bool = True) -> Start | None:
    """`, and/but/so/yet` before a clause of its own: "A is x, but B is y"."""
    found = _CONJUNCTION.match(rest)
    if not found or (found.group(1).lower() == "or" and not _MAY.search(left + "|" + rest)):
        return None
    word, second = found.group(1).lower(), rest[found.end() :]
    if _COUNTS.search(left):
        return None  # "It does two things: it dries the clay, and it hardens it."
    own = word == "but" and (_SUBORDINATED.match(second) or _SAME_THING.match(second))
    if (begins_with_condition(left) and not _SUBORDINATED.match(second)) or _COMPARES.search(second):
        return None
    if waits(_LATE_IF.sub("", left) if own else left):
        return None
    if reports(left) and not (word == "but" and _is_same_person(left, second)):
        return None
    if not (word in ("so", "but") and _is_same_person(left, second)) and (
        _GOVERNED if word != "but" else _GOVERNED_BUT
    ).search(_without_facts(left), 1):
        return None
    if GOES_WITH.match(second) or SHARED_IS.match(second):
        return None
    if SHARED_NOUN.search(left + "|" + second) or _SHARED_VERB.search(left + "|" + second):
        return None
    owned = _OWNED.match(second) and has_finite_verb("it " + _OPENS.split(left)[-1])
    plain = _NOMINATIVE.match(second) or _SUBORDINATED.match(second) or owned
    if not comma and (word == "so" or not plain or ends_in_case(left)):
        return None
    if not begins_as_clause(second) or (comma and word == "and" and _in_a_row(left, second)):
        return None
    last = (found.group(2) or word).lower()
    return found.end(), BEGINS.get(last, "")


def _without_facts(left: str) -> str:
    """A half without the words before a reason or a contrast late in it: the next clause is true in either place."""
    return left if _DENIED.search(left) else _FACT.sub("", left)


_FACT = lazy(r"(?<=, )(?:because|although|though|whereas|even though) (?!of\b)", _I)
_DENIED = lazy(r"\b(?:not|no|never|only|just|whether|may|might)\b.*\b(?:because|though|although)\b|n['’]t\b", _I)


def _is_same_person(left: str, second: str) -> bool:
    """Whether who reports something in a half is also the subject of the next: "He found that …, but he did …"."""
    first = re.match(r"(?:he|she|we|I)\b", second, _I)
    return bool(first and re.match(rf"{first.group()} ", left, _I))


_GOVERNED_BUT = lazy(
    r"\b(?:because|so that|such that|in that|as long as|assuming|provided|suppose|whether)\b|\bsince (?!\d|the \d)", _I
)
_GOVERNED = lazy(
    _GOVERNED_BUT.pattern + r"|\b(?:although|though|while|whereas|until|unless|if|when|where) \w+ \w+ ", _I
)
"""What begins a clause late in a half that the next clause may still belong to: "since x is y, and z is w"."""


def _in_a_row(left: str, second: str) -> bool:
    """Whether a comma before "and" may be the last of a list of things: "plates, cups, and any other pot …"."""
    return has_short_end(left) and not _OPENS_CLAUSE.match(second)


_OPENS_CLAUSE = lazy(r"(?:(?:for|in|on|at|by|with|from) [^,;:]{2,50}? )?(?:it|they|we|you|he|she|this is|there)\s", _I)

_COMPARES = lazy(r"^[^,]{0,60}\bthan\b(?<!more than)(?<!less than)(?<!er than)(?<!rather than)(?<!other than)", _I)


def semicolon(left: str, rest: str) -> Start | None:
    """`;` between two full sentences; not where semicolons part a list.

    What takes back the first half stays with it where both are short enough to be followed.
    """
    if re.match(r"(?:but|yet|still|nevertheless|nonetheless)\b", rest, _I):
        return None
    found = re.match(r"(and|or|so)\s+|(however)(?:,\s+|\s+(?=(?:it|they|we|you|this|the|an?)\s))", rest, _I)
    if IN_ANY_WAY.match(rest):
        return None
    word = (found.group(1) or found.group(2)).lower() if found else ""
    if _IS_NOT.search(left) and _BUT_IS.match(rest):
        return 0, ""
    if ":" in left or word == "or" or reports(left) or waits(_IF.sub("", left) if _IF.match(rest) else left):
        return None
    if word == "however" and len(left.split()) + len(rest.split()) <= _FOLLOWED:
        return None
    skip = found.end() if found else 0
    if not begins_as_clause(rest[skip:]):
        return None
    return skip, BEGINS.get(word, "")


_IS_NOT = lazy(r"(?:^|, )(?:that|this|it) (?:is|was) not (?:an? |the )?[\w-]+(?: [\w-]+)?$", _I)
_BUT_IS = lazy(r"it (?:is|was) (?:an?|the) ", _I)
"""What a thing is behind what it is not; a condition before both is heard with the first."""

_IF = lazy(r"(?:^|(?<=\w ))if(?= )", _I)

_FOLLOWED = 25
"""Words of two halves that are followed by ear together."""


def dash(left: str, rest: str) -> Start | None:
    """A dash between two full sentences, or before "and/but/so" and one."""
    if re.search(r"[—–]| -{1,3} ", rest + left) or waits(left) or reports(left):
        return None
    if _CONJUNCTION.match(rest):
        return conjoined(left, rest)
    if re.match(r"(?:in|with|from|for|at|by|on)\b", rest, _I) or begins_with_condition(left):
        return None
    return (0, "") if begins_as_clause(rest) and not _SUMS_UP.match(rest) and not _is_row(left, rest) else None


_SUMS_UP = lazy(r"(?:these|those|this|all (?:of )?(?:these|this)|both) (?:are|is|were|was)\b", _I)
"""What often sums up a row of things in front of a dash."""


def _is_row(left: str, rest: str) -> bool:
    """Whether what follows a dash or a colon may be a row of things, or the wording of a rule of its place."""
    row = rest.count(", ") > 1 and not _LEADS.match(rest)
    return row or bool(re.search(r"\b(?:rules?|laws?|polic(?:y|ies)|sayings?|mottos?)$", left))


_LEADS = lazy(r"(?:as|when|if|once|because) [^,]+, |(?:it|they|we|you|he|she) (?!and |or )\w+ ", _I)
"""How a clause begins that is surely no row of things, however many commas it has."""


def colon(left: str, rest: str) -> Start | None:
    """A colon between two full sentences; "It has three parts: …" stays whole."""
    if re.search(
        r"\b(?:following|follows|these|below|such as|two|three|four|five|six|several|many|is|are|called)$", left
    ):
        return None
    if re.search(r"\b(?:two|three|four|five|six|several|ways|steps|types|kinds|reasons|following|below)\b", left, _I):
        return None
    if re.search(r"(?:^| )[A-Z][\w-]*$", left) or re.search(
        r"\b(?:say|says|said|ask|asks|asked|write|wrote|puts? it(?: \w+)?)$", left, _I
    ):
        return None
    if ";" in rest or ":" in rest or re.match(r"(?:first|one|some|[A-Z]\w+ing)\b|[\"“'‘]", rest, _I):
        return None
    if orders(left) or _is_row(left, rest):
        return None
    if _ONLY_DONE.match(rest) and not is_sure_clause(rest):
        return None  # "The floor is striped: bands fired one way beside bands fired the other."
    return (0, "") if begins_as_clause(rest) and not waits(left) and not reports(left) else None


_ONLY_DONE = lazy(r"[a-z]+s [a-z]+(?:ed|[^aeiou]t|n) ", _I)
"""How a row of things begins that a participle tells apart."""


RULES: dict[str, tuple[Rule, ...]] = {
    ";": (semicolon, apposed, defined),
    "-": (dash, apposed, defined, listed, something),
    ":": (colon, in_this_view, apposed, defined, listed, listed_with_clauses, what_it_is),
    ",": (
        conjoined,
        which,
        of_which,
        where,
        in_which,
        who,
        contrasted,
        in_this_way,
        that_is,
        spliced,
        reasoned,
        explained,
        resulting,
        something,
        apposed,
        defined,
        again_reported,
        again,
        able,
        passive,
    ),
    " ": (
        lambda left, rest: conjoined(left, rest, comma=False),
        lambda left, rest: reasoned(left, rest, comma=False),
        restricted,
        told_what_it_is,
        again_reported,
        again_at_once,
        able,
        passive,
    ),
}
"""The rules of each sign, the surest first."""


def _is_whole(left: str) -> bool:
    """Whether what stands before a dash or a colon is a sentence, no row of things that the rest sums up."""
    return has_main_verb(left) and (begins_as_clause(left) or "," not in left)


def _computes(left: str, rest: str) -> bool:
    """Whether both halves hold figures of one supposed case: half a calculation says nothing."""
    given = re.search(r"\b(?:if|when|suppose|say|example|case|let|assume|imagine)\b|=", left, _I)
    return bool(given and re.search(r"\d", left) and re.search(r"\d", rest)) or bool(_SUPPOSES.match(left))


_SUPPOSES = lazy(r"(?:so |now |then )?(?:suppose|imagine|let|assume|say|consider|given)\b", _I)


_CLAIMED = lazy(
    r"\b(?:claim|idea|theory|hypothesis|belief|view|rumou?r|myth|conclusion|assumption|guess|fear|hope|proposal|objection)$"
)
"""What is claimed behind a colon, and not told as so."""


def joint_at(sign: str, left: str, rest: str, rules: Mapping[str, tuple[Rule, ...]] = RULES) -> Start | None:
    """How the second sentence begins where a sign ends the first, or None where the two cannot be sure sentences."""
    sign = sign.strip()
    kind = " " if not sign else "-" if sign[0] in "—–-" else sign[0]
    start = next((start for rule in rules[kind] if (start := rule(left, rest)) is not None), None)
    if start is None or _computes(left, rest) or (kind == ":" and _CLAIMED.search(left)):
        return None
    explained = kind == ":" and re.match(r"(?:\w+ )?(?:if|unless|when) ", left, _I)
    if (
        kind in ";:"
        and not explained
        and start[0] < len(rest)
        and is_sure_clause(rest[start[0] :])
        and stands_alone(left, ended=True)
    ):
        return start
    return start if stands_alone(left) and (kind not in "-:" or _is_whole(left)) else None
