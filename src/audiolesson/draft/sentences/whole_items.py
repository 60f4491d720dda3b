"""Items of lists that say what they say in whole sentences, whatever stands over them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.tags import begins_with_order, has_finite_verb
from audiolesson.draft.english.texts import sentences_in
from audiolesson.lesson.model import Block, Section, Text
from audiolesson.patterns import lazy

_MARKED = lazy(r"\b(?:True|False|Correct|Incorrect|Wrong|Right|Yes|No)[.!]?$")
"""How an answer of a quiz ends."""

_FEWEST = 5
"""Words of an item of a list that is a sentence by itself."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: what stands `over` it, and whether it is `led` to by a line or is a step."""

    text: Text
    over: str
    led: bool

    def sentences(self, language: str) -> Sequence[Text]:
        """Its sentences where each is one by itself and no order, nor an answer; none where it is led to."""
        if self.led or _MARKED.search(self.text.text):
            return ()
        sentences = sentences_in(self.text, language)
        return sentences if all(map(_is_sentence, sentences)) else ()


def items_of(section: Section) -> Iterator[Item]:
    """The items of the lists of a section, and of the lists inside them."""
    for block, before in zip(section.blocks, (None, *section.blocks), strict=False):
        if block.kind == "list":
            led = block.ordered or (before is not None and before.text.text.endswith(":"))
            yield from _inner(block, section.title, led)


def _inner(block: Block, over: str, led: bool) -> Iterator[Item]:
    for item in block.items:
        yield Item(item.text, over, led)
        yield from _inner(item, f"{over} {item.text.text}", led or item.text.text.endswith(":"))


def _is_sentence(text: Text) -> bool:
    said = text.text
    return len(said.split()) >= _FEWEST and has_finite_verb(said) and not begins_with_order(said)
