"""What a card heard alone leaves open: the thing that only its page has named, the deed that many do, no substance.

Each rule is of cards that strict teachers of wild pages dropped, all of one form; none looks at a lesson's subject.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import WHAT_IS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_ANOTHER_NAME = lazy(
    r"What is another name for the (?:[a-z]+ )?(?:mode|way|method|case|version|approach|form|type|kind|process|step"
    r"|stage|phase|pass|side|part|one|thing|option|choice|setting|value)\?"
)
"""What only its page has told apart: "another name for the slow way"."""
_OF_A_THING = lazy(
    r"What is the name for the [a-z]+ (?:(?:[a-z]+ing )?(?:at|of|in|on|for|from) each [a-z]+"
    r"|of the (?:protocol|connection|signal|game|model|line|bus|flow|session|process|loop|field|page|file))\?"
)
"""What is told by its place in a thing that nobody has named: "the speed of the protocol"."""
_SHARE = lazy(
    r"What is (?:an?|the) (?:percentage|share|part|portion|fraction|amount|number|piece|side|type|kind)"
    r" of (?:[a-z]+ )?[a-z]+ called\?"
    r"|.*\b(?:percentage|share|portion|fraction) of [a-z]+\. What (?:is|are) (?:this|these) [a-z]+ called\?"
)
"""What has many names: "a share of sales"."""
_DOES = lazy(r"What (?P<verb>[a-z]+[a-z]s|don['’]ts|do not) (?P<rest>[^?]+)\?")
_ASKS = lazy(r"(?:is|does|was|has|causes|happens|kinds|types|makes)\Z")
_MANY_DO = lazy(
    r"\b(?:less|more|fewer|better|worse) (?:[a-z]+ ){0,2}than\b|\borders? of magnitude\b"
    r"|\bthe (?:whole|entire) [a-z]+\b"
    r"|\bmany (?:[a-z]+ )?(?:issues|questions|problems|things)\b"
)
"""What many things do, or do to a whole that nobody has named: "weighs less than a full kiln"."""
_DOES_WHAT = lazy(r"What (?:do|does) [^?]+ do\?")
_BESIDE = lazy(r"\brather than\b|\binstead of\b")
"""How a deed is told that is another one than was thought: a remark by the way."""
_OF_ITS_FORM = lazy(
    r"[Aa]n? (?:[\w-]+ )?(?:function|method|command|macro|program|procedure|routine) (?:that|which) "
    r"(?:(?:takes|accepts|expects|receives|wants|needs)(?: as (?:an? )?(?:input|arguments?|parameters?))? "
    r"(?!.*\b(?:and|to|then)\b).+|happens to .+|(?:exists|lives|is defined) .+)"
)
"""What goes into a program, and nothing of what it does."""
_BY_WHAT_MEANS = lazy(
    r"(?:an? |the )?(?:[\w-]+ ){0,2}(?:framework|approach"
    r"|method|technique|system|model|strategy|tool|platform|paradigm)"
    r"s? (?:that|which) (?:leverages?|employs?|embraces?|adopts?|applies|apply|follows?|incorporates?|utili[sz]es?) "
    r"(?:[\w-]+ ){1,3}(?:tactics|principles|practices|techniques|methods|strategies|approaches|concepts|ideas"
    r"|technolog(?:y|ies)|tools)",
    re.IGNORECASE,
)
"""A kind, and what many of it make use of: cut before what sets it apart."""
_IN_A_CASE = lazy(r"\bin (?:the|this|that) case of [a-z]")
"""A kind that a thing is of in one case: "a tube in the case of a small kiln"."""
_A_FIELD = lazy(r"[A-Z][a-z]{1,3}\d")
"""A part of one program's result: "Df2"."""
_GREAT_IMPACT = lazy(
    r"\b(?:has|have|had|make|makes|made|plays?) an? (?:significant|big|major|great|huge|strong|large|direct|real) "
    r"(?:impact|effect|influence|difference|role)\b",
    re.IGNORECASE,
)
"""What says of a thing only that it matters."""
_FIRST_TO = lazy(r"What did [A-Z][\w ]* (?:pioneer|popularise|popularize)\?")
"""What somebody has many of: "What did Mohr pioneer?"."""
_SHOUTS = lazy(r"!{2,}")
_SAME = 5
"""Letters that a verb and a word of the doer's name may not both begin with."""


def is_unheard(fact: Fact) -> bool:
    """Whether a question heard alone leaves open what it is about, or its answer leaves out what it should say."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("acronym", "given", "year", "number"):
        return False
    if (
        _ANOTHER_NAME.fullmatch(asked)
        or _OF_A_THING.fullmatch(asked)
        or _SHARE.fullmatch(asked)
        or _FIRST_TO.fullmatch(asked)
    ):
        return True
    if (does := _DOES.fullmatch(asked)) and not _ASKS.match(does["verb"]) and _is_no_deed(does, said):
        return True
    if _DOES_WHAT.fullmatch(asked) and _BESIDE.search(said):
        return True
    if _SHOUTS.search(said) or _GREAT_IMPACT.search(said):
        return True
    if not WHAT_IS.fullmatch(asked):
        return False
    if _A_FIELD.fullmatch(without_article(fact.term)) or _IN_A_CASE.search(said):
        return True
    return bool(_OF_ITS_FORM.fullmatch(said) or _BY_WHAT_MEANS.fullmatch(said))


def _is_no_deed(does: re.Match[str], said: str) -> bool:
    """Whether what is asked for by its deed is no doer, is one of many, or is named by the deed itself."""
    if not does["verb"].isalpha() or does["verb"].startswith("do ") or _MANY_DO.search(does["rest"]):
        return True
    begun = does["verb"].removesuffix("s")[:_SAME]
    named = (word[:_SAME].lower() == begun for word in re.findall(r"[A-Za-z]+", said))
    return len(begun) == _SAME and any(named)
