"""The shapes of sentences that tell a matter for certain, and the words that they may and may not hold."""

import re

from audiolesson.draft.english.clauses import is_told_past
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

NAME = r"(?P<name>(?:[\w'’-]+ ){0,5}[\w'’-]+)"
ADVERB = r"(?:also |often |commonly |usually |typically |mainly |mostly |generally )?"
REST = r"(?P<what>[^.;:—–()]+)\.$"
CLAUSE = r"[^,;:—–()]+"
OF_HOW_MANY = lazy(r"(?:number|amount|total|sum|rest|name|percentage|share|list|set)s? of\b")
"""A figure or a row, which says little without its case: "what is the number of bits?"."""

WEIGHED = (
    r"(?:,? (?:mainly|chiefly|simply|largely|mostly|precisely|only|just|partly|especially|principally|primarily"
    r"|not least|in part))?"
)
"""How much a reason counts: "mainly because", which is no part of what is so."""

WHY = lazy(rf"(?P<said>{CLAUSE}?){WEIGHED},? because (?P<cause>(?!of\b)[^.?!]+)\.$")
AS_A_REASON = r"As(?= [^,]*\b(?:is|are|was|were|has|have|had|can|cannot|could)\b)"
"""Where "As" tells why, and not while what: "As the fire climbs, …" tells of a time."""

SINCE = lazy(rf"(?:Because|Since|{AS_A_REASON}) (?P<cause>(?!of\b){CLAUSE}), (?P<said>{CLAUSE})\.$")
IF = lazy(rf"(?P<when>If|When) (?P<said>{CLAUSE}), (?:then )?(?P<then>[^;:—–()]+)\.$")
CONDITION_FIRST = lazy(
    rf"(?P<when>If|When|Because|Unless|Although|Once|Until|Before|As soon as) (?P<said>{CLAUSE}),"
    rf" (?:then )?(?P<then>{CLAUSE})\.$"
)
CONDITION_LAST = lazy(
    rf"(?P<then>{CLAUSE}?)(?<! is)(?<! are)(?<! was)(?<! were),? "
    r"(?P<when>if|when|because|unless|whereas|although|once|until|as soon as)"
    rf" (?P<said>(?!of\b){CLAUSE})\.$"
)
"""A condition or a cause, which may stand at either end of its sentence; not what a thing is: "Drift is when …"."""

MEANS_FIRST = lazy(
    rf"(?P<when>By (?=[a-z]+ing )|(?:To|In order to) (?=[a-z]+ ))(?P<said>{CLAUSE}), (?P<then>{CLAUSE})\.$"
)
HEARERS = lazy(r"\b(?:you|your|we|our|us)\b", re.IGNORECASE)
"""Whoever listens, and who speaks, needs no sentence before."""

WHEN = lazy(
    NAME + rf" (?P<verb>occurs?|happens?|arises?|begins?|ends?|is needed|are needed) (?P<when>(?:when|if) {CLAUSE})\.$"
)
OF_IT = lazy(
    r"The (?P<noun>(?:main |key |biggest |chief )?(?:purpose|goal|aim|task|role|job|function|difference|advantage"
    r"|disadvantage|drawback|cause|effect|benefit|risk)) (?P<of>of|between) (?P<name>(?:[\w'’-]+ ){0,6}[\w'’-]+)"
    rf" is {REST}"
)
TO = lazy(
    rf"(?:To|In order to) (?!(?:put|take|bring|set|lay|keep|make|give) (?:in|into|to|on|from|with)\b)"
    rf"(?P<said>[a-z]+ {CLAUSE}), [^;:—–()]+\.$"
)
"""What is done for something, unless the verb lacks its object: "To put into perspective, …"."""

WAY = lazy(
    rf"(?:One|A|An? [a-z]+|Another) way (?:to|of) (?P<said>[a-z]+ {CLAUSE}?) (?:is|would be) (?:to |by |\w+ing\b)"
)
UNLIKE = lazy(rf"(?:Unlike|In contrast to|Compared (?:to|with)) (?P<other>{CLAUSE}), (?P<said>{CLAUSE})\.$")
EACH_THE_OTHER = lazy(r"(?i:(?:an? |the )?(?P<own>\w{4,}) .*\b(?:whereas|while|and|but) .* (?P=own)s?\.$)")
"""One half ends with what the other is about: each acts on the other, which is no difference."""

