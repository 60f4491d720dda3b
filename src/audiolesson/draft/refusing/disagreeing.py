"""Slips of the page that a listener hears at once: "a primary themes", "each of these have", "pots is".

They are refused, not mended: what was meant is the author's to say. English only.
"""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.verbs import ALSO_NOUNS, ONLY_VERBS, PLAIN, word_set
from audiolesson.draft.refusing.number_of_verbs import ONE_IN_S, is_of_another_number
from audiolesson.patterns import lazy

_COUNTS = word_set(
    "few couple half dozen hundred thousand million billion trillion great good many lot pair number variety series"
)
_A_MANY = lazy(r"\b[Aa]n? (?P<first>[a-z]+ )?(?P<noun>[a-z]{3,}s)(?=[.,;:]|$| (?:of|in|for|with|that|which|to|and)\b)")
_MANY_IS = lazy(
    r"(?:(?:The|These|Those|Some|Many|Most|All|Both) )?(?:[A-Z]?[a-z-]+ )?(?P<noun>[A-Za-z][a-z]{2,}s)"
    r" (?:is|was|has|does) (?:an?|the|not|NOT|very|more|less|always|usually|often|also|in|on|at|by|[a-z]+ed)\b"
)
_ONE_DEED = lazy(r"\w+ing |What |Who |Whoever ")
"""What takes a verb of one thing, whatever stands behind it: "Firing pots is slow."."""
_EACH_HAVE = lazy(r"\b[Ee]ach (?:one )?of (?:the|these|those) (?:[a-z-]+ )?[a-z]+s (?:have|are|were|do)\b(?! to\b)")
_CLAUSE = r"(?:and|or|but|that|which|who|whose|what|where|how|why|whether|when|if|as|because|than|while|so)"
_STRETCH = rf"(?:(?!\b{_CLAUSE}\b)[^,;:.?!()—–-]){{1,80}}?"
_TWICE = lazy(rf"[A-Z]{_STRETCH} are {_STRETCH} are (?:the|an?|in|on|[a-z]+s)\b")
_ONE_ARE = lazy(r"(?:The )?[A-Z]?[a-z]+(?:tion|sion|ment|ness|ity) are (?:an?|the|being|not|made|used|[a-z]+ing)\b")
_EACH_DO = lazy(
    r"\b[Ee]ach of (?:the |these |those )?(?:(?:two|three|four|five|six)|[a-z-]+s|[a-z-]+ [a-z]+s) (?P<verb>[a-z]+)"
    r" (?:an?|the|its|their|his)\b"
)
_ALL_DOES = lazy(
    r"(?:Not all|All|Many|Few|Several|Both|These|Those|Most|Some) (?:[\w-]+ )?(?P<noun>[a-z]{2,}s)"
    r" (?P<verb>[a-z]+s)\b(?P<to> to an?\b)?"
)
_ONE_AND_ARE = lazy(
    r"(?!There\b)[A-Z][\w-]* (?:[\w-]+ ){0,3}(?:is|has|was) (?!both\b)[^,;:]*, and (?:are|have|were) (?!to\b|not to\b)"
)
_MANY_AND_IS = lazy(
    r"(?:The|These|Those|Most|Many|Some|All) (?P<noun>[a-z]{3,}s)\b(?! (?:is|was|has|of)\b)[^,;:]*,"
    r" and (?:is|was|has) "
)
_RELATIVE = lazy(r"\b(?:that|which|who|whose|where|when|what|if|as|because)\b")
"""What may be the subject of a verb behind it."""
_AND_DO = lazy(r"\b(?P<one>[a-z]+s) (?P<what>(?:[a-z-]+ ){1,3})and (?P<two>[a-z]+) (?=[a-z])")
_FREE = word_set(
    "helps lets makes sees hears has does can could may might will would shall should must to not do did let help make"
)
"""What a plain verb may stand behind, in another part of its sentence: "helps to cut costs and raise prices"."""
_VERB_TWICE = lazy(
    r"^(?!.*\b(?:[Ww]hat|[Hh]ow|[Ww]ho|[Ww]here|[Aa]ll|[Ww]hy|[Ww]hich)\b).*"
    r"\b(?:is|are|was|were) (?:\w+ly )?(?:do|does|did|ca|wo|could|would|should)n['’]t\b"
    r"|\b(?:which|who) been\b"
    r"|\bthat (?:known|been) (?:to|a|an|the|as)\b|\bThere exists (?:two|three|four|five|many|several|\d)"
    r"|\b(?:can|could|will|would|may|might|should|must) be (?:\w+ly )?(?:use|plug|make|give|take|see|know|call|define"
    r"|describe|create|apply|add|consider|find|show|write|include) (?:to|in|into|for|by|as|with|the|an?)\b"
)
_AND_MAKING = lazy(
    r"(?:It|This|That|He|She) (?:increases|expands|reduces|widens|lowers|raises|improves|changes|breaks|removes"
    r"|adds|heats|cools) (?![^,;:]*\b(?:by|of|in|for|about|is|are)\b [a-z]*ing)"
    r"[^,;:]*(?<!ing) and (?:making|giving|allowing|helping|causing|leading) (?!to\b)"
)
_OF_WHAT = lazy(r"\bcompris(?:es?|ed) of\b(?<!is comprised of)(?<!are comprised of)")
_THAT_IS = lazy(
    r"If [^,]+, that is (?!(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )(?:[a-z]+ )?(?P<noun>[a-z]{3,}s)\.$"
)
_IN_WHICH = lazy(r"\b(?:through|in|from|by|with|on) which (?P<noun>[a-z]{3,}s) (?P<verb>[a-z]+s)\b")
_NEED = lazy(r"\b(?:is|are|was|were) need (?:for|to)\b")


