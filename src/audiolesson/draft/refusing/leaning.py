"""Which sentences lean on the one before: "This …", "If their …", "… for the same reason"."""

import re
from functools import lru_cache

from audiolesson.draft.english.texts import upper_first, words
from audiolesson.draft.refusing.comparing import ONE_OF_A_ROW, adds, compares, is_matched, names_none
from audiolesson.draft.refusing.counting_on import counts_on
from audiolesson.draft.refusing.expletives import EXPLETIVE
from audiolesson.draft.refusing.left_open import ABSTRACT, leaves_open
from audiolesson.draft.refusing.named_before import (
    IN_ITS_TIME,
    clause_names_one,
    is_fronted,
    means_a_named_thing,
    names_one_person,
    names_somebody,
)
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape, either

_I = re.IGNORECASE
_OPENERS = (
    r"fourth|fifth|sixth|seventh|however|but|and|or|nor|so|thus|hence|therefore|also|again|moreover|furthermore"
    r"|additionally|besides|meanwhile"
    r"|then|next|finally|first|firstly|second|secondly|third|thirdly|lastly|last|instead|otherwise|likewise|similarly"
    r"|conversely|nevertheless|nonetheless|yet|still|consequently|accordingly|alternatively|alternately|specifically"
    r"|indeed|afterwards?|later|earlier|here|(?:above|below)(?=[,:;]| (?:it|this|that|these|them|all|is|are)\b)"
    r"|hopefully|unfortunately|luckily|sometimes they|even so"
    r"|for example|for instance|for this|for that|in other words|in addition|in contrast|by contrast|as a result"
    r"|in this|in that|in these|in those|in such|in each|in both|on the other|on this|of course|in particular"
    r"|at this|at that|at the same time|after that|after this|before this|before that|as such|as mentioned|as we"
    r"|in response|in reaction|in return|in reply|for this reason|as a consequence|one consequence|as stated"
    r"|as noted|as you|as shown|because of this|due to this|with this|with these|from this|from these"
    r"|by this|by these|through this|to do (?:this|that|so)|based on (?:this|that|these)|that is|this way|just as"
    r"|in (?:some |most |all )?other cases|if (?:not|so)|for (?:similar|these|those) reasons"
    r"|in short|in turn|in all|rather|too|maybe|perhaps|well|now|once again|equally|the same|an example|one example"
    r"|another|other|others|such|both|neither|either|each|all of|many of|most of|some of|none of|any of|few of"
    r"|half of|the rest|the former|the latter|the others?|the first|the second|the third|the fourth"
    r"|the fifth|the sixth|the last|the next|the final"
    r"|the above|the below|the following|the previous|the two|the three|the four|the result is|the idea is"
    r"|the reason is|the answer|the key is|the point is|the goal is|more importantly|what is more|not only"
    r"|in general,? (?:it|they)|sure|only|until then|since then|by then|back then|e\.g\.|i\.e\.|subsequent|subsequently"
    r"|the resulting|this|that|these|those|it|its|they|their"
    r"|he|she|his|her|them|we|i"
    r"|my|there|one|ones|none|most|as expected|as before|as usual|even with (?:this|that|these|those|the)|with that"
    r"|so far|once (?:this|that|it) (?:is|has)|in (?:either|any) case|at this point|at that point|to (?:summari[sz]e"
    r"|sum up|conclude)"
    r"|a (?:few|handful|couple)(?= (?:are|were|have|had|can|could|may|do|did|will|of them)\b)"
    r"|some|few|several|ours|mine|such|what|how|who|where|why|whose|(?:un)?like with (?:the|this|that)|as with the"
    r"|like in the"
)
_MAY_BEGIN_ANY = lazy(r"(?:we|there|some|several|few|most|now|maybe|perhaps|sometimes|once|well,?|still,?)(?= )", _I)
_LEANS_FIRST = lazy(rf"(?:{_OPENERS})(?![\w'’-])", _I)
_LEANS_SHORT = lazy(r"(?:it|that|this|they|he|she|those|these|here)['’](?:s|re|ll|ve|d)\b", _I)
_LEANS_OK = lazy(
    r"(?:these days\b|there (?:is|are|was|were|has|have|can|may)\b|one (?:of|(?:way|reason|kind|type|form) (?:of|to"
    r"|for|why|that|in)|(?:piece|word|bit) of (?:advice|warning|caution)|common)\b"
    r"|first (?!we\b|you\b|it\b|,)[a-z]+[ -]\w+ (?:was|were|is|are)\b"
    r"|both (?:[a-z-]+ ){1,4}and |neither [a-z -]+ nor |each (?!of|one|is|has|can)[a-z]+"
    r"|most (?!of|are|is|have|can|do|will)[a-z]+|some (?!of|are|is|have|can|do|will|may|might|would|could|say)[a-z]+"
    r"|several (?!of|are|have|can)[a-z]+|few (?!of|are|have|can|do)[a-z]+"
    r"|all of (?!this|these|those|them|it|her|his|our|my)|many of (?!this|these|those|them|its|their)"
    r"|the first (?:known |recorded |modern |true |real |successful |[a-z-]+al )?"
    rf"(?!(?:{ONE_OF_A_ROW})\b)[a-z]+s? (?:was|were) "
    r"|(?:most|some|half|none|any|few|all|each) of (?!this|these|those|them|it\b|its|their|us|which)[a-z]+"
    r"|how [a-z]+ (?:is|are)? ?[a-z]+ depends|in general,|one in (?:three|four|five|six|seven|eight|ten|\d+) [a-z]+"
    r"|the (?:two|three|four|five|six|seven) [a-z]+s of (?!(?:th(?:is|at|ese|ose)|its|their|his|her)\b)[a-z ]{3,40}"
    r" (?:are|were) [a-z]+,)",
    _I,
)
_LEANS_INSIDE = lazy(
    r"\b(?:this(?! (?:morning|afternoon|evening)\b)|these|such(?! as\b)|the (?:former|latter|above|aforementioned)"
    r"|the (?:same|other|following|next|previous)(?! \w+ (?:of|as) | distance from )"
    r"|to do so|did so|does so|doing so|vice versa|respectively|therefore|thus|hence|as well\.$|too\.$)(?![\w-])"
    r"|\bhere\b(?<!there or here)(?<!there and here)(?! (?:and|or) there)"
    r"|\bin that case\b|\bboth of the (?!\w+ \w+ (?:of|in)\b)",
    _I,
)
_LEANS_EARLY = lazy(
    r"\b(?:it|they|them|their|its|he|she|him|his|her|another|instead|otherwise|likewise|similarly"
    r"|however(?! \w+ (?:\w+ )?(?:it|they|he|she|we|you|the|an?) )"
    r"|for example|for instance|those|that one|one(?= (?:is|was|has|can)\b))\b",
    _I,
)
_LEANS_FAR = Shape(
    r"\b(?:Problem|Program|Option|User|Player|Person|Team|Company|Firm|Client|Method|Item|Rule) [A-Z1-9]\b(?!\.\d)"
    r"|\b(?:break|soften|softens|breaks|see|meet|meets|of|under|to|with|by|from) number \d\b(?! (?:of|in)\b)"
    r"|\bthose (?!who\b|which\b|that\b|of\b|with\b|in\b|whose\b|where\b|from\b|days\b)[a-z]+"
    r"|\bany (?:other(?! than\b)(?= \w+[.!])|longer[.!])|\bright now[.!]"
    r"|\b[Aa]ll (?:two|three|four|five|six|\d[\d,]*) (?!of\b)[a-z]+s\b|\bstep (?:\d|one|two|three)\b|^\w+ \w+ still\b"
    r"|\b[Oo]ur (?:instance|object|program|function|loop|class|game|page)\b"
    r"|^If that(?:['’]s|['’]ll| (?:is|was|does|did|has|sounds|seems|fails|happens|works))\b"
    r"|^(?:Our|My|Your) (?:second|third|fourth|next|last|other) \w+ "
    r"|\b[Tt]here (?:are|is) (?:(?:an)?other|additional|further|more)\b(?! than\b)|\b[Ii]f you recall\b"
    r"|\bwe(?:['’]ve| have) (?:just|now|already|moved|added|thoroughly|seen|explored)\b"
    r"|^(?:A|An|Another|The) (?:second|third|fourth|fifth|final|last|further|additional|alternative|related|similar"
    r"|simple|good"
    r"|classic|typical|famous|common|nice|great|well-known|more \w+|less \w+|better|worse|newer|older|simpler) "
    r"(?:example|case|instance|illustration|version|one|approach|option|alternative|way|method)s? (?:is|are|was|were|of"
    r" this|comes?|would|can|may|might)\b"
    r"|^(?:A|An|Its|The) (?:(?:close|near|distant|first|nearest) )?(?:cousin|relative|counterpart)s? (?:is|are)\b"
    r"|^An? (?:different|separate|distinct|newer|more \w+|better) (?:kind|type|sort|form|way|class"
    r"|approach|method|set)s? (?:of|to|is|was)\b"
    r"|^(?:A|One|Two|Three|Four|Five|Six|Ten|Several|Many|A few|\d+) (?:years?|months?|days?|weeks?|decades?"
    r"|centur(?:y|ies)"
    r"|hours?|minutes?) (?:later|after(?:ward|wards)?|earlier|before)\b(?! [a-z]+ (?:of|in)\b)"
    r"|^There (?:are|is|were|was) (?:two|three|four|five|several|a few|many|some|a number of"
    r"|at least \w+) (?:\w+ ){0,2}"
    r"(?:reasons?|explanations?|answers?|exceptions?|problems?|solutions?|differences?|advantages?|options?)(?=[:.])"
    r"|^The (?:most|least) \w+ (?:name|one|example|version|answer|explanation)\b"
    r"|^The (?:current|original|new|initial|resulting|final) (?:equilibrium|price|quantity|point|curve|level|value"
    r"|amount"
    r"|position|situation|budget|choice) (?:is|are|was|were|becomes)\b"
    r"|^The (?:quantity|price|number|amount|level|wage|rate|demand|supply)\b(?!.*\b(?:[12]\d{3}|percent|today"
    r"|century)\b)"
    r".* (?:falls?|rises?|increases?|decreases?|drops?|moves?|shifts?|goes) (?:from|to) [$]?\d"
    r"|^(?:In the end|In the meantime|At first|By that time|From then on|Taken together),"
    r"|^The remaining (?:two|three|four)\b|^(?:All|Both) (?:two|three|four|five|six) (?:are|have|were|can|will)\b"
    r"|^Everything else\b(?!.*\bthan\b)|\b(?:use|do|have|need|combine|want|get) both\.$"
    r"|^For (?:[A-Z][a-z]+|he|she|they|it) (?:had|has|was|were|did) "
    r"|^(?:A|An|The) (?:second|third|fourth|fifth|final|further|additional|alternative|related|similar) (?!world\b"
    r"|century\b"
    r"|person\b|party\b)[a-z-]+\b(?!.* (?:to|as) )"
    r"|\b(?:provides?|gives?|offers?|is|are|was|were) (?:(?:an?|another|one|just one|the best|only one|two) )"
    r"(?:(?:good|excellent|nice|classic|great|clear|simple|perfect|interesting|common|useful|prime|striking|notable"
    r"|well-known|familiar|famous|typical) )?(?:example|illustration|case in point|exception)s?(?=[.,;]| in which\b)"
    r"|^(?:Many|Others?|Several|Few|Some|Most) (?:\w+ed|had|were|went|came|saw|felt|believe|think|argue|thought|fear"
    r"|hope|wonder|say|said|also|even|now|still|did|do|will|would|could|took|left|found|made|see|feel)\b"
    r"|(?:n['’]t|\bnot)\b[^,;:]* either[.!]|, that (?:is|was)(?:n['’]t| not)? an? [a-z]+[.]"
    r"|\b(?:takes?|took) (?:its|their) place[.!]|^(?:The|An?) [^,;:.]{3,40} that followed (?:is|was|were|are|has)\b"
    r"|\bthe (?:two|three|four|five)(?=[.,;]| (?:is|are|was|were|have|has|can|may|do|differ\w*|lies?|in|on|of them)\b)"
    r"|^(?:More|Less|Fewer|Larger|Smaller|Higher|Lower|Newer|Older|Simpler|Later|Earlier|Longer|Shorter|Further)"
    r" (?!than\b|and more\b|people\b|research\b)(?:\w+ ){1,4}(?:is|are|was|were|have|has|can|may|use|uses)\b"
    r"(?!.* than\b)"
    r"|\b(?:story|case|experience|situation|example|fate)\b.* (?:is|was|are|were) (?:not|hardly|by no means|far from"
    r"|no) (?:\w+ly )?(?:unique|alone|unusual|isolated|uncommon|exception)"
    r"|^(?:[\w’'-]+ ){1,3}(?:goes|went|go) on to (?:say|argue|explain|describe|show|frame|note|suggest|claim|add|define"
    r"|discuss|list|state|write|point|propose|conclude|ask|warn)\b"
    r"|^(?:The )?(?:[Ee]xceptions?|[Ee]xamples?) (?:is|are|include)\b"
)
"""What points at an example, a list or a state that was told farther back."""

