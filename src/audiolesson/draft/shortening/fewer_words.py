"""A long sentence in fewer words that say the same: "is able to" is "can", "data that was kept in" is "data kept in".

Only words are saved, nothing that is told. English only.
"""

import re

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at, has_finite_verb
from audiolesson.draft.english.texts import capital, cut, glue, has_mark, upper_first, without
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.draft.shortening.asides import outside
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_NO_ARTICLE = r"(?<!\ban )(?:(?<!\ba )|(?=[a-z]+ [b-df-gj-np-tv-z]))"
"""No article in front that the next word would have otherwise: "a very old kiln" is not "a old kiln"."""

_SHAPES = tuple(
    (lazy(rf"\b{shape}(?!\w)", _I), fewer)
    for shape, fewer in (
        (r"^(?:This means that|(?:This|That) is why|That['’]s why|For this reason,|As a result,)(?! of\b)", "So"),
        (r"^On the other hand,?", "But"),
        (
            r"^(?:More specifically|Specifically|In particular|Unfortunately|Fortunately|Luckily|Sadly|To reiterate), ",
            "",
        ),
        (r"^As an aside, ", ""),
        (r"^it is worth (?:observing|adding|pointing out|saying|stressing|keeping in mind) that", ""),
        (r"^You (?:may|might) (?:have noticed|notice|have heard|have seen|already know|recall|remember) that", ""),
        (r"^Perhaps one", "One"),
        (r"in such a (?:way|manner) that", "so that"),
        (r"in such a way as to", "to"),
        (r"will be able to", "can"),
        (r"would be able to", "could"),
        (r"to be able to", "to"),
        (
            r"(?<!that )(?<!which )(can|could|may|might) be used to(?= (?!(?:the|it|this|that|estimate|measure"
            r"|calculate|compute|find|determine|predict|infer|judge|date|compare|distinguish|tell|study|assess|check)\b)[a-z]+)",
            r"\1",
        ),
        (r"(is|are) (often |sometimes |also |commonly |usually )?referred to as", r"\1 \2called"),
        (r"is made up of", "consists of"),
        (r"are made up of", "consist of"),
        (r"makes use of", "uses"),
        (r"make use of", "use"),
        (r"takes into (?:account|consideration)", "considers"),
        (r"take into (?:account|consideration)", "consider"),
        (r"(?:is|are) going to(?= (?!the\b|an?\b)[a-z]+ )", "will"),
        (r"would like to", "want to"),
        (r"(?:has|have) the (?:potential|opportunity) to", "can"),
        (r"(is|are) in the process of(?= [a-z]+ing\b)", r"\1"),
        (r"(?:by|through) the process of(?= [a-z]+ing\b)", "by"),
        (r"it (?:is|['’]s) possible to(?= [a-z]+ )", "you can"),
        (r"over the course of", "over"),
        (r"with the (?:help|aid) of(?! (?-i:[A-Z]))(?![^.;:]* and of )", "with"),
        (r"(?:by means of|by the use of)", "by"),
        (r"through the use of", "through"),
        (r"as a result of(?= (?:the|an?|this|these|that|its|their|our|your|his|her)\b)", "because of"),
        (r"in the absence of", "without"),
        (r"in the context of", "in"),
        (r"in the field of", "in"),
        (r"when it comes to", "for"),
        (r"in (?:many|a lot of) cases(?=,)", "often"),
        (r"in most cases(?=,)", "usually"),
        (r"in some cases(?=,)", "sometimes"),
        (r"most of the time", "usually"),
        (r"at all times", "always"),
        (r"a great deal of", "much"),
        (r"a (?:large|great|significant|huge) (?:number|variety|range|array) of(?= (?!the\b)[a-z]+)", "many"),
        (r"a (?:wide|broad|diverse|vast) (?:range|array|variety|set|selection) of(?= (?!the\b)\w*s\b)", "many"),
        (r"a variety of(?= (?!the\b)[a-z]+)", "various"),
        (r"for a period of(?= \d| (?:two|three|four|five|six|seven|eight|nine|ten|a)\b)", "for"),
        (r"the question of whether", "whether"),
        (r"the reason why", "why"),
        (r"the (?:extent|degree) to which", "how far"),
        (r"(?:has|have) an (?:effect|impact|influence) on", "affect"),
        (r"is dependent (?:up)?on", "depends on"),
        (r"are dependent (?:up)?on", "depend on"),
        (r"(outside|inside) of", r"\1"),
        (r"all of(?= (?:the|these|those|our|your|its|their) )", "all"),
        (r"every single", "every"),
        (
            r"it(?: is|['’]s) (?:very |especially )?(?:important|crucial|essential|vital|advisable) (?:that you"
            r"|to)(?= [a-z]+ )",
            "you should",
        ),
        (r"as opposed to(?= (?!the previous)[a-z]+)", "rather than"),
        (r"in (?:conjunction|combination) with", "with"),
        (r"with regards? to", "regarding"),
        (r"in the form of", "as"),
        (r"a lot of", "lots of"),
        (r"even though", "though"),
        (r"(?<=\w )in which(?= (?:the|an?|you|we|they|it|each|this|these) )", "where"),
        (
            r"(?<=[a-z] )(?:that|which) (?:has|have)(?= (?:an?|no|many|some|several|more|two|three|four|different) )",
            "with",
        ),
        (
            r"(?<=[a-z] )(?:that|which|who) (?:is|are)(?= (?:available|visible|specific|similar|related|common|relevant"
            r"|necessary|responsible|unique|equal|close|useful|suitable|ready|typical|independent|likely) (?:to"
            r"|for|in|from|on|of)\b)",
            "",
        ),
        (r"first and foremost", "first"),
        (r"in and of (itself|themselves)", r"\1"),
        (r"and also", "and"),
        (r"as to whether", "whether"),
        (r"in addition to", "besides"),
        (r"(?<=but) on the other hand,?", ""),
        (r"(?<=but) then again,?", ""),
        (
            _NO_ARTICLE
            + r"(?<!the )(?<!this )(?<!not )(?<!that )very(?= (?!first|last|same|own|much|few|little|well)[a-z]+)",
            "",
        ),
        (
            _NO_ARTICLE
            + r"(?<!not )(?<!n['’]t )(?<!to )(?:really|actually|certainly|definitely|literally|of course)(?= [a-z])",
            "",
        ),
        (_NO_ARTICLE + r"(?<!not )(?<!n['’]t )(?:quite|incredibly|absolutely)(?= (?!an?\b|the\b|so\b)[a-z]+)", ""),
        (r"both(?= (?!of\b|are\b|sides\b|ends\b|the\b)[^,;:]{2,50} and )", ""),
    )
)
"""Words that say no more than fewer do, and those fewer, the surest first."""

