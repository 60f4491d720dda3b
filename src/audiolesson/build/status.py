"""What a build would make now, and why, without making anything."""

from collections.abc import Callable, Mapping, Sequence
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
    from audiolesson.episode.model import Sentence
    from audiolesson.script.model import Script
    from audiolesson.speech.model import Utterance

_MOST_NAMED = 3


def tasks(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why; empty when all is fresh.

    A stale script, deck or quiz is parsed and its sentences are looked up in the cache, so `speak` is exact as long
    as the length can be held at the voice's own pace; it is -1 where that is not known: the file has mistakes, or is
    not drafted yet. A sentence that two products have is counted for each.
    """
    found = []
    texts = show.lesson_files()
    manifests: dict[str, LessonManifest | None] = {}
    for slug in known(show, slugs) or show.public(show.slugs()):
        if slug in texts and not show.script(slug).is_file():
            found.append(Task(slug, "script", f"{show.name(texts[slug])} has no script yet", -1))
            found.append(Task(slug, EPISODE, "was never built", -1))
            continue
        manifests[slug] = manifest_of(show, slug)
        in_study = cache(partial(_study_mistakes, show, slug))  # cards and quiz are looked at together, once
        for product, why in why_products_stale(show, slug, manifests[slug]):
            found.append(_task(show, slug, product, why, manifests[slug], in_study))
    feed = why_feed_stale(show, built_lessons(show, manifests))
    if found:
        feed = f"follows from {_some(list(dict.fromkeys(task.slug for task in found)))}"
    if feed:
        found.append(Task("", "feed", feed))
    return found


def _some(slugs: list[str]) -> str:
    more = f" and {len(slugs) - _MOST_NAMED} more" if len(slugs) > _MOST_NAMED else ""
    return ", ".join(slugs[:_MOST_NAMED]) + more


def _task(
    show: Show,
    slug: str,
    product: str,
    why: str,
    before: LessonManifest | None,
    in_study: Callable[[], list[Problem]],
) -> Task:
    from audiolesson.episode.utterances import sentences_of
    from audiolesson.speech.speak import Speaker

    if product == "page":
        return Task(slug, product, why, 0, (), ("page",), seconds((), 0, cold=False))
    if not show.spoken(slug)[product].is_file():
        return Task(slug, product, why, 0, (), ("delete",), seconds((), 0, cold=False))
    name = show.name(show.spoken(slug)[product])
    problems = _mistakes(show, slug) if product == EPISODE else [one for one in in_study() if one.place.file == name]
    if problems:
        mistakes = f"{len(problems)} mistakes" if len(problems) > 1 else "1 mistake"
        return Task(slug, product, f"{why}, but {mistakes} first: audiolesson check {slug}", -1)
    try:
        script = _script(show, slug, product)
        sentences = sentences_of(script, show.voices, show.lexicon, show.language)
        with Speaker(show.work, 1) as speaker:
            voiced = [sentence for sentence in sentences if not sentence.record]
            known = {sentence.utterance: speaker.known(sentence.utterance) is not None for sentence in voiced}
        taken = _recordings(show, sentences, before)
    except AudiolessonError:
        return Task(slug, product, why, -1)
    old = _said(before, product, show.language)
    stale = _stale(voiced, old, known)
    voices = [utterance.voice for utterance, is_known in known.items() if not is_known]
    speak = len(voices)
    steps = (*(("speak",) if speak else ()), *taken, *_STEPS[product == EPISODE])
    return Task(slug, product, why, speak, stale, steps, seconds(voices, len(stale), cold=not old))


def _recordings(show: Show, sentences: Sequence["Sentence"], before: LessonManifest | None) -> list[str]:
    """A step for each recording that is new or was edited, such as "record take3.wav edited"."""
    from audiolesson.episode.recordings import recording_digest

    found = []
    for record in dict.fromkeys(sentence.record for sentence in sentences if sentence.record):
        was = before.inputs.get(f"sounds/{record.file}") if before else None
        if was != recording_digest(show, record):
            found.append(f"record {record.file} {'edited' if was else 'new'}")
    return found


_STEPS = {
    True: ("join", "encode", "chapters", "transcripts", "notes"),
    False: ("order", "join", "encode", "chapters", "transcripts"),
}
"""What follows for an episode (True) and for a drill."""


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


def _stale(
    sentences: Sequence["Sentence"], old: Sequence[str], known: Mapping["Utterance", bool]
) -> tuple[StaleSentence, ...]:
    """The sentences that are not known, each once, with what has become of them since the build before."""
    once = list({sentence.utterance: sentence for sentence in sentences}.values())
    texts = [sentence.text for sentence in once]
    before, now = {*old}, {*texts}
    how = ["said anew" if text in before else "new" for text in texts]  # also where its place is another one
    for kind, old_begin, old_end, begin, end in SequenceMatcher(None, old, texts, autojunk=False).get_opcodes():
        if kind == "replace":
            changed = [at for at in range(begin, end) if how[at] == "new"]
            gone = sum(text not in now for text in old[old_begin:old_end])
            for at in changed[:gone]:
                how[at] = "edited"
    return tuple(
        StaleSentence(sentence.place.file, sentence.place.line, what)
        for sentence, what in zip(once, how, strict=True)
        if not known[sentence.utterance]
    )


def _mistakes(show: Show, slug: str) -> list[Problem]:
    """The errors that would keep an episode from being made."""
    from audiolesson.check.before_build import before_build

    return [problem for problem in before_build(show, slug) if problem.severity == "error"]


def _study_mistakes(show: Show, slug: str) -> list[Problem]:
    """The errors that would keep drills from being made, of cards and quiz."""
    from audiolesson.check.before_drills import study_before_build

    return study_before_build(show, slug)


def _script(show: Show, slug: str, product: str) -> "Script":
    """What would be spoken for a product."""
    from audiolesson.build.material import material_of
    from audiolesson.script.parse import parse

    if product != EPISODE:
        return material_of(show, slug, product)
    return parse(read_text(show.script(slug)), show.name(show.script(slug)))
