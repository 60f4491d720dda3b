"""Script + Clips → files as bytes: timeline, fit, parts, MP3, tags, chapters, transcripts."""