_PARTICIPLE = (
    r"(?:[a-z]{2,}[a-z]ed|known|built|made|written|found|given|held|kept|taken|drawn|grown|seen|shown|sent|sold|spoken"
    r"|caught|born|brought|bought|taught|thrown|chosen|stolen|hidden|driven|broken)"
)
_BEHIND = (
    r"(?:by|from|in|to|with|as|on|at|into|for|of|using|when|under|through|between|during|without|around|against|via"
    r"|within|inside|outside|over|across|together|after|before|because|among)"
)
_RELATIVE = lazy(
    rf" (?:that|which|who) (?:is|are|was|were) (?=(?:(?:being|then|not|\w+ly) )?{_PARTICIPLE} {_BEHIND} "
    r"|(?!going|interesting|confusing|surprising|amazing|missing|existing|outstanding|willing|lacking)[a-z]+ing [a-z]+)"
)
"""What may fall away between a noun and what is done with it."""

_THAT_WE = lazy(r"([\w’'-]+) that(?= (?:we|you|they|he|she) [a-z’']+)")
_NOT_BEHIND = FUNCTION | word_set("now provided given order fact idea way ways case think seeing seems seem appears")
"""Words that "that" stays behind: "so that you", "the fact that we"."""

_THERE = lazy(
    r"(?P<front>(?:Now|But|However|So|Today|In [^,;:]{3,40}),? )?there (?:is|are) (?P<noun>(?!no\b)[^,;:()]{4,70}?)"
    r" (?:that|which|who) (?P<verb>[\w’']+)",
    _I,
)
"""What only brings up the thing that the rest of the sentence is about."""


def fewer_words(text: Text, most: int) -> Text:
    """The sentence with one phrase after the other said in fewer words, until it has at most `most` of them."""
    for shape in (*_SHAPES, (_RELATIVE, ""), (_THAT_WE, r"\1")):
        at = 0
        while len(text.text.split()) > most and (found := shape[0].search(text.text, at)):
            at = found.end()
            if _may_go(text, found, shape[0]):
                less = _put(text, found.start(), found.end(), found.expand(shape[1]))
                at -= len(text.text) - len(less.text)
                text = less
    return text if len(text.text.split()) <= most else _without_there(text)


def _may_go(text: Text, found: re.Match[str], shape: re.Pattern[str]) -> bool:
    """Whether a phrase stands in plain words, and behind a noun where it belongs to one."""
    if not outside(text, *found.span()) or has_mark(text, *found.span()):
        return False
    if shape is _THAT_WE:
        return found.group(1).lower() not in _NOT_BEHIND
    if shape is not _RELATIVE:
        return True
    before = (tokens_of(text.text[: found.start()]) or [","])[-1]
    return text.text[found.start() - 1].isalnum() and before.lower() not in FUNCTION - {"ones"}


def _without_there(text: Text) -> Text:
    """ "There are many dogs that bark." → "Many dogs bark." """
    found = _THERE.match(text.text)
    if not found or not finite_at(tokens_of(f"it {found['verb']} the"), 1) or has_finite_verb(found["noun"]):
        return text
    front = found["front"] or ""
    noun = cut(text, found.start("noun"), found.end("noun"))
    return glue(front, noun if front else capital(noun), " ", cut(text, found.start("verb"), len(text.text)))


def _put(text: Text, start: int, end: int, said: str) -> Text:
    """The text with `said` in the place of `text[start:end]`."""
    if not said.strip():
        less = without(text, start, end)
        return less if start else capital(less)
    head = cut(text, 0, start)
    tail = text.text[end:]
    said = said if start else upper_first(said)
    return glue(
        head, " " if start else "", said.strip(), " " if tail[:1] == " " else "", cut(text, end, len(text.text))
    )
