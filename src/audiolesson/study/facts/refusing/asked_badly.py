"""Questions that no grammar allows: two verbs for one subject, an end that was cut off, a number out of a phrase."""

import re

from audiolesson.draft.english.clause_openings import opens_clause
from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, ONLY_VERBS, PAST, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences.stated import is_stated
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_CALLED = lazy(r"(?:In [^,]+, w|W)hat (?P<be>is|are|was|were) (?!it called)(?P<x>[^?]+) (?:called|known as)\?")
_HALF_COMPARED = lazy(r"The (?:more|less) (?![^.]*, the \w+)")
_WHAT_IS = lazy(r"(?:[^?]+[,:] w|W)hat (?:is|are|was|were) (?P<x>[^?]+)\?")
_LONG = 20
"""Letters by which the beginning of an answer is known."""
_NAME_FOR = lazy(r"(?:In [^,]+, w|W)hat is the name for (?P<x>[^?]+)\?")
_THIS_CALLED = lazy(r"(?P<told>.+)\. What (?:is|are) (?:this|these|such an?) [\w -]+ called\?")
_TOLD_WHY = lazy(r"(?P<told>.+)\. Why\?")
_HELPED = lazy(
    r"(?P<ask>[Ww]hat|[Ww]hich|[Ww]here|[Ww]hen|[Ww]hy|[Hh]ow|[Ww]hom|[Yy]ear)\b[^?]*? "
    r"(?P<do>do|does|did|can|could|should|must|will|would) (?P<rest>[^?]+)\?$"
)
"""A question with a helping verb, behind which stand one subject and one bare verb."""
_NO_NUMBER = lazy(r"[Hh]ow many (?:its?|the|an?|their|they|this|that|of)\b|(?:In|At|On|Of|By) [a-z]+ how many\b")
_OUT_OF_ORDER = lazy(
    r"\b(?:[Ww]hy|[Ww]hen|[Hh]ow|[Ww]here|[Ww]hat)"
    r" (?:is|are|was|were|do|does|did|can|could|will|would|should|must|has|have)"
    r" (?:nevertheless|therefore|however|thus|hence|still|then|instead|consequently|similarly) "
    r"|\b(?:do|does|did) (?:[\w'’-]+ ){1,4}(?<!to )(?:have|has|had) been\b|\bwhat (?!is\b|does\b|do\b)[a-z]+\?$"
    r"|^(?:In (?:response|return|contrast|turn|fact|addition)|Of [a-z ]+|Between [^,]+), "
    r"(?!(?:which|what|how)\b[^?]*\?$)|[Hh]ow many [^?]* (?:nobody|no one)\b"
    r"|\b(?:is|are|was|were) [a-z]+(?:ed|en) (?:the|an?) [a-z]+ [a-z]+s\b"
)
"""An adverb before its subject, two helping verbs, two clauses without a comma, or what an opener leaves behind."""
_ENDS_LOOSE = lazy(
    r"\b(?:some|the|an?|and|or|its|their|every|any|no|themselves|itself|not|than|because|which|that)\?$"
    r"|\b(?:at|of|to|in|for|by|with|from) [–—-] | \?$|[Hh]ow many [^?]*—|\b(?:do|does|did) [^?]* call\?$"
    r"| (?:called|known as) (?:an?|the) [\w -]+\?$|\b(?:beginning|ultimately|mainly|largely|primarily|partly)\?$"
    r"|^What (?:is|are) together\?"
    r"|\b(?:an?|the) (?:[a-z]+(?:ous|ible|ful)|similar|equal|different|due|adjacent) (?:with|for|to|from)\b"
    r"|\bthat (?:became|becomes|is|was|are|were) (?:called|known as)\?$"
)
_TWICE = lazy(
    r"\b(?P<one>into|in|to|from|of|for|with|on|at) and (?:[\w-]+ )+(?P=one)\?"
    r"|\b(?P<two>into|to|from|for|with|on|at) [\w-]+ and [\w-]+ (?P=two)\?"
)
"""Two statements in one question, the second without its verb: "turn clay into and sand into"."""
_OF_THE_CLAUSE = lazy(
    r"(?:In|At|On|For|From|By|Into|To) how many [^?]*\b(?:that|which|who) [a-z]+\?"
    r"|When (?:do|does|did) [^?]*\b(?:that|which|who) [a-z]+s\?"
)
"""What a relative clause counted or dated, asked of the whole."""
_REASON_OF_CLAUSE = lazy(r"[^?]*[Ww]hy .*, (?:(?:in|from|of|to|for|at) )?(?:which|who|where|whose) [^,?]+\?")
_TOLD_LOOSE = lazy(
    r"\b(?:by|in|through|with|via|into) (?:an?|the) (?:process|procedure|method|way|manner|technique|phenomenon)$"
    r"|, in an? [a-z]+$|\b(?:that|which|who|became|becomes?|where|when|is|are|was|were|as|by|of|and|or|the|an?)$"
    r"|, (?:occurs?|represents?|means) "
)
_TAKES_OBJECT = word_set("describe contain include involve represent enable comprise possess lack denote constitute")
_FOR_YEARS = lazy(
    r"[Ii]n which year did [^?]*\b(?:until|till|since|rule over|own|hold|govern|contain|consist|remain|belong|go on)\b"
    r"|[Ii]n which year did (?:[\w’'-]+ ){1,5}(?<!to )(?:rule|live|number|exist)(?: (?!that\b)[^?]*)?\?$"
)
"""What goes on for years has no one year: "In which year did France and Spain go on until …?"."""
_NAMES_NOTHING = lazy(
    r"\bso there(?:['’]s| is) a (?:name|word|term)\b|\b[Ww]hat is this (?:name|term|word) called\b|\bthe whole story\b"
    r"|\b(?:say|says|said|do|does|did) so\b|\bthe (?:earliest|first|last|latest|oldest|newest) one\b"
)
"""What nobody can place who has not heard the sentence before."""
_SAYS_WHEN = lazy(r"(?:[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Yy]ear)")
_JOINED = lazy(r"What (?P<one>[a-z]+) (?P<between>[^?]*?)\b(?:and|or) (?P<two>[a-z]+)\b")
_NO_PARTICIPLES = word_set(
    """became began came went gave took grew knew drew flew threw wrote rose drove sang saw fell ate broke chose
    spoke froze wore was were had should must would could"""
)
"""Forms that can only be of the verb of a statement."""
_BEHIND_HEAD = lazy(rf" (?:{'|'.join(sorted(PREPOSITIONS))}|that|which|who|made|used|found|created|needed)\b")
_IN_CLAUSE = lazy(r".* (?:until|before|after|when|while|once) (?P<clause>(?![a-z]+ing\b)[^?]+)\?")
_HOW_LONG = lazy(r"(?:In [^,]+, h|H)ow long (?:do|does|did) (?P<rest>[^?]+)\?")
_LASTS = word_set(
    """last live stay remain sit lie hang float keep hold rule reign have continue use work serve stand take wait
    sleep rest cook bake boil simmer burn grow run fight govern own control need store protect carry be"""
)
"""Verbs of what goes on for a time."""
_OF_ONE = word_set("series species means")


