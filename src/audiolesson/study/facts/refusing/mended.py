"""What a teacher words otherwise in a sound card: a kind by itself, the right asking word, the article of a name."""

import re
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.titling.written_at import count
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR
from audiolesson.study.facts.doing import doing
from audiolesson.study.facts.form import asks_meaning, ends_as_mass, in_sentence, is_only_first, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.named import is_bare_in, is_counted_in


def mended(ground: Ground, fact: Fact) -> Fact | None:
    """A fact as a teacher words it; None where it is a deed of what cannot be named alone."""
    if fact.kind == "year":
        fact = replace(fact, question=without_only(fact.question))
        named = named_in_mid_sentence(ground, fact)
        if named is None:
            return None
        fact = named
    fact = with_its_whole(ground, with_whole_name(with_particle(without_opener(fact))))
    if fact.kind in ("definition", "description"):
        fact = named_as_counted(ground, counted(ground, plainly(fact)))
    return told_as_meaning(with_article_of_many(ground, rightly_asked(ground, named_as_one(ground, fact))))


LEAST_OF_A_SHOUT = 7


def unshouted(fact: Fact) -> Fact:
    """A fact whose answer is one long word that a note writes in capitals, which nobody spells out: "CRAZING"."""
    said = fact.answer
    if len(said) < LEAST_OF_A_SHOUT or not said.isupper() or not said.isalpha() or fact.kind == "acronym":
        return fact
    return replace(fact, answer=said.capitalize())


_ASKS_MEANING = lazy(r"(?:(?P<field>In [^,?]+), w|W)hat does the term (?P<term>[^?]+) mean\?")


def told_as_meaning(fact: Fact) -> Fact:
    """A fact that asks what a term means, told again so too, and not as "Slip is a mix" where it has no article."""
    found = _ASKS_MEANING.fullmatch(fact.question)
    bare = found and re.match(rf"(?:In [^,]+, )?{re.escape(found['term'])} (?:is|means|refers to) ", fact.again, re.I)
    if not found or not bare:
        return fact
    said = fact.answer if fact.answer[1:2].isupper() else fact.answer[:1].lower() + fact.answer[1:]
    _, again = asks_meaning(found["term"], said)
    return replace(fact, again=f"{found['field']}, {again[0].lower()}{again[1:]}" if found["field"] else again)


_OF_ONE_KIND = lazy(
    r"[A-Z][a-z-]+(?: [a-z-]+){1,4} "
    r"(?:method|model|theory|effect|rule|principle|hypothesis|paradox|theorem|equation|index)"
)


def named_as_one(ground: Ground, fact: Fact) -> Fact:
    """A name whose noun calls for an article, with "the" where the lesson has none: "The slow cooling method"."""
    said = fact.answer
    if not NAMES_FOR.match(fact.question) or not _OF_ONE_KIND.fullmatch(said):
        return fact
    low = said.lower()
    if re.search(rf"\ban? {re.escape(low)}\b", ground.low):
        return fact
    again = re.sub(rf"(?<!the )\b{re.escape(low)}\b", f"the {low}", fact.again, count=1, flags=re.I)
    return replace(fact, answer=f"The {low}", again=large(again))


_JUDGED = lazy(
    r"\b[Tt]he (?:foundational|quintessential|go-to|archetypal|classic|definitive) (?=[a-z]+ (?:of|for|that|to)\b)"
)
_LIKENESS = lazy(r"(?<=\w), (?:just |much |rather |a bit )?like (?:an? |the )?(?:[\w'’-]+ ?){1,6}(?=[.?]?$)")
"""What a thing is like, behind what it is."""
LEAST_WITHOUT = 4
"""Words that a definition has without its likeness."""


def plainly(fact: Fact) -> Fact:
    """A definition, or a question for the name of what it describes, without judgement and without a likeness."""
    asked, said = (_LIKENESS.sub("", text) for text in (fact.question, fact.answer))
    if len(said.split()) < LEAST_WITHOUT and said != fact.answer:
        return fact
    return _unjudged(replace(fact, question=asked, answer=said, again=_LIKENESS.sub("", fact.again)))


def _unjudged(fact: Fact) -> Fact:
    """A definition with its plain kind: "The foundational measure of …", a measure of it."""
    found = _JUDGED.match(fact.answer)
    if not found:
        return fact
    rest = fact.answer[found.end() :]
    one = a_or_an(rest)
    return replace(fact, answer=f"{one.capitalize()} {rest}", again=_JUDGED.sub(f"{one} ", fact.again, count=1))


_WORK = lazy(
    r"\b(?:Theorems?|Laws?|Experiments?|Study|Studies|Papers?|Reports?|Acts?|Principles?|Algorithms?|Models?|Theory|Tests?"
    r"|Lemmas?|Equations?|Project|Rebellions?|Proclamations?|Declarations?|Amendments?|Revolutions?|Wars?|Treaty|Treaties"
    r"|Riots?|Crisis|Compromise|Doctrine|Manifesto|Plan|Decision|Constitution|Speech|[a-z]+)\Z"
)
"""How the name of a work ends, which is no person's."""


