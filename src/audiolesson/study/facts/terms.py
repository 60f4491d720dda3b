"""Terms and what is said of them: glossaries, lists of "Term: text", tables of terms."""

import re
from collections.abc import Iterator

from audiolesson.draft import joins
from audiolesson.draft.forms import base_of_s
from audiolesson.draft.naming import bare_term
from audiolesson.draft.shorten import drop_brackets
from audiolesson.draft.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.texts import cut
from audiolesson.draft.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN, PREPOSITIONS
from audiolesson.lesson.model import Text
from audiolesson.study.facts.answer import OF_TERM, is_asked_well, trimmed
from audiolesson.study.facts.form import (
    a_or_an,
    ends_as_mass,
    in_sentence,
    is_many,
    is_term,
    large,
    small_item,
    with_article,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.model import Fact
from audiolesson.wording.sentences import split as sentence_ends

_ALSO = re.compile(r"^\W*(?:also|or|see)\b[^,;:]*[,;:]\s*|^\((?:also|or|see)[^)]*\)[\s,;:]*", re.I)
_ADJECTIVE = re.compile(
    r"[a-z]+(?:al|ous|ive|able|ible|ic|less|ful|ant|ent|ed|ary)(?:,| (?:for|in|to|and|or|with|by|from|at|on)) "
)
_UNIQUE = re.compile(
    r"(?:[a-z-]+ )?(?:process|ability|act|study|practice|state|amount|number|rate|degree|sum|idea|belief|tendency"
    r"|science|art|percentage|proportion|fraction|concept|manner|notion|claim|theory|school|fact|view|point|time"
    r"|period|distance|portion|branch|field|part|end|movement"
    r"|formation|production|total|extent|capacity|condition|use|side|surface|area|region|layer|lack|loss|removal"
    r"|sequence|principle|measure|release|difference|likelihood|value|price|cost|quantity|level|strength|exchange"
    r"|location|place|age|stage|phase|transfer|breakdown|synthesis|conversion|increase|decrease|change)"
    r" (?:of|by which|in which|at which|to|that|between|where|when|in|for)\b"
)
_COUNTED = re.compile(
    r"(?:(?!that|which|who|of|in|for)[a-z-]+,? ){0,3}?(?:process|condition|type|form|part|cell|tissue|organ|gland"
    r"|hormone|structure|protein|enzyme"
    r"|molecule|substance|bone|muscle|layer|region|theory|person|group|system|state|measure|method|set|compound|ion"
    r"|atom|element|unit|tool|device|program|model|function|list|way|place|area|species|organism|animal|plant|disease"
    r"|disorder|reaction|chemical|test|nerve|artery|vein|vessel|membrane|fluid|law|policy|tax|market|good|company"
    r"|firm|government|society|movement|pattern|relationship|belief|object|star|planet|galaxy|particle|wave|line"
    r"|point|number|value|graph|curve|statement|term|word|study|technique|strategy|approach|behavior|feeling|drug"
    r"|medication|treatment|therapy|procedure|receptor|neuron|fiber|chain|bond|acid|sugar|lipid|gene|chromosome"
    r"|segment|section|sequence|region|site|space|cavity|tube|duct|sac|ridge|opening|hole|projection|joint|ligament"
    r"|tendon|band|sheet|mass|cluster|network|collection|mixture|combination|series|change|increase|decrease|loss"
    r"|situation|event|period|stage|phase|scale|level|class|category|rule|norm|standard|symbol|sign|signal|service"
    r"|server|file|document|database|file|key|code|attack|threat|risk|response|request|error|failure|plan|document)\b"
)


_COUNTS = re.compile(
    r"(?:rela|contrac|reac|popula|posi|condi|func|organiza|collec|combina|sta|institu|projec|junc|varia|solu|indica"
    r"|conven"
    r"|representa|loca|forma|intersec|sugges|ques|transac|correla|configura)tion$|(?:instru|seg|docu|ele|argu|state"
    r"|treat|agree)ment$|(?:theor|categor|communit|bod)y$|(?:sequence|sentence|substance|preference|allele|disease)$"
)
_OF_ITS_KIND = re.compile(
    r"(?:(?!honest|modest|forest|interest|test|request|contest|protest|harvest|nest|chest|west|rest)[a-z]+est|most"
    r"|first|only|same|main|use|total) |[a-z-]+(?: [a-z-]+)? (?:in|by|through|at|from|for|to) which "
)
_NARROWS = frozenset(
    [
        "that",
        "which",
        "who",
        "of",
        "in",
        "for",
        "used",
        "with",
        "on",
        "to",
        "from",
        "where",
        "by",
        "made",
        "whose",
        "between",
        "at",
        "composed",
        "found",
    ]
)
LABEL = re.compile(
    r"(?:capabilit(?:y|ies)|features?|limitations?|strengths?|weakness(?:es)?|tools?|tips?|usage|pros|cons|benefits?"
    r"|drawbacks?|advantages?|disadvantages?|use cases?|examples?|support|cost|speed|quality|performance)",
    re.I,
)
"""Labels of lists, which name a side of what the list is about."""
_DESCRIBES = re.compile(r"(?:ic|al|ous|ive|able|ible|ful|less|ent|ant|ed|ary)$")
"""How words end that describe, and whose glossary then says a noun: "endemic: species found only …"."""
_HEAD = re.compile(r" (?:that|which|who|whose|of|in|for|used|with|on|to|from|where|by|made|between|at|\w+ing|\w+ed)\b")


def terms(ground: Ground) -> Iterator[Fact]:
    """A fact for each term whose text says what it is or does."""
    for pair in ground.pairs:
        fact = _glossed(ground, pair) if pair.glossary else _listed(ground, pair)
        if fact:
            yield fact


def _glossed(ground: Ground, pair: Pair) -> Fact | None:
    name = bare_term(pair.term.text).strip(" .:*")
    ends = sentence_ends(pair.text.text, ground.language)
    if not ends or pair.text.marks:
        return None
    text = _ALSO.sub("", drop_brackets(cut(pair.text, *ends[0])).text).rstrip(". ")
    what = trimmed(re.split(r";\s", text)[0])
    if not is_term(name, marked=True) or not what or len(what.split()) < 3 or not what[0].isascii():
        return None
    what = what if what.split()[0].isupper() else in_sentence(what, ground.whole)
    first_word = what.split()[0].lower()
    verb = has_main_verb(what) or begins_with_order(what) or base_of_s(what.split()[0].lower()) != ""
    if (
        verb
        or _ADJECTIVE.match(what)
        or first_word in PREPOSITIONS
        or re.match(r"(?:\(|aka|see|when|where|in which|if|is|are|it|to|used|the term)\b", what)
    ):
        return None
    if _DESCRIBES.search(name) and " " not in name and not re.match(r"\w+ing\b|able|capable|having", what):
        return None
    said = article_for(what, ground.whole)
    said = OF_TERM.sub("", said) if len(OF_TERM.sub("", said).split()) > 3 else said
    question, said, again = _question(ground, name, said)
    if not is_asked_well(question, said):
        return None
    home = _home(ground, name, pair.section)
    return Fact(
        "definition", in_sentence(name, ground.whole), question, large(said), home, pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]), 2.6 + 0.05 * min(ground.uses(name), 12)
    )  # fmt: skip


