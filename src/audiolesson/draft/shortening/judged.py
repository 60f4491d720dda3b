"""What was found out about the sentences of a lesson that is gathered more than once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.slips.ear import slips_in
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import without
from audiolesson.draft.refusing.likely import has_possible_verb
from audiolesson.draft.refusing.parsed_clauses import MOST_READ, may_lack_its_verb
from audiolesson.draft.shortening.by_trees import MOST_BY_TREE, by_trees, carefully, read_for
from audiolesson.draft.shortening.parsed.begun import begun
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import LONG, length, shorter
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LONGEST_TO_CUT = 120
"""A sentence of more words has no parts that could be said, and so many joints that looking at each takes seconds."""


_LACKS_ITS_UNIT = lazy(r"(?<!\ba )\b(?:hundred|thousand|[mbtr]+illion)\.$")
"""How a part ends whose number is of what another part says: "… is as wide as two thousand."."""

_HAS_DONE = (
    "gone|done|seen|shown|known|taken|given|written|grown|drawn|thrown|flown|driven|risen|fallen|eaten|begun|chosen"
    "|broken|spoken|worn|torn|been"
)
"""Forms that need "has" before them."""

_TORN_OFF = lazy(
    r", (?:so|and|but|or|for) (?!at (?:least|most|last)\b|in (?:fact|short)\b)(?:in|on|at|for|with|by|from|to|of|under"
    r"|after|before)(?: [\w’'-]+){1,4}\.$|: (?:an?|the) [\w’'-]+\.$"
)
"""How a part ends that another one surely goes on: "…, so in our kiln."; at the end of the sentence it is whole."""

_SAYS_NOTHING = lazy(r"(?:An?|The) (?:[\w-]+ )*(?P<kind>[\w-]+) (?:is|was) an? (?P=kind)\.$")
"""A part that lost what makes it narrower: "A warp thread is a thread."."""

_TORN = lazy(
    r"^(?:Whom|Whose|Of which|In which|To whom)\b"
    r"|^(?:And |But )?(?:[Ff]rom|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Aa]fter) (?:the )?\d{4}s?"
    r" (?:made|had|has|was|were|[a-z]+ed(?= (?:the|an?|its|his|her|their|many|some|all)\b)) "
    r"|^(?:The|An?) [^;]*, (?:\w+ )?which [^;]*; (?:(?:the|an?) )?[\w-]+(?: [\w-]+){0,2}; "
    r"|^(?:This|That|It|These|They) [^,]*, (?:it|they|he|she|we|you) (?:would|will|can|could|is|are|was|were|has|had)"
    r" "
    r"|^(?:It|They|This|These|He|She|We|You) (?:(?:\w+ly|likely|also|often|then) )?be\b"
    rf"|^(?:But |So )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Yy]ou) (?:{_HAS_DONE}) "
    rf"|^(?:But |So )?(?:[Tt]he|An?) (?:[\w-]+ ){{1,3}}?(?:{_HAS_DONE}) (?:that|the|an?|its|their|it|them) "
)
"""A part that holds what belongs to another: "Whom …"."""


_CUT = lazy(
    r"\bwhich (?:is|are|was|were) (?:an?|the|one) (?:[\w-]+ )?[\w-]+\.$|; [^;,]+, [^;]+; [^;,]{2,25}\.$"
    r"|\b(?:is|are|was|were|be|been|called|of|like|that|than),? as [^,.]{2,40}"
    r" (?:puts?|said|says|calls?|called|wrote|writes) (?:it|them)\.$|\b(?:is|are|was|were) (?:an?|the)\.$"
    r"|\bin part\.$|, and, [^,]{2,30}\.$|, (?:the|an?) (?:[\w-]+ ){1,3}that (?:an?|the|its|his|her|their) [\w-]+\.$"
)
"""How a part ends that lacks its end: "… with lime, which is a stone.", "… a door, as she put it."."""

_ROW_OF_TWO = lazy(
    r"(?:^|: )(?P<first>[^,:]+), (?:is|are|was|were|has|have|had|does|do|did|can|will|must|may) [^,;:]+\.$"
)
"""A part with two of a row of verbs, whose third is in the other part: "The rows come in, are bent."."""

_COUNTED = lazy(r"\b(?:two|three|four|five|both) [a-z]+(?: [a-z]+)?: [^,;]+\.$")
"""A part that says one of so many: "It does two things: it dries the clay."."""

_HELD_BEHIND = lazy(
    r"(?:This|These|It|They) (?:is|are|was|were) (?:an?|the|sort of|kind of) [^,]+, (?:for|to|from|into|onto|with|about"
    r"|against|until) [^,]+\.$"
)
"""What an aside is, with what the sentence around it needs behind: "This is a kind of book, for the number of it."."""

_IT_IS_SO = lazy(r"It is (?:crucial|essential|vital|key|fundamental|central|critical) to [a-z]+ ")
"""How a part begins whose "it" may be a thing of the part before it."""


def _is_cut(piece: str, whole: str) -> bool:
    """Whether a part of a sentence ends, where the sentence goes on, with words that wait for more."""
    if whole.endswith(piece[-20:]):
        return False
    row = _ROW_OF_TWO.search(piece)
    return _CUT.search(piece) is not None or (row is not None and has_main_verb(f"{row['first']}."))


def _is_torn_off(piece: str, whole: str) -> bool:
    return piece != whole and not whole.endswith(piece[-20:]) and _TORN_OFF.search(piece) is not None


def _without_row(pieces: tuple[Text, ...]) -> tuple[Text, ...]:
    """The parts of a sentence without a last one that only lists what the one before it names: "Lime, sand, hair."."""
    last = pieces[-1].text
    row = len(pieces) > 1 and "," in last and not has_possible_verb(last) and not has_main_verb(last, lenient=True)
    return pieces[:-1] if row else pieces


_ROW_ABOUT_ITS_SUBJECT = lazy(
    r"(?:An?|The|Any|Every|No) (?!(?:[\w-]+ ){1,2}is that)(?:[\w-]+ ){1,3}(?:that|who) (?:[^,;:]+, ){1,4}and"
    r" (?:\w+ly |never )?[a-z]+s? [^,;:]+"
    r" (?:is|are|was|were|has|have|will|can|must|may) [^,;:]+"
)
"""A row of verbs that say which one, before the verb of the sentence: "A firm that a, b, and c is at its end."."""

_WHICH = lazy(r"\b(?:which|who)\b")
_AND_WHICH = lazy(r"\band (?P<which>(?:which|who) )")


def _without_which(piece: Text) -> Text:
    """A part whose first "which" went to its subject without the second: "The kilns had lids, and (which) burned." """
    found = _AND_WHICH.search(piece.text)
    if not found or re.search(rf"\b{found['which'].strip()}\b", piece.text[: found.start()]):
        return piece
    return without(piece, *found.span("which"))


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found out about sentences, kept while one lesson is gathered more than once."""

    pieces: dict[tuple[Text, str], tuple[Text, ...]] = field(default_factory=dict)
    in_full: dict[str, Mapping[str, str]] = field(default_factory=dict)
    unwhole: dict[tuple[Text, bool], str] = field(default_factory=dict)
    clean: dict[str, bool] = field(default_factory=dict)
    ruled: dict[tuple[Text, str], tuple[Text, ...]] = field(default_factory=dict)
    trees: Trees = field(default_factory=Trees)
    slips: dict[str, float] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)

    def shorter(self, sentence: Text, behind: str, *, careful: bool = False) -> tuple[Text, ...]:
        """A sentence as shorter ones, where that is safe; `behind`: the sentence that follows it.

        `careful`: its author is, so that what joins its clauses surely does.
        """
        if len(sentence.text.split()) > LONGEST_TO_CUT or _ROW_ABOUT_ITS_SUBJECT.fullmatch(sentence.text):
            return (sentence,)
        own = set(content_words(sentence.text))
        wanted = frozenset(own & set(content_words(behind)))
        behind = behind if wanted else ""  # most sentences take up nothing that could be left out
        if (sentence, behind) not in self.pieces:
            pieces = by_trees(self._by_rules(sentence, behind), self.trees, wanted)
            pieces = carefully(pieces, self.trees) if careful else pieces
            torn = any(_LACKS_ITS_UNIT.search(piece.text) for piece in pieces[1:])
            torn = torn or (len(pieces) > 1 and any(_TORN.search(piece.text) for piece in pieces))
            torn = torn or any(_is_torn_off(piece.text, sentence.text) for piece in pieces)
            torn = torn or any(_is_cut(piece.text, sentence.text) for piece in pieces)
            torn = torn or _SAYS_NOTHING.match(pieces[0].text) is not None
            torn = torn or any(_COUNTED.search(piece.text) for piece in pieces[:-1])
            torn = torn or any(_HELD_BEHIND.match(piece.text) for piece in pieces[1:])
            torn = torn or any(_IT_IS_SO.match(piece.text) for piece in pieces[1:])
            if len(_WHICH.findall(sentence.text)) > 1:  # the first went with its subject
                pieces = tuple(map(_without_which, pieces))
            self.pieces[sentence, behind] = (sentence,) if torn else _without_row(pieces)
        return self.pieces[sentence, behind]

    def begun(self, piece: Text) -> tuple[Text, ...]:
        """A part that is still too long as its beginning and the rest, if the beginning can be told by itself."""
        if not LONG < length(piece) <= LONGEST_TO_CUT:
            return (piece,)
        return begun(piece, self.trees, LONG) or (piece,)

    def _by_rules(self, sentence: Text, behind: str = "") -> tuple[Text, ...]:
        if (sentence, behind) not in self.ruled:
            self.ruled[sentence, behind] = shorter(sentence, behind)
        return self.ruled[sentence, behind]

    def slips_in(self, texts: Iterable[str]) -> Mapping[str, float]:
        """How likely readers would drop each text, as the ear hears it, and all that were asked for before."""
        new = [text for text in dict.fromkeys(texts) if text not in self.slips]
        self.slips.update(zip(new, slips_in(new), strict=True))
        return self.slips

    def read_ahead(self, sentences: Iterable[Text]) -> None:
        """Read at once what the parser will be asked of a lesson's sentences: one by one that takes twice the time.

        That is what no rule cuts of the long ones, and the short ones in which no list of words finds a verb.
        """
        every = [(len(one.text.split()), one) for one in sentences]
        short = sum(len(one.text) for _, one in every) <= MOST_READ
        long = [one for many, one in every if LONG < many <= MOST_BY_TREE]
        asked = [said for sentence in long for said in read_for(self._by_rules(sentence))]
        asked += [one.text for many, one in every if short and many <= LONG and may_lack_its_verb(one.text)]
        self.trees.read(asked)