_DOES = lazy(r"What (?!is\b|does\b|was\b|has\b)[a-z]+s ")
_PERSONS = lazy(
    r"(?:[A-Z][a-z]+ )?[A-Za-z]*(?:ologists?|ographers?|omists?|icians?|ientists?|eachers?|octors?|udents?)"
)


def rightly_asked(ground: Ground, fact: Fact) -> Fact:
    """A question for a doer with "Who" of persons, and with "What" of a language or a theorem."""
    said = fact.answer
    if _DOES.match(fact.question) and _PERSONS.fullmatch(said):
        return replace(fact, question=f"Who {fact.question.removeprefix('What ')}")
    if not fact.question.startswith("Who ") or not (_WORK.search(said) or _is_a_tool(ground, said)):
        return fact
    return replace(fact, question=f"What {fact.question.removeprefix('Who ')}")


def _is_a_tool(ground: Ground, name: str) -> bool:
    """Whether one name is of a language or a tool: things are written in it, or it has versions."""
    if " " in name:
        return False
    one = re.escape(name)
    shown = (
        rf"\b{one} (?:code|programs?|versions?|\d)"
        rf"|\b{one} (?:is|was) an? (?:[\w-]+ ){{0,4}}"
        r"(?:language|tool|library|framework|system|program|company|project)\b"
    )
    if name.lower() in ground.coded or re.search(shown, ground.whole):
        return True
    return len(re.findall(rf"\b(?:in|using|with) {one}\b(?!['’])", ground.whole)) > 1


_TURNS_TO = lazy(r"In (?:comparison|contrast|turn|this way|the meantime), (?P<first>[a-z])")
_OPENS = lazy(
    r"(?:However|Therefore|Thus|Hence|Moreover|Furthermore|Additionally|Nevertheless|Also|Finally|Instead|In addition"
    r"|In comparison|In contrast|In turn|As a result|For example|For instance|[A-Z][a-z]+(?:ingly|ately|ally)), "
    r"(?P<first>\S)"
)


_ABOUT_LAST = lazy(r" (?:approximately|roughly|nearly|almost)\?$")
"""What stood before a number that is asked for."""


_LAST_ADVERB = lazy(r" (?:only|first|finally|again|already|eventually|still|also|as early as|as late as)\?$")


def without_only(question: str) -> str:
    """A question for a year without the adverb of that year: "In which year did the kiln close only?"."""
    return _LAST_ADVERB.sub("?", question)


def without_opener(fact: Fact) -> Fact:
    """A fact without what leans on a sentence before it or on its number: "In comparison, what is …?"."""
    asked, again = _ABOUT_LAST.sub("?", _TURNS_TO.sub(_large_first, fact.question)), fact.again
    if _OPENS.match(again):
        again = _OPENS.sub(_large_first, again, count=1)
    return fact if (asked, again) == (fact.question, fact.again) else replace(fact, question=asked, again=again)


def _large_first(found: re.Match[str]) -> str:
    return found["first"].upper()


_WHOLE_OF = lazy(
    r"(?P<x>(?!It\b|This\b|That\b|There\b|He\b|She\b|They\b|We\b|You\b|One\b)[\w.#+-]+)"
    r" (?P<v>has|supports|offers|provides|defines|distinguishes|recognizes|identifies|uses)"
    r" (?:the )?(?P<n>two|three|four|five|six|seven) "
)
LEAST_OF_A_WHOLE = 4
"""Times that a lesson names the thing that has the parts."""


def with_its_whole(ground: Ground, fact: Fact) -> Fact:
    """A question for the parts of a thing that has a name, with that name: "Which three glazes does Terra have?"."""
    found = _WHOLE_OF.match(fact.again) if fact.kind == "list" else None
    if not found or ground.uses(found["x"]) < LEAST_OF_A_WHOLE:
        return fact
    parts = re.fullmatch(rf"What are the {found['n']} (?P<rest>.+)\?", fact.question)
    x = in_sentence(found["x"], ground.whole)
    if not parts or re.search(rf"\b{re.escape(x)}\b", parts["rest"], re.I):
        return fact
    base = "have" if found["v"] == "has" else base_of_s(found["v"])
    return replace(fact, question=f"Which {found['n']} {parts['rest']} does {x} {base}?")


_ASKS_DONE = lazy(r"(?P<ask>.*\b[Ww]hat (?:do|does|did|can|must|should) [^?]+)\?")
_BEFORE = lazy(r"(?P<up>Out|Up|Off|Down|Away|Together) (?P<what>(?!to\b|of\b|from\b|in\b|into\b|on\b|with\b).+)")
_BEHIND = lazy(
    r"(?P<what>(?!.*\b(?:you|it|they|we|he|she|that|which|has|have|is|are|was|were)\b)"
    r"(?:The|An?|Its|Their|His|Her) (?:[\w'’-]+ ){1,4})(?P<up>out|up|off|down|away|apart|together)"
)


