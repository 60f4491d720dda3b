"""A quiz as text, `scripts/SLUG.quiz.md`: parse and print. docs/cards-format.md describes the format."""

import re
from dataclasses import replace

from audiolesson.errors import Problem, ProblemsError
from audiolesson.patterns import lazy
from audiolesson.script.attributes import Attribute
from audiolesson.script.escape import write_spans
from audiolesson.script.format import Format
from audiolesson.script.mistakes import Mistakes, shown
from audiolesson.script.model import Paragraph
from audiolesson.script.normal import normal_comment, normal_head, require
from audiolesson.study.cards_file import HEAD_KEYS
from audiolesson.study.model import Question, Quiz
from audiolesson.study.read_entries import Entries, Entry, Text, read_file
from audiolesson.study.write_entries import normal_text, require_ids, write_file, write_heading, write_quote

FEWEST, MOST = 2, 8
"""Choices of a question."""

QUIZ = Format("quiz", "question", "quiz-format", HEAD_KEYS, needs_head=False, plays=False)
ATTRIBUTES = ("#…", "line")
_MARK = lazy(r"\*\*(Why)(?::\*\*|\*\*:)\s*", re.IGNORECASE)
_BOX = lazy(r"\[([ xX])\](?:\s+|$)")


def parse_quiz(text: str, name: str) -> Quiz:
    """Read a quiz. `name` is the file as its author would name it; it goes into every place.

    Raises ProblemsError with every mistake of the file, each with its line, the offending text and what to do.
    `parse_quiz(print_quiz(quiz), name) == normal_quiz(quiz)`.
    """
    quiz, problems = parse_quiz_what_can_be(text, name)
    if problems:
        raise ProblemsError(problems)
    return quiz


def parse_quiz_what_can_be(text: str, name: str) -> tuple[Quiz, tuple[Problem, ...]]:
    """The questions that could be read, and the mistakes in the order of the file."""
    mistakes = Mistakes(name, QUIZ)
    head, entries = read_file(text, mistakes, ATTRIBUTES)
    questions = tuple(question for entry in entries.found if (question := _question(entry, entries)))
    return Quiz(head, questions, tuple(entries.preface)), mistakes.in_order()


def print_quiz(quiz: Quiz) -> str:
    """A quiz as its author would write it, every question with its id.

    Raises ValueError where the quiz holds what the format cannot (see `normal_quiz`), or no question at all.
    """
    quiz = normal_quiz(quiz)
    return write_file(quiz.head, quiz.preface, map(_print, quiz.questions))


def normal_quiz(quiz: Quiz) -> Quiz:
    """The quiz in its one form, texts as in a script's; ValueError where it holds what the format cannot."""
    require_ids(QUIZ, [one.id for one in quiz.questions], [one.line for one in quiz.questions])
    questions = tuple(_normal(question) for question in quiz.questions)
    return Quiz(normal_head(quiz.head, QUIZ), questions, tuple(map(normal_comment, quiz.preface)))


def _normal(question: Question) -> Question:
    choices = tuple(map(normal_text, question.choices))
    require(FEWEST <= len(choices) <= MOST, f"{FEWEST} to {MOST} choices are asked for", len(choices))
    require(0 <= question.right < len(choices), "no choice is right", question.right)
    texts = [choice.text for choice in choices]
    require(len(set(texts)) == len(texts), "two choices are equal", texts)
    why = normal_text(question.why) if question.why else None
    return replace(question, question=normal_text(question.question), choices=choices, why=why)


def _print(question: Question) -> str:
    found: list[Attribute] = [(f"#{question.id}", "")]
    if question.line:
        found.append(("line", str(question.line)))
    choices = [
        f"- [{'x' if number == question.right else ' '}] {write_spans(choice.spans)}"
        for number, choice in enumerate(question.choices)
    ]
    blocks = [write_heading(question.question, found), "\n".join(choices)]
    if question.why:
        blocks.append(write_quote(question.why, _MARK))
    return "\n\n".join(blocks)


def _question(entry: Entry, entries: Entries) -> Question | None:
    """The question of an entry; None where it lacks its text or good choices. What is wrong with it is noted."""
    mistakes = entries.mistakes
    for text in entry.paragraphs:
        hint = "put it into the heading; what explains the right choice stands behind >"
        mistakes.add(text.line, f"{shown(text.content)} stands between a question and its choices", hint)
    before = len(mistakes.found)
    choices, ticked = _choices(entry, entries)
    _judge(entry, choices, ticked, mistakes)
    good = entry.whole and len(mistakes.found) == before
    why = None
    for quote in entry.quotes:
        if quote is not entry.quotes[0]:
            mistakes.add(quote.line, f"{shown(quote.content)} is a second why", "a question has one: join them")
        elif mark := _MARK.match(quote.content):
            why = entries.text(Text(quote.content[mark.end() :], quote.line + mark[0].count("\n")), "a why")
        else:
            why = entries.text(quote, "a why")
    if not (good and entry.question.spans):
        return None
    place = entry.question.place
    return Question(entry.id, entry.question, tuple(choices), ticked[0], place, why, entry.lesson_line)


def _choices(entry: Entry, entries: Entries) -> tuple[list[Paragraph], list[int]]:
    """The choices of an entry, and the indices of those that are ticked."""
    choices: list[Paragraph] = []
    ticked: list[int] = []
    for item in entry.items:
        box = _BOX.match(item.content)
        if not box or item.sign not in "-*+":
            hint = "begin each choice with - [ ], the right one with - [x]"
            message = f"{shown(f'{item.sign} {item.content}')} is a choice without a box"
            entries.mistakes.add(item.line, message, hint)
            continue
        choice = entries.text(Text(item.content[box.end() :], item.line + box[0].count("\n")), "a choice")
        if box[1] != " ":
            ticked.append(len(choices))
        if choice:
            choices.append(choice)
    return choices, ticked


def _judge(entry: Entry, choices: list[Paragraph], ticked: list[int], mistakes: Mistakes) -> None:
    """Note too few or too many choices, two that are equal, and ticks that are not one."""
    asked = shown(entry.question.text)
    count = len(entry.items)
    if not FEWEST <= count <= MOST and entry.whole:
        hint = f"{FEWEST} to {MOST} lines below it: - [ ] a wrong one, - [x] the right one"
        mistakes.add(entry.line, f"{asked} has {count or 'no'} choice{'s' if count != 1 else ''}", hint)
    elif len(ticked) != 1 and entry.whole:
        how = "none is" if not ticked else f"{len(ticked)} are"
        mistakes.add(entry.line, f"{asked}: of its choices {how} ticked", "tick the right one, and only it: - [x] …")
    first: dict[str, int] = {}
    for choice in choices:
        if choice.text in first:
            message = f"the choice {shown(choice.text)} stands on line {first[choice.text]} too"
            mistakes.add(choice.place.line, message, "make each choice another one")
        first.setdefault(choice.text, choice.place.line)
