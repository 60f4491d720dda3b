"""Sounds from files, the bed under the time to think, music under speech."""

import hashlib
import wave
from pathlib import Path

import numpy as np
import pytest
from pedalboard.io import AudioFile
from sound_examples import output

from audiolesson.episode import codec, measure, sounds
from audiolesson.errors import Place, SoundError
from audiolesson.units import Ms


def _write(path: Path, samples: np.ndarray, rate: int = 48_000, **options: object) -> Path:
    channels = 1 if samples.ndim == 1 else samples.shape[0]
    with AudioFile(str(path), "w", samplerate=rate, num_channels=channels, **options) as file:
        file.write(samples.astype(np.float32))
    return path


def _floats(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, "<i2").astype(np.float32) / 32768


def _tone(seconds: float, rate: int, level: float = 0.2) -> np.ndarray:
    return level * np.sin(2 * np.pi * 440 / rate * np.arange(round(seconds * rate)))


@pytest.mark.parametrize("name", ["x.wav", "x.flac", "x.ogg", "x.mp3"])
@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_a_sound_of_any_kind_becomes_house_format(name: str, rate: int, tmp_path: Path) -> None:
    if name == "x.mp3":
        rate = max(rate, 32_000)  # pedalboard writes no MP3 below
    options = {"quality": 128} if name == "x.mp3" else {}
    pcm = sounds.load_sound(_write(tmp_path / name, _tone(0.5, rate), rate, **options))
    assert sounds.length_of(pcm) == 500
    heard = _floats(pcm)
    middle = heard[4_800:-4_800]
    wanted = _tone(0.5, 48_000)[4_800:-4_800]
    error = 20 * np.log10(np.sqrt(np.mean((middle - wanted) ** 2)) / np.sqrt(np.mean(wanted**2)))
    assert error < (-22 if name in ("x.mp3", "x.ogg") else -60)


def test_both_channels_are_heard(tmp_path: Path) -> None:
    left = _tone(0.5, 48_000, 0.4)
    pcm = sounds.load_sound(_write(tmp_path / "x.wav", np.stack([left, np.zeros_like(left)])))
    assert np.abs(_floats(pcm)).max() == pytest.approx(0.2, abs=0.01)


def test_a_loud_sound_is_kept_under_the_ceiling_and_a_quiet_one_as_it_is(tmp_path: Path) -> None:
    loud = sounds.load_sound(_write(tmp_path / "loud.wav", np.eye(1, 14_400, 7_200)[0] * 0.99))
    assert 20 * np.log10(measure.true_peak(_floats(loud))) <= -1.59
    quiet = sounds.load_sound(_write(tmp_path / "quiet.wav", _tone(0.3, 48_000, 0.05)))
    assert np.abs(_floats(quiet)).max() == pytest.approx(0.05, abs=0.001)


