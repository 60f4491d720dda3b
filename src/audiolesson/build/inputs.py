"""What a product is made from, as digests: the files, the settings and the sounds that a build reads.

Versions of the program, of encoder and engines are no inputs: where only they changed, a product is old, not
stale, and is made anew with the next change or by `build --remake`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any

from audiolesson.build.program import PROGRAM
from audiolesson.build.program import why as other_program
from audiolesson.build.said_words import PREFIX, lexicon_inputs, said_words
from audiolesson.files import digest, file_digest
from audiolesson.show.model import DrillSettings, Show, default_voices
from audiolesson.units import Ms

SETTINGS = "show.toml"
LEXICON = "lexicon."
"""What the setting of one word begins with."""

_LESSONS = "lessons/"
_NOT_HEARD = frozenset(
    {
        "description",
        "email",
        "category",
        "explicit",
        "order",
        "feed",
        "check",
        "licence",
        "credits",
        "renamed",
        "publish",
        "sources",
        "based_on",
        "lexicon",
        "root",
    }
)
"""What an episode does not depend on as a whole; of the lexicon only those words that it says (`said_words`)."""

_NOT_READ = frozenset({"voices", "length", "sound", "check", "renamed", "publish", "root"})
"""What feed/ does not depend on. The lexicon stands in the sources that it holds."""

TAKEN_OVER = (
    "description", "language", "licence", "category", "explicit", "order", "sounds", "pictures", "voices", "length",
    "sound", "drill", "colours", "credits", "lexicon", "based_on",
)  # fmt: skip
"""What a clone takes over of show.toml: how the show sounds and looks, nothing of who makes it and where it lies."""


def lesson_settings(show: Show) -> str:
    """The digest of all settings that an episode, its chapters and its tags depend on, but the lexicon."""
    return digest(_plain(show, _NOT_HEARD))


def feed_settings(show: Show) -> str:
    """The digest of all settings that the feed and the pages depend on."""
    return digest(_plain(show, _NOT_READ))


def lesson_settings_apart(show: Show, slug: str) -> dict[str, str]:
    """The same, setting by setting: "colours.accent" → the beginning of its digest; each word of the lexicon that the
    lesson says is one, "lexicon.LoRA"."""
    words = {key: value for own in said_words(show, slug).values() for key, value in own.items()}
    return _apart(show, _NOT_HEARD) | {f"{LEXICON}{key}": digest(value)[:8] for key, value in words.items()}


def feed_settings_apart(show: Show) -> dict[str, str]:
    """What `feed_settings` is of, setting by setting."""
    return _apart(show, _NOT_READ)


def source_settings(show: Show) -> dict[str, Any]:
    """What of show.toml goes along with the sources, as it could be written there; defaults are left out.

    It is made from the settings and not from the file, so that another way of writing them gives the same archive.
    """
    found = {key: value for key, value in _plain(show).items() if key in TAKEN_OVER}
    found |= {key: False for key in ("sounds", "pictures") if not getattr(show, f"with_{key}")}
    if "length" in found:
        found["length"] = {key: _written(value) for key, value in found["length"].items()}
    if "drill" in found:
        lengths = [item.name for item in fields(DrillSettings) if item.type is Ms]
        drill = found["drill"]
        found["drill"] = {key: _written(value) if key in lengths else value for key, value in drill.items()}
    return {key: found[key] for key in TAKEN_OVER if key in found}


def _written(length: Ms | None) -> str:
    """A length as show.toml has it."""
    return "full" if length is None else f"{length}ms"


def cover_file(show: Show) -> Path | None:
    """The author's own cover, `pictures/cover.jpg`, `.jpeg` or `.png`; None when there is none."""
    return next((path for path in show.own_covers("cover") if path.is_file()), None)


def lesson_cover_file(show: Show, slug: str) -> Path | None:
    """The author's own picture of a lesson, `pictures/SLUG.cover.jpg`, `.jpeg` or `.png`; None when there is none."""
    return next((path for path in show.own_covers(f"{slug}.cover") if path.is_file()), None)


def shown_file(show: Show, slug: str) -> Path | None:
    """The author's file that a lesson's picture is made from: its own, or the show's where that stands for all."""
    return lesson_cover_file(show, slug) or (None if show.with_pictures else cover_file(show))


def think_input(show: Show) -> str:
    """The show's own sound under the time to think, there or missing: "sounds/rain.wav"; "" where it has none."""
    think = show.sound.think
    return f"sounds/{think}" if isinstance(think, str) and think else ""


