"""Terms that a sentence ends in: "… is called a kiln", "… are known as …", "…, also called …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_FOR, stems, tells_kind_alone
from audiolesson.study.facts.form import (
    VAGUE,
    in_sentence,
    is_many,
    is_term,
    large,
    small_item,
    with_article,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_CALLED = lazy(
    r"(?P<what>[A-Z][^.;:]{12,140}?),? (?P<verb>is|are|was|were) (?P<also>(?:often|sometimes|commonly|usually|also"
    r"|generally|collectively|typically|simply) )?(?:called|known as|termed|referred to as) (?P<term>[^.;:]{2,60})[.;,]"
)
_ALSO = lazy(
    r"(?P<what>(?:An? |The )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,4}),? (?:also|sometimes|often) (?:called|known as|referred"
    r" to as) (?P<term>(?:an? |the )?[\w'’ -]{3,40}?)(?P<end>[,.;)]| is | are )"
)
_END = lazy(r",| (?:by|because|in|on|and|or|when|after|to|for|since|with|where|if|as|at|from|which|that)\b")
_NARROWS = lazy(
    r" (?:of|that|which|who|whose|in|on|for|with|from|between|where|when|by|to|at|through|into|without|against|across"
    r"|\w+(?:ing|ed) (?:by|in|of|to|from|with|on|at|the|an?)) "
)
_OPEN = lazy(r"\b(?:that|which|who|and|or|it|they|also|often|but)\Z")
_LEANS = lazy(
    r"(?:this|these|that|those|such|it|they|one|some|another|each|both|other|many|most|all|any|every|the (?:latter"
    r"|former|process|result|other|first|second|third|last|same|following|two|three|method|approach|remaining))\b",
    re.I,
)


_PRAISED = lazy(
    r"(?:an?|the) (?:well-known|famous|classic|popular|common|individual|special|current|new|recent|next|last|first) ",
    re.I,
)
"""How a description begins that tells what is thought of a thing, or fits many."""
_MEASURE = lazy(r"The (?:amount|number|share|quantity|size|weight|price|cost|sum|rate|level) of [a-z]+", re.I)
"""A measure of anything, of which the page tells where it is."""
MOST_WORDS = 19
"""Words of a description in a question for its name."""


def called(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what something is called."""
    for told in ground.told:
        said = told.bare
        if "called" in said or "known as" in said or "termed" in said or "referred to as" in said:
            fact = _called(ground, told, said) or _also(ground, told, told.text.text) or _beside(ground, told)
            if fact:
                yield fact


