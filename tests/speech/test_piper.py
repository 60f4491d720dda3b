"""Piper: word times from its own counts, bytes that depend on the sentence alone, whole beginnings and ends."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from speech_sentences import saying, tokens_of

from audiolesson.speech import catalogue, gain
from audiolesson.speech.finish import finish
from audiolesson.speech.model import Raw, Utterance
from audiolesson.speech.pace import pace
from audiolesson.speech.voices import piper_files
from audiolesson.speech.voices.piper import PiperVoice
from audiolesson.speech.voices.piper_graph import with_lengths
from audiolesson.speech.voices.piper_model import Model
from audiolesson.speech.voices.piper_sound import behind_silence, defect
from audiolesson.speech.voices.piper_speak import phonemes_of, spoken, stretches
from audiolesson.speech.voices.piper_words import parted
from audiolesson.wording.model import Token
from audiolesson.wording.pace import estimate
from audiolesson.wording.read import read

GRID = 256  # samples of a frame of the model: 11.6 ms


@pytest.fixture(scope="module")
def joe() -> Model:
    """The voice of the pip package, loaded once for all tests here."""
    return Model(piper_files.model("joe"))


def samples_of(raw: Raw) -> "np.ndarray":
    return np.frombuffer(raw.samples, "<i2").astype(np.float32) / 32768


def test_words_that_the_phonemizer_joins_are_parted_at_their_phonemes(joe: Model) -> None:
    utterance = saying("Of the things in the morning, it is one of the best.", "piper")
    said, spans = phonemes_of(joe, utterance.tokens)
    texts = ["".join(said[start:end]) for start, end in spans]
    assert texts[:5] == ["ʌv", "ðə", "θˈɪŋz", "ɪn", "ðə"] and "".join(said[:4]) == "ʌvðə"
    assert texts[-3:] == ["ʌv", "ðə", "bˈɛst"]


def test_word_times_are_the_models_own_to_the_sample(joe: Model) -> None:
    utterance = saying("Of the things in the morning, there are many.", "piper")
    _, spans = phonemes_of(joe, utterance.tokens)
    raw = spoken(joe, utterance, None)
    assert raw.exact and len(raw.words) == len(spans)
    second = raw.words[1].start
    for (start, end), before, word in list(zip(spans[1:], raw.words, raw.words[1:], strict=False)):
        assert (word.end - second) % GRID == 0
        assert (word.start - second) % GRID == 0 or word.start > before.end  # behind a pause it begins with the sound
        assert word.end - word.start >= GRID * (end - start) // 2
    assert all(left.end <= right.start for left, right in zip(raw.words, raw.words[1:], strict=False))


def test_the_first_word_begins_with_the_sound(joe: Model) -> None:
    for text in ("Skipped days.", "Iron rusts.", "Wrong."):
        raw = spoken(joe, saying(text, "piper"), None)
        level = np.abs(samples_of(raw))
        assert level[: raw.words[0].start].max() <= 0.021 * level.max() < level[raw.words[0].start :][:GRID].max()


def test_a_word_behind_a_pause_begins_where_it_is_heard(joe: Model) -> None:
    raw = spoken(joe, saying("Kind teachers, quiet people: big towns, dark caves; good books.", "piper"), None)
    level = np.abs(samples_of(raw))
    heard = level > 0.02 * level.max()
    for before, word in zip(raw.words, raw.words[1:], strict=False):
        if word.start - before.end > raw.rate_hz // 10:
            onset = word.start - raw.rate_hz // 20 + int(np.argmax(heard[word.start - raw.rate_hz // 20 :]))
            assert abs(onset - word.start) <= 0.06 * raw.rate_hz


def test_a_pause_without_a_comma_is_no_words(joe: Model) -> None:
    text = (
        "Scaling model size and data plus techniques like instruction tuning and RLHF drove major capability gains and "
    )
    raw = spoken(joe, Utterance(tuple(read(f"{text}wider real-world adoption.").tokens), "piper"), None)
    level = np.abs(samples_of(raw))
    silent = level < 0.01 * level.max()
    pauses = 0
    for before, word in zip(raw.words, raw.words[1:], strict=False):
        pauses += word.start - before.end > raw.rate_hz // 12
        assert not silent[word.start : word.start + raw.rate_hz // 10].all(), word
    assert pauses >= 2  # one is behind RLHF


def test_a_silence_is_a_words_own_only_where_it_is_a_stop() -> None:
    loud, silent = sound(0.1), sound(0.1) * 0
    said = np.concatenate([loud, silent, loud, silent, loud])  # edges at 2205, 4410, 6615, 8820
    assert behind_silence(said, 22_050, [(0, 2205), (2205, 11_025)])[1][0] == pytest.approx(4410, abs=110)
    assert behind_silence(said, 22_050, [(0, 2205), (5500, 11_025)])[1][0] == pytest.approx(4410, abs=110)
    assert behind_silence(said, 22_050, [(0, 4900), (4900, 11_025)])[1][0] == 4900
    assert behind_silence(said[:50], 22_050, [(0, 9)]) == [(0, 9)] and behind_silence(said[:0], 22_050, []) == []


def test_bytes_depend_on_the_sentence_alone(joe: Model) -> None:
    texts = ["Yes.", "Why is it divided by the root?", "It is 5, or 7; no more.", "Question one.", "Of the sea."]
    forth = [spoken(joe, saying(text, "piper"), None) for text in texts]
    back = [spoken(joe, saying(text, "piper"), None) for text in texts[::-1]]
    assert forth == back[::-1]


def test_noise_has_a_seed_and_the_same_bytes_each_time(joe: Model) -> None:
    said = joe.phonemes("Noise is off.")
    one, two, other, none = (joe.speak(said, 1.0, None, seed).samples for seed in (1, 1, 2, 0))
    assert np.array_equal(one, two) and not np.array_equal(one[: len(other)], other[: len(one)])
    assert not np.array_equal(one[: len(none)], none[: len(one)])
    assert np.array_equal(joe.speak(said, 1.0, None).samples, none)


def test_a_voice_with_noise_has_a_seed_of_each_sentences_own(joe: Model) -> None:
    voice = PiperVoice()
    texts = ["Noise is on.", "It is 5, or 7; no more."]
    forth = [voice.speak(saying(text, "piper:joe+noise")) for text in texts]
    back = [PiperVoice().speak(saying(text, "piper:en_US-joe-medium+noise")) for text in texts[::-1]]
    assert forth == back[::-1]
    assert forth[0].samples != voice.speak(saying(texts[0], "piper:joe")).samples
    assert forth[0].exact and voice.has("piper:en_US-joe-medium+noise") and not voice.has("piper:otto+noise")


def test_the_seed_of_a_sentence_is_no_other_sentences(joe: Model) -> None:
    class Told(Spoilt):
        """A model that keeps the seeds it is asked for."""

    told = Told(joe, 0)
    for text in ("It is well.", "It is not.", "It is well."):
        spoken(told, saying(text, "piper"), None, noise=True)  # type: ignore[arg-type]
    assert told.seeds[0] == told.seeds[2] != told.seeds[1] and all(seed > 1 for seed in told.seeds)


@pytest.mark.parametrize("text", ["Salt.", "Skipped days.", "Stability is a measure.", "Fish.", "Question one."])
def test_nothing_is_cut_off_at_either_end(joe: Model, text: str) -> None:
    level = np.abs(samples_of(spoken(joe, saying(text, "piper"), None)))
    edge = 22_050 * 10 // 1000
    assert level[:edge].max() < 0.01 * level.max() and level[-edge:].max() < 0.01 * level.max()


def test_a_short_phrase_has_room_behind_it_and_no_times_of_that_room(joe: Model) -> None:
    class Told(Spoilt):
        """A model that keeps what it is given to say."""

        def speak(self, said: list[str], rate: float, speaker: int | None, seed: int = 0) -> object:
            self.said = said
            return super().speak(said, rate, speaker, seed)

    told = Told(joe, 0)
    raw = spoken(told, saying("Question one.", "piper"), None)  # type: ignore[arg-type]
    assert told.said[0] == told.said[-1] == " " and "".join(told.said).strip() == "kwˈɛstʃən wˌʌn."
    level = np.abs(samples_of(raw))
    heard = np.flatnonzero(level > 0.02 * level.max())
    assert len(raw.words) == 2 and abs(raw.words[-1].end - int(heard[-1])) < 0.12 * raw.rate_hz
    spoken(told, saying("The forgetting curve falls fast at first and slowly later.", "piper"), None)  # type: ignore[arg-type]
    assert told.said[0] == " " != told.said[-1]


def test_phonemes_of_a_lexicon_stand_in_their_place(joe: Model) -> None:
    tokens = list(tokens_of("We use LoRA here."))
    tokens[2] = replace(tokens[2], spoken="LoRA", voiced="/ˈlɔɹə/")
    said, spans = phonemes_of(joe, tokens)
    assert ["".join(said[start:end]) for start, end in spans][2:] == ["ˈlɔɹə", "hˈɪɹ"]
    assert "".join(said).endswith("ˈlɔɹə hˈɪɹ.")


def test_letters_are_named_and_foreign_words_have_phonemes_of_their_language(joe: Model) -> None:
    api = (Token("API", 0, 3, "A P I", spelled=(0, 1, 2)), Token(".", 3, 4, "."))
    assert "".join(phonemes_of(joe, api)[0]).startswith("ˈeɪ p")
    plain = tokens_of("She said bonjour and left.")
    french = tuple(replace(token, lang="fr") if token.written == "bonjour" else token for token in plain)
    assert "".join(phonemes_of(joe, french)[0]) != "".join(phonemes_of(joe, plain)[0])
    assert "ʒ" in "".join(phonemes_of(joe, french)[0])


def test_a_lone_letter_i_among_letters_has_the_stress_of_its_name(joe: Model) -> None:
    said = "".join(phonemes_of(joe, (Token("API", 0, 3, "A P I", spelled=(0, 1, 2)),))[0])
    assert said.endswith(" ˈaɪ")


def test_spelled_letters_are_kept_apart_from_the_next_word(joe: Model) -> None:
    tokens = tuple(read("LLMs use keys, and RLHF, of BPE.").tokens)
    said, spans = phonemes_of(joe, tokens)
    assert "".join(said).startswith("ˈɛl ˈɛl ˈɛmz  jˈuːs kˈiːz, ænd ˈɑːɹ")
    assert "".join(said[slice(*spans[1])]) == "jˈuːs" and "".join(said[slice(*spans[-1])]).startswith("bˈiː")
    raw = spoken(joe, Utterance(tokens, "piper"), None)
    assert raw.words[1].start > raw.words[0].end and len(raw.words) == len(spans)


def test_hyphens_are_blanks_where_the_sounds_stay(joe: Model) -> None:
    tokens = tuple(read("Use byte-pair encoding, and few-shot keys.").tokens)
    said, spans = phonemes_of(joe, tokens)
    texts = ["".join(said[start:end]) for start, end in spans]
    assert "bˈaɪt pˈɛɹ" in texts and "fjˈuː ʃˈɑːt" in texts
    assert len(spoken(joe, Utterance(tokens, "piper"), None).words) == len(texts) == 6
    for kept in ("a-priori", "state-of-the-art"):  # the blank would make other sounds: "uh priori"
        assert phonemes_of(joe, tuple(read(kept).tokens))[0] == joe.phonemes(kept)


def test_a_long_sentence_is_spoken_in_stretches_between_pauses(joe: Model) -> None:
    text = "and " + ", ".join(["the water of the river falls into the wide and open sea"] * 12) + "."
    utterance = saying(text, "piper")
    said, _ = phonemes_of(joe, utterance.tokens)
    parts = stretches(said)
    assert len(parts) > 1 and [*range(len(said))] == [at for start, end in parts for at in range(start, end)]
    assert all(said[end - 1] == "," for _, end in parts[:-1])
    raw = spoken(joe, utterance, None)
    assert raw.exact and [word.token for word in raw.words] == [
        index for index, token in enumerate(utterance.tokens) if token.spoken != "," and token.spoken != "."
    ]


def test_stretches_are_bounded_without_pauses_too() -> None:
    assert [end - start for start, end in stretches(["a"] * 1000)] == [320, 320, 320, 40]
    assert stretches(["a", "."]) == [(0, 2)] and stretches(["a"] * 300) == [(0, 300)]
    late = [*"a" * 200, ",", " ", *"a" * 150]
    assert stretches(late) == [(0, 201), (201, 352)]


def test_words_without_a_sound_of_their_own_get_none() -> None:
    assert parted([*"ʌvðə θˈɪŋ."], [[*"ʌv"], [*"ðə"], [*"θˈɪŋ"]]) == [(0, 2), (2, 4), (5, 9)]
    assert parted([*"sˈiː"], [[*"sˈiː"], []])[0] == (0, 4)
    assert parted([], [[*"a"]]) == [(0, 0)]
    assert parted([*"ab"], []) == []


def sound(seconds: float, level: float = 0.5) -> "np.ndarray":
    return (level * np.sin(np.arange(int(22_050 * seconds)) * 0.1)).astype(np.float32)


def test_a_defect_of_a_neural_clip_is_named() -> None:
    good = sound(1.0)
    assert defect(good, 22_050, 12, 0, 1.0) == ""
    broken = good.copy()
    broken[500] = np.nan
    assert "numbers" in defect(broken, 22_050, 12, 0, 1.0)
    assert defect(good * 0, 22_050, 12, 0, 1.0) == "silence"
    assert "clipped" in defect(np.sign(good), 22_050, 12, 0, 1.0)
    assert "12 sounds" in defect(sound(0.1), 22_050, 12, 0, 1.0)
    assert "12 sounds" in defect(sound(9.0), 22_050, 12, 0, 1.0)
    hole = np.concatenate([good, good[:22_050] * 0, good])
    assert "hole" in defect(hole, 22_050, 30, 0, 1.0) and not defect(hole, 22_050, 30, 1, 1.0)


class Spoilt:
    """A model whose first sounds of each sentence are no numbers."""

    def __init__(self, joe: Model, bad: int) -> None:
        self._joe, self._bad = joe, bad
        self.rate_hz, self.language, self.phonemes = joe.rate_hz, joe.language, joe.phonemes
        self.frame = joe.frame
        self.seeds: list[int] = []

    def speak(self, said: list[str], rate: float, speaker: int | None, seed: int = 0) -> object:
        self.seeds.append(seed)
        made = self._joe.speak(said, rate, speaker, seed)
        return replace(made, samples=made.samples * np.float32(np.nan)) if len(self.seeds) <= self._bad else made


def test_a_spoilt_sentence_is_spoken_once_more_with_another_seed(joe: Model) -> None:
    once = Spoilt(joe, 1)
    assert spoken(once, saying("It is well.", "piper"), None).words  # type: ignore[arg-type]
    assert once.seeds == [0, 1]
    with pytest.raises(RuntimeError, match="twice"):
        spoken(Spoilt(joe, 2), saying("It is not.", "piper"), None)  # type: ignore[arg-type]


def test_the_shipped_gain_is_what_is_measured_today(joe: Model) -> None:
    fingerprint = PiperVoice().fingerprint_of("piper:joe")
    shipped = gain._MODELS_DB[fingerprint.rpartition(", model ")[2]]
    sounds = [spoken(joe, utterance, None) for utterance in gain.sample_utterances("piper")]
    assert gain.measured_gain(sounds) == pytest.approx(shipped, abs=0.2)


def test_the_model_tells_lengths_as_the_library_for_its_files_would_have_it() -> None:
    import onnx

    data = piper_files.model("joe").read_bytes()
    read = onnx.load_model_from_string(with_lengths(data))
    [output, lengths] = read.graph.output
    assert output.name == "output"
    [node] = [node for node in read.graph.node if node.op_type == "Ceil"]
    assert lengths.name == node.output[0]
    assert with_lengths(with_lengths(data)) == with_lengths(data)


@pytest.mark.parametrize(
    "data", [b"", b"no model at all", b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", b"\x3a\x05ab"]
)
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no model"):
        with_lengths(data)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder of voices of the user's own."""
    monkeypatch.setenv("AUDIOLESSON_VOICES", str(tmp_path))
    yield tmp_path


