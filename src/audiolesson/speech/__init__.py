"""Utterance → final Clip: voices in helper processes, finishing to the house format, the cache of clips."""
