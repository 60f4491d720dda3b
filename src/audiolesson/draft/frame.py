"""The words around a lesson: which of the twelve sets fits it, and its slots filled."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.frame_sets import (
    CLAUSE_PROMISES,
    CLAUSE_SIGNPOSTS,
    CLOSES,
    INTROS,
    LAST_CLAUSE_SIGNPOSTS,
    LAST_QUESTION_SIGNPOSTS,
    LAST_SIGNPOSTS,
    PROMISES,
    PROMISES_WITHOUT_STOPS,
    QUESTION_SIGNPOSTS,
    RECAPS,
    SETS,
    SIGNPOSTS,
    FrameSet,
)
from audiolesson.draft.importance import DEFINES
from audiolesson.draft.inside import kind_of
from audiolesson.draft.tags import content_words, first_verb, tokens_of
from audiolesson.lesson.model import Lesson

_NUMBERS = ("Two", "Three", "Four", "Five", "Six")
_UNNAMED = replace(SETS[-1], name="unnamed", close=("That is the end of this episode.",))
_CLAUSE = replace(
    SETS[-1],
    name="clause",
    intro=("This episode is about {T}.",),
    close=("That is the end of this episode about {T}.", "So much for {T}."),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Frame sentences with their slots filled. `signposts` has one line a segment, "" where none fits;
    `points` names the segments, for a recap where the lesson has no other sentences for one; `asks` has a question for
    each segment, for a guest to ask.
    """

    name: str
    before: str = ""
    behind: str = ""
    signposts: tuple[str, ...] = ()
    recap_title: str = "The main points"
    recap: str = ""
    points: str = ""
    close: str = ""
    asks: tuple[str, ...] = ()


def frame(lesson: Lesson, topic: str, hook: str, titles: Sequence[str], language: str) -> Frame:
    """The frame of an episode: a set whose condition holds, chosen by the slug where several do.

    `topic` is the lesson's noun phrase inside a sentence, `hook` its first spoken sentence or "", `titles` those
    of the segments between opening and recap, as noun phrases inside a sentence. Other languages get no frame.
    """
    if not language.lower().startswith("en"):
        return Frame("none", before=_sentence(lesson.title), recap_title=lesson.title)
    if not titles:
        begins = "" if (hook and about(topic, hook)) or not topic else f"This episode is about {topic}."
        return Frame("short", before=begins, close=f"So much for {topic or 'this subject'}.")
    if not topic or kind_of(topic) == "clause":
        opens = not topic or bool(DEFINES.search(hook)) or within(topic, hook)
        filled = _fill(_UNNAMED if not topic else _CLAUSE, lesson, topic, titles, opens)
        return replace(filled, before=_sentence(lesson.title)) if not topic and not hook else filled
    fitting = [item for item in SETS[:-1] if _fits(item.name, lesson, topic, hook, titles)] or [SETS[-1]]
    return _fill(fitting[_number(lesson.slug) % len(fitting)], lesson, topic, titles, about(topic, hook))


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
                and about(topic, hook)
                and not defines(topic, hook)
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
    return bool(DEFINES.search(sentence)) and about(topic, sentence)


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


