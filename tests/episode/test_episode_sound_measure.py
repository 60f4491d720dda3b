"""A file's loudness and peak, put together from its parts, are those of the whole decoded file."""

import loudness
import numpy as np
import pytest
import soxr
from sound_examples import part_of, speech

from audiolesson.episode import codec, measure, mp3, parts


def _whole(samples: np.ndarray) -> tuple[float, float]:
    """Loudness by a library of its own, and the true peak of all samples oversampled at once."""
    peak = float(np.abs(soxr.resample(samples, 48_000, 192_000)).max())
    return loudness.integrated_loudness(samples, 48_000), 20 * np.log10(peak)


def test_a_files_level_is_put_together_from_its_parts() -> None:
    levels = [0.2, 0.02, 0.3, 0.1, 0.25]
    pcms = [part_of(120 + 37 * number, number, level) for number, level in enumerate(levels)]
    pcms[2:2] = [part_of(43), part_of(1)]
    encoded = [parts.encode(pcm, 96) for pcm in pcms]
    whole = codec.decode_mp3(mp3.join(encoded))[1105:]
    expected = _whole(whole[: sum(map(len, pcms)) // 2])
    found = parts.level(encoded)
    assert found.loudness == pytest.approx(expected[0], abs=0.05)
    assert found.peak == pytest.approx(expected[1], abs=0.05)


def test_quiet_stretches_are_gated_as_the_standard_says() -> None:
    loud, quiet = speech(6, level=0.3), speech(12, level=0.3) // 40
    samples = np.concatenate([loud, quiet]).astype(np.float32) / 32768
    assert measure.level_of(samples).loudness == pytest.approx(_whole(samples)[0], abs=0.05)
    alone = measure.level_of(loud.astype(np.float32) / 32768).loudness
    assert measure.level_of(samples).loudness == pytest.approx(alone, abs=0.5)


@pytest.mark.parametrize("hertz", [60, 120, 997, 2_500, 7_013, 11_000])
def test_tones_have_the_loudness_that_the_standard_gives_them(hertz: int) -> None:
    samples = (0.3 * np.sin(2 * np.pi * hertz / 48_000 * np.arange(96_000))).astype(np.float32)
    assert measure.level_of(samples).loudness == pytest.approx(_whole(samples)[0], abs=0.1)


def test_a_sine_of_full_scale_has_the_loudness_of_the_standard() -> None:
    samples = np.sin(2 * np.pi * 997 / 48_000 * np.arange(480_000)).astype(np.float32)
    assert measure.level_of(samples).loudness == pytest.approx(-3.01, abs=0.05)


@pytest.mark.parametrize("phase", [1 / 8, 1 / 4])
def test_a_peak_between_samples_is_found(phase: float) -> None:
    swelling = 0.5 * np.hanning(48_000)
    between = (swelling * np.sin(2 * np.pi / 4 * np.arange(48_000) + np.pi * phase)).astype(np.float32)
    assert float(np.abs(between).max()) < 0.47
    assert measure.true_peak(between) == pytest.approx(0.5, rel=0.02)


def test_peaks_are_those_of_the_whole_for_speech_and_noise() -> None:
    for seed in range(4):
        samples = speech(3, seed, 0.3).astype(np.float32) / 32768
        assert 20 * np.log10(measure.true_peak(samples)) == pytest.approx(_whole(samples)[1], abs=0.02)


def test_noise_that_went_through_the_encoder_has_its_loudness() -> None:
    noise = np.rint(np.random.default_rng(5).standard_normal(240_000) * 3_000).astype("<i2")
    heard = codec.decode_mp3(codec.encode_mp3(noise.tobytes(), 96))[1105 : 1105 + 240_000]
    assert measure.level_of(heard).loudness == pytest.approx(_whole(heard)[0], abs=0.05)


def test_silence_has_a_level_too() -> None:
    assert measure.level_of(np.zeros(48_000, np.float32)) == measure.Level(-70.0, -120.0)
    assert parts.level([]) == measure.Level(-70.0, -120.0)
    assert measure.level_of(np.ones(10, np.float32) / 2).loudness == -70.0
