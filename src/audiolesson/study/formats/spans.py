"""Cards of other programs ↔ cards of a deck: plain text with signs around code and formulas ↔ paragraphs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.script.escape import write_spans
from audiolesson.script.model import Paragraph, Span
from audiolesson.script.tidy import tidy
from audiolesson.study.formats.gather import clean, with_hard
from audiolesson.study.formats.model import ImportedCard
from audiolesson.study.media import MOST_OF_A_SIDE
from audiolesson.study.model import Card, Medium

_SIGNED = lazy(
    r"``(?P<double>(?:[^`\n]|`(?!`)){1,500})``|`(?P<code>[^`\n]{1,500})`"
    r"|(?<![\w$\\])\$(?P<formula>(?![\s$])(?:[^$\\\n]|\\.){1,500}(?<!\s))\$(?![\w$])"
)
_WORDS = lazy(r"(?<![\\a-zA-Z])[a-zA-Z]{3,}(?![a-zA-Z{])")
_TEXT = lazy(r"\\(?:text|mathrm|operatorname|mathbf|textrm|textbf)\s*\{[^{}]*\}")


def card_of(given: ImportedCard, name: str, place: Place, kept: Mapping[str, str] = {}) -> Card:
    """A card of a deck, with the id `name`; of its sounds and pictures those that are `kept`, by name under a path."""
    return Card(
        name,
        paragraph(given.question, place),
        paragraph(given.answer, place),
        place,
        paragraph(given.hint, place) if given.hint else None,
        paragraph(given.again, place) if given.again else None,
        given.hard,
        tags=given.tags,
        front=_media(given.front, kept),
        back=_media(given.back, kept),
    )


def _media(names: Sequence[tuple[str, str]], kept: Mapping[str, str]) -> tuple[Medium, ...]:
    found = [Medium(kept[name], clean(alt).replace("\n", " ")) for name, alt in names if name in kept]
    return tuple(found[:MOST_OF_A_SIDE])


def paragraph(text: str, place: Place) -> Paragraph:
    """A text as a paragraph on one line."""
    spans, _ = tidy((span, 0) for span in _spans(text))
    return Paragraph(spans, place)


def _spans(text: str) -> Iterator[Span]:
    at = 0
    for match in _SIGNED.finditer(text):
        formula = match["formula"]
        code = (match["code"] or match["double"] or "").strip()
        if len(_WORDS.findall(_TEXT.sub("", formula))) > 1 if formula else not code:
            continue
        yield Span(text[at : match.start()])
        yield Span(formula or code, "formula" if formula else "code")
        at = match.end()
    yield Span(text[at:])


def plain_card(card: Card) -> ImportedCard:
    """A card for tables: text without emphasis, code in backticks, formulas in dollar signs."""
    return _imported(card, plain_text)


def markdown_card(card: Card) -> ImportedCard:
    """A card for texts in Markdown: with emphasis and links, without what is only spoken."""
    return _imported(card, _markdown)


def _imported(card: Card, write: Callable[[Paragraph], str]) -> ImportedCard:
    return ImportedCard(
        write(card.question),
        write(card.answer),
        write(card.hint) if card.hint else "",
        write(card.again) if card.again else "",
        with_hard(card.tags, card.hard),
        card.hard,
    )


def plain_text(text: Paragraph) -> str:
    """The words of a text, with the signs around code and formulas."""
    return "".join(_signed(span) for span in text.spans)


def _signed(span: Span) -> str:
    if span.kind == "formula":
        return f"${span.text}$"
    if span.kind == "code":
        fence = "``" if "`" in span.text else "`"
        return f"{fence}{span.text}{fence}"
    return span.text


def _markdown(text: Paragraph) -> str:
    return write_spans(tidy((replace(span, say="", lang=""), 0) for span in text.spans)[0])
