"""Whether a piece of a sentence is a clause that can stand alone, and where its verb stands. English only."""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    ONLY_VERBS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.patterns import lazy

Start = tuple[int, str]
"""Of the rest behind a joint: how many characters fall away, and what the second sentence begins with instead."""

_I = re.IGNORECASE
_NOT_ALONE = lazy(
    r"(?:how|what|whether|why|where|who|that|which|to|if|because|whereas|although|not|only|partly|even|just)\b", _I
)
_RELATIVE = word_set("that which who where whose when how what why if")
_FRONTED = lazy(
    r"(?:however|therefore|thus|hence|instead|then|for example|for instance|that is|in addition|in turn"
    r"|as a result|in fact|(?:in|by|at|on|for|during|after|before|over|under|with|without|from|through|due to|despite"
    r"|because of|instead of|compared (?:to|with)|unlike|according to|based on|as an?|between|within|among) [^,]{2,50}"
    r"|of (?:the|these|those) [^,]{2,80}|[a-z]+ing [^,]{2,50}(?=,\s+(?:it|they|he|she|we|you)\s)"
    r"|(?:[\w-]+ ){1,3}(?:later|earlier|afterwards)"
    r"|\w+ly|today|often|sometimes|usually|otherwise|once again|still|indeed|meanwhile|over time),[\"”]?\s+"
    r"|otherwise\s+(?=(?:it|they|we|you|this|there)\s)"
    r"|(?:for now|for this reason|in fact|in this (?:case|way)|even then|by then|in practice|in general)\s+"
    r"|(?:in|by|from|since|on|until) (?:the )?(?:(?:early|late|mid|\d{1,2}|spring of|summer of|autumn of|winter of) )?"
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"
    r"(?:\d{3,4}s?(?: (?:BC|AD|BCE|CE))?|[a-z]+(?:st|nd|rd|th)[ -]century)\s+(?=[A-Za-z])"
    r"|only (?=(?:a few|a small|a handful|about|one|two|three|\d))"
    r"|(?:in|for|at|on|by|with|without|from|after|before|during|under|within) (?!which|whom|what|that )[^,;:]{2,50}? "
    r"(?=(?:it|they|he|she|we|you|there|(?:every|each) [\w-]+) "
    r"(?:\w+ly )?(?:is|was|are|were|has|had|can|could|may|might|will|must|did)\b)",
    _I,
)
_SET_OFF = lazy(
    r"^([^,]{3,60}), (?:(?:(?:in|on|at|of|for|to|from|with|by) )?which|who|such as|among them"
    r"|(?:some|about|around)(?= \d)) [^,]{3,60}, (?=(?:\w+ly )?\w+ )",
    _I,
)
"""A subject with a clause set off behind it."""

_LEADING_CLAUSE = lazy(r"(?:if|when|once|unless|as|after|before|because|although|while)\s+([^,]+),\s+", _I)
_LED_BY_SAME = lazy(
    r"(?:if|when|once) (it|they|we|you|he|she) (?:(?!that |which |who |what |if )[^ ,;:]+ ){1,10}?(?=\1 \w)", _I
)
"""A clause in front without a comma behind it, where the main one has the same subject: "once you hear it you …"."""

_LOOSE = word_set(
    "and or but nor that which who as than if because while more most very so such not only precisely namely"
    " include includes included contain contains require requires involve involves provide provides means"
)


def is_clause(half: str) -> bool:
    """Whether half a sentence has a subject and a finite verb, not behind that/which/who."""
    tokens = tokens_of(half)
    if len(tokens) > 3 and re.match(r"(?:it|that|they|we|you|there|he|she)['’](?:s|re|ve|ll)\b", half.strip(), _I):
        return half.count("(") == half.count(")")
    if len(tokens) < 3 or _NOT_ALONE.match(half.strip()) or half.count("(") != half.count(")"):
        return False
    at = verb_place(tokens)
    return 1 <= at <= 12 and not any(_is_relative(tokens, place) for place in range(at))


def _is_relative(tokens: list[str], at: int) -> bool:
    """Whether a word begins a clause; not the "that" of "on that grid"."""
    word = tokens[at].lower()
    return word in _RELATIVE and not (word == "that" and at and tokens[at - 1].lower() in PREPOSITIONS)


