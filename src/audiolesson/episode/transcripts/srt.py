"""Transcripts as SubRip: numbered, at most 2 lines of 32 characters, `Name: ` where the speaker changes."""

from collections.abc import Sequence

from audiolesson.episode.cues import prefix, wrap
from audiolesson.episode.model import Cue
from audiolesson.units import timestamp


def render(cues: Sequence[Cue], language: str) -> bytes:
    """A SubRip file. With one speaker no name is written; SubRip has no place for the language."""
    several = len({cue.speaker for cue in cues}) > 1
    blocks = []
    speaker = ""
    for number, cue in enumerate(cues, start=1):
        lines = cue.lines
        if several and cue.speaker != speaker:
            lines = wrap([prefix(cue.speaker), *(word.text for word in cue.words)])
        speaker = cue.speaker
        times = f"{timestamp(cue.start, ',')} --> {timestamp(cue.end, ',')}"
        blocks.append("\n".join([str(number), times, *lines]) + "\n")
    return "\n".join(blocks).encode()
