"""A script becomes the sentences that are spoken: nothing is lost, and each knows where it stands."""

import pytest
from hypothesis import given, settings
from time_scripts import VOICES, paragraph, said, script_of, scripts

from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import ProblemsError
from audiolesson.script.model import Paragraph, Script
from audiolesson.script.parse import parse

TEXT = """---
title: A lesson
date: 2026-11-24T06:00:00Z
lexicon: {LoRA: low rah}
---

## First

One sentence here. Another one
goes over two lines. And a third.

**Guest:** I say `x` slowly. {.slow}

Only if there is time. {.if-time rank=2}
"""


@settings(max_examples=40, deadline=None)
@given(scripts)
def test_every_word_of_a_script_is_in_a_sentence_once(script: Script) -> None:
    texts = [item.text for segment in script.segments for item in segment.items if isinstance(item, Paragraph)]
    assert " ".join(one.text for one in said(script)).split() == " ".join(texts).split()


@settings(max_examples=40, deadline=None)
@given(scripts)
def test_tokens_stand_where_their_sentence_has_them(script: Script) -> None:
    for sentence in said(script):
        at = 0
        for token in sentence.utterance.tokens:
            assert token.start >= at
            assert sentence.text[token.start : token.end] == token.written
            at = token.end
        assert at <= len(sentence.text)


def test_a_sentence_knows_its_line_speaker_voice_and_rate() -> None:
    sentences = sentences_of(parse(TEXT, "scripts/x.md"), VOICES, {}, "de", 1.05)
    places = [(s.place.line, s.number) for s in sentences]
    assert places == [(9, 0), (9, 1), (10, 2), (12, 0), (14, 0)]
    assert {s.place.file for s in sentences} == {"scripts/x.md"}
    assert [s.text for s in sentences][1:3] == ["Another one goes over two lines.", "And a third."]
    slow = sentences[3]
    assert (slow.speaker, slow.utterance.voice, slow.utterance.rate) == ("Guest", "tone:low", round(0.85 * 1.05, 4))
    assert (sentences[0].speaker, sentences[0].utterance.rate) == ("Host", 1.05)


def test_the_script_s_lexicon_goes_over_the_show_s() -> None:
    script = parse(TEXT.replace("One sentence", "One LoRA and one API"), "scripts/x.md")
    (first, *_) = sentences_of(script, VOICES, {"LoRA": "lora", "API": "a p i"}, "de")
    spoken = {token.written: token.spoken for token in first.utterance.tokens}
    assert (spoken["LoRA"], spoken["API"]) == ("low rah", "a p i")


def test_speakers_without_a_voice_are_named_all_at_once_with_their_lines() -> None:
    text = TEXT.replace("**Guest:**", "**Gest:**").replace("Only if", "**Eve:** Only if")
    with pytest.raises(ProblemsError) as error:
        sentences_of(parse(text, "scripts/x.md"), VOICES, {}, "de")
    gest, eve = error.value.problems
    assert (gest.message, gest.place.line) == ("Gest has no voice", 12)
    assert gest.hint.startswith("did you mean Guest?")
    assert eve.place.line == 14 and "[voices]" in eve.hint


def test_what_is_only_shown_belongs_to_its_neighbour_s_sentence() -> None:
    (one,) = said(script_of([paragraph("We show it. — …")]))
    assert one.text == "We show it. — …"
    (one,) = said(script_of([paragraph("… … . We show it.")]))
    assert one.text.endswith("We show it.") and one.text.startswith("…")
    assert said(script_of([paragraph("… — !")])) == ()


def test_equal_sentences_of_one_voice_are_one_utterance() -> None:
    first, second = said(script_of([paragraph("So it is.")], [paragraph("So it is.")]))
    assert first.utterance == second.utterance
