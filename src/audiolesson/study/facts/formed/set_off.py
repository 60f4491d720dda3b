"""Names in bold or slanted letters behind what their sentence has just told: "… into a thin sheet, *nilas*, …".

The sentence is heard up to the name, and the name is asked for: "… into a thin sheet. What is this sheet called?".
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away
from audiolesson.study.facts.form import is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import is_known
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.plain_sentences import unjoined

_BESIDE = lazy(r"(?P<told>.+?)(?P<sign>, (?:or )?|: |,? (?:called|known as|named) | \()(?P<article>an? |the )?$")
_SET_OFF = lazy(
    r"(?:, (?:or )?|: | (?:called|known as|named) )(?:an? |the )?(?P<name>[\w’'-]+(?: [\w’'-]+){0,3}?)"
    r"(?=[,.;)]| which)"
)
_BEHIND = lazy(
    r"(?P<end>$|\.$|\)\.?$|, (?!and [a-z]+\.?$|or )(?:which|who|and|but|that|in|of|with|up|from"
    r"|for|about|so|[a-z]+ed|[a-z]+ing)\b.*)"
)
_THING = lazy(
    r"\b(?P<one>an? )(?:(?!of\b|in\b|for\b|with\b|on\b|at\b|from\b|to\b|by\b)[\w-]+,? ){0,3}?(?P<noun>[a-z-]+)"
    r"(?: of (?:[a-z-]+ ){0,2}[a-z-]+)?$|(?P<nouns>[a-z-]+s)$"
)
_NARROWED = lazy(r"\ban? (?:[a-z-]+ ){1,3}(?:of|from|that|which|for|in|with) [^,;:]{3,60}$")
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|him|you|your|we|our|us|i|my|me|here|also|too|then|such|same|another|former"
    r"|latter|instead|however|again|other|others|both|now|next|neither|even|above|below|following)\b|^(?:it|its|they"
    r"|their|them|that|so|and|but|there|one|some|many|most|a similar)\b|\bsimilar\b",
    re.I,
)
_IT = lazy(r"\b(?:it|its|they|their|them)\b", re.I)
_FOREIGN = lazy(r"[\"“”=<>\\_*\[\]{}|/+]|\d")
_NO_NOUN = lazy(r"(?:ed|ly|ing|al|ous|ive|less|ful)$")
MOST_TOLD, LEAST_TOLD, LEAST_BEFORE_IT, MOST_IN_NAME = 26, 6, 5, 4


def names_set_off(ground: Ground) -> Iterator[Fact]:
    """A fact for each bold or slanted name that stands behind what it names in a sentence which can be heard alone."""
    for told in ground.told:
        said = told.text.text
        if "?" in said or "!" in said:
            continue
        slanted = [found.span("name") for found in _SET_OFF.finditer(said) if found["name"].lower() in ground.slanted]
        spans = [*told.text.strong, *slanted]
        if fact := next((one for start, end in spans if (one := _asked(ground, told, start, end))), None):
            yield fact


def _asked(ground: Ground, told: Told, start: int, end: int) -> Fact | None:
    said = told.text.text
    name = said[start:end].strip(" .,:;")
    before, behind = _BESIDE.fullmatch(said[:start]), _BEHIND.fullmatch(said[end:])
    if not before or not behind or _FOREIGN.search(name) or len(name.split()) > MOST_IN_NAME:
        return None
    head = unjoined(re.sub(r"\s*\([^()]*\)", "", before["told"]).strip(" ,"))
    if _NARROWED.search(head) and before["sign"] == ", ":
        return None  # its phrase tells enough to be asked for alone
    if not _stands(ground, head) or gives_away(head, name) or not is_term(without_article(name), marked=True):
        return None
    asks = _asks(head, before["sign"], name)
    if not asks:
        return None
    full = f"{before['article'] or ''}{name}"
    again = told.bare if name in told.bare else f"{large(head)}. This is called {full}."
    return made(
        ground, told, "description", name, f"{large(head)}. {asks}", full, again, 1.5, exact=True, named=True,
        most=MOST_TOLD + 6,
    )  # fmt: skip


def _asks(head: str, sign: str, name: str) -> str:
    """What is asked behind the sentence: for the noun that it ends in, or for all that it tells where brackets name."""
    if sign == " (":
        return "What is this called?"
    found = _THING.search(head)
    noun = (found["noun"] or found["nouns"]) if found else ""
    if not found or not noun or _NO_NOUN.search(noun):
        return ""
    many = bool(found["nouns"]) and is_plural(noun)
    if many != is_many(name) and (many or sign not in (", ", ": ")) and not name[0].isupper():
        return ""
    tree = tree_of(f"{head}.")
    last = len(tree.words) - 2 if tree else -1
    if tree is None or not tree.tags[last].startswith("NN") or tree.labels[last] in ("compound", "amod"):
        return ""
    if sign == ": " and tree.labels[last].startswith("obl"):
        return ""  # "joined by a hyphen: *jar-jar*" shows one, and names none
    return f"What are these {noun} called?" if many else f"What is this {noun} called?"


def _stands(ground: Ground, said: str) -> bool:
    """Whether what is told says its thing without the sentences before it."""
    if not LEAST_TOLD <= len(said.split()) <= MOST_TOLD or _LEANS.search(said) or re.search(r"[;:]", said):
        return False
    if begins_with_order(said) or not has_main_verb(said):
        return False
    x = " ".join(said.split()[: max(first_verb(said), 0)])
    if is_bare(x) and not is_known(ground, x):
        return False
    it = _IT.search(said)
    return it is None or len(said[: it.start()].split()) >= LEAST_BEFORE_IT