_LEANS_SHAPE = Shape(
    r"^(?!if\b|when\b|once\b)[^,]{1,50}\bthen\b|\bjust (?:described|mentioned|seen|discussed)\b"
    r"|^in (?:(?:the|our|my) example|(?:our|my) case)(?:,| (?:we|you|it|the|this|there)\b)"
    r"|^all that(?:['’]s left| remains| is left)\b"
    r"|^\w+ing (?:that|this)\b|^in one (?:study|case|experiment|example|survey)\b|^after all\b"
    r"|^(?:anyway|in any case|either way|at any rate|fine|good|granted|fair enough), |\b(?:is|are|was"
    r"|were|becomes?|gets?) (?:even |much )?(?:more|less) \w+\.$"
    r"|, (?:for example|for instance|however|therefore|though|too|in turn|by contrast|in contrast),",
    _I,
)
_FOLLOWS_WELL = lazy(
    r"(?:this|these|they|it|its|their|such|however|but|for example|for instance|as a result|therefore|thus|so"
    r"|hence|he|she"
    r"|his|her|those|in contrast|by contrast|instead|both|in other words|consequently|here)\b",
    _I,
)
_ABSTRACT_FIRST = Shape(
    rf"^The (?:{ABSTRACT})s?(?:,| (?:is|was|are|were|has|have|had|can|will|would|may|might|that|we|you|here|also|then"
    r"|[a-z]+s|[a-z]+ed)\b)",
    _I,
)
_CLAUSE_FIRST = lazy(r"(?:if|when|while|because|since|after|before|although|though|once|as|until|even if)\b", _I)
_PREPOSED = lazy(
    r"(?:regardless|to|in|for|with|by|at|on|from|of|under|during|through|without|within|unlike|like|among"
    r"|between|over"
    r"|upon|where)\b",
    _I,
)
_JOINED = lazy(r",|;|:|\b(?:and|but|because|when|if|so|that|which|while|until|before|after|where|as|than|what)\b", _I)
_DANGLING = Shape(
    r"\bdo(?:es|ing)? (?:it|so)\b|^(?:e\.g\.|i\.e\.)|\b(?:letter|value|number|line|box|arrow)s? shown\b", _I
)
_LEANS = either(_LEANS_SHAPE, _DANGLING, _ABSTRACT_FIRST)

