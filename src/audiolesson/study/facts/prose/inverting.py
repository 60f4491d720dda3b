"""Statements as questions about them: "The glaze melts in the kiln" as "… does the glaze melt in the kiln?".

The grammar of a clause alone decides: its main verb, the number of its subject, and what "it" or "they" stands for.
"""

import re
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, main_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PARTICLES,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
    word_set,
)
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.clauses import likely_verb, small_subject

_BE = word_set("is are was were isn't aren't wasn't weren't")
_MODAL = word_set("can could will would should must can't couldn't won't wouldn't shouldn't mustn't")
_DO = word_set("does do did doesn't don't didn't")
_HAVE = word_set("has have had hasn't haven't hadn't")
HELPING = _BE | _MODAL | _DO | _HAVE
"""Verbs that go before their subject in a question."""
MANY = word_set("are were do have aren't weren't don't haven't")
ONE = word_set("is was does has isn't wasn't doesn't hasn't")
_ADVERB = lazy(
    r"(?:[a-z]+ly|often|usually|always|sometimes|never|rarely|seldom|normally|merely|just|only|then|still"
    r"|already|also|later|soon|either)"
)
_NOT_OFTEN = frozenset(["never", "rarely", "seldom", "hardly", "only", "just", "merely", "then"])
_HEAD = lazy(r" (?:of|in|on|for|from|with|between|to|that|which|who|at|by|behind|under|over|about) ")
_AND_DOES = lazy(r"\b(?:and|but|or)(?:,? [a-z]+ly)? (?P<verb>[a-z]+) (?P<next>[a-z]+)")
_ASIDE = lazy(r"(?P<x>[^,]+), (?P<aside>(?!and |or |but )[^,]+), (?P<rest>(?!and |or |but )[^,]+)")
_AND_IS = lazy(
    r"\b(?:and|but|or) (?:[a-z]+ly |(?:[a-z-]+ ){1,4})?"
    r"(?:is|are|was|were|has|have|had|can|will|would|must|should|may|might)\b|, (?:so|but)\b"
)
_NOT_SAID = lazy(r"(?:not )?(?:to|what|that|where|how|when|why|who)\b|(?:one|some|part) of\b")
"""How "is" goes on that only names its subject in other words."""
_A_KIND = lazy(
    r"(?:an?|the|one|[a-z]+ly the|[a-z]+ly an?) (?!(?:most|least|[a-z]+est|only|main|chief|first|last|more|less"
    r"|same|better|worse|base)\b)"
)
"""How "is" goes on that says what its subject is, of which nobody asks why or when."""
_RELATIVE = lazy(r"^(?!(?:[a-z]+ly )?[a-z]+(?:ed|en|ing)\b).*\b(?:you can|that|which)\b")
_JUDGED = lazy(
    r"^(?:[a-z]+ly |very |so |too |quite |not |more |often |also )*(?:hard|easy|easier|harder|good|bad|nice"
    r"|pleasant|useful|straightforward|simple|great"
    r"|realistic|popular|preferable|important|fine|better|best|helpful|interesting|powerful|convenient"
    r"|attractive|tricky"
    r"|difficult|worth|ideal|perfect|necessary|interpretable|essential|handy|fun|cool|ok|okay|likely)\b"
)
MOST_IN_SUBJECT = 9


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause cut at its main verb. `x`: its subject in mid-sentence, with `often` an adverb that stood behind it."""

    x: str
    verb: str
    rest: str
    many: bool
    often: str = ""

    @property
    def said(self) -> str:
        """The statement as a sentence without its full stop."""
        return large(" ".join(filter(None, (self.x, self.often, self.verb, self.rest))))


def statement(ground: Ground, said: str, behind: str = "") -> Statement | None:
    """The parts of a clause; None where its verb or the number of its subject is not sure.

    `behind`: how its sentence goes on, by which a verb at its end is known.
    """
    said = said.strip(" ,").replace("’", "'")
    if (found := _ASIDE.fullmatch(said)) and main_verb(found["x"]) < 0:
        said = f"{found['x']} {found['rest']}"
    words = said.split()
    whole = f"{said} {behind}".strip()
    at = main_verb(whole)
    tokens = tokens_of(whole)
    if not 0 < at < len(words) or tokens[: at + 1] != [word.strip('`*"“”()') for word in words[: at + 1]]:
        at = likely_verb(whole.split())
    if at >= len(words) or not 0 < at <= MOST_IN_SUBJECT:
        return None
    subject, verb, often = words[:at], words[at], ""
    if len(subject) > 1 and _ADVERB.fullmatch(subject[-1]):
        *subject, often = subject
        if often in _NOT_OFTEN:
            return None
    x = " ".join(subject)
    if (
        subject[-1].lower() in FUNCTION - PRONOUNS - {"one", "both", "neither"} | ADVERBS
        or "," in x
        or not verb.islower()
    ):
        return None
    if subject[0].lower() in PREPOSITIONS:
        return None
    if not _names_a_thing(subject) or _is_open(words[at + 1 :]):
        return None
    if _is_noun_before_verb(words, at):
        return None
    many = _is_many(x)
    verb = verb.lower()
    if (verb in MANY and not many) or (verb in ONE and many):
        if not (verb in ONE and " and " not in x and _may_be_one(x)):
            return None
        many = False
    if (
        words[at - 1] == subject[-1]
        and at == len(words) - 1
        and base_of_ed(verb)
        and subject[0].lower() not in DETERMINERS | PRONOUNS
    ):
        return None
    x = small_subject(ground, x)
    if subject[0].lower() in DETERMINERS or re.match(r"[A-Z][a-z]+ing [a-z]", x):
        x = x[0].lower() + x[1:]
    return Statement(x, verb, " ".join(words[at + 1 :]), many, often)


_THAT = lazy(r"\b(?:that|which|who|whose|where|when|if|as|because|than|but|what|how|why)\b")


def _names_a_thing(subject: list[str]) -> bool:
    """Whether the words before a verb are a noun phrase: no order, no adverb, no clause without its verb."""
    low = [word.lower().strip(",") for word in subject]
    if low[0].endswith("ly") or (low[0] in PLAIN - ALSO_NOUNS and len(low) == 1) or "n't" in low[-1]:
        return False
    if (base := base_of_s(low[0])) in ONLY_VERBS and base and len(low) > 1:
        return False
    if len(low) > 1 and begins_with_order(f"{' '.join(subject)} it"):
        return False
    found = _THAT.search(" ".join(low))
    return not found or (found.start() > 0 and has_finite_verb(" ".join(subject)[found.end() :]))


def _is_noun_before_verb(words: list[str], at: int) -> bool:
    """Whether the word taken for the verb is a noun whose own verb follows: "raw pots often crack"."""
    behind = [word.strip(",") for word in words[at + 1 : at + 3]]
    if behind and _ADVERB.fullmatch(behind[0]):
        behind = behind[1:]
    if not base_of_s(words[at]) or not behind:
        return False
    gerund = words[0].lower().endswith("ing") and at == 1 and bool(base_of_s(behind[0]))
    return gerund or (behind[0] in PLAIN - ALSO_NOUNS and words[0].lower() not in ("a", "an"))


def _is_open(rest: list[str]) -> bool:
    """Whether what is said ends in a word that waits for more: "is the fallback for", "run tests as"."""
    return bool(rest) and rest[-1].lower() in _WAITS


_WAITS = word_set(
    """as for of to from with by in on at than or and but even only not the a an its their that which into about between
    either is are was were has had does did can"""
)


def _is_many(x: str) -> bool:
    low = x.lower()
    if low in ("it", "he", "she", "this", "that") or low.endswith("ing"):
        return False
    if low in ("you", "we", "they", "i", "these", "those", "both", "many", "most", "some", "few"):
        return True
    first = low.split()[0]
    if first in ("a", "an", "each", "every", "one", "no") and " and " not in low:
        return first == "no" and is_many(_HEAD.split(x)[0])
    if re.match(r"[a-z]+ing (?:an? |the |your )?[a-z]+", low):
        return False
    return is_many(_HEAD.split(x)[0]) or " and " in _HEAD.split(x)[0]


def _may_be_one(x: str) -> bool:
    """Whether a subject that looks plural may be a name: "cgroups", "statistics"."""
    return " " not in x and not x.islower()


def asked(one: Statement, asks: str) -> str:
    """The question about a statement that begins with `asks`: "Why does the glaze crack?"; "" where it is not sure."""
    x, verb, rest, often = one.x, one.verb, one.rest, one.often
    tail = " ".join(filter(None, (often, rest)))
    if _AND_IS.search(rest) or (verb in _BE and not rest) or re.match(r"(?:up|down|out|nor)\b|\d", x):
        return ""
    if verb in ("does", "do", "did") and rest.split(" ")[0] in DETERMINERS:
        return f"{asks} {verb} {x} do {tail}?"
    if verb == "cannot":
        return f"{asks} can {x} not {tail}?"
    if says_what(one):
        return ""
    if verb in _BE | _MODAL | _DO or (verb in _HAVE and _is_done(rest)):
        return f"{asks} {verb} {x} {tail}?".replace("  ", " ") if rest or verb in _BE else ""
    if verb in _HAVE and "'" in verb:
        return ""
    base, do = _base(one)
    if not base:
        return ""
    return " ".join(filter(None, (asks, do, x, often, base, _all_plain(rest, do)))) + "?"


def says_what(one: Statement) -> bool:
    """Whether a statement says what its subject is, or what somebody thinks of it."""
    if one.verb not in _BE:
        return False
    what = bool(
        _NOT_SAID.match(one.rest) or _RELATIVE.search(one.rest) or (_A_KIND.match(one.rest) and "'" not in one.verb)
    )
    return what or _JUDGED.search(one.rest) is not None


def _base(one: Statement) -> tuple[str, str]:
    verb = one.verb
    if verb == "had":
        return "have", "did"
    if verb in ("has", "have"):
        return "have", "does" if verb == "has" else "do"
    if not one.many and (base := base_of_s(verb)):
        return base, "does"
    past = base_of_past(verb)
    if past and not (one.many and verb in PLAIN):
        return past, "did"
    return (verb, "do") if one.many and verb in PLAIN else ("", "")


def _is_done(rest: str) -> bool:
    """Whether a participle follows a form of "have", perhaps behind "not" or an adverb."""
    for word in rest.split()[:3]:
        if word in ("not", "never", "already", "always", "long", "now", "just", "since") or word.endswith("ly"):
            continue
        return (
            word in PAST
            or bool(base_of_ed(word))
            or word.endswith("en")
            or word in ("been", "become", "come", "done", "gone", "run")
        )
    return False


def second_verb(said: str) -> int:
    """Where a finite verb is joined to words that have none: "by watching a potter | and won"; -1 where none is."""
    for found in _AND_DOES.finditer(said):
        verb, after = found["verb"], found["next"]
        finite = base_of_s(verb) or (verb not in PLAIN and base_of_past(verb))
        if finite and after in DETERMINERS | PRONOUNS | PREPOSITIONS:
            return max(found.start() - 1, 0)
    return -1


_STATES = word_set("white black red green blue grey dark bright clear dry wet soft open shut free straight flat")
"""What a thing turns or stays, behind a verb that could be a noun of many: "prints white"."""


def _all_plain(rest: str, do: str) -> str:
    """What is said with each joined verb in its plain form, as the first one is: "cracks and falls off"."""

    def plain(found: re.Match[str]) -> str:
        verb, after = found["verb"], found["next"]
        sure = after in DETERMINERS | PRONOUNS | PREPOSITIONS | PARTICLES | _STATES or after.endswith(("ing", "ly"))
        if do == "does" and (base := base_of_s(verb)) and (sure or not is_plural(verb)):
            return found.group().replace(verb, base, 1)
        if do == "did" and verb not in PLAIN and (base := base_of_past(verb)) and sure:
            return found.group().replace(verb, base, 1)
        return found.group()

    return _AND_DOES.sub(plain, rest)