def _question(ground: Ground, name: str, said: str) -> tuple[str, str, str]:
    """The question about a term of a glossary, its answer, and the fact in one sentence."""
    small = in_sentence(name, ground.whole)
    core, head = _HEAD.split(said)[0], said.split()[0]
    noun = is_noun_phrase(core) and not re.match(r"\w+ing\b(?! of)", said)
    if is_many(name):
        if noun and head not in ("a", "an", "the") and is_many(core):
            return f"What are {small}?", said, f"{large(small)} are {said}."
    elif noun and (named := with_article(name, ground.whole)) != small:
        said = said if head in ("a", "an", "the") or is_many(_HEAD.split(said)[0]) else _with_a(said)
        return f"What is {named}?", said, f"{large(named)} is {said}."
    elif ends_as_mass(small) and (noun or head.endswith("ing")):
        return f"What is {small}?", said, f"{large(small)} is {said}."
    return f"What does the term {small} mean?", said, f"The term {small} means “{said}.”"


def _with_a(said: str) -> str:
    """A noun phrase with "a" or "an", unless its head is not counted."""
    noun = _HEAD.split(said)[0].split()
    if said.startswith(("tip ", "top ", "end ", "base ", "head ", "outer", "inner", "upper", "lower", "opposite ")):
        return f"the {said}"
    if (
        not noun
        or (ends_as_mass(noun[-1]) and not _COUNTS.search(noun[-1]))
        or noun[0] in ("any", "all", "one", "two", "each", "every", "part")
    ):
        return said
    return f"{a_or_an(said)} {said}"


