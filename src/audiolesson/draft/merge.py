"""A newer draft of a lesson into the script that an author has made of the first: a merge of three texts.

The author's file is never printed anew: what was not changed stays byte for byte, at the grain of head keys, headings,
paragraphs and, inside a paragraph, sentences. docs/updating.md tells what becomes of what.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from audiolesson.draft.merging.blocks import read_file
from audiolesson.draft.merging.head import merge_head
from audiolesson.draft.merging.identity import Identity
from audiolesson.draft.merging.model import Block, Conflict, File, Merge
from audiolesson.draft.merging.paragraph import Odds, Settled, sentences, settle
from audiolesson.draft.merging.pieces import merged_order, weave
from audiolesson.draft.merging.write import Written, write

MOST_BLOCKS = 3_000
"""Blocks of a file that are compared with each other; an hour of speech has about 300."""


def merge_script(base: str, lesson: str, yours: str, language: str = "en") -> Merge:
    """The author's script `yours`, made of the draft `base`, with what changed from there to the new draft `lesson`.

    An author's file with line ends of another system keeps them. Raises ValueError for over MOST_BLOCKS blocks.
    """
    if yours in (base, lesson):
        return Merge(lesson, lesson, lesson)
    if base == lesson:
        return Merge(yours, lesson, lesson)
    end = "\r\n" if "\r\n" in yours else "\n"
    files = [read_file(text.replace("\n", end)) for text in (base, lesson)] + [read_file(yours)]
    if any(sum(1 + len(part.items) for part in file.parts) > MOST_BLOCKS for file in files):
        raise ValueError(f"over {MOST_BLOCKS} blocks")
    text, kept, conflicts = _Merging(Identity(*files), language).made(end)
    return Merge(text, kept.replace("\r\n", "\n"), lesson, conflicts)


class _Merging:
    """One merge: what becomes of each heading and each block, then both texts in their orders."""

    def __init__(self, same: Identity, language: str) -> None:
        self._same = same
        self._language = language
        self._items = self._settled_items()
        self._part_of = same.part_of | {  # what is in conflict stays where the author has it
            key: part for key, one in self._items.items() if one.odds and (part := same.part_of_yours(key)) is not None
        }
        self._told = {said for one in self._items.values() for said in _said(one.text, language)}
        self._headings = {key: settle(*same.headings(key), language) for key in range(len(same.parts))}
        for key in range(len(same.parts)):
            self._settle_part(key)

    def made(self, end: str) -> tuple[str, str, tuple[Conflict, ...]]:
        """The merged text, the next base and the conflicts."""
        same = self._same
        lead, base_lead, odds = merge_head(same.base.lead, same.lesson.lead, same.yours.lead)
        own_end = [block.gap for part in same.yours.parts for block in (part.heading, *part.items) if block][-1:]
        text, conflicts = write(lead, self._written(), end, own_end[0] if own_end else end)
        base, _ = write(base_lead, self._kept(), end, end)
        return text, base, (*odds, *conflicts)

    def _settled_items(self) -> dict[int, Settled]:
        """What becomes of each block: first of those that the author touched, which decide what is said already."""
        same, language = self._same, self._language
        blocks = {key: same.blocks(key) for key in range(len(same.items))}
        touched = {key for key, (base, _, yours) in blocks.items() if yours and (not base or base.raw != yours.raw)}
        drafted = {said for base, _, _ in blocks.values() if base for said in sentences(base, language)}
        own = {said for _, _, yours in blocks.values() if yours for said in sentences(yours, language)}
        gone = drafted - own
        found = {key: settle(*blocks[key], language, gone) for key in sorted(touched)}
        twice = self._said_twice({key: one.text for key, one in found.items()})
        if twice:
            found = {key: settle(*blocks[key], language, gone | twice) for key in sorted(touched)}
        held = {said for one in found.values() for said in _said(one.text, language)}
        skip = gone | (drafted & held)
        for key, versions in blocks.items():
            if key not in touched:
                found[key] = settle(*versions, language, skip)
            if same.part_of.get(key) is None:
                found[key] = Settled("", found[key].base)
        return found

    def _said_twice(self, texts: Mapping[int, str]) -> set[str]:
        """What the lesson brings into one block of the author's while the author keeps it in another."""
        said = {key: _said(text, self._language) for key, text in texts.items()}
        count = Counter(one for found in said.values() for one in found)
        own = {key: self._same.blocks(key)[2] for key in texts}
        kept = {
            one for key, block in own.items() if block for one in sentences(block, self._language) if one in said[key]
        }
        return {one for one, times in count.items() if times > 1 and one in kept}

    def _settle_part(self, key: int) -> None:
        """Let no heading stand without a word below it that had some, and none fall that has some."""
        same, one = self._same, self._same.parts[key]
        if key == 0 or one.taken_out:
            return
        inside = [item for item, part in self._part_of.items() if part == key]
        standing = [item for item in inside if self._items[item].text]
        if any(self._is_heard(item) for item in standing):
            if one.lesson is None and one.yours is not None and not self._headings[key].text:
                self._headings[key] = self._as_it_was(same.headings(key))
            return
        if one.yours is None:
            self._headings[key] = Settled("", self._headings[key].base)
        elif standing or self._headings[key].text:
            self._keep_all(key, inside)

    def _keep_all(self, key: int, inside: Sequence[int]) -> None:
        """Keep what the author has in a part that the lesson would leave without a word."""
        if not any(self._is_heard(item, yours=True) for item in inside):
            return
        self._headings[key] = (
            self._headings[key] if self._headings[key].text else self._as_it_was(self._same.headings(key))
        )
        left = [item for item in inside if not self._items[item].text]
        fresh = [item for item in left if not self._is_said_elsewhere(item)]
        for item in fresh if any(self._is_heard(item, yours=True) for item in fresh) else left:
            base, _, yours = self._same.blocks(item)
            if yours and base:
                self._items[item] = Settled(yours.raw, base.raw, (Odds(0, base.words, "", yours.words),))

    def _is_said_elsewhere(self, key: int) -> bool:
        """Whether all that the author's block says stands in another block of the merged file."""
        yours = self._same.blocks(key)[2]
        own = sentences(yours, self._language) if yours else []
        return bool(own) and self._told.issuperset(own)

    def _as_it_was(self, heading: tuple[Block | None, Block | None, Block | None]) -> Settled:
        base, _, yours = heading
        return Settled(yours.raw if yours else "", base.raw if base else "")

    def _is_heard(self, key: int, *, yours: bool = False) -> bool:
        blocks = self._same.blocks(key)
        block = blocks[2] if yours else next(one for one in (blocks[2], blocks[1], blocks[0]) if one)
        return block is not None and (
            block.kind == "paragraph" or (block.kind == "directive" and block.raw.lstrip().startswith("[sound"))
        )

    def _written(self) -> Iterator[Written]:
        """The blocks of the author's file to be, in order."""
        same = self._same
        numbers = _numbered(same.yours)
        for part in merged_order(*same.part_orders()):
            one = same.parts[part]
            heading = self._headings[part]
            if one.taken_out:
                continue
            if heading.text:
                there = same.headings(part)[2]
                yield Written(heading.text, there, numbers.get((one.yours, -1), -1), heading.odds)
            for item in self._item_order(part):
                settled = self._items[item]
                if settled.text:
                    where = same.items[item].yours
                    number = numbers[where] if where else -1
                    yield Written(settled.text, same.blocks(item)[2], number, settled.odds)

    def _item_order(self, part: int) -> list[int]:
        """The blocks that stand in a part, in one order; comments of the author stand before what they precede."""
        same = self._same
        inside = [key for key, at in self._part_of.items() if at == part]
        leads = {key for key in inside if (block := same.blocks(key)[2]) and block.kind == "comment"}
        base, lesson, yours = same.item_orders(inside)
        here = [key for key in lesson if same.part_of_lesson(key) == part and same.part_of[key] == part]
        order = merged_order([key for key in base if same.part_of_base(key) == part], here, yours, leads)
        for other in sorted({same.part_of_lesson(key) for key in lesson} - {part}):  # what the author brought here
            order = weave(order, [key for key in lesson if same.part_of_lesson(key) == other])
        return order

    def _kept(self) -> Iterator[Written]:
        """The blocks of the next base: the lesson's draft, and where there is a conflict what was drafted before."""
        same = self._same
        old_parts, new_parts, _ = same.part_orders()
        old, new, _ = same.item_orders(range(len(same.items)))
        of_part: dict[int, list[int]] = {}
        stands = {key: same.part_in_drafts(key, old=bool(self._items[key].odds)) for key in (*new, *old)}
        for key in weave([key for key in new if stands[key] == same.part_of_lesson(key)], old):
            if self._items[key].base:
                of_part.setdefault(stands[key], []).append(key)
        for part in weave(new_parts, old_parts):
            heading = self._headings[part].base
            if not heading and of_part.get(part) and (there := same.headings(part)[0]):
                heading = there.raw
            if heading and (of_part.get(part) or same.parts[part].lesson is not None):
                yield Written(heading)
            for key in of_part.get(part, ()):
                yield Written(self._items[key].base)


def _said(text: str, language: str) -> list[str]:
    return [said for part in read_file(text).parts for block in part.items for said in sentences(block, language)]


def _numbered(file: File) -> dict[tuple[int | None, int], int]:
    """Every block of a file → its number in the file; a heading is the block -1 of its part."""
    found: dict[tuple[int | None, int], int] = {}
    for part, one in enumerate(file.parts):
        for at in range(0 if one.heading is None else -1, len(one.items)):
            found[part, at] = len(found)
    return found
