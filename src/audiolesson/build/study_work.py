"""Cards and quiz of one lesson → drills, and what a manifest tells of each card and question.

A mistake in one of the two files keeps what the build before made of it; the other file and the episode are made.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from audiolesson.build.about import About
from audiolesson.build.deck_media import digests_of
from audiolesson.build.drill_dates import drill_date, earlier
from audiolesson.build.drill_plan import drill_plan
from audiolesson.build.drill_work import Drill, drills_of
from audiolesson.build.formulas import kept, of_paragraphs
from audiolesson.build.made import sound_facts
from audiolesson.build.plan import sizes_in, why_missing
from audiolesson.build.products import Sound, products, sound_files
from audiolesson.build.said_words import PREFIX, lexicon_inputs
from audiolesson.build.study import Study
from audiolesson.build.tools import Tools
from audiolesson.check.before_drills import study_before_build
from audiolesson.episode.moments import moments
from audiolesson.errors import AudiolessonError, Place, Problem, ProblemsError, problems_of
from audiolesson.feed.guid import item_guid
from audiolesson.files import file_digest, read_text
from audiolesson.manifest import LessonManifest, MadeCard, MadeDrill, MadePicture, MadeQuestion, MadeSegment
from audiolesson.script.model import Paragraph
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.drill import EARLIER_S
from audiolesson.study.media import is_seen
from audiolesson.study.model import Deck, Medium, Quiz
from audiolesson.study.quiz_file import parse_quiz

KEPT = "kept"
"""The digest of a file with mistakes whose drills are those of the build before."""

Progress = Callable[[str, int, int], None]


def make_study(
    show: Show,
    slug: str,
    about: About,
    segments: Sequence[MadeSegment],
    before: LessonManifest | None,
    tools: Tools,
    progress: Progress,
    warn: Callable[[str], None],
) -> Study:
    """The drills of a lesson, those of the build before where nothing that they depend on has changed.

    `about` is what its script says of it, `segments` its episode. A lesson without a script is named and dated by
    the head of its cards or quiz. `warn` tells of what is read badly before it is spoken, given "cards" or "quiz".
    """
    study = Study(about)
    mistakes = study_before_build(show, slug)
    for kind in EARLIER_S:
        path = show.spoken(slug)[kind]
        if path.is_file():
            one = _One(show, slug, kind, segments, before, mistakes)
            try:
                study = one.made(study, tools, progress, warn)
            except AudiolessonError as error:
                error.place = error.place or Place(show.name(path))
                told = tuple(dict.fromkeys((*study.problems, *problems_of(error, "build"))))
                study = one.kept(replace(study, problems=told))
    return study


class _One:
    """One of the two files of a lesson."""

    def __init__(
        self,
        show: Show,
        slug: str,
        kind: str,
        segments: Sequence[MadeSegment],
        before: LessonManifest | None,
        mistakes: Sequence[Problem],
    ) -> None:
        self.show, self.slug, self.kind, self.before = show, slug, kind, before
        self.path = show.spoken(slug)[kind]
        self.name = show.name(self.path)
        self.names = (self.name, f"{PREFIX}{kind}")
        self.mistakes = [one for one in mistakes if one.place.file == self.name]
        self.sentences = [sentence for segment in segments for sentence in segment.sentences]
        self.old = tuple(drill for drill in before.drills if drill.kind == kind) if before else ()

    def kept(self, study: Study) -> Study:
        """What the build before made of the file, whatever stands in it now: still stale afterwards.

        Its digest is one that no file has, so that it is looked at again even if it is put back as it was: sounds and
        settings of its drill may have changed meanwhile.
        """
        if not self.before or self.name not in self.before.inputs:
            return study
        shown = {one.file for card in self.before.cards for one in card.pictures}
        names = {*self.names, *(shown if self.kind == "cards" else ())}
        return replace(
            self._with_old(study),
            inputs={
                **study.inputs,
                **{name: old for name, old in self.before.inputs.items() if name in names},
                self.name: KEPT,
            },
            cards=self.before.cards if self.kind == "cards" else study.cards,
            quiz=self.before.quiz if self.kind == "quiz" else study.quiz,
            formulas={**study.formulas, **kept(self.before.formulas, _texts(self.before, self.kind))},
        )

    def made(self, study: Study, tools: Tools, progress: Progress, warn: Callable[[str], None]) -> Study:
        """What the file gives now. Raises ProblemsError with its mistakes, VoiceError, SoundError."""
        value = file_digest(self.path)
        words = {name: said for name, said in lexicon_inputs(self.show, self.slug).items() if name in self.names}
        study = replace(study, inputs={**study.inputs, self.name: value, **words})
        if self.mistakes:
            raise ProblemsError(self.mistakes)
        text = read_text(self.path)
        deck: Deck | Quiz
        if self.kind == "cards":
            deck = parse_cards(text, self.name)
            media = digests_of(self.show, deck.cards)
            study = replace(study, cards=self._cards(deck), inputs={**study.inputs, **media})
            shown = [part for card in deck.cards for part in (card.question, card.answer, card.hint, card.again)]
        else:
            deck = parse_quiz(text, self.name)
            study = replace(study, quiz=self._questions(deck))
            shown = [part for one in deck.questions for part in (one.question, *one.choices, one.why)]
        study = replace(study, formulas={**study.formulas, **of_paragraphs(self.show, shown)})
        study = replace(study, about=self._about(study.about, deck))
        plan = drill_plan(self.show, self.slug, study.about, value, words)
        if self.old and all(drill.plan == plan for drill in self.old) and self._are_whole():
            return self._with_old(study)
        warn(self.kind)
        for number, drill in enumerate(drills_of(self.show, deck, study.about, tools, progress), 1):
            study = self._with_new(study, drill, number, plan)
        return study

    def _about(self, about: About, deck: Deck | Quiz) -> About:
        """What names the lesson: its script, else this head, which then needs a title and a date."""
        if about.date:
            return about
        for key, value in (("title", deck.head.title), ("date", deck.head.date)):
            if not value:
                hint = f"{self.slug} has no script to tell it: draft one, or add a line  {key}: …  to this head"
                raise ProblemsError([Problem(f"script-{key}", "error", Place(self.name, 1), f"no {key}", hint)])
        return About(deck.head.title, earlier(deck.head.date, -EARLIER_S[self.kind]), deck.head.lexicon)

    def _are_whole(self) -> bool:
        assert self.before is not None
        made = [product for drill in self.old for product in self.before.products_of(drill.name)]
        return not why_missing(made, sizes_in(self.show.episode(self.slug)))

    def _with_old(self, study: Study) -> Study:
        assert self.before is not None
        made = [product for drill in self.old for product in self.before.products_of(drill.name)]
        return replace(study, drills=(*study.drills, *self.old), products=(*study.products, *made))

    def _with_new(self, study: Study, drill: Drill, number: int, plan: str) -> Study:
        """The study with one drill more. `number` counts the drills of the file from 1."""
        about = study.about
        name = self.kind if number == 1 else f"{self.kind}-{number}"
        guid = drill.head.guid if number == 1 else ""
        before = next((one.date for one in self.old if one.name == name), "")
        made = MadeDrill(
            name=name,
            kind=self.kind,
            title=drill.head.title,
            date=drill_date(self.show, self.kind, number, own=drill.head.date, base=about.date, before=before),
            guid=guid or item_guid(self.show.id, self.show.identity(self.slug), name.replace("-", ":")),
            target=drill.target or 0,
            count=drill.count,
            plan=plan,
            **sound_facts(self.show, drill.script, drill.rendered),
        )
        files = sound_files(
            self.show, self.slug, Sound(name, about.title, made.title, made.date), drill.sources, drill.rendered
        )
        return replace(
            study,
            drills=(*study.drills, made),
            products=(*study.products, *products(files)),
            files={**study.files, **files},
            effort=study.effort + drill.effort,
            notes=(*study.notes, *drill.notes),
        )

    def _cards(self, deck: Deck) -> tuple[MadeCard, ...]:
        times = self._moments([(card.question.text, card.answer.text) for card in deck.cards])
        return tuple(
            MadeCard(
                id=card.id,
                question=card.question.text,
                answer=card.answer.text,
                hint=_text(card.hint),
                again=_text(card.again),
                line=card.line,
                moment=moment,
                front=_seen(card.front),
                back=_seen(card.back),
            )
            for card, moment in zip(deck.cards, times, strict=True)
        )

    def _questions(self, quiz: Quiz) -> tuple[MadeQuestion, ...]:
        times = self._moments([(one.question.text, one.choices[one.right].text) for one in quiz.questions])
        return tuple(
            MadeQuestion(
                id=one.id,
                question=one.question.text,
                choices=tuple(choice.text for choice in one.choices),
                right=one.right,
                why=_text(one.why),
                line=one.line,
                moment=moment,
            )
            for one, moment in zip(quiz.questions, times, strict=True)
        )

    def _moments(self, asked: Sequence[tuple[str, str]]) -> list[int]:
        """The ms of the episode at which each is explained; -1: nowhere."""
        found = moments(asked, [sentence.text for sentence in self.sentences])
        return [self.sentences[index].start if index >= 0 else -1 for index in found]


def _texts(made: LessonManifest, kind: str) -> list[str]:
    """What the page shows of the cards or questions of a build."""
    if kind == "cards":
        return [text for card in made.cards for text in (card.question, card.answer, card.hint, card.again)]
    return [text for one in made.quiz for text in (one.question, *one.choices, one.why)]


def _seen(side: Sequence[Medium]) -> tuple[MadePicture, ...]:
    """The pictures beside a side of a card; sounds are for programs that play them."""
    return tuple(MadePicture(one.file, one.alt) for one in side if is_seen(one.file))


def _text(paragraph: Paragraph | None) -> str:
    return paragraph.text if paragraph else ""
