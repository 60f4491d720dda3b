"""Transcripts as HTML in the shape of Podcasting 2.0: `cite` for the speaker, `time`, and `p` for the words."""

from collections.abc import Sequence
from html import escape

from audiolesson.episode.model import Cue
from audiolesson.units import clock, seconds


def render(cues: Sequence[Cue], language: str) -> bytes:
    """A whole HTML page without style or script; the speaker is named where the speaker changes."""
    lines = [
        "<!doctype html>",
        f'<html lang="{escape(language)}">' if language else "<html>",
        '<head><meta charset="utf-8"><title>Transcript</title></head>',
        "<body>",
    ]
    speaker = ""
    for cue in cues:
        if cue.speaker != speaker:
            lines.append(f"<cite>{escape(cue.speaker)}:</cite>")
        speaker = cue.speaker
        lines.append(f'<time datetime="PT{seconds(cue.start):.3f}S">{clock(cue.start)}</time>')
        lines.append(f"<p>{escape(cue.text)}</p>")
    return ("\n".join([*lines, "</body>", "</html>"]) + "\n").encode()
