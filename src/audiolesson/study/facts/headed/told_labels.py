"""What a label's text tells besides what the thing is: what it does, when it occurs, what happens in it.

"Feedback circuit: compares the heat with the setting", "Crazing: occurs when a glaze shrinks more than the clay",
"Plucking: meltwater freezes onto the rock". Whoever writes so has said that each label is to be known.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, PAST, word_set
from audiolesson.draft.sentences.given_articles import needs_article
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole, stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import ends_as_mass, is_many, is_named_with_the, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.adding import is_complete, may_end
from audiolesson.study.facts.headed.entries import Entry, entries
from audiolesson.study.facts.headed.kind import is_asked_for
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import named

WORTH, MOST_WORDS, LEAST_ANSWER, LEAST_OBJECT, LEAST_CLAUSE = 1.8, 35, 3, 2, 3
_OCCURS = lazy(r"(?:occurs|happens|takes place|arises|develops|forms) (?P<when>(?:when|whenever|if) .+)")
_OBJECT_TELLS = word_set(
    "describe define denote measure represent study examine control regulate determine store contain involve compare"
)
"""Verbs whose object alone is asked for: "What does a dilatometer measure?"."""
_NO_DEED = word_set(
    """be have do include come start begin need require remain depend vary consist use go get become seem appear look
    mean refer lie stand exist stay tend differ feature offer provide allow help make take give say cost work run
    happen occur follow range belong apply support show cover focus date want like love hate"""
)
"""Verbs of which a predicate is no deed by which a thing is known."""
_HELD = lazy(r"(?:an?|the|its|when|one|all|each|every|how|whether) ")
_OWN_NAME = r"^(?:an? |the )?{name} (?=[a-z]+s?\b)"
_PROCESS = lazy(
    r"(?:.* )?(?:[a-z]+(?:tion|sion|ing|sis|drift|shift)|[a-z]+ (?:phase|stage|step|reaction|feedback|cycle|action))"
)
_NO_PROCESS = word_set(
    """meaning building setting ceiling thing string ring spring wing king wedding painting drawing writing opening
    clothing question section position information condition equation function option location direction caption
    description definition explanation solution documentation application station nation organization organisation
    institution population transportation mission permission version tension dimension profession session passion
    vision division mansion pension basis thesis analysis hypothesis emphasis crisis mitigation motivation reason
    conclusion introduction recommendation limitation implementation evaluation pricing planning finding training
    reading testing warning funding marketing accounting engineering"""
)
"""Nouns that end as what happens does, and name a thing, a point of a text or somebody's work."""
_STATED = lazy(r"\d|\bnot\b|n['’]t\b|[\"“”:;=<>\\{}^→⇒|]|\b(?:e\.g|i\.e)\b")
_LEANS = lazy(
    r"\b(?:this|these|those|such|it|he|she|his|her|we|us|our|you|your|i|my|me|also|too|again|here|there|same"
    r"|(?<!each )other|others|another|above|below|previous|following|etc|both|often|usually|sometimes|mostly)\b",
    re.I,
)
_BEGINS = lazy(r"(?:the|a|an|[a-z]+ing|in|on|at|if|when|once|after|for|by|with|to|from) ", re.I)


def told_of_labels(ground: Ground, careful: bool) -> Iterator[Fact]:
    """A fact for each label whose text tells what it does, when it occurs or what happens in it.

    `careful`: its author is. On other pages the labels of a list are settings and buttons, of which nobody has to know
    what each does.
    """
    some = [(one, _without_name(one)) for one in entries(ground)]
    some = [(one, what) for one, what in some if _may_be_told(one, what)]
    told: set[int] = set()
    clauses = [(one, what) for one, what in some if _is_process(one.name)]
    for (one, _), tree in zip(clauses, trees_of([f"{large(what)}." for _, what in clauses]), strict=True):
        if tree and (fact := _happens(one, tree)):
            told.add(id(one))
            yield fact
    deeds = [
        (one, what) for one, what in some if careful and _is_deed(what, _is_process(one.name)) and id(one) not in told
    ]
    for (one, _), tree in zip(deeds, trees_of([f"It {what}." for _, what in deeds]), strict=True):
        if tree and (fact := _done(ground, one, tree)):
            yield fact


def _without_name(one: Entry) -> str:
    """The text without the label that it says once more: "Meter: meter defines the …"."""
    name = re.escape(one.name.lower())
    return re.sub(_OWN_NAME.format(name=name), "", one.what, flags=re.I)


def _may_be_told(one: Entry, what: str) -> bool:
    if len(what.split()) > MOST_WORDS or is_many(one.name) or not is_asked_for(one.name, one.name, False):
        return False
    return not _STATED.search(what) and not _LEANS.search(what)


def _is_deed(what: str, process: bool) -> bool:
    """Whether a text begins with what a thing does: a verb in -s with its object or its time.

    `process`: of a process, which does little, so that "sounds swap places" is what happens in it.
    """
    first, _, behind = what.partition(" ")
    base = base_of_s(first)
    if not base or (base in _NO_DEED and not _OCCURS.match(what)):
        return False
    if _OCCURS.match(what) or process:
        return not process or _OCCURS.match(what) is not None
    next_word = behind.split(" ", 1)[0]
    if base not in ALSO_NOUNS or _HELD.match(behind):
        return True
    return next_word.isalpha() and next_word not in FUNCTION and not (base_of_ed(next_word) or next_word in PAST)


