"""What counts on something that was just told: "is the opposite", "both methods", "The technique is called …"."""

from audiolesson.shapes import Shape

_COUNTS_ON = Shape(
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


def counts_on(said: str) -> bool:
    """Whether a sentence takes as known what only the one before it can have told."""
    return _COUNTS_ON.fits(said)
