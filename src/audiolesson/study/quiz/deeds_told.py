"""What things do, asked with what others of the lesson do: "What does a damper do?".

Whoever has learned the words tells apart what each does; whoever has not finds all of it said alike, for every choice
is a deed of the lesson, of one thing or of many as the question's is. Only what a verb of doing begins is asked so:
what a thing is, has or needs may be true of its neighbours too.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN, word_set
from audiolesson.errors import Place
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.claims import Claim, claimed_of, is_name_of
from audiolesson.study.quiz.evidence import Evidence, gives_away, stems
from audiolesson.study.quiz.genus import is_verb
from audiolesson.study.quiz.pose import GENERAL, Known, Posed
from audiolesson.study.quiz.terms_of import bare, is_many, key

_WORTH = 1.4
"""What such a question is worth: less than one for a term."""

_SHORTEST, _LONGEST = 0.6, 1.7
"""How long a wrong deed may be, as a share of the right one."""

_MOST_WORDS = 16
_OFTEN = 2
"""Times that a lesson names a thing that no card is about and that is asked for."""
_NO_DEED = word_set(
    """is are has have was were does do can may will must lies lie sits sit stands stand means mean refers refer
    consists consist contains contain depends depend belongs belong costs cost weighs weigh differs differ comes come
    needs need
    exists exist remains remain stays stay seems seem becomes become lives live happens happen occurs occur includes
    include requires require looks look sounds sound feels feel appears appear wants want knows know tends tend matters
    matter gets get goes go says say arrives arrive begins begin starts start ends end varies vary equals equal lasts
    last involves involve makes make helps help provides provide offers offer supports support covers cover works work
    called named known dates date resembles resemble likes like hopes hope deserves deserve lacks lack"""
)
"""Verbs that say no deed, or one of many: what is and what is made up, and what all things of a kind do."""

_ASKED = re.compile(r"(?:In [^,?]+, )?[Ww]hat do(?:es)? [^?]+ do\?")
"""A card that asks what a thing does: of others it was not found to say enough."""
_OBJECT = word_set("the a an what how which each every its all one any")
"""What begins an object, and shows that the word before it is no noun: "shields the pots"."""
_NAME = re.compile(
    r"(?!(?:one|two|three|four|five|many|most|some|each|every|other|more|less|such|all|both|few|new|good|the|any) )"
    r"[\w'’-]+(?<!er)(?<!and)(?<!or)(?: (?!and |or |of )[\w'’-]+){1,2}",
    re.IGNORECASE,
)
"""A thing that is named by two words or three, of which what it does tells more than of one word: "burr grinder"."""
_WITHIN = re.compile(r"^In [^,]{3,40}, ")
_LEANS = re.compile(
    r"\b(?:you|your|we|our|us|they|them|he|she|his|her|it|this|these|those|same|other|another|others|here|there)\b"
    r"|[()“”\"\[\]{};:]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What a thing does: "a damper", "regulates the draught of the kiln"; `name` is the thing without its article."""

    name: str
    subject: str
    said: str
    section: int
    place: Place
    sentence: str

    @property
    def many(self) -> bool:
        """Whether several do it: "dampers"."""
        return is_many(self.name)


def deeds_told(base: Ground, facts: Sequence[Fact], claimed: Sequence[Claim], lore: Known) -> Iterator[Posed]:
    """The questions for what things do that a lesson tells of at least three; no two with one thing."""
    found = _deeds(base, facts, claimed)
    asked = {
        key(bare(fact.term))
        for fact in facts
        if _ASKED.fullmatch(fact.question) or (fact.kind == "description" and _NAME.fullmatch(bare(fact.term)))
    }
    used: Counter[str] = Counter()
    for deed in found:
        if key(deed.name) not in asked and not (_NAME.fullmatch(deed.name) and _is_told_often(deed.name, base)):
            continue
        wrong = _others(deed, found, lore.evidence, used)
        question = f"What {'do' if deed.many else 'does'} {deed.subject} do?"
        if len(wrong) < LEAST or gives_away(question, deed.said, wrong):
            continue
        used.update(wrong)
        yield Posed(
            question, large(deed.said), tuple(map(large, wrong)), deed.place, "deed", deed.sentence, _WORTH,
            deed.section, rank=GENERAL,
        )  # fmt: skip


