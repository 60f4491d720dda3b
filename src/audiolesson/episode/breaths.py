"""How long the silences of an episode are: constants and nothing else.

A breath step is one pair of gaps for the whole episode, so that an edit changes the silences of all sentences
or of none. The gaps between segments take up what the steps leave over, a frame at a time.
"""

from dataclasses import dataclass

from audiolesson.units import FRAME_MS, Ms


@dataclass(frozen=True, slots=True)
class Breath:
    """The silences inside a segment, in ms: between two sentences, and between two paragraphs."""

    sentence: Ms
    paragraph: Ms


BREATHS = (
    Breath(Ms(180), Ms(350)),
    Breath(Ms(245), Ms(485)),
    Breath(Ms(310), Ms(620)),
    Breath(Ms(380), Ms(760)),
    Breath(Ms(450), Ms(900)),
)
"""The five steps, from hurried to slow."""

MIDDLE_BREATH = 2
"""The step of an episode whose length is not asked for."""

EDGE = Ms(48)
"""The silence at both ends of a part, at the least: two frames, so that a join of two parts is never heard."""

LONGEST_PART = Ms(12_000)
"""A part longer than this is cut at a paragraph gap, so that an edit encodes little anew."""

SOUND_GAP = Ms(400)
"""The silence between the opening sound and the first segment, and between the last one and the closing sound."""

GAP_FRAMES = (30, 62)
"""The least and the most frames of a gap between segments: 720 and 1,488 ms."""

WIDE_GAP_FRAMES = (21, 104)
"""The same (504 and 2,496 ms) for scripts that the comfortable gaps cannot bring to their length."""

MIDDLE_GAP_FRAMES = round(1000 / FRAME_MS)
"""The gap of an episode whose length is not asked for: 1,008 ms, the whole frames nearest to a second."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """The room around the speech of a segment: `lead` and `tail` ms at its ends, and how it is cut into parts.

    `longest` is the length in ms over which a part is cut at a paragraph gap, `at_pauses` whether it is cut at each
    pause that the author wants. `gaps`, `wide_gaps` and `middle_gap` are frames of the silence between segments.
    """

    lead: Ms = EDGE
    tail: Ms = EDGE
    longest: Ms = LONGEST_PART
    at_pauses: bool = True
    gaps: tuple[int, int] = GAP_FRAMES
    wide_gaps: tuple[int, int] = WIDE_GAP_FRAMES
    middle_gap: int = MIDDLE_GAP_FRAMES


SPACING = Spacing()

BED_SPACING = Spacing(Ms(504), Ms(1_008), Ms(120_000), False, (2, 30), (1, 83), 12)
"""With music under the speech: it begins before the first word and fades behind the last one, and a segment is one
part, for a join of two parts wants silence, which would be heard as a hole in the music. From one segment to the
next it is 1,560 to 2,232 ms, for `full` 1,800."""


@dataclass(frozen=True, slots=True)
class ThinkTimes:
    """Time to think is `base` and as long as it takes to say the answer, but at least `least` and at most `most`."""

    base: Ms = Ms(2_500)
    least: Ms = Ms(3_000)
    most: Ms = Ms(10_000)


THINK_TIMES = ThinkTimes()
