"""What one sentence tells for certain: as a clause to promise, as a question that it answers, and in other words.

Headings promise what is hardly told, and say little ("more about the features"). What a told sentence says can be
promised ("why bread rises"), asked about ("why does bread rise?") and summed up.
"""

import re
from dataclasses import dataclass

from audiolesson.draft.asking import is_name, question_of, reversed_definition, small
from audiolesson.draft.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.slots import with_article
from audiolesson.draft.tags import first_verb
from audiolesson.draft.verbs import AUXILIARIES, PLAIN, word_set

MOST_WORDS = 11
"""Words of a clause; a longer one nobody keeps in mind to the end of a promise."""

MOST_ANSWERED = 18
"""Words of an answer in a recap."""

_LONGEST = 260
"""Characters of a sentence that is looked at."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What one sentence tells. `clause` stands behind "you will know": "why bread rises".

    `asks` is the question that it answers, in small letters: "why does bread rise?". `name` is what it is about, and
    `again` the sentence in other words, "" where there are none.
    """

    clause: str
    asks: str
    name: str
    again: str = ""


_NAME = r"(?P<name>(?:[\w'’-]+ ){0,5}[\w'’-]+)"
_ADVERB = r"(?:also |often |commonly |usually |typically |mainly |mostly |generally )?"
_REST = r"(?P<what>[^.;:—–()]+)\.$"
_CLAUSE = r"[^,;:—–()]+"
_WHY = re.compile(rf"(?P<said>{_CLAUSE}?),? because (?P<cause>(?!of\b)[^.?!]+)\.$")
_SINCE = re.compile(rf"(?:Because|Since|As) (?P<cause>(?!of\b){_CLAUSE}), (?P<said>{_CLAUSE})\.$")
_IF = re.compile(rf"(?P<when>If|When) (?P<said>{_CLAUSE}), (?:then )?(?P<then>[^;:—–()]+)\.$")
_WHEN = re.compile(
    _NAME
    + rf" (?P<verb>occurs?|happens?|arises?|begins?|ends?|is needed|are needed) (?P<when>(?:when|if) {_CLAUSE})\.$"
)
_OF_IT = re.compile(
    r"The (?P<noun>(?:main |key |biggest |chief )?(?:purpose|goal|aim|task|role|job|function|difference|advantage"
    r"|disadvantage|drawback|cause|effect|benefit|risk)) (?P<of>of|between) (?P<name>(?:[\w'’-]+ ){0,6}[\w'’-]+)"
    rf" is {_REST}"
)
_TO = re.compile(rf"(?:To|In order to) (?P<said>[a-z]+ {_CLAUSE}), [^;:—–()]+\.$")
_WAY = re.compile(
    rf"(?:One|A|An? [a-z]+|Another) way (?:to|of) (?P<said>[a-z]+ {_CLAUSE}?) (?:is|would be) (?:to|by)? ?\w"
)
_UNLIKE = re.compile(rf"(?:Unlike|In contrast to|Compared (?:to|with)) (?P<other>{_CLAUSE}), (?P<said>{_CLAUSE})\.$")
_WHEREAS = re.compile(rf"(?P<said>{_CLAUSE}), (?:whereas|while) (?P<other>{_CLAUSE})\.$")
_CALLED = re.compile(
    rf"(?P<what>{_CLAUSE}?) (?P<verb>is|are) {_ADVERB}(?:called|known as|termed|referred to as) "
    r"(?P<name>(?:an? |the )?[\w'’-]+(?: [\w'’-]+){0,3})\.$"
)
_COUNTED = re.compile(
    r"There (?:are|were) (?:two|three|four|five|six|several) (?P<said>(?:[a-z-]+ ){0,2}?(?:types|kinds|forms|classes"
    r"|parts|stages|phases|levels|layers|groups|sources|causes|ways) (?:of|in) (?P<name>[^,;:—–()]+?))(?::|\.$)"
)
_MADE_OF = re.compile(_NAME + rf" (?P<verb>consists?|(?:is|are) (?:made (?:up )?|composed)) of {_REST}")
_DEPENDS = re.compile(_NAME + rf" (?P<verb>depends?) (?:mostly |largely |only )?on {_REST}")
_USED = re.compile(_NAME + rf" (?P<verb>is|are) {_ADVERB}used (?P<to>to|for) {_REST}")
_CAUSED = re.compile(
    _NAME
    + rf" (?P<verb>is|are) {_ADVERB}(?P<done>caused|driven|triggered|governed|determined|influenced|affected|shaped)"
    rf" by {_REST}"
)
_ACT_OF = {"driven": "drives", "governed": "governs", "determined": "determines", "influenced": "influences"}
_BY = re.compile(
    _NAME + rf" (?P<verb>is|are|can be) {_ADVERB}(?P<done>measured|calculated|computed|estimated|formed|made|produced"
    r"|obtained|controlled|regulated|treated|tested|protected|transmitted|chosen|created|built|removed|prevented|reduced"
    rf"|avoided|detected|solved) (?P<by>by|using|through|with) {_REST}"
)

