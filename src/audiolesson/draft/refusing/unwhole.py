"""What lacks its subject or its verb beyond doubt, also where a paragraph flows, and what has lost a word or a sign.

Lists of words call a sentence suspicious; the parser is asked only then, and refuses only where it finds no verb
either. A speaker's short remark between sentences ("Twice the rope, twice the stretch.") is none of this: it is borne
behind what was told, never as the first of its paragraph.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    FUNCTION,
    MODALS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
)
from audiolesson.draft.refusing.disagreeing import disagrees
from audiolesson.draft.refusing.fragments import is_narrowed
from audiolesson.draft.refusing.half_clauses import did_something, needs_a_verb, only_names, was_done
from audiolesson.draft.refusing.likely import has_likely_verb, has_possible_verb
from audiolesson.draft.refusing.lone_clauses import is_lone_clause
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import AT_THE_PAGE, LONE, NO_SUBJECT, NO_VERB, SLIPS
from audiolesson.draft.refusing.without_was import lacks_was
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

ARROWS = "leads from clause to clause by arrows"
CUT_OFF = "is cut off"
TWO_NAMES = "gives two short forms at once"

_BEHIND_A_DEED = frozenset({"before", "after", "as", "when", "whenever", "until", "if", "because", "while", "once"})
_ONLY_CLAUSES = frozenset({"when", "whenever", "if", "because", "while"})
_ARROW = lazy(r"\s*(?:→|⟶|➔|➜|⇒|-{1,2}>|=>)\s*")
_MOST_IN_A_NAME = 4
_LOST = Shape(
    r"(?:^|\s)[²³⁰-⁹₀-₉]"  # what it stood behind was in brackets
    r"|\b(?:is|are|was|were|of|with|for|called|means) (?:an?|the)\.$|(?<!what )(?<!even )(?<!\bor )\bif\.$"
    r"|(?<!\band )(?<!\bjust )\bbecause\.$|\b(?:than|until|unless|whether|their|its|and)\.$"
    r"|\b(?:[Ll]aw|[Ee]quation|[Tt]heorem|[Ff]ormula|[Rr]elation) [A-Za-z]_\{?\w+\}? (?:is|are)\b"
    r"|\b(?:on|in|under) (?:terms|ways|conditions|circumstances)\.$|\band (?:found|showed|concluded|argued|reported)\.$"
    r"|\b(?:to (?:the|an|such an) extent|in such a way|(?:to|at) (?:the|a) coordinates|at coordinates"
    r"|on (?:the )?condition|in the sense|to the degree)\.$|^(?!.*\bwhich\b).*\b(?:consists?|comprises?|refers?)\.$"
)
"""What stands where a formula, a tuple or a clause that says which one was taken out."""
_IN_A_BOX = Shape(
    r"^Now that (?:you|we) (?:know|have seen|understand)\b|\bas I (?:mentioned|said)\b|^In part \d,? (?:we|I|you)\b"
    r"|\b(?:talked about|mentioned|discussed) (?:previously|earlier|before)[.,;]|\b[Ww]e refer the reader\b"
    r"|^The \w+ we(?:['’]ve| have) used\b|\bTODO\b|\b[Ss]teps? \d+ (?:above|below)\b"
    r"|\b(?:see|seen|shown|find) .{1,60}\bto the (?:right|left)(?:[- ]hand)? side\.$"
    r"|(?:^|, )[Hh]ere (?:are|is) (?:some|a few|a list|several|my) [^:]*\.$"
    r"|^More (?:details?|information) (?:in|on|about|at|can be found|is available|here)\b(?!.* [a-z]+s )"
    r"|^More (?:on|about) this\b"
    r"|\b(?:Box|Panel|Exhibit|Sidebar|Inset|Appendix|Infobox) (?:\d+(?:\.\d+)*|[A-Z])\b"
)
_SLASHED = lazy(r"(?P<name>[A-Z]{2,6}(?:/[A-Z]{2,6})+) (?:is|are|means?|stands? for) (?P<rest>.+)")
_NOTED = lazy(r"(?P<head>[^:.;!?]{3,60}): (?P<verb>[a-z]+) (?P<next>\w+)")
_MOST_IN_A_LABEL = 3
_EACH_DO = lazy(r"\b(?:each|both|all|[Tt]hose|[Tt]hese) (?P<verb>[a-z]+) ")
_SEVERAL = lazy(r"[a-z]{2,}[^su\W]s")
_NUMBER = lazy(r"\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|several|many")


def why_unwhole(said: str, outside: str, opens: bool) -> str:
    """Why a sentence is surely none, "" where it may be one; `outside`: it without code and formulas.

    `opens`: nothing told stands before it in its paragraph.
    """
    if _ARROW.search(outside) and not is_chain(outside):
        return ARROWS
    if _LOST.fits(outside):
        return CUT_OFF
    if _IN_A_BOX.fits(outside):
        return AT_THE_PAGE
    if disagrees(outside):
        return SLIPS
    if (found := _SLASHED.match(outside)) and _spells(found["rest"], found["name"].split("/")):
        return TWO_NAMES
    if said.endswith(("?", ":")) or outside[:1] in "\"“‘'(":
        return ""
    if _begins_with_deed(outside) or _notes_a_deed(outside) or was_done(outside) or did_something(outside):
        return NO_SUBJECT
    if needs_a_verb(outside) or only_names(outside) or _begins_as_note(said):
        return NO_VERB
    if opens and is_lone_clause(outside):
        return LONE
    if lacks_was(outside):
        return NO_VERB
    if " are " in outside and is_narrowed(outside):
        return NO_VERB
    if (opens or _NOTED.match(outside)) and _has_no_verb(outside):
        return NO_VERB
    return ""


def _begins_as_note(said: str) -> bool:
    """Whether a phrase stands where a semicolon parts two clauses: "A potter from Kent; her kilns …"."""
    first, parted, _ = said.partition(";")
    words = first.split()
    if not parted or "`" in first or "[" in first or len(words) < 2 or _IDIOM.match(first):
        return False
    if words[-1].lower() in PLAIN or any(map(_ENDS_A_VERB.search, words)):
        return False  # "Neurons fire; …", "Most plants photosynthesise; …"
    return _has_no_verb(f"{first}.")


_IDIOM = lazy(r"(?:No|So|Some|Others?|(?:The )?(?:[Mm]ore|[Ll]ess|\w+er)|First|Second|Third|Not|Hence|Thus)\b")
"""What stands before a semicolon without a verb in good prose: "No fuel, no fire; …"."""
_ENDS_A_VERB = lazy(r"[a-z](?:ise|ize|ify|yse|yze)s?$")


def _spells(rest: str, names: list[str]) -> bool:
    """Whether words are those of one of several short forms: "Kiln Temperature Index" of "KTI/KTX"."""
    words = [word for word in re.split(r"[\s-]+", rest) if word.lower() not in ("of", "and", "the", "a", "an")]
    letters = "".join(word[:1] for word in words).upper()
    return any(letters.startswith(name) for name in names)


def is_chain(said: str) -> bool:
    """Whether arrows stand between plain names: "seed → shoot → leaf"."""
    parts = _ARROW.split(said.rstrip(".").split(": ")[-1].strip())
    return all(part and len(part.split()) <= _MOST_IN_A_NAME and not _does(part) for part in parts)


def _does(part: str) -> bool:
    """Whether what stands between two arrows is a clause: "ice melts", "mantle flows back"."""
    low = [token.lower() for token in tokens_of(part)]
    acts = (base_of_s(low[at]) and not is_plural(low[at - 1]) for at in range(1, len(low)))
    return has_finite_verb(part) or (len(low) > 1 and any(acts) and _reads_as_clause(part))


def _reads_as_clause(part: str) -> bool:
    tree = tree_of(f"The {part[:1].lower()}{part[1:]}.")
    return tree is not None and not FINITE.isdisjoint(tree.tags)


def _begins_with_deed(said: str) -> bool:
    """Whether a sentence begins with what is or was done, and nobody does it: "Starts at one, never goes up."."""
    low = [token.lower() for token in tokens_of(said)]
    if len(low) < 3 or low[1] in AUXILIARIES | MODALS or low[0] in FUNCTION or low[0].endswith("ss"):
        return False
    if (base_of_ed(low[0]) or low[0] in PAST) and low[1] == "by":
        return not has_finite_verb(" ".join(low[2:]))
    if not base_of_s(low[0]) or low[1] not in _BEHIND_A_DEED:
        acts = low[1] in PAST or low[1] in PLAIN or base_of_ed(low[1])  # "Cells divide": the first is its subject
        return bool(base_of_s(low[0])) and not acts and _is_deed(said)
    clause = low[1] in _BEHIND_A_DEED and (low[2] in PRONOUNS or low[1] in _ONLY_CLAUSES) and "," not in low
    return bool(clause and _verbs(low[2:]) == 1) or _is_deed(said)


def _is_deed(said: str) -> bool:
    """Whether the first word, in -s, is the verb, or the subject of a verb that goes with one thing alone."""
    tree = tree_of(said)
    if tree is None:
        return False
    if tree.root == 0:
        return tree.tags[0] == "VBZ" and not _has_subject(tree)
    verb = next(
        (at for at in (tree.root, *tree.below(tree.root, "aux", "aux:pass", "cop")) if _is_of_one(tree, at)), -1
    )
    near = tree.words[1].text.lower()
    return (
        verb > 0
        and tree.heads[0] == tree.root
        and tree.labels[0].startswith("nsubj")
        and (near in _BEHIND_A_DEED or near in PREPOSITIONS - {"of"})
    )


def _is_of_one(tree: Tree, at: int) -> bool:
    return tree.tags[at] == "VBZ" and tree.words[at].text.lower() not in ("'s", "’s")


def _has_subject(tree: Tree) -> bool:
    return any(tree.labels[at].startswith(("nsubj", "csubj", "expl")) for at in tree.below(tree.root))


def _verbs(low: list[str]) -> int:
    return sum(finite_at(low, at) and not (at and finite_at(low, at - 1)) for at in range(len(low)))


def _notes_a_deed(said: str) -> bool:
    """Whether a label stands before what its thing does: "Gauges: have to be read twice."."""
    found = _NOTED.match(said)
    if not found or has_finite_verb(found["head"]):
        return False
    if found["verb"].endswith("ing"):
        first = found["head"].split()[0].lower()
        return first not in FUNCTION and found["next"] in PREPOSITIONS | ADVERBS and not has_main_verb(said)
    return found["verb"] in (AUXILIARIES | MODALS) - {"do", "does"}


def _has_no_verb(said: str) -> bool:
    """Whether neither the lists nor the parser find a verb: "Stacks of clay pots in a cold shed."."""
    low = [token.lower() for token in tokens_of(said)]
    if not low or AUXILIARIES & set(low) or has_main_verb(_uncounted(said)) or _may_have_verb(said):
        return False
    if len(low) <= _MOST_IN_A_LABEL and FUNCTION.isdisjoint(low) and not low[-1].endswith("ly"):
        return is_label(said)
    if low[0] in PLAIN or is_order(said):
        return False
    tree = tree_of(said)
    if tree is None or not FINITE.isdisjoint(tree.tags) or tree.tags[tree.root] == "VB":
        return False
    return not is_clause(said, lambda _: tree)


@lru_cache(maxsize=1024)
def is_label(said: str) -> bool:
    """Whether up to three words are a name and no order, nor what several do: "Process management."."""
    low = [token.lower() for token in tokens_of(said)]
    if len(low) > _MOST_IN_A_LABEL or not FUNCTION.isdisjoint(low) or not said.endswith("."):
        return False
    if len(low) == 1:
        return low[0] not in PLAIN or low[0] in ALSO_NOUNS
    if low[0] in PLAIN - ALSO_NOUNS or low[-1] in PLAIN - ALSO_NOUNS or low[-1] in PAST or base_of_ed(low[-1]):
        return False
    tree = tree_of(said)
    return tree is not None and FINITE.isdisjoint(tree.tags) and tree.tags[tree.root].startswith("NN")


def _may_have_verb(said: str) -> bool:
    bare = _uncounted(said)
    if any(found["verb"] in PLAIN - ALSO_NOUNS for found in _EACH_DO.finditer(said)):
        return True
    return has_likely_verb(bare) or has_possible_verb(bare, strict=True)


def _uncounted(said: str) -> str:
    """A sentence less the nouns that a number counts, which may look like verbs: "5,000 changes"."""
    words = said.split(" ")
    counted = {at + 1 for at, word in enumerate(words) if _NUMBER.fullmatch(word.lower())}
    return " ".join("pots" if at in counted and _SEVERAL.fullmatch(word) else word for at, word in enumerate(words))
