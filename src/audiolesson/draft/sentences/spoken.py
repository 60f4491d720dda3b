"""An item of a list, or a line of notes, as the sentences that it is read out in; none where it is none to hear.

"Clean the tip - Wipe it on the sponge" is two orders, "Root node: The point where all begins" says what a thing is, and
a heading before a whole sentence can go. What is left is judged by the ear, sentence by sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.english.texts import capital, cut, glue, sentences_in
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.refusing.leaning import leans_back, leans_by_its_first_word, leans_late, speaks_for_all
from audiolesson.draft.sentences.as_it_stands import OF_HIMSELF
from audiolesson.draft.sentences.heard import Ear, Kind
from audiolesson.draft.sentences.item_sentences import leans_in_notes
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.labels_heard import of_label
from audiolesson.draft.sentences.meanings import with_article
from audiolesson.draft.sentences.naming import names_term
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that can be heard, and whether it `leans` on the one right before it."""

    text: Text
    kind: Kind
    leans: bool


_SIGNS_BEFORE = lazy(r"(?:[^\w\s\"“‘'(\[$£€]+ ?|\[[ xX]\] |\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\\?[.)])\s+")
_SIGNS_BEHIND = lazy(r"\s*(?:[^\x00-ɏ‐-₯]|️)+\s*$")
_HOLDS_BACK = lazy(
    r"\b(?:not|never|no|none|avoid|if|when|unless|while|until|only|except|myths?|misconceptions?|false|wrong|mistakes?"
    r"|claims?|beliefs?|views?|opinions?|arguments?|objections?|theory|theories|example|supposed|without|before"
    r"|after)\b"
    r"|n['’]t\b|\d$",
    re.IGNORECASE,
)
"""A label without which its sentence says more, or the other thing."""


def plainly(item: Text) -> Text:
    """An item without its number, its box and pictures, and without brackets that a listener does not need."""
    if (found := _SIGNS_BEFORE.match(item.text)) and not any(mark.start < found.end() for mark in item.marks):
        item = cut(item, found.end(), len(item.text))
    if found := _SIGNS_BEHIND.search(item.text):
        item = cut(item, 0, found.start())
    item = drop_brackets(item)
    for shape, said in _MENDED:
        at = 0
        while found := shape.search(item.text, at):
            at = found.start() + 1
            if any(mark.start < found.end() and found.start() < mark.end for mark in item.marks):
                continue
            item = glue(cut_to(item, found.start()), found.expand(said), cut_from(item, found.end()))
    return item


_MENDED = (
    (lazy(r"\b(?P<a>[a-z]{3,})(?:/ | /|/)(?P<b>[a-z]{3,})\b(?!/)"), r"\g<a> or \g<b>"),
    (lazy(r"\band/or\b"), "or"),
    (lazy(r"~ ?(?=\d)"), "about "),
    (lazy(r"(?<=\w) & (?=\w)"), " and "),
    (lazy(r"(?<![\w.])i(?=['’](?:m|ve|ll|d)\b| )"), "I"),
    (
        lazy(
            r"\b(?P<a>[Ii])ts (?=(?:an?|the|not|like|just|really|very|also|hard|easy|important|been|called|because)\b)"
        ),
        r"\g<a>t's ",
    ),
)
"""Signs and slips of the pen, and how they are read out: "cups/bowls", "~ 5", "its a pot"."""


def cut_to(text: Text, end: int) -> Text:
    """A text up to a place, with the blanks at its end."""
    left = cut(text, 0, end)
    return glue(left, text.text[len(text.text[:end].rstrip()) : end])


def cut_from(text: Text, start: int) -> Text:
    """A text from a place, with the blanks at its beginning."""
    rest = text.text[start:]
    return glue(rest[: len(rest) - len(rest.lstrip())], cut(text, start, len(text.text)))


def _without_head(item: Text) -> Text:
    """A paragraph without the bold line that heads it and has no stop: "**Wash the pot** Hot water will do."."""
    start, end = next(iter(item.strong), (0, 0))
    behind = item.text[end : end + 2]
    heads = start == 0 and 0 < end < len(item.text) and not item.text[:end].rstrip().endswith((".", ":", "!", "?", ","))
    begins = behind[:1] == " " and behind[1:].isupper()
    return cut(item, end, len(item.text)) if heads and begins else item


def stopped(text: Text) -> Text:
    """A line with a stop at its end, where it has none."""
    if text.text.rstrip('"”’)').endswith((".", "!", "?", ":", "…")):
        return text
    return glue(cut(text, 0, len(text.text.rstrip(" ;,"))), ".")


