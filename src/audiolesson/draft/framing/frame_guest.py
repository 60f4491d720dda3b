"""What a guest asks, and how the guest sums up. {A} is the title of the coming segment inside a sentence."""

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
GUEST_KEEPS_ONE = ("So one thing stays with me.", "If I keep one thing, it is this.")
GUEST_SUMS_UP = ("So, to sum up: {n}.", "Let me sum up: {n}.", "If I got that right, there are {n} to keep.")

GUEST_LINES = (*ASK_NOUN, *ASK_CLAUSE, *ASK_ANYTHING, *GUEST_NODS, *GUEST_SUMS_UP, *GUEST_KEEPS_ONE)
"""All of them."""
