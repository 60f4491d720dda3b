"""What a build would make now, and why, without making anything."""

import contextlib
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING

from audiolesson.build.cost import seconds
from audiolesson.build.freshness import manifest_of, why_feed_stale, why_products_stale
from audiolesson.build.plan import EPISODE, StaleSentence, Task
from audiolesson.build.run import built_lessons
from audiolesson.errors import AudiolessonError, Problem
from audiolesson.files import read_text
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show
from audiolesson.show.slugs import known

if TYPE_CHECKING:
    from audiolesson.build.foresee import Foreseen, Foresight
    from audiolesson.episode.model import Sentence

_MOST_NAMED = 3


def tasks(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why; empty when all is fresh.

    A stale script, deck or quiz is parsed, its sentences are looked up in the cache and the fit is asked for its pace,
    so `speak` is what the build then speaks; it is -1 where that is not known: the file has mistakes, or is not drafted
    yet. A sentence that two products have is counted for the first.
    """
    found: list[Task] = []
    texts = show.lesson_files()
    manifests: dict[str, LessonManifest | None] = {}
    with contextlib.ExitStack() as stack:
        foresight = cache(partial(_foresight, show, stack))
        for slug in known(show, slugs) or show.public(show.slugs()):
            if slug in texts and not show.script(slug).is_file():
                found.append(Task(slug, "script", f"{show.name(texts[slug])} has no script yet", -1))
                found.append(Task(slug, EPISODE, "was never built", -1))
                continue
            manifests[slug] = before = manifest_of(show, slug)
            stale = why_products_stale(show, slug, before)
            if stale:
                one = _Lesson(show, slug, before, foresight)
                found += [one.task(product, why) for product, why in (*stale, *one.following(stale))]
    feed = why_feed_stale(show, built_lessons(show, manifests))
    undrafted = {task.slug for task in found if task.product == "script"}
    if made := [task.slug for task in found if task.speak >= 0 or task.slug in undrafted]:
        feed = f"follows from {_some(list(dict.fromkeys(made)))}"
    if feed:
        found.append(Task("", "feed", feed))
    return found


def _foresight(show: Show, stack: contextlib.ExitStack) -> "Foresight":
    from audiolesson.build.foresee import Foresight
    from audiolesson.speech.speak import Speaker

    return Foresight(show, stack.enter_context(Speaker(show.work, 1)))


def _some(slugs: list[str]) -> str:
    more = f" and {len(slugs) - _MOST_NAMED} more" if len(slugs) > _MOST_NAMED else ""
    return ", ".join(slugs[:_MOST_NAMED]) + more


class _Lesson:
    """The stale products of one lesson; its mistakes are looked for once."""

    def __init__(
        self, show: Show, slug: str, before: LessonManifest | None, foresight: "Callable[[], Foresight]"
    ) -> None:
        self._show, self._slug, self._before, self._foresight = show, slug, before, foresight
        self._mistakes = cache(partial(_mistakes, show, slug))
        self._in_study = cache(partial(_study_mistakes, show, slug))

    def following(self, stale: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """(product, why) for drills that are not stale themselves and follow from the script."""
        from audiolesson.build.foresee_drills import drills_that_follow

        named = {product for product, _ in stale}
        found = drills_that_follow(self._show, self._slug, self._before) if self._before else []
        return [(product, why) for product, why in found if product not in named]

    def task(self, product: str, why: str) -> Task:
        """What is done for a product."""
        show, slug = self._show, self._slug
        path = show.spoken(slug).get(product)
        problems = self._mistakes() if show.script(slug).is_file() else []
        if not problems and path and product != EPISODE:
            problems = [one for one in self._in_study() if one.place.file == show.name(path)]
        if problems:
            mistakes = f"{len(problems)} mistakes" if len(problems) > 1 else "1 mistake"
            return Task(slug, product, f"{why}, but {mistakes} first: audiolesson check {slug}", -1)
        if path is None or not path.is_file():
            step = "page" if path is None else "delete"
            return Task(slug, product, why, 0, (), (step,), seconds((), 0, cold=False))
        try:
            return self._spoken(product, why)
        except AudiolessonError:
            return Task(slug, product, why, -1)

    def _spoken(self, product: str, why: str) -> Task:
        from audiolesson.build.foresee_drills import foresee_drills
        from audiolesson.build.sound_plan import target_of
        from audiolesson.build.sources import without_sounds
        from audiolesson.script.parse import parse

        show, slug, foresight = self._show, self._slug, self._foresight()
        taken: list[str] = []
        if product == EPISODE:
            script = without_sounds(show, parse(read_text(show.script(slug)), show.name(show.script(slug))))
            sentences = foresight.known(script).sentences
            taken = _recordings(show, sentences, self._before)
            ahead = foresight.of(script, target_of(show, script))
        else:
            ahead = foresee_drills(show, slug, product, foresight)
        foresight.take(ahead)
        old = _said(self._before, product, show.language)
        stale = _stale(ahead, old)
        return Task(
            slug,
            product,
            why,
            len(ahead.speak),
            stale,
            _steps(product, taken, speaks=bool(ahead.speak), encodes=ahead.encodes),
            seconds(ahead.keys.values(), len(stale), cold=not old),
            ahead.most,
        )


def _steps(product: str, taken: Sequence[str], *, speaks: bool, encodes: bool) -> tuple[str, ...]:
    """What is done for a sound. `taken`: its recordings that are new."""
    is_episode = product == EPISODE
    return (
        *(("speak",) if speaks else ()),
        *taken,
        *(() if is_episode else ("order",)),
        "join",
        *(("encode",) if encodes else ()),
        "chapters",
        "transcripts",
        *(("notes",) if is_episode else ()),
    )


def _recordings(show: Show, sentences: Sequence["Sentence"], before: LessonManifest | None) -> list[str]:
    """A step for each recording that is new or was edited, such as "record take3.wav edited"."""
    from audiolesson.episode.recordings import recording_digest

    found = []
    for record in dict.fromkeys(sentence.record for sentence in sentences if sentence.record):
        was = before.inputs.get(f"sounds/{record.file}") if before else None
        if was != recording_digest(show, record):
            found.append(f"record {record.file} {'edited' if was else 'new'}")
    return found


def _said(before: LessonManifest | None, product: str, language: str) -> list[str]:
    """The sentences of a product as the build before had them, each once; those it left out for the length too."""
    if before is None:
        return []
    if product == EPISODE:
        return _said_or_left_out(before, language)
    drills = [drill.segments for drill in before.drills if drill.kind == product]
    return list(dict.fromkeys(one.text for own in drills for segment in own for one in segment.sentences))


def _said_or_left_out(before: LessonManifest, language: str) -> list[str]:
    from audiolesson.wording.sentences import split

    texts = [(one.line, one.text) for segment in before.segments for one in segment.sentences]
    for left in before.left_out:
        texts += [(left.line, left.text[start:end]) for start, end in split(left.text, language)]
    return [text for _, text in sorted(texts, key=itemgetter(0))]


def _stale(ahead: "Foreseen", old: Sequence[str]) -> tuple[StaleSentence, ...]:
    """The sentences that will be spoken, each once, with what has become of them since the build before."""
    texts = [sentence.text for sentence in ahead.sentences]
    before, now = {*old}, {*texts}
    how = ["said anew" if text in before else "new" for text in texts]  # also where its place is another one
    for kind, old_begin, old_end, begin, end in SequenceMatcher(None, old, texts, autojunk=False).get_opcodes():
        if kind == "replace":
            changed = [at for at in range(begin, end) if how[at] == "new"]
            gone = sum(text not in now for text in old[old_begin:old_end])
            for at in changed[:gone]:
                how[at] = "edited"
    said = {sentence.utterance for sentence in ahead.speak}
    return tuple(
        StaleSentence(sentence.place.file, sentence.place.line, what)
        for sentence, what in zip(ahead.sentences, how, strict=True)
        if sentence.utterance in said
    )


def _mistakes(show: Show, slug: str) -> list[Problem]:
    """The errors that would keep an episode from being made."""
    from audiolesson.check.before_build import before_build

    return [problem for problem in before_build(show, slug) if problem.severity == "error"]


def _study_mistakes(show: Show, slug: str) -> list[Problem]:
    """The errors that would keep drills from being made, of cards and quiz."""
    from audiolesson.check.before_drills import study_before_build

    return study_before_build(show, slug)