WHEREAS = lazy(rf"(?P<said>{CLAUSE}), (?:whereas|while) (?P<other>{CLAUSE})\.$")
CALLED = lazy(
    rf"(?P<what>{CLAUSE}?) (?P<verb>is|are) {ADVERB}(?:called|known as|termed|referred to as) "
    r"(?P<name>(?:an? |the )?[\w'’-]+(?: [\w'’-]+){0,3})\.$"
)
COUNTED = lazy(
    r"There (?:are|were) (?:two|three|four|five|six|several) (?P<said>(?:[a-z-]+ ){0,2}?(?:types|kinds|forms|classes"
    r"|parts|stages|phases|levels|layers|groups|sources|causes|ways) (?:of|in) (?P<name>[^,;:—–()]+?))(?::|\.$)"
)
LISTED = lazy(
    r"(?:There (?:are|were)|(?P<name>(?:[\w'’-]+ ){0,5}[\w'’-]+) (?P<verb>has|have)) (?:two|three|four|five|six|seven)"
    r" (?P<said>(?:[a-z-]+ ){0,3}?[a-z]+s(?: (?:of|in|for) (?:[a-z'’-]+ ){0,4}[a-z'’-]+)?): [^.]+\.$"
)
THAN = lazy(
    NAME + r" (?P<verb>is|are) (?:[a-z]+ly |much |far |often )?(?:(?:more|less) [a-z]+|[a-z]{2,}er)(?: [a-z]+){0,4}?"
    r" than (?P<other>(?:[\w'’-]+ ){0,3}[\w'’-]+)(?:,[^.]+)?\.$"
)
MADE_OF = lazy(NAME + rf" (?P<verb>consists?|(?:is|are) (?:made (?:up )?|composed)) of {REST}")
DEPENDS = lazy(NAME + rf" (?P<verb>depends?) (?:mostly |largely |only )?on {REST}")
USED = lazy(NAME + rf" (?P<verb>is|are) {ADVERB}used (?P<to>to|for) {REST}")
CAUSED = lazy(
    NAME
    + rf" (?P<verb>is|are) {ADVERB}(?P<done>caused|driven|triggered|governed|determined|influenced|affected|shaped)"
    rf" by {REST}"
)
ACT_OF = {"driven": "drives", "governed": "governs", "determined": "determines", "influenced": "influences"}
BY = lazy(
    NAME + rf" (?P<verb>is|are|can be) {ADVERB}(?P<done>measured|calculated|computed|estimated|formed|made|produced"
    r"|obtained|controlled|regulated|treated|tested|protected|transmitted|chosen|created|built|removed|prevented|reduced"
    r"|avoided|detected|solved|improved|stored|separated|applied|added|observed|studied|described|defined|simulated|trained)"
    rf" (?P<by>by|using|through|with) {REST}"
)

ACTS = word_set(
    """abstract absorb allow amplify analyze assign attack attract balance bind block break bring build capture carry
    change check coat collect combine command compare compile compress compute conduct connect control convert
    coordinate cover create cut decode defend define deliver destroy detect determine direct distribute divide
    drive enable encode encourage encrypt enforce ensure estimate examine exchange explain expose extend extract
    favor favour filter force form generate govern guarantee guide handle harden help hide hold identify ignore
    implement improve increase inhibit insert intercept interpret isolate keep let limit link list lock lower
    maintain make manage map mark match measure melt model monitor move multiply open organize organise pass pay
    permit predict prevent print process produce promote protect provide pump push raise record recruit reduce
    reflect regulate reject release remove replace represent reset resolve restrict run save search secrete
    select send separate set shape show signal signify simplify slow solve sort spread start stimulate stop
    store strengthen supply support suppress synthesize test track train transfer transform translate transmit
    transport trap trigger turn update validate verify warn weaken write"""
)
"""Verbs that tell what a thing does."""

LETS = word_set("let allow help enable")
HAS = word_set("involve require need include contain comprise entail cause")
"""Verbs behind which it says what a thing holds or brings: "what a kiln needs"."""

LEANS = lazy(
    r"\b(?:it|its|itself|they|their|them|themselves|this|that|these|those|he|she|him|his|her|we|our|us|you|your|i|my"
    r"|me|here|there|such|so|other|another|same|new|good|certain|above|below|former|latter|following|one|ones|both|yet"
    r"|also|then|now|therefore|thus|however|instead|still|again|too|example|figure|today)\b",
    re.IGNORECASE,
)
"""What means something only beside the sentences around it."""

SIGNS = lazy(r"\b[^\W\daAI_]\b(?!['’])|[`*_\\{}<>=|\[\]$/#@+…\d\"“”]|(?<!\w)['’]|\.\w")
CUT = lazy(r"\b[a-z]{3,}(?:al|ive|ous|ful|less)$")
"""How a condition ends that lacks its noun, which stands behind a comma: "if it is a small, separate change"."""

JOINED = lazy(r",|\b(?:but|because|if|when|while|whereas|although|which|who)\b")
PAST = lazy(r"\b(?:was|were|had|did)\b|(?<!is )(?<!are )(?<!be )(?<!been )\b[a-z]+ed (?:the|an?|its|their)\b")
MAY = lazy(r"\b(?:you|we|I|your|our|must|should|may|might|can|could|would)\b")
ORDER = lazy(r"(?:we|you|i|let|one|please|use|do|make|try|be|it['’]s)\b", re.IGNORECASE)
LOOSE = lazy(r" to |^\w+ the [\w-]+$|\bthe (?:two|three|four|five|six)\b|\bmore\b")
EMPTY_ACTS = word_set("be do see have get begin start make learn understand")
VERDICT = lazy(
    r"(?:the|a|an) (?:[\w-]+ ){0,2}(?:point|problem|secret|key|heart|trap|answer|reason|trick|winner|exception"
    r"|culprit|story"
    r"|matter|question|moral|catch|danger|difficulty|beauty|big one|idea|thing|word|surprise|mystery"
    r"|trouble)\b(?! (?:at|in) which)",
    re.IGNORECASE,
)
"""What only judges a thing: "the point of the whole story"."""

DOERS = lazy(
    r"(?:people|\w+ists|researchers|students|learners|teachers|users|doctors|women|men|children|scholars|historians)$"
)
"""Who does many things: "what people do" promises nothing."""

PROPER = lazy(r"[A-Z][a-z’'-]+(?: [A-Z][\w’'-]+)*$")
"""A name of a person, a place or a firm, which hardly anybody would be asked about; "RoleBinding" is none."""


_IN_BOTH_TENSES = lazy(
    r"^(?:(?:you|we|they|people) |[\w ]+s )(?:put|set|cut|let|read|hit|shut|spread|split|burst|beat)\b"
)


def happens(when: str, case: str) -> str:
    """What happens in a case, as a clause; of one that is told of the past what happened, "" for "if" before that."""
    if not is_told_past(case) or _IN_BOTH_TENSES.search(case):
        return f"what happens {when} {case}"
    return f"what happened {when} {case}" if when == "when" else ""
