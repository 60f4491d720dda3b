"""Why a thing is so, by either half of its sentence: "A, because B", "Because B, A", "B, so A", "B, which is why A".

Both halves are read by the parser: each must be a whole clause, and what "it" means in one is the subject of the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.framing.matter_shapes import AS_A_REASON
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import is_many, large, without_article
from audiolesson.study.facts.formed.why import LOOSE
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import Statement, asked
from audiolesson.study.facts.prose.plain_sentences import unjoined
from audiolesson.study.facts.prose.reasons_given import END
from audiolesson.study.facts.prose.standing import tells_more
from audiolesson.study.facts.turning.clause import MOST_SENTENCES, Clause, read
from audiolesson.study.facts.turning.gaps import is_of_unsure_case, statement, subject_of
from audiolesson.study.facts.turning.known import is_known
from audiolesson.study.facts.turning.making import fact_of

_STOPS = lazy(r"; | – | - |— ?|: ")
_SINCE_THEN = r"(?!has\b|have\b|had\b|is\b|was\b|were\b|been\b|will\b)"
"""Behind "since" no verb: "that every student since has copied" tells no reason."""

_BEHIND = lazy(
    r"(?P<what>.{12,}?)(?P<how>,? (?:simply|precisely|chiefly|only|partly|mainly|mostly|largely|probably|most"
    r" probably|perhaps))?"
    r"(?:,? (?:because|since)|, (?:as|for)) "
    + _SINCE_THEN
    + r"(?P<why>(?!of\b|long as|soon as|far as|then\b|\d)[a-z].{8,})"
)
_FIRST = lazy(
    rf"(?:Because|Since|{AS_A_REASON}) "
    r"(?P<why>(?!of\b|long as|soon as|far as|then\b|\d)[a-z][^,]{8,}?),? (?P<what>(?:[a-z].{8,}))"
)
_FIRST_CUT = lazy(
    rf"(?:Because|Since|{AS_A_REASON}) "
    r"(?P<why>(?!of\b|long as|soon as|far as|then\b|\d)[a-z][^,]{8,}?), (?P<what>[a-z].{8,})"
)
_SO = lazy(
    r"(?P<why>.{10,}?), (?:and )?(?:so that|so|which is why|hence|therefore|and for this reason)"
    r" (?P<what>(?!do\b|does\b|did\b|is\b|are\b|far\b|much\b|as\b|on\b)[a-z].{8,})"
)
_OTHER = lazy(
    r"\b(?:because|since|therefore|hence|so that|which is why)\b|, (?:and )?(?:so|as|for) (?!example|instance)"
)
"""Another reason within what has one, or within what is one."""
_HAVE = frozenset({"have", "has", "had"})
_LAST = lazy(r"(?P<head>.*(?:, (?:and|but|yet) |; ))(?P<last>.+)")
_AND_MORE = lazy(
    r",? (?:and|but|or) (?:so |then |therefore )?(?:it|they|the|an?|this|these|we|you|there|that)\b.*|,"
    r" (?:while|whereas|although|though|but) .*"
)
_SIGN = lazy(r"\b[Bb]ecause\b|\b[Ss]ince\b|, (?:as|for) |^As |, (?:and )?(?:so|which is why|hence|therefore) ")
_COMPARED = lazy(
    r"\b(?:more|less|fewer|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper"
    r"|weaker|stronger|older|younger|later|earlier|further|different|differently|rather)\b(?!.*\bthan\b)"
)
_JUDGES = lazy(
    r"(?:is|are|was|were|seems?|looks?) (?:[a-z]+ly |very |so |quite |not |a )?(?:hard|easy|good|bad|plain|odd"
    r"|clear|obvious|important"
    r"|useful|worth|possible|impossible|nice|interesting|natural|reasonable|tempting|difficult|strange|wrong"
    r"|right|fair|true|enough|pity|nuisance)\b"
)
_BARE_DEED = lazy(r"(?:not )?(?:help|matter|work|do|fail|apply|count|happen|change|last|hold|helps|matters|works)")
_DOES_SO = lazy(r"\b(?:do|does|did|is|are|was|were|can|will|would|has|have|had|not)$")
_TIME = lazy(r"(?:then|the (?:\w+ )?(?:\d|time|day|end|start|beginning)|\d|about \d|around \d|at least|19|20)")
_AND_IT = lazy(r"\b(?:and|but|or) (?:it|they|he|she|the|an?|this|its|their) [a-z]+ [a-z]*")
LEAST_TOLD = 5
MOST_IN_ANSWER, LEAST_IN_ANSWER, LEAST_ASKED, LEAST_USES, MOST_ASKED = 17, 3, 2, 1, 22
WORTH = 1.0


@dataclass(frozen=True, slots=True)
class _Reason:
    """What is so, and why, as their sentence has them. `how`: a word that weighs the reason; `turned`: it came first,
    `told_first`: as a statement of its own, whose pronouns stand for what was before it."""

    told: Told
    what: str
    why: str
    how: str
    turned: bool
    told_first: bool = False


def reasons_turned(ground: Ground) -> Iterator[Fact]:
    """A fact for each reason of a sentence whose two halves are whole clauses."""
    found = [one for told in ground.told[:MOST_SENTENCES] for one in _of(told)]
    texts = sorted({text for one in found for text in (one.what, one.why)})
    trees = dict(zip(texts, trees_of([f"{large(text)}." for text in texts], in_any_case=True), strict=True))
    done: set[str] = set()
    for one in found:
        what, why = trees[one.what], trees[one.why]
        if one.told.text.text in done or what is None or why is None:
            continue
        if fact := _asked(ground, one, what, why):
            done.add(one.told.text.text)
            yield fact


def _of(told: Told) -> Iterator[_Reason]:
    """The reasons that a sentence may give, with a shorter stretch of what is so where another clause is in front."""
    bare = told.bare.strip()
    if not bare.endswith((".", ":")) or "?" in bare or not _SIGN.search(bare):
        return
    for part in _STOPS.split(bare.rstrip(".:")):
        said = re.sub(r"\bcannot\b", "can not", unjoined(large(part.strip(" ,"))))
        if not _SIGN.search(said):
            continue
        for pattern, turned in ((_FIRST_CUT, True), (_FIRST, True), (_BEHIND, False), (_SO, True)):
            found = pattern.fullmatch(said)
            if not found:
                continue
            how = (found.groupdict().get("how") or "").strip(" ,")
            what, why = found["what"].strip(" ,"), found["why"].strip(" ,")
            why = why if turned else END.sub("", why).strip(" ,")
            heads = [what]
            if not turned and (last := _LAST.fullmatch(what)):
                heads.append(last["last"])
            if turned:
                heads.append(_AND_MORE.sub("", what))
            whys = [why]
            if pattern is _SO and (last := _LAST.fullmatch(why)):
                whys.insert(0, last["last"])
            yield from (
                _Reason(told, large(head), one, how, turned, pattern is _SO)
                for one in whys
                for head in reversed(heads)
                if not _OTHER.search(head) and not _OTHER.search(one)
            )


def _asked(ground: Ground, one: _Reason, what: Tree, why: Tree) -> Fact | None:
    effect, cause = read(one.told, one.what, what), read(one.told, one.why, why)
    if not effect or not cause or one.how in ("partly", "mainly", "mostly", "largely", "chiefly", "perhaps"):
        return None
    x = what.text(effect.first, effect.end)
    if x.lower() in ("it", "they"):
        unsure = one.told_first or "nsubj:pass" in what.labels  # "since A makes no B, it is bought" may tell of B
        if not one.turned or not _means_subject(cause, x.lower() == "they", unsure):
            return None
        if not is_known(ground, cause, range(cause.first, cause.end), often=LEAST_USES):
            return None
        effect = replace(effect, x=subject_of(ground, cause))
        free: tuple[range, ...] = (range(effect.first), range(effect.end, effect.stop))
    else:
        free = (range(effect.stop),)
    if one.told_first and re.match(r"(?:it|they|he|she|its|their|his|her|you|we|i)\b", one.why, re.I):
        return None
    if not all(is_known(ground, effect, places, often=LEAST_USES) for places in free):
        return None
    said = statement(ground, effect)
    if not said or said.x.split()[0].lower() in (
        "you",
        "we",
        "there",
        "this",
        "that",
        "these",
        "one",
        "some",
        "many",
        "most",
        "nobody",
        "what",
    ):
        return None
    whole = f"{said.said} {effect.lead}".strip()
    if is_of_unsure_case(said.x, ground):
        return None
    if LOOSE.search(f"{whole} {one.why}") or _COMPARED.search(whole) or _JUDGES.search(f"{said.verb} {said.rest}"):
        return None
    if re.search(r"\d", said.said) or _AND_IT.search(said.rest) or said.rest.startswith("by some"):
        return None
    if len(without_article(said.x).split()) + len(said.rest.split()) < LEAST_TOLD or not said.rest:
        return None
    if one.turned and re.search(r"\b(?:should|must|need)\b", one.why) and " so that " in one.told.bare:
        return None  # an aim
    if (
        re.fullmatch(r"not [a-z]+", said.rest)
        or _BARE_DEED.fullmatch(said.rest)
        or _DOES_SO.search(said.rest)
        or _DOES_SO.search(one.why)
        or len(stems(whole)) < LEAST_ASKED
    ):
        return None
    answer = _answer(ground, one, effect, cause, said)
    if not answer:
        return None
    question = asked(said, "Why") or f"{large(whole)}. Why?"
    if question.endswith(". Why?"):
        if said.verb not in ("may", "might", "need"):
            return None
        question = f"Why {said.verb} {said.x} {said.rest}?"
    if effect.lead:
        question = f"{effect.lead}, {question[0].lower()}{question[1:]}"
    question, answer = question.replace("can not", "cannot"), answer.replace("can not", "cannot")
    question = re.sub(r"\b([Ww]hy) cannot ", r"\1 can't ", question)
    if len(question.split()) > MOST_ASKED or not tells_more(question, answer):
        return None
    return fact_of(ground, one.told, "cause", said.x, question, answer, one.told.bare, WORTH)


def _means_subject(clause: Clause, many: bool, alone: bool) -> bool:
    """Whether a pronoun of some number is the subject of a clause; behind one that stands `alone`, it can only be that.

    Behind "Because A has B," it is A.
    """
    tree = clause.tree
    if (tree.tags[clause.head] in ("NNS", "NNPS")) != many or tree.tags[clause.head] in ("PRP", "DT", "EX", "WP"):
        return False
    wanted = ("NNS", "NNPS") if many else ("NN", "NNP")
    others = [
        at for at in range(clause.verb, clause.stop) if tree.tags[at] in wanted and tree.labels[at] in ("obj", "nsubj")
    ]
    return not (alone and others)


def _answer(ground: Ground, one: _Reason, effect: Clause, cause: Clause, said: Statement) -> str:
    """The reason as it is answered; "" where it speaks of what neither it nor the question names."""
    tree = cause.tree
    why = one.why
    inside = any(letter.isupper() for letter in why.split()[0][1:])  # "QUIC", "pH"
    if one.told_first and not inside and not (_is_name(tree) and is_name(why.split()[0], ground.whole)):
        why = why[0].lower() + why[1:]
    if not LEAST_IN_ANSWER <= len(why.split()) <= MOST_IN_ANSWER or _TIME.match(why) or re.search(r"\b\d+$", why):
        return ""
    if re.search(r"\bsince\b", one.told.bare, re.I) and effect.tree.words[effect.verb].text.lower() in _HAVE:
        return ""  # "have dug … since": from when on, which the parser does not always read as a perfect
    many = effect_is_many(effect)
    for at in range(cause.stop):
        word = tree.words[at].text.lower()
        if word in ("it", "its", "they", "their", "them"):
            own = (word in ("they", "their", "them")) == many
            if not own and not _has_own(cause, at, word in ("they", "their", "them")):
                return ""
        if word in (
            "he",
            "she",
            "his",
            "her",
            "him",
            "you",
            "your",
            "we",
            "our",
            "us",
            "i",
            "my",
            "this",
            "these",
            "those",
            "that",
        ) and (
            tree.labels[at] in ("nsubj", "nsubj:pass", "obj", "det", "nmod:poss", "obl")
            and tree.tags[at] != "IN"
            and word not in ("that",)
        ):
            return ""
    if re.search(
        r"\b(?:this|these|such|same|other|others|another|both(?! \w+ and)|neither|here|there (?!is|are|was|were"
        r"|would|will)|so much|that (?:way|is why))\b",
        why,
    ):
        return ""
    by = f"{one.how} because" if one.how in ("probably", "most probably") else "because"
    return f"{by} {why}"


def effect_is_many(clause: Clause) -> bool:
    """Whether the subject of a clause is of several."""
    if clause.x:
        return is_many(clause.x)
    tree = clause.tree
    joined = any(tree.labels[at] == "conj" for at in tree.below(clause.head))
    return joined or tree.tags[clause.head] in ("NNS", "NNPS") or tree.tags[clause.verb] == "VBP"


def _has_own(clause: Clause, at: int, many: bool) -> bool:
    """Whether a noun of the clause itself, in front of a pronoun, is what that stands for."""
    tags = ("NNS", "NNPS") if many else ("NN", "NNP")
    return any(clause.tree.tags[one] in tags for one in range(at))


def _is_name(tree: Tree) -> bool:
    return tree.tags[0] in ("NNP", "NNPS") or tree.words[0].text == "I"
