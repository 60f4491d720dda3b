"""What stands at one end of a sentence told at the other, and a subject told as a case, by the tree.

"A card that is missed goes back." is "If a card is missed, it goes back."; "In 1913, Bohr drew an atom." is "Bohr drew
an atom in 1913.". A phrase moves only where it surely hangs on the main verb, and no clause stands between them.
"""

import re

from audiolesson.draft.english.forms import base_of_ing
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.framing.again.joints import POINTS, in_mid, is_clause
from audiolesson.draft.framing.plain_parts import name_start
from audiolesson.draft.shortening.parsed.naming import agrees, is_many
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.patterns import lazy

_SURE, _SURE_PLACE, MOST_IN_FRONT = 0.6, 0.9, 9
"""The share that the parser gives to where a phrase hangs; words of one that is told first."""

_ANY = word_set("a an any every each")
_CLAUSES = frozenset({"advcl", "ccomp", "acl:relcl", "acl", "parataxis", "csubj"})
_FREE = word_set("within during after before throughout without under via among")
_PLACED = word_set("in at on")
_LAST = word_set(
    "in on at during by within under after before without from among between across throughout with inside"
)
_AT_A_PLACE = lazy(
    r"\b(?:locat|found|bas|stor|writ|us|involv|plac|put|born|held|kept|arrang|divid|group|express|dissolv|cover|interest"
    r"|result|consist|liv|depend|focus|rel|stand|set|occur|mak|made|seen|known|caught|engag|work|play|lie|lies|rest|say)\w*",
    2,
)
_BINDS = lazy(
    r"\b(?:that|which|who|if|when|because|(?:rather|other) than|not|never|no|cannot|can[’']t|only|most|[a-z]+est)\b", 2
)
_FORMULAS = lazy(
    r"\w+ (?:(?:the )?(?:first|second|third|last|fact|end|case|sense|result|same|other|way)\b|turn|short"
    r"|general|practice"
    r"|particular|addition|contrast|other words|theory|principle|effect|this|that|these|those|such|it|which|most cases"
    r"|many cases|some cases|all|one|time|reality|essence|summary|conclusion|example|instance|now|then|itself)\b",
    2,
)
_SAYS = lazy(
    r"(?P<who>[^,;:]+?) (?:says|say|states|state|holds|claims|suggests|argues|argued|claimed|found|suggested)"
    r" that (?P<what>[^;:]+)\.$"
)
_GAINS = lazy(
    r"(?P<deed>[A-Z][a-z]+ing [^,;:]+?) (?P<may>can |may |will )?(?P<verb>(?:reduc|increas|improv|prevent"
    r"|lower|rais|sav"
    r"|maximiz|minimiz|avoid|protect|strengthen|weaken|speed|slow|limit|ensur)(?:e?s|e)?) (?P<what>[^,;:]+)\.$"
)
_NO_AIM = lazy(
    r"\b(?:us|need|requir|tak|tr|want|allow|help|hav|ha|design|able|enabl|enough|too|must|should|it|ask|tell|told|lead"
    r"|caus|forc|get|expect|teach|way|ability|right|time|order|reason|attempt|effort|tend|seem|begin|start|learn|fail)\w{0,3}\b",
    2,
)


def moved(read: Read, whole: str) -> str:
    """The sentence with an end of it at the other one; "" where that is unsure."""
    return (
        _as_case(read)
        or _by_doing(read, whole)
        or _says(read, whole)
        or _aim_first(read, whole)
        or _last(read, whole)
        or _first(read, whole)
    )


def _as_case(read: Read) -> str:
    """ "A card that is missed goes back." is "If a card is missed, it goes back."."""
    tree = read.tree
    noun, verb = read.subject(tree.root), read.finite(tree.root)
    if noun < 0 or read.start(noun) != 0 or tree.tags[tree.root].startswith("NN") or "," in read.text.text:
        return ""
    many, first = is_many(read, noun), read.word(0)
    if not (first in _ANY or (many and tree.tags[0] in ("NNS", "JJ", "NN") and first not in _MANY)):
        return ""
    clauses = [at for at in tree.below(noun, "acl:relcl") if read.start(at) == noun + 1 and tree.sure[at] >= _SURE]
    if len(clauses) != 1 or tree.tags[verb] == "VBD" or read.word(noun + 1) not in ("that", "which", "who"):
        return ""
    start, end = read.span(clauses[0])
    own = read.finite(clauses[0])
    loose = any(tree.tags[one] != "RB" for one in range(end, verb))
    end = verb  # "A card that is answered correctly moves one box forward.": an adverb may be read with either verb
    if loose or read.subject(clauses[0]) != start or own != start + 1 or tree.tags[own] == "VBD":
        return ""
    if (read.word(start) == "who" and not many) or not agrees(read, own, many) or not agrees(read, verb, many):
        return ""
    name, case, then = (read.said(*span).text for span in ((0, start), (start + 1, end), (end, read.end)))
    name = name if many else re.sub(r"^(?:Any|Every|Each) (?=([aeiou])?)", lambda one: f"A{'n' * bool(one[1])} ", name)
    small = name[0].lower() + name[1:]
    if (
        POINTS.search(then)
        or _CALLED.search(then)
        or len(case.split()) < 2
        or (not name[1:2].islower() and name[1:2] != " ")
    ):
        return ""
    return f"If {small} {case}, {'they' if many else 'it'} {then}."