_ACTS = word_set(
    """abstract absorb allow amplify analyze assign attack attract balance bind block break bring build capture carry
    change check coat collect combine command compare compile compress compute connect control convert coordinate cover
    create cut decode defend define deliver destroy detect determine direct distribute divide drive enable encode
    encourage encrypt enforce ensure estimate examine exchange explain expose extend extract favor favour filter force
    form generate govern guarantee guide handle harden help hide hold identify ignore improve increase inhibit insert
    intercept interpret isolate keep let limit link list lock lower maintain make manage map mark match measure model
    monitor move multiply open organize organise pass pay permit predict prevent print process produce promote protect
    provide pump push raise record recruit reduce regulate reject release remove replace represent reset resolve
    restrict run save search secrete select send separate set shape show signal simplify slow solve sort spread start
    stimulate stop store strengthen supply support suppress synthesize test track train transfer transform translate
    transmit transport trap trigger turn update validate verify warn weaken write"""
)
"""Verbs that tell what a thing does."""

_HAS = word_set("involve require need include contain comprise entail cause")
"""Verbs behind which it says what a thing holds or brings: "what a kiln needs"."""

_LEANS = re.compile(
    r"\b(?:it|its|itself|they|their|them|themselves|this|that|these|those|he|she|him|his|her|we|our|us|you|your|i|my"
    r"|me|here|there|such|so|other|another|same|new|good|certain|above|below|former|latter|following|one|ones|both|yet"
    r"|also|then|now|therefore|thus|however|instead|still|again|too|example|figure|today)\b",
    re.IGNORECASE,
)
"""What means something only beside the sentences around it."""

_POINTS = re.compile(
    r"\b(?:this|these|those|here|above|below|following|figure|you|your|we|our|us|i|my)\b", re.IGNORECASE
)
"""What an answer may not hold, which stands right behind its question."""

_SIGNS = re.compile(r"\b[B-HJ-Zb-hj-z]\b(?!['’])|[`*_\\{}<>=|\[\]$/#@+…\d\"“”]|(?<!\w)['’]|\.\w")
_JOINED = re.compile(r",|\b(?:but|because|if|when|while|whereas|although|which|who)\b")
_PAST = re.compile(r"\b(?:was|were|had|did)\b|(?<!is )(?<!are )(?<!be )(?<!been )\b[a-z]+ed (?:the|an?|its|their)\b")
_MAY = re.compile(r"\b(?:you|we|I|your|our|must|should|may|might|can|could|would)\b")
_ORDER = re.compile(r"(?:we|you|i|let|one|please|use|do|make|try|be|it['’]s)\b", re.IGNORECASE)
_LOOSE = re.compile(r" to |\bthe (?:two|three|four|five|six)\b|\bmore\b")
_EMPTY_ACTS = word_set("be do see have get begin start make learn understand")
_DOERS = re.compile(
    r"(?:people|\w+ists|researchers|students|learners|teachers|users|doctors|women|men|children|scholars|historians)$"
)
"""Who does many things: "what people do" promises nothing."""

