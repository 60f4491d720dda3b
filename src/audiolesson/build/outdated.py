"""Lessons that are fresh, and that other versions made: what today's would change of them.

Such a lesson is old, not stale: it is made anew with its next change or by `build --remake`.
"""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audiolesson import __version__
from audiolesson.build.freshness import LESSON_MANIFEST, fresh_manifest, manifest_of
from audiolesson.build.material import material_for, study_of
from audiolesson.build.plan import StaleSentence
from audiolesson.build.sources import without_sounds
from audiolesson.errors import AudiolessonError
from audiolesson.files import read_text
from audiolesson.manifest import LessonManifest
from audiolesson.script.model import Script
from audiolesson.script.parse import parse
from audiolesson.show.model import Show

_VOICE = "voice "
"""What the name of a voice among the versions begins with."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """A fresh lesson of other versions: `versions` are (what, then, now). `sentences` would be said otherwise today,
    and where `encodes`, sound would be encoded anew; both None where nobody looked."""

    slug: str
    versions: tuple[tuple[str, str, str], ...]
    sentences: tuple[StaleSentence, ...] | None = None
    encodes: bool | None = None


def outdated(show: Show, slugs: Iterable[str], *, look: bool = True) -> list[Outdated]:
    """The outdated ones of these lessons. `look` at their sentences: it reads each script, some 50 ms a lesson.

    Without it those that are stale count as well, and other versions of voices do not.
    """
    found = []
    for slug in slugs:
        if not look and _is_of_today(show, slug):
            continue
        made = fresh_manifest(show, slug) if look else manifest_of(show, slug)
        versions = _versions(show, made, voices=look) if made else ()
        if made and versions:
            found.append(Outdated(slug, versions))
            if look:
                with contextlib.suppress(AudiolessonError):  # a voice that is gone: nobody can tell what it would say
                    found[-1] = _seen(show, made, versions)
    return found


def _is_of_today(show: Show, slug: str) -> bool:
    """Whether this program made all of a lesson, without reading its manifest as one: of 1,000 that takes a second."""
    try:
        data = (show.episode(slug) / LESSON_MANIFEST).read_bytes()
    except OSError:
        return True
    name = b'"audiolesson":"'
    return data.count(name) == data.count(name + __version__.encode() + b'"')


def _versions(show: Show, made: LessonManifest, *, voices: bool) -> tuple[tuple[str, str, str], ...]:
    """What made any sound of a lesson and is another one today."""
    from audiolesson.episode.codec import encoder_name
    from audiolesson.speech.catalogue import fingerprint

    found: dict[str, tuple[str, str, str]] = {}
    for then in (made.made_by, *(drill.made_by for drill in made.drills)):
        for what, old in then.items():
            if what.startswith(_VOICE) and not voices:
                continue
            try:
                now = __version__ if what == "audiolesson" else encoder_name() if what == "encoder" else ""
                now = now or fingerprint(what.removeprefix(_VOICE), show.root)
            except AudiolessonError:
                continue  # a voice that is not there any more: `check` tells
            if now != old:
                found[what] = (what, old, now)
    return tuple(found.values())


def _seen(show: Show, made: LessonManifest, versions: tuple[tuple[str, str, str], ...]) -> Outdated:
    """What would be said otherwise: sentences whose clips have other keys today, at the pace that they have."""
    from audiolesson.build.foresee import Foresight
    from audiolesson.speech.speak import Speaker

    clips: dict[str, set[str]] = {}
    for segment in (*made.segments, *(one for drill in made.drills for one in drill.segments)):
        for sentence in segment.sentences:
            clips.setdefault(sentence.text, set()).add(sentence.clip)
    changed: dict[tuple[str, int, str], StaleSentence] = {}
    with Speaker(show.work, 1) as speaker:
        foresight = Foresight(show, speaker)
        for script, rate in _scripts(show, made):
            known = foresight.known(script, rate)
            for key, one in zip(known.keys, known.sentences, strict=True):
                if key and key not in clips.get(one.text, {key}):
                    file, line = one.place.file, one.place.line
                    changed[file, line, one.text] = StaleSentence(file, line, "said anew")
    return Outdated(made.slug, versions, tuple(changed.values()), any(what == "encoder" for what, _, _ in versions))


def _scripts(show: Show, made: LessonManifest) -> Iterator[tuple[Script, float]]:
    """The scripts of a lesson's sounds, with the pace of each."""
    if made.segments:
        path = show.script(made.slug)
        yield without_sounds(show, parse(read_text(path), show.name(path))), made.rate / 1000
    for kind in sorted({drill.kind for drill in made.drills}):
        yield material_for(show, *study_of(show, made.slug, kind)), 1.0
