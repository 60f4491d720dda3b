"""What strict teachers dropped of sound facts: half of a definition, one answer of several, praise, no kind.

Each rule is of cards that two readers who had not seen this program refused; none of them looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PLAIN, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.articles import HEAD
from audiolesson.study.facts.evidence import FEW, Evidence
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_PRAISE = lazy(
    r"\b(?:exciting|incredible|exploratory|venerable|world-class|state-of-the-art|cutting-edge|best-in-class|award-winning|legendary|beloved|renowned"
    r"|acclaimed|top-notch|fantastic|terrific|superb|brilliant|stunning|game-changing"
    r"|\w+-breaking|groundbreaking|first-class|industry-leading|revolutionary new|elegant|awesome|great-looking)\b",
    re.I,
)
_ONE_SIDE = lazy(
    r"\b(?:equally|just as|even (?:more|less)|as (?:much|many)|more|less|better|worse|larger|smaller|higher"
    r"|(?<!upper and )lower|stronger"
    r"|weaker|faster|slower|older|younger)\b(?!.*\bthan\b)(?! (?:than|or less)\b)",
    re.I,
)
"""What compares with something that is not there: "Who created equally enduring works?"."""
_WHO_DOES = lazy(r"(?:Who|What) (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|causes?\b)[a-z]+ ")
_CARRIES = lazy(r"What (?:carry|carries|provides?|contains?|helps?|allows?|enables?|affects?|influences?|supports?) ")
"""Questions for the one thing that does what many do."""
_ENSURES = lazy(
    r"How (?:do|does|did) .{2,60} (?:guarantee|ensure|provide|improve|help|achieve|support|protect"
    r"|increase|reduce|prevent) "
)
_UNLIKE = lazy(r"How (?:do|does) .+ differ from .+\?")
_AND_DO = lazy(r" and (?P<verb>[a-z]+) (?P<next>[a-z]+)")
_OPENER = lazy(
    r"(?:(?<=[a-z,] )|(?<=\? ))(?:Almost|Soon|Then|Later|Still|Perhaps|Now|Today|Eventually|Finally"
    r"|Meanwhile|However|Thus|Nearly|Even|Often|Usually|Sometimes|Recently) "
    r"|\bfor (?:show|describe|use|allow|provide|represent|measure|give|help|compare)ing\b"
)
"""What begins a sentence and no name ("In which year was Almost no cotton …"), or a command that was made a noun."""
_ASKS_NAME = lazy(r"What (?:is|are) the names? (?:for|of)\b|What (?:is it|are they) called\b")
_SAME = 4
"""Letters that a name and a word of its question may not both begin with."""
_WORD = lazy(r"[^\W\d_]{3,}")
_NAME_FOR = lazy(r"What (?:is|are) the name for (?P<said>.+)\?")
_MORE_IT = lazy(r"(?:;|,? and)\s+(?:it|they)\b(?! (?:also|is|are|was|were)\b)")
_BY_DOING = lazy(r" by [a-z]+ing ")
"""How a thing does what it is for, which sets it apart from others that do the same."""
_MORE_CLAUSE = lazy(r";\s+(?P<more>[^;]+)")
_IDEA_DOES = lazy(
    r"(?:the |an? )?(?:concept|idea|notion|belief) (?:that|which) (?:prohibits|allows|permits|requires|forbids|causes"
    r"|makes|gives|lets|prevents)\b",
    re.I,
)
_PLANS = word_set("program programme plan policy initiative scheme strategy campaign")
_KINDS_OF_PLAN = word_set(
    """program programme plan policy initiative scheme strategy campaign effort system approach set series method
    course project package law rule regulation process guideline statement document group organization attempt
    agreement way practice sequence list act action decision collection software application technique arrangement
    movement proposal tool standard position procedure instruction commitment framework outline tax service"""
)
_ORGANS = word_set("gland organ muscle bone artery vein nerve duct tube valve vessel cell tissue membrane")
_NO_ORGAN = word_set("secretion process hormone fluid act action movement ability function reaction")
_THEORIES = word_set("theory hypothesis principle law effect")
_THINGS = word_set("image person concepts system device permit cell people organism animal plant machine tool")


_OPINION = lazy(r"Why (?:is|are) .* (?:easy|easier|simple|hard|nice|great|popular|powerful|attractive|fun)\b", re.I)


_A_SIDE = lazy(r"(?:choice|use|lack|absence|presence|idea) of ", re.I)
"""How a term begins that is a side of another thing."""


def is_refused(evidence: Evidence, fact: Fact, defined: str) -> bool:
    """Whether a strict teacher would drop a fact for its substance. `defined`: the term that it defines, or ""."""
    asked, said = fact.question, fact.answer
    if _names_itself(asked, said) or _OPENER.search(f"{asked} {said}"):
        return True
    if _OPINION.match(asked) or _A_SIDE.match(without_article(fact.term)):
        return True
    if defined and _WEAK_KIND.search(said):
        return True
    if not fact.sentence and (turned := _NAME_FOR.fullmatch(asked)):
        defined, said = fact.term, turned["said"]
    if fact.kind in ("list", "year", "number", "given", "acronym"):
        return False
    if _PRAISE.search(said) or (_WHO_DOES.match(asked) and _ONE_SIDE.search(asked)):
        return True
    if evidence.words >= FEW and (_CARRIES.match(asked) or _ENSURES.match(asked) or _is_one_of_many(fact)):
        return True
    if fact.kind == "cause" and _gives_back(fact):
        return True
    if asked.startswith(("What do ", "What does ", "What did ")) and not defined and _does_two(said):
        return True
    if defined and not fact.sentence and _is_one_of(evidence, defined, said):
        return True
    if defined and said == fact.answer and _is_half(evidence, fact):
        return True
    return bool(defined) and (bool(_IDEA_DOES.match(said)) or not _fits(defined, said))


def _is_one_of_many(fact: Fact) -> bool:
    """Whether two things are asked how they differ, and one way of many is told; "in having two parts" is the way."""
    return _UNLIKE.fullmatch(fact.question) is not None and not fact.answer.startswith("In ")


_WEAK_NAME = lazy(
    r"What (?:is|are) the names? for (?:an? |the )?(?:(?:form|thing|one) (?:that|which|used|for)"
    r"|(?:word|term|name|phrase|initialism|acronym|abbreviation))\b"
    r"|What (?:is|are) the names? for .*(?:\bbecause\b|, and (?:each|every|all|some|most)\b"
    r"|\bany other\b|\bsome (?:classes|kinds|types|cases)\b| \+ "
    r"|\b(?:commonly|widely) used in science\b|used in scientific work|\bincredibly\b"
    r"|\bhandy\b|\bexciting\b|\bnifty\b|\bpretty much\b"
    r"|\b(?:worry|descend[ae]nt|topic)\b)"
)
_WEAK_KIND = lazy(
    r"\bbecause\b|\b(?:ongoing|active|growing) (?:area|field|topic)\b|^an? [a-z]+ based on [a-z]+(?: and [a-z]+)?$"
    r"|^an? (?:[\w-]+ )?\w+ (?:developed|maintained|created|made|owned|published)(?: and \w+)? by [A-Z]\w+(?: \w+)?$"
    r"|\brather than\b|\b(?:that|which) (?:emerged|originated|started|began)\b",
    re.I,
)


def names_weakly(asked: str) -> bool:
    """Whether a question for a name describes by what many things are, or by a reason or the page's own judgement."""
    found = _NAME_FOR.fullmatch(asked)
    return bool(_WEAK_NAME.match(asked)) or bool(found and _WEAK_KIND.search(found["said"]))


