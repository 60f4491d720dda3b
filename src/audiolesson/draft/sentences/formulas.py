"""A formula that stands alone, behind the line that leads to it: as the end of that sentence, or as the next one."""

import re
from dataclasses import replace

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.plain_formulas import signs_of
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.draft.sentences.phrases import leads
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark

LONGEST = 60
"""Signs of a formula that is said; a longer one is looked at in the notes."""

LONGEST_LINE = 24
"""Words of a line that is said with its brackets."""

MOST_WITH_LETTERS = 30
"""Words of a sentence that ends in a formula and says what its letters are."""

MOST_SIGNS = 30
"""The same by what is seen of it, where commands and braces make it long."""

_ENDS_OPEN = lazy(
    r"\b(?:is|are|was|as|by|be|gives?|equals?|gets?|obtain|have|has|yields?|becomes?|reads?|write|computes?"
    r"|(?:with|by|from) the (?:formula|equation)|the form|minimi[sz]es?|maximi[sz]es?|according to|equal to"
    r"|looks? like|(?:boils?|comes?) down to|reduces? to|amounts? to|such that)"
    r"(?: (?:the|this) (?:formula|equation|expression))?$"
)
"""How a line ends that a formula completes: "The loss is", "… is given by"."""

_UNLED = "is a formula without a sentence that leads to it"

_FRONTED = lazy(
    r"(?:(?:So|Thus|Then|Now|Hence|And|But|Therefore|Similarly),? )?"
    r"(?:if|when|for|in|with|because|since|by|under|at|on|from|given|using)\b",
    re.IGNORECASE,
)
"""How a line begins that ends in a comma, behind which the formula is the sentence: "For a fixed mass, …"."""

_LOOSE = lazy(r"\b(?:the|an?|of|and|or|that|which|where|with|to|for|in|from|on|if|then|let|such|than|not)$")
_UNSAYABLE = lazy(r"\\begin|\n|\\\\|&|\\q?quad|\\hspace|\\text\{ *(?:where|and|or|if)|\bwhere\b|</?[a-z]|:eq|\\tag")
_RELATION = lazy(r"=|<|>|≤|≥|≈|∝|\\(?:leq?|geq?|approx|sim|propto|equiv|in|to|ll|gg)\b")


def tell_formula(found: Gathered, formula: Text, lead: Text | None, last: int, broken_off: bool = False) -> None:
    """A short formula behind a line that leads to it: "The loss is $…$.", or a sentence and "In symbols, $…$."

    A long one is only pointed at, once a lesson. `last` is the order of the sentence before the line, or -1;
    `broken_off`: the line has no colon, so that the formula is a part of its sentence.
    """
    written = formula.text.strip().rstrip(" .,;")
    said = _line(lead) if lead is not None else None
    fronted = lead is not None and lead.text.endswith(",:")
    if said is not None and _NAMED.fullmatch(said.text):
        said = glue("The ", lower_first(said), " is")  # "Heat equation:"
    if said is None or not written or not (fronted or leads(said.text) or _is_placed(said.text)):
        return found.refuse(written, _UNLED)
    sayable = (len(written) <= LONGEST or signs_of(written) <= MOST_SIGNS) and not _UNSAYABLE.search(written)
    marked = Text(written, (Mark(0, len(written), "formula"),))
    if fronted:
        if not (sayable and _FRONTED.match(said.text) and _RELATION.search(written)):
            return found.refuse(written, _UNLED)
        found.offer(glue(said, ", ", marked, "."), "formula", False, last, sure=True)
        return None
    if _ENDS_OPEN.search(said.text):
        if sayable:
            named = said.text.endswith((" formula", " equation")) or found.is_sound(glue(said, " that."))
            found.offer(glue(said, " ", marked, "."), "formula", False, last, sure=named)
        else:
            found.refuse(written, "is a formula too long to say")
        return None
    if broken_off or _LOOSE.search(said.text) or not has_main_verb(said.text):
        return found.refuse(written, _UNLED)
    if why := why_not(glue(said, "."), found.language, lenient=True):
        return found.refuse(said.text, why)
    if sayable and _RELATION.search(written):
        found.offer(glue(said, ". In symbols, ", marked, "."), "formula", False, last, tier=1, sure=True)
    elif "formula" not in found.pointed:
        found.pointed.add("formula")
        found.offer(glue(said, ". The notes have the formula in full."), "formula", False, last, tier=2, sure=True)
    else:
        found.refuse(written, "is a formula too long to say")
    return None


_NAMED = lazy(r"[A-Z][a-z]+(?: [a-z]+){0,3} (?:formula|equation)")
"""A line that only names the formula under it."""
_PLACED = lazy(r"(?:In|For|At|On|With|By) (?:the|an?|each|every) [^,;:]+")


def _is_placed(said: str) -> bool:
    """Whether a line begins with where it holds, and goes on to what the formula is: "In the worst case the sum is"."""
    return bool(_PLACED.match(said) and _ENDS_OPEN.search(said) and has_main_verb(said))


def says_its_letters(found: Gathered, sentence: Text) -> bool:
    """Whether a sentence "where $N$ is the number …" goes on from the formula told before it, and is joined to it."""
    if (
        not found.candidates
        or not re.match(r"where [^,.]+ (?:is|are) ", sentence.text)
        or not sentence.text.endswith(".")
    ):
        return False
    before = found.candidates[-1]
    said = before.text.text
    if (
        before.source != "formula"
        or before.block != found.block - 1
        or len(said.split()) + len(sentence.text.split()) > MOST_WITH_LETTERS
    ):
        return False
    joined = glue(cut(before.text, 0, len(said) - 1), ", ", sentence)
    found.candidates[-1] = replace(before, text=joined)
    return True


def _line(lead: Text) -> Text | None:
    """The line without its colon, "as follows" as "as"; None where it points at what follows in other words."""
    said = re.sub(r"[\s:,]+$", "", lead.text)
    said = re.sub(r"\bas follows$", "as", said)
    if re.search(r"\b(?:following|below|above|follows|this|these)$|\bfollowing\b", said):
        return None
    line = capital(cut(lead, 0, len(said)))
    return line if len(line.text.split()) <= LONGEST_LINE else drop_brackets(line)
