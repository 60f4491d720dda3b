"""Raw sound becomes a clip of the house format: trimmed, levelled, limited, whole milliseconds."""

import json
import math
import random
from array import array
from pathlib import Path

import numpy as np
import pytest
import soxr
from loudness import integrated_loudness
from programs import program
from speech_sentences import saying

from audiolesson.errors import VoiceError
from audiolesson.speech import catalogue, gain
from audiolesson.speech.finish import CEILING_DB, HEAD_MS, TAIL_MS, finish
from audiolesson.speech.limiter import limit
from audiolesson.speech.model import Raw, RawWord
from audiolesson.speech.speak import Speaker
from audiolesson.speech.voices.espeak import EspeakVoice
from audiolesson.speech.voices.tone import ToneVoice

SENTENCE = "Attention lets every word look at all the others, and weigh how much each of them matters."


def decibels(value: float) -> float:
    return 20 * math.log10(max(value, 1e-9))


def true_peak_db(samples: np.ndarray) -> float:
    return decibels(float(np.abs(soxr.resample(samples.astype(np.float64), 48_000, 192_000, "VHQ")).max()))


def as_floats(data: bytes) -> np.ndarray:
    return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(32768)


@pytest.mark.parametrize("gain_db", [0, 6, 9, 12, 20])
def test_no_peak_passes_the_ceiling_however_high_the_gain(gain_db: float) -> None:
    finished = finish(EspeakVoice().speak(saying(SENTENCE, "espeak")), gain_db, 70)
    samples = as_floats(finished.samples)
    assert decibels(float(np.abs(samples).max())) <= CEILING_DB + 0.001
    assert true_peak_db(samples) <= CEILING_DB + 0.25


def test_the_limiter_keeps_its_ceiling_for_any_sound_and_leaves_quiet_ones_alone() -> None:
    draw = random.Random(5)
    for kind in range(8):
        burst = [draw.gauss(0, 0.05 * 3**kind) * (draw.random() < 0.3) for _ in range(5_000 + 7 * kind)]
        sound = np.array(burst, np.float32)
        limited = limit(sound, CEILING_DB)
        assert limited.shape == sound.shape
        assert decibels(float(np.abs(limited).max())) <= CEILING_DB + 0.001
    quiet = np.array([0.5, -0.6, 0.1] * 1000, np.float32)
    assert limit(quiet, CEILING_DB) is quiet
    assert len(limit(np.zeros(0, np.float32), CEILING_DB)) == 0


def test_the_limiter_moves_nothing_in_time() -> None:
    sound = np.zeros(9_600, np.float32)
    sound[4_800] = 3.0
    limited = limit(sound, CEILING_DB)
    assert np.flatnonzero(limited).tolist() == [4_800] and limited[4_800] == pytest.approx(
        10 ** (CEILING_DB / 20), abs=1e-4
    )


