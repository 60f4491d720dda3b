"""Names that a sentence gives what it has just told: "… on a woollen grip called the sally. …".

The sentence is heard up to the name, and the name is asked for behind it: "… on a woollen grip. What is this grip
called?". Where a clause in front leans on others, the last one alone is heard.
"""

import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.plain_sentences import unjoined
from audiolesson.study.facts.turning.behind import named_behind
from audiolesson.study.facts.turning.clause import MOST_SENTENCES

_OFTEN = r"(?: (?:often|usually|sometimes|also|still|now|generally|commonly|simply|otherwise))?"
_CALLED = (
    rf"(?:is|are|we|people|they|(?!was|has|does)[a-z]{(3,)}s(?= call))?{_OFTEN} ?(?:called|known as|named|termed|call)"
)
_NAME = r"[“\"]?(?P<article>an? |the )?(?P<name>[\w’'-]+(?: (?:of (?:the )?)?[\w’'-]+){0,3}?)[”\"]?"
_END = (
    r"(?=$|[,.;:]|[”\"]| \(| (?:which|that|and|or|whose|who|because|when|if|in|from|for|by|with|to|on|at|after|until"
    r"|under|into|is|are|was|were|has|have|[a-z]+(?:s|ed) (?:an?|the|it|to|up|its)\b))"
)
_AT = lazy(rf"(?P<told>.{{12,}}?)(?P<sign>,? (?:(?:which|that|this|in what) )?{_CALLED}) {_NAME}{_END}(?P<behind>.*)")
_KIND = lazy(rf"(?P<told>.{{20,}}?), an? (?P<noun>[a-z]+) (?:{_CALLED}) {_NAME}{_END}(?P<behind>.*)")
_WHICH = lazy(r",? (?:which|this) is")
_IN_WHAT = lazy(r", in what ")
"""Before the name of all that is told: ", in what is known as browning"."""
_OTHERS = lazy(r",? (?:and|or) |, [\w’'-]+ (?:and|or)\b")
_BOUND = lazy(
    r"[”\"]?,? ?(?:by|only|wrongly|mistakenly|when|if|where|until|unless|while|in (?:the other|one|others|some))\b"
    r"|.*\bthe other\b"
)
"""What bounds a name to a case, a side or some people: "by nobody but beginners", "in the other"."""
_STOPS = lazy(r"; |: | – | - |— ?")
_LAST = lazy(r".*(?:, (?:and|but|so|while|whereas|yet) )(?P<last>.+)")
_PERSON = lazy(
    r"\b(?:man|woman|king|queen|people|boy|girl|person|city|town|village|river|company|firm|program|programme|poem|book"
    r"|handbook|place|name|thing|something|one|ones|it|them|that|this|which|what|engineer|pilot|inventor|doctor)$"
)
_NO_NAME = lazy(
    r"(?:upon|for|in|it|them|to|after|by|from|when|that|this|off|out|up|on|into|itself|names?|so|not|as|each|every|its"
    r"|their|his|her|things?|people|together)\b"
)


def names_told(ground: Ground) -> Iterator[Fact]:
    """A fact for each name that a sentence gives what it has told in front of it."""
    for told in ground.told[:MOST_SENTENCES]:
        if fact := next(_of(ground, told), None):
            yield fact


def _of(ground: Ground, told: Told) -> Iterator[Fact]:
    """The questions for the names that a sentence gives, each with the longest stretch in front that can be heard."""
    bare = told.bare.strip()
    if "?" in bare or "!" in bare:
        return
    for part in _STOPS.split(bare.rstrip(".:")):
        said = unjoined(large(part.strip(" ,")))
        found, kind = _AT.match(said), _KIND.match(said)
        if kind:
            found = kind
        if not found or _OTHERS.match(found["behind"]) or _BOUND.match(found["behind"]) or not _is_name(found["name"]):
            continue
        noun = kind["noun"] if kind else ""
        whole = bool(kind) or (not found["article"] and _WHICH.match(found["sign"]) is not None)
        whole = whole or _IN_WHAT.match(found["sign"]) is not None
        heads = [found["told"].strip(" ,")]
        while last := _LAST.fullmatch(heads[-1]):
            heads.append(last["last"])
        bare_name = without_article(found["name"])
        for head in heads:
            if _PERSON.search(head):
                continue
            fact = named_behind(
                ground,
                told,
                bare_name,
                head,
                noun,
                found["article"] or "",
                end=not whole,
                loose=not kind and "," in found["sign"],
            )
            if fact:
                yield fact


def _is_name(name: str) -> bool:
    return is_term(without_article(name), marked=True) and not re.match(_NO_NAME.pattern, name)
