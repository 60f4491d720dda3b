"""Utterances become clips: once each, in order, whatever the order, the workers and the state of the cache."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from speech_sentences import saying

from audiolesson.errors import FileError, Place, VoiceError
from audiolesson.files import bytes_digest
from audiolesson.speech.model import Utterance
from audiolesson.speech.speak import Speaker

LESSON = [
    saying("Attention lets every word look at all the others, and weigh them.", "espeak"),
    saying("Why is it divided by the square root?", "espeak"),
    saying("Because the scores grow with the dimension.", "espeak:en-gb"),
    saying("Yes.", "espeak"),
    saying("Short words, long words; all of them have times.", "tone"),
    saying("Slowly now, and once more.", "espeak", 0.95),
]


def bytes_of(work: Path, utterances: list[Utterance], workers: int) -> dict[str, tuple[object, str]]:
    with Speaker(work, workers) as speaker:
        clips = speaker.speak(utterances).clips
        return {clip.key: (clip, bytes_digest(speaker.samples(clip))) for clip in clips}


def test_a_sentence_has_the_same_bytes_in_any_order_with_any_number_of_workers(tmp_path: Path) -> None:
    one = bytes_of(tmp_path / "a", LESSON, 1)
    assert one == bytes_of(tmp_path / "b", LESSON[::-1], 3)
    assert LESSON[2:] + LESSON[:2] != LESSON and one == bytes_of(tmp_path / "c", LESSON[2:] + LESSON[:2], 2)
    last = LESSON[-1]
    assert bytes_of(tmp_path / "d", [last], 1).items() <= one.items() and len(one) == len(LESSON)


def test_each_different_sentence_is_spoken_once_and_then_reused(tmp_path: Path) -> None:
    made: list[str] = []
    with Speaker(tmp_path, 2) as speaker:
        first = speaker.speak([*LESSON, LESSON[0], LESSON[3]], done=lambda clip, _: made.append(clip.key))
        assert (first.spoken, first.reused) == (len(LESSON), 0)
        assert sorted(made) == sorted(speaker.keys(LESSON)) and len(first.clips) == len(LESSON) + 2
        assert first.clips[0] == first.clips[-2]
        second = speaker.speak(LESSON)
    assert (second.spoken, second.reused) == (0, len(LESSON))
    assert second.clips == first.clips[: len(LESSON)]


def test_editing_one_sentence_speaks_one_clip(tmp_path: Path) -> None:
    with Speaker(tmp_path, 2) as speaker:
        speaker.speak(LESSON)
        edited = [*LESSON[:3], saying("No.", "espeak"), *LESSON[4:]]
        assert (speaker.speak(edited).spoken, speaker.speak(edited).spoken) == (1, 0)


def test_how_a_word_is_written_does_not_matter_but_how_it_is_spoken_does(tmp_path: Path) -> None:
    plain = saying("We read seventeen pages.", "tone")
    other = replace(
        plain, tokens=tuple(replace(t, written="17") if t.spoken == "seventeen" else t for t in plain.tokens)
    )
    changes = [
        other,
        replace(plain, rate=1.025),
        replace(plain, voice="tone:50"),
        replace(plain, tokens=tuple(replace(t, lang="fr") for t in plain.tokens)),
        replace(plain, tokens=tuple(replace(t, spelled=(0,)) for t in plain.tokens)),
        saying("We read seventy pages.", "tone"),
    ]
    with Speaker(tmp_path) as speaker:
        keys = speaker.keys([plain, *changes])
    assert keys[0] == keys[1] and len(set(keys)) == len(changes)


def test_nothing_is_started_when_all_is_known(tmp_path: Path) -> None:
    bytes_of(tmp_path, LESSON, 2)
    with Speaker(tmp_path, 2) as speaker:
        speaker.speak(LESSON)
        assert speaker.known(LESSON[0]) and not speaker.known(saying("Unheard of.", "tone"))
        assert not speaker._pool._all
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from pathlib import Path; from test_speak import LESSON, Speaker\n"
        "for name in [n for n in sys.modules if n.split('.')[0] == 'numpy']: del sys.modules[name]\n"
        f"with Speaker(Path({str(tmp_path)!r}), 2) as speaker: assert speaker.speak(LESSON).spoken == 0\n"
        "assert not {'numpy', 'soxr', 'loudness', 'pedalboard', 'subprocess.popen'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("damage", ["cut", "flipped", "head", "gone", "empty"])
def test_a_damaged_clip_is_noticed_and_made_again(tmp_path: Path, damage: str) -> None:
    utterance = LESSON[3]
    with Speaker(tmp_path) as speaker:
        clip = speaker.speak([utterance]).clips[0]
        good = speaker.samples(clip)
        path = next((tmp_path / "clips").glob("*/*"))
        data = bytearray(path.read_bytes())
        if damage == "flipped":
            data[-100] ^= 1
        elif damage == "head":
            data[20] ^= 1
        elif damage == "gone":
            path.unlink()
        if damage != "gone":
            path.write_bytes({"cut": data[:-1], "empty": b""}.get(damage, data))
        if damage in ("cut", "head", "gone", "empty"):
            assert speaker.known(utterance) is None
        if damage == "flipped":  # heads are intact, so only reading the samples can tell
            with pytest.raises(VoiceError, match="build again"):
                speaker.samples(clip)
        assert speaker.samples(clip, utterance) == good
        assert speaker.speak([utterance]).spoken == 0
        assert [p.name for p in path.parent.iterdir()] == [clip.key]


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ("die", "died with exit code 3"),
        ("hang", "did not answer in 1 s"),
        ("raise", "failed: RuntimeError: no licence"),
        ("garbage", "failed: AttributeError"),
        ("break-in", "gave garbage|died|did not answer"),
        ("silent", "only silence"),
        ("empty", "no time for some of the words"),
        ("odd", "what is no sound"),
        ("cut", "no time for some of the words"),
        ("endless", "ms of sound for"),
        ("wordless", "no time for some of the words"),
        ("backwards", "do not rise"),
        ("unknown", "has no 'nobody'"),
    ],
)
def test_an_engine_that_fails_costs_one_sentence_and_an_error_that_names_it(
    tmp_path: Path, plugin: Path, how: str, says: str
) -> None:
    good, bad = saying("This one is well.", "tone"), saying("This one is not.", f"faulty:{how}")
    began = time.monotonic()
    with Speaker(tmp_path, 2, time_limit_s=1.0) as speaker:
        with pytest.raises(VoiceError, match=says) as caught:
            speaker.speak([good, bad], [None, Place("scripts/a.md", 7)])
        assert caught.value.place == Place("scripts/a.md", 7)
        assert "“This one is not.”" in caught.value.message and caught.value.hint
        assert len(speaker.speak([good]).clips) == 1
        helpers = list(speaker._pool._all)
    assert time.monotonic() - began < 60  # the limit is 1 s; without it the engine would never end
    assert all(helper._process.poll() is not None for helper in helpers)


def test_a_name_that_is_not_there_is_told_with_the_one_that_may_be_meant(tmp_path: Path) -> None:
    with Speaker(tmp_path) as speaker, pytest.raises(VoiceError, match=r"piper:jo has no 'jo'") as caught:
        speaker.speak([saying("Nobody speaks.", "piper:jo")])
    assert caught.value.hint.startswith("did you mean piper:joe? ")


def test_a_helper_that_dies_once_is_replaced(tmp_path: Path, plugin: Path) -> None:
    with Speaker(tmp_path, 2) as speaker:
        spoken = speaker.speak([saying("This one is tried twice.", f"faulty:die-once@{tmp_path / 'died'}")])
    assert spoken.spoken == 1 and (tmp_path / "died").exists()


def test_what_an_engine_prints_breaks_nothing(tmp_path: Path, plugin: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sentences = [saying(f"Sentence number {n}.", "faulty:chatter") for n in ("one", "two", "three")]
    with Speaker(tmp_path, 2) as speaker:
        assert speaker.speak(sentences).spoken == 3
    assert capfd.readouterr() == ("", "")


def test_the_first_failure_in_the_order_of_the_script_is_the_one_that_is_told(tmp_path: Path, plugin: Path) -> None:
    sentences = [saying("First.", "faulty:hang"), saying("Second.", "faulty:raise"), saying("Third.", "faulty:silent")]
    with Speaker(tmp_path, 3, time_limit_s=0.5) as speaker, pytest.raises(VoiceError, match="First"):
        speaker.speak(sentences)


def test_after_a_failure_no_more_is_begun(tmp_path: Path, plugin: Path) -> None:
    made: list[object] = []
    rest = [saying(f"Number {'x' * n}.", "tone") for n in range(1, 30)]
    with Speaker(tmp_path, 1) as speaker, pytest.raises(VoiceError, match="no licence"):
        speaker.speak([saying("First.", "faulty:raise"), *rest], done=lambda clip, _: made.append(clip))
    assert len(made) < 5


def test_what_cannot_be_said_is_an_error(tmp_path: Path) -> None:
    with Speaker(tmp_path) as speaker, pytest.raises(VoiceError, match="nothing to say"):
        speaker.speak([saying("—", "tone")])


@pytest.mark.parametrize("rate", [0.0, -1.0, 0.49, 2.1, float("nan")])
def test_a_rate_out_of_reach_is_an_error(tmp_path: Path, rate: float) -> None:
    with Speaker(tmp_path) as speaker, pytest.raises(VoiceError, match="times its pace"):
        speaker.speak([saying("Too far.", "tone", rate)])


def test_a_cache_that_cannot_be_written_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "clips").write_text("in the way")
    with Speaker(tmp_path) as speaker, pytest.raises(FileError, match=r"clips.*cannot be written"):
        speaker.speak([saying("No room.", "tone")])


def test_helpers_end_with_their_parent(tmp_path: Path) -> None:
    code = (
        f"import sys, os; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from pathlib import Path; from test_speak import LESSON, Speaker\n"
        f"s = Speaker(Path({str(tmp_path)!r}), 2); s.speak(LESSON[:2])\n"
        "print(*(h._process.pid for h in s._pool._all), flush=True); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    pids = [int(pid) for pid in done.stdout.split()]
    assert done.returncode == 9 and len(pids) == 2
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and any(alive(pid) for pid in pids):
        time.sleep(0.02)
    assert not any(alive(pid) for pid in pids)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
