"""Scripts, clips and strategies for the tests of an episode's time."""

import random
from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from audiolesson.episode.model import Sentence
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import Place
from audiolesson.script.model import Head, Item, Paragraph, Pause, Script, Segment, Sound, Span, Think
from audiolesson.speech.model import Clip, Word
from audiolesson.units import Ms

HERE = Place("scripts/x.md", 1)
VOICES = {"Host": "tone", "Guest": "tone:low"}
SOUNDS: Mapping[str, tuple[Ms, str]] = {"chime.wav": (Ms(1_234), "c0ffee"), "long.wav": (Ms(7_001), "ca11")}
SOUND_LENGTHS = {file: length for file, (length, _) in SOUNDS.items()}

WORDS = """a model learns from text and the words that surround it because every token of what we read is turned into
numbers which GPT-4 adds up, and/or multiplies, in 12 layers (as Vaswani et al. wrote), until — at last — the
next word comes out; it isn't magic, it's 3.5 billion sums.""".split()  # noqa: SIM905


def paragraph(text: str, speaker: str = "", if_time: bool = False, rank: int = 0, rate: float = 1.0) -> Paragraph:
    return Paragraph((Span(text),), HERE, speaker, if_time, rank, rate)


def script_of(*segments: Sequence[Item], title: str = "Segment") -> Script:
    return Script(
        Head("A lesson"),
        tuple(Segment(f"{title} {number}", HERE, items=tuple(items)) for number, items in enumerate(segments, 1)),
    )


def said(script: Script, language: str = "de") -> tuple[Sentence, ...]:
    return sentences_of(script, VOICES, {}, language)


def clip(sentence: Sentence, pace: int = 60, more: int = 0, exact: bool = True) -> Clip:
    """A clip as a voice of `pace` ms a character would give it, with the times of its words."""
    words, at = [], 20
    for number, token in enumerate(sentence.utterance.tokens):
        if any(sign.isalnum() for sign in token.spoken):
            end = at + pace * max(len(token.written), 1)
            words.append(Word(number, Ms(at), Ms(end)))
            at = end
    return Clip(f"{sentence.text}|{sentence.utterance.voice}|{pace}", Ms(at + 30 + more), tuple(words), exact)


def clips_of(sentences: Sequence[Sentence], pace: int = 60) -> list[Clip]:
    return [clip(sentence, pace) for sentence in sentences]


def sentence_text(chance: random.Random, least: int = 4, most: int = 26) -> str:
    words = [chance.choice(WORDS).strip(".") for _ in range(chance.randint(least, most))]
    return " ".join(words).capitalize() + "."


def natural(text: str, pace: int) -> int:
    """What a paragraph takes with its middle breaths, in ms, as `clip` speaks it."""
    letters = sum(len(word.strip(",.;()")) for word in text.split())
    return letters * pace + text.count(". ") * 360 + 670


def lesson(seed: int, must: float = 0.85, everything: float = 1.12, target: int = 210_000, pace: int = 60) -> Script:
    """A script as drafting aims at it: words for `must` of the target and optional ones up to `everything`."""
    chance = random.Random(seed)
    count = chance.randint(5, 8)
    segments: list[list[Item]] = [[] for _ in range(count)]
    spoken, rank, number = (count - 1) * 1_120, 0, 0
    while spoken < everything * target:
        optional = spoken >= must * target
        text = " ".join(sentence_text(chance) for _ in range(chance.randint(1, 2 if optional else 3)))
        rank += optional
        segments[number % count].append(paragraph(text, "", optional, rank if optional else 0))
        spoken += natural(text, pace)
        number += 1
    return script_of(*segments)


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(lambda words: " ".join(words) + " then.")
items = st.one_of(
    st.builds(
        paragraph,
        st.lists(texts, min_size=1, max_size=3).map(" ".join),
        st.sampled_from(["", "Host", "Guest"]),
        st.booleans(),
        st.integers(0, 3),
    ),
    st.builds(Pause, st.integers(1, 4_000).map(Ms), st.just(HERE)),
    st.builds(Think, st.just(HERE), st.sampled_from((0, 800, 9_000)).map(Ms)),
    st.builds(Sound, st.sampled_from(sorted(SOUNDS)), st.just(HERE)),
)
scripts = st.lists(st.lists(items, max_size=6), min_size=1, max_size=6).map(lambda found: script_of(*found))
