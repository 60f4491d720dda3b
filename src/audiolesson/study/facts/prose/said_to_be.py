"""What a thing is, of terms that a lesson sets off, titles or begins a sentence of with "a": with all its tails cut.

`defined` cuts a clause whose every word it knows. Here a term that is surely taught is enough, so that the statement
may go on: "Slip is clay stirred in water, so it pours", "Assets are things that a firm owns: kilns, clay, cash".
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.form import VAGUE, is_many, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.asking import name_asked
from audiolesson.study.facts.prose.clauses import LEANS, small_subject
from audiolesson.study.facts.prose.plain_sentences import OF_ONE, closed

_IS = lazy(
    r"(?P<x>(?:An? |The |Most )?[\w’'-]+(?: [\w’'-]+){0,3}?)(?:, (?:measured|given|written|counted|in|or) [^,]{2,30},)?"
    r" (?P<be>is|are) (?:simply |just )?(?P<what>[^:;—–?!“”\"()]+?)(?=\.?$|[:;]| [—–] |, (?:so|such as|measured|and|but"
    r"|because|while|where|which|whereas|although|though|usually|often|for example|not|like)\b)"
)
_NARROWS = lazy(
    r"\b(?:that|which|who|whose|of|in|for|to|with|per|by|at|on|between|from|where|inside|under|without|about"
    r"|along|into|across|[a-z]{3,}ed|kept|made|built|held|cut|put|left)\b"
)
_KIND = lazy(r"(?:an?|any) |the (?!same\b|only\b|most\b|one\b|[a-z]+est\b|way\b|case\b)|half |what (?!it\b)")
_NO_NOUN = lazy(
    r"(?:[a-z-]+(?:ed|able|ible|ous|ful|less|ic|ive|ant|ent|ing|ly|er|est|al|ar|ary)|made|known|found|cut|kept"
    r"|put|built|left|set|held"
    r"|part|one|two|three|four|both|all|any|some|many|most|few|no|not|more|less|as|like|due|at|in|on|from|for|to|by"
    r"|out|up|down|still|often|too|very|so|such|about|always|never|good|bad|true|false|free|easy|hard|here|there"
    r"|because|when|where|why|how|equal|close|far|similar|short|long|high|low|old|new|rare|certain|right|small"
    r"|large|big)\b"
)
_NOUN = lazy(r"(?:ment|tion|sion|ness|ity|ance|ence|ism|ure|th)$")
_STATES = lazy(r"\d|\b(?:if|when|because|than|until|once|percent|per cent|matching|corresponding)\b")
LEAST = 3


def said_to_be(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that begins with a term of the lesson and says what it is."""
    for told in map(closed, ground.told):
        if " is " in told.bare or " are " in told.bare:
            found = _IS.match(told.bare)
            if found and (fact := _asked(ground, told, found)):
                yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    x, be, what = found["x"], found["be"], found["what"].strip()
    name = without_article(x)
    if not _is_taught(ground, x, name) or is_many(name) != (be == "are"):
        return None
    if (
        not len(what.split()) >= LEAST
        or not _tells_kind(what, be == "are")
        or judges(what)
        or LEANS.search(OF_ONE.sub("", what))
        or _STATES.search(what)
    ):
        return None
    x = small_subject(ground, x)
    again = f"{large(x)} {be} {what}."
    if len(what.split()) > MOST_IN_ANSWER:
        return name_asked(ground, told, x, what, again)
    return made(ground, told, "definition", x, f"What {be} {x}?", what, again, 1.8, exact=True)


def _is_taught(ground: Ground, x: str, name: str) -> bool:
    """Whether a subject is a term by itself, that the lesson sets off, titles or introduces with "a"."""
    words = name.lower().split()
    if len(words) > 1 and all(word[:1].isupper() for word in name.split()):
        return False
    vague = VAGUE.search(name)
    if (vague and (vague.start() == 0 or vague.end() < len(name))) or set(words) & FUNCTION or _NO_TERM.match(name):
        return False
    known = ground.sets_off(name)
    return known or (x != name and x[0] == "A" and ground.uses(name) > 1) or name.lower() in ground.lesson.title.lower()


_NO_TERM = lazy(
    r"(?:common|good|bad|better|typical|usual|real|new|old|first|last|simple|small|large|big|long|short|[a-z]+est|few"
    r"|lot|little|single|second|third|person|cup|day|year|place|result|human|man|woman)\b",
    re.I,
)


def _tells_kind(what: str, many: bool) -> bool:
    """Whether some words are a kind with what sets it apart, and no statement."""
    statement = re.split(r" (?:that|which|who|whose|where|in which|when) ", what)[0]
    if has_main_verb(statement) and not what.startswith("what "):
        return False
    narrowed = _NARROWS.search(" ".join(what.split()[1:])) is not None
    if _KIND.match(what):
        return what.startswith("what ") or (narrowed and (not many or what.startswith("the ")))
    head = re.split(rf" {_NARROWS.pattern}", what)[0].split()
    told_of = _NO_NOUN.fullmatch(head[0]) is not None and not _NOUN.search(head[-1])
    return narrowed and not told_of and is_plural(head[-1]) == many
