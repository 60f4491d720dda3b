"""The parts of a plain sentence that a question is made of: its subject in mid-sentence, its verb, and the rest."""

import re
from collections.abc import Sequence
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ing, base_of_s, is_plural
from audiolesson.draft.english.known_names import OF_A_PEOPLE
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import begins_with_order, first_verb_of_words, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import (
    ALSO_ADJECTIVES,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.topic_articles import with_article
from audiolesson.draft.sentences.asking import small
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

MOST_IN_A_SUBJECT = 7
"""Words of a subject that is understood when it is asked about."""


def name_in(said: str, whole: str) -> str:
    """A subject as it stands in mid-sentence; "" where it is none for certain, or means something else than it says."""
    words = said.split()
    if not 0 < len(words) <= MOST_IN_A_SUBJECT or "," in said or shapes.LEANS.search(said) or VAGUE.search(said):
        return ""
    if not is_noun_phrase(said) or words[0].lower() in _OPEN or words[-1].lower() in _OPEN:
        return ""
    name = name_start(said, whole)
    if not name:
        return ""
    torn = (name in PLAIN and not is_plural(name)) or name.split()[-1] in ALSO_ADJECTIVES or name.endswith("ed")
    if torn or shapes.SIGNS.search(name):
        return ""
    return name if name[0].isupper() or with_article(name, whole) == name else ""


def name_start(said: str, whole: str) -> str:
    """What begins a sentence as it stands in mid-sentence; "" where its first word may be a name."""
    return small(upper_first(said), whole) or _common(said, whole)


def _common(said: str, whole: str) -> str:
    """A name of which the lesson does not tell whether it has a capital, where its first word is no name of one."""
    first = said.split()[0]
    plain = bool(is_plural(first) or MASS_TERM.search(first) or (" " in said and QUALITY.search(first)))
    plain = bool(plain or base_of_ing(first.lower()))
    named = OF_A_PEOPLE.fullmatch(first) or has(whole, first, "(?<=[a-z,] )", r"\b")
    return f"{first.lower()}{said[len(first) :]}" if plain and not named and first[1:].islower() else ""


MASS_TERM = lazy(r"(?:tion|sion|ing|ism|ment|ness|ity|ance|ence|sis|ure|age|logy|ics|cy|y|in|ose|ine|ia)$")
"""How words end that mostly stand without an article."""

QUALITY = lazy(r"(?:al|ar|ic|ous|ive|able|ible|ed|ary|ant|ent|less|ful)$")
VAGUE = lazy(
    r"\b(?:everyone|everybody|nobody|somebody|someone|anyone|nothing|something|anything|people|many|most|some|few|none"
    r"|all|each|every|reasons?|results?|answers?|questions?|things?|ways?|points?|steps?|idea|first|second|third|last"
    r"|next|only|upper|lower|effects?|slip"
    r"|same|opposite|rest|trick|catch|story|author|trouble|fact|proof|how|what|where|when|why|if)\b",
    re.IGNORECASE,
)
_OPEN = word_set("of in on at to for with by from and or but not no any more less even just as if one two three four")


@lru_cache(maxsize=16)
def parts_of(said: str, whole: str) -> tuple[str, str, tuple[str, ...]]:
    """Subject in mid-sentence, finite verb and the words behind it; empty where one is not certain.

    Several questions are tried on one sentence, one after the other.
    """
    words = said.rstrip(".").split()
    at = _verb_at(said, words)
    if not 0 < at < len(words) or "," in " ".join(words[:at]) or begins_with_order(said):
        return "", "", ()
    name = name_in(" ".join(words[:at]), whole)
    verb = words[at]
    agrees = name and (verb in MODALS or base_of_past(verb) or _agrees(name, verb))
    return (name, verb, tuple(word.rstrip(",") for word in words[at + 1 :])) if agrees else ("", "", ())


def _verb_at(said: str, words: list[str]) -> int:
    """The place of the verb: the first that surely is one, or before it a word that stands as one does, as "looks" in
    "A slow kiln looks for …".
    """
    sure = first_verb_of_words(said)
    for at in range(1, min(len(words) - 1, MOST_IN_A_SUBJECT + 1)):
        if at == sure:
            break
        before, verb, behind = words[at - 1].lower(), words[at], words[at + 1].lower()
        if before in DETERMINERS | PREPOSITIONS | {"and", "or"} or behind not in _BEHIND_A_VERB:
            continue
        if (base_of_s(verb) and not is_plural(before)) or (verb in PLAIN and is_plural(before)):
            return at
    return sure


_BEHIND_A_VERB = (DETERMINERS | PREPOSITIONS | {"what", "how", "upwards", "downwards"}) - {"of"}


def _agrees(name: str, verb: str) -> bool:
    many = is_many(name)
    if verb in ("is", "was", "has", "does"):
        return not many
    if verb in ("are", "were", "have", "do"):
        return many
    return many == (verb in PLAIN) and bool(many or base_of_s(verb))


def is_many(name: str) -> bool:
    head = re.split(r" (?:of|in|on|at|for|with|from|to|by|between|that|which) ", name)[0]
    return is_plural(head.split()[-1]) or " and " in head


def inverted(name: str, verb: str, rest: Sequence[str]) -> str:
    """A statement as it stands in a question: "does clay shrink"; "" where its verb has no plain form that is known."""
    behind = " ".join(rest)
    if verb in AUXILIARIES and verb not in ("do", "does", "did", "have", "has", "had"):
        return f"{verb} {name} {behind}".strip()
    if verb in ("has", "have", "had") and rest and (base_of_past(rest[0]) or rest[0] == "been"):
        return f"{verb} {name} {behind}"
    helps, base = base_in(name, verb)
    return f"{helps} {name} {base} {behind}".strip() if base else ""


def base_in(name: str, verb: str) -> tuple[str, str]:
    """What helps a verb to ask, and its plain form."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if is_many(name) and verb in PLAIN:
        return "do", verb
    if base := base_of_s(verb):
        return "does", base
    return "did", base_of_past(verb)


_IRREGULAR = {
    "does": ("does", "do"),
    "do": ("do", "do"),
    "has": ("does", "have"),
    "have": ("do", "have"),
    "had": ("did", "have"),
}