def test_a_voice_in_the_users_folder_is_found_and_told_from_another_of_its_name(folder: Path) -> None:
    joe = piper_files.model("joe")
    shutil.copyfile(joe.with_name(joe.name + ".json"), folder / "en_GB-anna-low.onnx.json")
    (folder / "en_GB-anna-low.onnx").write_bytes(b"one" * 50_000)
    voice = PiperVoice()
    assert [info.spec for info in voice.catalogue()] == ["piper", "piper:joe", "piper:anna"]
    assert voice.catalogue()[2].note == "no card tells its licence: find it before you publish"
    one = catalogue.fingerprint("piper:anna", folder)
    assert one == catalogue.fingerprint("piper:en_GB-anna-low", folder) != catalogue.fingerprint("piper:joe", folder)
    (folder / "en_GB-anna-low.onnx").write_bytes(b"two" * 50_000)
    assert catalogue.fingerprint("piper:anna", folder) != one
    assert voice.has("piper:Anna") and not voice.has("piper:otto")


def test_the_rights_of_joe_are_said_as_they_are() -> None:
    info = next(info for info in PiperVoice().catalogue() if info.spec == "piper:joe")
    assert info.licence == "CC0" and "MODEL_CARD" in info.licence_from
    assert info.note == ('its card says CC0, but it was fine-tuned from "lessac", whose terms we have not checked')


