"""`say` lets an author hear a text or a line at once, as a build would speak it, and never speaks anything twice."""

import sys
import wave
from io import BytesIO
from pathlib import Path

import commands
import pytest
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.errors import AudiolessonError, ProblemsError, ShowError
from audiolesson.show.model import Show
from audiolesson.upkeep.player import VARIABLE, play
from audiolesson.upkeep.say import wav

SCRIPT = """\
---
title: Sand
date: 2026-03-01T06:00:00Z
lexicon: {Rhône: rone}
---

## Rivers

The Rhône carries sand. It slows
in its bend. There the sand sinks.

**Guest:** It does? {rate=0.9}

[pause 2s]

<!-- never -->

Only here is time. {.if-time}
"""

CARDS = """\
## What does the Rhône carry? {#c1}

Sand.

> a hint
"""

QUIZ = """\
## What sinks? {#q1}

- [ ] Gas
- [x] Sand

> It is heavy.
"""


@pytest.fixture
def show(tmp_path: Path) -> Show:
    show = make_show(tmp_path / "show", scripts={"sand": SCRIPT, "sand.cards": CARDS, "sand.quiz": QUIZ})
    edit(show.root / "show.toml", 'Host = "tone"', 'Host = "tone"\nGuest = "tone"')
    return api.open_show(show.root)


def said(show: Show, what: str, **how: object) -> list[str]:
    return list(api.passage(what, show=show, **how).words)  # type: ignore[arg-type]


def test_a_line_is_said_with_the_lexicon_speaker_and_pace_of_its_file(show: Show) -> None:
    assert said(show, "sand:9") == ["The rone carries sand.", "It slows in its bend."]
    edit(show.root / "show.toml", 'Guest = "tone"', 'Guest = "tone:low"')
    guest = api.passage("sand:12", show=api.open_show(show.root)).sentences[0]
    assert (guest.speaker, guest.utterance.voice, guest.utterance.rate) == ("Guest", "tone:low", 0.9)
    assert said(show, "sand:18") == ["Only here is time."]


def test_of_a_paragraph_over_several_lines_the_sentences_on_the_line_are_said(show: Show) -> None:
    assert said(show, "sand:10") == ["It slows in its bend.", "There the sand sinks."]


@pytest.mark.parametrize("file", ["sand.cards", "sand.cards.md", "scripts/sand.cards.md"])
def test_a_line_of_cards_is_said_with_the_lexicon_of_its_lesson(show: Show, file: str) -> None:
    assert said(show, f"{file}:1") == ["What does the rone carry?"]
    assert said(show, f"{file}:3") == ["Sand."]


def test_a_line_of_a_quiz_is_said_as_its_drill_says_it(show: Show) -> None:
    assert said(show, "sand.quiz:4") == ["B, Sand"]
    assert said(show, "sand.quiz:6") == ["It is heavy."]