_MANY = word_set("many some most few several all both no these those other")
_CALLED = lazy(r"\b(?:called|known|named|termed)\b")


def _by_doing(read: Read, whole: str) -> str:
    """ "Drying pots slowly prevents cracks." is "By drying pots slowly, one prevents cracks."."""
    found = _GAINS.fullmatch(read.text.text)
    if not found or POINTS.search(read.text.text) or not base_of_ing(found["deed"].split()[0].lower()):
        return ""
    tree = read.tree
    verb = next(at for at, word in enumerate(tree.words) if word.start == found.start("verb"))
    if verb != tree.root or _BINDS.search(found["deed"]) or read.start(read.subject(verb)) != 0:
        return ""
    act = found["verb"] if found["may"] or found["verb"].endswith("s") else ""
    small = found["deed"][0].lower() + found["deed"][1:]
    return f"By {small}, one {found['may'] or ''}{act} {found['what']}." if act else ""


def _says(read: Read, whole: str) -> str:
    """ "The guild's rule says that kilns rest." is "Kilns rest, according to the guild's rule."."""
    found = _SAYS.fullmatch(read.text.text)
    who = name_start(found["who"], whole) if found and is_noun_phrase(found["who"]) else ""
    if not found or not who or POINTS.search(who) or "," in found["what"] or read.subject(read.tree.root) < 0:
        return ""
    return f"{upper_first(found['what'])}, according to {who}."


def _aim_first(read: Read, whole: str) -> str:
    """ "Potters open the door to cool the kiln." is "To cool the kiln, potters open the door."."""
    tree = read.tree
    for at in tree.below(tree.root, "advcl"):
        start, end = read.span(at)
        if (
            not 0 < start < end == read.end
            or read.word(start) != "to"
            or start != at - 1
            or tree.sure[at] < _SURE_PLACE
        ):
            continue
        main, aim = read.said(0, start).text, read.said(start, end).text
        small = in_mid(read, main, whole)
        fits = small and "," not in main and is_clause(read, 0, start) and tree.below(tree.root, "obj", "aux:pass")
        if fits and not _NO_AIM.search(main) and not _BINDS.search(main) and not POINTS.search(aim):
            return f"{upper_first(aim)}, {small}."
    return ""


def _last(read: Read, whole: str) -> str:
    """ "In 1913, Bohr drew an atom." is "Bohr drew an atom in 1913."."""
    tree = read.tree
    for at in tree.below(tree.root, "obl"):
        start, end = read.span(at)
        if (
            start
            or end >= read.end
            or read.word(0) not in _LAST
            or tree.sure[at] < _SURE
            or _FORMULAS.match(read.text.text)
        ):
            continue
        begin = end + (read.word(end) == ",")
        front, main = read.said(0, end).text, read.said(begin, read.end).text
        bound = any(tree.labels[one] in _CLAUSES or tree.tags[one] == "TO" for one in range(begin, read.end))
        bound = bound or "," in main or _BINDS.search(main) is not None
        if bound or POINTS.search(main) or POINTS.search(front) or not is_clause(read, begin, read.end):
            continue
        if read.start(read.subject(tree.root)) == begin:
            return f"{upper_first(main)} {front[0].lower()}{front[1:]}."
    return ""


def _first(read: Read, whole: str) -> str:
    """ "A pot dries within a day." is "Within a day, a pot dries."."""
    tree = read.tree
    for at in tree.below(tree.root, "obl"):
        start, end = read.span(at)
        case = read.word(start)
        if not 0 < start < end == read.end or "," in read.text.text:
            continue
        said, main = read.said(start, end).text, read.said(0, start).text
        if " as " in said:
            continue
        whole_verb = tree.below(tree.root, "obj")
        placed = case in _PLACED and whole_verb and tree.sure[at] >= _SURE_PLACE and not _AT_A_PLACE.search(main)
        if not (placed or (case in _FREE and tree.sure[at] >= _SURE)) or _BINDS.search(main):
            continue
        small = in_mid(read, main, whole)
        fits = small and len(main.split()) > 2 and 1 < len(said.split()) <= MOST_IN_FRONT
        if fits and is_clause(read, 0, start) and not POINTS.search(said):
            return f"{upper_first(said)}, {small}."
    return ""
