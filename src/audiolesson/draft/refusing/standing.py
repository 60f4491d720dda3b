"""Whether the first sentence of a paragraph stands without the paragraphs before it. English only.

Stricter than `leaning`, which asks whether a sentence may be told at all: here a whole passage hangs on the answer, and
another paragraph can be told in its place.
"""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

_I = re.IGNORECASE

_FIRST = lazy(
    r"(?:part of|given|of (?:the|all|these|those|course)|despite|notwithstanding|apart from|aside from|beyond|beside"
    r"|rather|even|still|now|today,|only|like the|as (?:the|with|for|in)\b|similar to|compared (?:to|with)"
    r"|in (?:stage|phase|step|round|part|case) \w+|in (?:that|this|both|either|neither|such|addition|fact|practice"
    r"|comparison|contrast|the (?:case|example|first"
    r"|second|same|end|past|meantime|above))|at the|from the|to the|for the|with the|after the|before the|by the"
    r"|because of the|due to the|according to the|using the|through the|once|when the|if the|while the|as the|since the"
    r"|so|each|both|all (?:of )?(?:the|these|those|two|three)|then|thus|hence|not|no |yes|let|suppose|imagine"
    r"|assume|recall|remember|notice|note|see|say|here"
    r"|there['’]s|it|that|if you"
    r"|if we|you might|we (?:see|saw|have|had|recently|then)|i|my|our|your|they|he|she|his|her|its|their"
    r"|the (?:two|three|four|five|first|second|third|last|next|final|other|others|same|rest|remaining|former|latter"
    r"|above|following|previous|new|old|resulting|idea|reason|result|answer|point|key|problem|solution|difference|main"
    r"|only|author|authors|results|figure|list|experiment|researchers?|company|man|woman|men|women|group|team)"
    r"|the (?:process|method|approach|goal|purpose|question|example|data|model|study|table|code)(?! of)"
    r"|(?:a|one|two|three|some|several|many|most|few|both|each|any|all|none|neither|either|more|less|fewer)"
    r" (?:of the(?! best| most| first| earliest| largest)|others?|more|further|additional|final|second|third|last"
    r"|better"
    r"|worse|simple example|example|way|thing|problem|question|solution|alternative|exception)"
    r"|another|other|others|such|some (?:are|were|have|had|even)|certain|various)\b",
    _I,
)
"""How a paragraph begins that goes on from what stands before it, more often than not."""

_EARLY = lazy(
    r"\b(?:that (?:information|data|knowledge|process|time|period|year|way|kind|sort|point|sense|case|question|problem)"
    r"|also|another|again|too|still|even|however|instead|therefore|thus|hence|then|this|that way|these|such(?! as)"
    r"|otherwise|similarly|likewise|no longer|as well|the (?:other|others|same|rest|former|latter|two|three|following"
    r"|previous|next|above|remaining)|of them|of these|of those|that one|the one|earlier|above|previously|already"
    r"|in turn"
    r"|(?:an?|the) (?:better|worse|similar|different|simpler|easier|harder|newer|older|bigger|smaller|larger|faster"
    r"|second"
    r"|third|related|separate|further|final) \w+"
    r"|the (?:\w+ )?(?:example|figure|table|code|equation|reaction|author|authors|output|result|results|listing))\b",
    _I,
)
MEANS_THAT_ONE = lazy(
    r"\b(?:of|in|for|to|with|at|from|on|into|behind|after|before|leave|leaves|use|uses|put|puts|pay|pays|take|takes|keep"
    r"|keeps|give|gives) that (?!is\b|are\b|was\b|were\b|the\b|it\b|they\b|an?\b|we\b|you\b|he\b|she\b|which\b|all\b)"
    r"[a-z]+(?:,|\.| (?:out|up|off|in|on|at|of|for|to|with|from|by|and|is|was|as)\b)"
)
"""A thing that was named before: "… leave that fee out"."""

TELLS_WHICH = word_set("of to between for behind in on from known called used")
"""What tells behind a noun which one is meant: "the discovery of …"."""

_ANY_THE = lazy(r"\b[Tt]he (?:[\w-]+ ){1,3}?(?!of\b|that\b|which\b)(?=[a-z])|=")


def points_back(said: str, behind_other: bool, titles: str = "") -> bool:
    """Whether a paragraph's first sentence may lean on what stands before the paragraph.

    `behind_other`: not a paragraph stands there but a list, a table, a formula or code. What the `titles` of its
    section and lesson name is known.
    """
    if MEANS_THAT_ONE.search(said) or _FIRST.match(said) or _EARLY.search(" ".join(said.split()[:14])):
        return True
    if said.startswith("The ") and not re.match(r"The [A-Z]", said):
        tokens = [token.lower() for token in tokens_of(said)]
        subject = tokens[1 : max(2, first_verb(said))]
        if not set(subject[1:]) & TELLS_WHICH and not set(content_words(" ".join(subject))) & set(
            content_words(titles)
        ):
            return True
    return behind_other and bool(_ANY_THE.search(said))
