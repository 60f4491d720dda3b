"""The sentences of a lesson that may not be heard as they should, each with its reasons: what `proof` lets one hear."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.episode.model import Sentence
from audiolesson.episode.utterances import HOST, sentences_of
from audiolesson.errors import Place
from audiolesson.files import digest
from audiolesson.script.marks import marks_of
from audiolesson.script.model import Paragraph, Script, Segment
from audiolesson.show.model import Show
from audiolesson.upkeep.odd_words import why_odd
from audiolesson.upkeep.spoken_files import SpokenFile
from audiolesson.wording.align import spoken_text
from audiolesson.wording.model import Lexicon, Mark, Reading, Unsure
from audiolesson.wording.read import read

NEW = "new"
_MANY_NUMBERS = 3
_SHOWN = 40
_WEIGHTS = {"unsure": 8, "foreign": 5, "formula": 4, "odd": 4, "code": 3, "numbers": 2, NEW: 1}
"""How much a reason counts where there is no time for all: first what the rules of reading are not sure of."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sentence should be heard: its kind (a key of the weights) and the reason in words."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that can be heard. `key` is the same as long as its words, voice and pace are."""

    file: SpokenFile
    sentence: Sentence
    key: str
    reasons: tuple[Reason, ...]

    @property
    def place(self) -> Place:
        """The line on which it begins."""
        return self.sentence.place

    @property
    def words(self) -> str:
        """The words that are said."""
        return spoken_text(self.sentence.utterance.tokens).text

    def weight(self, told: Collection[Reason] = ()) -> int:
        """How much it wants to be heard, where the reasons `told` are heard in other sentences already."""
        return sum(_WEIGHTS[kind] for kind in {reason.kind for reason in self.reasons if reason not in told})


def heard_in(show: Show, file: SpokenFile) -> Iterator[Heard]:
    """Every sentence that stands in a file, with the reasons for which it should be heard, in the order of lines.

    A paragraph whose speaker has no voice is heard in the Host's: `check` names that mistake. One that its author
    recorded carries no risk.
    """
    lexicon = {**show.lexicon, **file.script.head.lexicon}
    for paragraph in file.paragraphs():
        if paragraph.record:
            continue
        speaker = paragraph.speaker or HOST
        voices = {**show.voices, speaker: show.voices.get(speaker, show.voices[HOST])}
        alone = Script(file.script.head, (Segment("", paragraph.place, items=(paragraph,)),))
        sentences = sentences_of(alone, voices, show.lexicon, show.language)
        reading = read(paragraph.text, marks_of(paragraph), Lexicon(lexicon), show.language)
        for sentence, reasons in zip(sentences, _reasons(paragraph, sentences, reading, lexicon, show), strict=True):
            said = sentence.utterance
            key = digest([file.kind, said.voice, said.rate, spoken_text(said.tokens).text])[:16]
            yield Heard(file, sentence, key, tuple(dict.fromkeys(reasons)))


def _reasons(
    paragraph: Paragraph, sentences: Sequence[Sentence], reading: Reading, lexicon: Mapping[str, str], show: Show
) -> list[list[Reason]]:
    """The reasons of each sentence of a paragraph."""
    starts, at = [], 0
    for sentence in sentences:
        starts.append(paragraph.text.find(sentence.text, at))
        at = starts[-1] + len(sentence.text)
    found: list[list[Reason]] = [[] for _ in sentences]
    for start, reason in _all_reasons(paragraph, reading, lexicon, show):
        if sentences:
            found[max(0, bisect_right(starts, start) - 1)].append(reason)
    numbers = [sum(any(map(str.isdigit, token.written)) for token in one.utterance.tokens) for one in sentences]
    for reasons, count in zip(found, numbers, strict=True):
        if count >= _MANY_NUMBERS:
            reasons.append(Reason("numbers", f"{count} numbers"))
    return found


def _all_reasons(
    paragraph: Paragraph, reading: Reading, lexicon: Mapping[str, str], show: Show
) -> Iterator[tuple[int, Reason]]:
    """(offset, reason) of everything in a paragraph that may be heard wrongly."""
    marks = marks_of(paragraph)
    for unsure in reading.unsure:
        written = _short(paragraph.text[unsure.start : unsure.end])
        yield unsure.start, Reason("unsure", f"{written}: {unsure.message.removeprefix(f'{written} ')}")
    for mark in marks:
        if reason := _of_mark(mark, paragraph.text):
            yield mark.start, reason
    for token in reading.tokens:
        stretches: list[Mark | Unsure] = [*marks, *reading.unsure]
        told = any(one.start < token.end and token.start < one.end for one in stretches)
        if not told and token.written not in lexicon and (why := why_odd(token, show.language)):
            yield token.start, Reason("odd", f"{token.written} {why}")


def _of_mark(mark: Mark, text: str) -> Reason | None:
    written = _short(text[mark.start : mark.end])
    if mark.kind == "formula":
        return Reason("formula", f"the formula {written}")
    if mark.kind == "code":
        return Reason("code", f"the code {written}")
    if mark.kind == "lang":
        return Reason("foreign", f"{written} in another language ({mark.value})")
    return None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