def with_particle(fact: Fact) -> Fact:
    """A question for what is done with the whole of its verb: "What does a potter carry out?", not "Out tests"."""
    asked = _ASKS_DONE.fullmatch(fact.question)
    found = _BEFORE.fullmatch(fact.answer) or _BEHIND.fullmatch(fact.answer)
    if not asked or not found or asked["ask"].endswith((" do", f" {found['up'].lower()}")):
        return fact
    return replace(fact, question=f"{asked['ask']} {found['up'].lower()}?", answer=large(found["what"].strip()))


_CUT_BEFORE = r"(?:(?:the )?(?:[A-Z][\w.'’-]*\.? )+(?:of|for) (?:the )?)+"


def with_whole_name(fact: Fact) -> Fact:
    """The whole name of who did a thing, where it has "of" inside: "The Guild of Potters", not "Potters"."""
    said = fact.answer
    if not fact.question.startswith(("Who ", "In ")) or " who " not in f" {fact.question.lower()}":
        return fact
    found = re.search(rf"{_CUT_BEFORE}{re.escape(said)}", fact.sentence) if said[:1].isupper() else None
    if not found or said.startswith("The "):
        return fact
    return replace(fact, answer=large(found.group()), again=fact.again if found.group() in fact.again else "")


_MANY_NAMED = lazy(r"[A-Z]\w+(?: [A-Z]\w+)+s")


def with_article_of_many(ground: Ground, fact: Fact) -> Fact:
    """A fact whose answer, a name of many, has "the" as the lesson has it: "The Hill Kilns"."""
    said = fact.answer
    if _MANY_NAMED.fullmatch(said) and fact.again.startswith(said):
        behind = count(ground.whole, said, r"(?<=\b[Tt]he )", r"\b")
        if behind > 1 and behind * 2 > ground.whole.count(said):
            return replace(fact, answer=f"The {said}", again=f"The {fact.again}")
    return fact


_BARE = lazy(r"What is (?P<x>(?!an? |the )[a-z]+(?:-[a-z]+)?(?: [a-z]+){0,2})\?")
_BARE_NAME = lazy(r"(?P<x>(?!An? |The )[A-Z][a-z]+(?:-[a-z]+)?(?: [a-z]+){0,2})")
_A_WORK = lazy(r"The (?:work|act|process|practice|habit) of ")


def counted(ground: Ground, fact: Fact) -> Fact:
    """A definition of a thing that its lesson counts, with the article that a label lacks: "What is a wet kiln?"."""
    found = _BARE.fullmatch(fact.question)
    if not found or not fact.again.lower().startswith(f"{found['x']} "):
        return fact
    x = found["x"]
    if (does := _done(ground, x)) and _A_WORK.match(fact.answer):
        one = does
    elif re.match(r"(?:An?|Any) ", fact.answer):
        one = _with_its_article(ground, x)
    else:
        return fact
    return replace(fact, question=f"What is {one}?", again=f"{large(one)}{fact.again[len(x) :]}")


def named_as_counted(ground: Ground, fact: Fact) -> Fact:
    """A name of one of many as an answer, with its article: "A wet kiln" for "a kiln that …"."""
    found = _BARE_NAME.fullmatch(fact.answer)
    asked = NAMES_FOR.match(fact.question)
    if not found or not asked or not re.match(r"an? ", asked["said"]) or not fact.again.startswith(f"{found['x']} "):
        return fact
    one = large(_with_its_article(ground, found["x"].lower()))
    return replace(fact, answer=one, again=f"{one}{fact.again[len(found['x']) :]}")


def _done(ground: Ground, x: str) -> str:
    """A deed that is named as an order, as the lesson's sentences name it: "repair a pot", repairing a pot."""
    verb, _, rest = x.partition(" ")
    does = f"{doing(verb)} {rest}"
    return does if rest and verb in PLAIN and doing(verb) and does in ground.low else ""


def _with_its_article(ground: Ground, x: str) -> str:
    """A thing with "a" where the lesson counts it, with "the" where it mostly has that; else as it stands."""
    whole = ground.low
    if ends_as_mass(x):
        return x
    if count(whole, x, r"(?<=\bthe )", r"\b") > max(1, count(whole, x, r"\b", r"\b") // 2):
        return f"the {x}"
    return f"{a_or_an(x)} {x}" if is_counted_in(x, whole) and not is_bare_in(x, whole) else x


def named_in_mid_sentence(ground: Ground, fact: Fact) -> Fact | None:
    """A question for a year whose subject has no capital of its sentence's beginning: "did workers complete …".

    None where the subject is one thing that the lesson names elsewhere: "did Disaster start to unfold".
    """
    found = re.match(r"(?:In which year|When) (?:did|was|were) (?P<name>[A-Z][a-z]+) (?=[a-z])", fact.question)
    if not found or not is_only_first(found["name"], ground.whole):
        return fact
    small = found["name"].lower()
    question = fact.question.replace(f" {found['name']} ", f" {small} ", 1)
    return replace(fact, question=question) if is_plural(small) else None
