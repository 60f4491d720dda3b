"""Sets of frame sentences, each for one shape of lesson. A frame claims nothing but what is told, count and order.

Slots: {T} the topic and {A} the title of the coming segment, as they stand inside a sentence;
{S} the titles of some segments; {N} "Two things" of a recap of two; {Q} a question.
Of several lines for one place, the lesson's slug picks one, so that the episodes of a course do not sound alike.
"""

from dataclasses import dataclass

from audiolesson.draft.framing.frame_guest import GUEST_LINES


@dataclass(frozen=True, slots=True)
class FrameSet:
    """The words around a lesson.

    `recap` and `close`: the end. Where a place is empty, the lines for every lesson are taken.
    """

    name: str
    recap_title: str = "The main points"
    recap: tuple[str, ...] = ()
    close: tuple[str, ...] = ()


INTROS = (
    "This episode is about {T}.",
    "Today we look at {T}.",
)
CLAUSE_INTROS = ("This episode is about {T}.", "The question of this episode is {T}.", "Today we look at {T}.")
"""Where no sentence of the lesson can open the episode."""

CALLED = "Today: {T}"
"""What the lesson is called, where that is no noun."""

PROMISES = (
    "By the end you will know more about {S}.",
    "In a few minutes you will know more about {S}.",
    "Stay to the end, and you will know more about {S}.",
)
CLAUSE_PROMISES = (
    "By the end you will know {S}.",
    "In a few minutes you will know {S}.",
    "Stay to the end, and you will know {S}.",
)
"""Where the titles are clauses: "why we forget"."""

TOPIC_PROMISES = (
    "This episode is about {T}, and by the end you will know more about {S}.",
    "We are speaking of {T}: by the end you will know more about {S}.",
    "Our subject is {T}: stay to the end, and you will know more about {S}.",
)
TOPIC_CLAUSE_PROMISES = (
    "This episode is about {T}, and by the end you will know {S}.",
    "Our subject is {T}: stay to the end, and you will know {S}.",
)
TOPIC_LINES = (
    "This episode is about {T}.",
    "In a few minutes you will know more about {T}.",
    "By the end you will know more about {T}.",
)
"""Where the first sentence, one of the lesson, does not name the topic; where it does, only those that promise."""

FIRST_ALONE = ("By the end of this episode you will know more about {S}.",)
FIRST_CLAUSE_PROMISES = ("By the end of this episode you will know {S}.", "A few minutes from now you will know {S}.")
"""Where neither the topic nor a sentence of the lesson opens the episode."""

FIRST_TOPIC_PROMISES = (
    "By the end of this episode you will know more about {T}.",
    "A few minutes from now you will know more about {T}.",
)
"""Where nothing but the topic can be promised."""

AGENDA, KNOWS, KNOWS_TOO = "Coming up: {S}.", "By the end you will know {S}.", "You will also know {S}."
FIRST_AGENDA, FIRST_KNOWS = "In this episode: {S}.", "By the end of this episode you will know {S}."
ALSO = "Also coming up: {S}."
WITH_TOPIC = "This episode is about {T}. Coming up: {S}."
"""What comes, by the headings, behind another promise or a first sentence, and where there is none."""

FIRST_SIGNPOST = "First, {A}."
"""To the first segment, where the opening has just named several."""

SIGNPOSTS = (
    "Now to {A}.",
    "Let us turn to {A}.",
    "That brings us to {A}.",
    "Now a look at {A}.",
    "On to {A}.",
    "The next subject is {A}.",
    "Let us look at {A} next.",
    "The next part is about {A}.",
    "Now for {A}.",
    "We go on to {A}.",
    "Our next stop is {A}.",
    "Time to look at {A}.",
    "We now come to {A}.",
    "Turning now to {A}.",
    "Here we turn to {A}.",
)
FAREWELLS = (
    "So much for {A}; let us go on.",
    "That was the part about {A}; here is the next.",
    "So far we have spoken of {A}; now to the next part.",
)
"""What earlier drafts said behind a segment; it says nothing, but an update is to know it."""

TITLE_SIGNPOST = "Next: {A}."
TITLE_SIGNPOSTS = (TITLE_SIGNPOST, "And now: {A}.", "The next part: {A}.", "From here on: {A}.")
LAST_TITLE_SIGNPOSTS = ("Last of all: {A}.", "And at last: {A}.")
"""Where a title fits into no other: behind a colon it may be any words."""

DEFINED = ("So, {q}", "Now, {q}", "And {q}")
"""Before a definition of what the segment is about; one an episode."""

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
LAST_CLAUSE_SIGNPOSTS = ("The last question is {A}.", "One question is left: {A}.", "And finally, {A}.")
QUESTION_SIGNPOSTS = ("{Q}", "So, {q}", "Now, {q}")
LAST_QUESTION_SIGNPOSTS = ("One question is left. {Q}", "And finally, {q}")

RECAPS = (
    "{N} to keep.",
    "{N} are worth keeping.",
    "Before you go, {N} to remember.",
    "To sum up, {N} to take along.",
    "In short, {N} to remember.",
)
ONE_TO_KEEP = "To sum up."
"""Before a recap of one point."""

REMINDERS = (
    "To sum up, you have heard {S}.",
    "Looking back, you have heard {S}.",
    "In short, you have heard {S}.",
    "Let us sum up: you have heard {S}.",
)
"""Where too few sentences have other words: the parts that were told, by their names."""