@pytest.mark.parametrize("seconds", [0.05, 0.4, 3])
def test_a_loud_jingle_is_no_louder_than_the_speech_around_it(seconds: float, tmp_path: Path) -> None:
    jingle = sounds.load_sound(_write(tmp_path / "x.wav", np.sign(_tone(seconds, 48_000)) * 0.99))
    heard = _after_mp3(jingle + bytes(2 * 48 * 400))[: max(len(jingle) // 2, 48 * 400)]
    assert measure.level_of(heard).loudness <= -15.9
    soft = _write(tmp_path / "soft.wav", _tone(3, 48_000, 0.1))
    assert measure.level_of(_floats(sounds.load_sound(soft))).loudness == pytest.approx(-23.7, abs=0.2)


@pytest.mark.parametrize("seconds", [0.001, 0.012, 1.5037])
def test_a_sound_cut_in_the_middle_of_a_wave_does_not_click(seconds: float, tmp_path: Path) -> None:
    cut = 0.3 * np.cos(2 * np.pi * 313 / 48_000 * np.arange(round(seconds * 48_000)))
    heard = np.pad(_floats(sounds.load_sound(_write(tmp_path / "x.wav", cut))), 1)
    assert np.abs(np.diff(heard)).max() < 0.03 and np.abs(heard).max() > 0.1


def test_a_sound_lasts_whole_milliseconds(tmp_path: Path) -> None:
    pcm = sounds.load_sound(_write(tmp_path / "x.wav", _tone(0.1, 48_000)[:-7]))
    assert len(pcm) == 2 * 48 * 100


@pytest.mark.parametrize("mode", ["m", "j"])
@pytest.mark.parametrize("rate", [16_000, 22_050, 44_100, 48_000])
def test_an_mp3_from_another_program_has_its_true_length(mode: str, rate: int, tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "x.wav"), "wb") as file:
        file.setparams((1 if mode == "m" else 2, 2, rate, 0, "NONE", ""))
        tone = np.rint(_tone(0.8, rate) * 32767).astype("<i2")
        file.writeframes((tone if mode == "m" else np.repeat(tone, 2)).tobytes())
    output("lame", "--quiet", "-m", mode, "--tt", "A title", "-b", "128", tmp_path / "x.wav", tmp_path / "x.mp3")
    pcm = sounds.load_sound(tmp_path / "x.mp3")
    assert sounds.length_of(pcm) == 800
    heard, wanted = _floats(pcm)[4_800:-4_800], _tone(0.8, 48_000)[4_800:-4_800]
    assert np.corrcoef(heard, wanted)[0, 1] > 0.995


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        (b"", "cannot be used as a sound"),
        (b"this is no sound at all" * 99, "cannot be used as a sound"),
        (b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0", "cannot be used as a sound"),
        (b"ID3\x03\0\0\x7f\x7f\x7f\x7f" + bytes(99), "cannot be used as a sound"),
        (b"\xff\xfb\x74\xc4" * 9, "cannot be used as a sound"),
        (b"fLaC" + bytes(range(200)), "cannot be used as a sound"),
        (b"OggS" + bytes(range(200)), "cannot be used as a sound"),
    ],
)
def test_what_is_no_sound_is_named_with_a_way_out(content: bytes | None, said: str, tmp_path: Path) -> None:
    path = tmp_path / "chime.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SoundError, match=said) as caught:
        sounds.load_sound(path)
    assert caught.value.place is not None and "chime.wav" in caught.value.place.file
    assert caught.value.hint


def test_samples_that_are_no_numbers_and_sounds_of_no_length_are_refused(tmp_path: Path) -> None:
    broken = np.full(4_800, np.nan)
    with pytest.raises(SoundError, match="no numbers"):
        sounds.load_sound(_write(tmp_path / "nan.wav", broken, bit_depth=32))
    with pytest.raises(SoundError, match="no samples"):
        sounds.load_sound(_write(tmp_path / "empty.wav", np.zeros(0)))


def test_a_sound_longer_than_five_minutes_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = _write(tmp_path / "long.flac", np.zeros(8_000 * 320), 8_000)
    with pytest.raises(SoundError, match="320 s; at most 300 s"):
        sounds.load_sound(path)