def lesson_inputs(show: Show, slug: str, named: Iterable[str] = ()) -> dict[str, str]:
    """Input → digest for one lesson: settings, the words of the lexicon that it says, own picture, the sound under the
    time to think, which a drill has without a word of its file, and lesson, script, cards and quiz where they are.

    `named` are further inputs of the build before, such as "sounds/a.wav".
    """
    texts = show.spoken(slug).values()
    names = {show.name(path) for path in texts if path.is_file()}
    names |= {name for name in named if not name.startswith(PREFIX)} - {SETTINGS, *map(show.name, texts)}
    known = [name for name in names if name.startswith(_LESSONS)]
    if not any((show.root / name).is_file() for name in known):
        names -= {*known}
        names |= {show.name(lesson) for lesson in [show.lesson(slug)] if lesson}
    think, picture = think_input(show), shown_file(show, slug)
    if think:
        names.add(think)
    if picture:
        names.add(show.name(picture))
    files = {name: _digest(show.root / name) for name in sorted(names)}
    return {SETTINGS: lesson_settings(show), **lexicon_inputs(show, slug), **files}


def episode_inputs(show: Show, slug: str, inputs: Mapping[str, str]) -> dict[str, str]:
    """Those inputs of a lesson that its episode depends on: all but the lesson itself, cards and quiz."""
    others = {show.name(show.cards(slug)), show.name(show.quiz(slug)), f"{PREFIX}cards", f"{PREFIX}quiz"}
    return {name: value for name, value in inputs.items() if name not in others and not name.startswith(_LESSONS)}


def lesson_input(inputs: Mapping[str, str]) -> tuple[str, str]:
    """The lesson file among the inputs of a lesson, and its digest; two empty texts where there is none."""
    return next(((name, value) for name, value in inputs.items() if name.startswith(_LESSONS)), ("", ""))


def changed(before: Mapping[str, str], now: Mapping[str, str], settings: Sequence[str] = ()) -> list[str]:
    """Why a product is stale, by naming each input that was edited, is new or is gone.

    `settings` are those of show.toml that were edited, where that is known; its words tell of an edited lexicon.
    """
    words: list[str] = []
    toml: list[str] = []
    for name in sorted(before.keys() | now.keys()):
        old, new = before.get(name, ""), now.get(name, "")
        if old == new:
            continue
        if name == SETTINGS or name.startswith(PREFIX):
            own = [one for one in settings if one.startswith(LEXICON) != (name == SETTINGS)]
            toml += own or ([""] if name == SETTINGS else [])  # words come and go with the text that says them, too
        else:
            state = "edited" if old and new else "new" if new else "gone"
            words.append(other_program(old, new) if name == PROGRAM else f"{name} {state}")
    if toml:
        told = ", ".join(sorted({one for one in toml if one}))
        words.append(f"{SETTINGS} edited ({told})" if told else f"{SETTINGS} edited")
    return sorted(words)


def edited_settings(before: Mapping[str, str], now: Mapping[str, str], *, same_texts: bool = True) -> list[str]:
    """The settings that differ between two builds; none where the first did not tell them.

    Voices that are all as they would be without a word are not told, so one that only one build tells may be that. A
    word of the lexicon that only one of them tells was edited where the lesson has the `same_texts`.
    """
    if not before:
        return []
    unsaid = {f"voices.{name}": digest(voice)[:8] for name, voice in default_voices().items()}
    before, now = {**unsaid, **before}, {**unsaid, **now}
    both = before.keys() & now.keys()
    names = {name for name in before.keys() | now.keys() if same_texts or name in both or not name.startswith(LEXICON)}
    return sorted(name for name in names if before.get(name) != now.get(name))


def same_texts(before: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether script, cards and quiz of a lesson are as they were."""
    names = (name for name in before.keys() | now.keys() if name.startswith("scripts/"))
    return all(before.get(name) == now.get(name) for name in names)


def _apart(show: Show, without: frozenset[str]) -> dict[str, str]:
    found = {}
    for name, value in _plain(show, without).items():
        is_table = isinstance(value, dict) and name != "lexicon"
        own = {f"{name}.{key}": one for key, one in value.items()} if is_table else {name: value}
        found.update({key: digest(one)[:8] for key, one in own.items()})
    return found


def _digest(path: Path) -> str:
    """A file's digest; one that cannot be read counts as edited, and its lesson's build says why it cannot."""
    try:
        return file_digest(path)
    except OSError as error:
        return f"cannot be read: {error.errno}"


def _plain(value: Any, without: frozenset[str] = frozenset()) -> Any:
    """A value as JSON knows it. What is as it would be without a word is left out, so that a new setting, at its
    default, makes nothing stale."""
    if is_dataclass(value):
        return {
            f.name: _plain(own)
            for f in fields(value)
            if f.name not in without and (own := getattr(value, f.name)) != _default(f)
        }
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _default(item: Field[Any]) -> Any:
    return item.default_factory() if item.default_factory is not MISSING else item.default
