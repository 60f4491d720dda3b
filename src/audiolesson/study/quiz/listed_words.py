"""How a question about a label of a list is put, by what the line above says that labels are."""

import re
from collections.abc import Container, Iterable, Sequence

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.articles import article_for
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.listed_terms import defines, is_order
from audiolesson.study.quiz.evidence import abbreviates
from audiolesson.study.quiz.genus import of_many
from audiolesson.study.quiz.terms_of import is_many, key, shape_of
from audiolesson.study.quiz.turned import OWNERLESS, is_clause, is_doing

BARE = "Which of these"
FITS = " fits this description: "
OF_A_METHOD = lazy(r"[A-Z].*[A-Z]|\w-\w")
"""A label as methods have them, LoRA or zero-shot: what is said of it in the form of an order is what it does."""
LEAST_USES_OF_ITS_OWN = 3
"""Times that a lesson uses a label of common words, for it to be a term of its own."""

_LEADS = lazy(
    r"(?:^|.*\b(?:three|four|five|six|seven|eight|ha(?:ve|s)|shares?|are(?: the)?|offers?) )"
    r"(?P<kind>(?:[a-z-]+ ){0,2}[a-z-]+s(?: why [a-z ]+)?):?",
    re.IGNORECASE,
)
_DONE = lazy(
    r"(?:proven|demonstrated|known|considered|recommended|designed|based|suited) "
    r"|\w+ed (?:in|by|to|with|on|for|from|as|at|into|when|through)\b",
    re.IGNORECASE,
)
_MADE_FOR = lazy(
    r"(?:used|designed|intended|reserved|meant|built|made|responsible) (?:for|to|as|by|in|when|with) |for [a-z]+ing "
)
"""What a thing is for, behind "is"."""
_SAYS = lazy(r"(?:the|an?|each|every) [a-z]+ [a-z]+s (?:what|how|that|the|an?|its?|their|each|every|itself) ")
"""A clause whose verb may be a noun: "the mind skims what it has seen"."""

_ROW = lazy(r"[\w-]+(?: [\w-]+){0,2}(?:, (?:and |or )?[\w-]+(?: [\w-]+){0,2}){2,}")
_ADDS_NOTHING = lazy(r"^(?:some |the )?(?:(?:different|distinct|various|following|separate|some) )?")
_KIND_OF_ALL = word_set(
    """things ways points notes examples steps items terms details parts this is as insights findings results
    takeaways observations conclusions highlights lessons facts remarks considerations aspects areas topics others
    features"""
)
"""What all that stands in lists is called: a question that names it says nothing."""


_FOLLOWING = lazy(
    r"(?:.*\b(?:following|these|different|several|some|many|main|common|available|two|three|four|five|six|seven"
    r"|eight) )"
    r"(?P<kind>(?:[a-z-]+ )?[a-z-]+s)(?: (?:for|to|in|of|that|which|you|with) [^.:;]{3,80}?)?"
    r"(?: (?:include|are|are available|below|is|follow)(?: the following)?)?:",
    re.IGNORECASE,
)
"""A line that says what the labels below it are and goes on: "some columns in these views include:"."""
_PRAISED = lazy(
    r"^(?:interesting|useful|relevant|common|popular|main|key|core|basic|primary|important|available|additional"
    r"|optional|general|simple) "
)


def asked_by(lead: str, said: Sequence[str] = ()) -> str:
    """How the question begins: with what the list's lead says its items are, or without. `said`: of each of them."""
    line = lead.strip(" #*")
    if _is_their_whole(line, said):
        return BARE
    found = _LEADS.fullmatch(line)
    kind = _ADDS_NOTHING.sub("", found["kind"].lower()) if found else ""
    if not found and (found := _FOLLOWING.fullmatch(line)):
        kind = _PRAISED.sub("", found["kind"].lower())
    last = kind.split(" why ")[0].split()[-1] if kind else ""
    if (
        not kind
        or not is_many(last)
        or (found and re.search(r"\b[A-Z][a-z]", found["kind"][1:]))
        or _KIND_OF_ALL & set(kind.split())
        or _NO_KIND.search(kind)
    ):
        return BARE
    return f"Which of these {kind}"


def _is_their_whole(line: str, said: Sequence[str]) -> bool:
    """Whether a heading names what the things below it belong to, as what is said of two of them does: "Pots" over lid
    and rim."""
    own = {*stems(line)} if " " not in line and not line.endswith(":") else set[str]()
    return sum(bool(own & {*stems(text)}) for text in said) > 1


_NO_KIND = lazy(
    r"^(?:each|every|any)\b|\b(?:contains|includes|comprises|consists)\Z"
    r"|\b(?:and|or|the|a|recommended)\b|^(?:main|key) [\w-]+$"
    r"|^(?:for|in|of|to|with|on|at|by|from|as|under|about|these|those|their|its)\b"
)


_ARE_TOLD = lazy(
    r"\bwhy\b|\b(?:reasons|causes|laws|rules|principles|effects|mechanisms|risks|mistakes|errors|problems|myths|biases"
    r"|threats|attacks|assumptions|theories|hypotheses|phases|stages|steps|levels|findings|signs|symptoms|features"
    r"|properties|characteristics|drawbacks|limitations|challenges|issues|components|differences)\Z"
)
"""Kinds of labels of which a whole sentence can tell what is meant; a task or a use is no sentence."""
_COUNTS = lazy(
    r"(?:the )?(?:total )?(?:number|amount|share|percentage|list|set|name|time|date|size|count) (?:of|that|at) "
)
"""How a description begins that is no clause, though a verb follows: "the number of times pots were fired"."""