def _called(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _CALLED.match(said)
    if not found or leans_back(said):
        return None
    what, verb = found["what"], found["verb"]
    full = _whole_name(told, _END.split(found["term"])[0].strip(" \"“”'"))
    term = re.sub(r"^(?:its|their) ", "", full)
    what = _THE_OPPOSITE.sub(lambda beside: large(beside["what"]), what)
    few = (len(what.split()) < 4 and not _is_deed(what, term)) or _MEASURE.fullmatch(what) is not None
    if _OPEN.search(what) or (_LEANS.match(what) and not _ONE_WHOLE.match(what)):
        return None
    if _TWO_ADJECTIVES.sub(r"\1 ", what).count(",") or _is_statement(_AS_ONE.sub("", what)):
        return None
    described = _TWO_ADJECTIVES.match(what) and ground.sets_off(without_article(term))
    narrowed = described or _NARROWS.search(f"{what} ") or _is_deed(what, term)
    if (few or not narrowed) and (not found["also"] or "referred" in found.group()):
        return None
    if found["also"] and found["also"].strip() == "sometimes":
        return None
    if found["also"] and "also" in found["also"] and not is_term(what):
        return None
    bare = without_article(term)
    if _SHORT.fullmatch(bare) and not ground.sets_off(bare):
        return None
    if not is_term(bare, marked=True) or _is_bare_name(ground, bare):
        return None
    vague = VAGUE.match(without_article(what)) and not _PLACED.match(what) and not _ONE_WHOLE.match(what)
    if _PRAISED.match(what) or vague or len(what.split()) > MOST_WORDS:
        return None
    if re.match(r"an? (?:[\w-]+ )?(?:variation|type|kind|form|part|group|number|set|way|lot|few)s? of\b", what, re.I):
        return None
    if re.search(
        r"\b(?:both|ones?|others?|another|same|such|this|these|it|they|their|its?|he|she|his|her)\b",
        _ONE_WHOLE.sub("", _AS_ONE.sub("", what)),
    ):
        return None
    many = is_many(_NARROWS.split(f"{what} ")[0].split(",")[0]) and not re.match(r"[A-Z][a-z]+ing (?!.*\band\b)", what)
    if many != (verb in ("are", "were")):
        return None
    small = small_item(what, ground.whole)
    if told.item and not many and " of " in small and not re.match(r"(?:an?|the) |\w+ing ", small):
        small = f"the {small}"
    if found["also"] and "also" in found["also"]:
        question = f"What is another name for {small}?"
    elif verb in ("was", "were"):
        question = f"What {verb} {small} called?"
    else:
        question = f"What is the name for {small}?"
    also = "also " if found["also"] and "also" in found["also"] else ""
    again = f"{large(small)} {verb} {also}called {full}."
    kind_alone = tells_kind_alone(bare, what)
    return made(
        ground, told, "description", term, question, term, again, 2.3, named=kind_alone, most=MOST_WORDS + NAME_FOR
    )


def _is_deed(what: str, term: str) -> bool:
    """Whether something done has a name of its own: "Describing motion", kinematics."""
    return _DOING.fullmatch(what) is not None and has_rare_word(without_article(term))


_DOING = lazy(r"[A-Z][a-z]+ing (?:[a-z-]+ )?[a-z-]+")
_THE_OPPOSITE = lazy(r"^(?:The opposite|The reverse|The first|The second|The other), (?P<what>an? [^,]+),?$")
"""A thing that stands beside the one before it, with what it is."""
_ONE_WHOLE = lazy(r"One (?:full|complete|single|whole) [a-z]+ ")
_TWO_ADJECTIVES = lazy(r"^((?:An?|The) [a-z-]+),? (?=[a-z-]+ [a-z-]+$)")
_AS_ONE = lazy(r" as one [a-z]+s (?:up|down|along|through|into|to|from) [^,]+$")
"""What anybody does, told as a measure: "as one moves up the chain"."""
_PLACED = lazy(r"The (?:point|part|line|value|rest|case) (?:at which|in which|where|that|of|between|on) ")
"""A noun that says nothing alone with the clause that tells which one is meant."""


def _is_bare_name(ground: Ground, bare: str) -> bool:
    """Whether a name is one word with a capital that the lesson does not set off: one of a firm or a place."""
    return bare[0].isupper() and bare[1:].islower() and " " not in bare and not ground.sets_off(bare)


_SHORT = lazy(r"[A-Z]{3,}s?")
"""A short form that nothing spells out or sets off, which names nothing to whoever hears it."""


def _whole_name(told: Told, name: str) -> str:
    """A name with all that is in bold letters with it: "barrier to rotation", which a cut at "to" would halve."""
    bare = without_article(name)
    bold = (told.text.text[start:end].strip(" .,;:") for start, end in told.text.strong)
    longer = next((one for one in bold if one.startswith(f"{bare} ")), "")
    return name.replace(bare, longer) if longer else name


_CLAUSE = lazy(r" (?:(?:in|by|to|at|for|from|on|with|above|below|under|through) which|that|which|who|whose|where) ")
_BEGINS_CLAUSE = lazy(
    r"(?:if|when|because|since|as|although|though|while|once|in|at|for|with|on|by|from|after|before|to|thus|so|here|note"
    r"|recall|instead|also|then|sometimes|often|usually|technically|typically|today|this|just) ",
    re.I,
)


def _is_statement(what: str) -> bool:
    """Whether what stands before "is called" has a main verb of its own; that of a clause behind a noun is none."""
    if _BEGINS_CLAUSE.match(what) or re.search(r" (?:and|but|or|so)$", what):
        return True
    found = _CLAUSE.search(what)
    if not found:
        return has_main_verb(what)
    head, rest = what[: found.start()], what[found.end() :]
    return (
        has_main_verb(head)
        or not is_noun_phrase(_OF.split(without_article(head))[0])
        or _CLAUSE.search(rest) is not None
    )


_OF = lazy(r" (?:of|in|on|for|with|from|between|to) ")


_SPELLED = lazy(r"\S*[A-Z]{2}\S*(?: \S+){3,}$")
"""A short form with the words that it stands for behind it, which no comma divides."""


def _also(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _ALSO.match(said)
    if not found or _SPELLED.match(found["what"]):
        return None
    if not is_term(found["what"], marked=True) or not is_term(found["term"], marked=True):
        return None
    small = in_sentence(found["what"], ground.whole)
    be = "are" if found["end"] == " are " else "is"
    return made(
        ground, told, "description", found["term"], f"What is another name for {small}?", found["term"],
        f"Another name for {small} {be} {found['term']}." if be == "is" else "", 2.1,
    )  # fmt: skip


_ALSO_BESIDE = lazy(
    r"(?P<x>[A-Za-z][\w'’-]*(?: [\w'’-]+){0,5})(?: \([A-Z][A-Za-z]{1,5}\))?(?:,| \() ?(?:also|sometimes|often|commonly"
    r"|otherwise) (?:called|known as|referred to as) (?:the |an? )?[\"“]?(?P<term>[A-Za-z][\w'’-]*(?: [\w'’-]+){0,3}?)"
    r"[\"”]?(?=[,.;)—]| (?:is|are|was|were|can|has|have|which|that)\b)"
)


_BEFORE_NAME = frozenset(["called", "named", "enzyme", "protein"])
"""Words besides those of grammar behind which a name begins."""


def _beside(ground: Ground, told: Told) -> Fact | None:
    """Another name that stands beside a term of the lesson's anywhere in a sentence."""
    found = _ALSO_BESIDE.search(told.text.text)
    words = found["x"].split() if found else []
    joined = found is not None and told.text.text[: found.start()].endswith(("-", "–"))
    name = next(
        (
            one
            for at in range(joined, len(words))
            if (not at or len(words) > at + 1 or words[at - 1].lower() in FUNCTION | _BEFORE_NAME)
            and ground.sets_off(one := " ".join(words[at:]))
        ),
        "",
    )
    if not found or not name or not is_term(name, marked=True) or not is_term(found["term"], marked=True):
        return None
    if _is_of_the_head(told.text.text[: found.start()], found["x"], name, told.text.text[found.start() :]):
        return None
    if is_many(name) != is_many(found["term"]) or set(stems(name)) & set(stems(found["term"])):
        return None
    small, other = with_article(name, ground.whole), in_sentence(found["term"], ground.whole)
    return made(
        ground, told, "description", name, f"What is another name for {small}?", other,
        f"{large(small)} {'are' if is_many(name) else 'is'} also called {other}.", 1.5, exact=True,
    )  # fmt: skip


_ENDS_IN_COMMA = lazy(r", ?(?:also|sometimes|often|commonly|otherwise) ")


def _is_of_the_head(before: str, x: str, name: str, rest: str) -> bool:
    """Whether another name may be that of what stands before an insertion: "a mix, strained by hand, also called …"."""
    inserted = f"{before}{x.removesuffix(name)}".rpartition(",")
    told = without_article(inserted[2].strip())
    return bool(inserted[1]) and told != "" and bool(_ENDS_IN_COMMA.match(rest[len(x) :]))
