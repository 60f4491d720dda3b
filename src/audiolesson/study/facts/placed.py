"""Sentences that define, brought into the form of others: the field in front, without a call to remember."""

from audiolesson.patterns import lazy

LEAD = lazy(
    r"(?P<lead>In (?!an? |some|many|most|almost|nearly|certain|other|this|these|such|addition|fact|contrast"
    r"|general|short|all|any|each|both"
    r"|one)(?:the )?(?:[a-z]+(?: [a-z]+){0,2}|[A-Z][\w+#]*)), (?=[a-z])"
)
"""A field in front of what is defined in it."""
FOR_US = lazy(r"\b(allows?|enables?|lets?|helps?) us(?= )")
"""What a thing lets the author do, which it lets whoever listens do."""
TYPE = lazy(r"(?:[A-Z]\w+ )+(?:data )?(?:type|format)")
"""The name of one of the types that a program has, which is known by its capitals: "BSON Date type"."""
ASIDE = lazy(r", or (?:an? )?[a-z-]+(?: [a-z-]+){0,3},(?= (?:that|which|whose|to|is|are|in|of)\b)")
"""Another name for the word before it: "functions, or small programs, that …"."""
_CALLS = lazy(r"(?:Remember|Recall|Keep in mind|Bear in mind|Note)(?:,)? that (?=(?:an?|the) )")
_IN_FIELD = lazy(
    r"(?P<term>(?:An? |The )?[A-Z]?[\w-]+(?: [a-z-]+)?) in (?P<field>[A-Z][\w+#]*"
    r"|(?:large |machine |deep |neural )?[a-z]+(?:s|y|ics|ing))"
    r" (?P<rest>(?:is|are|(?:usually |often |generally )?refers? to) .+)"
)
_NO_FIELD = lazy(r"(?:this|these|general|particular|practice|terms|years|ways|cases|most|many|cities|days)\Z")


def placed(said: str) -> str:
    """A sentence with its field in front: "A yard in pottery is …" → "In pottery, a yard is …"."""
    bare = _CALLS.sub("", said)
    if bare != said:
        bare = bare[0].upper() + bare[1:]
    found = _IN_FIELD.fullmatch(bare)
    if not found or _NO_FIELD.search(found["field"]):
        return bare
    term = found["term"]
    small = term if term.split()[0][1:] != term.split()[0][1:].lower() else term[0].lower() + term[1:]
    return f"In {found['field']}, {small} {found['rest']}"
