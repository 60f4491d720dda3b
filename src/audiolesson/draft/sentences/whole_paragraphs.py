"""A careful author's paragraphs, told from their first sentence to their last.

Of 265 sentences of clean lessons that judges could not place, nine of ten spoke of the sentence before, which had been
refused: as too long, as the author's own, as leaning on one that was refused before it. Alone each reason is good;
inside a paragraph a sentence has what it needs, for its author wrote it there. So a paragraph in which nothing is for
the eye or for a class is told as it stands, up to the first sentence that is. English only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import REST
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.written_on import is_of_the_page, is_written_on
from audiolesson.draft.refusing.reasons import (
    BEGINS_INSIDE,
    GOES_ON,
    HALF,
    LABELLED,
    LEANS,
    MEANS_HERE,
    NO_SENTENCE,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    QUESTION,
    SLIPS,
    TO_STUDENT,
    TOO_LONG,
    TOO_SHORT,
    FIGURES,
    AT_THE_PAGE,
    COURSE,
    SAYS_LITTLE,
    EXAMPLE,
)
from audiolesson.lesson.model import Lesson, Text

MOST_WORDS = 55
SOFT = frozenset({BEGINS_INSIDE, GOES_ON, HALF, LABELLED, LEANS, MEANS_HERE, NO_SENTENCE, NO_SUBJECT, NO_VERB, ONES_OWN,
    ORDER, QUESTION, SLIPS, TO_STUDENT, TOO_LONG, TOO_SHORT, FIGURES, AT_THE_PAGE, COURSE, SAYS_LITTLE, EXAMPLE, REST,
    "speaks of the author or the student", "speaks of what stands before it and is not told", "does not say what it is about",
    "is not written cleanly", "answers a question that is not told", "speaks of what is not told", "is written like a note",
    "speaks of something that was not told before", "announces what is not told behind it", "is somebody's words",
    "uses a short form that is given in full nowhere", "tells nothing", "is cut off", "belongs to one class or text",
    "points at another part of the course", "is for doing, not for hearing", "is a step at a machine", "names what only the page shows",
    "is done at a keyboard", "is a step", "ends in a colon"})

def whole_paragraphs(lesson: Lesson, found: Gathered) -> Gathered:
    blocks: dict[int, Text] = {}
    at = 0
    for section in lesson.sections:
        for block in section.blocks:
            at += block.kind != "picture"
            if block.kind == "paragraph":
                blocks[at] = block.text
    items: list[tuple[int, int, object]] = []
    ref = sorted(found.refused, key=lambda one: one.before)
    i = 0
    for order, c in enumerate([*found.candidates, None]):
        while i < len(ref) and ref[i].before <= order:
            items.append((ref[i].block, order, ref[i])); i += 1
        if c is not None:
            items.append((c.block, order, c))
    out: list[Candidate] = []
    refused: list[Refused] = []
    orders = [-1] * len(found.candidates)
    wholes: set[int] = set()
    for block, group in groupby(items, key=lambda x: x[0]):
        ones = [x[2] for x in group]
        text = blocks.get(block)
        able = text is not None and any(isinstance(x, Candidate) for x in ones) or (text is not None and len(ones) > 1)
        broken = not able
        last = -1
        for one in ones:
            if isinstance(one, Candidate):
                follows = orders[one.follows] if one.follows >= 0 else -1
                if one.follows >= 0 > follows:
                    refused.append(Refused(one.section, one.text.text, LEANS, len(out), block=one.block, said=one.text))
                    continue
                orders[one.order] = len(out)
                tier = one.tier if broken else min(one.tier, 1)
                if not broken:
                    wholes.add(block)
                    follows = last if last >= 0 else -1
                first = one.first if not (not broken and last < 0) else True
                out.append(replace(one, order=len(out), follows=follows, tier=tier, first=first))
                last = len(out) - 1
                continue
            if broken:
                refused.append(replace(one, before=len(out)))
                continue
            told = _told(one, text, found)
            if one.why == REST and told is not None and last >= 0:
                c = out[last]
                if is_clause(told.text, found.judged.trees.of) and len(told.text.split()) > 4:
                    out.append(Candidate(told, one.section, block, len(out), "prose", False, last, 1)); last = len(out) - 1
                    continue
                p = text.text.find(c.text.text[:-1]); q = text.text.find(one.text, p)
                if p >= 0 and q >= 0 and q + len(one.text) + 1 - p < 330:
                    out[last] = replace(c, text=cut(text, p, q + len(one.text) + 1))
                    continue
                told = None
            if told is None:
                refused.append(replace(one, before=len(out)))
                if not one.aside:
                    broken = True
                continue
            leans = last >= 0
            wholes.add(block)
            out.append(Candidate(told, one.section, block, len(out), "prose", last < 0, last if leans else -1, 1))
            last = len(out) - 1
    now = [{orders[order] for order in some} - {-1} for some in (found.defined, found.counted)]
    return replace(found, candidates=out, refused=refused, defined=now[0], counted=now[1], wholes=frozenset(wholes))


def _unquoted(said: Text) -> Text:
    return replace(said, text=re.sub(r'["“][^"”]*["”]', '', said.text), marks=(), )


def _told(one: Refused, text: Text, found: Gathered) -> Text | None:
    if one.why not in SOFT:
        return None
    said = one.said or Text(one.text)
    if one.why == REST:
        return glue(capital(said), ".")
    if said.text not in found.whole and one.text not in text.text:
        return None
    if len(said.text.split()) > MOST_WORDS or is_of_the_page(_unquoted(said)) or any(x in said.text for x in "=<>→^_|\\"):
        return None
    ok = said.text[:1].isupper() or said.text[:1] in "\"“‘0123456789"
    if not ok or said.text.rstrip('"”’)')[-1:] not in ".!?":
        return None
    return said
