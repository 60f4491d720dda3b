"""What must not be said: sentences that lean on what came before, point at a page, give orders, or are none.

Measured on course pages, these filters decide more than any ranking; they are ordered by what they caught.
"""

import re

from audiolesson.draft.tags import begins_with_order, has_finite_verb, has_main_verb, lacks_subject
from audiolesson.draft.texts import words
from audiolesson.lesson.model import Text

LONGEST = 30
"""A sentence of more words than this is not said, whatever it holds."""

_I = re.IGNORECASE
_OPENERS = (
    r"however|but|and|or|nor|so|thus|hence|therefore|also|again|moreover|furthermore|additionally|besides|meanwhile"
    r"|then|next|finally|first|firstly|second|secondly|third|thirdly|lastly|last|instead|otherwise|likewise|similarly"
    r"|conversely|nevertheless|nonetheless|yet|still|consequently|accordingly|alternatively|alternately|specifically"
    r"|indeed|afterwards?|later|earlier|here|above|below|hopefully|unfortunately|luckily|sometimes they|even so"
    r"|for example|for instance|for this|for that|in other words|in addition|in contrast|by contrast|as a result"
    r"|in this|in that|in these|in those|in such|in each|in both|on the other|on this|of course|in particular"
    r"|at this|at that|at the same time|after that|after this|before this|before that|as such|as mentioned|as we"
    r"|as stated|as noted|as you|as shown|because of this|due to this|with this|with these|from this|from these"
    r"|by this|by these|through this|to do (?:this|that|so)|based on (?:this|that|these)|that is|this way|just as"
    r"|in short|in turn|in all|rather|too|maybe|perhaps|well|now|once again|equally|the same|an example|one example"
    r"|another|other|others|such|both|neither|either|each|all of|many of|most of|some of|none of|any of|few of"
    r"|half of|the rest|the former|the latter|the others?|the first|the second|the third|the last|the next|the final"
    r"|the above|the below|the following|the previous|the two|the three|the four|the result is|the idea is"
    r"|the reason is"
    r"|the answer|the key is|the point is|the goal is|more importantly|what is more|not only|in general,? (?:it|they)"
    r"|sure|only|until then|since then|by then|back then|e\.g\.|i\.e\.|subsequent|subsequently|the resulting"
    r"|this|that|these|those|it|its|they|their"
    r"|he|she|his|her|them|we|i"
    r"|my|our|us|you|your|there|one|ones|none|most"
    r"|some|few|several|ours|mine|such|what|how|who|where|why|whose"
)
_LEANS_FIRST = re.compile(rf"(?:{_OPENERS})(?![\w'’-])", _I)
_LEANS_OK = re.compile(
    r"(?:there (?:is|are|was|were|has|have|can|may)\b|one (?:of|way|reason|kind|type|form|common)\b"
    r"|first (?!we\b|you\b|it\b|,)[a-z]+[ -]\w+ (?:was|were|is|are)\b"
    r"|both [a-z -]+ and |neither [a-z -]+ nor |each (?!of|one|is|has|can)[a-z]+"
    r"|most (?!of|are|is|have|can|do|will)[a-z]+|some (?!of|are|is|have|can|do|will|may|might|would|could|say)[a-z]+"
    r"|several (?!of|are|have|can)[a-z]+|few (?!of|are|have|can|do)[a-z]+"
    r"|all of (?!this|these|those|them|it)|many of (?!this|these|those|them|its|their)"
    r"|(?:most|some|half|none|any|few|all|each) of (?!this|these|those|them|it\b|its|their|us|which)[a-z]+"
    r"|how [a-z]+ (?:is|are)? ?[a-z]+ depends|in general,)",
    _I,
)
_LEANS_INSIDE = re.compile(
    r"\b(?:this|these|such|the (?:former|latter|above|same|other|following|next|previous|aforementioned)"
    r"|to do so|did so|does so|doing so|vice versa|respectively|therefore|thus|hence|as well\.$|too\.$)(?![\w-])",
    _I,
)
_LEANS_EARLY = re.compile(
    r"\b(?:it|they|them|their|its|he|she|his|her|another|also|however|instead|otherwise|likewise|similarly"
    r"|for example|for instance|those|that one|one(?= (?:is|was|has|can)\b))\b",
    _I,
)
_LEANS_SHAPE = re.compile(
    r"^\w+ing (?:that|this)\b|^in one (?:study|case|experiment|example|survey)\b|^after all\b|\b(?:is|are|was"
    r"|were|becomes?|gets?) (?:even |much )?(?:more|less) \w+\.$"
    r"|, (?:for example|for instance|however|therefore|though|too|in turn|by contrast|in contrast),",
    _I,
)
_FOLLOWS_WELL = re.compile(
    r"(?:this|these|they|it|its|their|such|however|but|for example|for instance|as a result|therefore|thus|so"
    r"|hence|he|she"
    r"|his|her|those|in contrast|by contrast|instead|both|in other words|consequently|here)\b",
    _I,
)
_ABSTRACT = (
    r"issue|problem|solution|metaphor|trick|question|difference|goal|purpose|aim|consequence|effect|advantage"
    r"|catch|drawback"
    r"|downside|upside|benefit|key|conclusion|process|method|approach|opposite|reason|result|answer|idea"
    r"|point|outcome|example"
    r"|exception|alternative|challenge|task|experiment|study|table|list|change|choice|step|exercise|situation"
    r"|difference|rest|latter"
)
_ABSTRACT_FIRST = re.compile(
    rf"^The (?:{_ABSTRACT})s?(?:,| (?:is|was|are|were|has|have|had|can|will|would|may|might|that|we|you|here|also|then"
    r"|[a-z]+s|[a-z]+ed)\b)",
    _I,
)
_CLAUSE_FIRST = re.compile(r"(?:if|when|while|because|since|after|before|although|though|once|as|until|even if)\b", _I)
_PREPOSED = re.compile(
    r"(?:regardless|to|in|for|with|by|at|on|from|of|under|during|through|without|within|unlike|like|among"
    r"|between|over"
    r"|upon|where)\b",
    _I,
)
_JOINED = re.compile(
    r",|;|:|\b(?:and|but|because|when|if|so|that|which|while|until|before|after|where|as|than|what)\b", _I
)
_NEEDS_MORE = re.compile(
    rf"\bis (?:a|an|one|another)(?: \w+)? (?:{_ABSTRACT})\.$"
    r"|\b(?:is|are|do|does|did|can|will|was|were|has|have)(?: not|n't|n’t)?\.$"
    r"|\bthe (?:opposite is|difference is|reverse is)|\ba similar \w+(?! to)\b(?!.* to )|, though\.$"
    r"|, for (?:example|instance)\.$|\b(?:is"
    r"|are) (?:no different|different|the same)\.$"
    r"|\bfor our purposes"
    r"|\b(?:makes?|made|has|for|of|in|at|from|by|with|to|on|around|about) that (?!is\b|are\b|the\b|of\b|which\b)\w+",
    _I,
)
_DANGLING = re.compile(
    r"\bdo(?:es|ing)? (?:it|so)\b|^(?:e\.g\.|i\.e\.)|\b(?:letter|value|number|line|box|arrow)s? shown\b", _I
)
_TICKED = re.compile(r"(?:\b[TF]\*?|\*)\.?$|\((?:true|false|T|F)\)", _I)
_MORE = re.compile(
    r"the (?:longer|more|less|fewer|higher|lower|bigger|faster|closer|greater|larger|deeper|stronger|older|later) "
    r"(?:a|an|the|we|you|it|they|\w+ly)\b(?!.*, the (?:more|less|\w+er)\b)",
    _I,
)
_LOOSE_END = re.compile(r"\b(?:and|or|the|of|to|with)\.$|;\s+(?:can|is|are|has|have|may|will|does|was)\b", _I)
_HALF = re.compile(r"(?:if|when|while|although|though|because|since|unless|whereas|as|even if)\b[^,]*$", _I)
_POINTS = re.compile(
    r"\b(?:below|above|chapters?|shown here|on the (?:left|right)|(?:next|previous|last|this|following"
    r"|preceding) (?:figure|section|chapter"
    r"|lesson|page|table|video|module|unit|episode|week|exercise|step|article|guide|tutorial|course)"
    r"|(?:figure|fig\.|table|listing|chapter|section|equation|eq\.|appendix|exercise|example|step) \d+"
    r"|found here|click|can be found (?:at|in the|here)|at the (?:top|bottom) of|blog post|cartoon|screenshot"
    r"|infographic"
    r"|as (?:stated|mentioned|described|discussed|noted|shown|seen|explained)|earlier|as follows|see (?:also"
    r"|the|figure|fig)"
    r"|in this (?:course|lesson|curriculum|module|tutorial|article|section|chapter|book|guide|unit|post"
    r"|example|case|way)"
    r"|(?:the|this|following|these) (?:diagram|graphic|animation|input box|button|slider|figure|chart|illustration"
    r"|snippet|notebook|slide|worksheet|quiz|exercise|lesson|article|course)s?\b"
    r"|(?:this|following|these) (?:image|picture|graph|table|video|map|code|repository|repo|file|website"
    r"|web page|link)s?\b"
    r"|the (?:image|picture|graph|table|video|map|code|link|list) (?:shows?|illustrates?|depicts?"
    r"|demonstrates?|gives|is below)"
    r"|is (?:shown|illustrated|depicted|listed|given|plotted)|you (?:can|will|may|might) (?:see|find|notice"
    r"|read)|here)\b",
    _I,
)
_AUTHOR = re.compile(
    r"\b(?:I|I'm|I’m|I've|my|mine|Lets|[Ll]et['’]s|[Ll]et us|given here|[Ww]elcome|[Ff]eel free|[Tt]hanks?"
    r"|[Pp]lease|[Dd]on't forget"
    r"|stay tuned"
    r"|[Ww]e(?:'ll|’ll|'re|’re|'ve|’ve)|[Yy]ou(?:'ll|’ll|'re|’re|'ve|’ve|'d|’d)|yours|yourself|[Tt]oday,? we"
    r"|our (?:course|data|example))"
    r"\b(?!\.)"
)
_SOFT = re.compile(
    r"\b(?:we|us|you|your|our (?!planet|solar|galaxy|sun|body|bodies|brains?|eyes?|lungs?|blood|world"
    r"|atmosphere|species"
    r"|ancestors|cells|senses))\b",
    _I,
)
_STUDENT = re.compile(
    r"\b(?:you(?:'ll|’ll| will| may| might| should|'d like| want)? (?:learn|see|be able|need|discover|explore"
    r"|find|build|create|"
    r"practi[cs]e|understand|use this|want|know|have (?:learned|seen))|[Ww]e(?:'ll|’ll| will| are going| shall"
    r"| now| can now| have seen|"
    r" saw| learned| cover| discuss| look| turn| begin| start| use| would| hope| want)|if you(?:'d|’d"
    r"| would) like|would you prefer"
    r"|learning objectives?|by the end of|students? (?:will|should|can)|learners? (?:will|should)|participants will"
    r"|copyright|all rights reserved|licen[cs]ed under|creative commons|translated by|photo by|(?:is|are|was"
    r"|were) adapted from|image credit"
    r"|table of contents"
    r"|subscribe|sign up|log in|cookies?\b.*\bconsent|read more|click|tap|download|exercise|homework|assignment|quiz"
    r"|true or false|fill in|multiple choice)\b",
    _I,
)
_SIGNS = re.compile(r"[=<>+\[\]{}\\|$_~^]|->|=>|→|⇒|::|`|\*\*|\[\^|\]\(|https?:|www\.")
_LABEL = re.compile(r"^(?:\d+[.)]\s|[^\s].{0,60}?:\s)")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2190-\u21ff\u2500-\u27bf\ufe0f\u2b00-\u2bff]")
_BARE_THE = re.compile(r"The ([a-z]+) (?:is|are|was|were|has|have|had|can|will|does|did|[a-z]+s|[a-z]+ed)\b")


