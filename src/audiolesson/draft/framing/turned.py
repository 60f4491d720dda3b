"""A sentence in other words for the recap, where its shape is certain: its parts the other way round, or what it says
of a thing as a question that the thing answers.
"""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, s_form
from audiolesson.draft.english.tags import begins_with_order, content_words, first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PLAIN, PREPOSITIONS, PRONOUNS, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import Matter, verb_at
from audiolesson.draft.framing.topic_articles import head_of
from audiolesson.draft.sentences.asking import VAGUE, judges, small
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.inside import is_order

MOST_TURNED = 25
"""Words of a sentence of which the end may come first."""

LEAST_ASKED, MOST_ASKED = 5, 20
"""Words behind a subject that are asked about: fewer fit many things, and more are no question."""

LEAST_TELLING = 3
"""Words of them that carry meaning."""


def turned(sentence: str, whole: str) -> Matter | None:
    """A sentence with its condition, cause, means or purpose at the other end; else its subject asked for.

    It promises nothing and answers no question.
    """
    return _other_way_round(sentence, whole) or _asked_for(sentence)


def _other_way_round(sentence: str, whole: str) -> Matter | None:
    if len(sentence.split()) > MOST_TURNED:
        return None
    if found := shapes.CONDITION_FIRST.match(sentence) or shapes.MEANS_FIRST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"].lower().strip()
        again = f"{upper_first(then)} {word} {said}."
    elif found := shapes.CONDITION_LAST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"]
        again = f"{word.capitalize()} {said}, {small(then, whole)}."
    else:
        return None
    if _TORN.search(then) or (word == found["when"] and _ASKS_ON.search(then)) or said.startswith("possible"):
        return None
    means = word in ("by", "to", "in order to")
    ordered = word != "by" and is_order(then)
    if shapes.LEANS.search(shapes.HEARERS.sub("", f"{then} {said}")) or shapes.SIGNS.search(again):
        return None
    if not (means or first_verb(said) > 0) or not (ordered or first_verb(then) > 0) or not small(then, whole):
        return None
    name = then if ordered else " ".join(then.split()[: verb_at(then)])
    return Matter("", "", said if shapes.HEARERS.fullmatch(name) or ordered else name, again)


_TORN = re.compile(
    r"\bas soon$|,| but |\bcan or\b|^(?:which|and|or|so)\b"
    r"|^(?:we|you|i) (?:should|would|will|can|could|might|may) (?:not )?(?:see|find|notice|get|have|want|like)\b"
    r"|\bcurrently\b"
    r"|^(?:we|you|i) (?:have |had )?(?:\w+ed|saw|seen|met|found|made|did|knew|learnt|read|wrote|spoke|took)\b",
    re.IGNORECASE,
)
"""What stands with a condition and is more, or less, than one statement, or speaks of an earlier page."""

_ASKS_ON = re.compile(
    r"\b(?:what|how|which|where|who|whether|see|know|check|ask|tell|tells|show|shows|determine|decide|wonder|matter)\b"
)
"""Behind which a condition belongs to the question: "… asked what happens when it dries"."""

_MODALS = word_set("can could may might must will would should did")
_KEPT = _MODALS | {"is", "was"}
"""Verbs that are the same in a question about the subject, whether it is one or many."""

_HOLDS = word_set("include contain comprise have need require involve entail mean seem appear get come go lie stand")
"""Verbs behind which it is not said what makes out a thing: "what includes a yard?"."""

_NO_ANSWER = re.compile(
    r"\b(?:people|person|human|someone|man|woman|child|king|queen|emperor|president|minister|leader|worker|farmer|writer|author|reader"
    r"|player|speaker|student|teacher|attacker|practitioner|agent|superuser|anyone|everyone|somebody|nobody|learner|user|doctor|nurse|patient|researcher|developer|engineer|programmer"
    r"|government|court|congress|parliament|company|team|committee|party|army|church|state|nation|group|family|customer"
    r"|\w+ist|\w+ian|members?|things?|details?|code|sessions?|articles?)s?$",
    re.IGNORECASE,
)
"""Who is no "what", and what answers nothing."""

_HARDLY_SAID = re.compile(
    r"\b(?:likely|a lot|a bit|us that|you that|lots|sometimes|quite|rather|somewhat|always been|as \w+ as)\b|%",
    re.IGNORECASE,
)
"""What nobody asks for: "What can take a lot of work?"."""

