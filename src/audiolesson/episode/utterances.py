"""A script as the sentences that voices are to speak: the unit that is spoken, cached, placed and shown."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import replace

from audiolesson.episode.model import Sentence
from audiolesson.errors import Place, Problem, ProblemsError
from audiolesson.script.marks import marks_of, place_at
from audiolesson.script.model import Paragraph, Script
from audiolesson.speech.model import Utterance
from audiolesson.wording.model import Lexicon, Token
from audiolesson.wording.read import read
from audiolesson.wording.sentences import split

HOST = "Host"
"""Who speaks a paragraph that names nobody."""


def sentences_of(
    script: Script, voices: Mapping[str, str], lexicon: Mapping[str, str], language: str, rate: float = 1.0
) -> tuple[Sentence, ...]:
    """Every sentence of every paragraph in order, those of `.if-time` paragraphs too.

    `voices` maps speakers to voice specs; the script's own lexicon goes over `lexicon`, the show's; `rate`
    multiplies the rate of each paragraph (it is the one that `fit` asks for). What is only shown (a citation
    by itself) belongs to its neighbour's sentence; a paragraph in which nothing is said gives none. One that its
    author recorded is one sentence, and whoever speaks it needs no voice. Raises ProblemsError with every
    paragraph whose speaker has no voice.
    """
    words = Lexicon({**lexicon, **script.head.lexicon})
    problems: list[Problem] = []
    found: list[Sentence] = []
    for number, segment in enumerate(script.segments):
        for index, item in enumerate(segment.items):
            if not isinstance(item, Paragraph):
                continue
            speaker = item.speaker or HOST
            if speaker not in voices and not item.record:
                problems.append(_no_voice(speaker, item.place, voices))
                continue
            how = (voices.get(speaker, ""), round(item.rate * rate, 4))
            spoken = _whole if item.record else _spoken
            for count, (text, tokens, place, ends) in enumerate(spoken(item, words, language)):
                utterance = Utterance(tokens, *how)
                found.append(Sentence(number, index, count, speaker, text, utterance, place, item.record, ends))
    if problems:
        raise ProblemsError(problems)
    return tuple(found)


def _no_voice(speaker: str, place: Place, voices: Mapping[str, str]) -> Problem:
    near = difflib.get_close_matches(speaker, voices, 1)
    hint = f"did you mean {near[0]}? Or give" if near else "give"
    message = f"{speaker} has no voice"
    return Problem("speaker", "error", place, message, f"{hint} {speaker} a voice in show.toml under [voices]")


_Said = tuple[str, tuple[Token, ...], Place, tuple[int, ...]]


def _whole(paragraph: Paragraph, lexicon: Lexicon, language: str) -> Iterator[_Said]:
    """A paragraph as one sentence, with the offsets at which those that it holds end."""
    text = paragraph.text
    tokens = read(text, marks_of(paragraph), lexicon, language).tokens
    if any(sign.isalnum() for token in tokens for sign in token.spoken):
        ends = tuple(end for _, end in split(text, language, tokens))
        yield text, tuple(tokens), paragraph.place, ends


def _spoken(paragraph: Paragraph, lexicon: Lexicon, language: str) -> Iterator[_Said]:
    """Text, tokens and place of each sentence of a paragraph, and no ends in it."""
    text = paragraph.text
    tokens = read(text, marks_of(paragraph), lexicon, language).tokens
    ends: list[tuple[int, int, list[Token], bool]] = []
    at = 0
    for start, end in split(text, language, tokens):
        own: list[Token] = []
        while at < len(tokens) and tokens[at].start < end:
            own.append(tokens[at])
            at += 1
        said = any(sign.isalnum() for token in own for sign in token.spoken)
        if ends and not (said and ends[-1][3]):
            start, _, before, was_said = ends.pop()
            own, said = before + own, said or was_said
        ends.append((start, end, own, said))
    for start, end, own, said in ends:
        if said:
            based = tuple(replace(token, start=token.start - start, end=token.end - start) for token in own)
            yield text[start:end], based, place_at(paragraph, start), ()
