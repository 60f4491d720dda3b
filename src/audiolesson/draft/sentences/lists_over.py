"""The lists of a section with what stands over each item, and what is set off in it: what may be told of them alone.

A heading, a line with a colon or an item with a list of its own may say that what stands under it is wrong, wished for
or asked; and what looks like an order may be what a thing does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from audiolesson.draft.english.texts import sentences_in
from audiolesson.draft.sentences.heard import Ear
from audiolesson.draft.sentences.held import UNTRUE, bends
from audiolesson.lesson.model import Block, Section, Text
from audiolesson.patterns import lazy

_NOT_SO = lazy(
    r"\b(?:mistakes?|errors?|pitfalls?|myths?|misconceptions?|wrong|true|never|avoid|don['’]?ts?|questions?|quiz\w*"
    r"|homework|checklist|to-?dos?|agenda|objectives?|outcomes?|goals?|aims?|exercises?|assignments?|scenarios?|suppose"
    r"|imagine|if|unless|until|what you(?:['’]ll| will)? (?:need|learn)|references?|readings?|links?|resources"
    r"|prerequisites?|credits|change ?log|releases?|status|attendees|action items|(?<!with )(?<!and )examples?"
    r"|claims?|opinions?|answers?|solutions?|schedule|grading|predictions?|ideas|vs|would|should|ask yourself"
    r"|anti-?patterns?|alternatives"
    r"|hypothes[ie]s(?! test)|false(?! \w+ \w)|which of|what if|(?:do|does|is|are|what|why|how|when) not)\b"
    r"|^not\b|n['’]t\b|^(?:when|before|after|while)\b(?! \w+ing\b)",
    re.IGNORECASE,
)
"""What a heading, a line or an item says over items that are no facts, or not what is taught."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list: its text, what stands `over` it, nearest first, and the list that it is in."""

    text: Text
    over: tuple[str, ...]
    led: str
    ordered: bool


@dataclass(frozen=True)
class Lists:
    """The lists of a section, with the `titles` over it, its own first."""

    section: Section
    titles: tuple[str, ...]
    ear: Ear

    @cached_property
    def items(self) -> dict[str, ListItem]:
        """Each item by its text, and each sentence of one."""
        found: dict[str, ListItem] = {}
        above = ""
        for block in self.section.blocks:
            if block.kind == "list":
                for item in _inner(block, (above, *self.titles) if above else self.titles, above):
                    found.setdefault(item.text.text, item)
                    for part in sentences_in(item.text, self.ear.found.language):
                        found.setdefault(part.text, replace(item, text=part))
            above = block.text.text if block.kind == "paragraph" and _heads(block.text.text) else ""
        return found

    @cached_property
    def set_off(self) -> dict[str, Text]:
        """Paragraphs that are set off like quotations, in nobody's words: an author's notes and what he looked up."""
        found: dict[str, Text] = {}
        above = ""
        for block in self.section.blocks:
            said = block.text.text
            led = above.endswith(":") or _SAYS.search(above)
            long = block.kind == "quote" and len(said.split()) >= _LEAST_SET_OFF
            if long and not led and not _OF_SOMEBODY.search(said):
                found[said] = block.text
            above = said
        return found

    @cached_property
    def shows_code(self) -> bool:
        """Whether a program stands in the section."""
        return any(block.kind == "code" for block in self.section.blocks)

    def may_be_told(self, item: ListItem) -> bool:
        """Whether what stands over an item leaves it true."""
        if any(_turns(over) for over in item.over) or _GOES_ON.search(item.led):
            return False
        return not (item.led.endswith(":") and bends(item.led))

    def may_order(self, item: ListItem | None) -> bool:
        """Whether what is said like an order is one: in steps, under advice, or on a page that speaks to its reader.

        `item`: None for a paragraph.
        """
        if item is None:
            return not any(map(_turns, self.titles))
        if any(_OF_THINGS.search(over) for over in item.over if _is_a_head(over)):
            return False
        return item.ordered or any(map(_ADVISES.search, item.over)) or self.ear.speaks_to_reader


def _turns(over: str) -> bool:
    """Whether a heading, a line or an item makes what stands under it less than true; what is a sentence does not."""
    return bool(UNTRUE.search(over) or (_is_a_head(over) and _NOT_SO.search(over)))


def _is_a_head(over: str) -> bool:
    return len(over.split()) <= _MOST_OF_A_HEAD or over.endswith(":")


_MOST_OF_A_HEAD = 6

_LEAST_SET_OFF = 15
_OF_SOMEBODY = lazy(
    r"^[\"“”‘']|[\"“”]$|\b(?:I|my|me|we|our|us|he|she|his|her|you|your)\b|[—–-]{1,2} ?[A-Z][\w. ]+$|\?|TODO|\["
)
_SAYS = lazy(r"\b(?:says?|said|writes?|wrote|puts?|quot\w+|according to|asks?|states?|argues?)\b[^.]*$")
"""What leads to a quotation."""

_GOES_ON = lazy(
    r"\b(?:to|can|could|may|might|will|would|by|for|of|with|from|the|an?|is|are|was|were|has|have|includes?|like"
    r"|as|that|which|who|and|or|in|on|at|either|both|not)(?: (?:the following|these|either|all of the following))?:$"
)
"""How a line ends whose end stands in the list below it."""

_OF_THINGS = lazy(
    r"\b(?:adaptations?|mechanisms?|functions?|roles?|effects?|features|responsibilit\w+|properties|purposes?|uses"
    r"|causes?|symptoms?|characteristics|abilit\w+|strateg\w+)\b",
    re.IGNORECASE,
)
"""What a heading says over what things do, which is written like orders."""

_ADVISES = lazy(
    r"\b(?:how to|tips?|steps?|advice|techniques?|methods?|process|procedure|instructions?|guide|practices?|rules?"
    r"|recipe|workflow|do['’]?s|recommend\w*|preparation|preparing|making|using|\w+ing)\b",
    re.IGNORECASE,
)
"""What a heading or a line says over orders."""


def _heads(said: str) -> bool:
    """Whether a paragraph leads to the list behind it, or is a label over it: "Before firing:", "Don't"."""
    return said.endswith(":") or (len(said.split()) <= _MOST_OF_A_HEAD and not said.endswith((".", "!")))


def _inner(block: Block, over: tuple[str, ...], led: str) -> Iterator[ListItem]:
    for item in block.items:
        yield ListItem(item.text, over, led, block.ordered)
        yield from _inner(item, (item.text.text, *over), item.text.text)