def test_a_path_is_understood_from_the_folder_where_one_stands(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(show.scripts)
    assert said(show, "sand.md:18") == said(show, str(show.script("sand")) + ":18") == ["Only here is time."]


@pytest.mark.parametrize("line", [1, 7, 14, 16, 17, 99])
def test_a_line_on_which_nothing_is_spoken_names_the_nearest_that_is(show: Show, line: int) -> None:
    with pytest.raises(ShowError, match=rf"scripts/sand.md:{line}: nothing on this line is spoken\n.*the nearest is l"):
        said(show, f"sand:{line}")


def test_what_only_looks_like_a_line_is_spoken(show: Show) -> None:
    assert said(show, "Meet at 10:30") == ["Meet at ten thirty"]
    assert said(show, "3:1") and said(show, "Note:5")


def test_a_name_that_is_no_file_is_named_with_what_was_meant(show: Show, tmp_path: Path) -> None:
    for name in ("snad.md:3", "sandd:3", "sandd.cards:3"):
        with pytest.raises(ShowError, match=r"no such file\n.*did you mean sand"):
            said(show, name)
    (show.lessons / "sand.md").write_text("# Sand\n")
    with pytest.raises(ShowError, match="no script, cards or quiz"):
        said(show, "lessons/sand.md:1")
    (tmp_path / "other.md").write_text("# Other\n")
    with pytest.raises(ShowError):
        said(show, f"{tmp_path}/other.md:1")


def test_a_mistake_elsewhere_keeps_no_line_from_being_heard(show: Show) -> None:
    edit(show.script("sand"), "[pause 2s]", "[puase 2s]")
    assert said(show, "sand:18") == ["Only here is time."]
    with pytest.raises(ProblemsError, match=r"scripts/sand.md:14"):
        said(show, "sand:14")


def test_what_a_build_spoke_is_not_spoken_again(show: Show) -> None:
    api.build(show)
    for line in ("sand:9", "sand:12", "sand.cards:1", "sand.quiz:4"):
        assert api.speech(api.passage(line, show=show), show=show).spoken == 0, line
    assert api.speech(api.passage("sand:9", show=show, rate=1.5), show=show).spoken == 2
    assert api.speech(api.passage("sand:9", show=show, rate=1.5), show=show).spoken == 0


def test_what_a_build_spoke_at_another_pace_is_said_at_that_pace(show: Show) -> None:
    edit(show.root / "show.toml", 'episode = "full"', 'episode = "0:08"')
    show = api.open_show(show.root)
    made = api.build(show).lessons[0].manifest
    assert made and made.rate != 1000, "choose a length that needs another pace"
    passage = api.passage("sand:9", show=show)
    assert passage.sentences[0].utterance.rate == made.rate / 1000
    assert api.speech(passage, show=show).spoken == 0


def test_another_voice_speaks_for_whoever_speaks_there(show: Show) -> None:
    assert api.passage("sand:12", show=show, voice="tone:high").sentences[0].utterance.voice == "tone:high"
    assert api.passage("Words", show=show, voice="tone:high").sentences[0].utterance.voice == "tone:high"


def test_a_speech_is_written_as_wav_or_mp3(show: Show, tmp_path: Path) -> None:
    speech = api.speech(api.passage("sand:9", show=show), show=show)
    api.write_speech(speech, tmp_path / "a.wav")
    with wave.open(str(tmp_path / "a.wav")) as sound:
        assert sound.getnframes() == speech.length * 48
    api.write_speech(speech, tmp_path / "a.mp3")
    from mutagen.mp3 import MP3

    assert abs(MP3(tmp_path / "a.mp3").info.length * 1000 - speech.length) < 24
    with pytest.raises(AudiolessonError, match=r"\.wav or \.mp3"):
        api.write_speech(speech, tmp_path / "a.txt")


def _run(show: Show, *words: str, **env: str) -> str:
    done = commands.run("say", *words, cwd=show.root, **env)
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def test_the_words_are_printed_and_the_sound_is_given_to_the_player(show: Show) -> None:
    told = _run(show, "sand:9", AUDIOLESSON_PLAYER="sh -c 'cp \"$0\" heard.wav'")
    assert told == "0\nThe rone carries sand.\nIt slows in its bend.\n"
    with wave.open(str(show.root / "heard.wav")) as sound:
        assert sound.getframerate() == 48_000 and sound.getnframes() > 48_000


def test_without_speakers_a_file_is_written_and_named(show: Show) -> None:
    told = _run(show, "sand:18", AUDIOLESSON_PLAYER="")
    assert "no speakers here: wrote .audiolesson/say.wav, " in told and (show.work / "say.wav").is_file()
    told = _run(show, "sand:18", "-o", "own.wav", AUDIOLESSON_PLAYER="false")
    assert told.startswith("0\n") and "\nwrote own.wav, " in told
    assert _run(show, "sand:18", "-o", "own.txt").startswith("2\n")


def test_a_player_that_fails_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = wav(bytes(96 * 50))
    for command, why in (("false", "failed with exit code 1"), ("no-such-player", "cannot be run")):
        monkeypatch.setenv(VARIABLE, command)
        with pytest.raises(AudiolessonError, match=why):
            play(sound, 50)


def test_a_player_of_the_system_that_plays_nothing_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows plays by itself")
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PULSE_SERVER", "here")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    names = ("afplay",) if sys.platform == "darwin" else ("pw-play", "paplay", "aplay", "ffplay", "play")
    for name in names:
        (tmp_path / name).write_text("#!/bin/sh\nexit 0\n")
        (tmp_path / name).chmod(0o755)
    silence = wav(bytes(96 * 800))
    assert not play(silence, 800)
    (tmp_path / names[-1]).write_text(
        '#!/bin/sh\nfor last; do :; done\ncp "$last" "$(dirname "$0")/heard"\nsleep 0.6\n'
    )
    assert play(silence, 800)
    with wave.open(BytesIO((tmp_path / "heard").read_bytes())) as sound:
        assert sound.getnframes() == 48 * 800
