"""Who or what did a thing, and what a thing does: "Who popularised the name?", "What does a lockfile record?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s, s_form
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import ALSO_NOUNS, PAST, PLAIN, PREPOSITIONS, SUBORDINATE, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.evidence import is_of_section
from audiolesson.study.facts.form import VAGUE, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.persons import UP
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS, Clause, asks_do, head_of

BEFORE_NAME = r"(?:the (?:[\w-]+ ){1,4}?)?"
"""What a person was, in front of the name, as a pattern."""
WHOLE_NAME = rf"(?:[A-Z]\. )*{UP}(?: [A-Z]\.)*(?: (?:van|von|de|of|der|al|da|di|du|la|le|the))?(?: {UP}){{1,2}}"
"""A name of two words at least, as a pattern."""
PERSON = lazy(rf"{BEFORE_NAME}(?P<name>{WHOLE_NAME})")
BODY = lazy(
    r"\b(?:Court|Congress|University|Act|States|War|Party|Company|Union|Army|Institute|Council|Church|Empire|Bank"
    r"|House|Senate|Department|Agency|Association|Society|Committee|Commission|Corporation|Group|Labs?|Street|Sea"
    r"|Ocean|River|Lake|Mount|Mountains?|Island|Islands|Valley|City|Road|Kingdom|Republic|League|Parliament|Age|World"
    r"|Revolution|Museum|Bay|Cape|Falls|North|South|East|West|New|Great|American|British|French|German|Earth|System"
    r"|Protocol|Law|Rule|Theorem|Effect|Desert|Gulf|Peninsula|Plate|Pass|Canal|Belt|Fault)\b"
)
_BY = lazy(
    rf"(?P<done>(?:first )?(?:\w+ed|written|built|made|found|drawn|begun|founded|told|won|led|put forward)) "
    rf"(?:(?:in|around|about) \d{{1,4}}(?: BC)? )?by (?P<by>{PERSON.pattern})(?: (?:in"
    rf"|around) (?:1\d{{3}}|20\d\d))?"
    r"(?=$|,| (?:at|for|from|of|to|and)\b.*)"
)
_NO_DEED = word_set(
    """note argue say find suggest claim report agree remain continue attend visit enter die live work wish want like
    begin become grow go come have be seem appear stay leave stand move turn see hear feel think know believe call use
    need travel arrive return look try get give take hope refuse decide add put set spend lose write hold mean lie show
    make rule"""
)
_IRREGULAR = {
    "wrote": "write", "built": "build", "found": "find", "won": "win", "led": "lead", "drew": "draw", "made": "make",
    "began": "begin", "broke": "break", "set": "set", "held": "hold", "gave": "give", "took": "take", "taught": "teach",
}  # fmt: skip
_ANY = lazy(r"\b(?:it|its|they|them|their|all|every|each|one|both|many)\b")
NO_ONE = lazy(
    r"-[A-Z]|\b(?:Networks?|Learning|Models?|Systems?|Project|Method|Theory|Machines?|Law|Code|Web|Computers?)\b"
)
"""What has a name as persons have one."""
_COUNTS = lazy(r": .+, .+ and ")
"""A row, which is asked for as a whole."""
_BEFORE_CLAUSE = lazy(r" (?:that|which|who|before|when|after|until|if|so that|how|what|where|while|as) ")
_YEAR = lazy(r"(?:in|around|about) (?:1\d{3}|20\d\d)")
LEAST_OBJECT = 2
_SECOND_DEED = lazy(r" and (?:found|made|gave|[a-z]+ed) .*")
"""What somebody did besides, which a question for who did the first leaves out."""
_BLAND = word_set(
    """be have do make get go come take give use need want know think say mean become seem look help let keep put
    include allow enable provide offer support involve depend vary differ matter tend try start begin end stop happen
    occur appear exist live work follow lead affect influence change show see find call like prefer require want hope
    sit stand lie run move turn rise fall grow decide remain stay range act serve play feel love hate learn think
    believe argue agree claim note ask answer tell speak talk read write call name lose win pay cost buy sell
    increase decrease improve contain consist add own carry tend fill cover exemplify inform note imagine
    embody illustrate reflect feature
    guarantee ensure create constitute compel echo foster promote drive enhance demand shape define highlight
    emphasise emphasize challenge inspire empower encourage"""
)
_OBJECT = word_set("record store measure contain describe carry convert translate secrete collect produce compare")
"""Deeds whose object is asked for; of others the doer is."""


def deeds_told(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each statement of what a person did or a thing does."""
    for clause in filter(
        lambda one: one.is_whole and not (one.rest.startswith("and ") or _COUNTS.search(one.told.bare)), clauses
    ):
        if fact := _person(ground, clause) or _by(ground, clause) or _thing(ground, clause):
            yield fact


