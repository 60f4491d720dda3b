"""Where a long sentence may be cut in two, and how its second half then begins. English only.

Each rule sees the half before a joint and the rest behind it, and answers with how many characters of the rest
fall away and what takes their place ("which means …" → "This means …"), or None where it is not sure.
"""

import re
from collections.abc import Callable

from audiolesson.draft.clauses import (
    Start,
    begins_as_clause,
    begins_with_condition,
    is_past,
    number_of_verb,
    reports,
    runs_to_the_end,
    stands_alone,
    verb_first,
    verb_place,
    waits,
)
from audiolesson.draft.continued import MODALS, apposed, of_which, resulting, where, which, who
from audiolesson.draft.forms import is_plural, tokens_of
from audiolesson.draft.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.draft.verbs import ADVERBS, AUXILIARIES, PAST, PLAIN, PREPOSITIONS

Rule = Callable[[str, str], Start | None]

_I = re.IGNORECASE
JOINT = re.compile(r";\s+|\s*—\s*|\s+(?:–|-{1,3})\s+|:\s+|,\s+|\s+(?=(?:and|but|because|so) )")
"""Where to look; the shortest pieces that can join two sentences."""

_CONJUNCTION = re.compile(r"(and|but|so|yet|or)\s+(?:(so|thus|therefore|hence|then|yet|however),?\s+)?", _I)
_BEGINS = {"but": "But ", "so": "So ", "yet": "Yet ", "thus": "Thus, ", "therefore": "Therefore, ", "then": "Then, "}
_NOMINATIVE = re.compile(r"(?:it|they|we|you|he|she|this|these|there)\s", _I)


def conjoined(left: str, rest: str, comma: bool = True) -> Start | None:
    """`, and/but/so/yet` before a clause of its own: "A is x, but B is y"."""
    found = _CONJUNCTION.match(rest)
    if not found or found.group(1).lower() == "or":
        return None
    word, second = found.group(1).lower(), rest[found.end() :]
    if begins_with_condition(left) or reports(left) or waits(left) or _COMPARES.search(second):
        return None
    if (_GOVERNED if word != "but" else _GOVERNED_BUT).search(left):
        return None
    if re.match(r"(?:that|to|only|not|no (?:more|less)|even|also|especially|perhaps|sometimes|often)\b", second, _I):
        return None
    if not comma and (word == "so" or not _NOMINATIVE.match(second)):
        return None
    if not begins_as_clause(second) or (comma and _in_a_row(left, second)):
        return None
    last = (found.group(2) or word).lower()
    return found.end(), _BEGINS.get(last, "However, " if last == "however" else "")


_GOVERNED_BUT = re.compile(
    r"\b(?:because|so that|such that|in that|as long as|assuming|provided|suppose|whether)\b|\bsince (?!\d|the \d)", _I
)
_GOVERNED = re.compile(
    _GOVERNED_BUT.pattern + r"|\b(?:although|though|while|whereas|until|unless|if|when|where) \w+ \w+ ", _I
)
"""What begins a clause late in a half that the next clause may still belong to: "since x is y, and z is w"."""


def _in_a_row(left: str, second: str) -> bool:
    """Whether a comma before "and" may be the last of a list of things: "plates, cups, and any other pot …"."""
    short = re.search(r",\s([^,]{1,45})$", left)
    if not short or re.match(r"(?:it|they|we|you|he|she|this is|there)\s", second, _I):
        return False
    segment = short.group(1)
    return not (has_finite_verb(segment) or re.match(r"(?:which|who|where|when|if|because|such as)\b", segment))


_COMPARES = re.compile(
    r"^[^,]{0,60}\bthan\b(?<!more than)(?<!less than)(?<!er than)(?<!rather than)(?<!other than)", _I
)


def semicolon(left: str, rest: str) -> Start | None:
    """`;` between two full sentences; not where semicolons part a list, nor before what takes back the first half."""
    if re.match(r"(?:but|yet|however|still|nevertheless|nonetheless)\b", rest, _I):
        return None
    found = re.match(r"(and|or|so)\s+", rest, _I)
    skip = found.end() if found else 0
    second = rest[skip:]
    if ":" in left or (found and found.group(1).lower() == "or") or waits(left) or reports(left):
        return None
    if not begins_as_clause(second):
        return None
    return skip, _BEGINS.get(found.group(1).lower(), "") if found else ""