_NOW = lazy(r"Now (?:that |you |we |it |they |he |she |[A-Z`])")
"""What is so behind a step or an event that was just told."""


_AS_IT_IS = lazy(
    r"^[A-Z][a-z]+ (?:as|though) (?:it|they) (?:is|are|was|were|may be|seems?|looks?), (?=an? |the |[a-z]{4})"
    r"|^(?:Despite|True to) (?:its|their) names?, (?=an? |the (?:[a-z]+ ){1,3}(?:is|are|has)\b)"
    r"|^(?:At its (?:simplest|best|worst|core|heart|root)"
    r"|In its (?:simplest|purest|broadest|basic|strictest|usual|most \w+) (?:form|sense|version|state)), (?=an? )"
)
"""What says "it" before the name: "Small as it is, a spindle …", "Despite its name, …", "In its simplest form, a …"."""


@lru_cache(maxsize=1024)
def leans_back(text: str) -> bool:
    """Whether the sentence needs the one before it: "This …", "If their …", "… for the same reason"."""
    text = IN_ITS_TIME.sub("In old times ", EXPLETIVE.sub("there is so", _AS_IT_IS.sub("", text)))
    if _NOW.match(text):
        return True
    if (_LEANS_FIRST.match(text) and not _LEANS_OK.match(text)) or _LEANS_SHORT.match(text):
        return True
    if any(not is_matched(text, found) for found in _LEANS_INSIDE.finditer(text)):
        return True
    if _LEANS.fits(text):
        return True
    if counts_on(text) or leaves_open(text):
        return True
    if adds(text) or compares(text) or names_none(text) or _LEANS_FAR.fits(text) or means_a_named_thing(text):
        return True
    head = " ".join(text.split()[:10])
    found = _LEANS_EARLY.search(head)
    if not found:
        return False
    if " them" in head and names_one_person(head.partition(" them")[0] + " "):
        return True
    before = head[: found.start()]
    if is_fronted(before) or (found.group().lower() in ("he", "she", "his", "her") and not names_somebody(before)):
        return True
    possessive = found.group().lower() in ("his", "her", "its", "their")
    return not _has_noun_before(head[: found.start()], possessive)