def leans_back(text: str) -> bool:
    """Whether the sentence needs the one before it: "This …", "If their …", "… for the same reason"."""
    if _LEANS_FIRST.match(text) and not _LEANS_OK.match(text):
        return True
    if _LEANS_INSIDE.search(text):
        return True
    if any(shape.search(text) for shape in (_LEANS_SHAPE, _DANGLING, _ABSTRACT_FIRST, _NEEDS_MORE)):
        return True
    head = " ".join(text.split()[:10])
    found = _LEANS_EARLY.search(head)
    if not found:
        return False
    possessive = found.group().lower() in ("his", "her", "its", "their")
    return not _has_noun_before(head[: found.start()], possessive)


def follows_well(text: str) -> bool:
    """Whether a sentence that leans back may be said right after the one it leans on, and needs no third."""
    return bool(_FOLLOWS_WELL.match(text))


def _has_noun_before(head: str, possessive: bool) -> bool:
    """Whether a pronoun behind these words points at something within its sentence.

    "Cats use their …" does; "Ethics would ground it …" does not, for nothing but the subject stands before "it".
    """
    if _CLAUSE_FIRST.match(head):
        return "," in head and len(words(head)) >= 5
    if _PREPOSED.match(head):
        return False
    if possessive:
        return len(words(head)) >= 2 and not re.match(r"\w+ing\b", head)
    return len(words(head)) >= 3 and bool(_JOINED.search(head))