_PROPER = re.compile(r"[A-Z][a-z’'-]+(?: [A-Z][\w’'-]+)*$")
"""A name of a person, a place or a firm, which hardly anybody would be asked about; "RoleBinding" is none."""


def matter_of(sentence: str, whole: str) -> Matter | None:
    """What a sentence tells for certain; None where that cannot be said in a clause of its own.

    `whole` is the lesson's text, which tells names from the first words of sentences.
    """
    if len(sentence) > _LONGEST or not sentence.endswith("."):
        return None
    for finder in _FINDERS:
        found = finder(sentence, whole)
        if found and len(found.clause.split()) <= MOST_WORDS and not _SIGNS.search(found.clause):
            return found
    return None


def _answered(asks: str, answer: str) -> str:
    """A question with its answer, "Why does bread rise? Because yeast makes gas."; "" where that is too long or leans."""
    if len(answer.split()) > MOST_ANSWERED or _POINTS.search(answer) or _SIGNS.search(answer):
        return ""
    return f"{asks[:1].upper()}{asks[1:]} {answer[:1].upper()}{answer[1:]}."


def _defined(sentence: str, whole: str) -> Matter | None:
    asked = question_of(sentence, whole)
    found = re.match(r"what (?:(is|are) (.+)|(does|do) (.+) (mean|consist of))\?$", asked)
    if not found:
        return None
    if found[1]:
        name = found[2]
        again = reversed_definition(sentence, whole)
        return Matter(f"what {name} {found[1]}", asked, name, again) if _stands(name, whole) else None
    name, act = found[4], found[5].split(" ")
    if is_plural(name.split()[-1]) == (found[3] == "does") or not _stands(name, whole):
        return None
    said = " ".join((act[0] + ("s" if found[3] == "does" else ""), *act[1:]))
    return Matter(f"what {name} {said}", asked, name)


def _called(sentence: str, whole: str) -> Matter | None:
    found = _CALLED.match(sentence)
    if not found or _LEANS.search(found["what"]) or _LEANS.search(found["name"]) or len(found["what"].split()) < 4:
        return None
    name, what = found["name"], found["what"]
    bare = re.sub(r"^(?:an?|the) ", "", name)
    if is_plural(name.split()[-1]) != (found["verb"] == "are") or not is_name(bare[:1].upper() + bare[1:]):
        return None
    if not _stands(name, whole):
        return None
    first = small(what, whole)
    again = f"{name[:1].upper()}{name[1:]} {found['verb']} {first}." if first and not _SIGNS.search(first) else ""
    return Matter(f"what {name} {found['verb']}", f"what {found['verb']} {name}?", name, again)


def _why(sentence: str, whole: str) -> Matter | None:
    found = _WHY.match(sentence) or _SINCE.match(sentence)
    said = _statement(found["said"], whole) if found else ""
    asked = _inverted(said)
    if not found or not asked:
        return None
    asks = f"why {asked}?"
    return Matter(f"why {said}", asks, _subject(said), _answered(asks, f"because {found['cause']}"))


def _happens(sentence: str, whole: str) -> Matter | None:
    found = _IF.match(sentence)
    said = _statement(found["said"], whole) if found else ""
    if not found or not said or _ORDER.match(found["then"]) or _MAY.search(found["then"]):
        return None
    if first_verb(found["then"]) < 1 or _PAST.search(said) or _PAST.search(found["then"]):
        return None
    clause = f"what happens {found['when'].lower()} {said}"
    return Matter(clause, clause + "?", _subject(said), _answered(clause + "?", found["then"]))


