"""Names of voices → entry points, without loading any; a voice object for a spec."""

import functools
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from audiolesson.errors import FileError, VoiceError
from audiolesson.files import inside
from audiolesson.speech.voice import Voice, option

GROUP = "audiolesson.voices"

_OWN = {
    "espeak": "audiolesson.speech.voices.espeak:EspeakVoice",
    "flite": "audiolesson.speech.voices.flite:FliteVoice",
    "piper": "audiolesson.speech.voices.piper:PiperVoice",
    "system": "audiolesson.speech.voices.system:SystemVoice",
    "tone": "audiolesson.speech.voices.tone:ToneVoice",
}
"""Our own entry points once more: looking them up in the metadata of all packages costs 50 to 100 ms."""


def name_of(spec: str) -> str:
    """The voice's name in a spec: `espeak:en-gb` → `espeak`."""
    return spec.partition(":")[0]


def installed() -> dict[str, str]:
    """All voices: name → `module:Class`, sorted. Reads the metadata of installed packages, imports none of them."""
    from importlib.metadata import entry_points

    found = {entry.name: entry.value for entry in entry_points(group=GROUP)}
    return dict(sorted({**found, **_OWN}.items()))


def entry(spec: str) -> str:
    """The `module:Class` of a spec's voice. Raises VoiceError when no such voice is installed."""
    name = name_of(spec)
    if name in _OWN:
        return _OWN[name]
    voices = installed()
    if name in voices:
        return voices[name]
    from difflib import get_close_matches

    near = get_close_matches(name, voices, 1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise VoiceError(f"no voice is called {name!r}", hint=f"{hint}installed are: {', '.join(voices)}")


def voice(spec: str) -> Voice:
    """The voice object of a spec, imported but with no engine loaded. Raises VoiceError."""
    return _loaded(entry(spec))


def nearest(spec: str, listed: Iterable[str]) -> str:
    """Words for a hint: which of the listed specs may have been meant by one that is not there, "" for none."""
    from difflib import get_close_matches

    near = get_close_matches(option(spec), map(option, listed), 1)  # the engine's name alike would count for much
    return f"did you mean {name_of(spec)}:{near[0]}? " if near and near[0] else ""


def located(spec: str, root: Path) -> str:
    """The spec with the path in it, if it names one, made whole: `piper:voices/anna` lies in the show, at `root`.

    Only engines whose voices are files know paths. Raises VoiceError for a path that leaves the show.
    """
    path = option(spec)
    if ("/" not in path and "\\" not in path) or not hasattr(voice(spec), "fingerprint_of"):
        return spec
    try:
        return f"{name_of(spec)}:{inside(root, path)}"
    except FileError as error:
        hint = "name a file inside the show, or put the voice into your folder of voices: audiolesson voices add FILE"
        raise VoiceError(f"{spec}: {error.message}", hint=hint) from error


def fingerprint(spec: str, root: Path) -> str:
    """What the sound of a spec depends on besides the utterance; `root` is the show's folder. Raises VoiceError."""
    spec = located(spec, root)
    engine = voice(spec)
    own = getattr(engine, "fingerprint_of", None)
    return str(own(spec)) if own else engine.fingerprint()


@functools.cache
def _loaded(entry: str) -> Voice:
    module, _, name = entry.partition(":")
    try:
        made: Voice = getattr(import_module(module), name)()
    except Exception as error:
        raise VoiceError(f"the voice {entry} cannot be loaded: {error}", hint="reinstall its package") from error
    return made
