"""Twelve sets of frame sentences, each for one shape of lesson. A frame claims nothing but kind, count and order.

Slots: {T} the topic and {A} the title of the coming segment, as noun phrases inside a sentence; {n} a number word;
{S} the titles of the first segments; {Q} the title, where it is a question; {N} "Two things" of a recap of two.
Of several lines for one place, the lesson's slug picks one, so that the episodes of a course do not sound alike.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrameSet:
    """The words around a lesson.

    `intro`: before a first sentence that does not say what the topic is. `promise`: behind it, what will be known
    at the end; `signposts`: between segments, before those that every lesson may have; `recap` and `close`: the end.
    """

    name: str
    intro: tuple[str, ...]
    promise: tuple[str, ...]
    signposts: tuple[str, ...]
    recap_title: str
    recap: tuple[str, ...]
    close: tuple[str, ...]


INTROS = ("This episode is about {T}.", "The subject of this episode is {T}.", "This is an episode about {T}.")
PROMISES = (
    "By the end you will know about {S}.",
    "After these few minutes you will know more about {S}.",
    "In the next few minutes we look at {S}.",
    "By the end you will have heard about {S}.",
)
PROMISES_WITHOUT_STOPS = ("By the end you will know the main points.", "The next few minutes go into the details.")
SIGNPOSTS = (
    "That leads to {A}.",
    "So much for that, and now to {A}.",
    "Now on to {A}.",
    "Let us turn to {A}.",
    "With that in mind, on to {A}.",
    "Now consider {A}.",
    "The next subject is {A}.",
    "Time to look at {A}.",
    "Another side of this is {A}.",
    "From here we come to {A}.",
    "Keep that in mind as we come to {A}.",
    "What about {A}?",
    "There is more to say about {A}.",
    "Now a few words about {A}.",
    "That brings up {A}.",
    "We now come to {A}.",
    "The next few sentences are about {A}.",
)
LAST_SIGNPOSTS = (
    "That leaves {A}.",
    "One subject is left, namely {A}.",
    "Last of all, {A}.",
    "The last part is about {A}.",
    "And to finish, {A}.",
)
CLAUSE_PROMISES = (
    "By the end you will know {S}.",
    "After these few minutes you will know {S}.",
    "In the next few minutes you will hear {S}.",
)
"""Where the titles are clauses: "why we forget"."""
CLAUSE_SIGNPOSTS = (
    "Next: {A}.",
    "Now to the question of {A}.",
    "Let us look at {A}.",
    "That leads to the question of {A}.",
    "The next few sentences are about {A}.",
    "Now a few words about {A}.",
    "From here we come to {A}.",
)
LAST_CLAUSE_SIGNPOSTS = ("The last part is about {A}.", "That leaves the question of {A}.", "And to finish: {A}.")
QUESTION_SIGNPOSTS = (
    "The next question: {A}",
    "Now to another question: {A}",
    "That leads to a question: {A}",
    "Let us turn to a question: {A}",
    "Another question comes up: {A}",
    "From here we come to the question: {A}",
)
LAST_QUESTION_SIGNPOSTS = ("One question is left: {A}", "And to finish, one question: {A}")
RECAPS = ("{N} to keep.", "{N} are worth keeping.", "Before you go, {N} to remember.", "To sum up, {N} to take along.")
CLOSES = (
    "That is {T} for now.",
    "So much for {T}.",
    "That is the end of this episode about {T}.",
    "And that is where we leave {T}.",
)

SETS: tuple[FrameSet, ...] = (
    FrameSet(
        "definition",
        (),
        ("That is the short answer. The longer one takes in {S}.",),
        (),
        "What to keep",
        (),
        ("The next time you hear of {T}, you will know what is meant.",),
    ),
    FrameSet(
        "question",
        (),
        ("Keep one question in mind: {Q}",),
        ("One part of the answer is {A}.", "Another part of the answer is {A}."),
        "Back to the question",
        ("So, back to the question.",),
        ("If someone asks you today, you know what to say.",),
    ),
    FrameSet(
        "kinds",
        ("{n} kinds, one after the other: that is the plan for {T}.",),
        ("By the end you can tell {S} apart.",),
        ("Next in line is {A}.",),
        "Side by side",
        ("Side by side, then.",),
        ("By now you can tell one from another.",),
    ),
    FrameSet(
        "dates",
        ("This is {T}, told from the beginning.",),
        (),
        ("The next part of the story is {A}.", "The story goes on with {A}."),
        "The story once more",
        ("The story once more, in short.",),
        ("That is how we got here.",),
    ),
    FrameSet(
        "steps",
        ("This episode follows {T} from start to end.",),
        ("The way leads past {S}.", "On the way you will meet {S}.", "The stations on the way are {S}."),
        ("That brings us to {A}.", "The next station is {A}.", "Further along we come to {A}."),
        "The way once more",
        ("Once more, the whole way.",),
        ("The next time you meet {T}, you will know the way.",),
    ),
    FrameSet(
        "trouble",
        ("This episode is about {T}, and about what helps.",),
        (),
        (),
        "The main points",
        (),
        ("Now you know what to watch for.",),
    ),
    FrameSet(
        "causes",
        ("There are reasons behind {T}, and here they are.",),
        (),
        ("The next reason lies in {A}.",),
        "The reasons together",
        ("Now put the reasons together.",),
        ("So much for the why.",),
    ),
    FrameSet(
        "comparison",
        ("This episode is about {T}, side by side.",),
        (),
        ("On the other side there is {A}.",),
        "The comparison once more",
        ("Side by side once more.",),
        ("Now you can tell them apart.",),
    ),
    FrameSet(
        "parts",
        ("This episode takes {T} apart, piece by piece.",),
        ("The pieces are {S}, among others.",),
        ("The next piece is {A}.", "Put that aside, and pick up {A}."),
        "All pieces together",
        ("And now put it back together.",),
        ("That is {T}, piece by piece.",),
    ),
    FrameSet("number", (), (), (), "The main points", (), ()),
    FrameSet(
        "practice",
        ("This episode is about {T}, and about what to know first.",),
        (),
        (),
        "Reminders",
        ("Before you start, {N} to remember.",),
        ("The rest is practice.",),
    ),
    FrameSet("plain", (), (), (), "The main points", (), ()),
)
