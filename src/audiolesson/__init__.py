"""audiolesson turns lesson text into a podcast course: script, episode, chapters, transcripts, feed.

The folders below are the stages, in the order in which data flows:
`lesson` → `draft` → `script` → `study` → `speech` → `episode` → `feed` → `page`; `build` runs what is stale.
Programs use `audiolesson.api` (docs/python.md); everything else may move.
"""

__version__ = "0.1.0"
