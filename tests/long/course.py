"""A small course that is edited at random: a model of all that its author writes.

The model is written to a folder file by file, so that only what an edit touches is saved, as an author would.
"""

import io
import shutil
import sys
import wave
from dataclasses import dataclass, field
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("", "feed")]  # for programs that are run by hand


@dataclass
class Segment:
    """A heading and the blocks below it."""

    title: str
    blocks: list[str]
    url: str = ""


@dataclass
class Lesson:
    """What the author writes of one lesson: script, cards, quiz, and the text that it came from."""

    title: str
    date: str
    segments: list[Segment]
    head: dict[str, str] = field(default_factory=dict)
    cards: dict[str, tuple[str, str]] = field(default_factory=dict)
    quiz: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    text: str = ""


@dataclass
class Course:
    """The whole show. `sounds` and `pictures` map names to the number that their bytes are made from."""

    settings: dict[str, str]
    lessons: dict[str, Lesson]
    lexicon: dict[str, str] = field(default_factory=dict)
    sound: dict[str, str] = field(default_factory=dict)
    sounds: dict[str, int] = field(default_factory=lambda: {"a.wav": 1, "b.wav": 2})
    pictures: dict[str, int] = field(default_factory=lambda: {"x.png": 1, "y.png": 2})

    def files(self) -> dict[str, bytes]:
        """All files of the author, by their names in the show."""
        found = {"show.toml": self._toml().encode()}
        for slug, lesson in self.lessons.items():
            found[f"scripts/{slug}.md"] = _script(lesson).encode()
            if lesson.text:
                found[f"lessons/{slug}.md"] = lesson.text.encode()
            if lesson.cards:
                found[f"scripts/{slug}.cards.md"] = _cards(lesson).encode()
            if lesson.quiz:
                found[f"scripts/{slug}.quiz.md"] = _quiz(lesson).encode()
        found |= {f"sounds/{name}": _wav(number) for name, number in self.sounds.items()}
        found |= {f"pictures/{name}": _png(number, 24) for name, number in self.pictures.items() if name != "cover.png"}
        if "cover.png" in self.pictures:
            found["pictures/cover.png"] = _png(self.pictures["cover.png"], 1400)
        return found

    def _toml(self) -> str:
        lines = [f"{key} = {value}" for key, value in self.settings.items() if "." not in key]
        lines += ["", "[voices]", 'Host = "tone"', "", "[length]", f"episode = {self.settings['length.episode']}"]
        lines += ["", "[sound]", *(f"{key} = {value}" for key, value in self.sound.items())]
        lines += ["", "[lexicon]", *(f'{word} = "{said}"' for word, said in self.lexicon.items())]
        return "\n".join(lines) + "\n"


def course() -> Course:
    """The course before the first edit."""
    settings = {
        "id": '"7f4a0a86-3c1e-4a44-8a5b-0d6d0f3a5a11"',
        "title": '"Rivers and seas"',
        "address": '"https://example.org/rivers/"',
        "email": '"teacher@example.org"',
        "order": '"episodic"',
        "length.episode": '"full"',
    }
    pictures = {"x.png": 1, "y.png": 2, "cover.png": 1}
    return Course(settings, {"rivers": new_lesson("Rivers", 1), "seas": new_lesson("Seas", 2)}, pictures=pictures)


def new_lesson(title: str, number: int) -> Lesson:
    """A lesson as it is before its first edit."""
    segments = [
        Segment(
            f"Why {title.lower()} move", [f"{title} carry sand. They drop it {number} times.", "The water is slow."]
        ),
        Segment("What stays", ["A stone stays where the water is slow."]),
    ]
    return Lesson(title, f"2026-03-0{number}T06:00:00Z", segments, cards={"c1": ("What is carried?", "Sand.")},
                  quiz={"q1": ("Where do stones stay?", "In slow water", "In the air")})  # fmt: skip


def save(course: Course, root: Path) -> list[str]:
    """Write what differs from the files that are there, and delete what the course lacks; returns their names."""
    files, saved = course.files(), []
    for folder in ("lessons", "scripts", "sounds", "pictures"):
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and name not in files:
                path.unlink()
                saved.append(name)
    for name, data in files.items():
        path = root / name
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            saved.append(name)
    return saved


def fresh(course: Course, root: Path) -> Path:
    """The course in an empty folder."""
    shutil.rmtree(root, ignore_errors=True)
    save(course, root)
    return root


def _script(lesson: Lesson) -> str:
    head = [f"title: {lesson.title}", f"date: {lesson.date}", *(f"{key}: {text}" for key, text in lesson.head.items())]
    blocks = []
    for segment in lesson.segments:
        title = f"[{segment.title}]({segment.url})" if segment.url else segment.title
        blocks += [f"## {title}", *segment.blocks]
    return "---\n" + "\n".join(head) + "\n---\n\n" + "\n\n".join(blocks) + "\n"


def _cards(lesson: Lesson) -> str:
    return "\n".join(f"## {question} {{#{name}}}\n\n{answer}\n" for name, (question, answer) in lesson.cards.items())


def _quiz(lesson: Lesson) -> str:
    return "\n".join(
        f"## {question} {{#{name}}}\n\n- [x] {right}\n- [ ] {wrong}\n"
        for name, (question, right, wrong) in lesson.quiz.items()
    )


def _wav(number: int) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(
            b"".join((at * number * 37 % 2000).to_bytes(2, "little") for at in range(24_000 + 4800 * number))
        )
    return data.getvalue()


def _png(number: int, size: int) -> bytes:
    from PIL import Image

    data = io.BytesIO()
    Image.new("RGB", (size, size), (20 * number, 90, 120)).save(data, "PNG")
    return data.getvalue()
