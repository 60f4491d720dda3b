"""Random edits of a small course, of every kind that its author may make."""

import random
from collections.abc import Callable
from copy import deepcopy

from course import Course, Lesson, Segment, new_lesson

WORDS = (
    "river",
    "sand",
    "slow",
    "bank",
    "stone",
    "mud",
    "hill",
    "bend",
    "sea",
    "beach",
    "water",
    "dam",
    "flood",
    "lake",
)
_LONGEST = 6
"""Paragraphs of a segment: episodes stay short, so that thousands of builds are a matter of minutes."""


def edited(course: Course, chance: random.Random) -> tuple[str, Course]:
    """A copy with one edit, and what kind of edit it was."""
    copy = deepcopy(course)
    kind = chance.choices(list(EDITS), [weight for weight, _ in EDITS.values()])[0]
    EDITS[kind][1](copy, chance)
    return kind, copy


def _some_lesson(course: Course, chance: random.Random) -> Lesson:
    return course.lessons[chance.choice(sorted(course.lessons))]


def _some_segment(course: Course, chance: random.Random) -> Segment:
    return chance.choice(_some_lesson(course, chance).segments)


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(3, 7))]
    return f"The {' '.join(words)}."


def _spoken(segment: Segment) -> list[int]:
    return [at for at, block in enumerate(segment.blocks) if block[0] not in "[!<"]