_ALL = lazy(r"(?:every|any|some|no)(?:where|thing|body|one)\b|(?:all|none|both|only)\b", re.I)
"""How what is said of a label begins that is its reach, and does not say what it is: "everywhere, from lid to foot"."""


def question_for(asked: str, said: str, many: bool = False) -> str:
    """The question for what is said of a label; "" where that can be put into none: "calculators improve answers".

    `many`: the label names several things.
    """
    if _ALL.match(said):
        return ""
    if _ROW.fullmatch(said):
        first, _, last = said.rpartition(", ")
        return f"{asked} includes {first} {last if last.startswith(('and ', 'or ')) else f'and {last}'}?"
    counts = bool(_COUNTS.match(said))
    if not counts and (is_clause(said) or has_main_verb(said) or _SAYS.match(said)):
        whole = (
            bool(_ARE_TOLD.search(asked))
            and " called " not in said
            and bool(has_main_verb(said) or _SAYS.match(said))
            and not is_doing(said)
        )
        return f"{large(said)}. {asked} is meant?" if whole else ""
    if _MADE_FOR.match(said):
        return f"{asked} {'are' if many else 'is'} {said}?"
    if is_doing(said):
        if OWNERLESS.match(said) or _SIDES.search(asked) or _ARE_BODIES.search(asked):
            return ""
        return f"{asked} {'is for' if _DOERS.search(asked) else 'means'} {said}?"
    first, _, rest = said.partition(" ")
    if base_of_s(first) and (base_of_s(first) not in ALSO_NOUNS or rest.split()[0] in DETERMINERS):
        return f"{asked} {said}?"
    if _DONE.match(said) or is_order(said) or (asked == BARE and not _DESCRIBES.match(said)):
        return ""
    if not many and asked == BARE and of_many(said) and not counts:
        return ""
    if not many and not counts and (told := article_for(said, "")) != said:
        return f"{asked} is {told}?"
    return f"{asked}{FITS}{said}?"


def are_defined(texts: Iterable[str]) -> bool:
    """Whether a list says of all its labels what they are, as a glossary does: "a link to …", "the names of …"."""
    return all(_ARTICLE.match(text) for text in texts)


_ARTICLE = lazy(r"(?:an?|the|any) [a-z]", re.IGNORECASE)


def is_of_its_own(label: str, name: str, said: str, base: Ground) -> bool:
    """Whether a label is a name and not only common words, "Cost-effective solution".

    A name is a short form, code, a term of the glossary, a word that the lesson writes large or comes back to; one word
    above a row may name its class. Of questions of lists whose lead does not say what they list teachers kept 5 of 6 of
    names, and 4 of 19 of other labels.
    """
    one = " " not in name
    named = shape_of(name) in ("short", "code") or (
        one and (is_name(name, base.whole) or bool(OF_A_METHOD.search(label)))
    )
    taught = bool({name.lower(), name.lower().removesuffix("s")} & base.glossary)
    return named or taught or base.uses(name) >= LEAST_USES_OF_ITS_OWN or (one and "," in said)


_SIDES = lazy(
    r"\b(?:issues|benefits|advantages|challenges|reasons|considerations|concerns|goals|patterns|features|aspects|areas"
    r"|factors|drawbacks)\Z"
)
"""Kinds of labels that a deed below them does not explain."""
_DOERS = lazy(
    r"\b(?:components|tools|parts|services|models|modules|layers|classes|functions|commands|frameworks|libraries|agents"
    r"|files|devices|machines|programs|packages)\Z"
)
"""Kinds of things that do something, and do not mean it."""
_ARE_BODIES = lazy(
    r"\b(?:families|groups|types|classes|categories|kinds|sorts|forms|molecules|elements|compounds|substances|materials"
    r"|organisms|animals|plants|cells|acids|species|structures|bodies|people|persons|members)\Z"
)
"""Kinds of things that do what a doing says, and do not mean it: "families", of which one joins to form walls."""
_DESCRIBES = lazy(
    r"(?:an?|the|any|all) |(?:[\w-]+ ){1,3}(?:that|which|who|of|for|between|used|made|where|in which|by which|to|with) "
)
"""A noun with what narrows it."""


LEAST_KNOWN = 2
"""Terms of the lesson in a row that a label stands for."""


def is_a_remark(question: str, said: str, name: str, known: Container[str]) -> bool:
    """Whether what a list says of a label may be a note on it: no definition, a row of things that are no terms."""
    if FITS in question:
        return not defines(said)
    if " includes " in question:
        return sum(key(item) in known for item in re.split(r",? (?:and|or) |, ", said)) < LEAST_KNOWN
    return " means " in question and shape_of(name) not in ("short", "code") and "-" not in name


_SHORT = lazy(r"\b[A-Z]{2,}")


def spells(name: str, said: str) -> bool:
    """Whether one holds an acronym of the other: "UEBA" and "user and entity behavior analytics"."""
    shorts = _SHORT.findall(said)
    return any(abbreviates(short, name) for short in shorts) or (shape_of(name) == "short" and _initials(name, said))


def _initials(short: str, said: str) -> bool:
    """Whether the letters of an acronym begin words that follow one another, but for the small ones between them."""
    told = "".join(word[0] for word in said.lower().split() if word not in FUNCTION)
    return len(short) > 1 and short.lower()[:3] in told
