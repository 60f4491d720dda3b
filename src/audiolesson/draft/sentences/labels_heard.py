"""A label and what is said of it as one sentence that the parser confirms: "Root node: The point where all begins".

The verb that is put between them must be the one on which all hangs, or else the text behind the label is a clause of
its own. Which article a label needs the lesson shows elsewhere; where it shows none, only what needs none is told.
"""

import re

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.english.verbs import DETERMINERS, PLAIN, word_set
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.heard import Ear
from audiolesson.draft.sentences.naming import GENERIC, MASS, bare_term, head_noun, label, lower_first, lower_in
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST_IN_A_LABEL = 5
_LEAST_SAID = 3
_FEW = 4

_ARTICLE = lazy(r"(?:an?|the|one of the|any|each|every) ", re.IGNORECASE)
_ACTING = lazy(r"(?:not )?[a-z]{3,}ing\b(?! of\b)", re.IGNORECASE)
_BACK = lazy(r"(?P<what>It|This|They|These) (?=(?:is|was|has|are|were|have|can|may|will|must|should|[a-z]+s?) )")
_OF_A_SCHEME = lazy(
    r"\b(?:model|input|output|goal|aim|task|example|note|tip|step|phase|part|day|week|rule|type|level|case|option|item"
    r"|point|idea|result|method|approach|path|way|answer|question|problem|solution|definition|meaning|purpose|use|job"
    r"|disclaimer|summary|title|name|date|author|source|figure|table|chapter|section|time|place|cost|price|size)s?$",
    re.IGNORECASE,
)
"""What a label ends in that is a part of a scheme, or one of several of another thing."""

_NO_LABEL = lazy(r"[^\w\s'’()-]|^\W|\d|\b(?:and|or|vs|not|no|the following)\b", re.IGNORECASE)


def of_label(term: Text, text: Text, ear: Ear) -> Text | None:
    """A label and what stands behind it as one statement; None where it is none for certain."""
    bare = bare_term(term.text)
    if (
        not bare
        or len(bare.split()) > _MOST_IN_A_LABEL
        or _NO_LABEL.search(bare)
        or bare.split()[-1].lower() in GENERIC
    ):
        return None
    said = cut(text, 0, len(text.text.rstrip(" .;,")))
    if len(said.text.split()) < _LEAST_SAID or ":" in said.text or joins.is_address(term):
        return None
    if made := _taken_up(term, said, ear):
        return made
    if _OF_A_SCHEME.search(bare) or _STANDS_FOR.match(said.text) or _is_row(said.text):
        return None
    for verb, name in _ways(term, said, ear.found.whole):
        body = said if verb == "" else lower_in(said, ear.found.whole)
        made = glue(capital(name), f" {verb} " if verb else " ", lower_first(body) if not verb else body, ".")
        clause = verb and has_main_verb(said.text)
        if not clause and _hangs_on(made, len(name.text) + 1, ear) and (verb != "are" or _are_several(made, ear)):
            return made
    return None


_STANDS_FOR = lazy(
    r"(?:it|this|they|these|those|that|we|you|i|he|she|there|here|what|how|why|when|where|if)\b", re.IGNORECASE
)
"""How a text begins that is a clause of its own, or stands for one."""

_OF_MANY = word_set("part parts set group number level layer kind type basis source result")
"""What several things may be together."""


def _is_row(said: str) -> bool:
    """Whether a text is a bare row of names, which "is" and "are" do not make a sentence: "clay, glaze, brick"."""
    parts = said.split(", ")
    short = len(parts) > 2 and all(len(part.split()) < _FEW for part in parts)
    return short and not re.search(r",? (?:and|or) [^,]+$", said)


def _are_several(made: Text, ear: Ear) -> bool:
    """Whether what several things are is several things, or a part or kind of another."""
    tree = ear.found.judged.trees.of_few(made.text)
    if tree is None:
        return False
    deed = tree.words[tree.root].text.lower().endswith("ing")
    row = not deed and tree.below(tree.root, "conj") and tree.below(tree.below(tree.root, "conj")[-1], "cc")
    return bool(row) or tree.tags[tree.root] in ("NNS", "NNPS") or tree.words[tree.root].text.lower() in _OF_MANY