def _when(sentence: str, whole: str) -> Matter | None:
    found = _WHEN.match(sentence)
    name = _agreeing(found, whole) if found else ""
    if not found or not name:
        return None
    said = f"{name} {found['verb']}"
    asks = f"when {_inverted(said)}?"
    return Matter(f"when {said}", asks, name, _answered(asks, found["when"]))


def _of_it(sentence: str, whole: str) -> Matter | None:
    found = _OF_IT.match(sentence)
    if not found or _LEANS.search(found["name"]) or _JOINED.search(found["name"]) or first_verb(found["name"]) >= 0:
        return None
    what = f"the {found['noun']} {found['of']} {found['name']}"
    return Matter(f"what {what} is", f"what is {what}?", found["name"], _answered(f"what is {what}?", found["what"]))


def _how_to(sentence: str, whole: str) -> Matter | None:
    found = _TO.match(sentence) or _WAY.match(sentence)
    said = found["said"] if found else ""
    if not said or said.split()[0] not in PLAIN - _EMPTY_ACTS or _LEANS.search(said) or _JOINED.search(said):
        return None
    if not 3 <= len(said.split()) <= 8 or _LOOSE.search(said):
        return None
    return Matter(f"how to {said}", f"how can one {said}?", said)


def _differ(sentence: str, whole: str) -> Matter | None:
    if found := _UNLIKE.match(sentence):
        one, other = _subject(_statement(found["said"], whole)), _name(found["other"], whole)
    elif found := _WHEREAS.match(sentence):
        one, other = _subject(_statement(found["said"], whole)), _subject(_statement(found["other"], whole))
    else:
        return None
    if not one or not other or one == other or len(one.split()) > 4 or len(other.split()) > 4:
        return None
    many = is_plural(one.split()[-1])
    if is_plural(other.split()[-1]) != many:
        return None
    verb, do = ("differ", "do") if many else ("differs", "does")
    return Matter(f"how {one} {verb} from {other}", f"how {do} {one} differ from {other}?", one)


def _counted(sentence: str, whole: str) -> Matter | None:
    found = _COUNTED.match(sentence)
    if not found or _LEANS.search(found["said"]):
        return None
    return Matter(f"which {found['said']} there are", f"which {found['said']} are there?", found["name"])


def _made_of(sentence: str, whole: str) -> Matter | None:
    found, small_word = (_MADE_OF.match(sentence), "of") if " of " in sentence else (None, "")
    if not found:
        found, small_word = _DEPENDS.match(sentence), "on"
    name = _agreeing(found, whole) if found else ""
    if not found or not name or _LEANS.search(found["what"]):
        return None
    said = f"{name} {found['verb']}"
    asks = f"what {_inverted(said)} {small_word}?"
    return Matter(f"what {said} {small_word}", asks, name, _answered(asks, f"{small_word} {found['what']}"))


def _used(sentence: str, whole: str) -> Matter | None:
    found = _USED.match(sentence)
    name = _agreeing(found, whole) if found else ""
    if not found or not name or _LEANS.search(found["what"]):
        return None
    asks = f"what {found['verb']} {name} used for?"
    return Matter(
        f"what {name} {found['verb']} used for", asks, name, _answered(asks, f"{found['to']} {found['what']}")
    )


def _done_by(sentence: str, whole: str) -> Matter | None:
    if found := _CAUSED.match(sentence):
        name = _agreeing(found, whole)
        clause = f"what {_ACT_OF.get(found['done'], found['done'][:-1] + 's')} {name}"
        fits = name and not _LEANS.search(found["what"])
        return Matter(clause, clause + "?", name, _answered(clause + "?", found["what"])) if fits else None
    found = _BY.match(sentence)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or _LEANS.search(found["what"]):
        return None
    helps, _, be = found["verb"].partition(" ")
    if helps != "can" and is_plural(name.split()[-1]) != (helps == "are"):
        return None
    asks = " ".join(f"how {helps} {name} {be} {found['done']}?".split())
    again = _answered(asks, f"{found['by']} {found['what']}")
    return Matter(f"how {name} {found['verb']} {found['done']}", asks, name, again)