def begins_as_clause(half: str) -> bool:
    """Whether the second half of a sentence begins with a subject and its verb, at most behind a fronted phrase.

    Stricter than `is_clause`: no comma between subject and verb, and no preposition in the place of the subject.
    """
    half = half.strip()
    if leading := _LEADING_CLAUSE.match(half):
        return is_clause(leading.group(1)) and begins_as_clause(half[leading.end() :])
    if (repeated := _LED_BY_SAME.match(half)) and begins_as_clause(half[repeated.end() :]):
        return True
    half = _SET_OFF.sub(r"\1 ", half, count=1)
    if fronted := _FRONTED.match(half):
        return begins_as_clause(half[fronted.end() :])
    if _ROW.match(half) or _NOMINATIVE.match(half):
        return True
    half = re.sub(r"^that (?=[a-z]+ (?:is|was|has|can|will|may|does)\b)", "the ", half, flags=_I)
    tokens = tokens_of(half)
    if not is_clause(half) or tokens[0].lower() in PREPOSITIONS | _LOOSE | AUXILIARIES:
        return False
    at = verb_place(tokens)
    subject = tokens[:at]
    if "," in subject or at > 12 or _no_subject(tokens, at) or _behind_pronoun(subject):
        return False
    return tokens[0].lower() in DETERMINERS | _SUBJECTS or bool(content_words(" ".join(subject)))


_MANNER = lazy(
    r"(?!(?:supp|assemb|fami|rep|monopo|anoma|butterf|dragonf|f|be|je|al|bul|Ita)ly)\w{4,}ly|(?!(?:th|k|r|str|spr|w|morn|even|any|every|some|noth|ceil|build|mean|feel)ing)\w{2,}ing"
)
_TIMES = word_set("today tomorrow yesterday nowadays here thus hence afterwards")

_NOMINATIVE = lazy(
    r"(?:we|they|I|he|she|you)\s(?!who|that|all\b|both\b|are to\b)[\w'’]+ \w+"
    r"|(?:it|this|these)\s(?:\w+ly )?(?:is|was|are|were|has|have|had|can|may|will|would|does|do|did"
    r"|could|should|must|might|means?|makes?|includes?|allows?|lets?)\b",
    _I,
)
"""What can only be a subject and its verb: "they …", "this includes …"."""

_ROW = lazy(r"(?:[\w-]+, )+(?:and|or) [\w-]+ (?:are|were|have|can|will|may|do)\b", _I)
"""A row of single nouns as the subject: "spacing, testing, and sleep are …"."""

_SUBJECTS = word_set("it they we you he she i this these that those there one someone everyone nothing")


def _behind_pronoun(subject: list[str]) -> bool:
    """Whether the first verb is that of a clause without its "that": "the key they use …"."""
    if len(subject) > 2 and subject[-1].lower() in ("it", "you") and subject[-2].lower() in PREPOSITIONS - {"as"}:
        return False
    return len(subject) > 1 and subject[-1].lower() in ("they", "we", "you", "he", "she", "it", "i")


def _no_subject(tokens: list[str], at: int) -> bool:
    """Whether the first word is an order, an adverb or a participle, no subject: "use it", "helpfully gives"."""
    first, second = tokens[0].lower(), tokens[1].lower()
    if first.endswith("ing") and tokens[at].lower() in AUXILIARIES:
        return False
    if base_of_s(first) and base_of_s(first) not in ALSO_NOUNS:
        return True
    if base_of_ed(first) and second in PREPOSITIONS | {"to"}:
        return True
    if first in ("many", "some", "most", "several", "few", "any") and (base_of_ed(second) or second == "more"):
        return True
    if first in ONLY_VERBS or first in (ADVERBS - DETERMINERS) | _TIMES or _MANNER.fullmatch(first):
        return True
    return first in PLAIN and (second in DETERMINERS | PREPOSITIONS | _SUBJECTS or second in ("them", "us"))


def verb_place(tokens: list[str]) -> int:
    """The place of the first finite verb behind the first word, or -1."""
    return next((i for i in range(1, len(tokens)) if finite_at(tokens, i) and not _is_name(tokens[i])), -1)


def _is_name(word: str) -> bool:
    """Whether a word within a sentence is written as a name or an acronym, which is no verb: LED, May, Will."""
    return word[:1].isupper() and ((len(word) > 1 and word.isupper()) or word in ("May", "Will", "Can"))


def stands_alone(first: str, ended: bool = False) -> bool:
    """Whether the first half of a sentence is one: a main verb, no loose end, nothing that asks for the other half.

    `ended`: a semicolon or a colon ends it, so that it may hold two clauses.
    """
    tokens = tokens_of(first)
    each_other = [token.lower() for token in tokens[-2:]] in (["each", "other"], ["one", "another"])
    loose = tokens and tokens[-1].lower() in _LOOSE | PREPOSITIONS - _AT_END | DETERMINERS - _NUMBERS
    if len(tokens) < 4 or (loose and not each_other):
        return False
    if tokens[-1].lower() in AUXILIARIES and not re.search(r"\b(?:what|which|who|how|where|why|thing that)\b", first):
        return False
    if first.count("(") != first.count(")") or len(re.findall(r"[\"“”]", first)) % 2:
        return False
    if _DANGLES.search(first) and not has_finite_verb(first.rpartition(", ")[2]):
        return False
    return (
        has_finite_verb(first) or begins_with_order(first)
        if ended
        else has_main_verb(first, lenient=True) and not _spliced(first)
    )


