"""The pace of voices, for estimates made before anything is spoken.

Fitted by least squares to the finished clips of 166 sentences of lessons (1,035 s, head and tail included). For
espeak a sentence is off by 5.7 % in the mean (nine of ten by less than 11 %), and 40 sentences together by 0.3
to 2.4 %; fitted to one text and tried on another, 40 sentences were off by 2 to 6 %. For Piper's joe (138 sentences,
555 s, without noise) a sentence is off by 6.9 % (nine of ten by less than 14 %), a text that it was not fitted to by
0.1 to 3.5 %.
"""

from audiolesson.speech.catalogue import name_of
from audiolesson.speech.voice import option
from audiolesson.wording.pace import Pace

_AMERICAN = Pace(ms_a_syllable=144.7, ms_a_comma=260.8, ms_a_word=126.3, ms_a_break=327.2, ms_a_sentence=170.7)
_BRITISH = Pace(ms_a_syllable=153.5, ms_a_comma=235.8, ms_a_word=109.0, ms_a_break=298.8, ms_a_sentence=173.3)
_BREATHING = Pace(ms_a_syllable=142.8, ms_a_comma=257.5, ms_a_word=126.1, ms_a_break=330.1, ms_a_sentence=271.9)
_JOE = Pace(ms_a_syllable=137.4, ms_a_comma=387.0, ms_a_word=55.6, ms_a_break=330.0, ms_a_sentence=316.6)
_TONE = Pace(ms_a_syllable=34.6, ms_a_comma=81.7, ms_a_word=73.9, ms_a_sentence=107.6)


def pace(spec: str) -> Pace:
    """The pace of a voice at its own rate: of any voice of Piper that of joe, of others that of espeak's American."""
    name, said = name_of(spec), option(spec)
    if name == "tone":
        return _TONE
    if name == "piper":
        return _JOE
    if name == "espeak" and said.startswith("en-gb"):
        return _BRITISH
    if name == "espeak" and said.endswith(("+f2", "+f3", "+f5")):
        return _BREATHING
    return _AMERICAN
