"""An entry of a page, a name and what stands behind it, as a paragraph that can be heard without its layout.

"**Warp** - refers to the threads that …", "Carding: Combing wool so that …", "3. **Looms**: frames that hold …": nobody
hears a label, and what stands behind it is no sentence. Each shape has its own verb; what has none stays as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.subjects import lacks_subject
from audiolesson.draft.english.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of, upper_first
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, word_set
from audiolesson.draft.sentences.entries.advised import advised
from audiolesson.draft.sentences.entries.made import is_what_it_is, made_of
from audiolesson.draft.sentences.entries.named import Named
from audiolesson.draft.sentences.entries.names import in_small
from audiolesson.draft.sentences.naming import GENERIC, bare_term, head_noun, surely_names
from audiolesson.draft.sentences.own_heads import naming
from audiolesson.draft.sentences.stated import has_subject, is_stated, subjects_of
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Kind = Literal["names", "does", "says", "orders", "none"]
"""What stands behind a name: a sentence that names it, what it does or is, another sentence, an order, or none."""

SURE = frozenset({"names", "does"})
"""Kinds of what says what a name means, so that it is true wherever it stands."""

TOLD = SURE | {"says"}

MOST_IN_A_NAME = 8
_MOST_SAID = 45
"""Words of a first sentence that is told with its name: a longer one comes apart no more."""

_NO_TERMS = word_set(
    "example examples note notes tip tips warning question questions answer answers exercise exercises"
)
"""Words with which a label ends that names what stands behind it by its purpose."""

_NUMBER = lazy(r"(?:\(?\d{1,2}[.)]|[a-z]\)) +")
_NO_NAME = lazy(
    r"[:;?!/=<>|{}\[\]→&]|\bvs\b\.?|\bversus\b|\d{3,}|^(?:step|part|phase|stage|week|day|level) \d", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A name and what stands behind it."""

    term: Text
    text: Text

    @property
    def first(self) -> tuple[Text, Text]:
        """The first sentence of the text, with a stop where a list leaves it out, and the rest."""
        spans = sentences_of(self.text, "en")
        if not spans:
            return Text(""), Text("")
        first = cut(self.text, *spans[0])
        rest = cut(self.text, spans[0][1], len(self.text.text))
        return first if first.text.endswith(_ENDS) else glue(first, "."), rest


_ENDS = (".", "!", "?", ":", ";", ",", "…", ".)", ".”", '."')


_NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class Told:
    """An entry as a paragraph, and what kind of entry it was."""

    kind: Kind
    text: Text = _NOTHING


def term_of(label: Text) -> Text:
    """A label without its number and its stop."""
    found = _NUMBER.match(label.text)
    return cut(label, found.end() if found else 0, len(label.text.rstrip(" .:–—-")))


def told(
    entry: Entry, whole: str, trees: Trees, *, deeds: bool = False, apart: bool = False, advice: bool = False
) -> Told:
    """An entry as a paragraph; `whole` is the lesson's text, which tells names from common words.

    `deeds`: its siblings say what their names do, so that a bare verb is what several things do. `apart`: "it" and
    "they" mean something else, of which the whole list speaks. `advice`: orders say what their names mean.
    """
    name = bare_term(entry.term.text)
    first, rest = entry.first
    said = first.text
    if not said or said.endswith((":", "?")) or not name or entry.term.marks or "_" in name:
        return Told("none")
    if name.lower() in GENERIC or name.split()[-1].lower() in _NO_TERMS or len(said.split()) > _MOST_SAID:
        return Told("none")
    if _names(entry.term.text, said):
        return Told("names", entry.text)
    tree = trees.of_few(said)
    small = in_small(entry.term.text, whole)
    named = Named(small, whole, tree, deeds=deeds, apart=apart) if _is_name(name) else None
    if named is not None and (made := made_of(named, first)) is not None:
        return Told("does", glue(made, " ", rest) if rest.text else made)
    if begins_with_order(said):
        made = advised(Named(small, whole, tree), first) if advice and not _NO_NAME.search(name) else None
        return Told("orders", entry.text if made is None else glue(made, " ", rest) if rest.text else made)
    if not _is_said(said, tree):
        return Told("none")
    if _LEANS.match(said):
        return Told("none", entry.text)
    text = capital(glue(first, " ", rest) if rest.text else first)
    alone = named is None or not stems(name).isdisjoint(stems(said)) or name.split()[0].endswith("ing")
    if not alone and naming(Text(upper_first(small)), capital(first), whole, 1) is None:
        return Told("none")
    return Told("says", text if alone else glue(_run_in(small), " ", text))


_NO_CLAUSE = lazy(
    r"(?:Especially|Particularly|Mainly|Mostly|Typically|Usually|Often) (?:if|when|where|for|in|with|as)\b"
)
_LEANS = lazy(r"(?:It|They|Its|Their|This|That|These|Those|He|She|Such)\b")


def _run_in(name: str) -> Text:
    """A name as the head of its paragraph, which is told before it where the paragraph does not name it."""
    return Text(f"{upper_first(name)}.", strong=((0, len(name) + 1),))


def _is_said(said: str, tree: Tree | None) -> bool:
    """Whether what stands behind a name is a sentence of its own."""
    if not said.endswith((".", "!", '."', ".”", ".)")) or tree is None or is_what_it_is(said, tree):
        return False
    if said[0].islower() and not (said.split()[0] in DETERMINERS and is_stated(tree)):
        return False
    if lacks_subject(said) or _NO_CLAUSE.match(said) or said.split()[0].lower() in ("is", "are", "not", "no"):
        return False
    if said.split()[0].endswith("ing") and not any(0 in tree.under(at) for at in subjects_of(tree, tree.root)):
        return False
    return has_main_verb(said) or (has_subject(tree) and has_main_verb(said, lenient=True))


def _is_name(name: str) -> bool:
    return (
        len(name.split()) <= MOST_IN_A_NAME
        and not _NO_NAME.search(name)
        and name.split()[0].lower() not in FUNCTION
        and is_noun_phrase(name)
    )


_EARLY = 6
"""Words of a sentence among which its subject stands."""


def _names(term: str, said: str) -> bool:
    """Whether a sentence has the name, or its short form, for its subject: "A loom is …" behind "Looms"."""
    if not said[:1].isupper() or _LEANS.match(said) or said.startswith("In ") or not has_main_verb(said, lenient=True):
        return False
    subject = " ".join(said.split()[:_EARLY])
    short = re.search(r"\(([A-Z][\w-]*?)s?\)", term) or re.match(r"([A-Z]{2,}[\w-]*?)s? \(", term)
    if short and re.search(rf"\b{re.escape(short[1])}s?\b", subject):
        return True
    return surely_names(term, subject)


def first_sentences(entries: Sequence[Entry]) -> list[str]:
    """What of entries is read by the parser: all at once, for that is quicker, and none that is plain without it."""
    firsts = [(entry.term.text, entry.first[0].text) for entry in entries]
    return [said for name, said in firsts if said and said[-1] not in ":?" and not _names(name, said)]


def several_names(name: str) -> bool:
    """Whether a name is of several things."""
    return is_plural(head_noun(name))
