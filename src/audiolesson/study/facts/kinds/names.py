"""Terms of a glossary asked for by what it says of them: "What is the name for a tax that …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.naming import bare_term, head_noun
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_FOR, SIGNS, stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, is_in_capitals, is_term, large, small_item
from audiolesson.study.facts.ground import Ground, Pair, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.kinds.name_questions import MOST_WORDS, asked_by, shortened
from audiolesson.study.facts.kinds.terms import ADJECTIVES, ALSO, DESCRIBES, NOUNS, home
from audiolesson.study.facts.listed_terms import LABEL, NAME_OF_CODE, defines
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.placed import ASIDE
from audiolesson.study.facts.refusing.slips import runs_on
from audiolesson.wording.sentences import split as sentence_ends

LEAST_WORDS = 6
"""Words of a description; a shorter one fits many things."""
LEAST_IN_LIST = 5
"""Words of one in a list of terms, whose other items show that it is one."""
MOST_IN_NAME = 5
"""Words of a term."""
LEAST_TELLING = 4
"""Words with a meaning of their own in a description."""
NEAR = 0.7
"""Share of a description's words that another term's may have, so that one term is the right answer."""


_SAYS = lazy(
    r"(?:An? |The )?(?P<term>[A-Za-z][\w'’-]*(?: [\w'’-]+){0,4}?)(?:, (?:or|also called|also known as) [\w -]{2,40},)?"
    r" (?:(?:usually|often|generally|simply|basically|typically|merely) )?"
    r"(?P<verb>is|are|refers? to|means?|(?:is|are|can be) defined as) (?P<what>.+)\.$"
)
_NOUN = lazy(
    r"(?:an?|the) |(?:[a-z-]+ ){0,2}[a-z-]+(?<!ed)(?<!made)(?<!ly) (?:that|which|who|of|in which|with|between) "
)
"""How what stands behind "is" begins that says what a thing is."""
_SAYS_LITTLE = lazy(
    r"(?:an? |the )?(?:fact|way|ways|use|one|term|idea that|name|part|result|reason|usually|most|[a-z]+est|individual"
    r"|[a-z]+ because)\b|an?other\b|.*? and (?:is|are|has|forms?) "
)
MOST_IN_SENTENCE = 34
_PERSON = lazy(
    r"(?:[A-Z][\w.'’-]+ ){2,4}is (?:an? |the )?(?:[\w-]+ ){0,3}?\w*(?:er|or|ist|ian|ant|founder|author|student|manager"
    r"|fellow|head|lead)\b"
)
"""A person and what that person does: no name for anything."""


def names(ground: Ground) -> Iterator[Fact]:
    """A fact for each term of a glossary or a list of terms that its description, heard alone, names without doubt."""
    listed = defined_in_lists(ground)
    pairs = [pair for pair in ground.pairs if pair.glossary or pair.place in listed]
    said = [set(stems(pair.text.text)) for pair in pairs]
    for at, pair in enumerate(pairs):
        others = said[:at] + said[at + 1 :]
        if fact := _named(ground, pair, others):
            yield fact


LEAST_DEFINED = 0.5
"""The share of a list's labels that are defined, by which it is one of terms."""


def defined_in_lists(ground: Ground) -> frozenset[Place]:
    """The items of lists that are lists of terms: most of their labels are told by a kind and what narrows it."""
    beside: dict[tuple[int, str], list[Pair]] = {}
    for pair in ground.pairs:
        if not pair.glossary:
            beside.setdefault((pair.section, pair.lead), []).append(pair)
    return frozenset(
        pair.place
        for pairs in beside.values()
        if len(pairs) > 1 and sum(defines(pair.text.text) for pair in pairs) >= LEAST_DEFINED * len(pairs)
        for pair in pairs
    )


