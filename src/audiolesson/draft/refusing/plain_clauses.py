"""Sentences so plain that the place of a word tells that it is the verb: "The clock ticks", "Few know their names".

A tagger of neighbours finds no verb where nothing stands behind it, where its subject is a single word ("Most", "It"),
or where an aside parts the two. Right for sentences of a paragraph, never for list items.
"""

from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.english.verbs import (
    ALSO_ADJECTIVES,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    SUBORDINATE,
    word_set,
)
from audiolesson.patterns import lazy

NO_SENTENCE = word_set("how what whether why anything everything something congrats given")
"""How words begin that are no sentence, more often than not."""

_ENDS = word_set(
    """matter vary rise fall fly spin tick grow bloom rust age sour work fail help sleep change differ decay burn float
    sink boil freeze melt flow move stop end begin happen count pay win lose last fade drop slow bite sing swim run
    walk die live survive suffer wait break crack shrink swell expand contract turn leak drift spread thicken harden
    soften rot heal hurt pass cease follow remain vanish disappear emerge exist occur arise differ converge diverge
    drink graze ask argue agree disagree refuse decide answer collapse explode improve resign surrender abstain depart
    rejoice evaporate condense dissolve react recede retreat protest revolt rebel hesitate escape recover relapse return
    approach arrive compete cooperate interact"""
)
"""Verbs that a short sentence may end with: "The shape of the coast matters"."""

_OF_MORE = word_set("matter rise fall vary grow fail change differ")
"""Those of them that end a sentence also behind "of", where others name things: "a list of kitchen sinks"."""

_THINGS_OF = ALSO_NOUNS - _OF_MORE
_NO_ENDS = ALSO_NOUNS - _ENDS

_LONGEST = 9
"""Words of a sentence that is so plain that the place of a word tells its verb."""

_ALONE = word_set("it he she")
_SOME = word_set("most few many some others all none both several")
"""What is a subject by itself: "Few know their suppliers"."""

_COUNTS = word_set("two three four five six")
_OF_THEM = word_set("them us these those you")
_TOWARDS = word_set("for about to from against into")

_LIGHT = word_set("not so then still now sometimes often today and but yet soon thus")
"""What may stand before the subject of so plain a sentence."""

_SETS_OFF = word_set("such called known short unlike like including especially particularly notably")
_ACTS = lazy(r"[a-z]{2,}[^suio]s")
_NAMES_ONE = word_set("alone itself themselves himself herself ourselves")
_GOES_ON = word_set("because however although while when until as if since but so and which")
_BEHIND = DETERMINERS | PREPOSITIONS | word_set("to that how what them it him her us")


def has_plain_verb(tokens: list[str]) -> bool:
    """Whether a sentence can only have its verb where a word stands; `tokens` in small letters, without asides."""
    bare = tokens[1:] if tokens and tokens[0] in _LIGHT else tokens
    bare = bare[1:] if bare[:1] == [","] else bare
    return (
        _is_short(bare)
        or _has_single_subject(bare)
        or _acts_alone(tokens)
        or _is_interrupted(tokens)
        or _ends_before_a_clause(tokens)
    )


def _is_short(tokens: list[str]) -> bool:
    """Whether a thing with at most one word before it does what the next word says, or a verb ends the sentence."""
    if not 2 < len(tokens) <= _LONGEST or tokens[0] in NO_SENTENCE - {"what"} or "," in tokens:
        return False
    last, before = tokens[-1], tokens[-2]
    apart = tokens[0] == "what" or not is_plural(before)
    if before not in FUNCTION and apart and base_of_s(last) in _ENDS and "and" not in tokens:
        of_more = "of" in tokens and base_of_s(last) in _THINGS_OF
        return tokens[0] in DETERMINERS | {"what", "how"} and not of_more
    if last in _ENDS and (is_plural(before) or before in _COUNTS) and (tokens[0] in DETERMINERS | {"not", "only"}):
        return True
    noun = 1 if tokens[0] in DETERMINERS else 0
    one, verb, after = (*tokens[noun : noun + 3], "", "")[:3]
    if one in FUNCTION or is_plural(one) or one.endswith(("ly", "ing", "ed")) or base_of_s(verb) not in PLAIN:
        return False
    if noun == 0 and base_of_s(verb) in _NO_ENDS:
        return False
    return after in PREPOSITIONS - {"of"} or (bool(after) and len(tokens) <= noun + 4 and after not in FUNCTION)