def _names_itself(asked: str, said: str) -> bool:
    """Whether a question for a name gives it: each word begins as one of its own, "… an RNA primer?", primase; of a
    longer name most of them."""
    if not _ASKS_NAME.match(asked):
        return False
    begun = {word[:_SAME].lower() for word in _WORD.findall(asked.partition(" for ")[2] or asked)}
    own = [word[:_SAME].lower() for word in _WORD.findall(without_article(said))]
    held = sum(word in begun for word in own)
    most = held * 3 >= len(own) * 2 and " of " not in said
    return held == len(own) or most


def _gives_back(fact: Fact) -> bool:
    """Whether the cause of a thing has its name: acne, by acne-causing bacteria."""
    name = without_article(fact.term).lower()
    return len(name) > 3 and bool(re.search(rf"\b{re.escape(name)}-", fact.answer.lower()))


def _is_one_of(evidence: Evidence, term: str, said: str) -> bool:
    """Whether a glossary gives as what a thing is that it is one of several to some end: "a method used to …"."""
    found = re.match(r"(?:an? )?(?P<kind>method|tool|way|means|technique|measure|strategy)s? (?:used )?to ", said, re.I)
    if not found or " " in without_article(term):
        return False
    name = re.escape(without_article(term))
    row = rf"\b[Oo]ne of the (?:[a-z]+ )?{found['kind'].lower()}s [^.]{{0,80}}\b(?:is|are) (?:an? |the )?{name}\b"
    return bool(re.search(row, evidence.ground.whole, re.I))


def _does_two(said: str) -> bool:
    """Whether a second verb stands in an object: "the extracellular matrix and deposit calcium"."""
    found = _AND_DO.search(said)
    if not found or re.search(r"\b(?:to|that|which|who|how)\b", said[: found.start()]):
        return False
    many = len(said[: found.start()].split()) > 1
    return many and found["verb"] in PLAIN and found["next"] not in FUNCTION


def _fits(term: str, said: str) -> bool:
    """Whether the kind of a definition can be the kind that the term's own name says: no program is a permit."""
    own, kind = head_noun(term).lower(), head_noun(HEAD.split(said)[0]).lower().strip(",")
    if own in _ORGANS:
        return kind not in _NO_ORGAN
    if own in _PLANS:
        return kind in _KINDS_OF_PLAN or not kind
    return not (own in _THEORIES and kind in _THINGS)


def _is_half(evidence: Evidence, fact: Fact) -> bool:
    """Whether the lesson goes on behind the answer to say what the thing does, which is its point."""
    source = fact.sentence or _glossed(evidence, fact)
    at = source.find(fact.answer[-20:]) if source else -1
    if at < 0:
        return False
    rest = source[at + len(fact.answer[-20:]) :]
    if _BY_DOING.match(rest):
        return True
    if _MORE_IT.match(rest):
        return True
    found = _MORE_CLAUSE.match(rest)
    return bool(
        found and has_main_verb(found["more"]) and not set(stems(fact.term)) <= set(stems(found["more"]))
    ) and not re.match(r";\s+(?:it|they|also)\b", rest)


def _glossed(evidence: Evidence, fact: Fact) -> str:
    """What the glossary says of a term, "" where it has none of that name."""
    name = without_article(fact.term).lower()
    pairs = evidence.ground.pairs
    return next((one.text.text for one in pairs if one.term.text.lower().partition(" (")[0].strip() == name), "")
