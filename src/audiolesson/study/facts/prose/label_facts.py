"""What the labels of notes stand for: what a term is, what it does, is made of, has, and what happens at a stage."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import DESCRIBING, a_or_an, base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import ALSO_ADJECTIVES, PAST, PREPOSITIONS
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, trimmed
from audiolesson.study.facts.articles import article_for, with_a
from audiolesson.study.facts.form import asks_meaning, ends_as_mass, in_sentence, is_many, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.lists import in_row
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.label_asking import LEAST, WORTH, called, fact_of, has_the, head_of
from audiolesson.study.facts.prose.label_deeds import deed
from audiolesson.study.facts.prose.label_lines import Labelled, label_lines, leans

_STAGE = lazy(r"\b(?:stages?|phases?|steps?|periods?|cycle|sequence|in order)\b", re.I)
_OF_STAGE = lazy(r"(?:[a-z]*phase|[a-z]* ?stage|[a-z]* ?period)(?: [IVX]+| \d)?", re.I)
_CORE = lazy(
    r"(?:[\w’'-]+ ){0,3}?[\w’'-]+(?=,|$| (?:that|which|who|whose|of|in|for|used|with|on|to|from|where|by|made|between"
    r"|at|near|to|into|around|under|over|behind|across|per|than|called"
    r"|(?:[a-z]+(?:ing|ed)|thrown|held|built|found|kept|set)"
    r" (?:the|an?|in|into|by|with|from|on|at|to|through|together|up|out|like|[a-z]+ly))\b)"
)
"""The first noun of a definition with what stands before it."""
_NO_PHRASE = lazy(r"[+=×÷]|^\W|^\d|\b(?:it|them)$")
_IN_QUOTES = lazy(r"[\"“]([\w-]{1,20})[\"”]")
_BE = lazy(r" (?:is|are|was|were|has|have|had|can|may|must|will|would) ")
_OF_A_WHOLE = lazy(r"\b(?:layer|part|side|end|half|section|region|wall|edge|top|bottom|bit|one)$")
_PLACE = lazy(r"(?:.* )?(?:boundary|zone|margin|junction|edge|border|front)")
_SOME = lazy(r"(?:two|three|four|five) (?:[a-z-]+ ){0,3}[a-z-]+s")
_COLLECTIVE = lazy(r"\b(?:set|group|class|body|family|band|people|members?|kind|series|pair|collection)\b")
_EACH = lazy(r"(?:every|each|all|no|the|an?|any|one|both|some) ", re.I)
_AND_MORE = lazy(r", (?:and|any of|each of|one of) ")
_STATE = PREPOSITIONS | {"until", "if", "when", "unless", "as", "to"}


def label_facts(ground: Ground, clean: bool) -> Iterator[Fact]:
    """At most two facts for each label: what it is or means, and what it does.

    The second only in `clean` lessons: a careless page lists what its program's parts do.
    """
    every = tuple(label_lines(ground))
    with_the = has_the(ground, every)
    for one in every:
        first = next((fact for kind in _KINDS if (fact := kind(ground, one, with_the))), None)
        if first:
            yield first
        if clean and not one.headed and (fact := deed(ground, one, with_the)):
            yield fact


def _parts_of(ground: Ground, one: Labelled, with_the: bool) -> Fact | None:
    """ "fibrous coat = sclera + cornea" and the like: what makes a thing up."""
    if one.sign != "=" or not one.said:
        return None
    said = head_of(one.said[0].partition(" e.g.")[0])
    parts = [part.strip() for part in re.split(r" [+&] |, (?:and )?", said)]
    if _SOME.fullmatch(said):
        row, kind = in_sentence(said, ground.whole), head_noun(one.name)
        if " " not in one.name or is_many(kind):
            return None
        asked = f"{a_or_an(one.name)} {one.name}"
        return fact_of(
            one, "description", f"Which {kind} is made up of {row}?", asked, f"{large(asked)} is made up of {row}."
        )
    if not 2 <= len(parts) <= 4 or not all(is_noun_phrase(part) and len(part.split()) <= 3 for part in parts):
        return None
    if re.search(r"\d| of |\bthe\b|[−×÷/-] ", said) or (" + " not in said and not re.search(r", .*, ", said)):
        return None
    asked = called(ground, one, "", with_the) or (f"the {one.name}" if " " in one.name else one.name)
    row = in_row([in_sentence(part, ground.whole) for part in parts])
    return fact_of(one, "description", f"What makes up {asked}?", row, f"{large(asked)} is made up of {row}.")


_ROW = lazy(r"^[^,]*(?:, (?:[a-z-]+ ){0,3}[a-z-]+)+,? (?:and|or) ")
"""A row, of which no part may be told alone: "the feet, walls, and rims that …"."""


def definition(ground: Ground, one: Labelled, with_the: bool = False) -> Fact | None:
    """What a term is: a phrase without a verb of its own, whose noun is narrowed or described."""
    if not one.said or one.sign in ("->", "=>", "→", "⇒") or _names_a_person(one.name, ground.whole):
        return None
    if " " not in one.name and base_of_ed(one.name.lower()):
        return None  # "sustained" says what another thing is like
    head = _IN_QUOTES.sub(r"\1", head_of(one.said[0]))
    said = trimmed(head) or trimmed("" if _ROW.search(head) else head.partition(", ")[0])
    words = said.split()
    if not LEAST <= len(words) <= MOST_IN_ANSWER or leans(said) or _NO_PHRASE.search(said):
        return None
    first = words[0].lower()
    found = _CORE.match(re.sub(r"^(?:an?|the|one|any|either) ", "", said, flags=re.I))
    core = found[0] if found else said
    bare = core.partition(" ")[2] if core.split()[0].lower() in ALSO_ADJECTIVES and " " in core else core
    if (
        first in PREPOSITIONS
        or {*core.split()[-1:], words[1]} & {"time", "way", "thing", "case"}
        or re.search(r"\d|\b[b-z]\b", core)
        or (first == "the" and core == said.partition(" ")[2] and len(words) > LEAST)
        or (first not in ("a", "an", "the", "one") and is_name(words[0], ground.whole))
        or base_of_s(first)
        or (_is_done(one, first) and words[1].lower() in PREPOSITIONS)
        or (first in PAST and first != "set")
        or (begins_with_order(said) and core == bare and words[1] != "of")
        or (has_main_verb(bare) and words[1] != "of")
        or (has_likely_verb(f"{bare}.") and first == "the")
        or (not is_noun_phrase(bare) and words[1] != "of")
        or _has_own_verb(said)
        or core.split()[-1].lower() == one.name.lower()
        or (one.sign == "." and _BE.search(one.said[0]))
        or (_OF_A_WHOLE.search(core) and " of " not in said)
        or (", " in core and not re.match(r"(?:an? |the )?[a-z-]+, [a-z-]+ [a-z]+", core, re.I))
    ):
        return None
    article = first in ("a", "an", "the", "one", "any")
    plain = core == said.removeprefix(f"{words[0]} ") if article else core == said.partition(", ")[0]
    if not article and plain and (one.row or re.search(r" and |, ", said) or DESCRIBING.search(words[-1])):
        return None
    if re.match(r"the [a-z]+,", said, re.I) or (one.row and re.match(r"the [a-z ]+,", said, re.I)):
        return None
    said = in_sentence(said, ground.whole)
    said = said if article else article_for(said, ground.whole)
    kind = head_noun(core)
    if is_plural(kind) != is_many(one.name):
        if not _COLLECTIVE.search(kind) and one.sign != "=":
            return None
        question, again = asks_meaning(one.name, said)
        return fact_of(one, "definition", question, said, again)
    if is_many(one.name):
        return None  # a label of many has examples or a case behind it
    asked = called(ground, one, said if article else with_a(said), with_the)
    if not asked:
        question, again = asks_meaning(one.name, said)
        return fact_of(one, "definition", question, said, again, WORTH - 0.3)
    return fact_of(one, "definition", f"What is {asked}?", said, f"{large(asked)} is {said}.")


def _names_a_person(name: str, whole: str) -> bool:
    """Whether a label has capitals that the lesson keeps everywhere: behind a person stands what the person did."""
    words = name.split()
    return len(words) > 1 and all(
        word.istitle() and not re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", whole) for word in words
    )


def _has_own_verb(said: str) -> bool:
    """Whether a phrase has a verb that is not its clause's: "the glaze under which the pot lies is called …"."""
    if not has_main_verb(said):
        return False
    found = _CLAUSE.search(said)
    if not found:
        return True
    tokens = tokens_of(said[found.end() :])
    return sum(finite_at(tokens, at) for at in range(len(tokens))) > 1 and not re.search(r" and | or ", said)