UNCOUNTED = "Let us sum up."
"""Before a recap with a point of several sentences, which would be counted otherwise by ear."""

CLOSES = (
    "The full lesson on {T} is linked in the notes.",
    "The notes link to the full lesson on {T}.",
    "For more on {T}, follow the link in the notes.",
    "There is more on {T} in the full lesson, which the notes link to.",
    "You will find the full lesson on {T} through the notes.",
)
CLAUSE_CLOSES = (
    "For more on {T}, follow the link in the notes.",
    "You will find the full lesson on {T} through the notes.",
)
UNNAMED_CLOSES = (
    "The full lesson is linked in the notes.",
    "The notes link to the full lesson.",
    "You will find the full lesson through the notes.",
    "There is more in the full lesson, which the notes link to.",
)
CLOSES_OF_NOTHING = UNNAMED_CLOSES[:-1]
"""Where nothing was told of which there could be more."""

ALSO_CLOSES = (
    "The full lesson, which the notes link to, also tells of {S}.",
    "For {S}, turn to the full lesson: the notes link to it.",
    "There is more in the full lesson, on {S}: the notes link to it.",
)
"""Where sections are not told that can be named."""

UNASKED_CLOSES = (
    "Go on to the flashcards, and see what has stayed with you.",
    "The flashcards will show you how much has stayed.",
    "Try the flashcards next, while it is fresh.",
    "The flashcards ask you about what you have heard.",
    "What is left to do is to try the flashcards.",
)
"""Where no question was asked."""

QUESTIONS = (
    "Before you go to the flashcards, one question: {q}",
    "One question to take with you to the flashcards: {q}",
    "Before the flashcards, try to answer one question: {q}",
    "And a question to answer before you turn to the flashcards: {q}",
)
"""Where {q} is a question in small letters."""

QUESTIONS_ALONE = (
    "Before you go, one question: {q}",
    "One question to take with you: {q}",
    "Before we close, try to answer one question: {q}",
    "And a question to answer in your own words: {q}",
)
"""The same for a lesson without flashcards."""

RECALLS = (
    "which two things can you say about {A}?",
    "what would you tell a friend about {A}?",
    "what have you heard about {A}?",
)
CLAUSE_RECALL = "can you say in your own words {A}?"
"""Questions about a whole segment."""

TOPIC_RECALLS = (
    "what have you heard about {T}?",
    "what would you tell somebody who asks you about {T}?",
    "what do you want to keep in mind about {T}?",
)
"""About the whole lesson."""

FREE_RECALLS = (
    "what do you want to keep in mind of this lesson?",
    "what would you tell a friend about this lesson?",
)
"""The same where the lesson has no name that fits into a question."""

COUNTED_RECALLS = (
    "what have you just heard about {A}?",
    "which three things have you heard about {T}?",
    "which three things do you want to keep in mind about {T}?",
    "which three things of this lesson do you want to keep in mind?",
    "which three things would you tell a friend about this lesson?",
)
"""What earlier drafts asked: of two things just counted for three, and of a first part as just heard."""

SAY_IT = "can you say in a sentence what {T} {is}?"

SETS: tuple[FrameSet, ...] = (
    FrameSet(
        "definition",
        recap_title="What to keep",
        close=("The next time you hear of {T}, you will know what is meant.", "Now you can say what {T} {is}."),
    ),
    FrameSet(
        "question",
        recap_title="Back to the question",
        recap=("So, back to the question.",),
        close=("If someone asks you today, you know what to say.",),
    ),
    FrameSet(
        "dates",
        recap_title="The story once more",
        recap=("The story once more, in short.",),
    ),
    FrameSet("plain"),
)

LINES: tuple[str, ...] = (
    *(line for item in SETS for line in (*item.recap, *item.close)),
    *(
        *INTROS,
        *CLAUSE_INTROS,
        CALLED,
        *PROMISES,
        *CLAUSE_PROMISES,
        *TOPIC_PROMISES,
        *TOPIC_CLAUSE_PROMISES,
    ),
    *(
        *FIRST_ALONE,
        *FIRST_CLAUSE_PROMISES,
        *FIRST_TOPIC_PROMISES,
        *TOPIC_LINES,
        *(AGENDA, ALSO, KNOWS, KNOWS_TOO, FIRST_AGENDA, FIRST_KNOWS, FIRST_SIGNPOST),
        *SIGNPOSTS,
        *DEFINED,
        *FAREWELLS,
        *(*TITLE_SIGNPOSTS, *LAST_TITLE_SIGNPOSTS),
    ),
    *(*LAST_SIGNPOSTS, *CLAUSE_SIGNPOSTS, *LAST_CLAUSE_SIGNPOSTS, *QUESTION_SIGNPOSTS, *LAST_QUESTION_SIGNPOSTS),
    *(
        *RECAPS,
        ONE_TO_KEEP,
        *CLOSES,
        *CLAUSE_CLOSES,
        *UNNAMED_CLOSES,
        *ALSO_CLOSES,
    ),
    UNCOUNTED,
    *(*UNASKED_CLOSES, *QUESTIONS, *QUESTIONS_ALONE, *RECALLS, CLAUSE_RECALL, SAY_IT),
    *(*TOPIC_RECALLS, *FREE_RECALLS, *COUNTED_RECALLS, *REMINDERS),
    *GUEST_LINES,
)
"""All lines, to tell the frame's words from the lesson's."""