_LOOSE = re.compile(
    r"[;:—–()]| - |\.\s|, (?:but|so|while|whereas|although|though|which|where|not)\b"
    r"| (?:not|never|no|nor|neither|when|if|because|but|than) |n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a predicate no question by itself."""

_POINTS = re.compile(
    r"\b(?:it|they|them|this|these|those|he|she|him|his|her|i|my|me|here|there|such|so|too|same|above|below|former|latter"
    r"|following|ones?|yet|also|then|now|therefore|thus|however|instead|still|again|another|example|figure|today|likewise|book|chapter|lesson|course|section|tutorial|page)\b",
    re.IGNORECASE,
)
"""What a question may not hold. What is "its" is of the thing that is asked for, and "you" is who listens."""

_HANGS = re.compile(r"(?:that|where|how|why|what|to|about|called|known|when|as|part|of|just)\b", re.IGNORECASE)
"""How what stands behind "is" begins that is not said of a thing."""

_NO_START = (
    FUNCTION - DETERMINERS - {"in"} | PRONOUNS | PREPOSITIONS
    | word_set(
        "various more less many most some several few each both every any all no much what how why when where one two"
    )
)  # fmt: skip


def _asked_for(sentence: str) -> Matter | None:
    """ "Glaze keeps water from the clay of a pot." as "What keeps water from the clay of a pot? Glaze."."""
    said = sentence.rstrip(".")
    tokens = said.split()
    if len(tokens) > MOST_TURNED or tokens[0].lower() in _NO_START or _LOOSE.search(f" {said} "):
        return None
    at = verb_at(said)
    if not 0 < at < 9 or not LEAST_ASKED < len(tokens) - at <= MOST_ASKED:
        return None
    name, rest = " ".join(tokens[:at]), " ".join(tokens[at + 1 :])
    if (
        not _answers(name)
        or begins_with_order(said)
        or _has_more_clauses(rest)
        or _POINTS.search(rest)
        or shapes.SIGNS.search(said)
        or _HARDLY_SAID.search(rest)
        or judges(rest)
    ):
        return None
    if " their " in rest and not is_plural(head_of(name)):
        return None
    verb = _of_one(tokens[at], tokens[at + 1], name) if not _is_a_row(tokens[at + 1 : at + 3]) else ""
    if verb != tokens[at] and any(word in PLAIN for word in re.findall(r"(?:,|\band|\bor) (?:and )?([a-z]+)", rest)):
        return None
    if not verb or (verb in ("is", "was") and _is_no_quality(rest)) or shapes.PAST.search(f"{verb} {rest}"):
        return None
    known = stems(name)
    if len(content_words(rest)) < LEAST_TELLING or 2 * len(known & stems(rest)) >= len(known):
        return None
    return Matter("", "", re.sub(r"^(?:An?|The) ", "", name), f"What {verb} {rest}? {name}.")


def _has_more_clauses(rest: str) -> bool:
    """Whether something else does something behind an "and": "… holds the clay and the wheel turns"."""
    return any(first_verb(part) > 0 for part in re.split(r",? (?:and|or) |, ", rest)[1:])


def _is_a_row(behind: list[str]) -> bool:
    """Whether "scheduled tasks" stand behind a verb, and nothing that is done to the subject."""
    return bool(base_of_ed(behind[0])) and is_plural(behind[1])


def _is_no_quality(rest: str) -> bool:
    """Whether what stands behind "is" is not said of the subject, but a clause: "the fact is pots break"."""
    at = first_verb(rest)
    return bool(_HANGS.match(rest)) or (at > 0 and not _RELATIVE.search(" ".join(rest.split()[:at])))


_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|by|how)\b")


def _answers(name: str) -> bool:
    """Whether a subject is an answer to one who has not just heard its sentence."""
    if "," in name or not name[:1].isupper() or shapes.PROPER.match(name):
        return False
    names = all((word[:1].isupper() and word[1:].islower()) or word == "and" for word in name.split())
    loose = (
        _HAS_CLAUSE.search(name)
        or _NO_ANSWER.search(name)
        or _NO_ANSWER.search(head_of(name))
        or _POINTED_AT.fullmatch(name)
        or _COMPARES.search(name)
        or name.endswith("ly")
        or VAGUE.search(name)
        or shapes.LEANS.search(name)
    )
    return not (loose or (names and " " in name)) and is_noun_phrase(name)


_HAS_CLAUSE = re.compile(r"\b(?:how|where|when|which|that|what|who|each|prior|more|less)\b", re.IGNORECASE)
_POINTED_AT = re.compile(r"The [\w-]+", re.IGNORECASE)
"""One noun with "the", which was brought up before: "the lookup"."""

_COMPARES = re.compile(
    r"\b(?:small|larg|bigg|high|low|long|short|bett|great|few|old|new|furth|fast|slow|deep|weak|strong)er\b|\bworse\b",
    re.I,
)


def _of_one(verb: str, behind: str, name: str) -> str:
    """A verb as it stands behind "what", "" where that is not certain: "keep" behind "glazes" is "keeps"."""
    many = is_plural(head_of(name)) or " and " in name
    base = verb if many else base_of_s(verb)
    if verb in _MODALS and base_of_ed(behind):
        return ""
    if verb in _KEPT:
        return "" if many and verb in ("is", "was") else verb
    if verb == "are" and many:
        return "is" if base_of_ed(behind) or behind.endswith("ly") else ""
    if base not in PLAIN or base in _HOLDS or behind.endswith("ly"):
        return ""
    made = s_form(base)
    return made if base_of_s(made) == base else ""
