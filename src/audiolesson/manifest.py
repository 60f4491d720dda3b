"""What was made from what: `episodes/SLUG/manifest.json` and `feed/.manifest.json`, as plain values.

Canonical JSON; nothing in it tells how or when a build went, so the same input gives the same bytes.
A manifest that cannot be read, or whose own check is wrong, counts as none: what it described is made again.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from audiolesson.files import canonical, digest

FORMAT = 2
"""Raised when the meaning of a manifest changes; older ones count as none."""


@dataclass(frozen=True, slots=True)
class Product:
    """A file that a build made, by its name in the manifest's folder."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SpokenSentence:
    """A sentence of the build: where its words stand, its clip, and when it is heard.

    `paragraph` is equal for sentences of one paragraph of a segment.
    """

    line: int
    paragraph: int
    speaker: str
    clip: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class MadeSegment:
    """A segment of the build: the chapter, and the keys of the encoded parts that hold it."""

    title: str
    start: int
    end: int
    url: str
    picture: str
    picture_alt: str
    sentences: tuple[SpokenSentence, ...]


@dataclass(frozen=True, slots=True)
class LeftOutParagraph:
    """An `.if-time` paragraph that did not fit."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A picture beside a side of a card: its path in the show and its words."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class MadeCard:
    """A flashcard of the build, as written. `line` is that of the lesson (0: none); `moment` the ms of the episode at
    which it is explained (-1: nowhere)."""

    id: str
    question: str
    answer: str
    hint: str
    again: str
    line: int
    moment: int
    front: tuple[MadePicture, ...] = ()
    back: tuple[MadePicture, ...] = ()

    @property
    def pictures(self) -> tuple[MadePicture, ...]:
        """All that stand beside its sides."""
        return (*self.front, *self.back)


@dataclass(frozen=True, slots=True)
class MadeQuestion:
    """A question of the quiz of the build; `right` is the index of the right choice, the rest as for a card."""

    id: str
    question: str
    choices: tuple[str, ...]
    right: int
    why: str
    line: int
    moment: int


@dataclass(frozen=True, slots=True)
class MadeDrill:
    """A spoken drill. `name` is the stem of its files ("cards", "cards-2", "quiz"); `count` its cards or questions.

    `plan` is the digest of all that it was made from; the rest is as for the episode.
    """

    name: str
    kind: str
    title: str
    date: str
    guid: str
    length: int
    target: int
    count: int
    exact: bool
    plan: str
    segments: tuple[MadeSegment, ...]
    parts: tuple[str, ...]
    loudness: int
    peak: int
    made_by: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LessonManifest:
    """All that `feed`, `page`, `status` and the next build need to know of a built lesson.

    A lesson that has cards or a quiz and no script has no episode: its length is 0, and it has no segments.

    `inputs` maps what a build reads ("scripts/x.md", "show.toml", "sounds/a.wav") to its digest, and `settings` each
    setting of show.toml, so that one that was edited can be named. `made_by` names the program, the encoder and the
    voices with their versions; a difference there makes a product old, not stale.
    `parts` are the keys of the encoded parts, in order; `notes` what a person should know of the length; `sections` the
    ms at which each section of the lesson's own text is told (-1: nowhere); `formulas` the texts of sentences, cards
    and questions that hold formulas, with start, end and reading of each. `loudness` is LUFS × 100, `peak` dBTP
    × 100, both rounded.
    """

    slug: str
    title: str
    date: str
    number: int
    guid: str
    length: int
    target: int
    exact: bool
    inputs: Mapping[str, str]
    products: tuple[Product, ...]
    segments: tuple[MadeSegment, ...]
    parts: tuple[str, ...]
    left_out: tuple[LeftOutParagraph, ...] = ()
    resources: tuple[tuple[str, str], ...] = ()
    rate: int = 1000
    breath: int = 2
    loudness: int = 0
    peak: int = 0
    made_by: Mapping[str, str] = field(default_factory=dict)
    drills: tuple[MadeDrill, ...] = ()
    cards: tuple[MadeCard, ...] = ()
    quiz: tuple[MadeQuestion, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    sections: tuple[int, ...] = ()
    formulas: Mapping[str, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)

    def products_of(self, name: str) -> tuple[Product, ...]:
        """The files of one sound: "episode", or the name of a drill."""
        return tuple(product for product in self.products if product.name.partition(".")[0] == name)


@dataclass(frozen=True, slots=True)
class FeedManifest:
    """What stands in feed/ (every published file, sorted by name) and from what it was made."""

    inputs: Mapping[str, str]
    products: tuple[Product, ...]
    settings: Mapping[str, str] = field(default_factory=dict)


def dump(manifest: LessonManifest | FeedManifest) -> bytes:
    """A manifest as the bytes of its file."""
    value = {"format": FORMAT, **asdict(manifest)}
    return canonical({**value, "check": digest(value)}) + b"\n"


def load_lesson(path: Path) -> LessonManifest | None:
    """The manifest at `path`; None when there is none that can be read."""
    data = _read(path)
    try:
        return _lesson(data) if data else None
    except (KeyError, TypeError, ValueError):
        return None


def load_feed(path: Path) -> FeedManifest | None:
    """The feed's manifest at `path`; None when there is none that can be read."""
    data = _read(path)
    try:
        return FeedManifest(data["inputs"], _products(data), data.get("settings", {})) if data else None
    except (KeyError, TypeError, ValueError):
        return None


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_bytes())
        whole = isinstance(data, dict) and data.pop("check", "") == digest(data)
    except (OSError, ValueError, RecursionError):
        return {}
    return data if whole and data.pop("format", 0) == FORMAT else {}


def _products(data: dict[str, Any]) -> tuple[Product, ...]:
    return tuple(Product(**product) for product in data["products"])


def _pictures(card: dict[str, Any]) -> dict[str, tuple[MadePicture, ...]]:
    return {side: tuple(MadePicture(**one) for one in card.get(side, ())) for side in ("front", "back")}


def _lesson(data: dict[str, Any]) -> LessonManifest:
    drills = tuple(
        MadeDrill(**{**drill, "segments": _segments(drill["segments"]), "parts": tuple(drill["parts"])})
        for drill in data["drills"]
    )
    changed = {
        "products": _products(data),
        "segments": _segments(data["segments"]),
        "drills": drills,
        "cards": tuple(MadeCard(**{**card, **_pictures(card)}) for card in data["cards"]),
        "quiz": tuple(MadeQuestion(**{**asked, "choices": tuple(asked["choices"])}) for asked in data["quiz"]),
        "parts": tuple(data["parts"]),
        "notes": tuple(data.get("notes", ())),
        "sections": tuple(data.get("sections", ())),
        "formulas": _formulas(data.get("formulas", {})),
        "left_out": tuple(LeftOutParagraph(**paragraph) for paragraph in data["left_out"]),
        "resources": tuple((title, url) for title, url in data["resources"]),
    }
    return LessonManifest(**{**data, **changed})


def _formulas(data: Mapping[str, list[list[Any]]]) -> dict[str, tuple[tuple[int, int, str], ...]]:
    return {text: tuple((int(start), int(end), str(said)) for start, end, said in at) for text, at in data.items()}


def _segments(data: list[dict[str, Any]]) -> tuple[MadeSegment, ...]:
    return tuple(
        MadeSegment(**{**segment, "sentences": tuple(SpokenSentence(**s) for s in segment["sentences"])})
        for segment in data
    )
