"""The words around a lesson: which of the sets fits it, and its slots filled."""

import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.framing.called_it import of_topic
from audiolesson.draft.framing.frame_ending import close_of, recall_of_all, recalls_of, say_it, thin_close_of
from audiolesson.draft.framing.frame_opening import Promise, fits_a_line, pick, promise
from audiolesson.draft.framing.frame_sections import named_sections, words_in
from audiolesson.draft.framing.frame_sets import RECAPS, SETS, FrameSet
from audiolesson.draft.framing.heads import Heads
from audiolesson.draft.framing.intro import called, intro_of, of_its_words
from audiolesson.draft.framing.matter import Matter
from audiolesson.draft.framing.named_parts import Parts, is_a_name, named_as
from audiolesson.draft.framing.signposts import asks_of, signposts_of
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.told_matters import Matters
from audiolesson.draft.framing.told_under import is_below_title
from audiolesson.draft.framing.well_asked import says_something
from audiolesson.draft.sentences.asking import question_of
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import Speaking, definition_of, is_told, speaking_of, stems
from audiolesson.draft.titling.heading_labels import without_remark
from audiolesson.draft.titling.headings import GENERIC, as_it_stands
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson, Section
from audiolesson.patterns import lazy

_PLAIN = SETS[-1]
_ASKS_WHAT = lazy(r"what (?:is|are|was|were)\b", re.IGNORECASE)
_TORN = lazy(r"\b([\w-]{3,}) \1\b|['’]s?$", re.IGNORECASE)
"""A name that says one word twice, as addresses do, or lacks what belongs to somebody."""

_OF_PEOPLE = lazy(r"[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)*$")
"""Names, which are mostly those of people: "Ana and Ben"."""

