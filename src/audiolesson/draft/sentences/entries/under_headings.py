"""What stands right under a heading and goes on from it: "Refers to the threads that …" under "Warp"."""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.sentences.entries.entry import Entry
from audiolesson.draft.sentences.entries.page import Page
from audiolesson.draft.sentences.heading_subject import is_name_of_a_thing
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_GOES_ON = lazy(r"(?:In )?(?:[Tt]his|These|It|They)\b|(?:Is|Are|Was|Were|Has|Have|Can|Refers?|Means?)\b")
"""How a paragraph begins whose subject may be its heading."""


def under_its_heading(page: Page, title: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks under a heading, the first with the heading as its subject where it goes on from that."""
    at = next((at for at, block in enumerate(blocks) if block.kind != "picture"), -1)
    if at < 0 or blocks[at].kind != "paragraph" or not is_name_of_a_thing(title):
        return tuple(blocks)
    if not _GOES_ON.match(blocks[at].text.text) and not base_of_s(blocks[at].text.text.split(" ", 1)[0].lower()):
        return tuple(blocks)
    [one] = page.told([Entry(Text(title), blocks[at].text)])
    if one.kind != "does":
        return tuple(blocks)
    return (*blocks[:at], replace(blocks[at], text=one.text), *blocks[at + 1 :])
