"""Verbs that a strict look misses: right for sentences of a paragraph, which seldom lack one, never for list items."""

import re

from audiolesson.draft.english.clause_openings import opens_clause
from audiolesson.draft.english.forms import base_of_s, is_clause_of_you, is_plural, tokens_of, without_asides
from audiolesson.draft.english.tags import finite_at, has_main_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    PAST,
    PLAIN,
    PREPOSITIONS,
    SUBORDINATE,
    word_set,
)
from audiolesson.draft.refusing.plain_clauses import NO_SENTENCE, has_plain_verb
from audiolesson.patterns import lazy

_DESCRIBES = word_set(
    """used based found made given called named written needed required taken described located produced developed
    created shown involved related associated composed dedicated designed intended known seen held built sent
    entitled tasked limited caused driven followed"""
)
"""Forms in -ed that stand behind a noun more often to describe it than as its verb."""

_ALSO_ADJECTIVES = word_set(
    """clean clear complete correct lower separate dry free open live mature present slow smooth calm warm cool
    secure direct close better faster average base equal"""
)
_NOT_BEFORE = DETERMINERS | PREPOSITIONS | AUXILIARIES | {",", "to"}
_AFTER_PAST = DETERMINERS | PREPOSITIONS | ADVERBS | word_set("to that how what whether it them him her us")
_BEFORE_BARE = AUXILIARIES | word_set("to and or help let make")
_BEFORE_PAST = AUXILIARIES | word_set("to be been being")
_ACTS = lazy(r"[a-z]{3,}[^suio]s")
"""What behind an adverb can only be a verb: "constantly intrudes"."""
_OF_THE_PAST = word_set("previously newly recently formerly originally")
_SURE_ADVERBS = word_set("only also never always often still")
_AFTER_ADVERB = DETERMINERS | PREPOSITIONS | word_set("how that what why it them him her us")
_SOURCE = lazy(r"\bet al\b|^[A-Z][\w’'-]+, [A-Z]\.|[“\"][^”\"]*[.,?!][”\"]\.?$|\bhttps?:")
"""A line of a list of sources."""

_LEAST = 6
"""Words that a sentence has at least for its verb to be guessed."""


LONGEST_GUESSED = 30
"""Words of a sentence whose verb may be guessed; a longer one without a sure verb is a row of notes."""


def has_likely_verb(text: str) -> bool:
    """Whether a sentence of a paragraph most likely has a finite verb: "The rate dropped by half in one year"."""
    tokens = [token.lower() for token in without_asides(tokens_of(text)) if not (token.isupper() and token[1:])]
    if not tokens:
        return False
    if _asks_or_joins(tokens) or (text.endswith((".", "!")) and has_plain_verb(tokens)):
        return True
    if len(tokens) < _LEAST or tokens[0] in NO_SENTENCE or (tokens[0] in SUBORDINATE and "," not in tokens):
        return False
    clauses = sum(opens_clause(tokens, at) or is_clause_of_you(tokens, at) for at, token in enumerate(tokens))
    sure = sum(finite_at(tokens, at) and tokens[at - 1] not in ("and", "or") for at in range(len(tokens)))
    if (sure > clauses and tokens[0] not in SUBORDINATE) or _has_verb_behind_aside(text):
        return True
    if not clauses:
        return any(_likely_at(tokens, at) for at in range(1, len(tokens) - 1))
    begin = next(at for at in range(len(tokens)) if opens_clause(tokens, at) or is_clause_of_you(tokens, at))
    return any(_behind_adverb(tokens, at) for at in range(1, begin))


def _asks_or_joins(tokens: list[str]) -> bool:
    """Whether a clause in front and the sentence each have a verb: "What fills the gap is sand"; or "But that was"."""
    verbs = [at for at in range(1, len(tokens)) if finite_at(tokens, at)]
    if tokens[0] == "what" and len(tokens) >= _LEAST and not set(tokens[1:]) & {"what", "how", "why"}:
        return len(verbs) > 1 and verbs[1] - verbs[0] > 1 and tokens[verbs[1] - 1] not in ("that", "which", "who", ",")
    joined = tokens[0] in ("but", "and", "yet", "so") and tokens[1:2] in (["that"], ["this"], ["it"])
    near = tokens[1:3] if tokens[1:2] in (["that"], ["this"]) else tokens[1:2]
    return joined and any(at <= len(near) + 1 for at in verbs) and len(tokens) > 3