_NEVER_ASKED = (_NO_NUMBER, _OUT_OF_ORDER, _ENDS_LOOSE, _TWICE, _FOR_YEARS, _NAMES_NOTHING)


def is_asked_badly(fact: Fact) -> bool:
    """Whether no grammar allows a question."""
    asked = fact.question
    if fact.kind in ("acronym", "given", "contrast"):
        return False
    if any(rule.search(asked) for rule in _NEVER_ASKED):
        return True
    if (
        _is_timed_badly(fact)
        or _OF_THE_CLAUSE.match(asked)
        or _joins_a_bare_verb(asked)
        or (fact.kind == "number" and _counts_inside(fact))
    ):
        return True
    if (what := _WHAT_IS.fullmatch(asked)) and _is_of_a_clause(what["x"], fact):
        return True
    if fact.answer.startswith("Because ") and _REASON_OF_CLAUSE.match(asked):
        return True
    if called := _CALLED.fullmatch(asked):
        if _is_statement(called["x"]) or (called["be"] == "is" and _is_many(called["x"])):
            return True
        return called["x"].startswith("the ") and is_stated(tree_of(f"{upper_first(called['x'])}."))
    if name := _NAME_FOR.fullmatch(asked):
        return base_of_s(name["x"].split()[0]) in ONLY_VERBS or _is_statement(name["x"])
    if this := _THIS_CALLED.fullmatch(asked):
        return _TOLD_LOOSE.search(this["told"]) is not None
    if told := _TOLD_WHY.fullmatch(asked):
        return bool(_TOLD_LOOSE.search(told["told"])) or not has_main_verb(told["told"], lenient=True)
    helped = _HELPED.search(asked.rsplit(". ", 1)[-1])
    return helped is not None and _has_no_single_verb(helped)


