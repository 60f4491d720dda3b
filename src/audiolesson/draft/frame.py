"""The words around a lesson: which of the twelve sets fits it, and its slots filled."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.asking import question_of, reversed_definition
from audiolesson.draft.frame_sets import (
    CLAUSE_CLOSES,
    CLAUSE_INTROS,
    CLAUSE_PROMISES,
    CLOSES,
    INTROS,
    PROMISES,
    QUESTIONS,
    RECAPS,
    SAY_IT,
    SETS,
    UNNAMED_CLOSES,
    FrameSet,
)
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.headings import as_it_stands
from audiolesson.draft.importance import DEFINES
from audiolesson.draft.signposts import asks_of, signposts_of
from audiolesson.draft.slots import Slot, slot
from audiolesson.draft.tags import content_words, first_verb, tokens_of
from audiolesson.draft.titles import named, title_of
from audiolesson.lesson.model import Lesson, Section

_NUMBERS = ("Two", "Three", "Four", "Five", "Six")
_PLAIN = SETS[-1]


@dataclass(frozen=True, slots=True)
class Frame:
    """Frame sentences with their slots filled. `signposts` has one line a segment, "" where none fits, and `homes` the
    sections that each title speaks of. `asks` has a question a segment, for a guest to ask. `questions` are what the
    listener may be asked after a sentence was said, by its order, and `turned` other words for its definition.
    """

    name: str
    before: str = ""
    behind: str = ""
    signposts: tuple[str, ...] = ()
    homes: tuple[frozenset[int], ...] = ()
    recap_title: str = "The main points"
    recap: str = ""
    close: str = ""
    asks: tuple[str, ...] = ()
    questions: Mapping[int, str] = field(default_factory=dict)
    turned: Mapping[int, str] = field(default_factory=dict)
    say_it: str = ""


def frame(lesson: Lesson, topic: str, hook: str, titles: Sequence[str], gathered: Gathered) -> Frame:
    """The frame of an episode: a set whose condition holds, chosen by the slug where several do.

    `topic` is the lesson's noun phrase inside a sentence, `hook` its first spoken sentence or "", `titles` those
    of the segments between opening and recap. Other languages than English get no frame.
    """
    whole = gathered.whole
    if not gathered.language.lower().startswith("en"):
        return Frame("none", before=_sentence(lesson.title), recap_title=lesson.title)
    turn = _number(lesson.slug)
    subject = slot(topic, whole) if topic else Slot()
    known = bool(hook) and (about(topic, hook) or (subject.kind != "noun" and bool(DEFINES.search(hook))))
    if not titles:
        begins = "" if known or not subject.text else f"This episode is about {subject.text}."
        return Frame("short", before=begins, close=f"So much for {subject.text}." if subject.kind == "noun" else "")
    slots = [slot(title, whole) for title in titles]
    homes = tuple(_homes(lesson, title, whole) for title in titles)
    stops = [one for one, home in zip(slots, homes, strict=True) if home and _may_be_stop(one, subject)]
    stops = stops if len(stops) > 1 else [one for one in slots if _may_be_stop(one, subject)]
    item = _set_of(lesson, subject, hook, topic, slots, whole)
    filled = _fill(item, subject, stops, known, turn)
    if not filled.before and not hook and filled.behind:
        filled = replace(filled, before=_called(named(lesson, whole)))
    is_said = subject.kind == "noun" and _says_what(topic, hook, whole)
    verb = "are" if subject.plural else "is"
    return replace(
        filled,
        signposts=signposts_of(slots, turn),
        homes=homes,
        asks=asks_of(slots, turn),
        questions=_questions(gathered, f"{topic} {' '.join(titles)}", turn),
        turned=_turned(gathered),
        say_it=SAY_IT.format(T=subject.text, **{"is": verb}) if is_said else "",
    )


def _number(slug: str) -> int:
    """A number that depends on the slug alone."""
    return int.from_bytes(hashlib.sha256(slug.encode()).digest()[:4], "big")


def _sentence(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else title + "."


def _called(title: str) -> str:
    """A title that fits into no sentence, as a sentence: what is called so."""
    said = re.sub(r"\s+[-–—]\s+", ", ", as_it_stands(title))
    fits = said and len(said.split()) <= 10 and not re.search(r"[?!:()_]", said)
    return f"This episode is called {said}." if fits else ""


def _homes(lesson: Lesson, title: str, whole: str) -> frozenset[int]:
    """The sections that a title speaks of: the one it was made from, and those below it."""
    found: set[int] = set()
    sections: Sequence[Section] = lesson.sections
    for at, section in enumerate(sections):
        made = title_of(section.title, whole) if section.title and at not in found else ""
        if made and (made == title or made.lower() in title.lower().split(" and ")):
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
    named_all = all(one.kind == "noun" for one in slots)
    match name:
        case "definition":
            return _says_what(topic, hook, whole)
        case "question":
            asks = lesson.title.rstrip().endswith("?") and len(lesson.title.split()) <= 12
            return bool(hook) and asks and about(topic, hook) and not defines(topic, hook)
        case "kinds":
            children = sum(section.level == 2 for section in lesson.sections)
            counted = 2 <= len(slots) <= 6 and len(slots) == children
            return bool(re.search(r"\b(?:kinds|types|forms) of\b", title)) and counted and named_all
        case "dates":
            years = [int(y) for head in heads for y in re.findall(r"\b(1\d{3}|20\d\d)\b", head)]
            told = re.search(r"\b(?:history|story|timeline|origins|rise|fall)\b", title)
            return bool(told) and len(years) > 1 and years == sorted(years)
        case "steps":
            counted = sum(bool(re.match(r"(?:step|stage|phase) (?:\d|one|two|three)", head)) for head in heads) > 1
            return counted or (bool(re.search(r"\b(?:steps|stages|phases) of\b", title)) and named_all)
        case "trouble":
            helps = any(
                re.search(r"\b(?:prevent|protect|mitigat|remed|reduc|treat|solution|cop)", head) for head in heads
            )
            return helps and bool(re.search(r"\b(?:risk|problem|challenge|threat|hazard|danger|failure)", title))
        case "causes":
            return bool(re.search(r"\bcauses of\b|\breasons (?:for|why)\b", title))
        case "comparison":
            return bool(re.search(r"\b(?:vs\.?|versus)\b", title)) and len(title.split()) <= 6
        case "parts":
            return bool(re.search(r"\b(?:anatomy|parts|components|elements) of\b", title)) and named_all
        case "number":
            return bool(re.search(r"\b\d[\d,.]*\b", hook)) and not re.match(r"(?:In|By) \d", hook)
        case "practice":
            used = re.search(r"\b(?:using|working with|writing|building|making|baking|guide to)\b", title)
            return bool(used) and not re.match(r"\w+ing\b", topic)
    return False


def defines(topic: str, sentence: str) -> bool:
    """Whether a sentence says what the topic is: "A kiln is a furnace …"."""
    return bool(DEFINES.search(sentence)) and about(topic, sentence)


def _says_what(topic: str, hook: str, whole: str) -> bool:
    """Whether the hook is a definition of the topic that a listener could be asked for."""
    return bool(hook) and defines(topic, hook) and question_of(hook, whole).startswith("what")


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


def _may_be_stop(one: Slot, subject: Slot) -> bool:
    """Whether a title says at the opening what is to come; a row of three would hide its "and"."""
    if " " not in one.text and not one.plural and one.text.islower() and one.kind == "noun":
        return one.telling and bool(subject.text)
    return one.telling and one.kind not in ("", "question") and " and " not in one.text and one.text != subject.text


def _fill(item: FrameSet, subject: Slot, stops: Sequence[Slot], known: bool, turn: int) -> Frame:
    """The lines of a set with their slots filled; `known`: the first sentence says what the topic is."""
    clause = subject.kind == "clause"
    counts = {"n": _NUMBERS[len(stops) - 2] if 2 <= len(stops) <= 6 else ""}
    intros = CLAUSE_INTROS if clause else item.intro or INTROS
    closes = CLAUSE_CLOSES if clause else item.close or CLOSES
    intro, close = _pick(intros, turn), _pick(closes, turn // 5)
    if not subject.text:
        intro, close = "", _pick(UNNAMED_CLOSES, turn // 5)
    if subject.kind == "question":
        intro, close = subject.asked, _pick(UNNAMED_CLOSES, turn // 5)
    return Frame(
        item.name,
        before="" if known else _capital(intro.format(T=subject.text, **counts)),
        behind=_promise(item, stops, turn),
        recap_title=item.recap_title,
        recap=_pick(item.recap or RECAPS, turn // 7),
        close=_capital(close.format(T=subject.text)),
    )


def _promise(item: FrameSet, stops: Sequence[Slot], turn: int) -> str:
    """What the listener will know at the end: two or three clauses, or noun phrases, else one of each."""
    nouns = [one.text for one in stops if one.kind != "clause" and len(one.text.split()) <= 6]
    clauses = [one.text for one in stops if one.kind == "clause" and len(one.text.split()) <= 8]
    if len(clauses) == 1 and nouns:
        return f"By the end you will know {clauses[0]}, and more about {_and(_some(nouns, 2))}."
    if len(clauses) > 1 and len(clauses) >= len(nouns) - 1:
        return _capital(_pick(CLAUSE_PROMISES, turn // 3).format(S=_and(_some(clauses, 3))))
    named_ones = _some(nouns, 3) or clauses
    if len(stops) == 1 and " " not in stops[0].text:
        return ""
    if not named_ones:
        return ""
    lines = item.promise if item.promise and len(named_ones) > 1 else PROMISES
    lines = lines if nouns else CLAUSE_PROMISES
    return _capital(_pick(lines, turn // 3).format(S=_and(named_ones)))


def _some(names: Sequence[str], most: int) -> list[str]:
    """At most so many of them, from the whole of the episode."""
    if len(names) <= most:
        return list(names)
    return [names[round(at * (len(names) - 1) / (most - 1))] for at in range(most)]


def _pick(lines: Sequence[str], turn: int) -> str:
    return lines[turn % len(lines)]


def _and(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def _questions(gathered: Gathered, main: str, turn: int) -> dict[int, str]:
    """What may be asked of a listener who has heard a sentence, by its order; it names one of the `main` words."""
    wanted = set(content_words(main))
    found: dict[int, str] = {}
    for candidate in gathered.candidates:
        if candidate.tier == 0 and candidate.source == "prose" and candidate.follows < 0:
            asked = question_of(candidate.text.text, gathered.whole)
            if asked and wanted & set(content_words(asked)):
                found[candidate.order] = _pick(QUESTIONS, turn // 11).format(q=asked)
    return found


def _turned(gathered: Gathered) -> dict[int, str]:
    plain = [c for c in gathered.candidates if c.tier == 0 and c.source == "prose" and not c.text.marks]
    said = {c.order: reversed_definition(c.text.text, gathered.whole) for c in plain}
    return {order: text for order, text in said.items() if text}


def counted(recap: str, points: int) -> str:
    """A recap's first line for so many points: "{N} to keep." → "Three things to keep."."""
    number = things(points)
    line = recap.replace("{N} are", "{N} is") if points == 1 else recap
    return line.replace("{N}", number if recap.startswith("{N}") else number[0].lower() + number[1:])


def things(points: int) -> str:
    """ "Two things" for two."""
    return ("One thing", "Two things", "Three things")[min(points, 3) - 1]