def _has_single_subject(tokens: list[str]) -> bool:
    """Whether a word that can only be the subject begins the sentence, and its verb follows: "It rhymes with …"."""
    if len(tokens) < 3:
        return False
    if tokens[0] in _SOME and tokens[1] == "of" and tokens[2] in _OF_THEM:
        tokens = tokens[:1] + tokens[3:]
    first, second, third = (*tokens[:3], "", "")[:3]
    if first in _ALONE:
        return bool(_ACTS.fullmatch(second)) and second not in FUNCTION
    if first not in _SOME or second in FUNCTION | ALSO_ADJECTIVES:
        return False
    if second in PAST or (base_of_ed(second) and third in DETERMINERS | _TOWARDS):
        return True
    return second in PLAIN and third in _BEHIND - {"of"} and (second in ONLY_VERBS or third in DETERMINERS)


def _acts_alone(tokens: list[str]) -> bool:
    """Whether a verb stands behind a word that only sets its subject apart: "The railways alone used …"."""
    behind = (at for at in range(2, len(tokens)) if tokens[at - 1] in _NAMES_ONE and tokens[at - 2] not in FUNCTION)
    return any(tokens[at] in PAST or base_of_s(tokens[at]) or base_of_ed(tokens[at]) for at in behind)


def _is_interrupted(tokens: list[str]) -> bool:
    """Whether a phrase set off by commas parts a subject and its verb: "The town, short of grain, refused"."""
    commas = [at for at, token in enumerate(tokens) if token == ","]
    for opened, shut in pairwise(commas):
        begun = max((at + 1 for at in commas if at < opened), default=0)
        subject, aside, verb = tokens[begun:opened], tokens[opened + 1 : shut], tokens[shut + 1 :]
        if not subject or not aside or not verb or set(subject) & (AUXILIARIES | SUBORDINATE):
            continue
        noun = subject[0] not in PREPOSITIONS | {"and", "or", "to"} and subject[-1] not in FUNCTION
        apart = aside[0] in PREPOSITIONS | _SETS_OFF
        if noun and apart and _acts_first(verb, is_plural(subject[-1])):
            return True
    return False


def _acts_first(tokens: list[str], several: bool) -> bool:
    first, after = tokens[0], "".join(tokens[1:2])
    ends = after in _BEHIND | {"", ","} - {"by", "of", "as"}
    if base_of_s(first):
        return ends and base_of_s(first) not in ALSO_NOUNS
    if first in PLAIN and first not in PAST:
        return several and ends and first not in ALSO_NOUNS
    return ends and is_past_form(first)


def _ends_before_a_clause(tokens: list[str]) -> bool:
    """Whether a verb that needs nothing behind it stands before the comma of another clause: "…, because it is dense".

    What stands in front up to another comma says when or where; the subject begins with what only a noun follows.
    """
    stops = [at for at in range(1, len(tokens)) if at + 1 == len(tokens) or _is_joint(tokens, at + 1)]
    return any(_is_end(tokens, at) for at in stops)


def _is_joint(tokens: list[str], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    if tokens[at] in ("and", "but"):
        return tokens[at + 1] in DETERMINERS and (base_of_s(tokens[-1]) or base_of_ed(tokens[-1])) in PLAIN
    return tokens[at] == "," and tokens[at + 1] in _GOES_ON


def _is_end(tokens: list[str], at: int) -> bool:
    word, before = tokens[at], tokens[at - 1]
    begun = max((place + 1 for place in range(at) if tokens[place] == ","), default=0)
    clause = tokens[begun:at]
    if before in FUNCTION or not clause or set(clause) & (AUXILIARIES | SUBORDINATE | {"and", "or"}):
        return False
    starts = next((place for place, token in enumerate(clause) if token in DETERMINERS - {"that"}), -1)
    starts = 0 if at == 1 else starts
    front = clause[:starts] if starts > 0 else []
    if starts < 0 or (front and front[0] not in PREPOSITIONS) or set(clause[starts:]) & PREPOSITIONS:
        return False
    if any(finite_at(clause, place) for place in range(len(clause))):
        return False
    several = is_plural(before)
    verb = base_of_s(word) if not several else word if word in PLAIN else ""
    return (verb or base_of_ed(word)) in _ENDS