def _likely_at(tokens: list[str], at: int) -> bool:
    """Whether the word at this place stands where a verb would and can hardly be anything else."""
    word, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if _behind_adverb(tokens, at):
        return True
    if (before in FUNCTION and before not in ADVERBS) or word in _ALSO_ADJECTIVES or word in FUNCTION:
        return False
    if before == "," and tokens[:at].count(",") < 2:
        return False
    past = word.endswith("ed") and before not in ("and", "or")
    if set(tokens[max(0, at - 4) : at]) & (_BEFORE_PAST if past else _BEFORE_BARE):
        return False
    if word == "means":
        return before not in FUNCTION and after not in (",", "of")
    if base_of_s(word):
        return after in DETERMINERS | PREPOSITIONS or after.endswith("ing") or base_of_s(word) not in ALSO_NOUNS
    if word in PAST:
        return after != "by" and word not in _DESCRIBES and after not in (",", "and")
    if word.endswith("ed") and len(word) > 4:
        settled = after in DETERMINERS | PREPOSITIONS | ADVERBS or after not in FUNCTION | {","}
        if after == "by":
            much = "".join(tokens[at + 2 : at + 3])
            return much[:1].isdigit() or much in ("half", "nearly", "about", "more", "less")
        return word not in _DESCRIBES and after not in ("with", "for", "to", "as", "and", "or") and settled
    plural = any(is_plural(token) for token in tokens[:at]) or "and" in tokens[:at]
    return word in PLAIN and plural and (word not in ALSO_NOUNS or after in DETERMINERS)


def _behind_adverb(tokens: list[str], at: int) -> bool:
    """Whether a word is the verb behind its adverb: "the potters greatly contributed to", "the test only shows"."""
    word, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if not (before.endswith("ly") or before in _SURE_ADVERBS) or before in _OF_THE_PAST or at < 2 or after == "by":
        return False
    noun = tokens[at - 2]
    formed = base_of_s(word) or _ACTS.fullmatch(word) or (re.fullmatch(r"\w{3,}ed", word) and word not in _DESCRIBES)
    return bool(formed) and noun not in FUNCTION | {","} and (after in _AFTER_ADVERB or not word.endswith("ed"))


def has_possible_verb(text: str, strict: bool = False) -> bool:
    """Whether a sentence between others that surely have a verb may have one: "The wrist also articulates there".

    Only a line that is none (a title, a source, "From the north.") has no word that could be it. `strict`: one that
    describes a noun ("caused by") is none.
    """
    tokens = [token.lower() for token in without_asides(tokens_of(text))]
    if len(tokens) <= _LEAST or tokens[0] in NO_SENTENCE or _SOURCE.search(text):
        return False
    if tokens[0] in PREPOSITIONS | SUBORDINATE and "," not in tokens:
        return False
    if strict and ("&" in text or " -- " in text or len(tokens) > LONGEST_GUESSED or tokens[0].endswith("ing")):
        return False
    if strict and tokens[0] in PREPOSITIONS and tokens[tokens.index(",") + 1] in SUBORDINATE:
        return False
    start = tokens.index(",") if tokens[0] in PREPOSITIONS | SUBORDINATE else 0
    possible = (at for at in range(start + 1, len(tokens) - 1) if _possible_at(tokens, at))
    return any(not strict or (tokens[at] not in _DESCRIBES and tokens[at + 1] != "by") for at in possible)


def _possible_at(tokens: list[str], at: int) -> bool:
    word, before = tokens[at], tokens[at - 1]
    if word in FUNCTION or before in _NOT_BEFORE:
        return False
    after = tokens[at + 1]
    if word.endswith("ed") and after not in _AFTER_PAST and not after.isdigit():
        return False
    return bool(word in PAST or word.endswith(("ed", "ate", "ize")) or base_of_s(word) or word in PLAIN)


def _has_verb_behind_aside(said: str) -> bool:
    """Whether a subject with something set off behind it has its verb: "The damper, a plate of iron, shuts."."""
    bare = _ASIDE.sub(r"\g<subject> ", said)
    return bare != said and has_main_verb(bare, lenient=True)


_ASIDE = lazy(
    r"^(?P<subject>(?:The|This|That|An?|Each|Every|Its|Their|Our|His|Her) [^,]{3,40}), "
    r"(?!where|which|who|that)[^,]{3,50}, (?=(?!and|or|but|nor|with|in|on|of|for)[a-z])"
)
