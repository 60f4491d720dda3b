"""What every voice is: the protocol that the built-in voices and those of other packages keep."""

from dataclasses import dataclass
from typing import Protocol

from audiolesson.speech.model import Raw, Utterance


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """One line of the list of voices: `spec` is what a show writes (`espeak:en-gb`), `language` a BCP 47 tag.

    `licence_from` says where the licence was read ("": nowhere); `note` what else is to be known, unclear rights too.
    `also` holds other tags of that language which the voice understands in a script's `{lang=}`, in lower case.
    """

    spec: str
    name: str
    language: str
    rate_hz: int
    licence: str
    note: str = ""
    also: tuple[str, ...] = ()
    licence_from: str = ""


class Voice(Protocol):
    """A speech engine. It is constructed without arguments, and one object serves all specs of its name.

    A voice is found by an entry point `name = "module:Class"` in the group `audiolesson.voices`. `speak` is
    called in a helper process that imports nothing but the voice; all the rest must be cheap, for it is called
    in the program itself, on every build.
    """

    name: str
    deterministic: bool
    """Whether one utterance gives the same bytes in every process on machines of one kind."""

    def fingerprint(self) -> str:
        """What the sound depends on besides the utterance: versions and settings. Loads no engine."""
        ...

    # An engine whose voices are files of their own may also have `fingerprint_of(spec) -> str`, which is then taken
    # in place of `fingerprint()`, and `has(spec) -> bool`, which tells without an engine whether a voice is here.

    def problems(self) -> list[str]:
        """What stands in the way of speaking here, each with what to do; empty when all is well."""
        ...

    def catalogue(self) -> list[VoiceInfo]:
        """The specs that can be spoken here, the default first."""
        ...

    def speak(self, utterance: Utterance) -> Raw:
        """Speak one sentence. Every token with letters or digits in `spoken` gets one word.

        Raises LookupError when the spec names no voice that is installed, and OSError or RuntimeError when the
        engine cannot speak.
        """
        ...


def option(spec: str) -> str:
    """What follows the colon in a spec: `espeak:en-gb` → `en-gb`; "" when nothing does."""
    return spec.partition(":")[2]
