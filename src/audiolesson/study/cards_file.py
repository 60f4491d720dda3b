"""Flashcards as text, `scripts/SLUG.cards.md`: parse and print. docs/cards-format.md describes the format."""

import re
from dataclasses import replace

from audiolesson.errors import Problem, ProblemsError
from audiolesson.patterns import lazy
from audiolesson.script.attributes import Attribute
from audiolesson.script.blocks import PICTURE
from audiolesson.script.escape import write_spans
from audiolesson.script.format import Format
from audiolesson.script.mistakes import Mistakes, shown
from audiolesson.script.model import Paragraph
from audiolesson.script.normal import normal_comment, normal_head
from audiolesson.study.media import MOST_OF_A_SIDE, normal_media, read_medium, write_medium
from audiolesson.study.model import Card, Deck, Medium
from audiolesson.study.read_entries import Entries, Entry, Text, read_file
from audiolesson.study.write_entries import (
    normal_text,
    require_ids,
    require_tags,
    write_file,
    write_heading,
    write_quote,
)

HEAD_KEYS = ("title", "date", "length", "guid", "lexicon")
DECK = Format("deck", "card", "card-format", HEAD_KEYS, needs_head=False, plays=False)
ATTRIBUTES = ("#…", ".hard", "line", "tags")
_MARK = lazy(r"\*\*(Again|Hint)(?::\*\*|\*\*:)\s*", re.IGNORECASE)


def parse_cards(text: str, name: str) -> Deck:
    """Read a deck. `name` is the file as its author would name it; it goes into every place.

    Raises ProblemsError with every mistake of the file, each with its line, the offending text and what to do.
    `parse_cards(print_cards(deck), name) == normal_deck(deck)`.
    """
    deck, problems = parse_cards_what_can_be(text, name)
    if problems:
        raise ProblemsError(problems)
    return deck


def parse_cards_what_can_be(text: str, name: str) -> tuple[Deck, tuple[Problem, ...]]:
    """The cards that could be read, and the mistakes in the order of the file."""
    mistakes = Mistakes(name, DECK)
    head, entries = read_file(text, mistakes, ATTRIBUTES)
    cards = tuple(card for entry in entries.found if (card := _card(entry, entries)))
    return Deck(head, cards, tuple(entries.preface)), mistakes.in_order()


def print_cards(deck: Deck) -> str:
    """A deck as its author would write it, every card with its id.

    Raises ValueError where the deck holds what the format cannot (see `normal_deck`), or no card at all.
    """
    deck = normal_deck(deck)
    return write_file(deck.head, deck.preface, map(_print, deck.cards))


def normal_deck(deck: Deck) -> Deck:
    """The deck in its one form, texts as in a script's; ValueError where it holds what the format cannot."""
    require_ids(DECK, [card.id for card in deck.cards], [card.line for card in deck.cards])
    cards = tuple(_normal(card) for card in deck.cards)
    return Deck(normal_head(deck.head, DECK), cards, tuple(map(normal_comment, deck.preface)))


def _normal(card: Card) -> Card:
    require_tags(card.tags)
    return replace(
        card,
        question=normal_text(card.question),
        answer=normal_text(card.answer),
        hint=normal_text(card.hint) if card.hint else None,
        again=normal_text(card.again) if card.again else None,
        front=normal_media(card.front),
        back=normal_media(card.back),
    )


def _print(card: Card) -> str:
    found: list[Attribute] = [(f"#{card.id}", "")]
    if card.line:
        found.append(("line", str(card.line)))
    if card.hard:
        found.append((".hard", ""))
    if card.tags:
        found.append(("tags", " ".join(card.tags)))
    blocks = [write_heading(card.question, found), *map(write_medium, card.front)]
    blocks += [write_spans(card.answer.spans), *map(write_medium, card.back)]
    if card.hint:
        blocks.append(write_quote(card.hint, _MARK))
    if card.again:
        blocks.append(write_quote(card.again, _MARK, "Again"))
    return "\n\n".join(blocks)


def _card(entry: Entry, entries: Entries) -> Card | None:
    """The card of an entry; None where it lacks question or answer. What is wrong with it is noted."""
    mistakes, answer = entries.mistakes, None
    texts = [text for text in entry.paragraphs if not PICTURE.fullmatch(text.content)]
    items = entry.items
    if not texts and len(items) == 1 and not items[0].content and items[0].sign[0].isdigit():
        texts, items = [Text(items[0].sign, items[0].line)], []  # "1984." and nothing behind it is no list
    front, back = _media(entry, texts[0].line if texts else 0, mistakes)
    if texts:
        answer = entries.text(texts[0], "an answer")
        for second in texts[1:]:
            hint = "an answer is one paragraph: join them, or make two cards"
            mistakes.add(second.line, f"{shown(second.content)} is a second answer", hint)
    elif entry.question.spans and not items and entry.whole:
        question = shown(entry.question.text)
        mistakes.add(entry.line, f"{question} has no answer", "write it below, after an empty line")
    if items:
        first = items[0]
        written = f"{first.sign} {first.content}".strip()
        hint = "an answer is one sentence: write it without a list, or make a card of each item"
        if len(items) == 1:
            escaped = first.sign[:-1] + "\\" + written[len(first.sign) - 1 :]
            hint = f"write one sentence without a list; if it is none, write  {escaped}"
        mistakes.add(first.line, f"{shown(written)} begins a list, which no card holds", hint)
    quotes = _quotes(entry, entries)
    if not (entry.question.spans and answer):
        return None
    return Card(
        entry.id,
        entry.question,
        answer,
        entry.question.place,
        quotes.get("hint"),
        quotes.get("again"),
        entry.hard,
        entry.lesson_line,
        entry.tags,
        front,
        back,
    )


def _media(entry: Entry, line: int, mistakes: Mistakes) -> tuple[tuple[Medium, ...], tuple[Medium, ...]]:
    """What stands beside the question, above the answer on `line`, and what stands beside the answer, below it."""
    sides: tuple[list[Medium], list[Medium]] = ([], [])
    for text in entry.paragraphs:
        medium = read_medium(text, mistakes)
        if medium:
            side = sides[text.line > line]
            side.append(medium)
            if len(side) == MOST_OF_A_SIDE + 1:
                hint = f"a side of a card has at most {MOST_OF_A_SIDE}"
                mistakes.add(text.line, f"{shown(medium.file)} is a sound or picture too many", hint)
    return tuple(sides[0]), tuple(sides[1])


def _quotes(entry: Entry, entries: Entries) -> dict[str, Paragraph | None]:
    """ "hint" and "again", as far as the entry has them, each once."""
    found: dict[str, Paragraph | None] = {}
    for quote in entry.quotes:
        mark = _MARK.match(quote.content)
        name = mark[1].lower() if mark else "hint"
        if mark:
            quote = Text(quote.content[mark.end() :], quote.line + mark[0].count("\n"))
        text = entries.text(quote, f"{'a' if name == 'hint' else 'the'} {name}")
        if name in found:
            hint = "a card has one hint, and one sentence that tells it again: > **Again:** …"
            entries.mistakes.add(quote.line, f"{shown(quote.content)} is the card's second {name}", hint)
        found.setdefault(name, text)
    return found
