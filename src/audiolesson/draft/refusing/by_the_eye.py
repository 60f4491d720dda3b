"""What points at the page, and what only sounds so: "seen from above", "his last book", "dig a pit and you will see".

English only.
"""

import re

from audiolesson.draft.refusing.patterns import POINTS
from audiolesson.patterns import lazy

_I = re.IGNORECASE

_PAGE_NOUN = lazy(
    "code|lists?|tables?|figures?|images?|diagrams?|steps?|sections?|commands?|formulas?|equations?|definitions?"
    "|results?|functions?|class|programs?|query|output|matrix|graphs?|problems?|text|rules?|models?|data|examples?"
    "|exercises?|questions?|lemma|theorem|snippets?|that|those|ones?",
    _I,
)
"""What stands above or below a text that is on the page."""

_IN_THE_WORLD = lazy(
    r"(?P<before>\b\w+) from (?:above|below)\b"
    r"|(?P<owned>\b(?:his|her|their|[A-Z]\w+['’]s?) )(?:first|second|last|next|previous|later|earlier) books?\b"
    r"|\bthe (?:formula|equation)(?=, (?:published|named|found|invented|discovered|due)\b)"
    r"|\b(?:directly|high|far|right|at or|or) (?:above|below)(?= \d|\.$)"
    r"|\b(?:above|below) (?=(?-i:[A-Z])[a-z]+ (?:\w+ )?[a-z])"
    r"|\bas (?:much|many|few|little|often|long|fast|well|good|bad|high|low)\b[^,.]{0,30} as before\b"
    r"|^the next step(?=, (?!we\b|you\b|I\b)| (?:was|is|turns?|takes?)\b)|\bif you (?:can|will) see (?=that\b)"
    r"|\bthose on the (?:left|right) (?=side\b)"
    r"|\bfor example(?= \d)",
    _I,
)

_WITH_THE_BODY = lazy(
    r"(?:dig|stand|walk|climb|cut|slice|drop|hold|rub|shake|hit|strike|squeeze|stretch|pour|heat|cool|melt|boil|stir"
    r"|look|peel|split|break|bend|fold|shut|lift|roll|throw|wet|dry|scratch|blow|breathe|step|lie|sit|turn)"
    r" (?!(?:on|off|in|to)\b)[^,;.]{2,50},? and you (?:will|can|may)(?: also)? (?:see|notice|find|feel|hear)\b",
    _I,
)
"""A deed that anybody may do, and what is then seen of the world."""


def points_at_the_page(said: str) -> bool:
    """Whether a sentence points at what only a reader has before him."""
    if not POINTS.fits(said):
        return False
    return POINTS.fits(_IN_THE_WORLD.sub(_without_pointer, said))


def without_deed(said: str) -> str:
    """A sentence with a plain "There is" for a deed of the hands and what it shows: "Dig and you will see clay"."""
    return _WITH_THE_BODY.sub("There is", said) if " and you " in said else said


def _without_pointer(found: re.Match[str]) -> str:
    """What is left of a phrase that means the world; one that means the page stays as it is."""
    if found["before"]:
        return found.group() if _PAGE_NOUN.fullmatch(found["before"]) else f"{found['before']} from afar"
    return f"{found['owned']}book" if found["owned"] else "that"