def _is_of_a_clause(thing: str, fact: Fact) -> bool:
    """Whether an answer begins the clause behind "In optics, …", or is one half of "the nearer, the warmer"."""
    behind = rf"^(?:In|Under|For|With|By|On|At) (?:[^,;:]+ )?{re.escape(thing)}, {re.escape(fact.answer[:_LONG])}"
    return bool(_HALF_COMPARED.match(fact.answer)) or bool(re.match(behind, fact.sentence, re.IGNORECASE))


def _is_statement(thing: str) -> bool:
    """Whether what should be named is a statement: "the shortage of clay became acute"."""
    tokens = [token.lower() for token in tokens_of(thing)]
    end = next((at for at in range(len(tokens)) if opens_clause(tokens, at)), len(tokens))
    return any(token in _NO_PARTICIPLES for token in tokens[1:end])


def _is_many(thing: str) -> bool:
    """Whether several things are asked for as one: "is soft bricks of the kiln"."""
    head = _BEHIND_HEAD.split(thing)[0]
    if head.startswith(("a ", "an ")) or " and " in thing or "," in thing or head != head.lower():
        return False
    noun = head.split()[-1]
    return is_plural(noun) and noun not in _OF_ONE


def _joins_a_bare_verb(asked: str) -> bool:
    """Whether a bare verb is joined to one in -s or -ed: "what slows down or crack?"."""
    found = _JOINED.match(asked)
    if not found or found["two"] not in ONLY_VERBS:
        return False
    verb, between = base_of_s(found["one"]) or base_of_ed(found["one"]), set(found["between"].split())
    return bool(verb) and verb not in ("help", "let", "make") and not between & (PLAIN | {"to", "that", "which", "who"})


def _counts_inside(fact: Fact) -> bool:
    """Whether a number was taken out of the middle of a phrase: "into the usual" of "the usual six glazes"."""
    words = fact.question.removesuffix("?").lower().split()[-2:]
    if words[0] not in DETERMINERS:
        return False
    phrase = re.escape(f"{words[0]} {words[1]} {fact.answer.lower()}")
    return re.search(rf"\b{phrase}\b", fact.sentence.lower()) is not None


def _is_timed_badly(fact: Fact) -> bool:
    """Whether a time is that of a clause, or an end is told of what has no length: "How long did fires kill many?"."""
    if fact.kind == "year" and (clause := _IN_CLAUSE.match(fact.question)):
        return has_finite_verb(clause["clause"])
    lasts = _HOW_LONG.fullmatch(fact.question)
    return lasts is not None and fact.answer.startswith("Until ") and not set(lasts["rest"].split()) & _LASTS


def _has_no_single_verb(helped: re.Match[str]) -> bool:
    """Whether a subject and one bare verb do not stand behind a helping verb."""
    tokens = tokens_of(helped["rest"])
    end = next((at for at in range(len(tokens)) if opens_clause(tokens, at)), len(tokens))
    whole, tokens = end == len(tokens), tokens[:end]
    low = [token.lower() for token in tokens]
    if whole and low and low[-1] in _TAKES_OBJECT and _SAYS_WHEN.match(helped["ask"]):
        return "many" not in helped.group() and "long" not in helped.group()
    verb = next((at for at in range(1, len(low)) if low[at] in PLAIN), 0)
    if not verb:  # "does small damage awarded"
        return any(base_of_ed(low[at]) and low[at - 1] not in DETERMINERS for at in range(1, len(low)))
    subject = low[:verb]
    plain = tokens[:verb] == subject and not set(subject) & (PREPOSITIONS | {"and", "or", ",", "term"})
    if helped["do"] == "does" and plain and verb > 1 and is_plural(subject[-1]) and subject[0] not in ("each", "every"):
        return True
    return any(_is_second_verb(tokens, at) for at in range(verb + 1, len(low)))


def _is_second_verb(tokens: list[str], at: int) -> bool:
    """Whether a verb with an ending stands behind "and", or behind "and" and what does it."""
    low = [token.lower() for token in tokens]
    word, after = low[at], "".join(low[at + 1 : at + 2])
    past = (word in PAST and word not in PLAIN) or (word.endswith("ed") and len(word) > 4)
    if low[at - 1] in ("and", "or"):
        ended = (past and "be" not in low) or base_of_s(word) in ONLY_VERBS
        return word in AUXILIARIES or (ended and (after in DETERMINERS | PREPOSITIONS or not after))
    taken = after in DETERMINERS or tokens[at + 1 : at + 2] != [after]
    ended = (past and taken) or word in _NO_PARTICIPLES
    return ended and "and" in low[2 : at - 1] and finite_at(tokens, at)
