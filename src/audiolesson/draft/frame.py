"""The words around a lesson: which of the twelve sets fits it, and its slots filled."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.frame_sets import SETS, FrameSet
from audiolesson.draft.importance import DEFINES
from audiolesson.draft.tags import content_words, first_verb, is_noun_phrase, tokens_of
from audiolesson.lesson.model import Lesson

_NUMBERS = ("Two", "Three", "Four", "Five", "Six")
_NAMES = {item.name: item for item in SETS}


@dataclass(frozen=True, slots=True)
class Frame:
    """Frame sentences with their slots filled. `signposts` has one line a segment, "" where none fits;
    `points` names the segments, for a recap where the lesson has no other sentences for one.
    """

    name: str
    before: str = ""
    behind: str = ""
    signposts: tuple[str, ...] = ()
    recap_title: str = "The main points"
    recap: str = ""
    points: str = ""
    close: str = ""


def frame(lesson: Lesson, topic: str, hook: str, titles: Sequence[str], language: str) -> Frame:
    """The frame of an episode: a set whose condition holds, chosen by the slug where several do.

    `topic` is the lesson's noun phrase inside a sentence, `hook` its first spoken sentence or "", `titles` those
    of the segments between opening and recap, as noun phrases inside a sentence. Other languages get no frame.
    """
    if not language.lower().startswith("en"):
        return Frame("none", before=_sentence(lesson.title), recap_title=lesson.title)
    if not topic or not titles:
        begins = "" if (hook and _about(topic, hook)) or not topic else f"This is about {topic}."
        return Frame("short", before=begins, close=f"That is {topic or 'it'} in short.")
    fitting = [item for item in SETS[:-1] if _fits(item.name, lesson, topic, hook, titles)] or [SETS[-1]]
    return _fill(fitting[_number(lesson.slug) % len(fitting)], lesson, topic, titles)


def _number(slug: str) -> int:
    """A number that depends on the slug alone."""
    return int.from_bytes(hashlib.sha256(slug.encode()).digest()[:4], "big")


def _sentence(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else title + "."


def _fits(name: str, lesson: Lesson, topic: str, hook: str, titles: Sequence[str]) -> bool:
    """Whether a set's condition holds for this lesson."""
    title = lesson.title.lower()
    heads = " | ".join(section.title.lower() for section in lesson.sections)
    match name:
        case "definition":
            return bool(hook) and defines(topic, hook)
        case "question":
            return (
                bool(hook)
                and lesson.title.rstrip().endswith("?")
                and len(lesson.title.split()) <= 12
                and _about(topic, hook)
            )
        case "kinds":
            return (
                bool(re.search(r"\b(?:kinds|types|forms) of\b", title))
                and 2 <= len(titles) <= 6
                and len(titles) == _children(lesson)
            )
        case "dates":
            years = [int(y) for section in lesson.sections for y in re.findall(r"\b(1\d{3}|20\d\d)\b", section.title)]
            told = re.search(r"\b(?:history|story|timeline|origins|rise|fall)\b", title)
            return bool(told) and years == sorted(years)
        case "steps":
            return bool(re.search(r"\b(?:how|process|steps|life ?cycle|cycle|stages|workflow|pipeline)\b", title))
        case "trouble":
            return bool(re.search(r"\b(?:risk|problem|challenge|threat|hazard|limitation|danger|failure)", title))
        case "causes":
            return bool(re.search(r"^why\b|\bcauses\b|\breasons\b", title))
        case "comparison":
            return bool(re.search(r"\b(?:vs\.?|versus|compared|differences?)\b", title))
        case "parts":
            return bool(re.search(r"\b(?:anatomy|parts|components|structure|architecture|elements|inside)\b", title))
        case "number":
            return bool(re.search(r"\b\d[\d,.]*\b", hook)) and not re.match(r"(?:In|By) \d", hook)
        case "practice" if not re.match(r"\w+ing\b", topic):
            return bool(
                re.search(r"\b(?:using|working with|practical|writing|building|making|baking|guide)\b", title)
            ) and bool(heads)
    return False


def _children(lesson: Lesson) -> int:
    return sum(section.level == 2 for section in lesson.sections)


def defines(topic: str, sentence: str) -> bool:
    """Whether a sentence says what the topic is: "A kiln is a furnace …"."""
    return bool(DEFINES.search(sentence)) and _about(topic, sentence)


def _about(topic: str, sentence: str) -> bool:
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


def _fill(item: FrameSet, lesson: Lesson, topic: str, titles: Sequence[str]) -> Frame:
    stops = [title for title in titles if " and " not in title and is_noun_phrase(title)][:3]
    behind = item.behind
    if not behind and len(stops) == 3 and item.name in ("plain", "steps", "parts", "practice", "trouble"):
        behind = f"The stops on the way: {stops[0]}, {stops[1]} and {stops[2]}."
    count = _NUMBERS[len(titles) - 2] if 2 <= len(titles) <= 6 else ""
    words = {"T": topic, "n": count, "Q": _sentence(lesson.title.strip())}
    before = item.before.format(**words) if topic else ""
    return Frame(
        item.name,
        before[:1].upper() + before[1:],
        behind.format(**words),
        _signposts(item, titles, _number(lesson.slug)),
        item.recap_title,
        item.recap,
        _capital(f"{stops[0]}, {stops[1]} and {stops[2]}.") if len(stops) == 3 else "",
        item.close.format(**words),
    )


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def _signposts(item: FrameSet, titles: Sequence[str], turn: int) -> tuple[str, ...]:
    """A signpost for each segment but the first, no two alike, the last one kept for the last segment."""
    lines = [""] * len(titles)
    middle, last = item.signposts[:-1], item.signposts[-1]
    for at in range(1, len(titles)):
        if not is_noun_phrase(titles[at]):
            continue
        if at == len(titles) - 1 and at > 1:
            lines[at] = last.format(A=titles[at])
        elif at <= len(middle):
            lines[at] = middle[(at - 1 + turn) % len(middle)].format(A=titles[at])
    return tuple(line[:1].upper() + line[1:] for line in lines)
