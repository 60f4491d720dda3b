"""Twelve sets of frame sentences, each for one shape of lesson. A frame claims nothing but kind, count and order.

Slots: {T} the topic and {A} the title of the coming segment, {P} that of the one before, as they stand inside a
sentence; {n} a number word; {S} the titles of some segments; {N} "Two things" of a recap of two; {Q} a question.
Of several lines for one place, the lesson's slug picks one, so that the episodes of a course do not sound alike.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrameSet:
    """The words around a lesson.

    `intro`: before a first sentence that does not say what the topic is. `promise`: behind it, what will be known
    at the end; `recap` and `close`: the end. Where a place is empty, the lines for every lesson are taken.
    """

    name: str
    intro: tuple[str, ...] = ()
    promise: tuple[str, ...] = ()
    recap_title: str = "The main points"
    recap: tuple[str, ...] = ()
    close: tuple[str, ...] = ()


INTROS = (
    "This episode is about {T}.",
    "The subject of this episode is {T}.",
    "The next few minutes are about {T}.",
    "Today we look at {T}.",
)
CLAUSE_INTROS = ("This episode is about {T}.", "The question of this episode is {T}.", "Today we look at {T}.")
PROMISES = (
    "By the end you will know more about {S}.",
    "In a few minutes you will know more about {S}.",
    "Listen to the end, and you will know more about {S}.",
    "At the end of this episode you will know more about {S}.",
)
CLAUSE_PROMISES = (
    "By the end you will know {S}.",
    "In a few minutes you will know {S}.",
    "Listen to the end, and you will know {S}.",
)
"""Where the titles are clauses: "why we forget"."""

SIGNPOSTS = (
    "Now to {A}.",
    "Let us turn to {A}.",
    "That brings us to {A}.",
    "What about {A}?",
    "On to {A}.",
    "So much for that. The next subject is {A}.",
    "Let us look at {A} next.",
    "The next part is about {A}.",
    "With that in mind, on to {A}.",
    "Here is what there is to say about {A}.",
    "From here we come to {A}.",
    "Next, a few words about {A}.",
    "It is time to look at {A}.",
    "We now come to {A}.",
    "What is there to know about {A}?",
)
AFTER_NOUN = ("So much for {P}. Now to {A}.", "So far, {P}. What about {A}?", "That was {P}. Next, {A}.")
"""Where the title before is a noun phrase too; one of these an episode at most."""

AFTER_CLAUSE = ("That is {P}. Now to {A}.", "So that is {P}. What about {A}?")
"""Where the title before is a clause: "That is how rust forms. Now to paint."."""

LAST_SIGNPOSTS = (
    "That leaves {A}.",
    "The last part is about {A}.",
    "Last of all, {A}.",
    "And finally, {A}.",
    "One subject is left: {A}.",
)
CLAUSE_SIGNPOSTS = (
    "The next question is {A}.",
    "Let us see {A}.",
    "The next part tells {A}.",
    "Next, {A}.",
    "That brings up the question of {A}.",
    "Now we look at {A}.",
)
LAST_CLAUSE_SIGNPOSTS = ("The last question is {A}.", "It remains to say {A}.", "And finally, {A}.")
QUESTION_SIGNPOSTS = ("{Q}", "The next question is this. {Q}", "Now another question. {Q}", "So, {q}")
LAST_QUESTION_SIGNPOSTS = ("One question is left. {Q}", "And a last question. {Q}")

RECAPS = (
    "{N} to keep.",
    "{N} are worth keeping.",
    "Before you go, {N} to remember.",
    "To sum up, {N} to take along.",
    "In short, {N} to remember.",
)
CLOSES = (
    "So much for {T}.",
    "That is the end of this episode about {T}.",
    "And that is where we leave {T}.",
    "That was a look at {T}.",
)
CLAUSE_CLOSES = (
    "Now you have heard {T}.",
    "That is the end of this episode about {T}.",
    "And that is {T}.",
)
UNNAMED_CLOSES = ("That is the end of this episode.", "And that is it for this episode.")

QUESTIONS = (
    "Before you listen to the cards, one question: {q}",
    "One question before the cards: {q}",
    "Before the cards, try to answer one question: {q}",
    "And a question to answer before you go to the cards: {q}",
)
"""Where {q} is a question in small letters."""

SAY_IT = "Before you listen to the cards, one question: can you say in a sentence what {T} {is}?"

ASK_NOUN = (
    "What is there to know about {A}?",
    "And what about {A}?",
    "What should I know about {A}?",
    "Can you tell me about {A}?",
    "Then what about {A}?",
    "What can you say about {A}?",
)
"""What a guest asks before a segment whose title is a noun phrase."""

ASK_CLAUSE = ("Can you tell me {A}?", "Do you know {A}?", "Could you explain {A}?", "And can you say {A}?")
ASK_ANYTHING = ("What comes next?", "What else is there to know?", "How does it go on?", "And then?", "What is next?")
GUEST_NODS = ("I see.", "All right.", "Good to know.")
GUEST_SUMS_UP = ("So, to sum up: {n}.", "Let me sum up: {n}.", "If I got that right, there are {n} to keep.")

SETS: tuple[FrameSet, ...] = (
    FrameSet(
        "definition",
        recap_title="What to keep",
        close=("The next time you hear of {T}, you will know what is meant.", "So much for {T}."),
    ),
    FrameSet(
        "question",
        recap_title="Back to the question",
        recap=("So, back to the question.",),
        close=("If someone asks you today, you know what to say.",),
    ),
    FrameSet(
        "kinds",
        intro=("{n} kinds, one after the other: that is the plan for {T}.",),
        promise=("By the end you can tell {S} apart.",),
        recap_title="Side by side",
        recap=("Side by side, then.",),
        close=("By now you can tell one from another.",),
    ),
    FrameSet(
        "dates",
        intro=("This is {T}, told from the beginning.",),
        recap_title="The story once more",
        recap=("The story once more, in short.",),
        close=("That is how we got here.",),
    ),
    FrameSet(
        "steps",
        intro=("This episode follows {T} from step to step.",),
        promise=("The steps on the way are {S}.", "On the way you will meet {S}."),
        recap_title="The way once more",
        close=("The next time you meet {T}, you will know the way.",),
    ),
    FrameSet(
        "trouble",
        intro=("This episode is about {T}, and about what helps.",),
        close=("Now you know what to watch for.",),
    ),
    FrameSet(
        "causes",
        intro=("There are reasons behind {T}, and here they are.",),
        recap_title="The reasons together",
        close=("So much for the why.",),
    ),
    FrameSet(
        "comparison",
        intro=("This episode puts {T} side by side.",),
        recap_title="The comparison once more",
        recap=("Side by side once more.",),
        close=("Now you can tell them apart.",),
    ),
    FrameSet(
        "parts",
        intro=("This episode takes {T} apart, piece by piece.",),
        promise=("The pieces are {S}, among others.",),
        recap_title="All pieces together",
        recap=("And now put it back together.",),
        close=("That is {T}, piece by piece.",),
    ),
    FrameSet("number"),
    FrameSet(
        "practice",
        close=("The rest is practice.",),
    ),
    FrameSet("plain"),
)

LINES: tuple[str, ...] = (
    *(line for item in SETS for line in (*item.intro, *item.promise, *item.recap, *item.close)),
    *(*INTROS, *CLAUSE_INTROS, *PROMISES, *CLAUSE_PROMISES, *SIGNPOSTS, *AFTER_NOUN, *AFTER_CLAUSE, *LAST_SIGNPOSTS),
    *(*CLAUSE_SIGNPOSTS, *LAST_CLAUSE_SIGNPOSTS, *QUESTION_SIGNPOSTS, *LAST_QUESTION_SIGNPOSTS, *RECAPS, *CLOSES),
    *(*CLAUSE_CLOSES, *UNNAMED_CLOSES, *QUESTIONS, SAY_IT),
    *(*ASK_NOUN, *ASK_CLAUSE, *ASK_ANYTHING, *GUEST_NODS, *GUEST_SUMS_UP),
)
"""All lines, to tell the frame's words from the lesson's."""
