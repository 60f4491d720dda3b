"""What a strict teacher asks of a definition: no circle, a kind that is one, what sets it apart, one number."""

import re
from dataclasses import replace

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import asks_meaning, large, without_article
from audiolesson.study.facts.model import Fact

_VAGUE_GENUS = word_set(
    """factor factors problem problems part parts example examples thing things issue issues topic topics
    result results reason reasons source cause causes effect challenge goal choice option question matter case
    consideration conclusion move attempt step event decision idea advantage disadvantage benefit drawback limitation
    feature success failure focus subject symbol
    home contributor driver consequence outcome concern priority danger risk favorite leader member victim winner entity
    entities alternative requirement recommendation hope worry descendent descendant successor predecessor
    precursor precursors"""
)
_SIDE_GENUS = word_set(
    """manifestation pollutant world division behavior phenomenon violation component target attribute measurement
    measurements module member site source form aspect element segment portion means tool technique indicator"""
)
"""Kinds that say next to nothing, unless a clause behind them does."""
_RESTRICTS = lazy(
    r" (?:that|which|who|whose|where|when|of|for|with|without|from|to|between|among|in|on|at|by|against|around|along"
    r"|within|inside|outside|through|across|under|over|above|below|behind|near|like|as|used|made|found|built|held|not"
    r"|[a-z]+(?:ed|ing|able|ible) (?!and\b)[a-z’'-]+)\b"
)
_HEAD = lazy(
    r",? (?:that|which|who|whose|where|when|of|for|with|without|from|to|between|among|in|on|at|by|against|used|made"
    r"|found|built|held|such|composed|[a-z]+(?:ing|ed) (?:by|to|in|from|of|for|with|the|a|an|on|at|as)) "
)
WORDS_OF_A_WAY = 10
"""Words of an answer that says by its end what a way is."""
WORDS_OF_A_BEGINNING = 5
"""Content words in which a definition may not hold most of a long term's words."""
WORDS_OF_A_KIND = 3
"""Content words at the beginning of a definition that name the kind, and may not name it by the term itself."""