def article_for(what: str, whole: str) -> str:
    """The text of a glossary with the article that its first noun needs, where that is certain."""
    first = what.split()[0]
    if first.lower() in ("a", "an", "the") or first.endswith("ing"):
        return what
    if _UNIQUE.match(what) or _OF_ITS_KIND.match(what):
        return f"the {what}"
    found = _COUNTED.match(what)
    if found and not is_many(found[0]) and not is_many(first):
        behind = what[found.end() :].split()
        if not behind or behind[0] in _NARROWS:
            return f"{a_or_an(what)} {what}"
    return what


def _home(ground: Ground, name: str, section: int) -> int:
    """The section that first speaks of a term of the glossary."""
    low = name.lower()
    return next((told.section for told in ground.told if low in told.text.text.lower()), section)


def _listed(ground: Ground, pair: Pair) -> Fact | None:
    """A fact of a list item whose text can safely be made a sentence about its term."""
    ends = sentence_ends(pair.text.text, ground.language)
    name = bare_term(pair.term.text).strip(" .:*")
    linked = pair.text.links or pair.term.links
    if linked or not ends or not pair.beside or not is_term(name) or " and " in name or LABEL.fullmatch(name):
        return None
    text = cut(pair.text, *ends[0])
    first = text.text.split()[0].lower()
    if (
        re.match(r"(?:easy|simple|fast|hard|quick)\b", text.text, re.I)
        or first in PLAIN - ALSO_NOUNS
        or _is_order(text.text)
        or begins_with_order(text.text)
    ):
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
        question = f"What is {small}?"
        acts = base_of_s(pair.text.text.split()[0].lower()) != ""
        if what and is_asked_well(question, what) and not is_many(term) and not acts:
            return _fact(ground, pair, small, question, what, f"{large(small)} means {what}.")
    return None


def _is_order(text: str) -> bool:
    """Whether a text may begin with a bare verb: "Track the loss", not "Set of rules"."""
    first, _, rest = text.partition(" ")
    behind = rest.partition(" ")[0].lower()
    return first.lower() in PLAIN and behind not in FUNCTION - DETERMINERS


def _from_sentence(ground: Ground, pair: Pair, name: str, said: str) -> Fact | None:
    head = re.match(rf"(?:An? )?{re.escape(name)} (?P<verb>[a-z]+) (?P<rest>.+)\.$", said, re.I)
    if not head:
        return None
    term = _small_subject(said[: head.start("verb")].strip(), ground.whole)
    verb = head["verb"]
    if re.match(r"\w+ing\b", head["rest"]) and verb == "are":
        return None
    if verb in ("is", "are"):
        answer, question = trimmed(head["rest"]), f"What {verb} {term}?"
    else:
        if verb in ("includes", "include", "contains", "contain", "has", "have", "means"):
            return None
        answer = trimmed(f"{verb} {head['rest']}")
        question = f"What {'do' if is_many(term) else 'does'} {term} do?"
    if not answer or not is_asked_well(question, answer):
        return None
    tail = answer if verb not in ("is", "are") else f"{verb} {answer}"
    return _fact(ground, pair, term, question, answer, f"{large(term)} {tail}.")


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
