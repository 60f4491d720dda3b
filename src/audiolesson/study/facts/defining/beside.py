"""What stands beside a name in its sentence: "myelin, a fatty sheath …", "pores called stomata", "…, or isobars"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION, PAST
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.defining.asked import Candidate
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.defining.wording import NARROWS, fully, is_kind, is_known, is_many, leans, said_of, term_of
from audiolesson.study.facts.form import ends_as_mass, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.refusing.everyday import is_everyday

_APPOSED = lazy(
    r"(?:,|:| –|—) (?:which (?:means|is|refers to) |that is,? (?:to say,? )?)?"
    r"(?P<what>(?:an?|the|any) [^,;:()–—]{10,110}|(?:(?<=: )"
    r"|(?<=means ))[a-z]+ing [^,;:()–—]{10,110})(?=$|[,;.(]|:| –|—)"
)
_CALLED = lazy(
    r"(?P<what>(?:\b(?:an?|the) )?(?:[a-z-]+ ){0,3}[a-z-]+(?: (?:of|that|which|in|for|from|with"
    r"|between) [^,;:]{3,60})?),?"
    r" (?:which (?:is|are) (?:also )?|(?:also|often|sometimes|usually|commonly) )?(?:called|known as|termed)"
    r" (?P<x>(?:(?:an?|the) )?[\w’'-]+(?: [\w’'-]+){0,2}?)(?=$|[,;:(]| (?:that|which|who|whose|is|are|in|to|on"
    r"|at|where|for|and)\b)"
)
MOST_IN_NAME, LEAST_USES = 4, 2


def beside(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """What is said between commas of the term before it."""
    said = _OFTEN.sub("", one.said)
    for found in _APPOSED.finditer(said) if _BREAK.search(said) else ():
        before, behind = said[: found.start()], said[found.end() :]
        x = _name_before(ground, one, before)
        label = one.told.item and without_article(x).lower() == without_article(before).strip().lower()
        row = _ROW.match(behind) and not _ADDS.match(behind)
        if not x or label or is_many(x) or row or _OWN_VERB.search(_RELATIVE.sub("", found["what"])):
            continue
        known = is_known(ground, one, x)
        what = said_of(found["what"])
        colon = found.group().startswith(":")
        if (colon and behind and not _ADDS.match(behind)) or (found["what"].startswith("any ") and not known):
            continue
        sure = (
            known
            or "which means" in found.group()
            or (not colon and not x.startswith("the ") and not behind)
            or (
                colon
                and x.startswith(("a ", "an "))
                and what.startswith(("a ", "an "))
                and not is_everyday(without_article(x))
            )
            or (not colon and x == without_article(x) and ends_as_mass(x) and _GOES_ON.match(behind))
        )
        if _OR.search(re.split(rf" {NARROWS} ", what)[0]) or _OR_A.search(what) or _AND_A.search(what):
            continue
        if len(what.split()) > MOST_IN_ANSWER:
            what = ""
        if (
            sure
            and what
            and not _NAME_ALONE.search(what)
            and is_kind(what, False, known and x not in ground.coded)
            and not judges(what)
        ):
            yield Candidate(one, x, "is", what)
        elif sure and not what and (full := fully(found["what"])) and is_kind(full, False, known):
            yield Candidate(one, x, "is", "", full=re.sub(r"^any\b", "a", full))


_OFTEN = lazy(r", (?:usually|often|typically|sometimes|mostly|generally) [^,;:]+,(?= (?:that|which|whose) )")
"""What stands between a kind and what narrows it."""
_ADDS = lazy(r", (?:where|which|who|so|usually|often|with|from|in which|by which)\b")
_GOES_ON = lazy(r", (?:is|are|was|has|have|can|may|will|[a-z]+s) ")
"""How a sentence goes on behind what stands between commas."""
_NAME_ALONE = lazy(r"^the [a-z]+ [a-z]+ing (?:an?|the|its|their|his|her) |^the [a-z]+ of [A-Z]\w+$|\b[A-Z]\w+$")
_RELATIVE = lazy(r"\b(?:that|which|who|where|when|whose|what|how)\b.*")
_OWN_VERB = lazy(r"\b(?:is|are|was|were|can|may|will|would|has|have|had|do|does|did)\b")
_OR = lazy(r" (?:and|or) ")
_OR_A = lazy(r" or an? ")
_AND_A = lazy(r"^(?:(?!\b(?:that|which|who|where|between|both|from|into|when|how)\b).)* and an? ")
"""A second thing behind the first, which is that of a row: "a jug of slip and a brush"."""
_ROW = lazy(r", (?:and|or|an?|the|as well) |, [\w-]+(?: [\w-]+){0,2},? (?:and|or) ")


def _name_before(ground: Ground, one: Statement, said: str) -> str:
    """The term that some words end in; "" where none is plain."""
    words = re.split(r"[,;:] ", said)[-1].split()
    known = [name for name in one.names if said.lower().endswith(name)]
    if known:
        marked = max(known, key=len)
        behind = re.search(r"\b(?P<article>(?:an?|the) |)$", said[: -len(marked)], re.I)
        return term_of(ground, one, f"{behind['article'].lower() if behind else ''}{said[-len(marked) :]}")
    taken: list[str] = []
    while (
        words and words[-1].lower() not in FUNCTION and not _SHORTENED.search(words[-1]) and len(taken) < MOST_IN_NAME
    ):
        taken.insert(0, words.pop())
    article = words[-1].lower() if words and words[-1].lower() in ("a", "an", "the") else ""
    if (
        not taken
        or len(taken) == MOST_IN_NAME
        or (not article and words and words[-1].lower() not in _BEFORE and not _SHORTENED.search(words[-1]))
    ):
        return ""
    if article and _CONDITION.match(one.said):
        return ""
    name = " ".join(taken)
    if any((base_of_s(word) and not is_plural(word)) or word in PAST for word in taken[:-1]) or base_of_s(taken[0]):
        return ""
    if not is_noun_phrase(name) or is_plural(name) or (article != "the" and not article and len(taken) > 2):
        return ""
    return (
        term_of(ground, one, f"{article} {name}".strip())
        if ground.uses(name) >= LEAST_USES or article or ends_as_mass(name) or "which means" in one.said
        else ""
    )


_CONDITION = lazy(r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|After|Before|Since) ")
_SHORTENED = lazy(r"^(?:[Tt]here|[Ii]t|[Tt]hat)['’]s$")
_BEFORE = frozenset(
    ["why", "that", "in", "of", "by", "with", "from", "for", "as", "into", "through", "to", "on", "is", "are", "called"]
)


_AFTER = lazy(r"[a-z]+ of [A-Z][a-z]+")
_THE = lazy(
    r", (?:or |the so-called |so-called |the |an? )?(?P<x>[^,;:()–—]{3,30})(?P<behind>$|, (?:which|where"
    r"|against|and|but).*|[;(].*)"
)


def named_beside(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """A name between commas behind what it names: "stacks of flattened sacs, the thylakoids"."""
    for found in _THE.finditer(one.said):
        name, told = found["x"], one.said[: found.start()]
        if not (name.lower() in one.names or _AFTER.fullmatch(name)) or not has_finite_verb(told):
            continue
        last = re.search(
            r"(?P<a>\ban? (?:(?!(?:of|in|for|with|from|to|on|at) )[a-z-]+ )*|[a-z-]+ )(?P<noun>[a-z-]+)$", told
        )
        x = f"the {name}" if found.group().startswith(", the ") else name
        x = x if _AFTER.fullmatch(name) else term_of(ground, one, x)
        if not last or not x or last["noun"] in FUNCTION or is_many(name) != is_plural(last["noun"]):
            continue
        many = is_plural(last["noun"])
        if (
            (many or last["a"].startswith(("a ", "an ")))
            and LEAST_TOLD <= len(told.split()) <= MOST_TOLD
            and not leans(told)
        ):
            asked = f"What {'are these' if many else 'is this'} {last['noun']} called?"
            yield Candidate(one, x, "told", told, f"{large(told)}. {asked}")


def called_beside(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """A name behind "called" of what stands before it."""
    for found in _CALLED.finditer(one.said) if _NAMES.search(one.said) else ():
        if re.search(r"\b(?:that|which|be|is|are|was|were|been|came|come|to)$", found["what"]):
            continue
        what, x = _phrase(found["what"]), term_of(ground, one, found["x"])
        core = re.split(rf" {NARROWS} ", what)[0]
        many = bool(core) and is_plural(core.split()[-1])
        if not x or leans(what) or not (many or what.startswith(("a ", "an ", "the "))) or not is_noun_phrase(core):
            continue
        if is_many(x) != many:
            continue
        be = "are" if many else "is"
        if len(core.split()) < len(what.split()) and len(what.split()) >= LEAST and not has_main_verb(what):
            yield Candidate(one, x, "named", what, f"What {be} {what} called?")
        before, behind = one.said[: found.start()], one.said[found.end() :]
        if re.search(r", an? [a-z ]+$", f"{before}{found['what']}"):
            continue
        told = f"{before}{found['what']}{behind if behind.startswith(',') else ''}".strip()
        noun = core.split()[-1]
        if _DANGLES.search(told):
            continue
        if (
            (not behind or behind.startswith(","))
            and has_main_verb(told)
            and LEAST_TOLD <= len(told.split()) <= MOST_TOLD
        ):
            this = f"these {noun}" if many else f"this {noun}"
            yield Candidate(one, x, "told", told, f"{large(told)}. What {be} {this} called?")


_BREAK = lazy(r"[,:] | [–—]")
_NAMES = lazy(r"\b(?:called|known|termed)\b")
_DANGLES = lazy(r"\b(?:is|are|was|were)(?:,|$)")
LEAST_TOLD, MOST_TOLD = 6, 22


def _phrase(words: str) -> str:
    """The thing that some words end in, with what narrows it."""
    head, *rest = re.split(rf"(?= {NARROWS} )", words, maxsplit=1)
    found = re.search(r"\b(?:an?|the) (?:[a-z-]+ ){0,3}[a-z-]+$", head)
    if found:
        return found.group() + "".join(rest)
    own = head.split()
    while len(own) > 1 and any(word in FUNCTION or base_of_s(word) for word in own[:-1]):
        own = own[1:]
    if base_of_s(own[0]) or own[-1] in FUNCTION:
        tail = re.search(r"(?:[a-z-]+ )?[a-z-]+$", words)
        own, rest = (tail.group() if tail else words).split(), []
        own = own[1:] if own[0] in FUNCTION else own
    return " ".join(own) + "".join(rest)


LEAST = 4