def _person(ground: Ground, clause: Clause) -> Fact | None:
    found = PERSON.fullmatch(clause.x[0].lower() + clause.x[1:] if clause.x.startswith("The ") else clause.x)
    verb = clause.verb
    base = _IRREGULAR.get(verb) or base_of_ed(verb) or (verb if verb in PAST else "")
    if (
        not found
        or BODY.search(found["name"])
        or not base
        or base in _NO_DEED - ({"write", "find"} if re.match(r"an? |the ", clause.rest) else {"write"})
        or NO_ONE.search(found["name"])
        or clause.named
    ):
        return None
    what = _SECOND_DEED.sub("", head_of(clause.rest))
    what = (
        _YEAR.sub("", what).strip().replace("  ", " ")
        if _YEAR.search(what) and what.count(" ") > LEAST_OBJECT
        else what
    )
    if not _is_object(what) or len(what.split()) <= LEAST_OBJECT or not _is_particular(what) or is_bare(what):
        return None
    return made(
        ground, clause.told, "description", found["name"], f"Who {verb} {what}?", found["name"], clause.told.bare, 1.4,
        exact=True,
    )  # fmt: skip


def _is_object(what: str) -> bool:
    first = what.split()[0].lower() if what else ""
    if (
        not first
        or (first in PREPOSITIONS and first != "to")
        or first in SUBORDINATE - {"that", "how"}
        or LEANS.search(what)
    ):
        return False
    return "," not in what and not re.search(r"\band \w+ed\b|[:;—]", what)


def _is_particular(what: str) -> bool:
    """Whether a deed is one that was done once: it names a thing by its name, as the first or in detail."""
    return bool(
        re.search(
            r"\b[A-Z][a-z]|\b(?:first|name|theory|law|method|term)\b|\b(?:that|which"
            r"|how)\b",
            what,
        )
    ) or (what.startswith("the ") and len(what.split()) > LEAST_OBJECT)


def _by(ground: Ground, clause: Clause) -> Fact | None:
    """ "The wheel was invented by … in …" as "Who invented the wheel?", for what "it" means too."""
    found = _BY.match(clause.rest) if clause.verb in ("was", "were") else None
    if not found or BODY.search(found["name"]) or " and " in found["by"]:
        return None
    done = found["done"].removeprefix("first ")
    past = {"written": "wrote", "drawn": "drew", "begun": "began"}.get(done, done)
    if past in ("named", "began") or base_of_ed(past) in _NO_DEED:
        return None
    question = f"Who {past} {clause.x}?"
    again = f"{large(clause.x)} {clause.verb} {found['done']} by {found['name']}."
    return made(ground, clause.told, "description", found["name"], question, found["name"], again, 1.9, exact=True)


def _thing(ground: Ground, clause: Clause) -> Fact | None:
    do, base = asks_do(clause)
    what = head_of(clause.rest)
    name = without_article(clause.x)
    if (
        not base
        or base in _BLAND - _OBJECT
        or clause.lead
        or what.startswith("to ")
        or _does_more(what, clause.many)
        or not _is_object(what)
        or VAGUE.search(name)
        or " of " in name
        or re.fullmatch(r"[\w]+-[\w-]+", name)
        or (base not in _OBJECT and _ANY.search(what))
    ):
        return None
    if (
        not is_term(clause.x, marked=ground.sets_off(name))
        or " and " in name
        or has_finite_verb(_BEFORE_CLAUSE.split(what)[0])
    ):
        return None
    of_section = is_of_section(ground, clause.told.section, clause.x)
    known = of_section if base in _OBJECT else ground.sets_off(name) or ground.uses(name) > 1 or " " in name
    if not known or clause.x in ("people", "scientists", "plants"):
        return None
    if base in _OBJECT:
        if len(what.split()) < LEAST_OBJECT + 1 or what.endswith("ly") or len(what.split()) > MOST_IN_ANSWER:
            return None
        return made(
            ground,
            clause.told,
            "description",
            clause.x,
            f"What {do} {clause.x} {base}?",
            what,
            clause.said,
            1.5,
            exact=True,
        )
    if re.fullmatch(r"(?:the|an?) [\w-]+", what):
        return None
    if len(what.split()) < LEAST_OBJECT or not re.match(r"(?:the|an?|[a-z]+s?) ", what):
        return None
    return made(
        ground, clause.told, "description", clause.x, f"What {s_form(base)} {what}?", clause.x,
        clause.said, 1.4, exact=True,
    )  # fmt: skip


def _does_more(what: str, many: bool) -> bool:
    """Whether a second verb stands behind "and": "up through the roots and release it"."""
    return any(
        (base_of_s(word) and not many and word not in ALSO_NOUNS) or (many and word in PLAIN)
        for word in re.findall(
            r"\band ([a-z]+)(?= (?:the|an?|its|their|up|out|it|them|how|most|off|in|into|[a-z]+s?)\b)", what
        )
    )