def why_not(text: Text, language: str = "en", lenient: bool = False) -> str:
    """Why a sentence must not be said, in a few words for the author; "" when nothing speaks against it.

    `lenient` takes a sentence of a paragraph at its word where its verb may be a noun.
    That it leans on the sentence before is asked apart, by `leans_back`.
    """
    said = text.text
    if not said:
        return "is empty"
    count = len(said.split())
    outside = _outside_marks(text)
    english = language.lower().startswith("en")
    checks = (
        (count < 4, "too short to stand alone"),
        (count > LONGEST, "too long to follow by ear"),
        (said.rstrip("\"'”’)").endswith(":"), "ends in a colon"),
        (said.rstrip("\"'”’)").endswith("?"), "is a question"),
        (said.rstrip("\"'”’)").endswith("!"), "is an exclamation"),
        (not re.search(r"[.!][\"'”’)]*$", said) or said.endswith(("...", "…", "..")), "does not end as a sentence"),
        (
            said[0] in "\"'“‘([{«*-–—•"
            or not (
                said[0].isupper()
                or _marked_first(text)
                or bool(re.match(r"1\d{3} |20\d\d |\d+ (?:percent|per cent)|\d+ ?%", said))
            ),
            "begins in the middle",
        ),
        (bool(_LABEL.match(said)) and not has_finite_verb(said.split(":", 1)[0]), "has a label in front"),
        (bool(_STUDENT.search(said)), "talks to the student"),
        (bool(_POINTS.search(said)), "points at the page"),
        (bool(_AUTHOR.search(said)), "speaks of the author or the student"),
        (len(_SIGNS.findall(outside)) > 0, "holds signs that cannot be said"),
        (bool(_EMOJI.search(said)), "holds pictures for letters"),
        (sum(mark.kind == "code" for mark in text.marks) > 2, "is mostly code"),
        (any(mark.kind == "code" and len(said[mark.start : mark.end]) > 24 for mark in text.marks), "holds long code"),
        (any(mark.kind == "formula" and mark.end - mark.start > 60 for mark in text.marks), "holds a long formula"),
        (said.count("(") != said.count(")") or len(re.findall(r"[\"“”]", said)) % 2 == 1, "is cut off"),
        (
            bool(_HALF.match(said) or _MORE.match(said)),
            "is half a sentence",
        ),
        (bool(_TICKED.search(said)), "is the choice of a quiz"),
        (english and lacks_subject(said), "has no subject"),
        (english and begins_with_order(said), "gives an order"),
        (english and not has_main_verb(outside, lenient), "has no verb"),
    )
    return next((why for wrong, why in checks if wrong), "")


def _marked_first(text: Text) -> bool:
    return any(mark.start == 0 and mark.kind in ("code", "formula") for mark in text.marks)


def _outside_marks(text: Text) -> str:
    """The text with code and formulas replaced by a plain noun, so that they count neither as signs nor as verbs."""
    out, at = [], 0
    for mark in sorted(text.marks, key=lambda mark: mark.start):
        if mark.kind in ("code", "formula") and mark.start >= at:
            out += [text.text[at : mark.start], "thing"]
            at = mark.end
    return "".join([*out, text.text[at:]])


def speaks_to_someone(text: str) -> bool:
    """Whether a sentence says "you" or "we": it is taken only where others do not fill the time."""
    return bool(_SOFT.search(text))


def bare_definite(text: str) -> str:
    """The noun of a sentence that begins "The server is …", or "": at its first mention it points at an example."""
    found = _BARE_THE.match(text)
    return found.group(1) if found else ""