def spoken(item: Text, ear: Ear, *, joined: bool, noted: bool = True) -> tuple[tuple[Heard, ...], bool]:
    """The sentences of an item that can be heard, in order, and whether the last of them is told.

    `joined`: what stands right before the item is told, so that it may be leant on. `noted`: it is of a list, where
    what may point back does.
    """
    told: list[Heard] = []
    before = joined
    for at, sentence in enumerate(sentences_in(plainly(_without_head(item)), ear.found.language)):
        made = _first(sentence, ear, before, noted) if at == 0 else _as_it_is(sentence, ear, before, noted)
        told += made
        before = bool(made)
    return tuple(told), before


def _as_it_is(sentence: Text, ear: Ear, joined: bool, noted: bool = True) -> Sequence[Heard]:
    said = capital(stopped(_before_formula(sentence)))
    leaning = _leans(said.text, noted)
    if leaning and not joined:
        bare = without_connective(said)
        if bare is None or _leans(bare.text, noted):
            return ()
        said, leaning = bare, False
    pieces = ear.found.pieces(said)
    kinds = [ear.kind(piece, joined=joined or at > 0) for at, piece in enumerate(pieces)]
    if not all(kinds):
        pieces, kinds = (said,), [ear.kind(said, joined=joined)]
    if not all(kinds):
        return ()
    return [
        Heard(piece, kind, leaning if at == 0 else True)
        for at, (piece, kind) in enumerate(zip(pieces, kinds, strict=True))
    ]


def _first(sentence: Text, ear: Ear, joined: bool, noted: bool) -> Sequence[Heard]:
    """The first sentence of an item, which may have a label before it."""
    if equal := _equal(sentence, ear):
        return equal
    pair = term_and_text(sentence)
    if pair is None:
        return _as_it_is(sentence, ear, joined, noted)
    term, text = pair
    head = _as_it_is(term, ear, joined) if len(term.text.split()) > 2 else ()
    if head:
        return [*head, *_as_it_is(text, ear, joined=True)]
    if _HOLDS_BACK.search(term.text):
        return ()
    if made := of_label(term, text, ear):
        return [Heard(made, "statement", False)]
    said = _as_it_is(text, ear, joined=False)
    if said and said[0].kind == "order" and not (names_term(term.text, text.text) or _ORDERED.search(term.text)):
        return ()
    return said


_EQUALS = lazy(r"(?P<what>[A-Z]?[a-z][\w’' -]{2,40}?) = (?P<is>[a-z][^=<>]{8,})$")


def _equal(sentence: Text, ear: Ear) -> Sequence[Heard]:
    """ "Slip = clay that is thinned with water" as what it is, () where it is no such note."""
    found = _EQUALS.fullmatch(sentence.text.rstrip(" .;"))
    if found is None:
        return ()
    term, text = cut(sentence, *found.span("what")), cut(sentence, *found.span("is"))
    made = of_label(term, text, ear) or of_label(term, with_article(text), ear)
    return [Heard(made, "statement", False)] if made else ()


_ORDERED = lazy(r"\b(?:tips?|rules?|steps?|advice|note|remember|warning|important|practice|\w+ing)\b", re.IGNORECASE)
"""A label behind which an order is one, and not what the label does: "Gears: turn the wheels"."""


_FORMULA = lazy(r"\\|[=<>≈∝] ?[\w(\\]")
_LEADS_TO_IT = lazy(r"\b(?:following|as|by|that|is|are|this|these|formula|equation|where|with|for|of|the|an?)$")


def _before_formula(sentence: Text) -> Text:
    """What a sentence says before the formula that it leads to: "The pitch depends on the length: f = v/2L."."""
    signs = [mark.start for mark in sentence.marks if mark.kind == "formula"]
    if found := _FORMULA.search(sentence.text):
        signs.append(found.start())
    colon = sentence.text.rfind(": ", 0, min(signs, default=0))
    if colon < 0 or _LEADS_TO_IT.search(sentence.text[:colon]):
        return sentence
    return cut(sentence, 0, colon)


_EXPLETIVE = lazy(
    r"It (?:seems|appears|happens|turns out|follows) (?:\w+ )?that\b"
    r"|It (?:is|was|can be|has been) (?:\w+ly )?(?:felt|said|found|shown|argued|hoped|believed|thought|known|expected"
    r"|estimated|claimed|feared|accepted|agreed|assumed) that\b"
)
"""How a sentence begins whose "it" is nothing but what comes behind it."""


def _leans(said: str, noted: bool) -> bool:
    """Whether a sentence leans on the one before it, or may among notes; who speaks of himself is known."""
    if (found := _EXPLETIVE.match(said)) is not None:
        said = f"People say that{said[found.end() :]}"
    if noted:
        return leans_in_notes(said)
    if not leans_back(said) or OF_HIMSELF.match(said):
        return False
    return not (leans_by_its_first_word(said) or leans_late(said) or speaks_for_all(said))
