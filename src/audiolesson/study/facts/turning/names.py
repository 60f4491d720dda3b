"""Names that a sentence gives what it has just told: "… on a woollen grip called the sally. …".

The sentence is heard up to the name and stays as it is, so that no grammar can go wrong, and the name is asked for
behind it: "… on a woollen grip. What is this grip called?". The parser says whether what is heard is a whole clause.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away, stems
from audiolesson.study.facts.form import is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.plain_sentences import unjoined
from audiolesson.study.facts.turning.clause import Clause, read
from audiolesson.study.facts.turning.known import is_known
from audiolesson.study.facts.turning.making import fact_of
from audiolesson.study.facts.turning.set_off import last_noun

_OFTEN = r"(?: (?:often|usually|sometimes|also|still|now|generally|commonly|simply|otherwise))?"
_CALLED = rf"(?:is|are|we|people|they|musicians|engineers|scientists)?{_OFTEN} ?(?:called|known as|named|termed|call)"
_NAME = r"[“\"]?(?P<article>an? |the )?(?P<name>[\w’'-]+(?: (?:of (?:the )?)?[\w’'-]+){0,3}?)[”\"]?"
_END = (
    r"(?=$|[,.;:]|[”\"]| \(| (?:which|that|and|or|whose|who|because|when|if|in|from|for|by|with|to|on|at|after|until"
    r"|under|into|is|are|was|were|has|have|[a-z]+(?:s|ed) (?:an?|the|it|to|up|its)\b))"
)
_AT = lazy(rf"(?P<told>.{{12,}}?)(?P<sign>,? (?:(?:which|that|this) )?{_CALLED}) {_NAME}{_END}(?P<behind>.*)")
_KIND = lazy(rf"(?P<told>.{{20,}}?), an? (?P<noun>[a-z]+) (?:{_CALLED}) {_NAME}{_END}(?P<behind>.*)")
_OTHERS = lazy(r",? (?:and|or) |, [\w’'-]+ (?:and|or)\b")
_STOPS = lazy(r"; |: | – | - |— ?")
_LAST = lazy(r".*(?:, (?:and|but|so|while|whereas|yet) )(?P<last>.+)")
_PERSON = lazy(
    r"\b(?:man|woman|king|queen|people|boy|girl|person|city|town|village|river|company|firm|program|programme|poem|book"
    r"|handbook|place|name|thing|something|one|ones|it|them|that|this|which|what)$"
)
_NO_NAME = lazy(
    r"(?:upon|for|in|it|them|to|after|by|from|when|that|this|off|out|up|on|into|itself|names?|so|not|as|each|every|its|their"
    r"|his|her|things?|people|together)\b"
)
MOST_TOLD, LEAST_TOLD, MOST, LEAST_USES = 26, 5, 34, 2
WORTH = 1.9


@dataclass(frozen=True, slots=True)
class _Named:
    """A name with what is told before it; `noun`: what is named, "" where all that is told is."""

    told: Told
    said: str
    name: str
    full: str
    noun: str
    all_of_it: bool


def names_told(ground: Ground) -> Iterator[Fact]:
    """A fact for each name that a sentence gives what it has told in front of it."""
    found = [one for told in ground.told for one in _of(ground, told)]
    trees = trees_of([f"{one.said}." for one in found], in_any_case=True)
    done: set[str] = set()
    for one, tree in zip(found, trees, strict=True):
        if tree and one.told.text.text not in done and (fact := _asked(ground, one, tree)):
            done.add(one.told.text.text)
            yield fact


def _of(ground: Ground, told: Told) -> Iterator[_Named]:
    """The names that a sentence gives, each with the stretches in front that may tell what is named."""
    bare = re.sub(r"\bcannot\b", "can not", told.bare.strip())
    if "?" in bare or "!" in bare:
        return
    for part in _STOPS.split(bare.rstrip(".:")):
        said = unjoined(large(part.strip(" ,")))
        for found, all_of_it in ((_KIND.match(said), True), (_AT.match(said), False), (_set_off(ground, told, said), False)):
            if not found or _OTHERS.match(found["behind"]):
                continue
            noun = found.groupdict().get("noun") or ""
            whole = all_of_it or bool(re.match(r",? (?:which|this) is", found["sign"] if not all_of_it else ""))
            heads = [found["told"].strip(" ,")]
            while last := _LAST.fullmatch(heads[-1]):
                heads.append(last["last"])
            full = f"{found['article'] or ''}{found['name']}"
            yield from (_Named(told, large(head), found["name"], full, noun, whole) for head in heads)
            break


def _set_off(ground: Ground, told: Told, said: str) -> re.Match[str] | None:
    """A bold or slanted name behind a comma: "… into a thin sheet, *nilas*, …"."""
    for start, end in told.text.strong:
        name = told.text.text[start:end].strip(" .,:;")
        pattern = (
            rf"(?P<told>.{{12,}}?)(?P<sign>,)(?: or)? (?P<article>an? |the )?(?P<name>{re.escape(name)})(?=$|,)(?P<behind>.*)"
        )
        if found := re.match(pattern, said):
            return found
    for name in ground.slanted:
        if name in said.lower():
            pattern = (
                rf"(?P<told>.{{12,}}?)(?P<sign>,)(?: or)? (?P<article>an? |the )?(?P<name>{re.escape(name)})(?=$|,)(?P<behind>.*)"
            )
            if found := re.match(pattern, said, re.I):
                return found
    return None


def _asked(ground: Ground, one: _Named, tree: Tree) -> Fact | None:
    clause = read(one.told, one.said, tree)
    if not clause or not LEAST_TOLD <= len(one.said.split()) <= MOST_TOLD or begins_with_order(one.said):
        return None
    noun = one.noun or ("" if one.all_of_it else last_noun(clause))
    if not noun and not one.all_of_it:
        return None
    if not _stands(ground, clause):
        return None
    many = is_plural(noun) if noun else False
    if noun and (_PERSON.search(noun) or (is_many(one.name) != many and not one.name[0].isupper() and not has_rare_word(one.name))):
        return None
    bare = without_article(one.name).strip("“”\"")
    if not is_term(bare, marked=True) or _NO_NAME.match(bare) or gives_away(one.said, bare):
        return None
    own = {*stems(bare)}
    if own and own <= {*stems(one.said)}:
        return None
    be, this = ("are", "these") if many else ("is", "this")
    said = one.said.replace("can not", "cannot")
    asked = f"{said}. What {be} {this}{' ' + noun if noun else ''} called?"
    again = one.told.bare if one.told.bare.endswith(".") else f"{said}. {large(this)} {be} called {one.full}."
    return fact_of(ground, one.told, "description", bare, asked, one.full, again, WORTH, most=MOST)


def _stands(ground: Ground, clause: Clause) -> bool:
    """Whether a clause is understood without the sentences around it."""
    tree = clause.tree
    x = tree.words[clause.head].text.lower()
    if x in ("it", "they"):
        lead = [tree.tags[at] for at in range(clause.first)]
        many = x == "they"
        if not any(tag == ("NNS" if many else "NN") for tag in lead):
            return False
        return all(is_known(ground, clause, one, often=LEAST_USES) for one in (range(clause.first), range(clause.verb, clause.stop)))
    if x in ("you", "we", "there", "that", "this"):
        return False
    return is_known(ground, clause, range(clause.stop), often=LEAST_USES)
