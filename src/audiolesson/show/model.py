"""The settings of a show and the places of its files."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from audiolesson.show.lesson_files import SLUG, lesson_text, lesson_texts
from audiolesson.units import Ms

SPEAKER = r"[^\W\d_](?:[\w .'-]{0,38}[\w.'])?"
"""A speaker's name: a letter, then letters, digits, blanks and . ' - _, 40 characters at most, no blank at its end."""

PICTURE_ENDINGS = (".jpg", ".jpeg", ".png")
LOCAL_ADDRESS = "http://127.0.0.1:8000/"
"""What a show without an address is built for."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """Target lengths; None means `full`: all is spoken at an easy pace."""

    episode: Ms | None = Ms(210_000)
    cards: Ms | None = None
    quiz: Ms | None = None


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """`bitrate` in kbit/s; the others name files in sounds/ ("" none).

    `opening`, `closing` and `between` true: a sound that the program makes, false: none. `think` true: a made bed,
    false: silence.
    """

    bitrate: int = 96
    opening: bool | str = True
    closing: bool | str = True
    between: bool | str = True
    bed: str = ""
    think: bool | str = True


@dataclass(frozen=True, slots=True)
class DrillSettings:
    """How drills of flashcards and quizzes run; lengths in ms.

    Time to think is `think` and as long as it takes to say the answer, at least `think_least`, at most `think_most`.
    `again`: which cards are told once more after their answer, `again_pause` later. `gap` lies between two trials.
    `order`: as `seed` draws it, or as the deck stands. `repeat`: cards come back. `preset`: on foot one may answer
    aloud and skip; who drives is asked for neither.
    """

    preset: str = "walk"
    think: Ms = Ms(2_500)
    think_least: Ms = Ms(3_000)
    think_most: Ms = Ms(10_000)
    again: str = "new"
    again_pause: Ms = Ms(800)
    gap: Ms = Ms(1_200)
    order: str = "mixed"
    seed: int = 1
    repeat: bool = True


@dataclass(frozen=True, slots=True)
class Colours:
    """The show's colours, as #rrggbb."""

    back: str = "#1f2a44"
    front: str = "#ffffff"
    accent: str = "#ffb347"


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """`items` a feed carries before archives begin; guids are computed where they are empty.

    `moved_from` is the address that the show had before, "" where it did not move. `withdrawn` are lessons that stand
    in no feed and have no page; their slugs, and so their guids, stay theirs.
    """

    items: int = 300
    guid: str = ""
    drills_guid: str = ""
    moved_from: str = ""
    withdrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishSettings:
    """Where `publish` puts the show (`to`, "" nowhere) and how long it keeps there what no feed names any more.

    `endpoint` is the address of an S3-compatible service ("": Amazon's, or as the environment says); `headers` the file
    that tells the host types and cache times: "_headers" or ".htaccess" ("" none).
    """

    to: str = ""
    keep: str = "30d"
    endpoint: str = ""
    headers: str = ""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """`off` names rules of `check` that this show does not want."""

    off: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """What feed/ carries so that others can make a show of their own: scripts and decks, and the `lessons` too."""

    publish: bool = True
    lessons: bool = False


@dataclass(frozen=True, slots=True)
class BasedOn:
    """The show that this one was cloned from, to be credited; all "" where there is none."""

    title: str = ""
    author: str = ""
    address: str = ""
    licence: str = ""

    @property
    def credit(self) -> str:
        """The words by which the other show is named; "" where there is none."""
        by = f" by {self.author}" if self.author else ""
        licence = f" ({self.licence})" if self.licence else ""
        return f"After “{self.title}”{by}{licence}" if self.title else ""


def default_voice() -> str:
    """The voice of a show that names none: `espeak` on Linux; elsewhere the system's voices are better."""
    return "espeak" if sys.platform == "linux" else "system"


def default_voices() -> dict[str, str]:
    """Speaker → voice in a show whose show.toml names none."""
    return {"Host": default_voice()}


