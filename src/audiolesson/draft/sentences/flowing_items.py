"""The sentences of an item of a list that can be told as it stands: its label, what it says, what it advises.

A careful author's items are sentences: "**Memory.** In deep sleep the brain …", "**Bight** – a fold in the rope", "Cool
the burn under running water.". What a filter holds against each alone is right in its place, as in a paragraph that
flows; a label is named, or told with what it means.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, one_behind_the_other, sentences_of
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, FUNCTION, PREPOSITIONS
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import (
    AT_THE_PAGE,
    MEANS_HERE,
    NO_SUBJECT,
    NO_VERB,
    ORDER,
    QUESTION,
    SIGNS_LEFT,
    UNENDED,
)
from audiolesson.draft.refusing.things import names_a_thing
from audiolesson.draft.sentences.bullets import term_and_text_of
from audiolesson.draft.sentences.contrasts import takes_back
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.item_kinds import SUPPOSES, kind_of, may_define
from audiolesson.draft.sentences.item_statements import LATE
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.list_items import lacks_article
from audiolesson.draft.sentences.meanings import DESCRIBES, MOST_IN_A_MEANING, being, is_name_of_one, meaning
from audiolesson.draft.sentences.naming import head_noun, label, lower_first, lower_in, names_term
from audiolesson.draft.sentences.terms import ORDINALS
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_WORDS = 75
"""Words of an item that is still one of a list and no section."""

_MOST_IN_A_LABEL = 6

_UNSAID = lazy(r"[<>|{}=→•\[\]\\_]|\betc\b|\.\.|https?:|\bwww\.| / ")

Defines = Literal["not", "maybe", "only"]
"""Whether what stands behind a label says what that means."""


@dataclass(frozen=True, slots=True)
class Row:
    """The sentences of an item. `name`: its label where the first sentence does not name it, as it is said inside one.

    `stated`: how many of them are statements beyond doubt; `orders`: one of them tells a listener what to do. `means`:
    the label whose meaning the first says; `leans`: it leans on what stands before the item. `left`: what of the item
    is for the eye, and why.
    """

    sentences: tuple[Text, ...]
    name: Text | None = None
    stated: int = 0
    orders: bool = False
    means: Text | None = None
    leans: bool = False
    left: tuple[tuple[str, str], ...] = ()


def label_and_text(item: Text, language: str, sure: bool = False) -> tuple[Text, Text] | None:
    """An item's label and what stands behind it, also behind a stop: "Memory. In deep sleep the brain …".

    `sure`: others of its list have one, so that a short first sentence is none.
    """
    if (equals := _EQUALS.match(item.text)) and not any(mark.start < equals.end() for mark in item.marks):
        return cut(item, 0, equals.end() - 3), cut(item, equals.end(), len(item.text))
    if _SAYS_OF.match(item.text) or _EXCLAIMS.match(item.text):
        return None
    if pair := term_and_text_of(item):
        clause = has_main_verb(pair[0].text) or begins_with_order(pair[0].text) or is_order(pair[0].text + ".")
        return None if clause and not (sure and _is_short(pair[0].text)) else pair
    spans = sentences_of(item, language)
    if len(spans) < 2:
        return None
    first = cut(item, *spans[0])
    term = cut(first, 0, len(first.text) - 1)
    if not first.text.endswith(".") or len(term.text.split()) > _MOST_IN_A_LABEL:
        return None
    plain = is_noun_phrase(term.text) and not has_finite_verb(term.text) and not begins_with_order(term.text)
    return (term, cut(item, spans[1][0], len(item.text))) if plain or (sure and _is_short(term.text)) else None


_SAYS_OF = lazy(r"(?:it|they|he|she|you|we|this|that|there)\b", re.IGNORECASE)
"""How an item begins that is a sentence, also where its first words are set off: "**They crack.** The heat …"."""

_EXCLAIMS = lazy(r"(?:ha\W?ha|haha|hmm+|oh|wow|oops|lol|yay|ugh|phew)\b[.!,]", re.IGNORECASE)

_EQUALS = lazy(r"[A-Z][\w’' -]{2,40} = ")


def _is_short(term: str) -> bool:
    tokens = term.lower().split()
    return 0 < len(tokens) <= 2 and tokens[-1] not in FUNCTION


def row_of(
    item: Text,
    found: Gathered,
    orders: bool,
    goes_on: bool = False,
    sure: bool = False,
    defines: Defines = "maybe",
    as_far: bool = False,
) -> Row | None:
    """An item as it is told; None where something of it cannot be.

    `orders`: it may tell a listener what to do. `goes_on`: it may lean on what stands before it. `sure`: see
    `label_and_text`. `defines`: what stands behind its label may say what that means, or "only" does. `as_far`: it may
    be left before a sentence that cannot be told.
    """
    if item.links or len(item.text.split()) > MOST_WORDS:
        return None
    pair = label_and_text(item, found.language, sure)
    if not as_far and any(_UNSAID.search(_unmarked(part)) for part in pair or (item,)):
        return None
    if pair:
        return row_of_label(*pair, found, orders, sure, defines, as_far)
    return _statements(item, found, orders, leans=goes_on, as_far=as_far)


def row_of_label(
    term: Text,
    text: Text,
    found: Gathered,
    orders: bool = False,
    sure: bool = False,
    defines: Defines = "maybe",
    as_far: bool = False,
) -> Row | None:
    """A label with what is said of it, as it is told; see `row_of`."""
    spans = sentences_of(text, found.language)
    if not spans:
        return None
    first, rest = cut(text, *spans[0]), cut(text, spans[1][0], len(text.text)) if len(spans) > 1 else None
    if defines != "not" and (meant := meaning(term, first, found.whole, only=defines == "only")):
        told: Row | None = Row(())
        if rest is not None:
            told = _statements(rest, found, orders, behind=True, may_end=True, as_far=as_far)
        if told is None:
            return None
        return replace(told, sentences=(meant, *told.sentences), stated=1 + told.stated, means=term)
    told = _statements(capital(text), found, orders, behind=True, defines=defines, as_far=as_far)
    if told is None or not told.sentences:
        return None
    if behind := being(term, told.sentences[0], found.whole):
        return replace(told, sentences=(behind, *told.sentences[1:]), stated=1 + told.stated, means=term)
    said = told.sentences[0].text
    if names_term(term.text, said) and not leans_back(said):
        return told
    name = _name(term, found.whole, sure)
    return None if name is None else replace(told, name=name)


def phrase_row(item: Text, whole: str) -> Row | None:
    """An item that is a thing with what is said of it, "the camber, a curve that sheds rain", as the name of a row."""
    bare = cut(item, 0, len(item.text.rstrip(" .;,")))
    head = re.split(r",| (?:that|which|who|where|for|with|used|made|of) ", bare.text, maxsplit=1)[0]
    tokens = bare.text.split()
    begins = tokens and (tokens[0].lower() in ("a", "an", "the", "one") or is_plural(head_noun(head)))
    if not begins or not 2 <= len(tokens) <= MOST_IN_A_MEANING or item.links or _UNSAID.search(_unmarked(bare)):
        return None
    if not is_noun_phrase(head) or has_finite_verb(head) or re.search(r"[.:;?!]", bare.text):
        return None
    return Row((), lower_in(bare, whole))


def _unmarked(text: Text) -> str:
    """A text without what is code or a formula in it."""
    said = text.text
    for mark in sorted(text.marks, key=lambda mark: -mark.start):
        said = said[: mark.start] + "x" + said[mark.end :]
    return said


def _statements(
    text: Text,
    found: Gathered,
    orders: bool,
    behind: bool = False,
    leans: bool = False,
    may_end: bool = False,
    defines: Defines = "not",
    as_far: bool = False,
) -> Row | None:
    """A text's sentences, where each may be said in its place; of one for the eye what stands before it.

    `behind`: a label stands in front of them; `leans`: they may lean on what stands before the item; `may_end`: the
    item may be left before the first of them. `defines`: what stands behind a label may be what it means. `as_far`:
    what stands before any sentence that cannot be told is told.
    """
    told: list[Text] = []
    left: list[tuple[str, str]] = []
    stated, ordering = 0, False
    spans = sentences_of(text, found.language)
    for at, (start, end) in enumerate(spans):
        sentence = cut(text, start, end)
        stopped = bool(re.search(r"[.!?][\"”’)]*$", sentence.text))
        why = _why_no_row(sentence, stopped, at, len(spans), behind, found, defines)
        if why and not (as_far and told):
            return None
        if why:
            left.append((cut(text, start, len(text.text)).text, why))
            break
        if not stopped:
            sentence = glue(sentence, ".")
        for piece in found.pieces(capital(sentence)):
            kind = kind_of(piece, stopped, at > 0 or (behind and may_end), found)
            unsaid = as_far and _UNSAID.search(_unmarked(piece))
            if left or unsaid or kind == "none" or (kind == "order" and not orders):
                why = found.fault(piece, lenient=True) or ORDER
                ends = why in _FOR_THE_EYE or (as_far and told)
                if not left and ((at == 0 and not may_end and not (as_far and told)) or not ends):
                    return None
                left.append((piece.text, why))
                continue
            stated, ordering = stated + (kind == "stated"), ordering or kind == "order"
            if told and SUPPOSES.fullmatch(told[-1].text):
                told[-1] = one_behind_the_other(told[-1], piece)
            else:
                told.append(piece)
    if left and told and takes_back(left[0][0]):
        told, stated = told[:-1], min(stated, len(told) - 1)  # half of what the lesson says
    if not told:
        return Row((), left=tuple(left)) if may_end else None
    back = not behind and not ordering and leans_back(told[0].text)
    return None if back and not leans else Row(tuple(told), None, stated, ordering, leans=back, left=tuple(left))


def _why_no_row(
    sentence: Text, stopped: bool, at: int, of: int, behind: bool, found: Gathered, defines: Defines
) -> str:
    """Why an item may not be told with a sentence that is the first or a later one `of` several; or ""."""
    if not stopped and (at < of - 1 or re.search(r"[:;,…]$", sentence.text)):
        return UNENDED
    asks = sentence.text.endswith("?")
    if asks and (at == of - 1 or (at == 0 and not behind and not SUPPOSES.fullmatch(sentence.text))):
        return QUESTION
    if at:
        return ""
    late = LATE.match(sentence.text)
    if late and not is_order(sentence.text) and not has_finite_verb(late["before"] or ""):
        return NO_VERB
    bare = sentence.text.split()[0].lower() not in FUNCTION and lacks_article(sentence.text, found.whole)
    return NO_SUBJECT if bare or (behind and may_define(sentence.text, defines != "not")) else ""


_FOR_THE_EYE = frozenset(
    {AT_THE_PAGE, MEANS_HERE, "explains a program on the page", "names parts of a program", "holds long code"}
    | {SIGNS_LEFT, ORDER}
)
"""Why the rest of an item may be left out: what stands before it is no less true."""


def _name(term: Text, whole: str, sure: bool) -> Text | None:
    """A label inside a sentence, with its article; None where it cannot be said there. `sure`: it surely is a noun."""
    bare = drop_brackets(term)
    if (
        not (sure or is_noun_phrase(bare.text))
        or len(bare.text.split()) > _MOST_IN_A_LABEL
        or re.search(r"[/:;?!]|^\d", bare.text)
    ):
        return None
    if DESCRIBES.fullmatch(bare.text) or is_adjective(bare.text) or not names_a_thing(bare.text):
        return None
    if re.match(r"(?:an?|the) ", bare.text, re.IGNORECASE) or bare.text.split()[0].lower().endswith("ing"):
        return lower_first(bare)
    first, second, *_ = [*bare.text.lower().split(), ""]
    if first in ORDINALS:
        return glue("the ", lower_first(bare))
    if first in DETERMINERS | AUXILIARIES or (base_of_s(first) and second in DETERMINERS | PREPOSITIONS):
        return None
    named = label(bare, whole)
    return named if named is not None else bare if is_name_of_one(bare, whole) else lower_in(bare, whole)
