"""A Piper model in memory: phonemes in, samples and the length of each phoneme out; one thread, no noise.

Without noise equal phonemes give equal bytes, whatever was spoken before. onnxruntime seeds its noise when a model
is loaded, so a sentence with noise loads the model for itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audiolesson.speech.voices.piper_files import read_settings
from audiolesson.speech.voices.piper_graph import with_lengths

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_BYTES = 1 << 29
"""No voice of Piper is larger (the largest has 130 MB)."""

_BEGIN, _END, _BETWEEN = "^", "$", "_"


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples (floats, full scale 1.0) at `rate_hz`, and for each phoneme how many samples it lasts.

    `lengths` is empty for a model that does not tell; `lead` samples lie before the first phoneme.
    """

    samples: "NDArray[np.float32]"
    rate_hz: int
    lead: int
    lengths: tuple[int, ...]


class Model:
    """One model and its configuration, loaded. Raises OSError or RuntimeError when the files are no voice of Piper."""

    def __init__(self, file: Path) -> None:
        from piper.config import PiperConfig
        from piper.voice import PiperVoice

        if file.stat().st_size > MOST_BYTES:
            raise RuntimeError(f"{file.name} is too large for a voice")
        settings = read_settings(file)
        try:
            self._bytes = with_lengths(file.read_bytes())
            self._quiet = self._session()
            self._voice: Any = PiperVoice(session=self._quiet, config=PiperConfig.from_dict(settings))
        except Exception as error:
            raise RuntimeError(f"{file.name} is no voice of Piper: {error}") from error
        self._config: Any = self._voice.config

    @property
    def rate_hz(self) -> int:
        """Samples a second."""
        return int(self._config.sample_rate)

    @property
    def frame(self) -> int:
        """Samples of a frame, in which lengths are counted."""
        return int(self._config.hop_length)

    @property
    def language(self) -> str:
        """The voice of espeak-ng that gives its phonemes, such as `en-us`."""
        return str(self._config.espeak_voice)

    def phonemes(self, text: str, language: str = "") -> list[str]:
        """The phonemes of a text with the marks of its pauses between them; of another language if one is named.

        Where espeak-ng cuts a text into several sentences they are joined.
        """
        if language and language != self.language:
            from piper.phonemize_espeak import EspeakPhonemizer

            found = EspeakPhonemizer().phonemize(language, text)
        else:
            found = self._voice.phonemize(text)
        joined: list[str] = []
        for sentence in found:
            joined += [" ", *sentence] if joined else sentence
        return joined

    def speaker(self, name: str) -> int | None:
        """The number of a speaker, from its name or number; None in a voice of one. Raises LookupError."""
        count = int(self._config.num_speakers)
        if not name:
            return int(self._config.default_speaker_id) if count > 1 else None
        if name in self._config.speaker_id_map:
            return int(self._config.speaker_id_map[name])
        if name.isascii() and name.isdigit() and int(name) < count:
            return int(name)
        raise LookupError(name)

    def speak(self, phonemes: Sequence[str], rate: float, speaker: int | None, seed: int = 0) -> Sound:
        """The sound of phonemes; with a `seed` other than 0 with the noise that the voice was made for."""
        import numpy as np
        from piper.config import SynthesisConfig

        known = self._config.phoneme_id_map
        groups = [[*known[_BEGIN], *known[_BETWEEN]]]
        groups += [[*known[sign], *known[_BETWEEN]] if sign in known else [] for sign in phonemes]
        groups.append([*known[_END]])
        noise = self._config.noise_scale if seed else 0.0
        width = self._config.noise_w_scale if seed else 0.0
        how = SynthesisConfig(speaker, self._config.length_scale / rate, noise, width, normalize_audio=False)
        self._voice.session = self._session(seed) if seed else self._quiet
        ids = [number for group in groups for number in group]
        made = self._voice.phoneme_ids_to_audio(ids, how, include_alignments=True)
        self._voice.session = self._quiet  # lets go of 100 MB
        samples, counts = made if isinstance(made, tuple) else (made, None)
        samples = np.atleast_1d(samples).astype(np.float32)
        if counts is None or len(np.atleast_1d(counts)) != len(ids):
            return Sound(samples, self.rate_hz, 0, ())
        numbers = iter(np.atleast_1d(counts).tolist())
        lengths = [sum(next(numbers) for _ in group) for group in groups]
        return Sound(samples, self.rate_hz, lengths[0], tuple(lengths[1:-1]))

    def _session(self, seed: int = 0) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        options.enable_cpu_mem_arena = False  # it keeps what the longest sentence took: 100 MB more, no faster
        onnxruntime.set_seed(seed)
        return onnxruntime.InferenceSession(self._bytes, options, providers=["CPUExecutionProvider"])