def _does(sentence: str, whole: str) -> Matter | None:
    at = first_verb(sentence)
    words = sentence.split()
    if not 0 < at < min(6, len(words) - 2):
        return None
    verb, rest = words[at], " ".join(words[at + 1 :]).rstrip(".")
    base = base_of_s(verb) or verb
    if base not in _ACTS | _HAS or words[at + 1].endswith("ly") or rest.startswith("the most"):
        return None
    if _LEANS.search(" ".join(words[at + 1 : at + 4])):
        return None
    name = _name(" ".join(words[:at]), whole)
    if not name or _DOERS.search(name) or _PROPER.match(name) or is_plural(name.split()[-1]) != (base == verb):
        return None
    do, they = ("do", "they") if base == verb else ("does", "it")
    if base in _HAS:
        asks = f"what {do} {name} {base}?"
        return Matter(f"what {name} {verb}", asks, name, _answered(asks, rest))
    asks = f"what {do} {name} do?"
    return Matter(f"what {name} {do}", asks, name, _answered(asks, f"{they} {verb} {rest}"))


_FINDERS = (
    _defined, _called, _of_it, _differ, _why, _counted, _made_of, _when, _happens, _how_to, _used, _done_by, _does,
)  # fmt: skip


def _statement(said: str, whole: str) -> str:
    """A clause of its own as it stands behind "why"; "" where its subject is no name, or it leans on others."""
    at = first_verb(said)
    tokens = said.split()
    if at < 1 or at >= len(tokens) or len(tokens) > MOST_WORDS or _LEANS.search(said) or _JOINED.search(said):
        return ""
    name = _name(" ".join(tokens[:at]), whole)
    return f"{name} {' '.join(tokens[at:])}" if name else ""


def _subject(said: str) -> str:
    at = first_verb(said) if said else -1
    return " ".join(said.split()[:at]) if at > 0 else ""


def _agreeing(found: re.Match[str], whole: str) -> str:
    """The subject of a match as it stands in mid-sentence, "" where it does not agree with its verb."""
    name = _name(found["name"], whole)
    one = found["verb"].endswith("s") or found["verb"].startswith("is ")
    return name if name and is_plural(name.split()[-1]) != one else ""


def _name(text: str, whole: str) -> str:
    """A subject as it stands in mid-sentence, "" where it is none for certain."""
    text = text[:1].upper() + text[1:]
    name = small(text, whole) if is_name(text) and not _LEANS.search(text) else ""
    return name if name and _stands(name, whole) else ""


def _stands(name: str, whole: str) -> bool:
    """Whether a name stands in a sentence as it is: not one word that is a verb too, nor a noun without its article."""
    return name not in PLAIN and with_article(name, whole) == name


def _inverted(said: str) -> str:
    """A statement as it stands in a question: "can bread rise", "does bread rise"; "" where its verb is not known."""
    at = first_verb(said) if said else -1
    if at < 1:
        return ""
    tokens = said.split()
    name, verb, rest = " ".join(tokens[:at]), tokens[at], " ".join(tokens[at + 1 :])
    if verb == "cannot":
        return f"can {name} not {rest}"
    if verb in AUXILIARIES and verb not in ("do", "does", "did", "have", "has", "had"):
        return f"{verb} {name} {rest}".strip()
    if re.search(r"\b(?:is|are|was|were|has|have|can|will)\b", rest):
        return ""
    many = is_plural(name.split()[-1])
    if verb in PLAIN and many:
        return f"do {name} {verb} {rest}".strip()
    if base := base_of_ed(verb):
        return f"did {name} {base} {rest}".strip()
    base = base_of_s(verb)
    return f"does {name} {base} {rest}".strip() if base and not many else ""