def _after_mp3(pcm: bytes) -> np.ndarray:
    return codec.decode_mp3(codec.encode_mp3(pcm, 96))[1105:][: len(pcm) // 2]


@pytest.mark.parametrize("length", [2_000, 5_000, 8_003])
def test_players_that_trim_silence_keep_the_time_to_think(length: int) -> None:
    heard = _after_mp3(sounds.think_bed(Ms(length)))
    middle = heard[100 * 48 : (length - 100) * 48]
    assert -34.5 < 20 * np.log10(np.sqrt(np.mean(middle**2))) < -33.5
    tens = np.abs(heard[: length // 10 * 480]).reshape(-1, 480).max(axis=1)
    assert min(tens[at : at + 10].max() for at in range(len(tens) - 9)) > 1_024 / 32_768
    assert measure.level_of(heard).loudness < -30


def test_the_bed_for_thinking_is_the_same_everywhere_and_fades() -> None:
    pcm = sounds.think_bed(Ms(1000))
    assert hashlib.sha256(pcm).hexdigest() == "fb669bada7a211d71d782fb45e30dc72412927599c11e9de1d2ae208c15a5ded"
    samples = np.frombuffer(pcm, "<i2").astype(int)
    assert len(samples) == 48_000
    assert np.abs(samples[:96]).max() < 100 and np.abs(samples[-96:]).max() < 150


def test_noise_for_thinking_is_pink() -> None:
    samples = _floats(sounds.think_bed(Ms(8_000)))[48_000:-48_000]
    power = np.abs(np.fft.rfft(samples)) ** 2
    per_hz = len(samples) / 48_000
    octaves = [
        10 * np.log10(power[round(low * per_hz) : round(2 * low * per_hz)].sum())
        for low in (250, 500, 1000, 2000, 4000)
    ]
    assert max(octaves) - min(octaves) < 3


@pytest.mark.parametrize("length", [1, 40, 250])
def test_a_short_time_to_think_is_no_trouble(length: int) -> None:
    assert sounds.length_of(sounds.think_bed(Ms(length))) == length


def test_a_shows_own_bed_is_loud_enough_to_be_kept_and_soft_enough_for_speech() -> None:
    rain = (np.random.default_rng(3).standard_normal(48_000) * 9_000).clip(-32768, 32767).astype("<i2")
    heard = _after_mp3(sounds.own_think_bed(rain.tobytes(), Ms(4_000), "rain.wav"))
    tens = np.abs(heard[48 * 100 : -48 * 100]).reshape(-1, 480).max(axis=1) * 32768
    assert min(tens[at : at + 10].max() for at in range(len(tens) - 9)) > 1_500
    assert measure.level_of(heard).loudness <= -32


def test_a_shows_own_bed_is_judged_by_the_level_that_the_file_has() -> None:
    waves = np.sin(2 * np.pi * np.arange(4 * 48_000) / 48_000)
    hiss = np.random.default_rng(3).normal(0, 1_500, 4 * 48_000)
    soft = hiss + np.roll(hiss, 1) + np.roll(hiss, 2)  # with little above 16 kHz, which an MP3 drops
    heard = []
    for depth in np.arange(0, 0.4, 0.02):
        sea = np.rint(soft * (1 + depth * waves)).astype("<i2").tobytes()
        try:
            bed = sounds.own_think_bed(sea, Ms(4_000), "sea.wav")
        except SoundError:
            break
        heard.append(measure.level_of(_after_mp3(bed)).loudness)
    assert len(heard) < 20
    # none is refused that lies 16 dB under the speech (a step more was over it), and no other is taken
    assert -32.25 <= max(heard) <= -32


def test_a_bed_that_cannot_be_kept_and_soft_is_a_mistake() -> None:
    beats = np.zeros(96_000, "<i2")
    beats[::4_800] = 9_000
    beats[30_000:60_000] = 0
    place = Place("show.toml", 7)
    with pytest.raises(SoundError, match=r"beats\.wav, .* has a pause") as caught:
        sounds.own_think_bed(beats.tobytes(), Ms(4_000), "beats.wav", place)
    assert caught.value.place == place
    swelling = (_tone(4, 48_000) * np.linspace(0.02, 1, 4 * 48_000) * 32767).astype("<i2")
    with pytest.raises(SoundError, match="uneven"):
        sounds.own_think_bed(swelling.tobytes(), Ms(4_000), "swelling.wav")


@pytest.mark.parametrize("ms", [2_137, 333, 40])
def test_a_repeated_sound_has_no_clicks_at_its_seams(ms: int) -> None:
    hum = np.rint(6_000 * np.cos(2 * np.pi * 220.3 / 48_000 * np.arange(48 * ms))).astype("<i2").tobytes()
    heard = np.frombuffer(sounds.repeated(hum, Ms(9_000)), "<i2").astype(int)
    steepest = 2 * np.pi * 220.3 / 48_000 * 6_000
    assert len(heard) == 48 * 9_000 and np.abs(np.diff(heard)).max() < 1.6 * steepest
