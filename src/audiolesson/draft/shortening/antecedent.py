"""The noun that a relative clause at the end of a sentence belongs to, and how the next sentence names it again.

A pronoun would rather be heard as the subject of the sentence before: "Machines are fairer than human beings, who are
emotional" is not "They are emotional". So the noun is said again, or nothing is cut. English only.
"""

import re

from audiolesson.draft.english.clauses import number_of_verb
from audiolesson.draft.english.forms import base_of_ed, is_plural, tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, DETERMINERS, FUNCTION, PAST, PREPOSITIONS, word_set
from audiolesson.patterns import lazy

_MOST = 4
"""Words of a name, without its article; a longer one is a list or a clause."""

_POINTING = word_set("the this that these those his her its their our your my")
_COUNTING = word_set(
    "a an two three four five six seven eight nine ten few several many some most more other hundred thousand million"
)
_LOOSE = word_set("one ones thing things way ways case cases kind kinds it them others example examples time fact")
HOLDS = word_set("includes comprises covers contains involves means")
"""What a writer says of the whole before: "all methods of production, which includes"."""
_VAGUE = word_set("certain various different multiple numerous countless specific particular")
"""What describes a noun that is told nothing of: named again it points back."""


_DEGREES = word_set("very too so quite rather fairly extremely really pretty more most less least")


_SET_BEHIND = lazy(r"(?: [-–—]+ |[—–]|: )(?:an?|the|any|one) (?:[\w-]+ ){0,3}[\w-]+$")
"""A thing set behind a dash that says nothing without its clause: "… of a dry kiln - a kiln that …"."""


def named_again(left: str, verb: str) -> str:
    """What names the last noun of a half as the subject of `verb`: "Human beings", "The harbour", "This chamber".

    "" where the noun is not certain: another one before "of" fits the verb as well, a list ends there, it is counted
    out ("each bowl"), or its number is not that of the verb.
    """
    if _SET_BEHIND.search(left):
        return ""
    tokens = tokens_of(left)
    start = _start(tokens)
    phrase, before = tokens[start:], tokens[start - 1].lower() if start else ""
    if not phrase or len(phrase) > _MOST or not _is_noun(phrase[-1]) or phrase[-1].lower() in _LOOSE:
        return ""
    plural = is_plural(phrase[-1])
    if number_of_verb(verb) not in (0, 2 if plural else 1) or not left.endswith(" ".join(phrase)):
        return ""
    if before in _DEGREES:
        return ""  # "it is very fast, which"
    counted: list[str] = []
    while before in DETERMINERS | _COUNTING:
        counted.append(before)
        start -= 1
        before = tokens[start - 1].lower() if start else ""
    for at, word in enumerate(phrase[:-1]):
        described = at == 0 and counted and word.lower().endswith("ed")
        if is_plural(word) or not (described or _is_noun(word)):
            return ""
    if not start or before in (",", "and", "or", "nor", "than", "as") or not set(counted) <= _POINTING | _COUNTING:
        return "" if before != "than" or counted else _bare(phrase, plural)
    if before == "of" and not counted and not plural and verb in HOLDS:
        return ""
    if before in PREPOSITIONS and start > 1 and phrase[0][:1].isupper() and tokens[start - 2][:1].isupper():
        return ""  # "Ann Hill of the Mint, who"
    if before in PREPOSITIONS and _other_noun(tokens[: start - 1], plural, number_of_verb(verb)):
        return ""
    vague = phrase[0].lower() in _VAGUE
    if vague and len(phrase) > 1:
        return " ".join(["These" if plural else "This", *phrase[1:]])
    if not counted:
        return _bare(phrase, plural)
    if phrase[0][:1].isupper() and counted[-1] in ("a", "an"):
        return ""  # a name with "a" is a title's: "Notes on a Small Island, which"
    first = counted[-1] if counted[-1] in _POINTING else "these" if plural else "this"
    return " ".join([first.capitalize(), *phrase])


def _start(tokens: list[str]) -> int:
    """Where the last run of words begins that may be a noun with what describes it, without article and number."""
    at = len(tokens)
    while at and not (tokens[at - 1].lower() in FUNCTION | _COUNTING | ADVERBS | {","} or _is_verb(tokens, at - 1)):
        at -= 1
    return at


def _is_verb(tokens: list[str], at: int) -> bool:
    """Whether a word is the verb before a noun; not the "skilled" of "a few skilled potters"."""
    described = at and tokens[at].lower().endswith("ed") and tokens[at - 1].lower() in DETERMINERS | _COUNTING
    return finite_at(tokens, at) and not described


def _is_noun(word: str) -> bool:
    lower = word.lower()
    if re.search(r"\d|[^\w’'-]", word) or (
        lower.endswith(("ly", "ed", "ing", "able", "ible", "ful", "ous", "less")) and not word.isupper()
    ):
        return False
    return not (base_of_ed(lower) or lower in PAST | ADVERBS | AUXILIARIES)


def _bare(phrase: list[str], plural: bool) -> str:
    """A name without an article: of several things, of a stuff, or a proper one; not "server", torn from "a server"."""
    first = phrase[0]
    if not plural and not first[:1].isupper() and len(phrase) > 2:
        return ""
    return " ".join([upper_first(first), *phrase[1:]])


def _other_noun(tokens: list[str], plural: bool, number: int) -> bool:
    """Whether the clause may belong to the noun before a preposition as well: "the roofs of the huts, which"."""
    if not tokens or not _is_noun(tokens[-1]) or finite_at(tokens, len(tokens) - 1):
        return False
    return number == 0 or is_plural(tokens[-1]) == plural
