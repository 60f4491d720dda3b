"""The forms in which a sentence tells what its bold term is, each with its question and answer."""

import re
from collections.abc import Callable

from audiolesson.draft.english.texts import upper_first
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.asked_terms import question_for, small_term
from audiolesson.study.facts.bold.term import Term
from audiolesson.study.facts.form import in_sentence, is_many, large
from audiolesson.study.facts.refusing.remarked import is_statement

Asked = tuple[str, str, str]
"""A question, its answer, and both told in one sentence."""

_ASIDE = r"(?: \([^()]*\))?"
_X = r"(?P<x>(?:An?|The|One|Each|Every|Any|[A-Z][a-z]+(?:ing|s)) [^,;:.]{6,90})"
_NAMED = lazy(
    rf"{_X} (?P<be>is|are) (?:(?:usually|often|also|simply|generally) )?(?P<called>called |known as |termed )?"
    r"(?P<article>an? |the )?$"
)
_ENDS = lazy(rf"{_ASIDE}(?:$|[.;]| and \w+ing\b)")
_VAGUE = lazy(
    r"(?:The|One|An?|Each|Every|Any) (?:(?:main|other|best|only|real|big|new|old|good|common|key|simplest|easiest"
    r"|biggest|whole|technical) )*(?:(?:first|second|third|fourth|last|next|final)\b.*"
    r"|\d.*|(?:business|result|answer|reason|point|problem|aim|goal|trick|question|idea|method|technique"
    r"|approach|strategy)s?\b"
    r"|(?:key|rest|way|thing|step|case|example|option|choice|exception|difference|advantage|disadvantage|title|name"
    r"|term|word|number|figure|value|code|line|kind|type|sort|part|rule|solution|alternative|former|latter|other)s?\b"
    r"(?! (?:that|which|of|in|for|at|between|with|from|to) ))",
)
_LEANS = lazy(
    r"\b(?:this|these|that(?= (?:one|way|much|many|case)\b)|those|it|they|them|he|she|him|his|her|we|our|us|you|your"
    r"|i|my|here|there|above|below|such|same|other|another|former|latter|also|too|again|now|next|following|so|then|today"
    r"|instead|however|mine|example|one of)\b|^(?:that|its|their)\b",
    re.IGNORECASE,
)
"""What has its meaning from the sentences around; a pronoun behind its noun has not."""

_HELD = lazy(r"(?:.*[;:] )?(?:the |an? |your |our |its |their )?$", re.IGNORECASE)
_WHICH = lazy(
    rf"{_ASIDE}, which (?P<be>is|are) (?:just |simply |only |basically )?(?P<what>(?:an?|the) [^;:.,]+)(?:[.;,]|$)"
)
_APPOSED = lazy(rf"{_ASIDE}, (?P<what>(?:an?|the) [^;:.,]+)[.;]?$")
_WHERE = lazy(rf"{_ASIDE}, (?P<what>(?:where you|in which) [^;:.]+)[.;]?$")
_ONE_OF_ITS_KIND = lazy(r"(?:One|Each|Every|The [a-z]+(?: [a-z]+)? (?:by|at|with|in|of|to|for) which) ")
_RANKS = lazy(
    r"(?:an?|the) (?:[a-z-]+ )*?(?:first|second|third|fourth|last|only|same|pride|gift|result|man|woman|king|queen"
    r"|person|boy|girl|doctor|painter|poet|town|city|village|country|river|[a-z]+est|best|worst|most|favou?rite|one|kind|sort|name)\b"
)
"""What tells of one of many, of somebody or of a place, and not what a thing is."""


_SET_APART = r"(?:that|which|who|of|with|for|from|in|by|to|on|used|made|where|whose)"
_BESIDE = lazy(
    rf"{_ASIDE}(?:,| -| –|—) ?(?P<what>(?:(?:an?|the) [^,;:.()—–]+?|[a-z]+s) {_SET_APART} [^,;:.()—–]+)"
    r"(?:[.;)]|,(?! (?:and|or|an?|the)\b)| -| –|—|$)"
)
_COLON = lazy(rf"{_ASIDE}: (?P<what>(?:(?:an?|the) [^,;:.()]+?|[a-z]+s) {_SET_APART} [^;:.()]+)[.;]?$")
_AN = lazy(r".*\b(?P<article>an?|the) $", re.IGNORECASE)

_OPENS, _CLOSES = lazy(r".*\($"), lazy(r"\)(?:$|[.;,])")
_PEOPLE = lazy(r"(?:Some|Other) (?P<who>people|patients|adults|children|users|plants|animals|birds) ")
_LEAST_TOLD, _MOST_TOLD = 5, 20
_SHORT_FORM = lazy(r"[A-Z0-9&.-]{2,}s?")


