"""The questions and answers of a deck as small MP3 files, spoken by the show's voices from the cache of its drills."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.build.encoding import encode_parts
from audiolesson.build.render import Progress, speak_to_fit
from audiolesson.build.sources import Sources
from audiolesson.build.tools import Tools
from audiolesson.episode.model import Timeline
from audiolesson.episode.mp3 import EncodedPart, join
from audiolesson.episode.timeline import lay_out
from audiolesson.script.model import Paragraph, Script, Segment, Think
from audiolesson.show.model import Show
from audiolesson.study.drill import cards_script
from audiolesson.study.model import Deck
from audiolesson.study.order.pile import Trial


def deck_sound(show: Show, deck: Deck, tools: Tools, progress: Progress) -> dict[str, tuple[bytes, bytes]]:
    """By the id of each card, question and answer as MP3 (48 kHz mono, the show's bit rate, no tags).

    Who asks and who answers is as in the drill, so that what a drill has spoken is not spoken again; a card's bytes
    depend on that card and the show's settings alone. Raises VoiceError, ProblemsError, SoundError.
    """
    if not deck.cards:
        return {}
    show = replace(show, sound=replace(show.sound, opening="", closing="", between="", bed="", think=False))
    script = _sides(show, deck)
    sources = Sources()
    spoken = speak_to_fit(show, script, sources, None, tools, progress)
    timeline = lay_out(script, spoken.sentences, spoken.clips, {}, spoken.fit, think=False)
    encoded = encode_parts(show, timeline, sources, tools, progress)
    sounds = _by_segment(timeline, encoded.parts)
    return {card.id: (sounds.get(2 * at, b""), sounds.get(2 * at + 1, b"")) for at, card in enumerate(deck.cards)}


def _sides(show: Show, deck: Deck) -> Script:
    """A script with a segment for each side of each card."""
    trials = [Trial(index, False, index + 1) for index in range(len(deck.cards))]
    drill = cards_script(
        deck, trials, show.drill, title="Cards", speakers=list(show.voices)[:2], language=show.language
    )
    sides = [
        Segment(segment.title, segment.place, items=(side,))
        for segment in drill.segments
        if any(isinstance(item, Think) for item in segment.items)
        for side in [item for item in segment.items if isinstance(item, Paragraph)][:2]
    ]
    return Script(drill.head, tuple(sides))


def _by_segment(timeline: Timeline, parts: Sequence[EncodedPart]) -> dict[int, bytes]:
    """The MP3 of each segment in which something is said. Silence between segments belongs to none."""
    own: defaultdict[int, dict[int, EncodedPart]] = defaultdict(dict)
    starts = [part.start for part in timeline.parts]
    for placed in timeline.placed:
        at = bisect_right(starts, placed.start) - 1
        own[placed.sentence.segment][at] = parts[at]
    return {segment: join(list(found.values())) for segment, found in own.items()}
