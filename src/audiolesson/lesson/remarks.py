"""Sentences that are no part of a lesson: offers of a chat and its last words, announcements, what is cut off."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.lesson.model import Block, LeftOut
from audiolesson.lesson.outline import Entry
from audiolesson.lesson.written import without
from audiolesson.patterns import lazy
from audiolesson.wording import sentences

OFFER = "offer of a chat"
ANNOUNCED = "announcement of the page"

_OFFER = lazy(
    r"(?:If you(?:['’]d like| want| would like| wish| prefer)|Would you like|Do you want|Want me|Shall I|Should I|"
    r"Let me know|I can also|Just (?:say|ask|tell me))\b"
)
_ANNOUNCED = lazy(
    r"This (?:article|page|guide|post|lesson|tutorial|chapter) "
    r"(?:provides|covers|explores|gives|offers|walks|takes|introduces|explains|describes|discusses|will)\b"
)
_OFFERED = lazy(r"\bI(?:['’]ll| can| could| will| would)\b|\bme\b|\bwould you (?:prefer|like)|\bShall I\b|\bShould I\b")
_CUT_OFF = lazy(r"(?:\s(?:\.{3,}|…)|\.{3,}|…)\s*\Z")
_CUT_OFF_INSIDE = lazy(r"\s(?:\.{3,}|…)\s*\Z")


_LAST_WORDS = lazy(
    r"(?:I(?:['’]m| am|['’]d be| would be)? ?)?(?:always |more than )?(?:[Hh]appy|[Gg]lad) to (?:expand|explain|go|help"
    r"|elaborate|provide|walk|share|dig|dive|add|write|draft|answer|clarify|adjust|tailor|continue|discuss|break|give|show)\b"
    r"[^.?!]{0,160}\b(?:any|anything|you|this|that|these|those|more|further|deeper|either|both|with|questions?)\b"
    r"[^.?!]{0,160}[.!]?"
    r"|(?:Please |And )?[Ff]eel free to (?:ask|let me|tell me|request|reach)\b"
    r"(?!.{0,160}\b(?:teacher|doctor|instructor)\b)"
    r"[^.?!]{0,160}[.!]?"
    r"|(?:I )?[Hh]ope (?:this|that|it) (?:helps?|helped|clarifies|clears)\b[^.?!]{0,160}[.!]?"
    r"|I(?:['’]d| can| could)(?: also| gladly)? (?:expand|elaborate|go deeper|dive deeper)\b[^.?!]{0,160}[.!?]"
    r"|What would you like to (?:explore|learn|know|see|do|cover|discuss)\b[^.?!]{0,40}\?"
    r"|Is there anything (?:else|specific|in particular)\b"
    r"[^.?!]{0,160}\?|(?:Just )?[Ss]ay the word[^?]{0,60}[.!]"
)
"""How a chat ends its answer: "Happy to expand any section!", "Feel free to ask for more."."""

_ASKS_BACK = lazy(
    r"(?:Or |And |So,? )?(?:[Ww]hich|[Ww]hat|[Ww]here|[Hh]ow|[Aa]ny|[Dd]oes|[Dd]o|[Ii]s|[Ww]ould)\b[^.?!]{0,80}\?"
)
"""What a chat asks behind its offer, and a lesson anywhere: "Which would be most useful?"."""


def without_remarks(entries: Sequence[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """Entries without sentences that are no part of the lesson: what a chat says of itself, and what is cut off."""
    told: list[Entry] = []
    left: list[LeftOut] = []
    offered = False
    for entry, after in itertools.zip_longest(entries, entries[1:]):
        if isinstance(entry, Block) and entry.kind in ("paragraph", "quote", "list"):
            before = len(left)
            kept = _block_told(entry, _End(after is None, not isinstance(after, Block), offered), left)
            offered = any(gone.why == OFFER for gone in left[before:])
            if kept:
                told.append(kept)
        else:
            offered = False
            told.append(entry)
    return told, left


@dataclass(frozen=True, slots=True)
class _End:
    """Whether a block ends the lesson, or a part of it, and whether a chat's offer stands right above it."""

    lesson: bool
    part: bool
    offered: bool = False


def _block_told(block: Block, end: _End, left: list[LeftOut]) -> Block | None:
    """The block without such sentences, None if nothing stays."""
    drop = []
    text = block.text.text
    if text:
        spans = sentences.split(text)
        said = [text[start:stop] for start, stop in spans]
        whys = [_remark(one, at == len(said) - 1, end.lesson and not block.items) for at, one in enumerate(said)]
        whys = _with_last_words(said, whys, end.offered) if end.part and not block.items else whys
        drop = [span for span, why in zip(spans, whys, strict=True) if why]
        left += [LeftOut(block.place, one, why) for one, why in zip(said, whys, strict=True) if why]
    inner: list[Block] = []
    for at, item in enumerate(block.items):
        is_last = at == len(block.items) - 1
        kept = _block_told(item, _End(end.lesson and is_last, end.part and is_last), left)
        inner += [kept] if kept else []
    items = tuple(inner)
    if not drop and items == block.items:
        return block
    text_told = without(block.text, drop)
    return replace(block, text=text_told, items=items) if text_told.text or items else None


def _with_last_words(said: Sequence[str], whys: Sequence[str], offered: bool) -> list[str]:
    """Why each sentence of a part's last paragraph is left out, with those that a chat ends with.

    A question is one behind an offer only, and nothing behind which the lesson goes on.
    """
    found = list(whys)
    for at in range(len(said) - 1, -1, -1):
        if found[at]:
            continue
        behind = offered or OFFER in whys[:at]
        if not (_LAST_WORDS.fullmatch(said[at]) or (behind and _ASKS_BACK.fullmatch(said[at]))):
            break
        found[at] = OFFER
    return found


def _remark(sentence: str, closing: bool, last: bool) -> str:
    if _OFFER.match(sentence) and _OFFERED.search(sentence):
        return OFFER
    if _ANNOUNCED.match(sentence):
        return ANNOUNCED
    if closing and (_CUT_OFF if last else _CUT_OFF_INSIDE).search(sentence):
        return "cut off"
    return ""