_WE_FIRST = lazy(
    r"^We (?!will\b|have\b|had\b|can see\b|saw\b|see\b|looked\b|learned\b|covered\b|discussed\b|also\b"
    r"|then\b|now\b|did\b|just\b|still\b|(?:can|could|will) (?:now|then|also)\b|could\b|might\b|\w+ed\b|ran\b|made\b"
    r"|wrote\b"
    r"|built\b|chose\b|found\b|got\b|took\b|gave\b|are \w+ing\b|(?:use|add|define|set|take|choose|initiali[sz]e"
    r"|start|train"
    r"|load|build|run|create|import|compute|apply|store|return|call|pass|write|denote|assume|introduce|hope|want"
    r"|show|get"
    r"|obtain|implement|begin|end up|first|consider|select|make|put|fix|test)\b)"
)


def speaks_for_all(text: str) -> bool:
    """Whether only its "We" makes a sentence lean back: "We sleep to let the brain …" stands alone."""
    return bool(_WE_FIRST.match(text)) and not leans_back(_WE_FIRST.sub("People ", text))


_ADDITIVE = lazy(r"\balso |, (?:however|though|too|in turn|then),|(?<=\w )another (?=\w)( ?)|, too(?=\.$)", _I)
_THIS_NOUN = lazy(
    r"(?:this|these|such an?|such) (?:[a-z]+ )?(?:idea|approach|method|model|process|effect|technique|system"
    r"|principle|practice|phenomenon|theory|concept|problem|question|field|period|pattern|strategy|tool"
    r"|rule)s? (?:of|that)\b",
    _I,
)


