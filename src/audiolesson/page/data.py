"""What a page shows: plain values, ready to print."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audiolesson.feed.model import FeedFile
from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class PageSentence:
    """A sentence as written, and when it is heard."""

    start: Ms
    text: str


@dataclass(frozen=True, slots=True)
class PageParagraph:
    """What one speaker says in one go; `speaker` "" where only one person speaks."""

    sentences: tuple[PageSentence, ...]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class PageChapter:
    """A segment of the episode with its text.

    `url` is the author's link, `picture` a path in feed/, `alt` what it shows ("": the title says it).
    """

    title: str
    start: Ms
    paragraphs: tuple[PageParagraph, ...] = ()
    url: str = ""
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class PageDrill:
    """A spoken drill that belongs to the lesson."""

    title: str
    audio: FeedFile
    length: Ms


@dataclass(frozen=True, slots=True)
class PageSection:
    """A section of the lesson's own text: `html` is safe, made by `page.article`; `level` is that of its heading.

    `first_words` are those of its first paragraph; `moment` is when the episode tells it, None: nowhere.
    """

    title: str
    level: int
    html: str
    first_words: str = ""
    moment: Ms | None = None


@dataclass(frozen=True, slots=True)
class PageCard:
    """A flashcard; `moment` is when the episode explains it, None: nowhere.

    `front` and `back` are pictures beside question and answer, each its path in feed/ and its words.
    """

    id: str
    question: str
    answer: str
    hint: str = ""
    again: str = ""
    moment: Ms | None = None
    front: tuple[tuple[str, str], ...] = ()
    back: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PageQuestion:
    """A question of the quiz; `right` is the index of the right choice."""

    id: str
    question: str
    choices: tuple[str, ...]
    right: int
    why: str = ""
    moment: Ms | None = None


@dataclass(frozen=True, slots=True)
class PageLesson:
    """One lesson; `audio` None: it has no episode, only cards or a quiz.

    `date` is RFC 3339, `number` 0 means none, `resources` are (title, url). Paths of files are those inside feed/.
    `exact` false says that times are estimates (a `system` voice). `formulas` are the texts that hold formulas, with
    start, end and reading of each. `picture` (600 px), `share` (1200 × 630) and `thumb`
    (200) are "" where the show's stand for them.
    """

    slug: str
    title: str
    date: str
    length: Ms
    audio: FeedFile | None
    summary: str = ""
    number: int = 0
    chapters: tuple[PageChapter, ...] = ()
    chapters_file: FeedFile | None = None
    transcripts: tuple[FeedFile, ...] = ()
    resources: tuple[tuple[str, str], ...] = ()
    drills: tuple[PageDrill, ...] = ()
    cards: tuple[PageCard, ...] = ()
    quiz: tuple[PageQuestion, ...] = ()
    article: tuple[PageSection, ...] = ()
    exact: bool = True
    formulas: Mapping[str, Sequence[tuple[int, int, str]]] = field(default_factory=dict)
    picture: str = ""
    share: str = ""
    thumb: str = ""