@dataclass(frozen=True, slots=True)
class Show:
    """The settings of show.toml, checked. `root` is the folder that holds it."""

    root: Path = field(compare=False)
    id: str
    title: str
    author: str = ""
    email: str = ""
    description: str = ""
    language: str = "en"
    licence: str = ""
    category: str = "Education > Courses"
    explicit: bool = False
    order: str = "episodic"
    address: str = LOCAL_ADDRESS
    voices: Mapping[str, str] = field(default_factory=default_voices)
    length: Lengths = Lengths()
    sound: SoundSettings = SoundSettings()
    drill: DrillSettings = DrillSettings()
    colours: Colours = Colours()
    feed: FeedSettings = FeedSettings()
    check: CheckSettings = CheckSettings()
    publish: PublishSettings = PublishSettings()
    sources: SourceSettings = SourceSettings()
    based_on: BasedOn = BasedOn()
    with_sounds: bool = True
    with_pictures: bool = True
    credits: Mapping[str, str] = field(default_factory=dict)
    lexicon: Mapping[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def lessons(self) -> Path:
        """What is to be learned: one file a lesson."""
        return self.root / "lessons"

    @property
    def scripts(self) -> Path:
        """The author's scripts."""
        return self.root / "scripts"

    @property
    def episodes(self) -> Path:
        """Made: one folder a lesson."""
        return self.root / "episodes"

    @property
    def published(self) -> Path:
        """Made: feed/, to upload as it is."""
        return self.root / "feed"

    @property
    def sounds(self) -> Path:
        """The author's sound files."""
        return self.root / "sounds"

    @property
    def pictures(self) -> Path:
        """The author's pictures."""
        return self.root / "pictures"

    def own_covers(self, stem: str) -> list[Path]:
        """Where an author's own picture may lie: "cover" for the show, "SLUG.cover" for a lesson; the first counts."""
        return [self.pictures / f"{stem}{ending}" for ending in PICTURE_ENDINGS]

    @property
    def work(self) -> Path:
        """The cache and the lock; deleting it costs time, never content."""
        return self.root / ".audiolesson"

    def script(self, slug: str) -> Path:
        """The script of a lesson."""
        return self.scripts / f"{slug}.md"

    def lesson(self, slug: str) -> Path | None:
        """The lesson file of a slug; None where there is none."""
        return lesson_text(self.lessons, slug)

    def cards(self, slug: str) -> Path:
        """The flashcards of a lesson."""
        return self.scripts / f"{slug}.cards.md"

    def quiz(self, slug: str) -> Path:
        """The quiz of a lesson."""
        return self.scripts / f"{slug}.quiz.md"

    def spoken(self, slug: str) -> dict[str, Path]:
        """What is spoken of a lesson → its file, there or not: "episode" (the script), "cards" and "quiz"."""
        return {"episode": self.script(slug), "cards": self.cards(slug), "quiz": self.quiz(slug)}

    def episode(self, slug: str) -> Path:
        """The folder of a lesson's products."""
        return self.episodes / slug

    def identity(self, slug: str) -> str:
        """The name from which all guids of a lesson are computed: its first slug, whatever it was renamed to since.

        A lesson that takes the slug of one that was renamed is another one, and is told apart by a number.
        """
        taken = {*self.renamed.values()}
        if slug in self.renamed or slug not in taken:
            return self.renamed.get(slug, slug)
        number = 2
        while f"{slug}/{number}" in taken:
            number += 1
        return f"{slug}/{number}"

    def public(self, slugs: Iterable[str]) -> list[str]:
        """Those of the slugs that are not withdrawn."""
        return [slug for slug in slugs if slug not in self.feed.withdrawn]

    def name(self, path: Path) -> str:
        """A path as the user would type it: relative to the show where it lies inside."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)

    def lesson_files(self) -> dict[str, Path]:
        """Slug → lesson file, sorted by slug: a file may have any name, and its slug is made from it."""
        return lesson_texts(self.lessons)

    def slugs(self) -> list[str]:
        """All lessons that have a text, a script, cards or a quiz, sorted."""
        return sorted({*self.told(), *self.lesson_files()})

    def told(self) -> list[str]:
        """The lessons of which something is to be heard, sorted: those with a script, with cards or with a quiz."""
        stems = (path.name.removesuffix(".md").partition(".") for path in self.scripts.glob("*.md") if path.is_file())
        return sorted({slug for slug, _, kind in stems if kind in ("", "cards", "quiz") and SLUG.fullmatch(slug)})

    def scripted(self) -> list[str]:
        """The lessons that have a script, sorted."""
        return sorted(p.stem for p in self.scripts.glob("*.md") if SLUG.fullmatch(p.stem) and p.is_file())
