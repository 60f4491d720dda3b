"""Every installed voice keeps the same promises."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from programs import program
from speech_sentences import saying, tokens_of

from audiolesson.speech import catalogue
from audiolesson.speech.model import Raw, Utterance
from audiolesson.speech.pool import Pool
from audiolesson.wording.align import is_speech
from audiolesson.wording.model import Token

SENTENCES = (
    "Attention lets every word look at all the others, and weigh them.",
    "Of the things in the morning such as these, there are many: why?",
    "Yes.",
)
VOICES = sorted(catalogue.installed())


@pytest.fixture(params=VOICES)
def voice(request: pytest.FixtureRequest) -> str:
    """Each voice in turn; flite is a program of the system."""
    if request.param == "flite":
        program("flite")
    return str(request.param)


@pytest.fixture(scope="module")
def kept() -> Iterator[Pool]:
    """Helpers that are kept between tests, for what does not depend on what was said before."""
    pool = Pool()
    yield pool
    pool.close()


def said(pool: Pool, utterance: Utterance) -> Raw:
    reply = pool.speak(catalogue.entry(utterance.voice), utterance)
    assert isinstance(reply, Raw), reply
    return reply


def spoken(utterance: Utterance) -> Raw:
    pool = Pool()
    try:
        return said(pool, utterance)
    finally:
        pool.close()


def test_words_cover_all_that_is_said_and_rise_inside_the_sound(voice: str, kept: Pool) -> None:
    for sentence in SENTENCES:
        utterance = saying(sentence, voice)
        raw = said(kept, utterance)
        assert [word.token for word in raw.words] == [i for i, t in enumerate(utterance.tokens) if is_speech(t)]
        edges = [edge for word in raw.words for edge in (word.start, word.end)]
        assert edges == sorted(edges) and edges[0] >= 0 and edges[-1] <= len(raw.samples) // 2
        assert all(word.start < word.end for word in raw.words)


def test_a_deterministic_voice_gives_the_same_bytes_whatever_was_said_before(voice: str) -> None:
    if not catalogue.voice(voice).deterministic:
        assert voice == "system"
        return
    entry = catalogue.entry(voice)
    pool = Pool()
    utterances = [saying(sentence, voice) for sentence in SENTENCES]
    one_process = [pool.speak(entry, utterance) for utterance in utterances + utterances[::-1]]
    pool.close()
    assert one_process[:3] == one_process[:2:-1] == [spoken(utterance) for utterance in utterances]


def test_a_higher_rate_is_shorter(voice: str, kept: Pool) -> None:
    slow, plain, fast = (len(said(kept, saying(SENTENCES[0], voice, rate)).samples) for rate in (0.8, 1.0, 1.25))
    assert slow > 1.1 * plain > 1.2 * fast


def test_what_a_voice_tells_of_itself_needs_no_engine(voice: str) -> None:
    engine = catalogue.voice(voice)
    assert engine.name == voice and engine.problems() == []
    assert engine.fingerprint() == engine.fingerprint() and re.search(r"\d", engine.fingerprint())
    listed = engine.catalogue()
    assert listed[0].spec == voice
    assert len({info.spec for info in listed}) == len(listed)


@pytest.mark.parametrize(
    "spec",
    ["espeak:quenya-west", "espeak:en-us+nobody", "tone:loud", "system:nobody at all", "piper:nobody", "piper:joe#3"],
)
def test_an_unknown_option_is_an_error_that_names_it(spec: str, kept: Pool) -> None:
    reply = kept.speak(catalogue.entry(spec), saying("Yes.", spec))
    assert isinstance(reply, tuple) and reply[0] == "unknown" and reply[1] in spec


def first_loud(raw: Raw, start: int, end: int, level: int = 300) -> int:
    samples = memoryview(raw.samples).cast("h")
    return next((at for at in range(start, end) if abs(samples[at]) > level), -1)


def test_tones_begin_and_end_on_their_samples() -> None:
    raw = spoken(saying("One, three. Go!", "tone"))
    samples = memoryview(raw.samples).cast("h")
    assert [(w.token, w.start, w.end) for w in raw.words] == [
        (0, 60 * 48, 130 * 48),
        (2, 290 * 48, 380 * 48),
        (4, 540 * 48, 600 * 48),
    ]
    inside = [at for word in raw.words for at in range(word.start, word.end)]
    silent = set(range(len(samples))) - set(inside)
    assert not any(samples[at] for at in silent)
    for word in raw.words:
        assert samples[word.start + 1] > 0 and samples[word.end - 1] < 0


def test_the_words_of_espeak_are_heard_within_70_ms_of_their_times() -> None:
    raw = spoken(saying("Kind teachers, quiet people: big towns, dark caves; good books, tall trees.", "espeak"))
    heard = [first_loud(raw, word.start, word.end) - word.start for word in raw.words]
    assert all(0 <= late <= 0.07 * raw.rate_hz for late in heard), heard


def test_letters_are_respelled_so_that_espeak_names_them() -> None:
    letters = (Token("API", 0, 3, "A P I", spelled=(0, 1, 2)), Token(".", 3, 4, "."))
    article = (replace(letters[0], spelled=()), letters[1])
    respelled = (replace(letters[0], spoken="eigh P I"), letters[1])
    assert spoken(Utterance(letters, "espeak")) == spoken(Utterance(respelled, "espeak"))
    assert spoken(Utterance(letters, "espeak")).samples != spoken(Utterance(article, "espeak")).samples


def test_a_foreign_phrase_is_spoken_by_a_voice_of_its_language() -> None:
    tokens = list(tokens_of("She said bonjour madame and left."))
    plain = spoken(Utterance(tuple(tokens), "espeak"))
    for at in (2, 3):
        tokens[at] = replace(tokens[at], lang="fr-FR")
    french = spoken(Utterance(tuple(tokens), "espeak"))
    assert french.samples != plain.samples
    assert [word.token for word in french.words] == [word.token for word in plain.words]
    for at in (2, 3):
        tokens[at] = replace(tokens[at], lang="xx-unknown")
    assert [word.token for word in spoken(Utterance(tuple(tokens), "espeak")).words] == [0, 1, 2, 3, 4, 5]


def test_a_foreign_phrase_makes_no_hole_in_its_sentence() -> None:
    tokens = tuple(
        replace(t, lang="fr" if i in (2, 3) else "")
        for i, t in enumerate(tokens_of("She said bonjour madame and left."))
    )
    raw = spoken(Utterance(tokens, "espeak"))
    samples = memoryview(raw.samples).cast("h")
    step = raw.rate_hz // 100
    quiet = "".join("." if max(map(abs, samples[at : at + step])) < 100 else "#" for at in range(0, len(samples), step))
    assert max(map(len, re.findall(r"\.+", quiet.strip(".")))) < 13


def test_every_listed_voice_of_espeak_speaks_and_gives_the_same_bytes_on_another_day() -> None:
    specs = [info.spec for info in catalogue.voice("espeak").catalogue()]
    assert len(specs) > 200 and "espeak:en-gb" in specs
    some = [*specs[::23], "espeak:en-us+f3", "espeak:en-us+caleb", "espeak:en-us+whisper"]
    once = [spoken_here(spec) for spec in some]
    time.sleep(1.1 - time.time() % 1)  # espeak-ng seeds its random numbers with the second
    assert once == [spoken_here(spec) for spec in some] and all(raw.words for raw in once)


def spoken_here(spec: str) -> Raw:
    return catalogue.voice("espeak").speak(saying("One, two.", spec))


def test_looking_a_voice_up_imports_neither_metadata_nor_an_engine() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from audiolesson.speech import catalogue\n"
        "[catalogue.voice(v).fingerprint() for v in ('espeak', 'tone', 'system', 'piper')]\n"
        "heavy = {'numpy', 'onnxruntime', 'piper', 'importlib.metadata', 'pyttsx3', 'soxr', 'email'}\n"
        "heavy &= set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_short_list_of_our_voices_is_the_one_that_is_installed() -> None:
    from importlib.metadata import entry_points

    found = {e.name: e.value for e in entry_points(group=catalogue.GROUP) if e.value.startswith("audiolesson.")}
    assert found == catalogue._OWN


def test_an_unknown_voice_gets_a_suggestion() -> None:
    with pytest.raises(catalogue.VoiceError, match=r"(?s)no voice is called 'espaek'.*did you mean espeak.*tone"):
        catalogue.voice("espaek:en-gb")


def test_voices_of_other_packages_are_found(plugin: Path) -> None:
    assert catalogue.installed()["faulty"] == "faulty_voice:FaultyVoice"
    assert catalogue.voice("faulty").name == "faulty"
    with pytest.raises(catalogue.VoiceError, match=r"(?s)NoSuchVoice.*reinstall"):
        catalogue.voice("broken")
