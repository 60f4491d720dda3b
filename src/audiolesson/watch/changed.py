"""What of a lesson is new against the build before, as its page can show it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from audiolesson.manifest import LeftOutParagraph, LessonManifest, MadeCard, MadeQuestion, SpokenSentence

_Asked = MadeCard | MadeQuestion


@dataclass(frozen=True, slots=True)
class Changed:
    """`sentences` were said anew, `ids` are cards and questions that were edited, `left_out` paragraphs for which there
    is no time now: not heard, whatever was changed in them.

    `at`: the ms of the episode at which the first change is heard, also of a sentence that was taken out; -1: none.
    """

    at: int = -1
    sentences: tuple[SpokenSentence, ...] = ()
    ids: tuple[str, ...] = ()
    left_out: tuple[LeftOutParagraph, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything that a page could show."""
        return self.at >= 0 or bool(self.ids)


def changed(before: LessonManifest | None, after: LessonManifest) -> Changed:
    """What has changed of a lesson; nothing of one that was never built before, for there all has."""
    if before is None:
        return Changed()
    old, new = list(_sentences(before)), list(_sentences(after))
    at, said = -1, []
    matcher = SequenceMatcher(None, [*map(_heard, old)], [*map(_heard, new)], autojunk=False)
    for kind, _, _, begin, end in matcher.get_opcodes():
        if kind != "equal" and new:
            at = new[min(begin, len(new) - 1)].start if at < 0 else at
            said += new[begin:end]
    ids = (*_edited(before.cards, after.cards), *_edited(before.quiz, after.quiz))
    known = {one.text for one in before.left_out}
    return Changed(at, tuple(said), ids, tuple(one for one in after.left_out if one.text not in known))


def _sentences(lesson: LessonManifest) -> Iterator[SpokenSentence]:
    for segment in lesson.segments:
        yield from segment.sentences


def _heard(sentence: SpokenSentence) -> tuple[str, str, str]:
    return sentence.speaker, sentence.text, sentence.clip


def _edited(before: Sequence[_Asked], after: Sequence[_Asked]) -> list[str]:
    """The ids of those whose words are new, whatever line and moment they have now."""
    known = {_words(one) for one in before}
    return [one.id for one in after if _words(one) not in known]


def _words(one: _Asked) -> _Asked:
    return replace(one, line=0, moment=0)
