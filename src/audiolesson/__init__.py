"""audiolesson turns lesson text into a podcast course: script, episode, chapters, transcripts, feed.

The folders below are the stages, in the order in which data flows:
`lesson` → `draft` → `script` → `speech` → `episode` → `feed` → `page`; `build` runs what is stale.
Programs should use `audiolesson.api`; everything else may move.
"""

__version__ = "0.1.0"
