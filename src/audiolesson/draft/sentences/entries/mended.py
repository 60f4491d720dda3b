"""Turns of a page for the eye that spoil a sentence which is good without them, said as they are meant or left out."""

from dataclasses import replace

from audiolesson.draft.english.texts import cut, glue
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_FOR_EXAMPLE = lazy(r"(?<=[.!?] )[Ee]\.g\.,? (?=[A-Za-z])")
_HERE_IT_IS = lazy(
    r"(?<![.!?]),? (?:and )?(?:below|here) (?:is|are) (?:an?|the|some|a few) [^.,;:!?]{3,60}(?=[.:](?: |$))", 2
)
"""How a sentence ends that goes over to what stands under it on the page."""

_STOP_AND_COLON = lazy(r"\.(?=:$)")


def mended(block: Block) -> Block:
    """A paragraph whose sentences are as they are meant to be heard."""
    if block.kind != "paragraph" or block.text.marks:
        return block
    text = without_number(block.text)
    for shape, said in ((_FOR_EXAMPLE, "For example, "), (_HERE_IT_IS, ""), (_STOP_AND_COLON, "")):
        while found := shape.search(text.text):
            text = _replaced(text, *found.span(), said)
    return block if text is block.text else replace(block, text=text)


def without_number(text: Text) -> Text:
    """A paragraph whose bold head has a number, "**2. The kiln.** …", without it: nobody hears which is which."""
    found = _NUMBER.match(text.text)
    start, end = text.strong[0] if text.strong else (0, 0)
    if not found or start or not found.end() < end < len(text.text) - 1:
        return text
    return cut(text, found.end(), len(text.text))


_NUMBER = lazy(r"\d{1,2}[.)] (?=[A-Z])")


def _replaced(text: Text, start: int, end: int, said: str) -> Text:
    """The text with other words in one place; links and strong words that lie in it are lost."""
    left, right = text.text[:start], text.text[end:]
    before, behind = cut(text, 0, len(left.rstrip())), cut(text, len(text.text) - len(right.lstrip()), len(text.text))
    return glue(before, left[len(left.rstrip()) :], said, right[: len(right) - len(right.lstrip())], behind)
