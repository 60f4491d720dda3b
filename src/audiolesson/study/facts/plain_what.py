"""What a definition says without asides in its middle and examples at its end, before it is parsed and cut."""

from audiolesson.patterns import lazy

_TAIL = lazy(
    r"(?:,? (?:i\.e\.|e\.g\.|for example|for instance|that is,|meaning that|in other words)|,? (?:such as|including)"
    r" [^,]+(?:, [^,]+)*,? (?:and|or) [\w-]+(?: [\w-]+){0,3}$).*$"
)
"""What only says it again or gives examples, up to the end."""
_ASIDE = lazy(
    r", (?:such as|including|also (?:known as|called)|known as|like|e\.g\.|for example) [^,]+(?:, [^,]+)*?"
    r"(?:,? (?:and|or) [^,]+)?,(?= (?:from|to|in|on|that|which|by|for|with|into|through|without|against|so|is|are"
    r"|was|were|can|may|has|have)\b)"
)
"""Examples or other names between two commas, behind which the definition goes on with a preposition or a clause."""
_DOUBLED = lazy(r"^(?P<front>(?:an?|the) (?:[a-z-]+ ){0,2}[a-z-]+), (?:or|also called|also known as) [^,]{3,30}, ")
_LIKE = lazy(r" (?:like|such as) [\w-]+(?: [\w-]+)?(?:,? (?:and|or) [\w-]+)?(?= (?:that|which) )")
LEAST_LEFT = 5


def plain_what(what: str) -> str:
    """What is said of a thing without asides: "the practice of protecting data, such as files and mail, from theft"
    has no "such as files and mail"; as it stands where little would be left."""
    said = _TAIL.sub("", _ASIDE.sub("", what)).strip(" ,.;:")
    said = _LIKE.sub("", _DOUBLED.sub(r"\g<front> ", said))
    return said if len(said.split()) >= LEAST_LEFT else what