def test_a_file_that_is_no_voice_is_named(folder: Path) -> None:
    (folder / "broken.onnx").write_bytes(b"nothing")
    (folder / "broken.onnx.json").write_text("{}")
    assert "piper:broken" not in [info.spec for info in PiperVoice().catalogue()]
    with pytest.raises(RuntimeError, match=r"broken\.onnx\.json holds no settings"):
        PiperVoice().speak(Utterance(tokens_of("Yes."), "piper:broken"))
    joe = piper_files.model("joe")
    shutil.copyfile(joe.with_name(joe.name + ".json"), folder / "broken.onnx.json")
    with pytest.raises(RuntimeError, match=r"broken\.onnx is no voice of Piper"):
        PiperVoice().speak(Utterance(tokens_of("Yes."), "piper:broken"))


def test_estimates_are_near_for_a_lesson(joe: Model) -> None:
    lines = ("A bridge carries its load to the ground in one of a few ways.", "What happens when the banks are soft?",
             "An arch presses outward, and so it needs strong banks on both sides.", "Wind is their enemy: it swings.",
             "Steel is good at that, stone is not.")  # fmt: skip
    told = [saying(line, "piper") for line in lines]
    lengths = [finish(spoken(joe, each, None), 0, 20).length for each in told]
    assert sum(estimate(each.tokens, pace("piper:joe")) for each in told) == pytest.approx(sum(lengths), rel=0.08)


