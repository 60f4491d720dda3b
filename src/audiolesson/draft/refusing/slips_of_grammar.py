"""Slips of grammar that a few words show: "can always presents", "able traverse", "its attracted to", "once year".

Each shape names what is wrong and no right one; a sentence with one is refused, not mended. English only.
"""

import re

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ONLY_VERBS, PLAIN
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_SHAPES = Shape(
    r"\b(?:is|are|was|were|be|been|being) able (?!to\b|and\b|or\b|but\b|in\b|at\b|only\b|\w+ to\b)[a-z]+ "
    r"|(?<!\bside )(?<!\bletter )(?<!\bvowel )\ba (?=[aeio][a-z]{2})(?!on(?:e|ce)\b|one-|eu|ew|oui|and\b|are\b)"
    r"|\b[Ii]ts (?:easy to|called|also|because|been|really|used to|based on|made of|impossible to"
    r"|possible to|difficult to|important to|worth (?:it|noting|a)|okay)\b"
    r"|\b(?:because|since|as|that) its (?!\w*(?:seed|need|feed|speed|breed)\b)[a-z]{3,}ed (?:to|by|on|with|from)\b"
    r"|\b(?:is|was|are|were) an? [a-z]+ly an? |\ba (?:using|making|designing|building|creating|getting|having) an? "
    r"|\b(?:once|twice) (?:day|week|month|year|hour)(?=[.,;]| at\b| or\b)|\b(?:of|in) above [a-z]+s\b|\b[Oo]ntop\b"
    r"|\b(?:dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|couldnt|shouldnt|wouldnt|thats|whats|theres|youre"
    r"|theyre|weve|youve|adviced|untill|wich|teh|thier|truely|aswell|infact|eachother|atleast|noone|abit)\b"
    r"|\bsomewhat an? |\bprimary (?:based|used|made|found|due|because)\b|\bapproximate (?:equal|the same)\b"
    r"|\b(?:matters?|knows?|understands?|sees?|tells?|explains?|shows?|learns?|determines?|wonders?|depends? on)"
    r" (?:how|what|why|where|when) (?:are|is|do|does|did|can) (?:you|we|they|it|he|she|I) [a-z]+(?![^.]*\?)"
    r"|\b(?<!who )(?<!that )(?<!which )does(?:n['’]t| not) (?:[a-z]+ly )?(?:has|goes|does|is|was|makes"
    r"|gives|takes|needs|works|uses|means|comes)\b"
    r"|\bdid(?:n['’]t| not) (?:[a-z]+ly )?(?:went|had|made|gave|took|came|knew|got|did|used|wanted)\b"
    r"|\b(?:to|could|would|should) (?:went|been|gave|took|came|knew)\b"
    r"|(?<![\w-])(?:[Tt]hese|[Tt]hose|[Mm]any|several|few|two|three|four|five) (?:kind|type|sort|way|thing|person"
    r"|method|problem|example|word|case)(?= (?:is|are|that|which|of|for|and)\b(?! a\b)|[.,;])"
    r"|\b(?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother) (?:kinds|types|sorts|ways|things|people|methods|problems|reasons"
    r"|examples|steps|parts|points|words|groups|cases"
    r"|factors|components)(?= (?:is|are|was|were|of|that|which|can|have)\b|[.,;])"
    r"|\b[Tt]here (?:is|was) (?:many|several|two|three|four|five|various)(?!-"
    r"| (?:to|of|ways? in|times|feet|percent|parts)\b)"
    r"|\b[Aa]n? an? (?!cappella|priori|posteriori|la\b|at\b|in\b|is\b|and\b|or\b)(?=[a-z]{3})|: Where (?:`|[A-Za-z] )"
    r"|\beach others\b(?![’'])|\b[Tt]he (?:is|are|was|were) (?:the|an?)\b"
    r"|(?<!\barticle )(?<!\b[Uu]se )(?<!\bconfuse )(?<!\bsay )(?<!\b[Ww]rite )(?<!\band )(?<!\bor )\b[Aa]n "
    r"(?!be(?:fore|comes?|came|hind|tween|cause|ing)\b|w(?:hen|ith|ere|ill|ould|hich|here|hile)\b|could\b|both\b|but\b|ta?kes?\b)"
    r"(?=[bcdgjkpqtvwz][a-z]{3})"
    r"|\b(?:the|an?|its|their) (?:when|if|where|whether|because|although|why) (?:the|an?|its|their|it|they|we|you|he"
    r"|she|this|these)\b|\bthe (?:twice|thrice) (?:the|as)\b|\b[Tt]he most amount of\b"
    r"|\b(?:should|could|must) of (?!course\b|necessity\b|itself\b|themselves\b|all\b)[a-z]+\b"
    r"|\b(?:an?|the|with|of|shows?) (?:extremely|remarkably|incredibly|extraordinarily)"
    r" [a-z]{3,}(?:tion|ness|ity|ance)\b(?![- ][a-z])"
    r"|(?<![“\"'‘])(?<!say )(?<!says )(?<!said )(?<!form )"
    r"\b(?:beated|begined|bited|blowed|breaked|bringed|builded|buyed|catched|choosed|cutted|drawed|drinked|drived"
    r"|eated|falled|feeled|gived|goed|growed|hitted|hurted|keeped|knowed|lefted|losed|maked|meaned|meeted"
    r"|runned|selled|sended|setted|shutted|sleeped|spended|splitted|spreaded|standed|swimmed|taked|teached"
    r"|telled|thinked|throwed|understanded|weared|winned|writed)\b"
    r"|^Albeit (?:the|its|their|this|these|his|her)\b|\bare (?:type|group|collection|combination|subset|example) of\b"
    r"|\b(?:causes?|have|has|creates?|find|faces?|solves?) problem(?= (?:for|in|on|with|to|of|that)\b|[.,;])"
)
_ALLOWS = lazy(
    r"\b(?:allows?|permits?|enables?) to"
    r" (?!(?:be|the|an?|any|all|us|you|them|its?|our|your|their|his|her|this|that|each|every|one|some|no|what|whom"
    r"|which|those|and|such|nobody|none|somebody|everybody)\b)[a-z]+\b"
)
_WHOM = lazy(r"\b(?:that|which|whom|what|who)(?: \S+){1,5} ?$", re.IGNORECASE)
"""What is allowed, before those who allow it: "the gas that the valve allows to pass"."""