_INSTANCE = lazy(r"\b(?:for example|for instance|such as|e\.g\.|say,|imagine|suppose)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Frame:
    """Frame sentences with their slots filled. `promise` is what may be said behind the opening, `intro` what says what
    the episode is about where nothing else does.

    Of each segment: `signposts` leads to it by its title, `asks` is what a guest asks,
    `recalls` what a listener may be asked about it; "" where none fits. `main` are `topic`, "" for none, and
    `titles`, `homes` the sections that each title speaks of, and `headings` those of all sections. `matters` are
    what single sentences tell. `turn` depends on the slug. `speaking` says of each title which candidates speak of
    it, `of_topic` the same of the topic, and `leads` which one defines it, -1 for none; `plain_close` ends an
    episode that tells too little of its topic to name it, `thin_close` one that tells too little for anyone to know
    the topic. `whats` are the titles that ask what a thing is, `others` the lesson's sections under their names:
    what is not told of them may be named at the end. `cards`: the lesson has flashcards, to which the ending may
    lead, and `asked` is what they ask, with the sentence that answers it. `wide` are the headings of several words that
    name a field ("training and data"): what stands under one tells of it without saying its words. `names` are the
    titles as they stand inside a sentence, and `words` how many words the lesson has under each. `heads`: the headings
    that are told.
    """

    name: str
    topic: str = ""
    before: str = ""
    intro: str = ""
    promise: Promise = field(default_factory=Promise)
    signposts: tuple[str, ...] = ()
    homes: tuple[frozenset[int], ...] = ()
    headings: tuple[str, ...] = ()
    recap_title: str = "The main points"
    recap: str = ""
    close: str = ""
    asks: tuple[str, ...] = ()
    recalls: tuple[str, ...] = ()
    matters: Matters = field(default_factory=Matters)
    say_it: str = ""
    main: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    turn: int = 0
    speaking: tuple[Speaking, ...] = ()
    of_topic: Speaking = field(default_factory=dict)
    leads: tuple[int, ...] = ()
    plain_close: str = ""
    thin_close: str = ""
    whats: tuple[bool, ...] = ()
    others: tuple[tuple[frozenset[int], str], ...] = ()
    cards: bool = True
    asked: tuple[tuple[str, str], ...] = ()
    wide: tuple[bool, ...] = ()
    parts: Parts | None = None
    heads: Heads | None = None
    recall_of_all: str = ""
    names: tuple[str, ...] = ()
    words: tuple[int, ...] = ()

    def tells(self, at: int, told: Collection[int]) -> bool:
        """Whether the told sentences say enough of what a segment's title names for the frame to name it."""
        return is_told(self.speaking[at], told)

    def spoken_of(self, told: Collection[int], least: int, but: frozenset[str], most: int) -> list[Slot]:
        """Names of what so many told sentences speak of at `least`, so many at `most`; none with a stem of `but`."""
        names = [name for name in self.matters.spoken_of(told, least) if not stems(name) & but]
        names = [name for name in names if not _OF_PEOPLE.match(name) and says_something(name)]
        return [Slot(name, "noun", telling=True) for name in names[:most]]

    def says_enough(self, matter: Matter) -> bool:
        """Whether a matter says more than what a thing does or holds, or that thing is the topic, or what a segment is
        called after.
        """
        return not matter.says_little or any(stems(matter.name) == stems(one) for one in self.main)

    def sums_up(self, sentence: str) -> bool:
        """Whether a sentence is about the topic or a segment's title, and gives no mere example.

        Its subject is that, or it says all the words of one that has several.
        """
        if _INSTANCE.search(sentence):
            return False
        return any(about(name, sentence) or (" " in name and mentions(name, sentence)) for name in self.main)


def frame(lesson: Lesson, topic: str, hook: str, titles: Sequence[str], gathered: Gathered) -> Frame:
    """The frame of an episode: a set whose condition holds, chosen by the slug where several do.

    `topic` is the lesson's noun phrase inside a sentence, `hook` its first spoken sentence or "", `titles` those
    of the segments between opening and recap. Other languages than English get no frame.
    """
    whole = gathered.whole
    if not gathered.is_english:
        return Frame("none", before=_sentence(lesson.title), recap_title=lesson.title)
    turn = _number(lesson.slug)
    topic = "" if lesson.of_parts else topic
    subject = slot(topic, whole) if topic and not GENERIC.match(topic) else Slot()
    sound = fits_a_line(subject.text) and not _TORN.search(subject.text)
    sound = sound and of_its_words(subject.text, gathered, lesson.title)
    subject = subject if subject.kind == "question" or sound else Slot()
    heads = {as_it_stands(section.title).lower() for section in lesson.sections}
    homes = homes_of(lesson, titles, whole)
    calls = replace(subject, plural=subject.plural or is_plural(subject.text.split(" ")[-1]))
    slots = [
        of_topic(one, calls) if home and is_below_title(home, lesson) else one
        for title, home in zip(titles, homes, strict=True)
        for one in (named_as(title, heads, whole),)
    ]
    named_ones = [one if is_a_name(title, heads, whole) else Slot() for title, one in zip(titles, slots, strict=True)]
    item = _set_of(lesson, subject, hook, topic, slots, whole) if titles else _PLAIN
    name = called(lesson, whole, " ".join(one.text.text for one in gathered.candidates))
    intro = intro_of(subject, turn) or (name if subject.is_indefinite else "")
    before = "" if hook else intro
    known = bool(before) or subject.text == "" or mentions(topic, hook)
    close = close_of(item, subject, turn)
    speaking = speaking_of([*titles, topic], gathered.candidates)
    is_said = subject.kind == "noun" and _says_what(topic, hook, whole)
    return Frame(
        item.name if titles else "short",
        topic=topic,
        before=before,
        intro=intro or name,
        promise=promise(named_ones, homes, subject, known, turn, not hook and not before, bool(hook)),
        signposts=signposts_of(slots, turn),
        homes=homes,
        headings=tuple(as_it_stands(without_remark(section.title)) for section in lesson.sections),
        recap_title=item.recap_title,
        recap=pick(item.recap or RECAPS, turn // 7),
        close=close,
        asks=asks_of(slots, turn),
        recalls=recalls_of(named_ones, turn),
        matters=Matters(gathered.candidates, whole, topic, titles, clean=gathered.is_clean),
        say_it=say_it(subject) if is_said else "",
        titles=tuple(titles),
        main=tuple(name for name in (topic, *titles) if name),
        turn=turn,
        speaking=speaking[:-1],
        of_topic=speaking[-1],
        leads=_leads(titles, homes, gathered),
        plain_close=close_of(_PLAIN, Slot(), turn),
        thin_close=thin_close_of(close, subject, turn),
        others=named_sections(lesson, whole),
        parts=Parts(lesson, subject, whole, titles, homes, slots),
        heads=Heads(lesson, calls, whole, turn, clean=gathered.is_clean),
        recall_of_all=recall_of_all(subject, turn),
        whats=tuple(bool(_ASKS_WHAT.match(title)) for title in titles),
        wide=tuple(_is_wide(title, heads, one) for title, one in zip(titles, slots, strict=True)),
        names=tuple(one.text for one in slots),
        words=tuple(sum(words_in(lesson.sections[at]) for at in home) for home in homes),
    )


def _is_wide(title: str, heads: Collection[str], one: Slot) -> bool:
    """Whether a title is a heading of several words, which names a field."""
    return title.lower() in heads and one.kind in ("noun", "doing") and len(content_words(one.text)) > 1


def _leads(titles: Sequence[str], homes: Sequence[Collection[int]], gathered: Gathered) -> tuple[int, ...]:
    """For each title the candidate of its own sections that says what it names, -1 where none does."""
    every = gathered.candidates
    orders = [{one.order for one in every if one.section in home} for home in homes]
    return tuple(definition_of(title, every, among) for title, among in zip(titles, orders, strict=True))


def _number(slug: str) -> int:
    """A number that depends on the slug alone."""
    return int.from_bytes(hashlib.sha256(slug.encode()).digest()[:4], "big")


def _sentence(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else title + "."


def homes_of(lesson: Lesson, titles: Sequence[str], whole: str) -> tuple[frozenset[int], ...]:
    """The sections that each title speaks of: those it was made from, and those below them."""
    sections: Sequence[Section] = lesson.sections
    made = [title_of(section.title, whole) if section.title else "" for section in sections]
    return tuple(_home(title, made, sections) for title in titles)


def _home(title: str, made: Sequence[str], sections: Sequence[Section]) -> frozenset[int]:
    found: set[int] = set()
    for at, section in enumerate(sections):
        if at not in found and made[at] and (made[at] == title or made[at].lower() in title.lower().split(" and ")):
            found.add(at)
            for below in range(at + 1, len(sections)):
                if sections[below].level <= section.level:
                    break
                found.add(below)
    return frozenset(found)


def _set_of(lesson: Lesson, subject: Slot, hook: str, topic: str, slots: Sequence[Slot], whole: str) -> FrameSet:
    if subject.kind not in ("noun", "doing"):
        return _PLAIN
    fitting = [item for item in SETS[:-1] if _fits(item.name, lesson, topic, hook, slots, whole)] or [_PLAIN]
    return fitting[_number(lesson.slug) % len(fitting)]


def _fits(name: str, lesson: Lesson, topic: str, hook: str, slots: Sequence[Slot], whole: str) -> bool:
    """Whether a set's condition holds for this lesson."""
    title = lesson.title.lower()
    heads = [section.title.lower() for section in lesson.sections if section.level > 1]
    match name:
        case "definition":
            return _says_what(topic, hook, whole)
        case "question":
            asks = lesson.title.rstrip().endswith("?") and len(lesson.title.split()) <= 12
            return bool(hook) and asks and about(topic, hook) and not defines(topic, hook)
        case "dates":
            years = [int(y) for head in heads for y in re.findall(r"\b(1\d{3}|20\d\d)\b", head)]
            told = re.search(r"\b(?:history|story|timeline|origins|rise|fall)\b", title)
            return bool(told) and len(years) > 1 and years == sorted(years)
    return False


def defines(topic: str, sentence: str) -> bool:
    """Whether a sentence says what the topic is: "A kiln is a furnace …"."""
    return bool(DEFINES.search(sentence)) and about(topic, sentence)


def _says_what(topic: str, hook: str, whole: str) -> bool:
    """Whether the hook is a definition of the topic that a listener could be asked for."""
    return bool(hook) and defines(topic, hook) and question_of(hook, whole).startswith("what")


def mentions(topic: str, sentence: str) -> bool:
    """Whether a sentence names the topic anywhere, by all its words or its acronym."""
    said = {word[:5] for word in content_words(sentence)}
    wanted = {word[:5] for word in content_words(topic)}
    return (bool(wanted) and wanted <= said) or bool(_acronym(topic) & set(re.findall(r"\b[A-Z]{2,}", sentence)))


def shares(topic: str, sentence: str) -> bool:
    """Whether a sentence has a word of the topic."""
    return bool({word[:5] for word in content_words(sentence)} & {word[:5] for word in content_words(topic)})


def within(topic: str, sentence: str) -> bool:
    """Whether the subject of a sentence is a part of the topic: "risk" of "risk management"."""
    subject = {word[:5] for word in content_words(" ".join(tokens_of(sentence)[: max(0, first_verb(sentence))]))}
    return bool(subject) and subject <= {word[:5] for word in content_words(topic)}


def about(topic: str, sentence: str) -> bool:
    """Whether the subject of a sentence is the topic, or its acronym."""
    tokens = tokens_of(sentence)
    subject = tokens[: max(0, first_verb(sentence))]
    head = {word[:5] for word in content_words(" ".join(subject))}
    wanted = [word[:5] for word in content_words(topic)]
    known = bool(wanted) and all(word in head for word in wanted) and len(head) <= len(wanted) + 2
    return known or bool(_acronym(topic) & _capitals(" ".join(subject)))


def _acronym(topic: str) -> set[str]:
    letters = "".join(word[0] for word in content_words(topic)).upper()
    return {letters} if len(letters) > 1 else set()


def _capitals(hook: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"\b[A-Z]{2,}s?\b", " ".join(hook.split()[:6]))}
