"""Terms of lists with what is said of each, which is made a sentence about the term where that is safe."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, ONLY_VERBS, PAST, PLAIN
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.naming import bare_term, head_noun
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import trimmed
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import (
    asks_meaning,
    ends_as_mass,
    is_many,
    is_term,
    large,
    small_item,
    what_means,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import named
from audiolesson.wording.sentences import split as sentence_ends

LABEL = lazy(
    r"(?:capabilit(?:y|ies)|features?|limitations?|strengths?|weakness(?:es)?|tools?|tips?|usage|pros|cons|benefits?"
    r"|drawbacks?|advantages?|disadvantages?|use cases?|examples?|notes?|important|warning|support|cost|speed"
    r"|quality|performance|prototype|production|baseline|goals?|result"
    r"|syntax|semantics|morphology|phonology|etymology|pronunciation)",
    re.I,
)
"""Labels of lists, which name a side of what the list is about."""
OF_A_SETTING = lazy(
    r"(?:the )?(?:maximum |minimum |total |default |current |average )?"
    r"(?:number|size|name|length|path|time|type|value|list|id)\b",
    re.I,
)
"""How the description of a setting or a parameter begins, whose label is no term."""
NAME_OF_CODE = lazy(r"^[a-z]{3,}[A-Z]|^[a-z]+\.[a-z]|_|::")
"""What a variable or a parameter is called, which says nothing when heard alone."""


def listed_term(ground: Ground, pair: Pair) -> Fact | None:
    """A fact of a list item whose text can safely be made a sentence about its term."""
    ends = sentence_ends(pair.text.text, ground.language)
    name = bare_term(pair.term.text).strip(" .:*")
    if pair.term.marks and (re.fullmatch(r"[a-z]+", name) or is_many(name)):
        return None
    linked = pair.text.links or pair.term.links
    if linked or not ends or not pair.beside or not is_term(name) or " and " in name or LABEL.fullmatch(name):
        return None
    if name in ONLY_VERBS or _is_verb(name.lower(), pair.text.text) or NAME_OF_CODE.search(name):
        return None
    text = cut(pair.text, *ends[0])
    if re.fullmatch(r"[a-z]+", name) and OF_A_SETTING.match(text.text):
        return None
    first = text.text.split()[0].lower()
    if (
        re.match(r"(?:easy|simple|fast|hard|quick)\b", text.text, re.I)
        or first in ONLY_VERBS
        or is_order(text.text)
        or begins_with_order(text.text)
        or base_of_ed(first)
        or first in PAST
        or re.match(r"[\d$€£]|an? [$€£]", text.text)
    ):
        return None
    if re.search(r"(?:ing|tion|sion)\Z", name) and re.match(r"[\w-]+ing (?:[\w-]+ ){2}", text.text):
        what = trimmed(drop_brackets(text).text)
        small = small_item(name, ground.whole)
        verbless = not has_main_verb(what) and not has_likely_verb(f"{what}.")
        if what and verbless and is_asked_well(f"What is {small}?", what):
            what = what[0].lower() + what[1:]
            return _fact(ground, pair, small, f"What is {small}?", what, f"{large(small)} is {what}.")
    if not defines(text.text):
        return None
    said = joins.define(Text(name), text, ground.whole)
    if said:
        return _from_sentence(ground, pair, name, said.text)
    means = joins.means(Text(name), text, ground.whole)
    if means and " means " in means.text:
        term, _, what = means.text.rstrip(".").partition(" means ")
        term = without_article(term) if ends_as_mass(name) else term
        if " " not in name and ground.uses(name) < 2:
            return None
        what = trimmed(what)
        small = small_item(term, ground.whole)
        bare = small == without_article(small) and small.islower() and not ends_as_mass(small)
        question = what_means(small) if bare else f"What is {small}?"
        acts = base_of_s(pair.text.text.split()[0].lower()) != ""
        if what and is_asked_well(question, what) and not is_many(term) and not acts:
            return _fact(ground, pair, small, question, what, f"{large(small)} means {what}.")
    return None


_DEED = lazy(r"(?:the |an? )?(?:right|ability|action|act|permission|power|freedom) (?:to|of) ", re.IGNORECASE)


def _is_verb(label: str, text: str) -> bool:
    """Whether a label is a verb, told as a deed: "Retain: the right to keep …"."""
    return label not in ALSO_NOUNS and bool(_DEED.match(text)) and bool(label in PLAIN or base_of_s(f"{label}s"))


_NARROWED = lazy(
    r"(?:(?:an?|the|any) )?(?:[\w’'-]+ ){1,5}(?:that|which|who|whose|where|in which|by which|used (?:to|for|as)) \w"
    r"|(?:an?|the) (?:[\w’'-]+ ){1,4}(?:of|for|to|with|between|in|from|whose) \w"
    r"|(?:[\w’'-]+ ){1,4}[a-z]+ed (?:into|in|by|to|with|from|on|of|for) \w"
    r"|(?:[\w’'-]+ ){1,4}[a-z]{2,}ing (?:the|an?|one|each|into|in|to|with|from|for) \w"
    r"|(?:[\w’'-]+ ){1,4}(?:consisting of|made of|made up of|composed of|surrounding|containing) \w",
    re.IGNORECASE,
)
"""A kind and what narrows it, as definitions have it: "a process of …", "clause that stands on its own"."""


def defines(text: str) -> bool:
    """Whether what a list says of a label is what it is, and no remark on it: of others 12 of 13 were dropped."""
    return bool(_NARROWED.match(text))


def is_order(text: str) -> bool:
    """Whether a text may begin with a bare verb: "Track the loss", not "Set of rules"."""
    first, _, rest = text.partition(" ")
    behind = rest.partition(" ")[0].lower()
    return (
        first.lower() in PLAIN or first.lower().removeprefix("re") in PLAIN
    ) and behind not in FUNCTION - DETERMINERS


def _from_sentence(ground: Ground, pair: Pair, name: str, said: str) -> Fact | None:
    head = re.match(rf"(?:An? )?{re.escape(name)} (?P<verb>[a-z]+) (?P<rest>.+)\.$", said, re.I)
    if not head:
        return None
    term = name if pair.term.marks else _small_subject(said[: head.start("verb")].strip(), ground.whole)
    verb = head["verb"]
    if verb not in ("is", "are") or (re.match(r"\w+ing\b", head["rest"]) and verb == "are"):
        return None
    if _lacks_article(term, pair, ground) or re.match(r"[a-z]+[A-Z]", term):  # a name of a variable says nothing
        return None
    answer, question = trimmed(head["rest"]), f"What {verb} {term}?"
    if verb == "is" and term == without_article(term) and term.islower() and re.match(r"an? ", answer):
        asked = named(term, ground.whole, answer)
        if not asked:
            question, again = asks_meaning(term, answer)
            return _fact(ground, pair, term, question, answer, again) if is_asked_well(question, answer) else None
        question, term = f"What is {asked}?", asked
    elif verb == "is" and " " in term and term.islower() and answer.startswith(f"the {head_noun(term)} "):
        term = f"the {term}"
        question = f"What is {term}?"
    if not answer or not is_asked_well(question, answer):
        return None
    return _fact(ground, pair, term, question, answer, f"{large(term)} {verb} {answer}.")


def _lacks_article(term: str, pair: Pair, ground: Ground) -> bool:
    """Whether a label may be a thing that is counted, written as labels are, without its "a": "ground control station".

    The lesson's own sentences tell: one that names it bare, as itself, shows that it needs none.
    """
    if re.match(r"(?:an?|the) ", term, re.I) or is_many(term) or ends_as_mass(term) or re.search(r"[A-Z]{2}|\d", term):
        return False
    if " " not in term and not re.search(r"(?:er|or|ist|al|form|ory|et|le)$", term):
        return False
    bare = re.escape(term)
    return not any(
        re.search(rf"(?<!the )(?<!an )(?<!\ba ){bare} (?:is|can|does|has|will|must|[a-z]+s) ", told.text.text, re.I)
        and told.place != pair.place
        for told in ground.told
    )


def _small_subject(term: str, whole: str) -> str:
    """The subject of a sentence that was made of a list's term, as it stands in mid-sentence."""
    article, blank, rest = term.partition(" ")
    return (
        f"{article.lower()}{blank}{small_item(rest, whole)}"
        if article in ("A", "An", "The")
        else small_item(term, whole)
    )


def _fact(ground: Ground, pair: Pair, term: str, question: str, answer: str, again: str) -> Fact:
    return Fact(
        "description", without_article(term), question, large(answer), pair.section, pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]), 2.0 + 0.05 * min(ground.uses(term), 10)
    )  # fmt: skip
