"""Terms of a glossary asked for by what it says of them: "What is the name for a tax that …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_main_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import PAST, PREPOSITIONS, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.naming import bare_term, head_noun
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.errors import Place
from audiolesson.study.facts.answer import NAME_FOR, OF_ALL, POINTING, SIGNS, is_asked_well, is_whole, stems
from audiolesson.study.facts.articles import HEAD, article_for, with_a
from audiolesson.study.facts.form import in_sentence, is_in_capitals, is_many, is_term, large, small_item
from audiolesson.study.facts.ground import Ground, Pair, Told
from audiolesson.study.facts.judging import judges
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
MOST_WORDS = 22
"""Words of a description behind "What is the name for": it may be longer than other questions, for it is one phrase."""
LEAST_OF_PART = 12
"""Words of a description that tell enough without the rest of it, which says what the thing does."""
NEAR = 0.7
"""Share of a description's words that another term's may have, so that one term is the right answer."""

_TAIL = re.compile(
    r", (?:(?:and )?(?:often|usually|typically|especially|sometimes|even if|as well as|based on|leading to|resulting"
    r" in|causing|consisting|as described|per|with|used|found|such as|including|which|who|whose|rather than|not|even"
    r" if|following|following which|and (?:was|were|is|are)|without|regardless|so that)\b).*$"
)
"""What may be left out at the end of a description that is long enough without it."""
_TELLS_MORE = re.compile(r"(?:,|;) (?:which|who|whose|[a-z]+ [a-z]+ (?:is|are|was|were) )")
_SAID_OF = re.compile(r"(?:characterized by|involves|characterised by) ")
_KINDS = re.compile(r"(?:disorder|disease|syndrome|reaction|stage|phase)\Z")
_NO_STATE = re.compile(
    r"(?:argument|model|theory|hypothesis|paradigm|approach|principle|law|rule|doctrine|policy|method|system|strategy"
    r"|therapy|act|program|equation|scale|test)s?\Z"
)
"""What is no state of things, so that nobody asks "What is it called when …?"."""
_OPEN = re.compile(
    r"(?:(?:an? |the )?(?:nickname|name|term)|\w+ly,|that|how|what|when|why|where|in which"
    r"|whether|if|anything|something|to|the term|term|see|aka|used|is|are|it"
    r"|they|one of|any of|some|another|not|refers?|means?|able|capable|also|or|and|describes?|name|word|words"
    r"|abbreviation|acronym|also|having|relating|pertaining|referring|all|an? (?:variety|number|range|lot)|popular"
    r"|famous|important|\W|(?:\w+ly )?(?:\w+ed|bound|tied|linked|set|held)"
    r" (?:by|in|at|to|from|with|on|as|of|for)|made|found|built)\b"
    r"|\W|(?:an? |the )?(?:popular|famous|well-known|important|common|major) ",
    re.I,
)
_BEHIND_NOUN = word_set("that of to in by among between which for with on whose who where using used")
_LEANS = re.compile(
    r"\b(?:you|your|yours|this|that one|etc|no description|(?:term|word|name) (?:for|that means))\b"
    r"|, but (?:it|they|is)\b|…|\d{5}|^\w+ly the "
    r"|^\w+ly,|, and (?:one|another|the|an?) [\w ]{2,40} (?:is|are|was) ",
    re.I,
)
_INNER = re.compile(r"\b(?:its?|they|them|their|themselves)\b", re.I)
LEAST_BEFORE_INNER = 3
"""Words in front of "it" or "they" in a description that then has what they mean."""
_THAT_YOU = re.compile(r"\b(?:that|which) you (?=\w)")
"""Anybody, of whom a description says what is done with the thing."""
_BY = re.compile(r"(?:an? |the )?\w+ \w+ed by (?:(?:the )?[a-z]+ )?(?:[A-Z][\w.]*(?: and)? ?){1,4}$")
"""What is said of a thing by whose it is, and no more."""
_ONE = re.compile(r"\bdata$|^(?:a )?(?:series|species|means)\b")
"""What ends like many and is one."""
_RESULT = re.compile(
    r"(?:[a-z]+(?:tion|sion|ment|age)|passage|transfer|release|removal|loss|growth|spread|flow|transport|uptake|exchange"
    r"|breakdown|fall|rise) (?:of|in) "
)
_BARE_ONE = re.compile(
    r"(?:(?:in)?ability to|(?:[a-z]+(?:ing|ness|ity|ance|ence|tion|sion|ment)) of"
    r"|(?!an? |the |any )[a-z-]+,? (?:[a-z-]+ ){0,2}?[a-z-]+ (?:to|by|in|of|from) which) "
)
"""One thing that a glossary gives without its article: "inability to see …", "red pigment to which oxygen binds"."""
_STATE = re.compile(r"\w+(?:ing|ity|ism|ness|ance|ence)\Z")
_SOMEBODY = re.compile(r"(?:an? |the )?(?:\w+ )?(?:ability|person|people|someone|individuals?|member)\b", re.I)

_SAYS = re.compile(
    r"(?:An? |The )?(?P<term>[A-Za-z][\w'’-]*(?: [\w'’-]+){0,4}?)(?:, (?:or|also called|also known as) [\w -]{2,40},)?"
    r" (?:(?:usually|often|generally|simply|basically|typically|merely) )?"
    r"(?P<verb>is|are|refers? to|means?|(?:is|are|can be) defined as) (?P<what>.+)\.$"
)
_NOUN = re.compile(
    r"(?:an?|the) |(?:[a-z-]+ ){0,2}[a-z-]+(?<!ed)(?<!made)(?<!ly) (?:that|which|who|of|in which|with|between) "
)
"""How what stands behind "is" begins that says what a thing is."""
_SAYS_LITTLE = re.compile(
    r"(?:an? |the )?(?:fact|way|ways|use|one|term|idea that|name|part|result|reason|usually|most|[a-z]+est|individual"
    r"|[a-z]+ because)\b|an?other\b|.*? and (?:is|are|has|forms?) "
)
MOST_IN_SENTENCE = 34
_PERSON = re.compile(
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
    what = _shortened(what)
    if len(what.split()) < LEAST_WORDS or len(content_words(what)) < LEAST_TELLING or _tells(name, what):
        return None
    if _SAYS_LITTLE.match(what) or runs_on(what) or re.match(r"(?:traditional|modern|early|many|most) ", name, re.I):
        return None
    small = in_sentence(name, ground.whole)
    question = _question(small, what, ground.whole)
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
    what = _shortened(ALSO.sub("", drop_brackets(first).text).rstrip(". "))
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
    question = _question(small, what, ground.whole)
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


_OF_COURSE = re.compile(r"(?:unit|part|step|chapter|week|day|level|phase|module|lesson|section|session)\b", re.I)
_PLAIN_KIND = re.compile(r"(?:an?|the) [^A-Z\d]+")


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
    plain = not SIGNS.search(name) and "," not in name and name[0].isalnum() and name[-1].isalnum()
    return plain and 2 <= len(words) <= MOST_IN_NAME and not re.search(r"(?:ly|ed)$", words[-1])


def _shortened(text: str) -> str:
    """A description without what it adds at its end; "" where it stays too long or leans on something."""
    whole = text
    text = re.split(r";\s|\s–\s|—|:\s|, e\.g\.|, i\.e\.", text)[0]
    while len(text.split()) > MOST_WORDS:
        at = [found.start() for found in re.finditer(r", ", text) if _TAIL.match(text, found.start())]
        if not at:
            return ""
        text = text[: at[-1]]
    text = text.rstrip()
    if len(text.split()) < LEAST_OF_PART and _TELLS_MORE.match(whole[len(text) :]):
        return ""
    if re.search(r"\(|^[A-Z]\w+ \d", text) or not is_whole(text) or _LEANS.search(_THAT_YOU.sub("", text)):
        return ""
    if POINTING.search(OF_ALL.sub("", text)):
        return ""
    inner = _INNER.search(text)
    return "" if inner and len(text[: inner.start()].split()) < LEAST_BEFORE_INNER else text


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


def _is_clause(what: str, whole: str) -> bool:
    if article_for(what, whole) != what or re.match(r"(?:an?|the) [\w-]+ (?:whose|that|which) ", what):
        return False
    return has_main_verb(what) and not re.match(
        r"(?:an?|the) (?:[\w'’-]+ ){1,4}(?:that|which|who|of|in|for [a-z]+ing)\b", what
    )


def _happens(what: str) -> bool:
    """Whether a description is surely a statement: "each firm faces …", not "memory aids that help …"."""
    at, words = first_verb(what), [word.lower() for word in tokens_of(what)]
    if not 1 <= at <= 6 or at + 1 >= len(words) or {"that", "which", "who", "if", "and", ",", "of"} & set(words[:at]):
        return False
    verb, one = words[at], words[0] in ("a", "an", "each", "every", "one", "the")
    if words[at + 1] in ("that", "which", "who", "of") or verb.endswith("ed") or verb in PAST:
        return False
    return verb.endswith("s") if one else is_plural(words[at - 1]) or words[at - 1] in ("people", "information")


_HAPPENS = re.compile(
    r"(?:(?!\b(?:that|which|who|whose|where|when|in which)\b).)+? (?:increases|decreases|flows|occurs|equals) "
)
"""A statement that looks like a noun: "entropy of the universe increases for …"."""


def _question(name: str, what: str, whole: str) -> str:
    """The question for a term; "" where what is said of it fits none."""
    head = head_noun(name)
    if _SAID_OF.match(what):
        return f"Which {head} {what if what.startswith('inv') else f'is {what}'}?" if _KINDS.search(head) else ""
    if re.match(r"the \w+ an? ", what) or _HAPPENS.match(what):
        return ""
    if what.startswith("when ") and not re.search(r", (?:an?|the|this|that|it)\b", what):
        return f"What is it called {what}?"
    first, second = (word.lower() for word in what.split()[:2])
    order = begins_with_order(what) and second not in _BEHIND_NOUN
    if _OPEN.match(what) or first in PREPOSITIONS or order or base_of_s(first) or _BY.match(what):
        return ""
    if _is_clause(what, whole):
        return (
            f"What is it called when {what}?"
            if _happens(what) and not re.match(r"\w+ly ", what) and not _NO_STATE.search(head)
            else ""
        )
    core = HEAD.split(what)[0]
    if (is_many(name) != is_many(core) and not _ONE.search(core)) or (_STATE.search(name) and _SOMEBODY.match(what)):
        return ""
    said = f"a {what}" if what.startswith("series of ") else article_for(what, whole)
    if said == what and _RESULT.match(what):
        said = f"the {what}"
    elif not re.match(r"[\w-]+ing\b|[A-Z0-9]", said):
        said = with_a(said)
    if said == what and not is_many(core) and _BARE_ONE.match(what):
        said = f"the {what}"
    return f"What is the name for {said}?"
