"""A name asked for behind the clause that tells of it: "… into a thin sheet. What is this sheet called?".

The clause stays as it is, so that no grammar can go wrong. The parser says whether it is whole, and what it ends with.
"""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away, stems
from audiolesson.study.facts.form import is_many, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.plain_sentences import unjoined
from audiolesson.study.facts.turning.clause import Clause, read
from audiolesson.study.facts.turning.known import is_heard
from audiolesson.study.facts.turning.making import fact_of

LEANS = lazy(
    r"\b(?:this|these|he|she|his|her|him|your|my|me|here|also|too|such|same|another|former|latter|instead|however|again"
    r"|others?|both(?! [a-z]+ and)|now|next|above|below|following|else)\b|^(?:it|its|they|their|them|that|those|and|but"
    r"|some|many|most|you|we|one (?:is|of|has|more))\b",
    re.I,
)
_NOTE = lazy(r"^(?:Notice|Note|Remember|See)(?: too| also)?(?: that| how)? (?=[a-z])")
_THERE = lazy(r"There(?: is| are|['’]s) (?P<what>(?:an?|one|two|three|[a-z]+s) [^,;:]+)")
_TURNED = lazy(r"\bso (?:do|does|did|is|are|was|were) ")
"""A verb in front of its subject."""
_SETS = frozenset({"number", "lot", "kind", "sort", "type", "pair", "set", "series", "group", "row", "range", "form"})
"""Nouns before "of" that name nothing without what stands behind."""
MOST_TOLD, LEAST_TOLD = 28, 4
WORTH = 2.0


def named_behind(
    ground: Ground,
    told: Told,
    name: str,
    said: str,
    noun: str,
    article: str,
    *,
    end: bool = False,
    loose: bool = False,
    several: bool | None = None,
) -> Fact | None:
    """The question for a name behind what tells of it, if that is a whole clause which can be heard alone.

    `noun`: what is named; "" of all that is told, or, at its `end`, of the noun that it ends with. `loose`: the name
    does not follow that noun at once. `several`: whether what points at it is of many, as "they" is.
    """
    said = unjoined(large(_NOTE.sub("", re.sub(r"\bcannot\b", "can not", said.strip(" ,")))))
    if not LEAST_TOLD <= len(said.split()) <= MOST_TOLD or LEANS.search(said) or begins_with_order(said):
        return None
    clause = _read(told, said)
    if _TURNED.search(said):
        return None
    if not clause or not is_heard(ground, clause):
        return None
    if end and not noun:
        noun = last_noun(clause, loose)
        if not noun or noun.lower() in ground.slanted | ground.strong:
            return None
    own = {*stems(name)}
    if gives_away(said, name) or (own and own <= {*stems(said)}):
        return None
    many = is_plural(noun) if noun else is_many(name) if several is None else several
    if end and many and not is_many(name) and not name.endswith(("a", "i", "ae", "e")):
        return None
    be, this = ("are", "these") if many else ("is", "this")
    if noun and {*stems(noun)} & own:
        noun = ""
    said = said.replace("can not", "cannot")
    asked = f"What {be} {this} {noun} called?" if noun else f"What {be} {this} called?"
    full = f"{article}{name}"
    again = f"{said}. {large(this)}{' ' + noun if noun else ''} {be} called {full}."
    return fact_of(ground, told, "description", name, f"{said}. {asked}", full, again, WORTH)


def _read(told: Told, said: str) -> Clause | None:
    """The clause that some words make; that there is a thing is one, too."""
    tree = tree_of(f"{said}.")
    if tree is None:
        return None
    clause = read(told, said, tree)
    return Clause(told, said, tree, 0, 0, 1, 1) if clause is None and _THERE.fullmatch(said) else clause


def last_noun(clause: Clause, loose: bool = False) -> str:
    """The noun that a clause ends with, or the one that what ends it belongs to: "a packet of sperm".

    None, "", of "a strip at each end, the headland": behind a comma the name may be that of the strip.
    """
    tree, at = clause.tree, clause.stop - 1
    if tree.tags[at] not in ("NN", "NNS") or tree.labels[at] in ("compound", "amod"):
        return ""
    if tree.words[at].text.endswith("est") or any(tree.words[one].text == "the" for one in tree.below(at, "det")):
        return ""
    if tree.below(at, "nmod:poss"):
        return ""
    case = [tree.words[one].text for one in tree.below(at, "case")]
    if tree.labels[at] == "nmod" and "of" not in case:
        return ""  # which of two nouns is named, only who knows the thing can tell
    while tree.labels[at] == "nmod" and any(tree.words[one].text == "of" for one in tree.below(at, "case")):
        above = tree.heads[at]
        if above <= clause.verb or not tree.tags[above].startswith("NN") or tree.words[above].text in _SETS:
            break
        at = above
    beside = tree.below(tree.heads[at], "obj") if tree.labels[at] == "obl" else ()
    if loose and any(one < at for one in beside):
        return ""
    if loose and any(tree.words[one].text.lower() in ("each", "every") for one in tree.below(at, "det")):
        return ""
    return tree.words[at].text
