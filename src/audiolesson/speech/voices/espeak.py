"""espeak-ng from the pip package `espeakng-loader`: small, fast, word times from its own samples."""

from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.speech.voices.espeak_library import PACKAGE, RATE_HZ, Library, library_file
from audiolesson.speech.voices.espeak_phonemes import mnemonics
from audiolesson.speech.voices.installed import folder, version
from audiolesson.wording.align import assign, is_speech, spoken_text
from audiolesson.wording.model import Token

RATE_WPM = 175
"""Words a minute at the rate 1.0."""

WORD_GAP = 3
"""Pause between words, × 10 ms."""

DEFAULT = "en-us"
_LICENCE = "GPL-3.0-or-later"
_Times = tuple[tuple[int, int, int], ...]

_FORM = 1  # raised when the way of speaking changes in a manner that neither version nor settings show
_STEP, _JOIN = RATE_HZ // 100, RATE_HZ // 20
_QUIET = 150
_RESPELLED = {"A": "eigh"}  # "A" is read as the article, "ay" as "eye"


class EspeakVoice:
    """espeak-ng; specs are `espeak`, `espeak:en-gb`, `espeak:en-us+f3` (language+variant)."""

    name = "espeak"
    deterministic = True

    def fingerprint(self) -> str:
        """Package version and settings; the package is found but not imported."""
        return f"espeak-ng {version(PACKAGE)}, rate {RATE_WPM}, gap {WORD_GAP}, form {_FORM}"

    def problems(self) -> list[str]:
        """Whether library and data are there."""
        package = folder(PACKAGE)
        if package is None:
            return [f"espeak-ng is not installed: pip install {PACKAGE.replace('_', '-')}"]
        if not library_file(package).exists() or not (package / "espeak-ng-data").is_dir():
            return [f"{package} holds no espeak-ng for this system: reinstall {PACKAGE.replace('_', '-')}"]
        return []

    def catalogue(self) -> list[VoiceInfo]:
        """All languages of the installed data, English first, and the variants of the default."""
        package = folder(PACKAGE)
        if package is None:
            return []
        data = package / "espeak-ng-data"
        spoken = [file for file in data.glob("lang/*/*") if _dictionary(data, file).is_file()]
        known = {values[0]: tuple(values[1:]) for file in spoken if (values := _values(file, "language"))}
        tags = sorted(known.keys() - {DEFAULT}, key=lambda tag: (not tag.startswith("en"), tag))
        variants = sorted(file.name for file in (data / "voices" / "!v").iterdir())
        read_in = "the COPYING of espeak-ng"
        voices = [VoiceInfo(self.name, DEFAULT, DEFAULT, RATE_HZ, _LICENCE, "the default", licence_from=read_in)]
        specs = [*tags, *(f"{DEFAULT}+{variant}" for variant in variants if " " not in variant)]
        for spec in specs:
            tag = spec.partition("+")[0]
            also = known.get(tag, ())
            own = VoiceInfo(f"{self.name}:{spec}", spec, tag, RATE_HZ, _LICENCE, also=also, licence_from=read_in)
            voices.append(own)
        return voices

    def speak(self, utterance: Utterance) -> Raw:
        """Speak; tokens with a `lang` are spoken by the voice of that language, in the variant of the spec."""
        package = folder(PACKAGE)
        if package is None:
            raise OSError(self.problems()[0])
        base = option(utterance.voice) or DEFAULT
        sound = bytearray()
        words: list[RawWord] = []
        at = 0
        for lang, group in groupby(utterance.tokens, key=lambda token: token.lang):
            tokens = tuple(group)
            shift = len(sound) // 2
            samples, times = _say(package, tokens, _voices(package, base, lang), round(RATE_WPM * utterance.rate))
            if tokens[-1] is not utterance.tokens[-1] and is_speech(tokens[-1]):
                samples = _joined(samples)
            count = len(samples) // 2
            words += (RawWord(at + token, shift + start, shift + min(end, count)) for token, start, end in times)
            sound += samples
            at += len(tokens)
        return Raw(bytes(sound), RATE_HZ, tuple(words), exact=True)


def respelled(token: Token) -> Token:
    """The token as espeak-ng is given it: respelled, and letters written so that it says their names."""
    if token.voiced.startswith("/"):
        phonemes = mnemonics(token.voiced.strip("/"))
        return replace(token, spoken=f"[[{phonemes}]]") if phonemes else token
    token = replace(token, spoken=token.voiced or token.spoken)
    if not token.spelled:
        return token
    words = token.spoken.split()
    for index in token.spelled:
        letter, mark, rest = words[index].partition("'")
        words[index] = _RESPELLED.get(letter, letter) + mark + rest
    return replace(token, spoken=" ".join(words))


def _voices(package: Path, base: str, lang: str) -> list[str]:
    """The voices to try for a language, best first; the sentence's own is the last resort."""
    language, plus, variant = base.partition("+")
    if plus and not (package / "espeak-ng-data" / "voices" / "!v" / variant).is_file():
        raise LookupError(base)  # espeak-ng itself would leave the variant out without a word
    tag = lang.lower()
    tags = [*(one for one in (tag, tag.partition("-")[0]) if one and tag != language), language]
    return [_files(package).get(one, one) + plus + variant for one in tags]


@cache
def _files(package: Path) -> dict[str, str]:
    """Language tag → file of espeak-ng's data, where the names differ (`en-gb` → `en`), for it looks for files."""
    data = sorted((package / "espeak-ng-data" / "lang").glob("*/*"))
    names = {file.name.lower() for file in data}
    pairs = [(tag, file.name) for file in data for tag in _values(file, "language")]
    return {tag: name for tag, name in reversed(pairs) if tag not in names}


def _say(package: Path, tokens: tuple[Token, ...], voices: list[str], rate: int) -> tuple[bytes, _Times]:
    english = voices[0].startswith("en")
    said = tuple(respelled(token) for token in tokens) if english else tokens
    spoken = spoken_text(said)
    if not any(map(is_speech, said)):
        return b"", ()
    with Library(package) as library:
        samples, events = library.say(spoken.text, voices, rate, WORD_GAP)
    if not samples or not events:
        raise RuntimeError(f"espeak-ng gave no sound with {voices[0]}")
    ends = [start for _, start in events[1:]] + [len(samples) // 2]
    return samples, assign([(at, start, end) for (at, start), end in zip(events, ends, strict=True)], said, spoken)


def _joined(samples: bytes) -> bytes:
    """Samples without the pause that espeak-ng makes at the end of a text, for words follow in another language."""
    view = memoryview(samples).cast("h")
    end = len(view)
    while end > _JOIN and max(map(abs, view[end - _STEP : end])) < _QUIET:
        end -= _STEP
    return samples[: 2 * min(len(view), end + _JOIN)]


def _values(voice_file: Path, name: str) -> list[str]:
    """The values of an attribute in a voice file of espeak-ng's data, such as its language tags; lower case."""
    lines = (line.split() for line in voice_file.read_text("utf-8", "replace").splitlines())
    return [words[1].lower() for words in lines if len(words) > 1 and words[0] == name]


def _dictionary(data: Path, voice_file: Path) -> Path:
    """The dictionary without which a language gives no sound; some are named in the data but not there."""
    tags = _values(voice_file, "dictionary") or _values(voice_file, "language") or [voice_file.name]
    return data / f"{tags[0].partition('-')[0]}_dict"
