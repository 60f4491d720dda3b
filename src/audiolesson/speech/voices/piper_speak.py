"""One sentence through a Piper model: its phonemes, in stretches that a model speaks well, and its words' times."""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voices.espeak import respelled
from audiolesson.speech.voices.piper_model import Model, Sound
from audiolesson.speech.voices.piper_sound import behind_silence, defect, is_cut, joined, onset, whole_numbers
from audiolesson.speech.voices.piper_words import PAUSES, STRESS, parted
from audiolesson.speech.voices.system import estimated_words
from audiolesson.wording.align import assign, is_speech, spoken_text
from audiolesson.wording.model import Token

_LEAST, _MOST, _WORST = 60, 180, 320  # phonemes of a stretch: a model takes 400 MB for 180 of them
BEFORE: tuple[str, ...] = (" ",)
BEHIND: tuple[str, ...] = (" ",)
SHORT = 30
"""Phonemes and marks of a stretch that gets a blank behind it too, so that its end is not swallowed."""
_BREAKS = frozenset(",;:.?!—")
_FOR_ENGLISH = {"r": "ɹ", "g": "ɡ", "ɝ": "ɜː", "ɫ": "l"}
_SILENT = frozenset(".ˑ‿\u0361\u035c ")


def spoken(model: Model, utterance: Utterance, speaker: int | None, noise: bool = False) -> Raw:
    """Speak, with the noise of the model if it is asked for. Raises RuntimeError when the sound is spoilt, twice.

    An aligner found the model's counts behind its sound: by 10 to 20 ms at ends of words and behind pauses, by that and
    the blank's own length at words behind a blank (538 words of an episode). So times are a frame earlier than counted,
    and the blank is the next word's.
    """
    tokens = utterance.tokens
    if not any(map(is_speech, tokens)):
        return Raw(b"", model.rate_hz, ())
    said, spans = phonemes_of(model, tokens)
    pieces = []
    edges: list[int] = []
    done = 0
    for start, end in stretches(said):
        sound = _sound(model, said[start:end], utterance.rate, speaker, noise)
        pieces.append(sound.samples)
        edges += accumulate(sound.lengths[:-1], initial=done + sound.lead)
        done += len(sound.samples)
    samples = joined(pieces)
    if len(edges) != len(said):
        return Raw(whole_numbers(samples), model.rate_hz, estimated_words(tokens, 0, len(samples)), exact=False)
    edges = [max(0, edge - model.frame) for edge in edges]
    if spans and spans[0][1] > spans[0][0]:  # a first sound begins before its count does: it grows out of the blank
        first = spans[0][0]
        edges[first] = min(edges[first], onset(pieces[0]))
    edges.append(done)
    counted = [(edges[start], edges[end]) for start, end in _with_blanks(said, spans)]
    words = _words(tokens, spans, behind_silence(samples, model.rate_hz, counted))
    return Raw(whole_numbers(samples), model.rate_hz, words)


def stretches(said: Sequence[str]) -> list[tuple[int, int]]:
    """The stretches [start, end) that are spoken at once: all, or the parts between pauses where it is too long.

    Where no pause is near a stretch may be longer, and at the worst ends between two words.
    """
    found: list[tuple[int, int]] = []
    start = 0
    while len(said) - start > _MOST:
        limit = min(len(said) - 1, start + _WORST)
        cuts = [at + 1 for at in range(start + _LEAST, limit) if said[at] in _BREAKS and said[at + 1] == " "]
        near = [cut for cut in cuts if cut - start <= _MOST] or cuts[:1]
        blanks = [at for at in range(start + _LEAST, limit) if said[at] == " "]
        if not near and len(said) - start <= _WORST:
            break
        end = near[-1] if near else blanks[-1] if blanks else start + _WORST
        found.append((start, end))
        start = end
    return [*found, (start, len(said))]


def _sound(model: Model, said: Sequence[str], rate: float, speaker: int | None, noise: bool) -> Sound:
    """The sound of a stretch; what has a defect is spoken once more, with noise of another seed.

    The first seed is 0, which stands for no noise, or else comes from the phonemes: so it depends on nothing else.
    """
    sounds = sum(sign not in PAUSES and sign not in STRESS for sign in said)
    pauses = sum(sign in PAUSES and sign != " " for sign in said)
    first = _seed(said) if noise else 0
    for seed in (first, first + 1):
        sound = _from_its_start(model, said, rate, speaker, seed)
        wrong = defect(sound.samples, sound.rate_hz, sounds, pauses, rate)
        if not wrong:
            return sound
    raise RuntimeError(f"gave {wrong}, twice")


