"""`proof`: the sentences that carry a risk, one after the other, each announced by its line, in one sound file.

What was heard in a proof is kept in `.audiolesson/proof.json`, so that the next one holds what was changed since and
what found no room. Losing that file costs hearing a sentence twice.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from audiolesson.episode.model import Chapter, Sentence, Tags
from audiolesson.episode.utterances import HOST
from audiolesson.errors import Problem
from audiolesson.files import canonical, digest, file_digest, write_whole
from audiolesson.show.model import Show
from audiolesson.show.slugs import known
from audiolesson.speech.model import Utterance
from audiolesson.speech.pace import pace
from audiolesson.study.drill_words import words_for
from audiolesson.units import Ms
from audiolesson.upkeep.risks import NEW, Heard, Reason, heard_in
from audiolesson.upkeep.say import Passage, Speech, mp3, speak, write
from audiolesson.upkeep.spoken_files import spoken_files
from audiolesson.wording.align import spoken_text
from audiolesson.wording.pace import estimate
from audiolesson.wording.read import read

LENGTH = Ms(30_000)
"""How long a proof is unless another length is asked for, in ms."""

MOST = 250
"""Sentences of one proof: each is a chapter, and a file holds 255."""

_FORMAT = 1
_BEHIND_LINE_MS, _BEHIND_SENTENCE_MS = 250, 700
_LEAST_MS = 2_500
"""Less than the shortest sentence takes with its line."""

_ONCE = frozenset({"unsure", "odd"})
"""Reasons that name a word: having heard it in one sentence, one knows how it sounds in the others."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a proof holds, in the order of files and lines, and what found no room in it.

    `before` counts the sentences with a risk that an earlier proof let one hear, and that are as they were. `problems`
    are the mistakes of the files that were read: what they are about is not in the proof. `state` is what to remember.
    """

    chosen: tuple[Heard, ...]
    left: tuple[Heard, ...]
    before: int
    state: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()


def plan(show: Show, slugs: Sequence[str] = (), length: Ms | None = LENGTH, *, everything: bool = False) -> Proof:
    """Choose the sentences of a proof of about `length` ms (None: all that carry a risk), the riskiest first.

    `everything` takes those in too that were heard before. Raises ShowError for an unknown lesson, FileError.
    """
    before = _load(show)
    wanted: list[Heard] = []
    problems: list[Problem] = []
    state = dict(before)
    heard_before = 0
    for slug in known(show, slugs) or show.told():
        old = before.get(slug)
        inputs = _inputs(show, slug)
        if old and old["inputs"] == inputs and not old["left"] and not everything:
            heard_before += old["risky"]
            continue
        files = list(spoken_files(show, [slug]))
        problems += [problem for file in files for problem in file.problems]
        there = [one for file in files for one in heard_in(show, file)]
        own = list(_wanted(there, old, everything=everything))
        risky = sum(bool(one.reasons) for one in there)
        heard_before += risky - sum(any(reason.kind != NEW for reason in one.reasons) for one in own)
        wanted += own
        state[slug] = {"inputs": inputs, "known": sorted({one.key for one in there}), "left": [], "risky": risky}
    chosen, left = _fitting(show, wanted, length)
    return Proof(tuple(chosen), tuple(left), heard_before, _without(state, left), tuple(problems))


def make(show: Show, proof: Proof, out: Path, workers: int = 1) -> Speech:
    """Speak a proof into an MP3 (or WAV) file, a chapter a sentence, and remember that it was heard.

    Raises VoiceError, FileError; nothing is remembered then. A proof without sentences is remembered and not written.
    """
    if not proof.chosen:
        keep(show, proof)
        return Speech(b"", Ms(0), 0, ())
    spoken = list(_announced(show, proof.chosen))
    gaps = [_BEHIND_LINE_MS, _BEHIND_SENTENCE_MS] * len(proof.chosen)
    speech = speak(Passage(tuple(spoken)), show, gaps, workers)
    if out.suffix.lower() == ".mp3":
        write_whole(out, _tagged(show, proof, speech))
    else:
        write(speech, out, show)
    keep(show, proof)
    return speech


def keep(show: Show, proof: Proof) -> None:
    """Remember what a proof let one hear. Raises FileError."""
    write_whole(show.work / "proof.json", canonical({"format": _FORMAT, "lessons": proof.state}) + b"\n")


def _wanted(there: Iterable[Heard], old: Mapping[str, Any] | None, *, everything: bool) -> Iterator[Heard]:
    """What should be heard of a lesson, each different sentence once: what carries a risk, and what is new since the
    last proof (`old`: what it left behind)."""
    known, left = (set(old["known"]), set(old["left"])) if old else (set(), set())
    done: set[str] = set()
    for one in there:
        if one.key in done or (one.key in known and not everything):
            continue
        done.add(one.key)
        if old and one.key not in known | left:
            one = replace(one, reasons=(*one.reasons, Reason(NEW, "new since the last proof")))
        elif one.key in left and not one.reasons:
            one = replace(one, reasons=(Reason(NEW, "found no room in the last proof"),))
        if one.reasons:
            yield one


def _fitting(show: Show, wanted: Sequence[Heard], length: Ms | None) -> tuple[list[Heard], list[Heard]]:
    """Those that fit, at least one, and the others, both in the order of the files.

    One after the other that is taken which has the weightiest reasons that were not taken yet: three words that are
    not known come before one word in three sentences.
    """
    rest = {index: _needs(show, one) for index, one in enumerate(wanted)}
    taken: set[int] = set()
    told: set[Reason] = set()
    room = sum(rest.values()) if length is None else int(length)
    while rest and len(taken) < MOST:
        best = max(rest, key=lambda index: (wanted[index].weight(told), -index))
        needs = rest.pop(best)
        if needs <= room or not taken:
            taken.add(best)
            told |= {reason for reason in wanted[best].reasons if reason.kind in _ONCE}
            room -= needs
        elif room < _LEAST_MS:
            break
    chosen = [one for index, one in enumerate(wanted) if index in taken]
    return chosen, [one for index, one in enumerate(wanted) if index not in taken]


def _needs(show: Show, one: Heard) -> int:
    """About how long a sentence takes with its line and what stands around it, in ms."""
    around = _BEHIND_LINE_MS + _BEHIND_SENTENCE_MS
    both = (_line(show, one, ""), one.sentence.utterance)
    return around + sum(round(estimate(said.tokens, pace(said.voice)) / said.rate) for said in both)


def _announced(show: Show, chosen: Sequence[Heard]) -> Iterator[Sentence]:
    """Each sentence behind its line; where another file begins, its name is said too."""
    last = ""
    for one in chosen:
        name = _name(show, one) if one.file.name != last and (last or one.file.kind != "episode") else ""
        last = one.file.name
        utterance = _line(show, one, name)
        text = spoken_text(utterance.tokens).text
        yield Sentence(0, 0, 0, HOST, text, utterance, one.place)
        yield one.sentence


def _line(show: Show, one: Heard, name: str) -> Utterance:
    """What announces a sentence; in a language that has no word for it here, its number alone."""
    line = f"line {one.place.line}." if words_for(show.language) else f"{one.place.line}."
    text = f"{name}, {line}" if name else f"{line[0].upper()}{line[1:]}"
    return Utterance(read(text, language=show.language).tokens, show.voices[HOST])


def _name(show: Show, one: Heard) -> str:
    words = words_for(show.language)
    if one.file.kind == "episode" or not words:
        return one.file.head.title or one.file.slug
    return words.name["cards" if one.file.kind == "cards" else "quiz"]


def _tagged(show: Show, proof: Proof, speech: Speech) -> bytes:
    """The MP3 with a chapter a sentence, named by its line and words."""
    from audiolesson.episode.tags import tag

    starts = [*speech.starts[::2], speech.length]
    chapters = [
        Chapter(start, end, f"{one.place}: {one.sentence.text}"[:100])
        for one, start, end in zip(proof.chosen, starts, starts[1:], strict=False)
    ]
    tags = Tags(f"Proof of {show.title}", show.title, show.author or show.title, show.language, "")
    return tag(mp3(speech.samples, show.sound.bitrate), tags, chapters, speech.length)


def _inputs(show: Show, slug: str) -> str:
    """The digest of all that decides how the sentences of a lesson are read and spoken, but for the program."""
    files = [file_digest(path) for path in show.spoken(slug).values()]
    return digest([files, dict(show.lexicon), dict(show.voices), show.language])


def _without(state: Mapping[str, Any], left: Sequence[Heard]) -> dict[str, Any]:
    """The state in which what found no room was not heard yet."""
    keys: dict[str, set[str]] = {}
    for one in left:
        keys.setdefault(one.file.slug, set()).add(one.key)
    return {
        slug: {**own, "known": [key for key in own["known"] if key not in keys[slug]], "left": sorted(keys[slug])}
        if slug in keys
        else own
        for slug, own in state.items()
    }


def _load(show: Show) -> dict[str, Any]:
    """Slug → what the last proof left behind; what cannot be read counts as nothing."""
    try:
        data = json.loads((show.work / "proof.json").read_bytes())
        lessons = data["lessons"] if data["format"] == _FORMAT else {}
        return {
            slug: own
            for slug, own in lessons.items()
            if {"inputs": str, "known": list, "left": list, "risky": int}
            == {key: type(one) for key, one in own.items()}
            and all(isinstance(key, str) for key in own["known"] + own["left"])
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
