"""Every voice that show.toml names is installed."""

from collections.abc import Iterator

from audiolesson.check.model import SETTINGS, Finding, ShowRule, ShowView
from audiolesson.errors import Place, VoiceError
from audiolesson.speech.catalogue import entry


def find(view: ShowView) -> Iterator[Finding]:
    """Speakers whose voice no installed package gives."""
    for speaker, spec in sorted(view.show.voices.items()):
        try:
            entry(spec)
        except VoiceError as error:
            yield Finding(Place(SETTINGS), f"[voices] {speaker}: {error.message}", error.hint)


RULE = ShowRule("voice", "error", find)