def _ways(term: Text, said: Text, whole: str) -> list[tuple[str, Text]]:
    """The verbs that may stand between a label and its text, "" for one that the text begins with, with the name."""
    name = bare_term(term.text)
    bare = cut(term, 0, len(name)) if term.text.startswith(name) else Text(name)
    first = said.text.split()[0].lower()
    plural = is_plural(head_noun(bare.text))
    if plural:
        acts = first in PLAIN and first not in DETERMINERS
        several = not _ARTICLE.match(said.text) or first == "the"
        return [("", bare)] if acts else [("are", bare)] if several else []
    subject = _with_article(bare, whole)
    if subject is None:
        return []
    if " " not in bare.text and re.search(rf"\b{re.escape(bare.text)}\b", said.text, re.IGNORECASE):
        return []
    if _ACTING.match(said.text):
        return [("means", subject)] if subject.text == bare.text else []
    if _ARTICLE.match(said.text):
        return [("is", subject)]
    return [("", subject)] if base_of_s(first) else []


def _with_article(name: Text, whole: str) -> Text | None:
    """A label in the singular as a subject, with the article that the lesson gives it; None where it shows none."""
    bare, small = name.text, name.text[:1].lower() + name.text[1:]
    if re.match(r"(?:an?|the) ", bare, re.IGNORECASE):
        return name
    if name.marks or is_name(bare.split()[0], whole) or any(map(str.isupper, bare.split()[-1][1:])):
        return name if not has(whole, bare, r"(?<=\bthe )", r"\b", re.IGNORECASE) else glue("the ", name)
    head = head_noun(bare)
    if head.lower().endswith("ing") or (MASS.search(head.lower()) and not _is_counted(small, whole)):
        return lower_first(name)
    if has(whole, small, r"(?<=\bthe )", r"\b", re.IGNORECASE):
        return glue("the ", lower_first(name))
    if _is_counted(small, whole):
        return glue(f"{a_or_an(small)} ", lower_first(name))
    return None


def _is_counted(small: str, whole: str) -> bool:
    """Whether a lesson counts a thing: "a kiln", "an oven", "each kiln", "kilns"."""
    one = any(has(whole, small, rf"(?<=\b{word} )", r"\b", re.IGNORECASE) for word in ("a", "an", "each", "every"))
    return one or has(whole, f"{small}s", r"\b", r"\b", re.IGNORECASE)


def _taken_up(term: Text, said: Text, ear: Ear) -> Text | None:
    """ "Leaf nodes: These hold the rows." as "Leaf nodes hold the rows."."""
    found = _BACK.match(said.text)
    name = label(term, ear.found.whole) if found else None
    if found is None or name is None:
        return None
    plural = is_plural(head_noun(name.text))
    named = name if plural else _with_article(name, ear.found.whole)
    if plural != (found["what"] in ("They", "These")) or named is None:
        return None
    made = capital(glue(named, " ", cut(said, found.end(), len(said.text)), "."))
    return made if _hangs_on(made, len(named.text) + 1, ear) else None


def _hangs_on(made: Text, at: int, ear: Ear) -> bool:
    """Whether a sentence can be heard, and all of it hangs on the verb that stands at this place."""
    if ear.kind(made, joined=False) != "statement":
        return False
    tree = ear.found.judged.trees.of_few(made.text)
    if tree is None:
        return False
    verb = next((one for one, word in enumerate(tree.words) if word.start >= at), -1)
    helps = tree.below(tree.root, "cop", "aux", "aux:pass")
    if verb != tree.root and verb not in helps:
        return False
    behind = [one for one in tree.below(tree.root, "obj", "xcomp", "ccomp") if one == verb + 1]
    return not any(tree.tags[one] == "VB" for one in behind)
