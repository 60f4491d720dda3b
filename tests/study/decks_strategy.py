"""Random decks and quizzes with nasty text, for Hypothesis; the texts are those of random scripts."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from scripts_strategy import HERE, comments, heads, spans

from audiolesson.script.model import Head, Paragraph, Span
from audiolesson.study.model import Card, Deck, Question, Quiz

_LIKE_A_MARK = (
    Paragraph((Span("Again:", emphasis="strong"), Span(" and again.")), HERE),
    Paragraph((Span("hint", emphasis="strong"), Span(": look.")), HERE),
    Paragraph((Span("Why:", emphasis="strong"), Span("because")), HERE),
    Paragraph((Span("[x] done"),), HERE),
    Paragraph((Span("What is #"),), HERE),
    Paragraph((Span("What is {#one .hard}"),), HERE),
)
paragraphs = st.builds(
    Paragraph,
    st.lists(spans, min_size=1, max_size=5)
    .map(tuple)
    .filter(lambda found: "".join(span.text for span in found).strip()),
    st.just(HERE),
) | st.sampled_from(_LIKE_A_MARK)
lines = st.sampled_from([0, 0, 1, 41, 9_999_999])
tags = st.lists(st.sampled_from(["a", "nlp::models", 'q"x', "back\\slash", "é", "#x", "a=b"]), max_size=3).map(tuple)
cards = st.builds(
    Card,
    id=st.just(""),
    question=paragraphs,
    answer=paragraphs,
    place=st.just(HERE),
    hint=st.none() | paragraphs,
    again=st.none() | paragraphs,
    hard=st.booleans(),
    line=lines,
    tags=tags,
)
deck_heads = (
    st.just(Head(""))
    | heads.map(lambda head: replace(head, number=0, resources=()))
    | heads.map(lambda head: replace(head, title="", number=0, resources=()))
)


def _differ(choices: list[Paragraph]) -> list[Paragraph]:
    """Put a number before each choice, so that no two are equal."""
    return [replace(choice, spans=(*choice.spans, Span(f" of {number}."))) for number, choice in enumerate(choices, 1)]


@st.composite
def questions(draw: st.DrawFn) -> Question:
    choices = _differ(draw(st.lists(paragraphs, min_size=2, max_size=8)))
    return Question(
        "", draw(paragraphs), tuple(choices), draw(st.integers(0, len(choices) - 1)), HERE,
        draw(st.none() | paragraphs), draw(lines),
    )  # fmt: skip


def _named(found: list[Any]) -> tuple[Any, ...]:
    """Give each card or question an id of its own."""
    return tuple(replace(one, id=f"c{number:02}") for number, one in enumerate(found, 1))


preface = st.lists(comments, max_size=2).map(tuple)
decks = st.builds(Deck, deck_heads, st.lists(cards, min_size=1, max_size=3).map(_named), preface)
quizzes = st.builds(Quiz, deck_heads, st.lists(questions(), min_size=1, max_size=2).map(_named), preface)