_MODAL = lazy(
    r"(?<!\b[Aa] )(?<!\b[Tt]he )(?<!\b[Hh]is )(?<!\b[Ii]ts )(?<!\b[Hh]er )(?<![Ff]ree )(?<!\byou )(?<!\bwe )"
    r"(?<!\bthey )(?<!\bstrong )\b(?:can|could|will|would|must|should|may|might|cannot)"
    r"(?: (?:[a-z]+ly|always|also|never|often|not|still))? "
    r"(?P<verb>[a-z]{3,}s)(?: (?P<next>[a-z]+))?\b"
)


_TO_DO = lazy(
    r"^(?:\w+, )?(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he) (?:[a-z]+ly |also |often |always )?"
    r"(?:suggest|recommend|advocate|enjoy)s? to (?P<verb>[a-z]+)\b"
)
"""What takes no "to" and a verb behind it: "I suggest to start early"."""

_MODALS = ("can", "could", "will", "would", "must", "should", "may", "might")
"""What a sentence holds that `_MODAL` finds."""


def is_slip_of_grammar(said: str) -> bool:
    """Whether a few words of a sentence are surely wrong."""
    if _SHAPES.fits(said):
        return True
    if " to " in said and (allows := _ALLOWS.search(said)) and not _WHOM.search(said[: allows.start()]):
        return True
    if " to " in said and any(found["verb"] in PLAIN for found in _TO_DO.finditer(said)):
        return True
    if not any(modal in said for modal in _MODALS):
        return False
    return any(_is_of_one(found["verb"], found["next"] or "") for found in _MODAL.finditer(said))


def _is_of_one(verb: str, behind: str) -> bool:
    """Whether a verb behind "can" has the -s of one who does it: "can always presents a danger"."""
    base = base_of_s(verb)
    return verb != "needs" and bool(base) and (base in ONLY_VERBS or behind in _BEFORE_A_NOUN)


_BEFORE_A_NOUN = frozenset({"a", "an", "the", "this", "these", "its", "their", "his", "her", "our", "your"})
