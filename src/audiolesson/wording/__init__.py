"""Written → spoken: sentences, and for each written token the words that a voice is given, aligned.

`read.read` turns a paragraph into tokens; `sentences.split` finds its sentences; `align` joins tokens into the
text for a voice and maps the voice's word events back. The rules of a language stand in one folder (`en/`).
"""