def circular(term: str, said: str) -> bool:
    """Whether what is said of a term only says its words again."""
    named = [word[:5] for word in content_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", term.replace("-", " ")))]
    told = [word[:5] for word in content_words(said.replace("-", " "))]
    spoken = term.lower() in said.lower()
    if not named or not told or (spoken and re.search(rf"\b{re.escape(term.lower())}\b", said.lower())):
        return True
    if _of_itself(term, said):
        return True
    if len(named) > 1 and all(any(one.startswith(word) or word == one[:5] for one in told) for word in named):
        return True
    if len(named) == 1:
        term = term.rstrip("s") if term[-4:] in ("ions", "ents", "ings") else term
        core = content_words(_HEAD.split(said)[0])
        if len(term) > 7 and term[-3:] in ("val", "ion", "ing", "ent") and any(one[:5] == named[0] for one in told):
            return True
        last = core[-1].lower() if core else ""
        return bool(last) and (last == term.lower() or (len(last) > 4 and term.lower().endswith(last)))
    stems = [word[:5] for word in content_words(_HEAD.split(said)[0])]
    same = stems[-1:] == named[-1:] and any(word in told for word in named[:-1])
    if len(named) > 2 and sum(word in told[:WORDS_OF_A_BEGINNING] for word in named) * 3 >= len(named) * 2:
        return True
    if len(named) == 2:
        early = len(named[0]) > 3 and named[0] in told[:WORDS_OF_A_KIND]
        return same or early or all(word in told for word in named)
    return same or all(word in told for word in named[:-1])


def _of_itself(term: str, said: str) -> bool:
    """Whether a thing is said to be what has its own name as a part of a program: "Slips are types that have Slip"."""
    one, low = without_article(term).lower().removesuffix("s"), said.lower()
    if one not in low:
        return False
    return bool(re.search(rf"\b{re.escape(one)} (?:trait|type|class|interface|module|object)\b", low))


MOST_REPEATED = 4
"""Words with a meaning of a definition that says too little if it repeats most of its term."""


def repeats(term: str, said: str) -> bool:
    """Whether what a glossary says of a term holds all its words; that it has the kind's name again is no circle."""
    named = [word[:5] for word in content_words(term.replace("-", " "))]
    told = [word[:5] for word in content_words(said.replace("-", " "))]
    if re.search(rf"\b{re.escape(term.lower())}\b", said.lower()) or _of_itself(term, said):
        return True
    shared = sum(word in told for word in named)
    if len(named) < 2:
        return circular(term, said) and len(told) <= MOST_REPEATED + 1
    if shared * 3 >= len(named) * 2 and len(told) <= MOST_REPEATED:
        return circular(term, said)
    return shared == len(named)


def as_meaning(fact: Fact, term: str) -> Fact | None:
    """A glossary's definition asked for as what the term means, which fits one and many alike, but no deed."""
    if term.endswith("ing") and is_plural(head_noun(_HEAD.split(fact.answer)[0])):
        return None
    said = fact.answer[0].lower() + fact.answer[1:] if fact.answer.split()[0].istitle() else fact.answer
    if any(letter.isupper() for letter in term):
        be = "was" if re.search(r"\b(?:founded|formed|led|created|held|built) (?:in|by)\b", fact.answer) else "is"
        return replace(fact, question=f"What {be} {term}?", again=f"{large(term)} {be} {said}.")
    asked, again = asks_meaning(term, said)
    return replace(fact, question=asked, again=again)


def differs(said: str) -> bool:
    """Whether an answer has a kind that is one and, behind it, what sets the thing apart."""
    if re.match(r"(?:when|how|what|where|whether|if)\b", said, re.I):
        return False
    core = re.split(r", like ", _HEAD.split(said)[0])[0].split()
    idea = re.match(r"(?:the|an?) (?:[a-z]+ )?idea that ", said, re.I)
    if re.search(r"^(?:an? |the )?\w+ similar to |\ba variety of [\w-]+$", said, re.I):
        return False
    if _DISTINCT.search(said):
        return len(core) >= WORDS_OF_A_KIND  # "a small molecule of DNA distinct from …", but no "style distinct from …"
    if not core or (core[-1].lower().strip(",") in _VAGUE_GENUS and not idea):
        return False
    if core[-1].lower() in _SIDE_GENUS and not re.search(r" (?:that|which|where|used|by which|for \w+ing|to) ", said):
        return False
    if core[-1].lower() in ("way", "ways"):
        to_an_end = re.match(r"an? way (?:to|for) ", said, re.I) and len(said.split()) >= WORDS_OF_A_WAY
        return bool(to_an_end or re.search(r" (?:in which|by which|of \w+ing .*(?:that|which|in)) ", said))
    return bool(_RESTRICTS.search(f" {said} ")) or len(said.split()) <= 6


_DISTINCT = lazy(r"\b(?:distinct|different) from\b", re.I)
WORDS_OF_A_KIND = 4

_PERSON = lazy(r"(?:an? )?(?:\w+ )?(?:adult|person|someone|individual|people|man|woman|member)\b", re.I)


_CHANGES = lazy(r"(?:changes|variations|differences|movements|shifts|fluctuations)\b", re.I)
"""What a thing that is not counted can be, though they are many: "Drift is changes in the …"."""


def agrees(found: re.Match[str], term: str, said: str) -> bool:
    """Whether term and answer are both of one number."""
    if _PERSON.match(said) and re.search(r"(?:ity|ism|ness|osis|ance|ence)$", term):
        return False
    core = re.split(r" (?=(?:\w+ing|who|that) )", _HEAD.split(said[0].lower() + said[1:])[0])[0]
    if not found["be"] and is_plural(head_noun(term)) and re.match(r"(?:an?|the) ", core):
        return False
    if re.match(r"(?:an?|the|any|one|each|every)\b|[\w-]+ing\b", core):
        if found["be"] not in ("are", "were"):
            return True
        grouped = re.match(r"an? (?:type|kind|group|class|set|family|series|pair|range|order) (?:of|in)", said, re.I)
        return bool(grouped) or (core.startswith("the ") and is_plural(head_noun(core)))
    many = is_plural(head_noun(core.rpartition(" and ")[2] or core)) or bool(re.search(r"\bpeople$", core))
    many = many and not core.endswith("data") and not _CHANGES.match(core)
    one = not is_plural(head_noun(without_article(term)))
    return not (many and one)