def _word(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    at = chance.choice(_spoken(segment))
    words = segment.blocks[at].split(" ")
    plain = [i for i, word in enumerate(words) if word.isalpha() and i]
    if plain:
        words[chance.choice(plain)] = chance.choice(WORDS)
    segment.blocks[at] = " ".join(words)


def _add(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    if len(segment.blocks) < _LONGEST:
        segment.blocks.insert(chance.randint(0, len(segment.blocks)), _sentence(chance))


def _append(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    at = chance.choice(_spoken(segment))
    if len(segment.blocks[at]) < 200 and "{" not in segment.blocks[at]:
        segment.blocks[at] += f" {_sentence(chance)}"


def _drop(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    at = chance.randrange(len(segment.blocks))
    if at not in _spoken(segment) or len(_spoken(segment)) > 1:
        del segment.blocks[at]


def _move(course: Course, chance: random.Random) -> None:
    chance.shuffle(_some_segment(course, chance).blocks)


def _attribute(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    at = chance.choice(_spoken(segment))
    text = segment.blocks[at].partition(" {.")[0].partition(" {rate")[0]
    kinds = ["", " {.slow}", " {rate=0.9}"]
    if len([i for i in _spoken(segment) if ".if-time" not in segment.blocks[i] and i != at]):
        kinds += [" {.if-time}", " {.if-time rank=2}"]
    segment.blocks[at] = text + chance.choice(kinds)


def _directive(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    there = [at for at, block in enumerate(segment.blocks) if block.startswith("[") and "{" not in block]
    if there and chance.random() < 0.5:
        del segment.blocks[chance.choice(there)]
        return
    new = chance.choice(["[pause 1s]", "[pause 300ms]", "[think]", "[sound a.wav]", "[sound b.wav]", "<!-- a note -->"])
    segment.blocks.insert(chance.randint(0, len(segment.blocks)), new)


def _picture(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    there = [at for at, block in enumerate(segment.blocks) if block.startswith("!")]
    if there:
        del segment.blocks[there[0]]
    else:
        segment.blocks.insert(0, f"![{chance.choice(WORDS)}](pictures/{chance.choice(['x.png', 'y.png'])})")


def _say(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    if len(segment.blocks) < _LONGEST:
        segment.blocks.append(
            f'It is [LoRA]{{say="{chance.choice(WORDS)} {chance.choice(WORDS)}"}} here, says NASA in 1986.'
        )


def _text(course: Course, chance: random.Random) -> None:
    lesson = _some_lesson(course, chance)
    lesson.text = chance.choice(["", f"# {lesson.title}\n\n## One\n\n{_sentence(chance)}\n\n- {_sentence(chance)}\n"])


def _segments(course: Course, chance: random.Random) -> None:
    segments = _some_lesson(course, chance).segments
    if len(segments) > 1 and chance.random() < 0.5:
        del segments[chance.randrange(len(segments))]
    elif len(segments) < 5:
        segments.insert(
            chance.randint(0, len(segments)), Segment(f"On the {chance.choice(WORDS)}", [_sentence(chance)])
        )


def _heading(course: Course, chance: random.Random) -> None:
    segment = _some_segment(course, chance)
    if chance.random() < 0.5:
        segment.title = f"On the {chance.choice(WORDS)} of {chance.choice(WORDS)}"
    else:
        segment.url = chance.choice(["", "https://example.org/one", "https://example.org/two"])


def _head(course: Course, chance: random.Random) -> None:
    lesson = _some_lesson(course, chance)
    key, values = chance.choice([
        ("number", ["1", "2", "7"]), ("length", ["full", "20s", "0:30"]), ("lexicon", ["{water: wet, sand: dry}"]),
        ("guid", ["one-guid", "another-guid"]), ("resources", ['[{title: A page, url: "https://example.org/p"}]']),
    ])  # fmt: skip
    value = chance.choice(["", *values])
    lesson.head = {name: text for name, text in {**lesson.head, key: value}.items() if text}
    if key == "guid" and value:  # no two lessons may have one
        lesson.head["guid"] = f"{value}-{lesson.date}"


def _title(course: Course, chance: random.Random) -> None:
    _some_lesson(
        course, chance
    ).title = f"{chance.choice(WORDS)} and {chance.choice(WORDS)} no {chance.randint(1, 999)}"


def _card(course: Course, chance: random.Random) -> None:
    lesson = _some_lesson(course, chance)
    name = f"c{chance.randint(1, 3)}"
    if name in lesson.cards and chance.random() < 0.4:
        del lesson.cards[name]
    else:
        lesson.cards[name] = f"What is the {chance.choice(WORDS)} no {name}?", _sentence(chance)


def _question(course: Course, chance: random.Random) -> None:
    lesson = _some_lesson(course, chance)
    name = f"q{chance.randint(1, 2)}"
    if name in lesson.quiz and chance.random() < 0.4:
        del lesson.quiz[name]
    else:
        right, wrong = chance.sample(WORDS, 2)
        lesson.quiz[name] = f"Which {chance.choice(WORDS)} is no {name}?", f"The {right}", f"A {wrong}"


def _settings(course: Course, chance: random.Random) -> None:
    key, values = chance.choice([
        ("title", ['"Rivers and seas"', '"Water"']), ("order", ['"serial"', '"episodic"']),
        ("address", ['"https://example.org/rivers/"', '"https://example.org/water/"']),
        ("author", ['"A. Teacher"', '"B. Teacher"']), ("description", ['"How water moves."', '"About water."']),
        ("licence", ['"CC BY 4.0"', '"CC0"']), ("length.episode", ['"full"', '"0:25"', '"0:12"']),
    ])  # fmt: skip
    course.settings[key] = chance.choice(values)


def _sound_settings(course: Course, chance: random.Random) -> None:
    key, values = chance.choice([
        ("bitrate", ["64", "96"]), ("opening", ['"a.wav"', ""]), ("closing", ['"b.wav"', ""]), ("bed", ['"b.wav"', ""]),
        ("think", ["true", "false", '"a.wav"']),
    ])  # fmt: skip
    value = chance.choice(values)
    course.sound = {name: text for name, text in {**course.sound, key: value}.items() if text}


def _lexicon(course: Course, chance: random.Random) -> None:
    word = chance.choice(WORDS)
    if course.lexicon.pop(word, None) is None:
        course.lexicon[word] = f"{chance.choice(WORDS)} {chance.choice(WORDS)}"


def _bytes(course: Course, chance: random.Random) -> None:
    files = chance.choice([course.sounds, course.pictures])
    files[chance.choice(sorted(files))] = chance.randint(1, 9)


def _cover(course: Course, chance: random.Random) -> None:
    if course.pictures.pop("cover.png", None) is None:
        course.pictures["cover.png"] = chance.randint(1, 9)


def _lessons(course: Course, chance: random.Random) -> None:
    if len(course.lessons) > 1 and chance.random() < 0.5:
        del course.lessons[chance.choice(sorted(course.lessons))]
    elif free := sorted({"rivers", "seas", "lakes"} - course.lessons.keys()):
        slug = chance.choice(free)
        course.lessons[slug] = new_lesson(slug.title(), 1 + ["rivers", "seas", "lakes"].index(slug))


EDITS: dict[str, tuple[int, Callable[[Course, random.Random], None]]] = {
    "a word": (10, _word), "a paragraph more": (5, _add), "a sentence more": (5, _append), "a block less": (5, _drop),
    "blocks in another order": (2, _move), "an attribute": (4, _attribute), "a directive": (5, _directive),
    "a picture in a script": (2, _picture), "a reading": (2, _say), "segments": (3, _segments),
    "a heading": (3, _heading), "the head": (4, _head), "a title": (2, _title), "a card": (5, _card),
    "a question": (4, _question), "settings": (4, _settings), "sound settings": (3, _sound_settings),
    "the lexicon": (4, _lexicon), "the bytes of a file": (4, _bytes), "the cover": (1, _cover),
    "lessons": (3, _lessons), "the text of a lesson": (3, _text),
}  # fmt: skip
"""Kind → how often, and what it does."""
