"""What strict teachers dropped as hollow: an answer that says nothing of its own, or that needs something unsaid."""

import re

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, ONLY_VERBS, PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, stems
from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_OF_ANOTHER = lazy(
    r"(?:an? (?:(?:(?:final|additional|further|related|second|third|complementary|corresponding|counterpart) "
    r"|alternative (?!forms?\b|versions?\b))|(?:follow-up|companion) )|(?:an?|the) partner )",
    re.I,
)
"""How a description begins that leans on what was told before: a second one, the partner of another."""
_NOTHING = lazy(
    r"\b(?:ha(?:s|ve)|offers?|provides?|performs?|includes?|with|of|in|for|to) (?:an? )?(?:(?:wide|broad|great|large"
    r"|whole|vast) (?:range|variety|array)|(?:number|variety|range) of (?:different|various|other|[a-z]+ and)|various"
    r"|several|many) "
    r"(?:[a-z]+ly )?(?:[a-z]+ )?(?:abilit(?:y|ies)|features?|capabilit(?:y|ies)|backgrounds?|purposes|ways|things"
    r"|functions|tasks|reasons|uses|options|[a-z]+ and )",
    re.I,
)
_MANY_SORTS = lazy(r"\bha(?:s|ve) an? (?:wide|broad|great|large|whole|vast) (?:range|variety|array) of\b", re.I)
"""What says of a thing only that there is much of it."""
_AND_ALL = lazy(r"\b(?:as well|and so on|and the like|and more|and others)\Z", re.I)
_NAMED_NOW = lazy(
    r"What (?:is|are) the names? for (?:an? |the )?(?:many|most|some|several|today|now|here|usually|often|widely"
    r"|highly|very|currently"
    r"|formerly|originally|historically|traditionally|generally|sometimes|especially|perhaps|mainly)\b",
    re.I,
)
_NO_ONE = lazy(
    r"What (?:is|are) the names? for (?:an? (?:number|set|group|series) of [a-z]+ (?:over|in|of|for) "
    r")|What are the \w+ (?:different |main |major |key |common |primary |important |possible )?[a-z]+\?"
    r"|What are the \w+ different [a-z]+ [a-z]+\?"
    r"|What (?:do|does) the (?:loss|cost|objective) function "
)
"""What asks for no one thing: a number of something, kinds of nothing, a thing by the name of a deed."""
_OF_A_KIND = lazy(
    r"What (?:is|are) the names? for (?:an? |the )?(?:[a-z]+ )?"
    r"(?:label|number|value|device|file|object|address|identifier)\b"
)
"""What asks for a thing, whose name is no deed."""
_NO_STEP = lazy(r"\byou (?:start|begin) by\b|\bworks? well\b|^A unique sign\b|\bencountered\b|\bmany different\b")
_STATED = lazy(
    r"(?:An?|The) (?:(?!that |which |who |where |you |we |they |it )[a-z]+ ){1,2}(?:uses|has|have|is|are|does"
    r"|can|may|will|provides|allows"
    r"|helps|needs) |(?:an?|the) (?:broader|wider|larger|bigger|newer|older|smaller) (?!.*\bthan\b)"
    r"|that the \w+er the \w+\Z",
    re.I,
)
"""A whole sentence where the kind of a thing should be told, a comparison without its other side, half of one."""
_TIME = lazy(
    r"\b(?:after|before|during|when|while|until|once|as soon as)\b"
    r"|\b(?:in|at|on|by|towards?) (?:the |an? |each |every )(?:[a-z]+ )?"
    r"(?:(?:middle|start|beginning|end|course|half|part|days?|weeks?) of (?:the |an? |each |every )?)?"
    r"(?:sprint|iteration|day|week|month|quarter|year|season|spring|summer|autumn|winter|morning|afternoon|evening"
    r"|night|decade|century|minute|hour|release cycle|project)s?\b",
    re.I,
)
_THERE_ARE = lazy(r"(?:, |^)there (?:is|are|was|were)\b|^(?:first|to begin), ", re.I)
_DOES = lazy(r"What (?:do|does) (?:the )?(?P<x>[^?]+) do\?")
_FEATURE = lazy(r"(?:allow|enable|let|support|provide|offer)s?\b", re.I)
_NO_NAME = lazy(r"(?:about |up to )?\d[\d.,]* [a-z]+$")
"""A score or a size where a name is asked for."""
_VAGUE_KIND = lazy(
    r"Which (?:kind of )?[a-z]+ (?:can |may |has |have )?(?:serves? as|exemplif(?:y|ies)|offers?|remains?|represents?"
    r"|been in use|be generated|(?:is|are) (?:much|far|more|less|harder|easier|at"
    r"|an important|a key|tools?|ways?|useful|powerful)) ",
    re.I,
)
_PIECES = lazy(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LEAST = 3
"""Letters of a piece of a name that a question may tell."""
_BEGINS = 4
_LONG = 8
"""Letters of a word of the question that the name ends in."""
_ASKS_NAME = lazy(r"(?:What (?:is|are) the names? for|Which (?P<kind>[a-z]+)) (?P<rest>.+)\?")


_PAST = lazy(r"What is it called when [^?]*\b(?:began|started|became|was|were|had|did)\b")
_OF_PERSON = lazy(
    r"What is the name for an? (?:[A-Z]\w+ )?(?:physician|doctor|scientist|writer|leader|engineer|king|queen|politician"
    r"|philosopher|economist|sociologist|psychologist|physicist|chemist|biologist|mathematician|programmer)\b"
)
"""A person who is described as a thing is."""


_BEGUN = lazy(r"(?P<act>[A-Za-z]+ing) (?!of\b|in which\b|that\b|which\b|process\b|method\b|technique\b)[a-z]+", re.I)
_KEYWORD = lazy(r"What (?:is|does) (?P<word>[A-Z]{4,})(?: do)?\?")
_MARKED_BY = lazy(r"Which [a-z]+ (?:was|were|is|are) (?:marked|shaped|driven|affected|influenced|fueled) by ")
_MADE_BY = lazy(r"What (?:is|are) [^?]+ made by\?")
_THE_ONE = lazy(r"[Tt]he [a-z]+")
_NAMES_IT = lazy(r"\b(?:called|known as|termed)\b")


def _differ_by_a_sign(said: str) -> bool:
    """Whether the items of a row differ by a number or a letter alone: "level 1, level 2 and level 3"."""
    items = [re.sub(r"\b(?:[A-Z]|\d+)\b", "", item).strip().lower() for item in re.split(r", (?:and )?| and ", said)]
    return len(items) > 1 and len(set(items)) == 1 and bool(re.search("[a-z]{3}", items[0]))


def _was_told_before(evidence: Evidence, fact: Fact) -> bool:
    """Whether what a thing does is told in a later sentence of it than the first, which says what it is for."""
    found = _DOES.fullmatch(fact.question)
    if not found or not fact.sentence:
        return False
    name = re.escape(without_article(found["x"]).removesuffix(" command"))
    begins = re.compile(rf"(?:The |An? )?{name}\b(?! \()", re.I)
    first = next((told.text.text for told in evidence.ground.told if begins.match(told.bare)), "")
    return bool(first) and first != fact.sentence


def _is_no_kind(evidence: Evidence, fact: Fact) -> bool:
    """Whether a deed stands where the kind of a thing is asked for: a step of a table, an order to a program."""
    asked = re.fullmatch(r"(?:In [^,]+, w|W)hat (?:is|are) (?!the name for )(?P<x>[^?]+)\?", fact.question)
    if not asked or fact.sentence:
        return False
    said, first = fact.answer, fact.answer.split()[0].lower()
    if first in ONLY_VERBS and begins_with_order(said):
        return True
    name = without_article(fact.term).lower()
    listed = not fact.read and name not in evidence.ground.glossary and not name.endswith(("ting", "ning", "graphy"))
    return listed and bool(_BEGUN.match(said)) and first not in ALSO_NOUNS


def is_hollow(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact's answer says nothing of its own, is told by its question, or leans on what is not said."""
    asked, said = fact.question, fact.answer
    if fact.kind == "acronym":
        return False
    described = re.sub(r"^What (?:is|are) the names? for ", "", asked)
    if _OF_ANOTHER.match(said) or (described != asked and _OF_ANOTHER.match(described)):
        return True
    if _NAMED_NOW.match(asked) or _AND_ALL.search(said) or _THERE_ARE.search(said) or _VAGUE_KIND.match(asked):
        return True
    if _was_told_before(evidence, fact):
        return True
    if any(_NOTHING.search(text) or _MANY_SORTS.search(text) for text in (asked, said)):
        return True
    if _NO_ONE.match(asked) or (_OF_A_KIND.match(asked) and said.endswith("ing")) or _is_sentence(asked):
        return True
    if _NO_STEP.search(said) or (described != asked and _NO_STEP.search(described)):
        return True
    if not (fact.kind == "contrast" or asked.startswith("What happens ")) and (
        _STATED.match(said) or (described != asked and _STATED.match(described))
    ):
        return True
    if _differ_by_a_sign(said) or (described != asked and _NO_NAME.match(said)):
        return True
    keyword = _KEYWORD.fullmatch(asked)
    if (keyword and keyword["word"].lower() in PLAIN) or _MARKED_BY.match(asked) or _MADE_BY.match(asked):
        return True
    bare = described != asked and _THE_ONE.fullmatch(said) and not _NAMES_IT.search(fact.sentence)
    if bare or " - " in f"{asked} {said}" or _is_no_kind(evidence, fact):
        return True
    if _PAST.match(asked) or (_OF_PERSON.match(asked) and re.match(r"[A-Z]\w+ [A-Z]\w+$", said)):
        return True
    if asked.startswith("Where ") and _TIME.search(said):
        return True
    return _is_one_feature(evidence, asked, said) or tells_name(asked, said)


_OF_TWO = lazy(r", (?P<one>[^,?]+) or (?P<two>[^,?]+)\?$")
"""A question that names both answers, of which one is right: "Which is denser, stoneware or earthenware?"."""
_IN_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|wherein|when|what|how|if|as|because)\b")


def _is_sentence(asked: str) -> bool:
    """Whether a whole sentence stands where the thing should be described: "the name for the force is equal to …"."""
    found = NAMES_FOR.match(asked)
    verb = re.search(r" (?:is|are|was|were) ", found["said"]) if found else None
    return bool(found and verb and not _IN_CLAUSE.search(found["said"][: verb.start()]))


def _is_one_feature(evidence: Evidence, asked: str, said: str) -> bool:
    """Whether one of many things that a whole tool or the page's own topic allows is told as what it does."""
    found = _DOES.fullmatch(asked)
    if not found or not _FEATURE.match(said):
        return False
    x = without_article(found["x"])
    named = x[:1].isupper() and x.isalpha()
    return named or set(stems(x)) == set(stems(evidence.ground.lesson.title))


def tells_name(asked: str, said: str) -> bool:
    """Whether a question holds all words of the name that it asks for: "… get a user?", db.getUser; of a kind, all
    the words before the kind: "Which networks … of neurons?", neural networks."""
    found = _ASKS_NAME.fullmatch(asked)
    if not found or _OF_TWO.search(asked):
        return False
    name = re.sub(r"^(?:\w+\.)+(?=\w)", "", without_article(said))
    pieces = [word.lower() for word in _PIECES.findall(name)]
    kind = found["kind"] or ""
    pieces = [word for word in pieces if word not in FUNCTION and word[:_BEGINS] != kind[:_BEGINS]]
    told = re.findall(r"[a-z]+", found["rest"].lower())
    if len(pieces) == 1 and any(len(word) >= _LONG and pieces[0].endswith(word) for word in told):
        return True
    return bool(pieces) and all(_is_told(piece, told) for piece in pieces)


def _is_told(piece: str, told: list[str]) -> bool:
    """Whether a piece of a name begins as one of the words does."""
    if len(piece) < _LEAST:
        return piece in told
    return any(word[:_BEGINS] == piece[:_BEGINS] or (len(piece) == _LEAST and word.startswith(piece)) for word in told)