def said_names(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a term of the lesson's own is, asked for by the term."""
    for told in ground.told:
        found = _SAYS.match(told.bare) if len(told.bare.split()) <= MOST_IN_SENTENCE else None
        if not found or ":" in told.text.text or leans_back(told.bare):
            continue
        name, what = found["term"], found["what"]
        if not ground.sets_off(name) or not is_term(name, marked=True) or name.lower() in ADJECTIVES:
            continue
        if found["verb"] in ("is", "are") and (judges(what) or not _NOUN.match(what)):
            continue
        if _PERSON.match(f"{name} is {what}") or name.lower() in ground.coded:
            continue
        if fact := _said(ground, told, name, what):
            yield fact


def _said(ground: Ground, told: Told, name: str, what: str) -> Fact | None:
    what = shortened(what)
    if len(what.split()) < LEAST_WORDS or len(content_words(what)) < LEAST_TELLING or _tells(name, what):
        return None
    if _SAYS_LITTLE.match(what) or runs_on(what) or re.match(r"(?:traditional|modern|early|many|most) ", name, re.I):
        return None
    small = in_sentence(name, ground.whole)
    question = asked_by(small, what, ground.whole)
    if not question.startswith("What is the name for "):
        return None
    return made(ground, told, "description", small, question, small, told.bare, 1.8, exact=True, named=True,
        most=MOST_WORDS + NAME_FOR)  # fmt: skip


def _named(ground: Ground, pair: Pair, others: list[set[str]]) -> Fact | None:
    name = bare_term(pair.term.text).strip(" .:*")
    name = re.sub(r" \([A-Z]{2,6}s?\)$", "", name)
    ends = sentence_ends(pair.text.text, ground.language)
    if not ends or re.search(r" or |/|[a-z]ize$", name) or name in ADJECTIVES:
        return None
    first = cut(pair.text, *ends[0])
    if first.marks or (pair.glossary and pair.text.marks):
        return None
    if not _is_name(name) or (DESCRIBES.search(name) and not NOUNS.search(name) and not name.endswith("ment")):
        return None
    what = shortened(ALSO.sub("", drop_brackets(first).text).rstrip(". "))
    what = what if pair.glossary else ASIDE.sub("", what)
    told = set(stems(what))
    least, telling = (LEAST_WORDS, LEAST_TELLING) if pair.glossary else (LEAST_IN_LIST, LEAST_TELLING - 1)
    if len(what.split()) < least or len(content_words(what)) < telling or _tells(name, what):
        return None
    if not pair.glossary and not _is_of_terms(name, what):
        return None
    if any(len(told & other) >= NEAR * len(told) for other in others):
        return None
    small = in_sentence(name, ground.whole) if pair.glossary else small_item(name, ground.whole)
    what = what if is_in_capitals(what.split()[0]) else in_sentence(what, ground.whole)
    question = _with_its_article(asked_by(small, what, ground.whole))
    if not pair.glossary and not question.startswith("What is the name for "):
        return None
    if not question or not is_asked_well(question, name, contrast=True, most=MOST_WORDS + NAME_FOR):
        return None
    again = "" if " called when " in question else f"The term {small} means “{question[21:-1]}.”"
    return Fact(
        "description", small, question, large(small), home(ground, name, pair.section), pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]),
        (2.3 if pair.glossary else 1.6) + 0.05 * min(ground.uses(name), 12),
    )  # fmt: skip


def _with_its_article(question: str) -> str:
    """A question with the article that glossaries leave out: "the name for molecule that …" has "a molecule that …"."""
    found = _BARE.fullmatch(question)
    if not found or head_noun(found["head"]) not in COUNTED | _ALSO_COUNTED:
        return question
    return f"What is the name for {a_or_an(found['head'])} {found['head']}{found['rest']}"


_BARE = lazy(
    r"What is the name for (?!(?:an?|the|any|one|each|every|two|three)\b)(?P<head>[a-z-]+(?: [a-z-]+)*?)"
    r"(?P<rest>(?:,? (?:that|which|who|of|in|for|with|to|used|by|from|secreted|required)\b|,).*)"
)
_ALSO_COUNTED = word_set("ion cell structure organism substance compound hormone neurotransmitter")
_OF_COURSE = lazy(r"(?:unit|part|step|chapter|week|day|level|phase|module|lesson|section|session)\b", re.I)
_PLAIN_KIND = lazy(r"(?:an?|the) [^A-Z\d]+")


def _is_of_terms(name: str, what: str) -> bool:
    """Whether an item of a list of terms is one: a name with the kind of thing that it is, in plain words."""
    if _OF_COURSE.match(name) or LABEL.fullmatch(name) or NAME_OF_CODE.search(name) or not re.search(r"[aeiouy]", name):
        return False
    return bool(_PLAIN_KIND.fullmatch(what)) and defines(what)


def _is_name(name: str) -> bool:
    """Whether a term of a glossary names a thing; one of some words, as "supply curve", does."""
    words = name.split()
    if is_term(name, marked=True):
        return True
    plain = bool(name) and not SIGNS.search(name) and "," not in name and name[0].isalnum() and name[-1].isalnum()
    return plain and 2 <= len(words) <= MOST_IN_NAME and not re.search(r"(?:ly|ed)$", words[-1])


LONG, SHORT = 8, 4
"""Letters of a word that stands in a longer one: "peptidoglycan" in "pseudopeptidoglycan"; and begins one: "norms"."""


def _stands_in(word: str, name: str) -> bool:
    """Whether a word of a description tells a longer one of a name."""
    stem = word.removesuffix("s")
    begins = len(stem) >= SHORT and any(one.startswith(stem) and one != stem for one in name.split()[:-1] or [name])
    return begins or (len(word) >= LONG and word in name)


def _tells(name: str, what: str) -> bool:
    """Whether a description holds a word of its term, save the kind that a name of some words ends in."""
    parts = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.replace("-", " "))
    words = [word[:5].lower() for word in content_words(parts)]
    said = {word[:5].lower() for word in content_words(what.replace("-", " "))}
    if any(_stands_in(word, name.lower()) for word in content_words(what)):
        return True
    own = words[:-1] if len(words) > 1 else words
    return not words or any(word in said for word in own)