def _named(term: Term) -> Asked | None:
    """ "One pass over the set is an **epoch**." as "What is one pass over the set called?"."""
    found = _NAMED.fullmatch(term.before)
    if not found or not _ENDS.match(term.behind):
        return None
    x = found["x"]
    if not found["called"] and not (found["article"] and _ONE_OF_ITS_KIND.match(x)):
        return None  # "A walk in the rain is a **treat**."
    if _VAGUE.match(x) or _LEANS.search(x) or len(x.split()) < 3 or term.name.lower() in x.lower():
        return None
    head = re.split(rf" {_SET_APART} ", x)[0]
    if is_many(head) != (found["be"] == "are") or re.search(r"\b(?:makes?|uses?|has|have|gives?)\b", x):
        return None
    small = in_sentence(x, term.ground.whole)
    answer = f"{found['article'] or ''}{term.name}"
    return f"What {found['be']} {small} called?", answer, f"{x} {found['be']} called {answer}."


def _told(term: Term) -> Asked | None:
    """ "the **index**, which is the list of what comes next" as "What is the index?"."""
    if not _HELD.fullmatch(term.before):
        return None
    found = _WHICH.match(term.behind) or (term.told.item and (_APPOSED.match(term.behind) or _WHERE.match(term.behind)))
    if not found:
        return None
    what = found["what"].strip(" ,")
    if _LEANS.search(re.sub(r"\byour?\b", "", what)) or len(what.split()) > MOST_IN_ANSWER or _tells_of_one(term, what):
        return None
    held = re.search(r"(?:^|\b)(the|an?|your|our|its|their) $", term.before, re.IGNORECASE)
    if held:
        return _is(f"the {in_sentence(term.name, term.ground.whole)}", is_many(term.name), what)
    return _meant(term, what)


def _meant(term: Term, what: str) -> Asked:
    """The question for a term that its sentence gives no article."""
    small = small_term(term.ground, term.name, "is", what)
    be = "are" if is_many(term.name) else "is"
    asked = f"What are {small}?" if be == "are" else question_for(term.ground, term.told, term.name, "is", small, what)
    return asked, what, f"{upper_first(small)} {be} {what}."


def _is(name: str, many: bool, what: str) -> Asked:
    be = "are" if many else "is"
    return f"What {be} {name}?", what, f"{upper_first(name)} {be} {what}."


def _tells_of_one(term: Term, what: str) -> bool:
    """Whether a term is a name, or is said to be one of many: "a **stroke**, the third in a year"."""
    return term.name[:1].isupper() or bool(_RANKS.match(what))


def _beside(term: Term) -> Asked | None:
    """ "It hangs from a **dropper**, a hollow shoot that grows downwards." as "What is a dropper?"."""
    found = _BESIDE.match(term.behind) or (_COLON.match(term.behind) if term.before.strip() else None)
    if not found:
        return None
    what, many = found["what"].strip(" ,"), is_many(term.name)
    if is_statement(what) and not re.search(r"\b(?:that|which|who|where|whose)\b", what):
        return None
    head = re.split(rf" {_SET_APART} ", what)[0]
    if is_many(head) != many or _LEANS.search(what) or len(what.split()) > MOST_IN_ANSWER or " and " in head:
        return None
    if _tells_of_one(term, what):
        return None
    held = _AN.fullmatch(term.before)
    small = in_sentence(term.name, term.ground.whole)
    if held and not many:
        return _is(f"{held['article'].lower()} {small}", many, what)
    return _meant(term, what) if many and term.before.strip() else None


def _behind(term: Term) -> Asked | None:
    """ "Some people have it only in the clinic (**white-coat hypertension**)." asks what that is called."""
    if not _OPENS.fullmatch(term.before) or not _CLOSES.match(term.behind) or _SHORT_FORM.fullmatch(term.name):
        return None
    told = term.before.rstrip(" (")
    if not _LEAST_TOLD <= len(told.split()) <= _MOST_TOLD or _LEANS.search(told) or re.search(r"[,;:()]", told):
        return None
    if (found := _PEOPLE.match(told)) and not is_many(term.name):
        case = f"{found['who']} {told[found.end() :]}"
        return f"What is it called when {case}?", term.name, f"When {case}, that is called {term.name}."
    return None


FORMS: tuple[Callable[[Term], Asked | None], ...] = (_named, _told, _beside, _behind)


def asked(term: Term) -> Asked | None:
    """The question of the first form that fits a term, its answer and both in one sentence; None where none does."""
    for form in FORMS:
        if found := form(term):
            question, answer, again = found
            return question, large(answer), again
    return None
