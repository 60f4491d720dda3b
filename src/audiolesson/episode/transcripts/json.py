"""Transcripts as Podcasting 2.0 JSON (version 1.0.0): a segment a cue, with the times of its words inside.

Readers of the format (AntennaPod among them) join segments to lines by themselves and skip keys that they do not
know; so a segment is a cue, which reads well everywhere, and `words` is our own addition for a page whose
text follows the voice.
"""

import json
from collections.abc import Sequence

from audiolesson.episode.model import Cue
from audiolesson.units import seconds


def render(cues: Sequence[Cue], language: str) -> bytes:
    """A JSON file. `wordTimes` says whether word times come from the synthesizer ("exact") or not ("estimated")."""
    segments = [
        {
            "speaker": cue.speaker,
            "startTime": seconds(cue.start),
            "endTime": seconds(cue.end),
            "body": cue.text,
            "words": [
                {"startTime": seconds(word.start), "endTime": seconds(word.end), "body": word.text}
                for word in cue.words
            ],
        }
        for cue in cues
    ]
    exact = "exact" if all(cue.exact for cue in cues) else "estimated"
    whole = {"version": "1.0.0", "language": language, "wordTimes": exact, "segments": segments}
    return (json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
