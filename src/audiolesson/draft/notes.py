"""What a draft took and left out, section by section, with the reason, for the author to read."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import islice

from audiolesson.draft.choosing.budget import LEAST_TO_KNOW
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.english.other_tongue import OTHERS
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.model import NEVER, Note
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import texts
from audiolesson.units import Ms, clock

MOST_BLOCKS, SAMPLE, LEAST_WORDS, LEAST_SHARE = 40, 4000, 40, 0.2
"""Blocks and letters of a lesson that are looked at for its language; words that tell it; the least share of English
ones, which is 0.4 to 0.5."""

MOST_REASONS = 4
"""Reasons that a note gives in full; the rest is counted."""


def notes_of(lesson: Lesson, gathered: Gathered, choice: Choice, filled: bool = True) -> tuple[Note, ...]:
    """One note a section: how many of its usable sentences are said, and why the others are not.

    Sections that the reading has left out as a whole, as exercises and references, are named with its reason.
    `filled`: the time is, so that something may be left out for it.
    """
    said = choice.all()
    usable: dict[int, list[int]] = {}
    for candidate in gathered.candidates:
        if candidate.tier < NEVER:
            usable.setdefault(candidate.section, []).append(candidate.order)
    refused: dict[int, Counter[str]] = {}
    for item in gathered.refused:
        refused.setdefault(item.section, Counter())[item.why] += 1
    notes = []
    for index, section in enumerate(lesson.sections):
        orders = usable.get(index, [])
        taken = sum(order in said for order in orders)
        left = len(orders) - taken
        why = _why(left, bool(said), refused.get(index, Counter()), filled) or ("" if orders else "nothing to tell")
        if not section.blocks:
            why = "a heading without a text of its own"
        notes.append(Note(section.title, section.place, taken, len(orders), why))
    whole = (Note(gone.section, gone.place, 0, 0, gone.why) for gone in lesson.left_out if gone.section)
    return (*notes, *whole)


def _why(left: int, told: bool, refused: Counter[str], filled: bool) -> str:
    """The reasons in one line; `told`: anything of the lesson is told, so that something may be left out for it."""
    same = "for the length or because others say the same" if filled else "because others say the same"
    reasons = [f"{left} left out {same}"] if left and told else []
    reasons += [f"{left} not told, for the page is one to read"] if left and not told else []
    ranked = sorted(refused.items(), key=lambda item: (-item[1], item[0]))
    reasons += [f"{count} refused: {why}" for why, count in ranked[:MOST_REASONS]]
    if rest := sum(count for _, count in ranked[MOST_REASONS:]):
        reasons.append(f"{rest} refused for other reasons")
    return "; ".join(reasons)


def is_of_another_language(lesson: Lesson) -> bool:
    """Whether the prose of a lesson that should be English hardly holds English words."""
    blocks = (block for section in lesson.sections for block in section.blocks if block.kind in ("paragraph", "list"))
    prose = " ".join(text.text for block in islice(blocks, MOST_BLOCKS) for text in texts(block))
    words = re.findall(r"[^\W\d_]+", prose[:SAMPLE].lower())
    english, other = (sum(word in known for word in words) for known in (FUNCTION, OTHERS))
    unread = sum(not word.isascii() for word in words)
    few = len(words) >= LEAST_WORDS and english < LEAST_SHARE * len(words)
    return few and (other > english / 2 or 2 * unread > len(words))


def too_short(lesson: Lesson, most: Ms, target: Ms, place: Place, told: int, *, foreign: bool = False) -> Note:
    """A last note, under the lesson's title: how much of the time its words fill, and what to do.

    Of fewer than `LEAST_TO_KNOW` sentences told it says that the page is no lesson to hear. `foreign`: it is in another
    language than the show.
    """
    if foreign:
        why = 'this page is hardly English, and the show is: give its language in show.toml, such as `language = "de"`'
        return Note(lesson.title, place, 0, 0, why)
    if not told:
        why = (
            f"this page is one to read, for too little of it can be told in {clock(target)}: write more paragraphs in "
            "full sentences, set another length, or write the script by hand"
        )
        return Note(lesson.title, place, 0, 0, why)
    many = f"{told} sentence" + "s" * (told != 1)
    thin = f"this page is no lesson to hear, for only {many} of it can be told; " if told < LEAST_TO_KNOW else ""
    why = (
        f"{thin}all that can be told of this lesson takes about {clock(most)} of {clock(target)}: "
        "add sentences to the lesson or the script, or set `length: full` in the script's head"
    )
    return Note(lesson.title, place, 0, 0, why)


def of_another_language(lesson: Lesson, language: str, shows: str, place: Place) -> Note:
    """A last note: the lesson is told in its own language, which the show's voice may not speak."""
    why = (
        f'this lesson\'s words are those of the language "{language}", and the show\'s language is "{shows}": '
        f'set `language = "{language}"` in show.toml, and a voice that speaks it'
    )
    return Note(lesson.title, place, 0, 0, why)


def mostly_silent(lesson: Lesson, silent: Ms, target: Ms, place: Place) -> Note:
    """A last note: how much of the episode is time to think, for the lesson has too few words."""
    why = (
        f"the lesson's words do not fill {clock(target)}: {clock(silent)} of it are time to think, in which a listener "
        "tells it again; add sentences to the lesson or the script for more"
    )
    return Note(lesson.title, place, 0, 0, why)


def told_long(lesson: Lesson, count: int, place: Place) -> Note:
    """A note on the sentences of over 25 words that are told."""
    many = f"{count} sentences have" if count > 1 else "1 sentence has"
    why = f"{many} over 25 words and cannot safely be parted: look below each “check off: long-sentence”"
    return Note(lesson.title, place, 0, 0, why)


def told_as_it_stands(lesson: Lesson, place: Place) -> Note:
    """A note on a page whose sentences are told though they lean on others, as too few stand by themselves."""
    why = "too few of its sentences stand by themselves, so that it is told as it stands: hear it before you publish it"
    return Note(lesson.title, place, 0, 0, why)


def spelled_right(lesson: Lesson, slips: Mapping[str, str], place: Place) -> Note:
    """A note on the words of a lesson that are drafted as they were meant, each with how it is written."""
    words = ", ".join(f"“{written}” as “{meant}”" for written, meant in slips.items())
    return Note(lesson.title, place, 0, 0, f"slips of the pen are told as they were meant: {words}")