def _is_process(name: str) -> bool:
    low = name.lower()
    return _PROCESS.fullmatch(low) is not None and low.split()[-1] not in _NO_PROCESS


def _done(ground: Ground, one: Entry, tree: Tree) -> Fact | None:
    """The question for what a thing does, or when it occurs."""
    if tree.root != 1 or tree.tags[1] != "VBZ" or base_of_s(tree.words[1].text) in one.name.lower():
        return None
    said = cut_short(tree, 1, 1)
    if not said:
        return None
    asked = _called(ground, one)
    if not asked:
        return None
    if found := _OCCURS.fullmatch(said):
        verb = base_of_s(said.split()[0])
        behind = " place" if said.startswith("takes place") else ""
        return _fact(one, f"When does {asked} {verb}{behind}?", found["when"], f"{large(asked)} {said}.")
    verb, _, what = said.partition(" ")
    base = base_of_s(verb)
    if base in _OBJECT_TELLS:
        return _fact(one, f"What does {asked} {base}?", what, f"{large(asked)} {said}.")
    if base in _NO_DEED or not any(tree.labels[at] == "obj" for at in tree.below(1)):
        return None
    return _fact(one, f"What does {asked} do?", said, f"{large(asked)} {said}.")


def _happens(one: Entry, tree: Tree) -> Fact | None:
    """The question for what happens in a process, of which a clause with its own subject tells."""
    root = tree.root
    subjects = tree.below(root, "nsubj", "nsubj:pass")
    helpers = tree.below(root, "aux", "cop")
    verb = min((*tree.below(root, "aux:pass"), root))
    if len(subjects) != 1 or subjects[0] > root or helpers or tree.tags[verb] not in ("VBZ", "VBP"):
        return None
    if not tree.tags[subjects[0]].startswith("NN") or min(tree.under(subjects[0])) != 0:
        return None
    if tree.words[0].text.lower() in ("the", "many", "most", "some", "various"):
        return None
    said = cut_short(tree, 0, root)
    bare = tree.text(0, subjects[0] + 1)
    said = f"the {said[0].lower()}{said[1:]}" if said and bare[1:].islower() and needs_article(bare) else said
    if not said or len(said.split()) < LEAST_CLAUSE or {*stems(one.name)} <= {*stems(said)}:
        return None
    return _fact(one, f"What happens in {one.name}?", said, "")


def _called(ground: Ground, one: Entry) -> str:
    """A label as it stands in a question, with its article; "" where that is not certain."""
    name, low = one.name, one.name.lower()
    if any(word[:1].isupper() for word in name.split()[1:]):
        name = f"the {large(name)}" if is_named_with_the(name) and not name.isupper() else large(name)
    if name.startswith("the "):
        return name
    if ends_as_mass(name) or name[:1].isupper() or any(letter.isdigit() for letter in name):
        return name
    if one.what.lower().startswith(f"{low} "):
        return name  # "Polyrhythm: polyrhythm occurs when …"
    return named(name, ground.whole, "") or (f"the {name}" if " " in name else "")


def cut_short(tree: Tree, start: int, verb: int) -> str:
    """What a clause says from `start` to its full stop, cut to an answer's length; "" where none is so short."""
    stop = _before_next(tree, verb, len(tree.words) - 1)
    whole = tree.text(start, stop)
    if len(whole.split()) <= MOST_IN_ANSWER:
        return whole if is_whole(whole) else ""
    ends = (end for end in range(verb + LEAST_ANSWER, stop) if _may_stop(tree, start, verb, end, stop))
    return max((tree.text(start, end) for end in ends), key=len, default="")


def _before_next(tree: Tree, verb: int, stop: int) -> int:
    """Where a second clause begins that has the same subject or one of its own: "compares the heat | and cuts it"."""
    joined = [at for at in tree.below(verb, "conj", "parataxis") if at > verb and tree.tags[at] in FINITE]
    joined += [at for at in range(verb + 2, stop) if tree.words[at - 1].text == "and" and _may_be_verb(tree, at)]
    start = min((min(tree.under(at)) if tree.words[at - 1].text != "and" else at - 1 for at in joined), default=stop)
    return start - 1 if start < stop and tree.words[start - 1].text == "," else start


def _may_be_verb(tree: Tree, at: int) -> bool:
    base = base_of_s(tree.words[at].text)
    return tree.tags[at] == "VBZ" or (base != "" and base not in ALSO_NOUNS)


def _may_stop(tree: Tree, start: int, verb: int, end: int, stop: int) -> bool:
    said = tree.text(start, end)
    if len(said.split()) > MOST_IN_ANSWER or said[-1:] in ",;:-–" or not is_whole(said):
        return False
    return is_complete(tree, verb, end) and may_end(tree, start, end, stop)


def _fact(one: Entry, question: str, said: str, again: str) -> Fact | None:
    least = LEAST_OBJECT if question.startswith("What does ") and not question.endswith(" do?") else LEAST_ANSWER
    if len(said.split()) < least or not is_asked_well(question, said, contrast=True):
        return None
    beside = tuple(bare_term(other) for other in one.pair.beside[:8])
    return Fact(
        "description", one.name, question, large(said), one.pair.section, one.pair.place, again, "", beside, WORTH
    )
