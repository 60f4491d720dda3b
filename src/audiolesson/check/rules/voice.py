"""Every voice that show.toml names can speak here."""

from collections.abc import Iterator
from pathlib import Path

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import VoiceError
from audiolesson.speech.catalogue import entry, located, nearest, voice
from audiolesson.speech.voice import VoiceInfo, option

_TIME_LIMIT_S = 5.0


def find(view: ShowView) -> Iterator[Finding]:
    """Speakers whose voice no installed package gives, or whose engine has no such voice."""
    wrong: dict[str, tuple[str, str] | None] = {}
    for speaker, spec in sorted(view.show.voices.items()):
        if spec not in wrong:
            wrong[spec] = _wrong(spec, view.show.root)
        if found := wrong[spec]:
            yield Finding(view.setting(f"voices.{speaker}"), f"[voices] {speaker}: {found[0]}", found[1])


def _wrong(spec: str, root: Path) -> tuple[str, str] | None:
    """What is wrong with a spec, and what to do."""
    try:
        made = entry(spec)
        spec = located(spec, root)
        if missing := _missing(spec):
            return missing
        listed = [info.spec for info in catalogue(spec)] if option(spec) else [spec]
    except VoiceError as error:
        return error.message, error.hint
    if spec in listed or not _is_unknown(made, spec):
        return None
    hint = f"{nearest(spec, listed)}`audiolesson voices` lists what is installed"
    return f"there is no voice {spec.replace(f'{root}/', '')!r}", hint


def _missing(spec: str) -> tuple[str, str] | None:
    """What keeps the engine of a spec from speaking here, and what to do."""
    try:
        problems = voice(spec).problems()
    except VoiceError:
        raise
    except Exception:  # whatever the fault of somebody's package: the engine is asked then
        return None
    if not problems:
        return None
    what, _, way = problems[0].partition(": ")
    return f"{spec} cannot speak here: {what}", way or "`audiolesson doctor` tells more"


def catalogue(spec: str) -> list[VoiceInfo]:
    """What the engine of a spec lists. Raises VoiceError when its package cannot be loaded."""
    engine = voice(spec)
    try:
        return engine.catalogue()
    except Exception:  # whatever the fault of somebody's package: the engine is asked then
        return []


def _is_unknown(made: str, spec: str) -> bool:
    """Whether an engine says of a spec that it lists nowhere that it has no such voice.

    One that can tell by itself does. Others are asked for one word in a helper process, for they know more names than
    they list (`espeak:pt-pt`, `system:NAME`). A helper that fails in another way says nothing about the name; the build
    will tell.
    """
    if has := getattr(voice(spec), "has", None):
        return not has(spec)
    from audiolesson.speech.model import Raw, Utterance
    from audiolesson.speech.pool import Gone, Pool
    from audiolesson.wording.model import Token

    pool = Pool(_TIME_LIMIT_S)
    try:
        reply = pool.speak(made, Utterance((Token("Hi", 0, 2, "Hi"),), spec))
    except (Gone, VoiceError, OSError):
        return False
    finally:
        pool.close()
    return not isinstance(reply, Raw) and reply[0] == "unknown"


_SETTINGS = (
    'id = "2f0c7a52-6f0b-4d0e-8a55-7a4b5c9d2e31"\ntitle = "The sea"\naddress = "https://example.org/sea/"\n\n'
    '[voices]\nHost = "{}"\n'
)
ABOUT = About(
    "A voice of show.toml that this machine does not have.",
    "Nothing can be spoken with it.",
    {SETTINGS: _SETTINGS.format("espaek")},
    {SETTINGS: _SETTINGS.format("espeak")},
)
RULE = ShowRule("voice", "error", find, ABOUT)
