"""The sentences of a list's item that is made of full ones, surely or, beside others that surely are, most likely."""

import re
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PLAIN
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import NO_SUBJECT, NO_VERB, ORDER, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.told_items import LOOSE
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LATE = lazy(
    r"(?P<before>[^,]+), (?:as|because|since|so|which|where|while|when)\b"
    r"|[A-Z][a-z]+ing (?:how|what|that|why|when|where) "
)
"""A sentence whose first verb may stand in a clause: "Tendency to rust, as the air is damp"."""


@dataclass(frozen=True, slots=True)
class Item:
    """The sentences of an item; `name`: its label, if it has one that can be said; they may name it themselves.

    `sure`: each surely has a verb; where most items have, so have the others.
    """

    sentences: tuple[Text, ...]
    name: Text | None = None
    sure: bool = True
    names_itself: bool = False


def statements(text: Text, found: Gathered, leans: bool = False) -> Item | None:
    """The sentences of an item that is made of full ones; None where one is none. The first may lean if it `leans`."""
    told: list[Text] = []
    sure = True
    spans = sentences_of(text, found.language)
    for at, (start, end) in enumerate(spans):
        sentence = cut(text, start, end)
        stopped = sentence.text.endswith((".", "!"))
        if not stopped:
            if at < len(spans) - 1 or re.search(r"[?:;,…]$", sentence.text):
                return None
            sentence = glue(sentence, ".")
        sentence = capital(sentence)
        if LOOSE.search(sentence.text.rstrip(".!").replace(";", ",")) or (
            is_order(sentence.text) and not _is_of_several(sentence.text)
        ):
            return None
        if at == 0 and not leans and leans_back(sentence.text):
            return None
        for piece in found.pieces(sentence):
            kind = _kind(piece, stopped, found)
            if kind == "none":
                return None
            sure = sure and kind == "sure"
            told.append(piece)
    return Item(tuple(told), None, sure)


def _kind(sentence: Text, stopped: bool, found: Gathered) -> Literal["none", "sure", "likely"]:
    """Whether a piece is a sentence that may be said, surely or, where it ends in a stop, if those beside it are."""
    said = sentence.text
    why = found.fault(sentence, lenient=True)
    tokens = [token.lower() for token in tokens_of(said)]
    if len(tokens) < 3 or tokens[0] in ("how", "what", "why", "where", "when"):
        return "none"
    if (late := LATE.match(said)) and not has_finite_verb(late["before"] or ""):
        return "none"
    if not why:
        return "sure" if stopped or has_main_verb(said) else "none"
    several = is_plural(tokens[0]) and tokens[1] in PLAIN
    if why == NO_SUBJECT and is_plural(tokens[0]) and stopped and tokens[1] not in FUNCTION:
        return "sure" if several else "likely"
    if why == TOO_SHORT and stopped:
        return "sure" if several or has_main_verb(said, lenient=True) else "none"
    if why == ORDER and stopped and _is_of_several(said):
        return "likely"
    begins = tokens[0] in DETERMINERS or any(is_plural(token) for token in tokens[:2])
    described = re.match(
        r"(?:an?|the) (?:[\w-]+ ){1,3}(?:that|which|who|whose|of|for|used|made)\b", said, re.IGNORECASE
    )
    return "likely" if why == NO_VERB and stopped and begins and not described else "none"


def _is_of_several(said: str) -> bool:
    """Whether a sentence that looks like an order begins with what several things are like: "Slow currents carry …"."""
    first, second, *_ = [*said.lower().split(), "", ""]
    return is_adjective(first) and is_plural(second)