def disagrees(said: str) -> bool:
    """Whether a sentence has an article, a subject and a verb of another number, or a verb too many."""
    if (
        _EACH_HAVE.search(said)
        or _TWICE.match(said)
        or _NEED.search(said)
        or _ONE_ARE.match(said)
        or _OF_WHAT.search(said)
        or _VERB_TWICE.search(said)
        or _second_verb_is_off(said)
        or is_of_another_number(said)
    ):
        return True
    if (found := _THAT_IS.match(said)) and _is_many(found["noun"]) and not found["noun"].endswith("ics"):
        return True
    if (found := _IN_WHICH.search(said)) and _is_many(found["noun"]) and base_of_s(found["verb"]) in ONLY_VERBS:
        return True
    many = _MANY_IS.match(said)
    if many and _is_many(many["noun"]) and many["noun"][0].islower() and not _ONE_DEED.match(said):
        return True
    return any(
        _is_many(found["noun"])
        and not (base_of_s(found["noun"]) and (found["first"] or found.start()))
        and (found["first"] or "").strip() not in _COUNTS
        for found in _A_MANY.finditer(said)
    )


def _second_verb_is_off(said: str) -> bool:
    """Whether a verb is of one thing and its subject of several, or the other way about, and nothing else is near."""
    if (one := _EACH_DO.search(said)) and one["verb"] in PLAIN:
        return True
    all_of = _ALL_DOES.match(said)
    does = base_of_s(all_of["verb"]) if all_of and _is_many(all_of["noun"]) else ""
    if all_of and does and (all_of["to"] or does not in ALSO_NOUNS):
        return True
    if (found := _ONE_AND_ARE.match(said)) and not _RELATIVE.search(found[0]) and not _names_two(found[0]):
        return True
    many = _MANY_AND_IS.match(said)
    if many and _is_many(many["noun"]) and not _RELATIVE.search(many[0]) and not many["noun"].endswith("ics"):
        return not base_of_s(many["noun"])
    if _AND_MAKING.match(said):
        return True
    return any(_stands_beside(said, found) for found in _AND_DO.finditer(said))


def _names_two(said: str) -> bool:
    return " and " in re.split(r" (?:is|has|was) ", said)[0]


def _stands_beside(said: str, found: re.Match[str]) -> bool:
    """Whether "reduces output and raise prices" has one subject for both its verbs."""
    before = {word.lower() for word in said[: found.start("what")].split()}
    return (
        base_of_s(found["one"]) in ONLY_VERBS
        and found["two"] in ONLY_VERBS
        and not before & _FREE
        and not any(word in PLAIN or word in _FREE or word.endswith("ing") for word in found["what"].split())
        and not _RELATIVE.search(said[: found.end()])
    )


def _is_many(noun: str) -> bool:
    low = noun.lower()
    return is_plural(low) and low not in ONE_IN_S