_DANGLES = lazy(r"^[^,]*, (?:and|or|but) [^,]*$")
"""What looks like a clause behind the only comma; without a verb its verb stands in what follows."""


_AT_END = word_set("in on up out over through down around about across along behind below above before after off")
_NUMBERS = word_set("two three four five six seven eight nine ten one all both each many some this that")


_FRONT = lazy(
    r"(?:while|although|though|even|much|based|later|earlier|again|also|unlike|like|compared|given|to|so|and|but|indeed|due"
    r"|one|in|by|at|on|for|during|after|before|over|under|with|without|from|through|of|as|if|when|because|since|once"
    r"|instead|rather|where|until|unless|among|within|between|despite|according|along|together|\w+ly|\w+ing|\w+ed)\b",
    _I,
)
"""How a phrase begins that stands in front of a clause: a comma behind it joins no two clauses."""


def _spliced(first: str) -> bool:
    """Whether the last comma joins two clauses without a conjunction: "A does x, B does y" (and C does z)."""
    head, comma, tail = first.rpartition(", ")
    if not comma or not head.strip():
        return False
    if not has_main_verb(head, lenient=True) and (len(head.split()) < 5 or _FRONT.match(head)):
        return False
    return not re.match(r"(?:and|but|or|so|yet|which|who)\b", tail, _I) and begins_as_clause(tail)


def is_past(tokens: list[str], at: int) -> bool:
    """Whether a finite verb is surely in the past tense."""
    word = tokens[at].lower()
    return word in ("was", "were", "had", "did") or is_past_form(word)


def is_told_past(text: str) -> bool:
    """Whether the first finite verb of a text is surely in the past tense."""
    tokens = tokens_of(text)
    return is_past(tokens, max(verb_place(tokens), 0))


def number_of_verb(word: str) -> int:
    """1 for a verb of a singular subject (is, has, uses), 2 for a plural one (are, have), 0 where it does not tell."""
    word = word.lower()
    if word in ("is", "was", "has", "does", "isn't", "doesn't", "wasn't", "hasn't"):
        return 1
    if word in ("are", "were", "have", "do", "aren't", "don't", "weren't", "haven't"):
        return 2
    if word in AUXILIARIES or is_past_form(word):
        return 0
    return 1 if base_of_s(word) else 2 if word in PLAIN else 0


def verb_first(rest: str) -> int:
    """The place of the finite verb among the tokens of a text without subject ("also uses …"), or -1.

    At most two adverbs stand before it; a word that may be a noun counts only before an article and the like.
    """
    tokens = tokens_of(rest)
    for at, token in enumerate(tokens[:3]):
        word, after = token.lower(), tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        if word in AUXILIARIES or (word in PAST and after not in ("by", "")):
            return at
        sure = after in DETERMINERS | PREPOSITIONS | ADVERBS | {"that", "it", "them", "not"} or after.endswith("ly")
        base = base_of_s(word) or (word if word in PLAIN else "")
        if base:
            return at if after and after != "of" and (sure or base not in ALSO_NOUNS) else -1
        if base_of_ed(word):
            return at if after in DETERMINERS | _OBJECTS else -1
        if not (word in ADVERBS or word.endswith("ly")):
            return -1
    return -1


_OBJECTS = word_set("it them him her us itself themselves himself herself")


def verb_behind_which(rest: str) -> int:
    """The place of the verb behind "which", or -1: here a word that may be a noun is a verb: "which stresses …"."""
    if (at := verb_first(rest)) >= 0:
        return at
    tokens = tokens_of(rest)
    for at, token in enumerate(tokens[:2]):
        word, after = token.lower(), tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        if word in ADVERBS or word.endswith("ly"):
            continue
        verb = base_of_s(word) or base_of_ed(word) or word in PLAIN or word in PAST
        return at if verb and after and not finite_at(tokens, at + 1) else -1
    return -1


def last_is_plural(left: str) -> bool:
    """Whether the last word of a half looks like a plural noun."""
    tokens = tokens_of(left)
    return bool(tokens) and is_plural(tokens[-1])