def _fill(item: FrameSet, lesson: Lesson, topic: str, titles: Sequence[str], known: bool) -> Frame:
    """The lines of a set with their slots filled; `known`: the first sentence says what the topic is."""
    turn = _number(lesson.slug)
    stops, clauses = _stops([title for title in titles if title != topic])
    count = _NUMBERS[len(titles) - 2] if 2 <= len(titles) <= 6 else ""
    title = lesson.title.strip()
    question = title if title[:2].isupper() else title[:1].lower() + title[1:]
    question = re.sub(r"\b(?:Is|Are|Was|Were|Do|Does|An?|The|Of|In)\b", lambda found: found.group().lower(), question)
    words = {"T": topic, "n": count, "Q": _sentence(question), "S": _and(stops)}
    promises = (item.promise or PROMISES) if len(stops) > 1 or item.name == "question" else PROMISES_WITHOUT_STOPS
    promises = CLAUSE_PROMISES if clauses and item.name != "question" else promises
    intro = "" if known else _pick(item.intro or INTROS, turn).format(**words)
    close = _pick(item.close or CLOSES, turn // 5).format(**words)
    return Frame(
        item.name,
        _capital(intro),
        _capital(_pick(promises, turn // 3).format(**words)),
        _signposts(item, titles, turn),
        item.recap_title,
        _pick(item.recap or RECAPS, turn // 7),
        f"We have looked at {_and(stops)}." if len(stops) == 3 else "",
        _capital(close),
    )


def _pick(lines: Sequence[str], turn: int) -> str:
    return lines[turn % len(lines)]


def _stops(titles: Sequence[str]) -> tuple[list[str], bool]:
    """Two or three titles to name at the start, from the whole of the episode, and whether they are clauses.

    Those with an "and" are left out, and clauses and noun phrases do not stand in one row.
    """
    fit = [title for title in titles if not _SAYS_NOTHING.search(title) and " and " not in title]
    nouns = [title for title in fit if kind_of(title) == "noun" and len(title.split()) <= 5]
    asked = [title for title in fit if kind_of(title) == "clause" and not _POINTS.search(title)]
    clauses = len(asked) > 1 and (len(asked) >= len(nouns) or len(nouns) < 2)
    plain = asked if clauses else nouns
    if len(plain) <= 3:
        return plain, clauses
    return [plain[0], plain[len(plain) // 2], plain[-1]], clauses


_POINTS = re.compile(r"\b(?:it|its|this|that|these|they|your|our|my|one)\b")

_SAYS_NOTHING = re.compile(
    r"[,:?]|^(?:definitions?|types?|examples?|conclusions?|overview|summary|details|terms|theory|practice|other)$"
)


def _and(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def _signposts(item: FrameSet, titles: Sequence[str], turn: int) -> tuple[str, ...]:
    """A signpost for each segment but the first, no two alike; the last segment has one of its own kind."""
    lines = [""] * len(titles)
    used: list[str] = []
    shared = [SIGNPOSTS[(turn + 5 * at) % len(SIGNPOSTS)] for at in range(len(titles))]
    pool = [line for pair in zip([*item.signposts, *[""] * len(titles)], shared, strict=False) for line in pair if line]
    for at in range(1, len(titles)):
        kind = kind_of(titles[at])
        last = at == len(titles) - 1 and at > 1
        if kind == "noun" and not last and re.match(r"\w+ing\b", titles[at]):
            row = [sign for sign in SIGNPOSTS if _TAKES_DOING.search(sign) and not sign.startswith("What")]
        elif kind:
            row = list({"noun": pool[at - 1 :], "clause": CLAUSE_SIGNPOSTS, "question": QUESTION_SIGNPOSTS}[kind])
            ends = {"noun": LAST_SIGNPOSTS, "clause": LAST_CLAUSE_SIGNPOSTS, "question": LAST_QUESTION_SIGNPOSTS}[kind]
            row = list(ends) if last else row
        else:
            continue
        start = (0 if kind == "noun" and row == pool[at - 1 :] else turn // 2 + at) % len(row)
        line = next((sign for sign in row[start:] + row if sign not in used), row[0])
        used.append(line)
        lines[at] = _capital(line.format(A=titles[at]))
    return tuple(lines)


_TAKES_DOING = re.compile(r" about | look at | consider | turn to ")


def counted(recap: str, points: int) -> str:
    """A recap's first line for so many points: "{N} to keep." → "Three things to keep."."""
    number = ("One thing", "Two things", "Three things")[min(points, 3) - 1]
    line = recap.replace("{N} are", "{N} is") if points == 1 else recap
    return line.replace("{N}", number if recap.startswith("{N}") else number[0].lower() + number[1:])
