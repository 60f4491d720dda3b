"""Transcripts as WebVTT (W3C), with voice tags, from which Apple Podcasts takes the speakers' names."""

from collections.abc import Sequence

from audiolesson.episode.model import Cue
from audiolesson.units import timestamp


def render(cues: Sequence[Cue], language: str) -> bytes:
    """A WebVTT file. It has no place for the language: the feed tells it."""
    blocks = ["WEBVTT"]
    for cue in cues:
        times = f"{timestamp(cue.start)} --> {timestamp(cue.end)}"
        lines = "\n".join(_escape(line) for line in cue.lines)
        blocks.append(f"{times}\n<v {_escape(' '.join(cue.speaker.split()))}>{lines}")
    return ("\n\n".join(blocks) + "\n").encode()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