def dash(left: str, rest: str) -> Start | None:
    """A dash between two full sentences, or before "and/but/so" and one."""
    if re.search(r"[—–]| -{1,3} ", rest + left) or waits(left) or reports(left):
        return None
    if _CONJUNCTION.match(rest):
        return conjoined(left, rest)
    if re.match(r"(?:in|with|from|for|at|by|on)\b", rest, _I) or begins_with_condition(left):
        return None
    return (0, "") if begins_as_clause(rest) and not _SUMS_UP.match(rest) and not _is_row(left, rest) else None


_SUMS_UP = re.compile(r"(?:these|those|this|all (?:of )?(?:these|this)|both) (?:are|is|were|was)\b", _I)
"""What often sums up a row of things in front of a dash."""


def _is_row(left: str, rest: str) -> bool:
    """Whether what follows a dash or a colon may be a row of things, or the wording of a rule of its place."""
    return rest.count(", ") > 1 or bool(re.search(r"\b(?:rules?|laws?|polic(?:y|ies)|sayings?|mottos?)$", left))


def colon(left: str, rest: str) -> Start | None:
    """A colon between two full sentences; "It has three parts: …" stays whole."""
    if re.search(
        r"\b(?:following|follows|these|below|such as|two|three|four|five|six|several|many|is|are|called)$", left
    ):
        return None
    if re.search(r"\b(?:two|three|four|five|six|several|ways|steps|types|kinds|reasons|following|below)\b", left, _I):
        return None
    if re.search(r"(?:^| )[A-Z][\w-]*$", left) or re.search(
        r"\b(?:say|says|said|ask|asks|asked|write|wrote)$", left, _I
    ):
        return None
    if ";" in rest or ":" in rest or re.match(r"(?:first|one|some|[A-Z]\w+ing)\b|[\"“'‘]", rest, _I):
        return None
    if _orders(left) or _is_row(left, rest):
        return None
    return (0, "") if begins_as_clause(rest) and not waits(left) and not reports(left) else None


def contrasted(left: str, rest: str) -> Start | None:
    """`, while/whereas/although` and a clause late in the sentence."""
    found = re.match(r"(while|whereas|although|though)\s+", rest, _I)
    if not found or begins_with_condition(left) or reports(left) or waits(left):
        return None
    second = rest[found.end() :]
    if not begins_as_clause(second) or not runs_to_the_end(left, rest):
        return None
    return found.end(), {"whereas": "By contrast, ", "while": ""}.get(found.group(1).lower(), "However, ")


_WEAK_REASON = re.compile(
    r"\b(?:not|no|never|n't|only|just|simply|partly|mainly|largely|but|unless|reasons?|why)\b|n['’]t", _I
)


def reasoned(left: str, rest: str, comma: bool = True) -> Start | None:
    """`because` (or `, since`) and a clause at the very end: "That is because …"."""
    found = re.match(r"because\s+(?!of\b)" if not comma else r"(?:because|since)\s+(?!of\b|then\b)", rest, _I)
    if not found or begins_with_condition(left) or reports(left) or waits(left) or _WEAK_REASON.search(left):
        return None
    second = rest[found.end() :]
    if not begins_as_clause(second) or _CONJUNCTION_INSIDE.search(second) or not runs_to_the_end(left, rest):
        return None
    if "that" in tokens_of(left) or _joins_verbs(left) or left.count(", ") > 1:
        return None
    was = all(is_past(tokens, max(verb_place(tokens), 0)) for tokens in (tokens_of(left), tokens_of(second)))
    return found.end(), "That was because " if was else "That is because "


def _joins_verbs(left: str) -> bool:
    """Whether an "and" or "or" in a half is followed by a verb or a clause: the reason may be that of the last only."""
    for found in re.finditer(r"\b(?:and|or) ", left):
        tail = left[found.end() :]
        if has_finite_verb(tail) or (tokens_of(tail) or [""])[0].lower() in PLAIN:
            return True
    return False


_CONJUNCTION_INSIDE = re.compile(r", (?:and|but|so|or) ")


def again(left: str, rest: str) -> Start | None:
    """`, and/but` and a verb: the subject of the first half again, as They or as "The" and its noun."""
    found = re.match(r"(and|but|yet)\s+(?:then\s+|therefore\s+|thus\s+)?", rest, _I)
    if not found or begins_with_condition(left) or reports(left) or waits(left) or _in_a_row(left, ""):
        return None
    second = rest[found.end() :]
    at = verb_first(second)
    subject = _subject(left)
    if at < 0 or subject is None or _RELATIVES.search(left) or _lists_verbs(left) or _orders(left):
        return None
    name, number = subject
    if at == 0 and tokens_of(second)[0].lower() in PLAIN and set(tokens_of(left)) & MODALS:
        return None
    verb = tokens_of(second)[at]
    if number_of_verb(verb) not in (0, number) or not _VERB_FORM[number](verb):
        return None
    begin = "But " if found.group(1).lower() == "but" else "Yet " if found.group(1).lower() == "yet" else ""
    return found.end(), begin + (name if not begin else name[:1].lower() + name[1:] if _common(name) else name) + " "


