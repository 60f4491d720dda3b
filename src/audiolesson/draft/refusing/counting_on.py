"""What counts on something that was just told: "is the opposite", "both methods", "The technique is called …"."""

import re

_COUNTS_ON = re.compile(
    r"\b(?:is|are|was|were) (?:just |exactly |quite )?the (?:opposite|reverse|converse|other way (?:a)?round)(?=[.,:;])"
    r"|\b(?:is|are|was|were) the (?:answer|solution|remedy|culprit)\.$"
    r"|\b(?:no|any|some) similar \w+ (?:in|on|for|of)\b(?!.* to )"
    r"|^(?:You|We|They|I)(?:['’]d| would) rather\b|^Ultimately,? (?:you|we|they|it)\b"
    r"|^The (?:technique|approach|phenomenon|practice|procedure|mechanism|strategy|pattern|concept|principle"
    r"|tool|system"
    r"|device) (?:is|was) (?:also |often |usually |commonly )?(?:called|known as|named|termed)\b"
    r"|^The (?:produced|generated|computed|obtained|returned|implemented|newly \w+) [a-z]+ (?!(?:by|of|from|in|for)\b)"
    r"|\bat stage (?:one|two|three|four|five|\d)\b"
    r"|\b(?<!and )(?<!or )both (?:strategies|approaches|methods|examples|solutions|techniques|options|versions|problems"
    r"|tools|models|functions|commands|ideas|concepts|terms|kinds|forms)\b(?! of\b)(?!.*\band\b)"
)


_SIGNS = (
    "both ",
    "similar",
    "rather",
    "ltimately",
    "opposite",
    "reverse",
    "converse",
    "way ",
    "the answer",
    "the solution",
)
_MORE_SIGNS = ("the remedy", "the culprit", "at stage ", " called", " named", "known as", "termed")
_PRODUCED = ("The produced", "The generated", "The computed", "The obtained", "The returned", "The implem", "The newly")


def counts_on(said: str) -> bool:
    """Whether a sentence takes as known what only the one before it can have told."""
    likely = said.startswith(_PRODUCED) or any(sign in said for sign in (*_SIGNS, *_MORE_SIGNS))
    return likely and _COUNTS_ON.search(said) is not None
