"""Answers that mean nothing without their question: short ones, those to the reader, and the fields of a form."""

import re
from typing import Literal

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.texts import capital, cut
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

MOST_IN_A_QUESTION = 15
"""Words of a question that is said in front of its answer."""

FORM = 3
"""Questions to whoever fills in or reads a page, from which on the page is a form or a list of such questions."""

SHORT_ANSWERS = 80
"""Words a question of a form has, its answer and what stands around it together; an article says more to each."""

Asks = Literal["no", "openly", "shortly", "someone"]
"""What a line asks: nothing, a thing at large ("How does it work?"), yes or no, or somebody about their own."""

_NUMBER = lazy(r"^(?:(?:q|question)\s*\d*\s*[:.)]|\(?\d+\s*[.):])\s*", re.IGNORECASE)
_SOMEONE = lazy(
    r"\b(?:you|your|yours|my|mine|our|ours)\b|\b(?:did|have|had|has|are|were|was|am) (?:we|i)\b|^do (?:we|i)\b"
    r"|\b(?:went|go) (?:well|wrong)\b|\b(?:this|the) (?:project|issue|change|pull request|pr|sprint|meeting|incident"
    r"|feature|proposal|team)\b",
    re.IGNORECASE,
)
_YES_OR_NO = lazy(
    r"^(?:is|are|was|were|am|do|does|did|can|could|should|would|will|may|might|must|has|have|had|isn['’]t|aren['’]t)\b",
    re.IGNORECASE,
)
_SHORT = lazy(
    r"(?:yes|no|nope|yeah|sure|maybe|perhaps|absolutely|certainly|of course|not (?:really|yet|at all|quite|necessarily|"
    r"always|exactly|sure|much|applicable)|n/?a|true|false|correct|incorrect|right|wrong|positive|negative|probably"
    r"|exactly|definitely|none|neither|both|it depends)\s*[,;:.!—–-]"
    r"|(?:nothing|none)(?: (?:to|yet|at|right|new|so far|for now|much|special|specific|comes|really|else|has|of note)"
    r"\b|,)"
    r"|it depends\b|not (?:really|yet|at all|necessarily|sure)\b|because\b.{0,60}\.$",
    re.IGNORECASE,
)
_REASON = lazy(
    r"(?!after all)(?:.*\b)?(?:because|since|reasons?|due to|thus|therefore|helps?|allows?|lets|makes|needs?|causes?"
    r"|enables?)\b",
    re.IGNORECASE,
)
_MEETING = lazy(r"\W*(?:attendees|meeting notes)\W*(?:$|:)|\W*(?:participants|present|apologies)\W*:", re.IGNORECASE)


_RECORD = lazy(
    r"\b(?:change ?log|release notes|known issues|minutes of|(?:meeting|retrospective) (?:notes|minutes|log|summary))\b"
    r"|^(?:hints?|instructions)$",
    re.IGNORECASE,
)
"""Titles of pages whose lists belong to one project, one meeting or one exercise."""


def asks(line: str) -> Asks:
    """What a heading or a line of its own asks, with its number or "Q:" in front."""
    bare = _NUMBER.sub("", line.strip(" *_"))
    if not bare.endswith("?") or len(re.findall(r"[.!?](?=\s)", bare)) > 0:
        return "no"
    if _SOMEONE.search(bare):
        return "someone"
    return "shortly" if _YES_OR_NO.match(bare) else "openly"


def as_said(question: Text) -> Text:
    """A question as it is said in front of its answer: without its number or "Q:"."""
    found = _NUMBER.match(question.text)
    return capital(cut(question, found.end() if found else 0, len(question.text)))


_NO_ANSWER = ("If ", "When ", "In those ", "In these ", "In such ")


def answers_shortly(sentence: str) -> bool:
    """Whether a sentence is an answer that needs its question: "Yes, it does.", "Nothing to mention."."""
    return bool(_SHORT.match(sentence))


_MOST_IN_YES = 3


def only_agrees(sentence: str) -> bool:
    """Whether an answer says no more than yes or no, "Often, yes.", so that what tells why stands without it."""
    return len(sentence.split()) <= _MOST_IN_YES


def answers(question: str, sentence: str) -> bool:
    """Whether a sentence may answer a question: a why with a reason, others by a word of the question or shortly."""
    if re.match(r"\W*(?:(?:but|so|and) )?why\b", question, re.IGNORECASE):
        return bool(_REASON.match(sentence))
    shared = set(content_words(question)) & set(content_words(sentence))
    return answers_shortly(sentence) or (bool(shared) and not sentence.startswith(_NO_ANSWER))


def is_form(lesson: Lesson) -> bool:
    """Whether a lesson is a page of questions to somebody with short answers: a report, a questionnaire."""
    blocks = [block for section in lesson.sections for block in section.blocks]
    lines = [section.title for section in lesson.sections] + [line for block in blocks for line in _first_lines(block)]
    kinds = [asks(line) for line in lines]
    questions = len(kinds) - kinds.count("no")
    return kinds.count("someone") >= FORM and sum(map(_words, blocks)) <= SHORT_ANSWERS * questions


def _words(block: Block) -> int:
    return len(block.text.text.split()) + sum(map(_words, block.items))


_ASKS_ON = Shape(
    r"\?.{0,120}$|(?<!come )(?<!comes )(?<!came )(?<!hold )(?<!holds )\b(?:true|false)\b(?!-)|\bwhich of\b|\bquiz\b"
    r"|\bfill in\b|\bmatch the\b",
    re.IGNORECASE,
)


def asks_on_page(paragraph: str) -> bool:
    """Whether a list behind a paragraph is that of a quiz, which holds false statements as wrong choices."""
    return bool(_ASKS_ON.fits(paragraph))


def is_record(lesson: Lesson) -> bool:
    """Whether a lesson is a record of its own, not a text: it names who attended, or is headed as changes or hints."""
    lines = [section.title for section in lesson.sections]
    lines += [block.text.text for section in lesson.sections for block in section.blocks]
    return any(_MEETING.match(line) for line in lines) or bool(_RECORD.search(lesson.title))


def _first_lines(block: Block) -> list[str]:
    """What may be a question in a block: a paragraph, the strong words it begins with, its items."""
    if block.kind == "list":
        return [item.text.text for item in block.items]
    if block.kind != "paragraph":
        return []
    strong = block.text.strong
    return [block.text.text[: strong[0][1]] if strong and strong[0][0] == 0 else block.text.text]