_RELATIVES = re.compile(r"\b(?:that|which|who|whose|where|when|if|because|while|to \w+ \w+ing)\b", _I)
_VERB_FORM: dict[int, Callable[[str], bool]] = {
    1: lambda verb: verb.endswith(("s", "ed")) or verb.lower() in AUXILIARIES | PAST,
    2: lambda verb: True,
}


def _orders(left: str) -> bool:
    """Whether a half tells somebody to do something, so that the next verb does too."""
    return begins_with_order(left) or bool(re.match(r"(?:please|do|don['’]t|let)\b", left, _I))


def _lists_verbs(left: str) -> bool:
    """Whether commas part verbs in a half, so that the next verb is the last of their list: "is x, needs y, and …"."""
    for found in re.finditer(r", ", left):
        tail = left[found.end() :]
        word = (tokens_of(tail) or [""])[0].lower()
        if verb_first(tail) >= 0 or word in PLAIN:
            return True
    return False


def _common(name: str) -> bool:
    return name.split()[0] in ("The", "They", "It", "This", "These", "That", "He", "She", "We", "You")


def _subject(left: str) -> tuple[str, int] | None:
    """What names the subject of a half again, and its number: ("They", 2), ("The server", 1); None where unsure."""
    tokens = tokens_of(left)
    at = verb_place(tokens)
    while at > 1 and (tokens[at - 1].lower() in ADVERBS or tokens[at - 1].endswith("ly")):
        at -= 1
    if at < 1 or "," in tokens[:at] or tokens[0].endswith("ing") or tokens[0].lower() in PREPOSITIONS | {"there", "to"}:
        return None
    subject = tokens[:at]
    first = subject[0].lower()
    place = verb_place(tokens)
    number = number_of_verb(tokens[place])
    if number == 0 and is_plural(subject[-1]):
        number = 2 if len(subject) <= 3 and not any(word.lower() in PREPOSITIONS for word in subject) else 0
    if first in ("this", "that") and at == 1:
        return "It", 1
    if first in ("it", "he", "she", "we", "you", "they") and at == 1:
        return subject[0], 1 if first in ("it", "he", "she") else 2
    if number == 2:
        return "They", 2
    if number == 0:
        number = 1
    if at > 4 or any(word.lower() in PREPOSITIONS or word.lower() in ("and", "or") for word in subject):
        return None
    if first in ("a", "an"):
        return " ".join(["The", *subject[1:]]), 1
    if first in ("each", "every", "no", "any", "one", "another", "some", "most", "all", "many", "few", "none"):
        return None
    return " ".join(subject), 1


RULES: dict[str, tuple[Rule, ...]] = {
    ";": (semicolon,),
    "-": (dash,),
    ":": (colon,),
    ",": (conjoined, which, of_which, where, who, contrasted, reasoned, resulting, apposed, again),
    " ": (lambda left, rest: conjoined(left, rest, comma=False), lambda left, rest: reasoned(left, rest, comma=False)),
}
"""The rules of each sign, the surest first."""


def _is_whole(left: str) -> bool:
    """Whether what stands before a dash or a colon is a sentence, no row of things that the rest sums up."""
    return has_main_verb(left) and (begins_as_clause(left) or "," not in left)


def _computes(left: str, rest: str) -> bool:
    """Whether both halves hold figures of one supposed case: half a calculation says nothing."""
    given = re.search(r"\b(?:if|when|suppose|say|example|case|let|assume|imagine)\b|=", left, _I)
    return bool(given and re.search(r"\d", left) and re.search(r"\d", rest)) or bool(_SUPPOSES.match(left))


_SUPPOSES = re.compile(r"(?:so |now |then )?(?:suppose|imagine|let|assume|say|consider|given)\b", _I)


def joint_at(sign: str, left: str, rest: str) -> Start | None:
    """How the second sentence begins where a sign ends the first, or None where the two cannot be sure sentences."""
    sign = sign.strip()
    kind = " " if not sign else "-" if sign[0] in "—–-" else sign[0]
    start = next((start for rule in RULES[kind] if (start := rule(left, rest)) is not None), None)
    if start is None or _computes(left, rest) or not stands_alone(left) or (kind in "-:" and not _is_whole(left)):
        return None
    return start