def test_silence_around_the_sound_is_trimmed_to_a_known_amount() -> None:
    bare = ToneVoice().speak(saying("One two three."))
    lengths = set()
    for before, after in ((0, 0), (5, 5), (480, 960), (48_000, 96_000)):
        pad, tail = bytes(2 * before * 48 // 48), bytes(2 * after)
        words = tuple(RawWord(w.token, w.start + before, w.end + before) for w in bare.words)
        finished = finish(Raw(pad + bare.samples + tail, 48_000, words), 0, 11)
        lengths.add(finished.length)
        samples = as_floats(finished.samples)
        assert len(samples) == 48 * finished.length
        loud = np.flatnonzero(np.abs(samples) > 0.01)
        assert loud[0] / 48 == pytest.approx(HEAD_MS, abs=1) and loud[-1] / 48 == pytest.approx(
            finished.length - TAIL_MS, abs=1.1
        )
        assert abs(finished.words[0].start - HEAD_MS) <= 1
    assert max(lengths) - min(lengths) <= 1


def test_word_times_of_tones_are_the_sounds_own_to_the_sample() -> None:
    utterance = saying("One, three four. Seventeen!", "tone")
    finished = finish(ToneVoice().speak(utterance), 3.0, 20)
    samples = as_floats(finished.samples)
    loud = np.abs(samples) > 1e-4
    for word in finished.words:
        assert loud[word.start * 48 + 1] and not loud[word.start * 48 - 240 : word.start * 48 + 1].any()
        assert loud[word.end * 48 - 1] and not loud[word.end * 48 : word.end * 48 + 240].any()


def test_clips_begin_and_end_without_a_click() -> None:
    for sentence in (SENTENCE, "Hm.", "Fish!", "Stop it."):
        samples = as_floats(finish(EspeakVoice().speak(saying(sentence, "espeak")), 9, 3).samples)
        steps = np.abs(np.diff(samples, prepend=0, append=0))
        assert samples[0] == 0 and steps[:96].max() < 0.01 and steps[-240:].max() < 0.01


def test_a_voice_with_a_noise_floor_is_faded_in_and_out() -> None:
    draw = random.Random(7)
    bare = ToneVoice().speak(saying("Seven words."))
    noise = [draw.randrange(-20, 21) for _ in range(len(bare.samples) // 2 + 9_600)]
    for at, value in enumerate(memoryview(bare.samples).cast("h")):
        noise[at + 4_800] += value
    words = tuple(RawWord(w.token, w.start + 4_800, w.end + 4_800) for w in bare.words)
    samples = as_floats(finish(Raw(array("h", noise).tobytes(), 48_000, words), 12, 10).samples)
    assert max(abs(samples[:10])) < 1e-4 < max(abs(samples[240:480])) and max(abs(samples[-10:])) < 1e-4


def test_soft_beginnings_and_ends_survive_the_trim() -> None:
    for sentence in ("He has her hat.", "Hush.", "Fifth fish."):
        raw = EspeakVoice().speak(saying(sentence, "espeak"))
        whole = soxr.resample(as_floats(raw.samples), raw.rate_hz, 48_000).astype(np.float64)
        kept = as_floats(finish(raw, 0, 3).samples).astype(np.float64)
        lost = float((whole**2).sum() - (kept**2).sum()) / float((whole**2).sum())
        assert abs(lost) < 1e-3


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000])
def test_any_rate_becomes_48_khz_with_the_same_length(rate_hz: int) -> None:
    wave = array("h", (round(9000 * math.sin(2 * math.pi * 300 * at / rate_hz)) for at in range(rate_hz)))
    finished = finish(Raw(wave.tobytes(), rate_hz, (RawWord(0, 0, rate_hz),)), 0, 10)
    assert finished.length == pytest.approx(1000 + HEAD_MS + TAIL_MS, abs=2)
    assert finished.words[0].end - finished.words[0].start == pytest.approx(1000, abs=TAIL_MS + HEAD_MS + 2)


def test_words_stay_inside_and_apart_even_when_a_voice_crowds_them() -> None:
    bare = ToneVoice().speak(saying("Seventeen."))
    end = bare.words[0].end
    crowd = tuple(RawWord(n, end, end) for n in range(20))
    finished = finish(Raw(bare.samples, 48_000, crowd), 0, 9)
    edges = [edge for word in finished.words for edge in (word.start, word.end)]
    assert edges == sorted(edges) and all(w.start < w.end for w in finished.words) and edges[-1] <= finished.length


@pytest.mark.parametrize(
    "raw", [Raw(b"", 48_000, ()), Raw(bytes(9_600), 48_000, ()), Raw(b"abc", 48_000, ()), Raw(b"ab", 5, ())]
)
def test_no_sound_is_an_error(raw: Raw) -> None:
    with pytest.raises(VoiceError):
        finish(raw, 0, 5)


@pytest.mark.parametrize("spec", ["espeak", "espeak:en-gb+f3", "tone", "flite", "flite:rms"])
def test_the_shipped_gains_are_what_is_measured_today(spec: str) -> None:
    if spec.startswith("flite"):
        program("flite")
    voice = catalogue.voice(spec)
    assert (voice.fingerprint(), spec) in gain.SHIPPED, "a changed voice needs its gain measured again"
    measured = gain.measured_gain([voice.speak(each) for each in gain.sample_utterances(spec)])
    assert measured == gain.SHIPPED[voice.fingerprint(), spec]


@pytest.mark.parametrize("voice", ["espeak", "espeak:en-gb", "espeak:en-us+f3"])
def test_a_lesson_comes_out_at_the_level_aimed_at(tmp_path: Path, voice: str) -> None:
    lines = (
        "Rain falls on the hills and finds its way down.",
        "Each river carries sand, and drops it where the water slows.",
        "Over thousands of years a valley grows wider.",
        "What would happen if the sea rose by a metre?",
        "Salt water would reach far inland, and farmers would have to move.",
    )
    with Speaker(tmp_path, 2) as speaker:
        clips = speaker.speak([saying(line, voice) for line in lines]).clips
        joined = bytes(48 * 2 * 300).join(speaker.samples(clip) for clip in clips)
    level = integrated_loudness(as_floats(joined), 48_000) + gain.ENCODER_DB
    assert level == pytest.approx(gain.TARGET_LUFS, abs=0.4)


def test_a_gain_that_was_measured_is_kept_and_a_spoilt_file_measured_again(tmp_path: Path) -> None:
    utterance = saying("It is kept.", "tone:60")
    with Speaker(tmp_path) as speaker:
        first = speaker.speak([utterance]).clips[0]
    [kept] = (tmp_path / "voices").glob("*.json")
    value = json.loads(kept.read_text())
    assert value["voice"] == "tone:60" and 5 < value["gain_db"] < 12
    kept.write_text("{")
    (tmp_path / "clips" / first.key[:2] / first.key).unlink()
    with Speaker(tmp_path) as speaker:
        assert speaker.speak([utterance]).clips[0] == first
    assert json.loads(kept.read_text()) == value
