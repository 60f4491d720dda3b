"""The forms of terms: which may be asked for, and how they stand in a sentence."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import is_noun_phrase, may_be_finite
from audiolesson.draft.english.texts import is_name, is_written_small
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PRONOUNS, word_set
from audiolesson.draft.sentences.naming import head_noun, is_common, subject
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.written_at import count, has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import SIGNS

MOST_IN_TERM = 5
_WITH_THE = word_set("stage phase period cycle electrode")
"""Heads of names that have "the" before them, as "the Oral Stage" has, and "London Bridge" and "Baker Street" not."""
_I = re.IGNORECASE
VAGUE = lazy(
    r"\b(?:ways?|reasons?|goals?|aims?|examples?|results?|things?|steps?|points?|questions?|answers?|ideas?|parts?"
    r"|problems?|one|ones|first|second|third|last|next|latter|former|other|others|another|same|such|only|main|best"
    r"|most|more|many|some|several|few|chapter|section|lesson|course|book|figure|table|script|here|there|today"
    r"|author|team|following|above|below|differences?|purpose|output|values?|lines?|link|image|cases?|rest|kinds?"
    r"|types?|key|similar|it|its|they|their|them|this|that|these|those|he|she|his|her|we|our|us|you|your|i|my|me"
    r"|what|how|why|which|where|when|who|everything|something|nothing|anything|someone|everyone|people|lot|fact"
    r"|terms?|words?|students?|persons?|yes|no|not|now|evidence|then|also|both|all|each|every|any|either|neither"
    r"|good|bad|new"
    r"|old)\b(?!-)",
    _I,
)
"""What no term holds: it has its meaning from the sentences around it."""
_HELD = lazy(
    r"(?:keys?|lines?|values?|types?|images?|links?|points?|words?|tables?|figures?|scripts?|outputs?|problems?|cases?|teams?)\Z",
    _I,
)
"""Such words that are the noun of many a term, behind what narrows them: primary key, saddle point, Docker image."""


_KIND_FIRST = lazy(r"[A-Z][a-z]+ (?:that|which|used to|used for) ")
"""How a description begins that stands at the beginning of a cell: "Method that trains …"."""


def in_sentence(term: str, whole: str, heading: bool = False) -> str:
    """A term as it stands in mid-sentence: with a small letter where it is no name of the lesson.

    `heading`: it stands where all its words may have capitals; else a capital behind the first word makes it a name.
    """
    first, _, rest = term.partition(" ")
    if first in ("A", "An", "The"):
        return f"{first.lower()} {in_sentence(rest, whole, heading)}" if rest else term
    if _KIND_FIRST.match(term):
        return f"{first.lower()} {rest}"
    if not first[:1].isupper() or any(c.isupper() or c.isdigit() for c in first[1:]) or len(first) == 1:
        return term
    bare = re.sub(r"['’]s?$", "", first)
    if bare != first or is_name(first, whole):
        return term
    large = sum(word[:1].isupper() and not word[1:].isupper() for word in rest.split())
    if large and not heading:
        return term
    if is_written_small(first, whole) or is_common(first, whole):
        if large and large == sum(word.lower() not in FUNCTION for word in rest.split()):
            return sentence_case(term, whole)
        return f"{first.lower()} {rest}".strip()
    if rest and not large and is_plural(term):
        return f"{first.lower()} {rest}"
    return first.lower() if not rest and first.endswith("s") and is_plural(first) else term


def small_item(item: str, whole: str) -> str:
    """A thing of a list in a row: small, unless it is a name of the lesson or has a capital inside."""
    first, _, rest = item.partition(" ")
    if first in ("A", "An", "The") and rest.split(" ", 1)[0] not in ("A", "An", "The", ""):
        return f"{first.lower()} {small_item(rest, whole)}"
    if any(c.isupper() or c.isdigit() for c in first[1:]) or is_name(first, whole) or len(first) == 1:
        return item
    others = [word for word in item.split()[1:] if word.lower() not in FUNCTION]
    if others and all(word[:1].isupper() for word in others):
        return in_sentence(item, whole, heading=True)
    return item[:1].lower() + item[1:]


def small_items(items: Sequence[str], whole: str) -> list[str]:
    """The things of a list in a row, small but for names; where most are names, all are: "Kew, the Strand"."""
    small = [small_item(item, whole) for item in items]
    named = [one for one in small if _NAME.match(one)]
    if not 2 * len(named) > len(items) > len(named):
        return small
    return [_FIRST_ARTICLE.sub(lambda article: article[0].lower(), item) for item in items]


_NAME, _FIRST_ARTICLE = lazy(r"(?:the )?[A-Z][a-zß-ÿ]"), lazy(r"^(?:An?|The) ")


def large(text: str) -> str:
    """The text with its first letter in upper case, unless its first word has a capital inside, like pH."""
    first = text.split(" ", 1)[0]
    if any(c.isupper() for c in first[1:]) and first[:1].islower():
        return text
    return text[:1].upper() + text[1:]


def is_in_capitals(word: str) -> bool:
    """Whether a word is a short form of capitals: "RNA", and not "A"."""
    return len(word) > 1 and word.isupper()


def without_article(term: str) -> str:
    """A term without the article in front of it."""
    return re.sub(r"^(?:an?|the)\s+(?=\S)", "", term, flags=_I)


def what_means(term: str) -> str:
    """The question what a term means, which fits nouns and what describes alike."""
    return f"What does the term {term} mean?"


def asks_meaning(term: str, said: str) -> tuple[str, str]:
    """The question what a term means, and the whole that answers it."""
    return what_means(term), f"The term {term} means “{said}.”"


def with_article(term: str, whole: str) -> str:
    """A term with the article that the lesson uses before it, small; as it stands where it uses none."""
    if re.match(r"(?:an?|the)\s", term, _I):
        return in_sentence(term, whole)
    small = in_sentence(term, whole)
    low, text = small.lower(), whole.lower()
    uses, behind = text.count(low) - 1, count(text, low, r"(?<=\bthe )", r"\b")
    if behind and behind * 5 >= uses * 3 and not is_plural(head_noun(small)):
        return f"the {small}"
    if ends_as_mass(small):
        return small
    said = subject(Text(small), whole).text
    found = re.match(r"(An?) ", said)
    return f"{found[1].lower()} {small}" if found and not small.startswith(("a ", "an ")) else small


def is_term(term: str, marked: bool = False) -> bool:
    """Whether a phrase can be asked for by itself; `marked`: the lesson sets it off as a term."""
    bare = without_article(term)
    tokens = bare.split()
    if (
        not tokens
        or len(tokens) > MOST_IN_TERM
        or len(bare) < 2
        or not bare[0].isalnum()
        or SIGNS.search(bare)
        or "," in bare
    ):
        return False
    if not bare[-1].isalnum() and bare[-1] not in "+#)":
        return False
    core = re.sub(r"^\w+ly (?=\w+ \w)", "", bare)
    if re.match(r"(?:a |an )?(?:variety|number|range|set|series|group|lot|couple|majority) of\b", term, _I):
        return False
    if _is_vague(bare, marked) or not is_noun_phrase(core) or tokens[0].lower() in DETERMINERS | PRONOUNS:
        return False
    low = [token.lower() for token in tokens]
    if not marked:
        if any(word in FUNCTION - {"of", "and"} for word in low) or low[0] == "of":
            return False
        if term.lower().startswith("the ") and len(tokens) < 2:
            return False
        if any(may_be_finite([*low, "x"], at) for at in range(1, len(low))):
            return False
        describes = re.search(r"(?:ous|ive|able|ible|ic|less|ful|neutral|free)$", low[-1])
        if (describes and not is_plural(low[-1])) or base_of_ed(low[-1]):
            return False
    return True


def _is_vague(bare: str, marked: bool) -> bool:
    """Whether a term holds a word that has its meaning from elsewhere; one that is set off may end in such a noun."""
    found = VAGUE.search(bare)
    if not found:
        return False
    compound = marked and found.start() > 0 and found.end() == len(bare)
    return not (compound and _HELD.match(found.group()))


def is_many(term: str) -> bool:
    """Whether a term is plural by its head noun."""
    return is_plural(head_noun(without_article(term)))


def of_one(noun: str) -> str:
    """A plural noun as one of it, if its ending is regular: "batteries" → "battery"."""
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def ends_as_mass(term: str) -> bool:
    """Whether a term ends like a noun that is not counted: erosion, literacy, meiosis."""
    head = head_noun(term)
    return bool(_MASS.search(head)) and not _COUNTED.search(head)


_COUNTED = lazy(r"(?:equation|function|fraction|expression|station|question)$", _I)
_MASS = lazy(
    r"(?:tion|sion|ness|ity|ism|ing|sis|ance|ence|graphy|logy|ship|ics|ture|cy|thy|phy|ment|emia|uria|itis|oma|gy"
    r")$"
)


def is_only_first(name: str, whole: str) -> bool:
    """Whether one word has its capital only because it begins a sentence: "Disaster started …"; no "Windows"."""
    if " " in name or not has(whole, name.lower(), "(?<=[a-z,] )", r"\b"):
        return False
    return not has(whole, name, "(?<=[a-z,] )", r"\b")


_LEAST_BEFORE_INNER = 3
"""Words that stand before an "it" or "they" which means one of them."""


def comes_too_early(inner: re.Match[str] | None, text: str) -> bool:
    """Whether a word that has its meaning from the words before it, if one was found, has too few of them."""
    return inner is not None and len(text[: inner.start()].split()) < _LEAST_BEFORE_INNER


def is_named_with_the(name: str) -> bool:
    """Whether a name in capitals has "the" before it: "Oral Stage"."""
    words = name.lower().split()
    return len(words) > 1 and words[-1] in _WITH_THE
