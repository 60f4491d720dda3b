"""`[record take.wav]`: the author's own voice in place of a paragraph, trimmed, levelled and timed."""

import io
import json
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from showmaker import SCRIPT, bytes_of, edit, make_show, with_pictures

from audiolesson import api
from audiolesson.build.freshness import manifest_of
from audiolesson.build.render import CEILING_DBTP
from audiolesson.episode.codec import decode_mp3
from audiolesson.episode.measure import level_of
from audiolesson.episode.recordings import Recordings
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import AudiolessonError
from audiolesson.manifest import LessonManifest, MadeSegment
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.upkeep.at_line import passage_at, target_of
from audiolesson.upkeep.say import speak

TOLD = "A bend slows the water on its inner side. Sand sinks there and builds a beach."
WITH = SCRIPT.replace(TOLD, f"{TOLD}\n\n[record take3.wav]")
LINE = WITH.split("\n").index("[record take3.wav]") + 1


def words_said(text: str, pause_ms: int = 500) -> list[tuple[int, int]]:
    """(start, end) in ms of the words of a text that is said evenly, with a pause after each sentence."""
    found, at = [], 0
    for word in text.split():
        found.append((at, at + 75 * len(word.strip(".,"))))
        at = found[-1][1] + (pause_ms if word.endswith(".") else 30)
    return found


def take(text: str = TOLD, *, loud: float = 0.05, lead_ms: int = 800, rate: int = 44_100, pitch: float = 170) -> bytes:
    """A WAV file of a hum for each word of a text, in a quiet room, with time before and behind it."""
    spans = words_said(text)
    count = (lead_ms + spans[-1][1] + 900) * rate // 1000
    samples = np.random.default_rng(5).standard_normal(count) * loud / 300
    for start, end in spans:
        size = (end - start) * rate // 1000
        hum = np.sign(np.sin(2 * np.pi * pitch * np.arange(size) / rate)) * np.hanning(size) ** 0.3
        first = (lead_ms + start) * rate // 1000
        samples[first : first + size] += loud * hum
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, rate, 0, "NONE", ""))
        writer.writeframes(np.rint(samples * 32767).astype("<i2").tobytes())
    return file.getvalue()


def recorded_show(folder: Path, text: str = WITH, sound: bytes | None = None, length: str = "full") -> Show:
    show = with_pictures(make_show(folder, scripts={"rivers": text}, length=length))
    show.sounds.mkdir()
    (show.sounds / "take3.wav").write_bytes(sound or take())
    return show


def built(show: Show) -> LessonManifest:
    result = api.build(show, workers=2)
    assert not result.failed, [lesson.error for lesson in result.lessons]
    made = manifest_of(show, "rivers")
    assert made is not None
    return made


def slow(made: LessonManifest) -> MadeSegment:
    return next(segment for segment in made.segments if segment.title == "What slows the water")


def heard(show: Show) -> NDArray[np.float32]:
    return decode_mp3((show.episode("rivers") / "episode.mp3").read_bytes())[1105:]


