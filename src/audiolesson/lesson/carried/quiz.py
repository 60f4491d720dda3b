"""The lines under "Quiz" → questions with choices, the right one and why, in the ways in which people write them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.regions import ANSWERS, bare
from audiolesson.lesson.carried.right import key_of, letter_of, right_of, without_label
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

NO_QUESTION = "no question with choices, nor a part of one"
NO_CHOICES = "a question without choices"
NO_RIGHT = "the page does not say which choice is right"
TWO_RIGHT = "the page says that two or more choices are right"

_MARKUP = lazy(
    r"</?(?:div|details|summary|section|p|br)\b[^<>]{0,200}>|^\{:.*|^\^\s*$|^:{3,}.*|^-{3,}$|^_{3,}$|^={3,}$"
)
_SIGNS = lazy(r"\*\*|__(?!_)|^#{1,6}\s+|^>\s*|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)")
_BLANK = lazy(r"(?:\s+(?:an?|the|a\(n\)):?)?\s*(?:\\?_){2,}\s*[.:]?$")
_FIRST_BLANK = lazy(r"^(?:\\?_){2,}\s+(?=[a-z])")
_BROKEN = lazy(
    r"^What (?:is when|means that|refers|occurs when|happens when|involves)\b"
    r"|\b(?:listed|mentioned|discussed|named|given) as\b"
    r"|\b(?:in|of) (?:the|this) (?:text|chapter|section|passage|reading)\b"
    r"|^Which (?:of (?:the following|these) )?(?:statements? )?(?:is|are) (?:not )?(?:true|false|correct)\?$",
    re.IGNORECASE,
)
"""A question that nobody would say, that points at the text, or that names nothing that it asks about."""
_NUMBERED = lazy(r"(?P<number>\d{1,3})[.)]\s+(?P<said>.+)")
_ASK = lazy(r"^(?:q|question)\s?(?P<number>\d{0,3})\s?[:.)]\s*", re.IGNORECASE)
_ALONE = lazy(r"(?:q|question)\s?\d{1,3}\W*", re.IGNORECASE)
_RIGHT_SIGN = lazy(
    r"\s*(?:✅|✓|✔\ufe0f?|☑\ufe0f?|\((?:correct|right)(?: answer)?\)|\*\(correct\)\*)\s*$", re.IGNORECASE
)
_LETTER = lazy(r"\(?([A-Ha-h])[.)]?")
_CHOICE = lazy(r"(?:(?P<sign>[-*+•○●]|\(?[A-Ha-h][.):]|\d{1,2}[.)])\s+|(?=\[[ xX]\]))(?P<said>.+)")
_BOX = lazy(r"\[(?P<tick>[ xX])\]\s*")
_CLAIM = lazy(r"(?:true or false|true ?/ ?false|t ?/ ?f)\s*[?:.]*\s+(?P<said>\S.*)", re.IGNORECASE)
_CLAIM_END = lazy(r"(?P<said>.+?)\s*[(\[]?\b(?:true or false|true ?/ ?false|t ?/ ?f)\b\s*[?.]?[)\]]?\s*", re.IGNORECASE)
_BOTH = lazy(r"(?:true ?(?:/|or|\|) ?false)\??", re.IGNORECASE)
TRUTH = ("True", "False")


@dataclass(slots=True)
class _Question:
    """A question while its lines come. `number` is its own, 0 none; `asked`: the text that stands there."""

    line: int
    asked: str
    number: int = 0
    choices: list[str] = field(default_factory=list)
    answer: str = ""
    ticked: list[str] = field(default_factory=list)
    why: list[str] = field(default_factory=list)
    is_told: bool = False


class QuizReader:
    """Takes line after line of a quiz."""

    def __init__(self, found: Carried) -> None:
        """What is found is put into `found`."""
        self.found = found
        self._questions: list[_Question] = []
        self._claim = Line("", 0)
        self._side = ""
        self._stray = False
        self._in_key = False

    def read(self, lines: Sequence[Line]) -> None:
        """Take all lines of a quiz, and put what they give into `found`."""
        for line in lines:
            self.line(line)
        self._claimed()
        for question in self._questions:
            self._finish(question)

    @property
    def _last(self) -> _Question | None:
        return self._questions[-1] if self._questions else None

    def line(self, line: Line) -> None:
        """Take one line."""
        quoted = line.text.lstrip().startswith(">")
        text = _SIGNS.sub("", _MARKUP.sub("", line.text).strip()).strip()
        if not text:
            self._side, self._stray = "", False
            return
        if ANSWERS.fullmatch(bare(text)):
            self._claimed()
            self._in_key, self._side = True, ""
        elif self._in_key and (self._key(text) or self._below(text)):
            self._side = ""
        elif _ALONE.fullmatch(text):
            self._claimed()
        elif not (self._told(text, quoted) or self._choice(text)):
            self._other(Line(text, line.number))

    def _key(self, text: str) -> bool:
        """Take a line of the list of right answers; False where it is none."""
        found = key_of(text)
        numbers = {question.number for question in self._questions}
        for at, said in found:
            by_number = [question for question in self._questions if question.number == at]
            known = by_number if numbers != {0} else self._questions[at - 1 : at]
            for question in known[:1]:
                self._right(question, said)
        return bool(found)

    def _below(self, text: str) -> bool:
        """Take a line below a lone "Answer" as that of the last question."""
        last = self._last
        right = right_of(f"Answer: {text}", last.choices) if last and last.choices and not last.answer else None
        if last is None or right is None or not right[0]:
            return False
        last.answer, last.why = right[0], [right[1]] if right[1] else []
        self._in_key = False
        return True

    def _told(self, text: str, quoted: bool) -> bool:
        """Take a line that says which choice is right, or why."""
        last = self._last
        claim = self._claim if self._claim.text else None
        if claim and (truth := right_of(text, TRUTH)) and truth[0] in TRUTH:
            last = self._begin(claim, _true_or_false(claim.text), TRUTH)
            self._claim = Line("", 0)
        if last is None or self._claim.text:
            return False
        why = without_label(text)
        if why != text and (last.choices or last.answer):
            last.why, self._side = [why], "why"
            return True
        alone = _LETTER.fullmatch(text)
        if alone and last.choices and (at := letter_of(alone[1], last.choices)):
            last.answer = at
            return True
        if (right := right_of(text, last.choices)) is not None:
            last.answer = right[0] or last.answer
            last.why = [right[1]] if right[1] else last.why
            last.is_told, self._side = not right[0], "why" if right[1] else ""
            return True
        if quoted and last.choices and not text.endswith("?") and not _CHOICE.fullmatch(text):
            if self._side != "why":
                last.why = []
            last.why.append(text)
            self._side = "why"
            return True
        if self._side == "why" and not _CHOICE.fullmatch(text) and not text.endswith("?"):
            last.why.append(text)
            return True
        return False

    def _choice(self, text: str) -> bool:
        """Take a line that is a choice of the last question."""
        last, choice = self._last, _CHOICE.fullmatch(text)
        if self._claim.text and (_BOTH.fullmatch(text) or (choice and _truth(choice["said"]))):
            claim, self._claim = self._claim, Line("", 0)
            last = self._begin(claim, _true_or_false(claim.text), ())
        if self._claim.text and choice and not text.endswith("?"):  # choices of what is no question
            claim = self._claim
            self._claimed()
            last = self._begin(claim, "", ())
        if last is None or self._claim.text or last.why or last.is_told:
            return False
        if _BOTH.fullmatch(text):
            last.choices = list(TRUTH)
            return True
        numbered = _NUMBERED.fullmatch(text)
        if not choice or text.endswith("?") or (numbered and int(numbered["number"]) != len(last.choices) + 1):
            return False
        said = re.sub(r"^\(?[A-Ha-h][.)]\s+", "", choice["said"])
        box = _BOX.match(said)
        said = said[box.end() :] if box else said
        ticked = bool(_RIGHT_SIGN.search(said)) or (box is not None and box["tick"] in "xX")
        said = _RIGHT_SIGN.sub("", said)
        if not (last.choices == list(TRUTH) and _truth(said)):
            last.choices.append(said)
        if ticked:
            last.answer = _truth(said) or said
            last.ticked.append(last.answer)
        return True

    def _other(self, line: Line) -> None:
        """Take a line that is a question, a claim that may be true or false, or nothing that is understood."""
        numbered = _NUMBERED.fullmatch(line.text)
        mark = _ASK.match(line.text)
        text = line.text[mark.end() :] if mark else numbered["said"] if numbered else line.text
        number = int((mark and mark["number"]) or (numbered and numbered["number"]) or 0)
        claim = _CLAIM.fullmatch(text) or _CLAIM_END.fullmatch(text)
        if claim:
            self._begin(line, _true_or_false(claim["said"]), TRUTH, number)
            return
        asked = text
        if len(text.split()) > 3:
            begun = re.sub(r"\bis ?\(are\)", "is", _FIRST_BLANK.sub("What ", text))
            asked = f"{begun.rstrip('.: ')}?" if begun != text else _BLANK.sub(" what?", text)
        if asked.endswith("?"):
            self._begin(line, "" if _BROKEN.search(asked) and len(text.split()) > 3 else asked, (), number)
            return
        self._claimed()
        self._claim = Line(text, line.number) if not self._stray else self._claim
        self._stray, self._side = True, ""

    def _begin(self, line: Line, asked: str, choices: Sequence[str], number: int = 0) -> _Question:
        self._claimed()
        self._side, self._stray, self._in_key = "", False, False
        question = _Question(line.number, asked, number, list(choices))
        self._questions.append(question)
        return question

    def _claimed(self) -> None:
        """What might have been a claim was none."""
        if self._claim.text:
            self.found.lost(self._claim.number, self._claim.text, NO_QUESTION)
        self._claim = Line("", 0)

    def _right(self, question: _Question, said: str) -> None:
        right = right_of(f"Answer: {said}", question.choices)
        if right:
            question.answer = right[0] or question.answer
            question.why = [right[1]] if right[1] and not question.why else question.why

    def _finish(self, one: _Question) -> None:
        """A question is whole: one with choices for the quiz, one with nothing but its answer a card."""
        why, choices = " ".join(one.why), tuple(dict.fromkeys(one.choices))
        place = self.found.place(one.line)
        if not one.asked:
            return
        if not choices and one.answer:
            self.found.cards.append(Asked(one.asked, place, one.answer))
        elif not choices:
            self.found.lost(one.line, one.asked, NO_CHOICES)
        elif len(set(one.ticked)) > 1:
            self.found.lost(one.line, one.asked, TWO_RIGHT)
        elif one.answer in choices or (not one.answer and len(choices) > 2):
            self.found.quiz.append(Asked(one.asked, place, one.answer, choices, why=why))
        else:
            self.found.lost(one.line, one.asked, NO_RIGHT)


def _true_or_false(claim: str) -> str:
    """The question whether a claim is true."""
    return f"True or false: {claim.rstrip('.?! ')}?"


def _truth(said: str) -> str:
    """ "True" or "False", where a choice says that; "" where it does not."""
    said = _BOX.sub("", said).strip(" .").capitalize()
    return said if said in TRUTH else ""
