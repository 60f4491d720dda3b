"""A clause about the past as the parser reads it, cut for a question: who, what was done, without asides and date."""

import re

from audiolesson.draft.english.parse.tree import ROOT, Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_only_first, small_item
from audiolesson.study.facts.ground import Ground

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn"
    r"|winter|early|late)"
)
YEAR = r"(?P<year>1[0-9]\d\d|20[0-3]\d)"
DATE = lazy(
    rf"\b(?:[Ii]n|[Oo]n) (?:the (?:night|morning|evening|{_MONTH}) of )?(?:\d\d? )?(?:{_MONTH} )?(?:of )?"
    rf"(?:\d\d?, )?{YEAR}(?![–\d-])(?: and (?:1\d|20)\d\d)?"
)
_DAY = rf"(?:\d\d? )?(?:{_MONTH} )?{YEAR}(?:, (?:{_MONTH}|\d\d? {_MONTH}))?"
LABEL = lazy(rf"{_DAY}[.:]?")
LABELLED = lazy(rf"{_DAY}[.:] (?P<rest>[A-Zat].+)")
ONE_YEAR = lazy(r"\b(?:1[0-9]\d\d|20[0-3]\d)\b")
_WEAK_END = lazy(r"\b(?:of|to|in|for|by|with|that|and|or|the|an?|as|from|at|on|about|not)$")
UNSURE = lazy(
    r"\b(?:almost|nearly|never|hardly|barely|allegedly|supposedly|reportedly|apparently|perhaps|probably|possibly|maybe"
    r"|legends?|legendary|myths?|claims?|claimed|according to|forged|rumou?rs?|said to|believed|thought to|story goes"
    r"|stories|tales?|tradition|disputed|doubted|wrongly|mistakenly|not|no longer|failed to|tried to|planned to)\b"
    r"|n['’]t\b",
    re.I,
)
"""What makes an event unsure or undone, wherever it stands in the sentence."""

_OUT = frozenset({"appos", "acl:relcl", "parataxis"})
MOST_IN_SUBJECT = 10


def hangs(tree: Tree, root: int, year: str) -> bool:
    """Whether the year tells when the main verb's deed was done."""
    at = next((at for at, word in enumerate(tree.words) if word.text == year), -1)
    while at >= 0 and tree.heads[at] not in (ROOT, root):
        at = tree.heads[at]
        if tree.tags[at] not in ("CD", "NNP", "NN") or tree.labels[at] not in ("obl", "nmod", "obl:tmod", "nmod:tmod"):
            return False
    return at >= 0 and tree.heads[at] == root


def subject_of(ground: Ground, tree: Tree, head: int, root: int) -> str:
    """Who or what the event is of, without what is told of it by the way; "" where that is not plain."""
    under = [at for at in tree.under(head) if at < root]
    left_out = {at for one in under if tree.labels[one] in _OUT for at in _set_off(tree, one)}
    kept = [at for at in under if at not in left_out]
    while kept and tree.words[kept[-1]].text == ",":
        kept.pop()
    if not kept or len(kept) > MOST_IN_SUBJECT or kept != [*range(kept[0], kept[-1] + 1)]:
        return ""
    if any(tree.words[at].text == "," for at in kept) or tree.tags[head] in ("PRP", "WP", "DT", "EX"):
        return ""
    said = tree.text(kept[0], kept[-1] + 1)
    if said.startswith(("The ", "An ", "A ")):
        return said[0].lower() + said[1:]
    is_name = tree.tags[kept[0]] in ("NNP", "NNPS") and not is_only_first(said.split()[0], ground.whole)
    return said if is_name else small_item(said, ground.whole)


def rest_of(tree: Tree, root: int) -> str | None:
    """What belongs to the verb, without the date, up to the first comma; None where a row would be cut."""
    end = len(tree.words) - 1
    for at in range(root + 1, end):
        word, head = tree.words[at].text, tree.heads[at]
        if tree.labels[at] == "cc" and head in tree.below(root, "conj"):
            end = at
            break
        if word in (",", "("):
            if head != root and tree.labels[head] == "conj" and tree.heads[head] != root:
                return None
            end = at
            break
        if tree.labels[at] == "advcl" and head == root and at > root + 1:
            end = min(tree.under(at))
            break
    said = tree.text(root + 1, end)
    said = re.sub(rf"\s*{DATE.pattern}", "", f" {said}", count=1).strip(" ,")
    said = re.sub(r"^(?:first|finally|officially|only|already|again) ", "", said)
    said = re.sub(r"\s*\b(?:first|finally|only|already|again|as early as|as late as)$", "", said)
    return None if ONE_YEAR.search(said) or _WEAK_END.search(said) else said


def _set_off(tree: Tree, at: int) -> tuple[int, ...]:
    """What is told by the way between commas, by a word of it; nothing of a name that stands without them."""
    under = tree.under(at)
    return under if "," in (tree.words[under[0]].text, tree.words[max(under[0] - 1, 0)].text) else ()