def _from_its_start(model: Model, said: Sequence[str], rate: float, speaker: int | None, seed: int) -> Sound:
    """The sound of a stretch with a blank before it; a short one has two where it begins in the midst of a sound."""
    is_short = len(said) <= SHORT
    before, behind = BEFORE, BEHIND if is_short else ()
    sound = model.speak([*before, *said, *behind], rate, speaker, seed)
    if is_short and is_cut(sound.samples, sound.rate_hz):
        before = 2 * BEFORE
        sound = model.speak([*before, *said, *behind], rate, speaker, seed)
    lead = sound.lead + sum(sound.lengths[: len(before)])
    return replace(sound, lead=lead, lengths=sound.lengths[len(before) :][: len(said)])


def _seed(said: Sequence[str]) -> int:
    """A number of 1 or more, of 30 bits, that phonemes have always."""
    return int.from_bytes(hashlib.sha256("".join(said).encode()).digest()[:4], "big") >> 2 | 1


def phonemes_of(model: Model, tokens: Sequence[Token]) -> tuple[list[str], list[tuple[int, int]]]:
    """The phonemes of a sentence, and for each token with words the stretch [start, end) that is its own.

    Behind spelled letters the blank is doubled, else their last flows into the next word ("LLMs use": "juice").
    """
    given = [_given(model, token) for token in tokens]
    words = [_bare(model.phonemes(token.spoken)) for token in given if is_speech(token)]
    said = model.phonemes(spoken_text(given).text)
    spans = parted(said, words)
    speech = [token for token in given if is_speech(token)]
    for at in reversed(range(len(speech))):
        start, end = spans[at]
        if end == start:
            continue
        own = _own_phonemes(model, speech[at]) or said[start:end]
        gap = [" "] if speech[at].spelled and said[end : end + 1] == [" "] else []
        said[start:end] = [*own, *gap]
        more = len(own) - (end - start)
        spans[at] = (start, end + more)
        spans[at + 1 :] = [(left + more + len(gap), right + more + len(gap)) for left, right in spans[at + 1 :]]
    return said, spans


def _given(model: Model, token: Token) -> Token:
    """The token as the phonemizer is given it."""
    if token.voiced.startswith("/") or not model.language.startswith("en"):
        return token
    given = respelled(token)
    words = given.spoken.split()
    for index in token.spelled:  # a lone I is read as the pronoun, without the stress of a letter's name
        words[index] = "eye" if words[index] == "I" else words[index]
    said = " ".join(_parts(model, word) if "-" in word else word for word in words)
    return given if said == given.spoken else replace(given, spoken=said)


def _parts(model: Model, word: str) -> str:
    """A word with blanks for its hyphens, where its sounds stay: joined, "byte-pair" is heard as "bike bear"."""
    parts = word.replace("-", " ")
    before, behind = ("".join(model.phonemes(text)).replace(" ", "").replace("ŋ", "n") for text in (word, parts))
    return parts if before == behind else word


def _own_phonemes(model: Model, token: Token) -> list[str]:
    """The phonemes of a token that has others than its letters give: those of the lexicon, or of another language."""
    if token.voiced.startswith("/"):
        signs = unicodedata.normalize("NFD", token.voiced.strip("/"))
        kept = "".join(sign for sign in signs if sign not in _SILENT)
        return [*"".join(_FOR_ENGLISH.get(sign, sign) for sign in kept)] if model.language.startswith("en") else [*kept]
    language = token.lang.lower().partition("-")[0]
    if language and language != model.language.partition("-")[0]:
        try:
            return _bare(model.phonemes(token.spoken, language))
        except Exception:  # an unknown language: the sentence's own reading stays
            return []
    return []


def _bare(phonemes: list[str]) -> list[str]:
    """Phonemes without the pauses around them."""
    start, end = 0, len(phonemes)
    while start < end and phonemes[start] in PAUSES:
        start += 1
    while end > start and phonemes[end - 1] in PAUSES:
        end -= 1
    return phonemes[start:end]


def _with_blanks(said: Sequence[str], spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches with the last blank between two words given to the second one, for there its sound begins."""
    ends = [0, *(end for _, end in spans)]
    return [
        (start - 1 if end > start and set(said[before:start]) == {" "} else start, end)
        for (start, end), before in zip(spans, ends, strict=False)
    ]


def _words(
    tokens: Sequence[Token], spans: Sequence[tuple[int, int]], times: Sequence[tuple[int, int]]
) -> tuple[RawWord, ...]:
    """The words with their times, from those of each stretch of phonemes; one without phonemes has none of its own."""
    text = spoken_text(tokens)
    speech = [index for index, token in enumerate(tokens) if is_speech(token)]
    events = [
        (text.starts[index], *time)
        for index, (start, end), time in zip(speech, spans, times, strict=True)
        if end > start and text.starts[index] >= 0
    ]
    return tuple(RawWord(*word) for word in assign(events, tokens, text))