def leans_on_the_whole(text: str) -> bool:
    """Whether a sentence leans on its section as a whole, which the listener is in: "This idea of … is why …"."""
    if not _THIS_NOUN.match(text) or re.match(r"\w+ \w+ (?:is|are) (?:shown|given|listed)\b", text):
        return False
    rest = _THIS_NOUN.sub("The", text, count=1)
    return not (_LEANS_INSIDE.search(rest) or _LEANS_EARLY.search(" ".join(rest.split()[:10])))


def leans_lightly(text: str) -> bool:
    """Whether only an "also", "another" or "however" leans back, which a listener can do without."""
    rest = _ADDITIVE.sub(lambda found: found.group(1) or "", text)
    return rest != text and not leans_back(upper_first(rest))


def leans_late(text: str) -> bool:
    """Whether a "these" or "the same" stands so late that it most likely means something of its own sentence."""
    found = _LEANS_INSIDE.search(text)
    head = text[: found.start()] if found else ""
    if found is None or len(head.split()) < 6:
        return False
    points = found.group().lower() in ("this", "these", "such")
    if points and not (re.search(r"[,;] ", head) and re.match(r" (?:two )?[a-z-]{3,}\b(?<!not)", text[found.end() :])):
        return False
    if re.search(r"so\Z", found.group(), _I):
        return False
    return not leans_back(head.rstrip(" ,") + ".") and not _LEANS_INSIDE.search(text[found.end() :])


def leans_by_its_first_word(text: str) -> bool:
    """Whether nothing but its first word makes a sentence lean, and that word may begin any: "We dry …", "Most …"."""
    found = _MAY_BEGIN_ANY.match(text)
    return found is not None and not leans_back("People" + text[found.end() :])


def follows_well(text: str) -> bool:
    """Whether a sentence that leans back may be said right after the one it leans on, and needs no third."""
    return bool(_FOLLOWS_WELL.match(text))


def _has_noun_before(head: str, possessive: bool) -> bool:
    """Whether a pronoun behind these words points at something within its sentence.

    "Cats use their …" does; "Ethics would ground it …" does not, for nothing but the subject stands before "it".
    """
    if _CLAUSE_FIRST.match(head):
        return "," in head and (len(words(head)) >= 5 or clause_names_one(head))
    if _PREPOSED.match(head):
        subject = head.rpartition(",")[2]
        return possessive and len(words(subject)) >= 3 and "," in head
    if possessive:
        return len(words(head)) >= 2 and not re.match(r"\w+ing\b", head)
    return len(words(head)) >= 3 and bool(_JOINED.search(head))
