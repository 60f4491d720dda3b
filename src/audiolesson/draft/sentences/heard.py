"""Whether a sentence can be heard: a statement or an order, whole by its grammar, of no fault that a listener minds.

Most rules refuse what might be no sentence. Of a page that is told far too shortly this one takes what surely is one:
the parser finds its subject and its verb, or an order with what is to be done, and nothing in it needs the page.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import glue, sentences_in
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, PARTICLES, PLAIN, word_set
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.reasons import (
    EXAMPLE,
    FIGURES,
    GOES_ON,
    HALF,
    LEANS,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    TO_STUDENT,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.item_sentences import LOOSE, has_its_subject
from audiolesson.draft.sentences.joins import cut_after
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Kind = Literal["", "statement", "order"]

LONGEST = 36
LEAST_WORDS = 3
_LEAST_OF_AN_ORDER = 3
_WORDS_A_MARK = 4
"""Words for each bit of code or formula in a sentence."""

_BORNE = frozenset(
    {
        *(EXAMPLE, FIGURES, GOES_ON, LEANS, NO_SUBJECT, NO_VERB, ONES_OWN, ORDER, TO_STUDENT, TOO_LONG, TOO_SHORT),
        *("speaks of the author or the student", "uses a short form that is given in full nowhere"),
    }
)

_UNSAID = lazy(
    r"[^\x00-ɏ‐-₯≈°’“”]|[<>|{}•\[\]\\_*#@=→?^~]|\d [+-] |\.\.|[Hh]ttps?:|\bwww\.|[;:,]\.?$|[;,] \d\.|\d,\d(?!\d\d)|, \d+, \d+[-–]\d+\.?$|\bEx[:.]|\bto [Ii]['’ ]| / |\w/\w|^[^\w\"“‘']"
)
_PART = (
    r"(?:page|chapter|section|lesson|course|article|guide|post|module|unit|workshop|tutorial|lecture|session|series"
    r"|handout|worksheet|notebook|slides?|video|talk|repo\w*|episode|project|document|paper|deck|assignment|week|class"
    r"|semester|site|blog|readme)s?"
)
_SHOWN = (
    r"(?:code|program|function|script|command|list|table|figure|diagram|picture|image|photo|graph|plot|chart|formula"
    r"|equation|snippet|listing|example|exercise|problem|question|answer|step)s?"
)
_OF_THE_PAGE = lazy(
    rf"\b(?i:this|these|next|previous|last|our|following|preceding|earlier|later) (?:\w+ )?{_PART}\b"
    rf"|\b(?i:this|these|the following|next|previous) {_SHOWN}\b"
    rf"|\b(?i:the|those) (?:\w+ )?{_SHOWN} (?:above|below|shows?|gives?|lists?|on the (?:left|right)|you (?:have|just))\b"
    r"|\b(?:the|a) (?:screenshot|code cell|listing|snippet)s?\b"
    r"|\b(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Ll]isting|[Cc]hapter|[Ss]ection|[Ee]quation|[Ee]xercise|[Aa]ppendix|[Ss]teps?"
    r"|[Ll]ecture|[Ll]esson|[Uu]nit|[Mm]odule|[Ww]eek|[Ll]ab|[Tt]ask|[Pp]art) \d"
    r"|\b(?:above|below)[,;:).]|\bthe (?:above|below)\b|^(?:Above|Below)\b|\bas follows\b|\bthe following\b"
    r"|\b(?:see|as|shown|seen|listed|given|described|defined|explained|mentioned|discussed|noted|stated|from)"
    r" (?:above|below|before|earlier|previously)\b|^See\b|\bpp?g?\. ?\d|\bcf\b"
    r"|\b(?:as|like|that|which|what) (?:we|I) (?:\w+ )?(?:saw|seen|said|noted|mentioned|learned|discussed|met|did)\b"
    r"|\b[Ww]e(?: will|['’]ll| shall| have|['’]ve| are going to|['’]re going to| can now| now| next)?"
    r" (?:\w+ly |also |now |first |next |then )?(?:saw|seen|look at|looked at|discuss(?:ed)?|cover(?:ed)?|come back"
    r"|return|get to|talked about|dealt with|learn(?:ed|t)|explore|turn to|move on|go over|study|introduce|begin)\b"
    r"|\b[Ww]e(?: will|['’]ll| shall| are going to|['’]re going to) (?:\w+ )?(?:see|learn|start|deal with|talk about)\b"
    r"|\b(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Nn]one|those) of you\b"
    r"|\b[Yy]ou(?:['’]ll| will| should)(?: now)? (?:see|notice|learn)\b"
    r"|\b(?i:lecturer|handouts?|syllabus|prerequisites?|tutors?|exams?|slides|homework|assignments?|quiz\w*|midterm"
    r"|semester|copyright|licensed|subscribe|sign up|log ?in|README|webinar|hackathon|click(?:ing|ed)?|download\w*"
    r"|install(?:ed|ing)?|scroll|localhost|screenshots?|worksheets?|hyperlinks?|PDF|newsletter|feedback|sponsor\w*"
    r"|TODO|links?|textbooks?|tomorrow|for the reader|issues tab|to contribute|about us|send us|contact us"
    r"|let us know|the docs|source code)\b"
    r"|\b(?i:our|my|this|on|via|join|visit|the) (?:website|blog|Discord|Slack|GitHub|Twitter|YouTube|podcast|forum"
    r"|repo)\b|\b(?:students?|readers?|participants?|attendees) (?:will|should|may|can|who|tell|ask)\b"
    r"|(?<![Tt]he )\b(?:this|next|last) (?:week|term|semester|year|time)\b"
    r"|\b(?:[Tt]oday|[Tt]onight|[Yy]esterday)\b,? (?:we|you|I)\b|\b\w+\(\)"
    r"|\b[Ll]et(?: me\b|['’]?s (?:look|see|start|begin|move|go|get|dive|jump|try|take|turn|do|explore|build|create|make|set)\b)"
    r"|\b(?:please|thanks|thank you|you['’]re welcome)\b|^Welcome\b"
    r"|\b[Hh]ere(?:['’]s| is| are)\b|\b(?:click|found|go|look|check|read|see) here\b",
)
"""What sends a listener to the page or leads through a course."""

_TASKS = lazy(
    r"(?:see|click|visit|download|install|submit|answer|refer|email|contact|subscribe|check out|watch|scroll|type"
    r"|discuss|explain|describe|complete|circle|underline|match|fill|calculate|compute|draw (?!conclusions?)|sketch|prove"
    r"|consult|print|save|upload|log|open|run|execute|paste|clone|commit|press|hit|enter|select|note|notice"
    r"|report|recall|go to|sign|join|skip|turn to|exercise|question|table)\b",
    re.IGNORECASE,
)
"""Orders that are of a page or a machine."""

_BY_LAW = lazy(
    r"^(?:Sections?|Articles?) \d+[A-Z]{0,2}(?: (?:and|to) \d+[A-Z]{0,2})?(?= (?:\w+ly )?(?:punish|penali[sz]e|prohibit|forbid"
    r"|protect|guarantee|provide|criminali[sz]e|outlaw|ban|require|entitle|abolish)(?:e?s)?\b)"
)
"""How a section of a law begins, which no page has: "Section 12 forbids …"."""


@dataclass(frozen=True)
class Ear:
    """What judges the sentences of one lesson."""

    found: Gathered

    def kind(self, said: Text, *, joined: bool) -> Kind:
        """What a sentence is if it can be heard, "" if it cannot; `joined`: one that was told stands right before it."""
        text = said.text
        words = len(text.split())
        if not LEAST_WORDS <= words <= LONGEST or not text.rstrip("\"”’)").endswith((".", "!")):
            return ""
        if _BARE.match(text) or _LOOSE_END.search(text) or _UNSAID.search(text.rstrip(".!")) or _OF_THE_PAGE.search(_BY_LAW.sub("The law", text)):
            return ""
        every = {*every_fault(_of_law(said), self.found.language, lenient=True)}
        no_verb, faults = bool(every & {NO_VERB, NO_SUBJECT}), every - _BORNE
        if faults - {HALF}:
            return ""
        if sum(mark.kind in ("code", "formula") for mark in said.marks) > words // _WORDS_A_MARK:
            return ""
        if self.found.slip(said) or lacks_an_article(text) or lacks_its_subject(text):
            return ""
        tree = self.found.judged.trees.of_few(_of_law(said).text)
        if tree is None or _runs_on(tree):
            return ""
        if no_verb and not (is_clause(text, lambda _: tree) or has_likely_verb(text) or tree.tags[tree.root] == "VB"):
            return ""
        if is_half(tree) or (faults and not tree.below(tree.root, "advcl")):
            return ""
        if is_whole(tree, text):
            return "" if self.found.unwhole(said, not joined) else "statement"
        return "order" if is_order(tree, text) else ""


    def may_stay(self, one: Candidate) -> bool:
        """Whether a sentence that other rules would tell is none of a list that is no sentence."""
        parts = sentences_in(one.text, self.found.language)
        if parts[0].text.endswith("?"):
            return True
        return all(self._may_stay(part, one.source == "prose") for part in parts)

    def _may_stay(self, said: Text, prose: bool) -> bool:
        if not prose:
            return bool(self.kind(said, joined=True))
        tree = self.found.judged.trees.of_few(said.text)
        if tree is None:
            return True
        if _BARE.match(said.text) or _LOOSE_END.search(said.text) or _CITED.search(said.text):
            return False
        if _OF_THE_PAGE.search(said.text) or _runs_on(tree) or is_half(tree):
            return False
        return tree.tags[tree.root] == "VB" or is_clausal(tree) or not FINITE.isdisjoint(tree.tags)

    @cached_property
    def speaks_to_reader(self) -> bool:
        """Whether a page says "you" often enough for what looks like an order to be one."""
        return len(_YOU.findall(self.found.whole)) >= _OFTEN


_YOU, _OFTEN = lazy(r"\b[Yy]our?\b"), 3


def _of_law(said: Text) -> Text:
    """A sentence with a plain subject for the section of a law that it begins with."""
    found = _BY_LAW.match(said.text)
    return glue("The law", cut_after(said, found.end())) if found else said


def is_whole(tree: Tree, said: str = "") -> bool:
    """Whether a sentence is a whole statement, with orders at its end too: "…, so be warned.".

    `said`: its words, where a verb with nothing but names in front of it may have its subject among them.
    """
    root = tree.root
    if len(tree.below(root, "nsubj", "nsubj:pass")) > 1 or tree.below(root, *LOOSE):
        return False
    if tree.tags[root] == "VBD" and not tree.below(root, "obj", "ccomp", "xcomp") and _is_bare(tree):
        return False  # "Energy stored near the wall"
    if tree.tags[root] == "VBD" and any(tree.below(at, "obl:agent") for at in (root, *tree.below(root, "conj"))):
        return False  # "all clay bought and fired by the potter"
    if not has_its_subject(tree, root) and not (said and _has_names_in_front(tree, said)):
        return False
    return all(has_its_subject(tree, at) or tree.tags[at] == "VB" for at in tree.below(root, "parataxis"))


def _is_bare(tree: Tree) -> bool:
    """Whether the subject of what all hangs on is a common noun that nothing stands before."""
    subjects = tree.below(tree.root, "nsubj")
    return any(at == 0 and tree.tags[at] in ("NN", "NNS") for at in subjects)


def _has_names_in_front(tree: Tree, said: str) -> bool:
    """Whether a verb in -s that the lists know has only a name in front of it, which the parser takes for something else."""
    root = tree.root
    in_front = {tree.tags[at] for at in range(root)}
    plain = tree.tags[root] == "VBZ" and 0 < root <= _MOST_IN_FRONT and in_front <= _OF_A_NAME
    return plain and has_main_verb(said) and tree.sure[root] >= _SURE_OF_A_VERB


_MOST_IN_FRONT, _SURE_OF_A_VERB = 4, 0.8
_OF_A_NAME = frozenset({"NN", "NNP", "NNPS", "JJ", "DT", "UH", "VB", "PRP$"})


_BARE = lazy(
    r"(?:To|Because|Any time|When|Can|Could|May|Might|Will|Would|Must|Should) [^,]*$|(?:Similar to|Including|Such as)\b"
    r"|(?:All|Any|Other) [^,]*\b(?:made|bought|sold|used|received|owned|held|kept|given|needed|\w+ed)\b(?! (?:the|an?|to)\b)"
    r"[^,]*$"
)
"""How a line begins that is no sentence, however many verbs it holds."""

_LOOSE_END = lazy(r"\b(?:either|by|the|an?|and|or|are|is|that|which|as|were|was|including|altered in)[.!]$")


def is_clausal(tree: Tree) -> bool:
    """Whether what all hangs on has a finite verb and a subject, wherever they stand."""
    finite = {tree.tags[tree.root], *(tree.tags[at] for at in tree.below(tree.root, "cop", "aux", "aux:pass"))} & FINITE
    return bool(finite) and bool(tree.below(tree.root, "nsubj", "nsubj:pass", "csubj", "expl"))


def _runs_on(tree: Tree) -> bool:
    """Whether a small word inside has a capital, as where two lines stand in one: "Tie a net Hang it up"."""
    return any(
        word.text[:1].isupper() and word.text[1:].islower() and tree.tags[at] in _SMALL and _is_inside(tree, at)
        for at, word in enumerate(tree.words)
    )


_SMALL = frozenset({"VB", "VBP", "VBZ", "VBD", "IN", "DT", "PRP", "PRP$", "CC", "MD", "WRB", "TO", "WP", "WDT", "EX", "VBN", "VBG"})


def _is_inside(tree: Tree, at: int) -> bool:
    return at > 0 and tree.words[at - 1].text[-1:].isalnum()


def is_half(tree: Tree) -> bool:
    """Whether a sentence is no more than its "when" or "if" clause, which lacks what it is about."""
    opens = tree.words[0].text.lower() in _OPENS_A_CLAUSE and tree.labels[0] in ("mark", "advmod")
    return opens and tree.heads[0] in (-1, tree.root)


_OPENS_A_CLAUSE = word_set("when if while although because unless since until whenever where")
_CITED = lazy(r", \d+(?: \(\d+\))?, \d+[-–]\d+\.?$")
"""How a source ends: ", 42, 17-21."."""


def is_order(tree: Tree, said: str) -> bool:
    """Whether all of a sentence hangs on an order, with at most a clause, "then" or "always" in front of it."""
    return _hangs_on_order(tree, said) or _begins_as_order(tree, said) or _has_one_be(tree)


def _hangs_on_order(tree: Tree, said: str) -> bool:
    root = tree.root
    word = tree.words[root].text.lower()
    if tree.tags[root] not in ("VB", "VBP") or len(tree.words) <= _LEAST_OF_AN_ORDER:
        return False
    if word not in PLAIN and (tree.tags[root] != "VB" or tree.tags[root + 1] not in ("DT", "PRP$", "PRP")):
        return False
    if tree.below(root, *_NO_ORDER) or _TASKS.match(" ".join(one.text for one in tree.words[root : root + 2])):
        return False
    before = [at for at in tree.below(root) if at < root]
    if not all(tree.labels[at] in _IN_FRONT for at in before):
        return False
    if not (begins_with_order(said) or before or (tree.tags[root] == "VB" and word not in ALSO_NOUNS)):
        return False
    late = [at for at in tree.below(root, "parataxis", "conj") if at > root]
    return all(tree.tags[at] in ("VB", "VBP") or has_its_subject(tree, at) for at in late)


_NO_ORDER = ("nsubj", "nsubj:pass", "csubj", "expl", "cop", "dep", "dislocated", "vocative", "list")


def _has_one_be(tree: Tree) -> bool:
    """Whether a sentence says how to be: "Be honest about the glaze."."""
    first = tree.words[0].text == "Be" and tree.labels[0] in ("cop", "aux:pass") and tree.heads[0] == tree.root
    return first and not tree.below(tree.root, "nsubj", "nsubj:pass", "dep", "list", "parataxis")


def _begins_as_order(tree: Tree, said: str) -> bool:
    """Whether a sentence begins with an order by its words, "Coat one side of", which the parser takes for a noun."""
    first, second = (word.text.lower() for word in tree.words[:2]) if len(tree.words) > _LEAST_OF_AN_ORDER else ("", "")
    near = tree.words[2].text.lower() if second in PARTICLES else second
    if first not in PLAIN or near not in _BEFORE_OBJECTS or not begins_with_order(said) or _TASKS.match(said):
        return False
    finite = sum(tag in FINITE for tag in tree.tags)
    return finite <= len(_CLAUSES.findall(said)) and tree.tags[tree.root] not in FINITE


_BEFORE_OBJECTS = (DETERMINERS - {"that", "those", "these", "this"}) | word_set("it them two three four five your")
_CLAUSES = lazy(r"\b(?:that|which|who|when|until|till|so|because|as|while|where|what|how|if|once|before|after|whether)\b")
_IN_FRONT = frozenset({"advmod", "aux", "advcl", "obl", "punct", "discourse", "cc", "obl:npmod", "obl:tmod"})
