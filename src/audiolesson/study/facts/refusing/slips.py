"""Slips of grammar in a question or an answer, which careless pages and careless cuts leave."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import ONLY_VERBS, PAST, PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import PLURAL_ENDS

_AN = lazy(
    r"\b(?:[Aa]n (?=(?:uni(?!n|m|d)|use|usu|uti|ubi|eu|one\b|once\b))|[Aa] (?=[aeio][a-z]{2,})(?!(?:one|once|eu))"
    r"|[Aa]n (?=[bcdfgjklmnpqrstvwyz][aeiou][a-z]{2})|[Aa] (?=(?!SQL|FAQ)[FHLMNRSX][BCDFGHJKLMNPQRSTVWXZ]+\b))"
)
"""An article that does not fit the sound behind it, as a careless page writes it."""
_TWO_VERBS = lazy(
    r"\b(?:in|at|by|to|from|of|on) which [^,]+? [a-z]+s "
    r"(?:influences|affects|determines|shapes|controls|causes|increases|reduces|drives|changes|limits|defines) "
)
"""A whole statement in place of a thing: "the way in which a potter sits influences the …"."""
_SLIP = lazy(
    r"\b(?:a|an|the) (?:[\w-]+ ){1,3}(?:produced|made|found|used|formed|located) (?!.*\b(?:that"
    r"|which)\b)[^,]* and [a-z]+s"
    r" (?:an?|the) |\bthat cannot be\b"
)
HEDGED = lazy(
    r"\b(?:an?|the) (?:probably|perhaps|maybe|arguably|possibly|really|actually|certainly|basically|simply|just"
    r"|merely)\b"
    r"|\blesser known\b",
    re.IGNORECASE,
)
"""How the author weighs a thing, where an article stands before it: "a probably one of the"."""
_THEN = lazy(r"\b[Aa]n? (?:(?!if |when )\S+ ){1,5}then,? (?:when|if)\b")
"""A slip of the pen for "that": "a row of steps then, when followed, …"."""
_NO_STATE = lazy(r"What is it called when (?:an? |the )?[a-z]+ [a-z]+ing ")
"""A thing where a state of things should be told: "when summary describing the benefits"."""
_LETS_NOTHING = lazy(
    r"\b(?:allows?|lets?|enables?) (?!.*\bto\b)(?!(?:the|an?) )(?:[a-z-]+ ){0,3}(?!do$)[a-z-]+"
    r"(?<! through)(?<! in)(?<! out)(?<! pass)(?<! end)(?<! go)$"
)
"""A verb whose clause was cut off: "a channel that allows clients and servers"."""
_DO_AND_DOES = lazy(
    r"\bdo (?:not )?[a-z]+ [^?]*? and (?!thus\b|its\b|this\b|less\b)[a-z]+s (?:every|each|the|an?|all|any)\b"
)
"""A verb that does not fit its subject: "which do not have batching and triggers every time"."""
_AND_WHICH = lazy(r"^(?:(?!which|whom).)*,? and (?:from|of|in|to|by|for|with|on|at) (?:which|whom)\b")
"""A clause that is joined to none: "the definitions of new types, and from which objects are made"."""
_TWO_ARTICLES = lazy(
    r"\b(?:an?|the) (?:an?|the|each|every|any|some|this|that|someone) "
    r"|\ban? (?:software|hardware|information|data|equipment|advice|evidence) (?:that|which|of|used|for|in)\b"
    r"|(?-i:\b[Aa]n? [A-Z][a-z]+-[A-Z][a-z]+-[A-Z])|\b(?:turn|break|split) out into\b",
    re.I,
)
_ONE_HAS = lazy(
    r"[\w-]+(?: [\w-]+){0,2} (?:that|(?<!\bthrough )(?<!\bin )(?<!\bby )(?<!\bof )(?<!\bfor )which|who)"
    r" (?:often |usually )?(?P<verb>has|is|was|does|[a-z]{3,}s)\b"
)
_ONE_DOES = lazy(r"\b[Aa]n? (?:[\w-]+ ){0,2}?([a-z-]+) (?:that|which|who) ([a-z]+) ")
"""Slips of careless pages: verbs that do not fit their noun."""
_A_ROW = lazy(
    r"\bname for an? (?:(?!of |in |for |to |with |that |which |who )[a-z-]+ ){1,3}([a-z-]+s)(?= to | that |, [a-z])"
)
"""The same behind words that describe: "a wide clay sieves that …"."""
_A_NOUN = lazy(
    r"\b[Aa]n? ((?:[a-z-]+, |[a-z-]+ly (?:[a-z-]+ )?)?(?:[a-z-]+ )?[a-z-]+)(?=[.;?]|$"
    r"|,? (?:of|in|that|which|when|where|and|or|to|for|with|from|by|among|between|found|made|used|located|formed)\b)"
)
_BARE_KIND = lazy(
    r"\b(?:do|does) (?!(?:an?|the|each|every|your|its)\b)(?:(?!\S*['’]s |(?:an?|the) )[\w-]+ ){1,3}"
    r"(?:algorithm|theorem|equation|procedure)(?= [a-z]|\?)"
    r"|\bis (?:[a-z]+(?:al|ic|ous|ive) )?(?:[a-z]+ing )?(?:process|method|technique|device|disease|disorder)$"
)
"""A kind without the article that it needs: "does heap sort algorithm do", "erosion is wearing process"."""
_A_NAME = lazy(r"[Aa]n? (?:[A-Z][\w.]* )*[A-Z]\w*['’]s? ")
"""An article before the name of an owner: "a President Truman's program"."""
_ARE_ONE = lazy(
    r"What (?:are|were) (?:an? |the (?:[a-z]{3,}est|most [a-z]+|first|last|only|next|main) "
    r"(?!people|criteria|data)[a-z]+(?<!s) )"
)
_BUT_ARE = lazy(r"What is the name for \w+ing [^?]* but (?:are|is|can|cannot|may|have|has|do|does) ")
"""A verb behind what somebody does, as a list of properties leaves it: "catching typos but are biased"."""
_NO_ARTICLE = lazy(
    r"(?:In [^,]+, w|W)hat is (?:equation|function|fraction|expression|station|question|option|section"
    r"|(?!an? |the )(?:[a-z]+ )?hypothesis)\?"
    r"|What (?P<does>is|does) (?!(?:an?|the) )[\w-]+ (?:program|command|tool|method|function|file|window|panel"
    r"|class|button"
    r"|bucket|setting|option|parameter|station|plan|service|server|module|script|key|table|query|field|object|node"
    r"|condition|pointer|array|list|tree|graph|stack|queue|class|variable|statement|argument|constructor|interface"
    r"|operator|keyword|element|attribute|tag|label|header|request|token|thread|pool|cluster|loop|column|index|store"
    r"|stub|driver|instance|literal|expression|event|component|template|selector|property|type|string|package)"
    r"(?P<do> do)?\?\Z",
    re.IGNORECASE,
)
"""A noun that is counted, asked for without an article: as a label has it, or as the lesson speaks of it with another
one each time."""
_DONE_TO = lazy(r"(?:Proven|Known|Shown|Seen|Considered|Thought|Taken|Given|Said) (?!name)\w+")
"""What was done to a thing, or is thought of it, in place of what it is."""
_BY_BY = lazy(r"\band,? (?:[\w ]+, )?(?:by|in|of|to|from|with) ")
_BARE = lazy(
    r"\b(?:separate|split|divide|remove|surround|form|leave|enter|from|into|of|in|around|orbit|than) "
    r"(?:nucleus|atom|molecule|electron|proton|neuron|neutron|planet|star|user|server|ion)\b"
    r"(?= (?:into|in|to|from|and|that|which|is|by|or)\b|$|[,.;])"
)
"""One thing of many without an article: "to separate nucleus into"."""
_BARE_END = lazy(
    r"\b(?:train|create|build|make|fit|load|call|open|delete|remove|update|evaluate|define|manage) "
    r"(?!(?:an?|the|each|one|its|another|any|every|your|that|which|this|new) )(?:[a-z]+ )?(?:model|object|function"
    r"|class|method|array|table|user|server|image|document|database|collection|variable|string|node|element|component)"
    r"(?=$|[,.?])"
)
"""The same at the end of a clause: "to train large model"."""


def has_slip(asked: str, said: str) -> bool:
    """Whether the words of a question and its answer do not fit each other by grammar."""
    both = f"{asked} {said}"
    if (
        HEDGED.search(both)
        or _THEN.search(both)
        or _NO_STATE.match(asked)
        or any(_LETS_NOTHING.search(one) for one in (said, asked.rstrip("?")))
        or _DO_AND_DOES.search(asked)
    ):
        return True
    if (
        _SLIP.search(both)
        or _TWO_VERBS.search(both)
        or _AND_WHICH.search(said)
        or _AND_WHICH.search(asked)
        or _TWO_ARTICLES.search(both)
        or _A_NAME.match(said)
        or _BARE_KIND.search(asked)
        or _BARE_KIND.search(said)
        or asks_one_as_many(asked)
    ):
        return True
    if (
        asked.startswith(("What are ", "What were "))
        and _ONE_HAS.match(said)
        and not re.match(r"(?:an?|the) ", said, re.I)
    ):
        return True
    if _BUT_ARE.match(asked) or _lacks_article(asked) or (asked.startswith("What is ") and _DONE_TO.match(said)):
        return True
    if runs_on(said) or (asked.startswith("What is the name for ") and runs_on(asked)):
        return True
    if asked.endswith(" by?") and _BY_BY.search(said):
        return True
    if any(word in PLAIN and not is_plural(noun) for noun, word in _ONE_DOES.findall(both)):
        return True
    return bool(_AN.search(both) or _BARE.search(said) or _BARE_END.search(both)) or _has_a_many(both)


def _lacks_article(asked: str) -> bool:
    """Whether a noun that is counted has no article; "store" in "What does a plant store?" is none."""
    found = _NO_ARTICLE.match(asked)
    return found is not None and (found["does"] == "does") <= (found["do"] is not None)


def asks_one_as_many(asked: str) -> bool:
    """Whether "are" asks for one thing: "What are the smallest unit of language …?"."""
    return bool(_ARE_ONE.match(asked))


_ONE_IN_S = lazy(r"(?:ss|us|is|series|species|means|ics)$")
_A_MANY = lazy(r"\b[Aa]n? ([a-z-]+s) (?:that|which|found|made|used|located|formed|of|in)\b")


_OF_MANY = lazy(r"(?:million|thousand|hundred|dozen|billion|few) ")


def _has_a_many(said: str) -> bool:
    """Whether "a" stands before a plural, as in "a pre-determined categories"."""
    if any(is_plural(word) and not _ONE_IN_S.search(word) for word in _A_ROW.findall(said)):
        return True
    if any(is_plural(word) and not _ONE_IN_S.search(word) for word in _A_MANY.findall(said)):
        return True
    last = [found[1].split()[-1] for found in _A_NOUN.finditer(said) if not _OF_MANY.match(found[1])]
    last = [word for word in last if base_of_s(word) not in ONLY_VERBS]
    return any(PLURAL_ENDS.search(word) or (is_plural(word) and not _ONE_IN_S.search(word)) for word in last)


_AND_DOES = lazy(r" and (?:\w+ly )?(?P<verb>[a-z]+s) (?:(?:directly|also|only) )?(?:to|the|an?|in|by|for|its|with)\b")
_AND_CAUSES = lazy(
    r" and (?:\w+ly )?(?:includes|causes|allows|contributes|involves|provides|helps|leads|results|plays|produces|makes"
    r"|creates|requires|serves|consists|becomes|occurs|returns|contains|gives|stores|describes|defines|holds|sends) "
)
_AND_CAME = lazy(r", and (?:[a-z-]+ ){1,6}(?:came|went|became|began|rose|fell|grew|took|stood|were|was) ")
_AND_IS = lazy(r",? and (?:(?:the|an?|its) (?:[\w-]+ ){1,3}(?:is|are|was|has|have)|(?:only|then|also) [a-z]+s) ")
"""A second subject, or a second deed, behind a definition: "a type of item and the ID is …"."""
_OWN_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|when|how|by which|in which)\b")


def runs_on(said: str) -> bool:
    """Whether a second statement about the term is joined to what defines it: "a base of X and contributes to Y"."""
    if (came := _AND_CAME.search(said)) and not _OWN_CLAUSE.search(said[: came.start()]):
        return True
    if (more := _AND_IS.search(said)) and not _OWN_CLAUSE.search(said[: more.start()]):
        return True
    causes = _AND_CAUSES.search(said)
    if causes and not _OWN_CLAUSE.search(said[: causes.start()]):
        return True
    found = _AND_DOES.search(said)
    if not found or _OWN_CLAUSE.search(said[: found.start()]):
        return False
    return bool(base_of_s(found["verb"])) and not base_of_ed(found["verb"]) and found["verb"] not in PAST
