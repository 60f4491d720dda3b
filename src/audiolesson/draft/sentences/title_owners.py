"""What a heading names, as it stands in a sentence: "the uses of oak", "the causes of the Great Fire"."""

import re

from audiolesson.draft.english.texts import capital, glue, is_name
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.heading_subject import is_name_of_a_thing
from audiolesson.draft.sentences.naming import MASS, bare_term, head_noun, label
from audiolesson.draft.sentences.outline_items import name_of
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_THE = lazy(r"^The ")
_IN_HYPHEN = lazy(r"[A-Za-z][a-z]+-[A-Z][a-z]+\b")
_OF_COURSES = lazy(
    r"\b(?:lectures?|notes?|slides?|weeks?|days?|class|classes|topics?|themes?|key|main|basic|general|other|common"
    r"|additional|important|further|more|theory|practice|concepts?|ideas?|facts?|types?|kinds?|causes?|effects?|impacts?"
    r"|symptoms?|signs?|uses?|benefits?)\b",
    re.IGNORECASE,
)
"""What a heading holds that is of the course, or no thing that has symptoms, uses or risks."""


def thing_named(heading: str, found: Gathered) -> str | None:
    """The thing that a heading names, with "the" where the lesson gives it that; None where it names none for sure."""
    bare = without_the(bare_term(heading).strip(" :"))
    if not is_name_of_a_thing(bare) or _OF_COURSES.search(bare):
        return None
    if heading.startswith("The ") and not has(found.whole, bare.lower(), r"\b", r"\b"):
        return f"the {bare}"
    first = name_of(Text(bare), found.whole)
    if first is None or " " not in bare or first.text.split()[0].lower() in ("a", "an"):
        return first.text if first is not None else None
    name = name_of(Text(_first_small(in_small(bare, found.whole), found.whole)), found.whole)
    if name is None or name.text.split()[0].lower() in DETERMINERS:
        return name.text if name is not None else None
    known = re.search(rf"\bthe {re.escape(name.text)}\b(?! [a-z]+s?\b)", found.whole, re.IGNORECASE)
    return f"the {name.text}" if known or heading.startswith("The ") else name.text


def subject_named(title: str, found: Gathered) -> Text | None:
    """A title as the subject of what it is and does, with the article that the lesson gives it, or none; else None."""
    bare = without_the(bare_term(title).strip(" :"))
    name = label(Text(bare), found.whole)
    if name is None or " of " in name.text:
        return None
    if name.text.startswith(("a ", "an ")):
        return capital(name)
    if bare != bare_term(title).strip(" :"):
        return glue("The ", name)
    if name.text[:1].isupper() and " " not in name.text:
        return name
    said = re.escape(name.text)
    if re.search(rf"\b(?:of|in|by|for|to|with|on|and|from|into|as|than) {said}\b{_ENDS}", found.whole):
        return capital(name)
    if re.search(rf"\bthe {said}\b{_ENDS}", found.whole, re.IGNORECASE):
        return glue("The ", name)
    return capital(name) if MASS.search(head_noun(name.text)) else None


_ENDS = r"(?=[.,;:)\n]|$| (?:and|or|is|are|was|has|can|in|on|to|from|by|for|with|at|that|which|into|of|[a-z]+s)\b)"
"""What stands behind a noun that is not part of a longer one."""


def without_the(title: str) -> str:
    """A title without the article that it begins with."""
    return _THE.sub("", title)


def in_small(said: str, whole: str) -> str:
    """A heading as it stands in a sentence, also behind a hyphen: "frost-prone fields"."""
    return _IN_HYPHEN.sub(lambda word: _joined(word[0], whole), sentence_case(said, whole))


def _joined(word: str, whole: str) -> str:
    """A word of two parts, whose second has a capital only where the lesson gives it that inside a sentence."""
    first, second = word.split("-")
    named = is_name(second, whole) or has(whole, word, r"(?<=[a-z,] )", r"\b") or second.endswith(("an", "ish", "ese"))
    return word if named else f"{first}-{second.lower()}"


def _first_small(said: str, whole: str) -> str:
    """The same with a small first letter where all the words behind it have one, so that it is no name."""
    first, *others = said.split()
    plain = others and all(word.islower() for word in others) and first[1:].islower()
    return f"{said[0].lower()}{said[1:]}" if plain else said