def _is_told_often(name: str, base: Ground) -> bool:
    return base.low.count(name.lower()) >= _OFTEN


def _deeds(base: Ground, facts: Sequence[Fact], claimed: Sequence[Claim]) -> list[Deed]:
    """The first deed of each thing: those that cards ask for before those that sentences claim."""
    found: dict[str, Deed] = {}
    for fact in facts:
        if fact.kind == "description" and fact.term and (deed := _of_fact(fact, base.whole)):
            found.setdefault(key(deed.name), deed)
    for claim in claimed:
        if not claim.within and _is_deed(claim.said, is_many(claim.name)):
            subject = _subject(claim.sentence, claim.name, base.whole)
            deed = Deed(claim.name, subject, claim.said, claim.section, claim.place, claim.sentence)
            if subject:
                found.setdefault(key(claim.name), deed)
    return list(found.values())


def _of_fact(fact: Fact, whole: str) -> Deed | None:
    """What a fact tells once more in a sentence that its term begins."""
    sentence = _WITHIN.sub("", fact.again)
    found = re.match(rf"(?:(?:An?|The|an?|the) )?{re.escape(fact.term)} (?P<said>.+)", sentence, re.IGNORECASE)
    if found is None or not is_name_of(fact.term):
        return None
    said = claimed_of(fact.term, found["said"])
    if not _is_deed(said, is_many(fact.term)):
        return None
    return Deed(fact.term, _subject(sentence, fact.term, whole), said, fact.section, fact.place, fact.again)


def _subject(sentence: str, name: str, whole: str) -> str:
    """A name at the start of a sentence with its article, as it stands in mid-sentence; "" where it is not there."""
    found = re.match(rf"(?P<article>(?:An?|The|an?|the) )?{re.escape(name)}(?!\w)", sentence, re.IGNORECASE)
    if found is None:
        return ""
    return f"{found['article'].lower()}{name}" if found["article"] else in_sentence(name, whole)


def _is_deed(said: str, many: bool) -> bool:
    """Whether what is said begins with a verb of doing, in the present, and leans on nothing."""
    words = said.split()
    joined = said.partition(" and ")[2]
    if joined and first_verb(joined) > 0:
        return False  # another one's deed: "soaks up the water and the clay swells"
    if not words or len(words) > _MOST_WORDS or words[0] in _NO_DEED or _LEANS.search(said):
        return False
    sure = len(words) > 1 and words[1] in _OBJECT
    if many:
        return words[0] in PLAIN and (sure or words[0] not in ALSO_NOUNS)
    return bool(base_of_s(words[0])) and not words[0].endswith("ss") and (sure or is_verb(words[0]))


def _others(deed: Deed, found: Sequence[Deed], evidence: Evidence, used: Counter[str]) -> tuple[str, ...]:
    """What others do that the right one is not said to do, the nearest in length and place first."""
    length = len(deed.said.split())
    fitting = []
    for other in found:
        share = len(other.said.split()) / length
        if _SHORTEST <= share <= _LONGEST and _may_stand(other, deed, evidence):
            near = abs(share - 1) + 0.1 * min(abs(other.section - deed.section), 5) + 0.5 * used[other.said]
            fitting.append((near, other.said))
    return tuple(said for _, said in sorted(fitting)[:WANTED])


def _may_stand(other: Deed, deed: Deed, evidence: Evidence) -> bool:
    if other.many != deed.many or key(other.name) == key(deed.name) or evidence.are_one(other.name, deed.name):
        return False
    verbs = stems(other.said.split()[0]) | stems(deed.said.split()[0])
    own, wanted, named = stems(other.said) - verbs, stems(deed.said) - verbs, stems(deed.name)
    if own & named or 3 * len(own & wanted) >= max(min(len(own), len(wanted)), 1):
        return False
    return not any(2 * len(stems(evidence.sentences[at]) & own) >= len(own) for at in evidence.where(deed.name))
