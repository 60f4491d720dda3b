"""Terms and what is said of them: glossaries, lists of "Term: text", tables of terms."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an, base_of_s, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import FUNCTION, ONLY_VERBS, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences.naming import bare_term, head_noun
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import OF_TERM, TRANSLATES, trimmed
from audiolesson.study.facts.articles import COUNTED_ING, HEAD, article_for, is_proper, proper, with_a
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import (
    asks_meaning,
    ends_as_mass,
    in_sentence,
    is_in_capitals,
    is_many,
    is_term,
    large,
)
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.listed_terms import NAME_OF_CODE, listed_term
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import named
from audiolesson.wording.sentences import split as sentence_ends

ALSO = lazy(r"^\W*(?:also|or|see)\b[^,;:]*[,;:]\s*|^\((?:also|or|see)[^)]*\)[\s,;:]*", re.I)
_ADJECTIVE = lazy(
    r"[a-z]+(?:al|ous|ive|able|ible|ic|less|ful|ant|ent|ed|ary)(?:,| (?:for|in|to|and|or|with|by|from|at|on)) "
)
ADJECTIVES = word_set("dilute deep proximal distal concave convex overweight obese sedentary prone supine dorsal")
_ONE_OF_MANY = lazy(
    r"the (?:[a-z]+ )?(?:period|state|condition|process|act|practice|theory|place|area|region|number|amount) "
)
"""How the kind begins of which a thing with "a" is one."""
_NARROWED = lazy(
    r"(?:(?:an?|the|any) )?(?!each\b)(?:[\w’'-]+(?<!ing) ){0,2}?[\w’'-]+ "
    r"(?P<how>that|which|who|of|in which|by which) \w"
)
"""A noun with what narrows it, which no verb begins though its words may be verbs too: "codes that …", "study of …"."""
DESCRIBES = lazy(r"(?:ic|al|ous|ive|able|ible|ful|less|ent|ant|ed|ary)$")
"""How words end that describe, and whose glossary then says a noun: "endemic: species found only …"."""
NOUNS = lazy(
    r"(?: \S+(?<!ic)(?<!ive)(?<!ous)(?<!ible)(?<!ful)(?<!less)"
    r"| (?:logic|music|topic|metric|statistic|characteristic|ceramic|mechanic|fabric|traffic|epidemic|pandemic"
    r"|antibiotic|republic|tactic|clinic|narrative|initiative|objective|alternative|derivative|preservative|adhesive"
    r"|perspective|incentive|motive|executive|representative|relative|archive))$"
)
"""Names of two words or more that are nouns, though they may end like words that describe."""


def terms(ground: Ground) -> Iterator[Fact]:
    """A fact for each term whose text says what it is or does."""
    for pair in ground.pairs:
        fact = _glossed(ground, pair) if pair.glossary else listed_term(ground, pair)
        if fact:
            yield fact


def _glossed(ground: Ground, pair: Pair) -> Fact | None:
    name = bare_term(pair.term.text).strip(" .:*")
    ends = sentence_ends(pair.text.text, ground.language)
    if not ends or pair.text.marks:
        return None
    text = ALSO.sub("", drop_brackets(cut(pair.text, *ends[0])).text).rstrip(". ")
    head = text.partition("; ")[0]
    what = trimmed(head if _NARROWED.match(head) else text)
    if (
        re.search(r" or |/|\w-\w+-\w", name)
        or NAME_OF_CODE.search(name)
        or name in ADJECTIVES
        or not is_term(name, marked=True)
        or not what
        or len(what.split()) < 3
        or not what[0].isascii()
    ):
        return None
    what = what if is_in_capitals(what.split()[0]) else in_sentence(what, ground.whole)
    first_word = what.split()[0].lower()
    if (
        _is_statement(what)
        or _ADJECTIVE.match(what)
        or first_word in PREPOSITIONS
        or first_word == "whether"
        or re.match(r"(?:\(|aka|see|when|where|in which|if|is|are|it|to|used|the term)\b", what)
    ):
        return None
    if name in ONLY_VERBS or _is_verb(name, what, ground.whole) or _stands_before(name, what, ground.whole):
        return None
    describes = TRANSLATES.fullmatch(what) or (DESCRIBES.search(name) and not NOUNS.search(name))
    said = what if describes else article_for(what, ground.whole)
    if said != what and HEAD.split(said)[0].split()[-1].endswith("ing,"):
        return None
    said = OF_TERM.sub("", said) if len(OF_TERM.sub("", said).split()) > 3 else said
    question, said, again = _meaning(ground, name, said) if describes else _question(ground, name, said)
    if re.match(r"What is an? ", question) and said.startswith("the ") and not re.match(r"the |[a-z]+est |most ", what):
        one = re.sub(r"^the ", f"{a_or_an(said[4:])} ", said) if _ONE_OF_MANY.match(said) else said
        again, said = again.replace(said, one), one
    if not is_asked_well(question, said):
        return None
    section = home(ground, name, pair.section)
    return Fact(
        "definition", in_sentence(name, ground.whole), question, large(said), section, pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]), 2.6 + 0.05 * min(ground.uses(name), 12)
    )  # fmt: skip


def _is_verb(name: str, what: str, whole: str) -> bool:
    """Whether a term is done: "abduct: move away from …", where the lesson speaks of abduction."""
    return what.split()[0] in PLAIN and f"{name}ion" in whole


def _stands_before(name: str, what: str, whole: str) -> bool:
    """Whether a lesson puts a word before the very noun that its glossary says of it: "pennate muscle"."""
    kind = head_noun(HEAD.split(what)[0])[:5].lower()
    behind = re.findall(rf"\b{re.escape(name.lower())} ([a-z]{{3,}})", whole.lower()) if " " not in name else []
    return any(word.startswith(kind) for word in behind)


def _is_statement(what: str) -> bool:
    """Whether what a glossary says of a term has a verb of its own, or begins with one, in place of a noun."""
    narrowed = _NARROWED.match(what)
    second = what.split()[1]
    if base_of_s(what.split()[0].lower()) and second not in ("that", "which", "who") and second not in PREPOSITIONS:
        return True
    if re.match(r"(?:states|says|holds|means|requires|explains|suggests|predicts|argues) that ", what):
        return True
    if re.match(r"(?:consists?|composed|made|refers?|describes?|comprises?|involves?|includes?) ", what):
        return True
    first = begins_with_order(what) or base_of_s(what.split()[0].lower()) != ""
    if not narrowed or FUNCTION & {word.lower() for word in what[: narrowed.start("how")].split()[1:]}:
        return first or has_main_verb(what)
    tokens = tokens_of(what)
    verbs = sum(finite_at(tokens, at) for at in range(1, len(tokens)))
    return has_main_verb(what) and (narrowed["how"] == "of" or verbs > 1)


def _question(ground: Ground, name: str, said: str) -> tuple[str, str, str]:
    """The question about a term of a glossary, its answer, and the fact in one sentence; "" where it has no form."""
    small = in_sentence(name, ground.whole)
    core, head = HEAD.split(said)[0], said.split()[0]
    noun = is_noun_phrase(core) and not (head.endswith("ing") and head not in COUNTED_ING)
    if is_many(name):
        if noun and head not in ("a", "an", "the") and (is_many(core) or is_proper(small)):
            if small[:1].isupper() and ground.whole.count(f" the {small} ") > 1:
                small = f"the {small}"
            return f"What are {small}?", said, f"{large(small)} are {said}."
        return _meaning(ground, name, said)
    if _COUNT.match(said) and not ends_as_mass(small):
        return _meaning(ground, name, said)
    if noun:
        said = with_a(said)
        core = HEAD.split(said)[0]
        fits = said.split()[0] in ("a", "an", "the") or not is_many(core)
        if fits and (asked := named(name, ground.whole, said)):
            head = said.split()[0]
            if (
                asked.startswith(("a ", "an "))
                and head not in ("a", "an", "the", "any", "one")
                and not re.search(r"^[\w-]+ [A-Z]{2,}\b|^(?:composed|made|formed|consisting|based)\b", said)
                and not (head.endswith("ing") and head not in COUNTED_ING)
            ):
                said = f"{a_or_an(said)} {said}"
            return f"What is {asked}?", said, f"{large(asked)} is {said}."
        if fits and is_proper(small):
            asked = proper(small, ground.whole)
            return f"What is {asked}?", said, f"{large(asked)} is {said}."
    elif ends_as_mass(small) and head.endswith("ing"):
        return f"What is {small}?", said, f"{large(small)} is {said}."
    return _meaning(ground, name, said)


_COUNT = lazy(r"(?:two|three|four|five|several) (?:or more )?[a-z]", re.I)
"""Some things that make up one, of which nobody can tell whether its name needs an article."""


def _meaning(ground: Ground, name: str, said: str) -> tuple[str, str, str]:
    """The question what a term means, with its answer and the whole."""
    question, again = asks_meaning(in_sentence(name, ground.whole), said)
    return question, said, again


def home(ground: Ground, name: str, section: int) -> int:
    """The section that first speaks of a term of the glossary."""
    low = name.lower()
    return next((told.section for told in ground.told if low in told.text.text.lower()), section)