_CLAUSE = lazy(r" (?:that|which|who|whose|where|(?:in|by|under|on|at|from|to|with|for|of) which) ")


def _meaning(ground: Ground, one: Labelled, _: bool) -> Fact | None:
    """What a word means that stands for a rule or a state: "Collegiality: every office is shared by …"."""
    if not one.said or one.sign not in ("=", ":", "."):
        return None
    said = _AND_MORE.split(head_of(one.said[0]))[0]
    words = said.split()
    if not LEAST <= len(words) <= MOST_IN_ANSWER or leans(said):
        return None
    if one.sign == "=":
        fits = (words[1].lower() in _STATE and not _is_done(one, words[0])) or bool(
            re.match(r"never |always |not ", said, re.I)
        )
    else:
        fits = (
            ends_as_mass(one.name)
            and (one.bold or bool(one.beside))
            and bool(_EACH.match(said))
            and has_main_verb(said)
        )
    if not fits:
        return None
    question, again = asks_meaning(one.name, said)
    return fact_of(one, "definition", question, in_sentence(said, ground.whole), again)


def _is_done(one: Labelled, first: str) -> bool:
    """Whether what is said is what is done to a thing, and its label no such word: "ladled in large pieces"."""
    return bool(re.search(r"(?:ed|en|wn|ught)$", first)) and not one.name.endswith("ed")


def _at_stage(ground: Ground, one: Labelled, _: bool) -> Fact | None:
    """What happens at a stage that a list names."""
    title = ground.lesson.sections[one.section].title
    placed = _PLACE.fullmatch(one.name) is not None
    staged = _OF_STAGE.fullmatch(one.name) or (one.item and _STAGE.search(f"{one.lead} {title}"))
    if not (staged or placed) or not one.said:
        return None
    said = head_of(re.sub(r'^["“][^"”]+["”]: ', "", one.said[0]))
    if not LEAST <= len(said.split()) <= MOST_IN_ANSWER or leans(said) or begins_with_order(said):
        return None
    if not (has_main_verb(said) or has_likely_verb(f"{said}.")) or not re.match(r"[A-Za-z]", said):
        return None
    if base_of_s(said.split()[0].lower()):
        return None
    where = f"at {a_or_an(one.name)} {one.name}" if placed else f"in {one.name}"
    again = f"{large(where)}, {in_sentence(said, ground.whole)}."
    return fact_of(one, "description", f"What happens {where}?", said, again)


_KINDS = (_parts_of, _at_stage, definition, _meaning)