def test_a_recording_is_heard_in_place_of_its_paragraph_trimmed_and_as_loud_as_the_speech(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    made = built(show)
    sentence = slow(made).sentences[0]
    assert sentence.text == TOLD
    said = words_said(TOLD)[-1][1]
    assert abs(sentence.end - sentence.start - said - 150) < 40, "a room's silence at both ends is gone"
    sound = heard(show)[sentence.start * 48 : sentence.end * 48]
    assert level_of(sound).loudness == pytest.approx(-16, abs=0.5)
    assert level_of(sound).peak <= CEILING_DBTP
    assert made.exact is False, "times of its words are estimates"


def test_the_words_of_a_recording_stay_in_the_transcript_with_times_held_by_its_pauses(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    start = slow(built(show)).sentences[0].start + 50
    cues = json.loads((show.episode("rivers") / "episode.json").read_text())["segments"]
    words = [word for cue in cues for word in cue["words"]]
    at = [word["body"] for word in words].index("bend") - 1
    own = words[at : at + len(TOLD.split())]
    assert " ".join(word["body"] for word in own) == TOLD
    off = [
        abs(word["startTime"] * 1000 - start - begin) for word, (begin, _) in zip(own, words_said(TOLD), strict=True)
    ]
    sand = [word["body"] for word in own].index("Sand")
    assert off[0] <= 20 and off[sand] <= 20 and max(off) < 250
    assert any(cue["body"].endswith("inner side.") for cue in cues), "no cue spans two sentences"


def test_another_take_is_taken_in_and_nothing_is_spoken(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    before = built(show)
    (show.sounds / "take3.wav").write_bytes(take(pitch=140))
    tasks = api.status(show)
    assert tasks[0].why == "sounds/take3.wav edited" and tasks[0].steps[0] == "record take3.wav edited"
    result = api.build(show, workers=2)
    assert result.lessons[0].spoken == 0
    after = manifest_of(show, "rivers")
    assert after is not None and len([key for key in after.parts if key not in before.parts]) == 1
    fresh = recorded_show(tmp_path / "fresh", sound=take(pitch=140))
    assert built(fresh) == after and bytes_of(fresh.published) == bytes_of(show.published)


def test_the_fit_counts_a_recording_as_it_is_also_at_another_pace(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show", length="0:22")
    made = built(show)
    assert made.rate == 1050
    assert abs(slow(made).sentences[0].end - slow(made).sentences[0].start - words_said(TOLD)[-1][1] - 150) < 40


def test_who_is_recorded_needs_no_voice_and_a_paragraph_may_be_left_out_with_its_recording(tmp_path: Path) -> None:
    text = WITH.replace(TOLD, f"**Anna:** {TOLD}").replace(
        "into the bank.", "into the bank. {.if-time}\n\n[record take4.wav]"
    )
    show = recorded_show(tmp_path / "show", text)
    (show.sounds / "take4.wav").write_bytes(take("On the outer side the water is fast, and it cuts into the bank."))
    assert [problem.rule for problem in api.check(show) if problem.severity == "error"] == []
    made = built(show)
    assert "Anna" in {sentence.speaker for sentence in slow(made).sentences}
    short = recorded_show(tmp_path / "short", text, length="0:26")
    (short.sounds / "take4.wav").write_bytes((show.sounds / "take4.wav").read_bytes())
    assert any(one.text.startswith("On the outer side") for one in built(short).left_out)


Break = Callable[[Show], None]


def _write(name: str, data: bytes) -> Break:
    return lambda show: (show.sounds / name).write_bytes(data) and None


CASES: list[tuple[str, Break, str, str]] = [
    ("missing", lambda show: (show.sounds / "take3.wav").unlink(), "missing-file", "sounds/take3.wav is missing"),
    ("junk", _write("take3.wav", b"no sound" * 99), "recording", "there is no sound in it"),
    ("short", _write("take3.wav", take("A bend.")), "recording", "too short for the 16 words"),
    ("long", _write("take3.wav", take(TOLD * 6)), "recording", "too long for the 16 words"),
    ("silent", _write("take3.wav", take(loud=0.00001)), "recording", "is silent"),
]


@pytest.mark.parametrize(("what", "spoil", "rule", "said"), CASES, ids=[case[0] for case in CASES])
def test_a_recording_that_cannot_be_used_is_named_with_its_line(
    what: str, spoil: Break, rule: str, said: str, tmp_path: Path
) -> None:
    show = recorded_show(tmp_path / "show")
    spoil(show)
    found = [one for one in api.check(show) if one.severity == "error"]
    assert [(one.rule, one.place.line) for one in found] == [(rule, LINE)], what
    assert said in found[0].message and found[0].hint
    result = api.build(show)
    assert result.failed and said in str(result.lessons[0].error)
    assert f"scripts/rivers.md:{LINE}" in str(result.lessons[0].error)


def test_a_recording_outside_the_show_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.wav").write_bytes(take())
    show = recorded_show(tmp_path / "show", WITH.replace("take3.wav", "../../secret.wav"))
    found = [one for one in api.check(show) if one.severity == "error"]
    assert [one.rule for one in found] == ["missing-file"] and "lies outside sounds/" in found[0].message
    assert api.build(show).failed
    (show.sounds / "link.wav").symlink_to(tmp_path / "secret.wav")
    edit(show.script("rivers"), "../../secret.wav", "link.wav")
    assert "lies outside sounds/" in str(api.build(show).lessons[0].error)


def test_a_recording_has_a_credit_like_every_sound(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    assert [(one.rule, one.place.line) for one in api.check(show) if one.rule == "credit"] == [("credit", LINE)]
    edit(show.root / "show.toml", "[voices]", '[credits]\n"take3.wav" = "Read by Anna"\n\n[voices]')
    show = load_show(show.root)
    assert [one for one in api.check(show) if one.rule == "credit"] == []
    built(show)
    assert b"Read by Anna" in (show.published / "feed.xml").read_bytes()


def test_saying_its_line_plays_the_recording_and_another_voice_speaks_the_words(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    target = target_of(f"scripts/rivers.md:{LINE - 2}", show)
    assert target is not None
    own = speak(passage_at(show, target), show)
    assert own.spoken == 0 and abs(own.length - words_said(TOLD)[-1][1] - 150) < 40
    assert speak(passage_at(show, target, "tone"), show).spoken == 2


def test_a_recording_that_is_lost_from_the_cache_or_damaged_there_is_made_again(tmp_path: Path) -> None:
    show = recorded_show(tmp_path / "show")
    sentence = next(one for one in sentences_of(parse(WITH, "scripts/rivers.md"), show.voices, {}, "en") if one.record)
    clip = Recordings(show).clip(sentence)
    samples = Recordings(show).samples(clip, sentence)
    path = show.work / "clips" / clip.key[:2] / clip.key
    path.write_bytes(path.read_bytes()[:-40])
    assert Recordings(show).known(sentence) is None
    assert Recordings(show).clip(sentence) == clip and Recordings(show).samples(clip, sentence) == samples
    path.unlink()
    assert Recordings(show).samples(clip, sentence) == samples
    path.unlink()
    (show.sounds / "take3.wav").write_bytes(take(pitch=140))
    with pytest.raises(AudiolessonError, match="another recording now"):
        Recordings(show).samples(clip, sentence)
