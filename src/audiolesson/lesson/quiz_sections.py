"""A quiz that stands in a lesson under a heading of its own, as data: it is asked, and never told as facts."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.lesson.asked import questions
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text import Line

_HEADING = re.compile(r"(?P<level>#{1,6})\s+(?P<title>.+?)\s*#*")
_QUIZ = re.compile(
    r"\b(?:quiz(?:zes)?|knowledge checks?|check your (?:knowledge|understanding|learning)|self-?checks?|multiple choice"
    r"|test your(?:self| knowledge| understanding)|review questions)\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"</?(?:div|details|summary|section|p|br)\b[^<>]{0,200}>|^\{:.*|^\^\s*$|^-{3,}$|^_{3,}$")
_BLANK = re.compile(r"(?:\s+(?:an?|the|a\(n\)):?)?\s*(?:\\?_){2,}\s*[.:]?$")
_FIRST_BLANK = re.compile(r"^(?:\\?_){2,}\s+(?=[a-z])")
_BROKEN = re.compile(
    r"^What (?:is when|means that|refers|occurs when|happens when|involves)\b"
    r"|\b(?:listed|mentioned|discussed|named|given) as\b"
    r"|\b(?:in|of) (?:the|this) (?:text|chapter|section|passage|reading)\b"
    r"|^Which (?:of (?:the following|these) )?(?:statements? )?(?:is|are) (?:not )?(?:true|false|correct)\?$",
    re.IGNORECASE,
)
"""A question that nobody would say, that points at the text, or that names nothing that it asks about."""
_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?P<said>.+)")
_RIGHT_SIGN = re.compile(
    r"\s*(?:✅|✓|✔\ufe0f?|☑\ufe0f?|\((?:correct|right)(?: answer)?\)|\*\(correct\)\*)\s*$", re.IGNORECASE
)
_LETTER = re.compile(r"(?:answer|solution)?\s*[:.]?\s*\(?([A-Ha-h])[.)]?", re.IGNORECASE)
_CHOICE_SIGN = re.compile(r"(?P<sign>[-*+•]\s+|\(?[A-Ha-h][.)]\s+|\d{1,2}[.)]\s+)(?P<said>.+)")


def quiz_sections(lines: Sequence[Line], name: str) -> list[Asked]:
    """The questions with choices under the headings of a lesson that name a quiz. Linear time.

    The answer is "" where the page does not show it.
    """
    found: list[Asked] = []
    for section in _sections(lines):
        asked = questions(list(_plain(section)), name)
        found += [one for one in asked if one.answer in one.choices or (not one.answer and len(one.choices) > 2)]
    return found


def _sections(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines under each heading that names a quiz, to the next heading that is no question of it."""
    level, section, fenced = 0, list[Line](), False
    for line in lines:
        fenced ^= line.text.lstrip().startswith(("```", "~~~"))
        heading = None if fenced else _HEADING.fullmatch(line.text)
        if heading and level and (len(heading["level"]) <= level) and not heading["title"].rstrip("*_").endswith("?"):
            yield section
            level, section = 0, []
        if heading and not level and _QUIZ.search(heading["title"]) and not heading["title"].endswith("?"):
            level = len(heading["level"])
        elif level and not fenced:
            section.append(line)
    if level:
        yield section


def _plain(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines as `questions` reads them: no markup, questions end in "?", choices have letters, ticks stand in front.

    A question that ends in a blank is asked with "what". Numbered lines behind a question are its choices.
    """
    asked, choices = False, 0
    for line in lines:
        text = _MARKUP.sub("", line.text).strip()
        text = re.sub(r"\*\*|__(?!_)|^#{1,6}\s+|^>\s*|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)", "", text).strip()
        if not text:
            continue
        numbered = _NUMBERED.fullmatch(text)
        if asked and (letter := _LETTER.fullmatch(text)):
            yield Line(f"Answer: {letter[1]}", line.number)
            continue
        sign = _CHOICE_SIGN.fullmatch(text)
        if asked and sign and not text.endswith("?") and (not numbered or int(numbered["number"]) == choices + 1):
            said = re.sub(r"^\(?[A-Ha-h][.)]\s+", "", sign["said"])
            tick = "[x] " if _RIGHT_SIGN.search(said) else ""
            yield Line(f"- {tick}{_RIGHT_SIGN.sub('', said)}", line.number)
            choices += 1
            continue
        if len(text.split()) > 3:
            begun = re.sub(r"\bis ?\(are\)", "is", _FIRST_BLANK.sub("What ", text))
            text = f"{begun.rstrip('.: ')}?" if begun != text else _BLANK.sub(" what?", text)
            text = "" if _BROKEN.search(text) else text
        asked, choices = text.endswith("?"), 0
        if asked:
            yield Line(text, line.number)
