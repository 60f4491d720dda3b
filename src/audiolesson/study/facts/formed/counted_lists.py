"""Lists under a sentence that counts their items: "Three conditions are required.", "A kiln has two chambers:".

The parser says where in its clause the counted noun stands, so that the clause can be asked for it. The things are the
items, each cut to what it is called: a label, the subject of its sentence, or its first noun with what stands in front.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

from audiolesson.draft.english.forms import WORD_OF, base_of_ed, base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import is_many, large, small_item
from audiolesson.study.facts.formed.counted_heads import heads_of
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.lists import in_row
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.turning.clause import MOST_SENTENCES, Clause, read
from audiolesson.study.facts.turning.known import is_known

_N = {**{word: number for number, word in WORD_OF.items()}, **{str(number): number for number in WORD_OF}}
_COUNTS = lazy(r"\b(?:two|three|four|five|six|[2-6]) ", re.I)
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|them|their|he|his|she|her|you|your|we|our|us|i|my|me|let|here|same|such|above"
    r"|below|next|now|at once|other|(?:the|each|every) (?:lesson|unit|class|page|document|exercise|example|code|section"
    r"|chapter))\b|[?!“”\"]",
    re.I,
)
"""What a count has its meaning from that stands elsewhere, or what speaks of the page."""
_DENIED = lazy(
    r"\b(?:not|no|never|few|some|hardly|rarely|without|neither|once|used to|might|believed|thought|at least|up to|more"
    r"|one of|would|could|usually|other|supposedly|reportedly|allegedly|probably|perhaps|falsely|wrongly|apparently"
    r"|said to|seems?|appears?|claim\w*|legend|according to|some say|about|only|exactly|do|does|did|myths?|or so"
    r"|(?:was|were) once|old view)\b|n['’]t\b",
    re.I,
)
_LIMITED = lazy(
    r"\b(?:if|when|unless|except|but|only|not|never|no longer|banned|without|optional|instead|or so)\b|n['’]t\b", re.I
)
"""What an item says that its short name would leave out."""
_OF_ALL = lazy(
    r"(?:introduction|summary|overview|history|conclusion|safety|background|exercises?|notes?|review)\b", re.I
)
"""A heading that is no member of what is counted."""
_INLINE = lazy(r"(?P<head>[^:;]{12,160}?)(?::| [–—-]|, namely) (?P<row>(?!\d)[^:;]{8,160})")
"""A count with its things behind it: "There are two glazes: ash and lead glazes."."""
_PARTED = lazy(r", (?:and |or )?| and | or ")
_FOLLOWING = lazy(r"\b(?:the )?following (?=(?:two|three|four|five|six|[2-6]) )|\b(?:here are|there exist) ", re.I)
_OPEN = lazy(r"\b(?:main|primary|major|basic|different|distinct|separate|broad|possible|essential|key|general) ")
_WE = lazy(
    r"(?P<front>(?:In|With|For|Among) [^,]+), (?:we|one|you) (?:can |may )?(?:distinguish|find|have|see|recogni[sz]e)"
    r" (?P<count>.+)"
)
_NO_KIND = lazy(
    r"(?:sentences|words|times|years|days|minutes|pieces|paragraphs|examples|exercises|questions|lines|lots|sections"
    r"|items|people|hours|weeks|options|things|concepts|points|notes|tips|files|choices|cases|problems|ways)\Z"
)
_TYPES = lazy(r"(?:types|kinds|forms|categories|classes|sorts|styles|modes|levels|stages|phases|parts|layers)\Z")
_WHAT_IS = lazy(r"(?:what (?:is|are) )?(?:an? |the )?(?P<x>[a-z][a-z’' -]+?)\??", re.I)
_JOINED = lazy(r" (?:and|or) ")
MOST_IN_QUESTION, MOST_BELOW, WORTH = 26, 40, 2.15


@dataclass(frozen=True, slots=True)
class _Count:
    """What a clause counts: `kind` with its number in front, from one word of its tree up to another."""

    number: int
    kind: str
    noun: int
    start: int
    end: int


def counted_lists(ground: Ground) -> Iterator[Fact]:
    """A fact for each count whose things stand in its own sentence, in the list behind it or in the headings below."""
    last = {told.place: told for told in ground.told if not told.item}
    behind = {told.place: items for told, items in _behind(ground, last)}
    counting = (told for told in ground.told if not told.item and _COUNTS.search(told.bare))
    for told in islice(counting, MOST_SENTENCES):
        if inline := _INLINE.fullmatch(told.bare.strip()):
            row = [Text(part) for part in _PARTED.split(inline["row"].strip(" .")) if part]
            fact = _asked(ground, told, inline["head"], row)
        else:
            fact = None
            if last[told.place] is told:
                items, below = behind.get(told.place, ()), _headings(ground, told.section)
                fact = _asked(ground, told, told.bare, items) if items else None
                fact = fact or (_asked(ground, told, told.bare, below, headings=True) if below else None)
        if fact:
            yield fact


def _behind(ground: Ground, last: Mapping[Place, Told]) -> Iterator[tuple[Told, Sequence[Text]]]:
    """The last sentence of each paragraph that a list follows, with the items of that."""
    for section in ground.lesson.sections:
        for lead, block in pairwise(section.blocks):
            if lead.kind == "paragraph" and block.kind == "list" and (told := last.get(lead.place)):
                yield told, [item.text for item in block.items]


def _headings(ground: Ground, index: int) -> Sequence[Text]:
    """The headings right below that of a section."""
    sections = ground.lesson.sections
    near = sections[index + 1 : index + 1 + MOST_BELOW]
    below = [*takewhile(lambda one: one.level > sections[index].level, near)]
    level = min((one.level for one in below), default=0)
    titles = [Text(one.title) for one in below if one.level == level]
    return [] if any(_OF_ALL.match(title.text) for title in titles) else titles


def _asked(ground: Ground, told: Told, whole: str, items: Sequence[Text], headings: bool = False) -> Fact | None:
    """The question for what a clause counts, if there are as many items and each has a short name.

    `headings`: they are the headings below, which are members of kinds and types alone.
    """
    if any(_LIMITED.search(item.text) for item in items):
        return None
    said = large(_FOLLOWING.sub("", whole.strip().rstrip(".:! –—-")))
    if found := _WE.fullmatch(said):
        said = f"{found['front']}, there are {found['count']}"
    tree = None if _LEANS.search(said) or _DENIED.search(said) else tree_of(f"{said}.")
    count = _counted(tree, len(items)) if tree else None
    question = _question(ground, told, said, tree, count) if tree and count else ""
    heads = heads_of(ground, items) if question else []
    if not heads or not count or any(_JOINED.search(head) for head in heads):
        return None
    if headings and not _TYPES.search(count.kind.partition(" of ")[0]):
        return None
    row = _in_long_row(heads) if any("," in head for head in heads) else in_row(heads)
    if len(row.split()) > MOST_IN_ANSWER or {*stems(row)} <= {*stems(question)}:
        return None
    if not is_asked_well(question, row, contrast=True, most=MOST_IN_QUESTION):
        return None
    return Fact("list", count.kind, question, large(row), told.section, told.place, "", "", worth=WORTH)


def _counted(tree: Tree, number: int) -> _Count | None:
    """The noun of a clause that a number stands at, if it is that of the items; None beside another number."""
    numbers = [at for at, word in enumerate(tree.words) if word.text.lower() in _N]
    if len(numbers) != 1 or _N[tree.words[numbers[0]].text.lower()] != number:
        return None
    at, noun = numbers[0], tree.heads[numbers[0]]
    if noun <= at or not tree.words[noun].text.endswith(("s", "a")) or _NO_KIND.match(tree.words[noun].text.lower()):
        return None
    start = at - 1 if at and tree.words[at - 1].text.lower() == "the" else at
    end = noun + 1
    if end < len(tree.words) and tree.words[end].text in ("of", "for"):
        of = next((one for one in tree.below(noun, "nmod") if one > noun), 0)
        end = max(tree.under(of)) + 1 if of else end
    if noun == tree.root and start == 0:
        end = len(tree.words) - 1
    if end > noun + 1 and not tree.tags[end - 1].startswith("NN"):
        return None
    kind = _OPEN.sub("", f"{tree.text(at + 1, end)} ").strip()
    return _Count(number, f"{WORD_OF[number]} {kind}", noun, start, end) if "," not in kind else None


def _question(ground: Ground, told: Told, said: str, tree: Tree, count: _Count) -> str:
    """The question that a clause answers for what it counts."""
    stop = len(tree.words) - 1
    is_there = re.fullmatch(r"(?:(?P<front>[^,]+), )?there (?:are|exist)", tree.text(0, count.start), re.I)
    of_it = re.fullmatch(r"(?P<x>.+) (?:is|are|can be) of", tree.text(0, count.start))
    if (count.start == 0 and tree.root == count.noun) or (is_there and count.end == stop):
        front = is_there["front"] if is_there and is_there["front"] else ""
        return _bare(ground, told, count, front)
    if of_it and count.end == stop:
        return f"What are the {count.kind} of {small_item(of_it['x'], ground.whole)}?"
    clause = read(told, said, tree)
    if clause is None:
        return ""
    if count.start == clause.first and tree.heads[count.noun] == tree.root:
        return _of_subject(ground, told, clause, count)
    return _of_rest(ground, clause, count)


def _bare(ground: Ground, told: Told, count: _Count, front: str) -> str:
    """The question for kinds that are only said to be there; of what, stands behind them or is the heading."""
    if front:
        return f"{large(front)}, which {count.kind} are there?"
    if re.search(r" (?:of|for) ", count.kind):
        return f"What are the {count.kind}?"
    title = _WHAT_IS.fullmatch(re.sub(r"^[\d.]+ ", "", ground.lesson.sections[told.section].title))
    if not title or not _TYPES.search(count.kind) or len(title["x"].split()) > MOST_IN_TITLE:
        return ""
    own, x = {*stems(title["x"])}, small_item(title["x"], ground.whole)
    if not own or own & {*stems(count.kind)} or (" " in x and not is_many(x)):
        return ""
    return f"What are the {count.kind} of {x}?"


def _of_subject(ground: Ground, told: Told, clause: Clause, count: _Count) -> str:
    """ "Three conditions are required." as "Which three conditions are required?", with what its heading adds."""
    kind = count.kind
    title = ground.lesson.sections[told.section].title
    named = re.fullmatch(rf"(?P<kind>{re.escape(kind.split()[-1])} (?:for|of) [A-Za-z -]+)", title, re.I)
    if named:
        kind = f"{kind.rpartition(' ')[0]} {small_item(named['kind'], ground.whole)}"
    rest = clause.tree.text(count.end, clause.stop)
    if not re.match(r"[a-z]", rest) or len(rest.split()) < LEAST_BEHIND:
        return ""
    return f"Which {kind} {rest}?"


LEAST_BEHIND, MOST_IN_TITLE = 2, 3


def _of_rest(ground: Ground, clause: Clause, count: _Count) -> str:
    """ "A kiln has two chambers." as "Which two chambers does a kiln have?"."""
    tree, verb = clause.tree, clause.verb
    if count.start <= verb or not {tree.root} & {*tree.above(count.noun)} or tree.labels[tree.root] != "root":
        return ""
    if any(tree.labels[one] in ("conj", "advcl", "ccomp", "acl:relcl") for one in range(verb + 1, count.start)):
        return ""
    if not is_known(ground, clause, range(clause.first, clause.end), own=False, often=LEAST_USES):
        return ""
    x = small_item(tree.text(clause.first, clause.end), ground.whole)
    do, base = _turned(tree.words[verb].text.lower(), tree.tags[verb])
    between, behind = tree.text(verb + 1, count.start), tree.text(count.end, clause.stop)
    behind = "" if behind.startswith((",", "-", "–", "—")) else behind
    if clause.end != verb or re.match(r"(?:and|or)\b", behind):
        return ""  # "supposedly has", "four walls and a roof"
    if not do or len(between.split()) > MOST_BETWEEN or len(behind.split()) > MOST_BETWEEN:
        return ""
    lead = f"{large(clause.lead)}, which" if clause.lead else "Which"
    if between.endswith("into") and not clause.lead:
        lead, between = "Into which", between.removesuffix("into").strip()
    return re.sub(r" +", " ", f"{lead} {count.kind} {do} {x} {base} {between} {behind}".strip()) + "?"


MOST_BETWEEN, LEAST_USES = 6, 2


def _turned(verb: str, tag: str) -> tuple[str, str]:
    """The helper that goes in front of the subject, and the form that stays behind it."""
    if verb in ("is", "are", "was", "were") or tag == "MD":
        return verb, ""
    if verb == "has":
        return "does", "have"
    if tag == "VBZ":
        return "does", base_of_s(verb)
    if tag == "VBD" or verb.endswith("ed"):
        base = base_of_past(verb) or base_of_ed(verb)
        return ("did", base) if base else ("", "")
    return ("do", verb) if tag in ("VBP", "VB") else ("", "")


def _in_long_row(heads: Sequence[str]) -> str:
    return f"{'; '.join(heads[:-1])}; and {heads[-1]}"