def pitch_at_the_end(raw: Raw) -> float:
    """Hz by which the pitch rises over the last voiced fifth of a second, octaves folded."""
    samples, window = samples_of(raw), 882
    found = []
    for at in range(0, len(samples) - window, 220):
        piece = samples[at : at + window] * np.hanning(window)
        heard = np.correlate(piece, piece, "full")[window - 1 :]
        lag = 73 + int(np.argmax(heard[73:340]))
        if np.abs(piece).max() > 0.03 and heard[lag] > 0.45 * heard[0]:
            hertz = raw.rate_hz / lag
            found.append(hertz if hertz < 140 else hertz / 2)
    return float(np.median(found[-6:]) - np.median(found[-16:-8]))


def test_questions_rise_where_statements_fall(joe: Model) -> None:
    pairs = [
        ("Is it cold?", "It is cold."),
        ("Is this the river?", "This is the river."),
        ("Can it fly?", "It can fly."),
        ("Do they sleep?", "They do sleep."),
    ]
    rises = [[pitch_at_the_end(spoken(joe, saying(text, "piper"), None)) for text in pair] for pair in pairs]
    assert sum(question > max(0, statement) for question, statement in rises) >= 3, rises


def test_a_list_pauses_at_its_commas(joe: Model) -> None:
    raw = spoken(joe, saying("We saw red, green, and blue.", "piper"), None)
    gaps = [right.start - left.end for left, right in zip(raw.words, raw.words[1:], strict=False)]
    assert gaps[0] == gaps[1] == gaps[4] == 0 and min(gaps[2], gaps[3]) > 0.1 * raw.rate_hz
