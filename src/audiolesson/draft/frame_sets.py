"""Twelve sets of frame sentences, each for one shape of lesson. A frame claims nothing but kind, count and order.

Slots: {T} the topic and {A} the title of the coming segment, as noun phrases inside a sentence; {n} a number word;
{stops} the titles of the first segments. `{hook}` stands where the lesson's own best sentence goes.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrameSet:
    """The words around a lesson: before and behind its first sentences, between segments, and at the end."""

    name: str
    before: str
    behind: str
    signposts: tuple[str, ...]
    recap_title: str
    recap: str
    close: str


SETS: tuple[FrameSet, ...] = (
    FrameSet(
        "definition",
        "",
        "That is the short answer. Here is the longer one.",
        ("Now to {A}.", "On to {A}.", "The next piece: {A}.", "Then, {A}.", "Last stop: {A}."),
        "Three things to keep",
        "Three things to keep.",
        "That is enough to follow the next talk about {T}.",
    ),
    FrameSet(
        "question",
        "{Q}",
        "Take that answer along for the next few minutes.",
        ("One part of the answer: {A}.", "Another part: {A}.", "Now, {A}.", "And {A}?", "That leaves {A}."),
        "Back to the question",
        "So, back to the question.",
        "If someone asks you today, you know what to say.",
    ),
    FrameSet(
        "kinds",
        "{n} kinds, one after the other: that is the plan for {T}.",
        "",
        ("To start with, {A}.", "Next in line: {A}.", "Then, {A}.", "Now {A}.", "That leaves {A}."),
        "Side by side",
        "Side by side, then.",
        "By now you can tell one from another.",
    ),
    FrameSet(
        "dates",
        "This is {T}, told from the beginning.",
        "",
        (
            "Then came {A}.",
            "The next chapter: {A}.",
            "After that, {A}.",
            "The story goes on with {A}.",
            "And at last, {A}.",
        ),
        "The story once more",
        "From the beginning, in three steps.",
        "That is how we got here.",
    ),
    FrameSet(
        "steps",
        "How does it work? Follow {T} once from start to end.",
        "",
        (
            "That brings us to {A}.",
            "The next station is {A}.",
            "From there to {A}.",
            "Further along: {A}.",
            "And then, {A}.",
        ),
        "The way once more",
        "The whole way once more, quickly.",
        "Next time you meet {T}, you will know the way.",
    ),
    FrameSet(
        "trouble",
        "What can go wrong with {T}, and what helps?",
        "",
        ("Keep that in mind for {A}.", "Now for {A}.", "The next point is {A}.", "On with {A}.", "Which leaves {A}."),
        "The trouble and the remedy",
        "Once more, the short version.",
        "Now you know what to watch for.",
    ),
    FrameSet(
        "causes",
        "There are reasons behind {T}, and here they are.",
        "",
        ("The next reason lies in {A}.", "Now look at {A}.", "There is more: {A}.", "Then, {A}.", "Finally, {A}."),
        "The reasons together",
        "Put the reasons together.",
        "So much for the why.",
    ),
    FrameSet(
        "comparison",
        "What sets them apart? Here is {T}.",
        "",
        ("Now for {A}.", "Turn to {A}.", "The other side: {A}.", "Next up, {A}.", "One more: {A}."),
        "The comparison once more",
        "Side by side once more.",
        "Now you can tell them apart.",
    ),
    FrameSet(
        "parts",
        "Take {T} apart with me, piece by piece.",
        "",
        (
            "The next piece: {A}.",
            "Put that aside, and pick up {A}.",
            "Now for {A}.",
            "Then, {A}.",
            "One piece is left: {A}.",
        ),
        "All pieces together",
        "And now put it back together.",
        "That is {T}, piece by piece.",
    ),
    FrameSet(
        "number",
        "",
        "Hold on to that while we look at {T}.",
        ("What is behind it? Start with {A}.", "Now to {A}.", "Next, {A}.", "A word on {A}.", "And lastly, {A}."),
        "The main points",
        "What is worth keeping?",
        "So now you know what is behind it.",
    ),
    FrameSet(
        "practice",
        "You want to work with {T}. Here is what to know first.",
        "",
        (
            "So far, so good. Now {A}.",
            "Next on the bench: {A}.",
            "Before you start, a look at {A}.",
            "Now turn to {A}.",
            "And {A}.",
        ),
        "Three reminders",
        "Before you start, three reminders.",
        "The rest is practice.",
    ),
    FrameSet(
        "plain",
        "This is about {T}.",
        "",
        ("On to {A}.", "Next, {A}.", "Now for {A}.", "Then, {A}.", "One more thing: {A}."),
        "The main points",
        "In short, then.",
        "That is {T} in short.",
    ),
)
