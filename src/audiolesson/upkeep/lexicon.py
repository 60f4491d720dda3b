"""`lexicon`: the words that a show says specially, where they are heard, and those that look as if they should be."""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.errors import AudiolessonError, Place, ShowError
from audiolesson.files import read_text
from audiolesson.patterns import lazy
from audiolesson.script.marks import marks_of, place_at
from audiolesson.script.model import Paragraph
from audiolesson.show.model import Show
from audiolesson.show.read import FILE, line_of, load_show
from audiolesson.show.slugs import known
from audiolesson.upkeep import settings_file
from audiolesson.upkeep.odd_words import why_odd
from audiolesson.upkeep.spoken_files import SpokenFile, spoken_file, spoken_files
from audiolesson.wording.lexicon import problem
from audiolesson.wording.model import Lexicon, Reading, Token
from audiolesson.wording.read import read

_TAIL = lazy(r"['’]?s\Z")
_LONGEST_WORD, _LONGEST_READING = 200, 1_000
_CONTROL = lazy(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word with the reading that `source` (a line of show.toml or of a head) gives it, and where that is heard."""

    word: str
    said: str
    source: Place
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that should perhaps have a reading: how it is said `now`, why it is named, and where it is heard."""

    word: str
    now: str
    why: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Entries in the order in which they are written, and doubts, the most frequent first."""

    entries: tuple[Entry, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an entry of the show: its reading before and after ("": none), and where it is heard.

    `near` is how the texts write a word that is heard nowhere; `overruled` are the heads that say it their own way.
    """

    word: str
    before: str
    after: str
    places: tuple[Place, ...]
    near: str = ""
    overruled: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class _Heard:
    """A paragraph of a file with its reading."""

    file: SpokenFile
    paragraph: Paragraph
    reading: Reading


def words_of(show: Show, slugs: Sequence[str] = ()) -> Words:
    """The words of the named lessons, of all where none is named. Raises ShowError for an unknown one, FileError."""
    settings = read_text(show.root / FILE).splitlines()
    at: dict[tuple[str, str], tuple[str, Place]] = {
        (FILE, word): (said, Place(FILE, line_of(settings, f"lexicon.{word}"))) for word, said in show.lexicon.items()
    }
    uses: dict[tuple[str, str], list[Place]] = {}
    doubts: dict[tuple[str, str, str], list[Place]] = {}
    for file in spoken_files(show, known(show, slugs) or show.told()):
        at |= _own(file)
        for heard in _heard(show, file):
            own = _entries(show, file)
            for token, word in _said_specially(heard, own):
                uses.setdefault((_source(show, file, word), word), []).append(_place(heard, token.start))
            for word, now, why, start in _doubtful(heard, own, show.language):
                doubts.setdefault((word, now, why), []).append(_place(heard, start))
    entries = [
        Entry(word, said, place, tuple(uses.get(key, ()))) for key, (said, place) in at.items() for word in key[1:]
    ]
    found = [Doubt(*key, tuple(places)) for key, places in doubts.items()]
    return Words(tuple(entries), tuple(sorted(found, key=lambda one: (-len(one.places), one.places[0], one.word))))


def add(show: Show, word: str, said: str) -> Change:
    """Give a word its reading in show.toml. Raises AudiolessonError for what is no word or no reading, and as `put`."""
    word, said = word.strip(), " ".join(said.split())
    for text, most, what in ((word, _LONGEST_WORD, "word"), (said, _LONGEST_READING, "reading")):
        if not text or len(text) > most or _CONTROL.search(text):
            raise AudiolessonError(f"{text!r:.60} is no {what}", hint=f"1 to {most:,} characters on one line")
    if wrong := problem(word, said):
        raise AudiolessonError(wrong, hint=r"like this: audiolesson lexicon add '/GPT-(\d)/' 'G P T \1'")
    before = show.lexicon.get(word, "")
    if before != said:
        settings_file.put(show.root, "lexicon", word, said)
    return _change(load_show(show.root), word, before, said)


def remove(show: Show, word: str) -> Change:
    """Take a word's reading out of show.toml. Raises ShowError when it has none there, and as `settings_file`."""
    word = word.strip()
    if word not in show.lexicon:
        heads = [place for file in _files_with(show, word) if (place := _own_place(file, word))]
        near = difflib.get_close_matches(word, show.lexicon, 1)
        hint = f"did you mean {near[0]}?" if near else "`audiolesson lexicon` lists all"
        hint = f"it stands in {heads[0]}" if heads else hint
        raise ShowError(f"[lexicon] has no {word!r:.60}", Place(FILE), hint)
    change = _change(show, word, show.lexicon[word], "")
    settings_file.remove(show.root, "lexicon", word)
    return change


def _change(show: Show, word: str, before: str, after: str) -> Change:
    """Where a word of the show's lexicon is heard now."""
    places: list[Place] = []
    overruled: list[Place] = []
    written: dict[str, None] = {}
    for file in _files_with(show, word):
        if place := _own_place(file, word):
            overruled.append(place)
        for heard in _heard(show, file):
            written |= dict.fromkeys(token.written for token in heard.reading.tokens)
            found = _said_specially(heard, _entries(show, file))
            places += [
                _place(heard, token.start) for token, key in found if key == word and _source(show, file, key) == FILE
            ]
    near = next((one for one in written if one.casefold() == word.casefold()), "") if not places else ""
    return Change(word, before, after, tuple(places), near, tuple(dict.fromkeys(overruled)))


def _files_with(show: Show, word: str) -> Iterator[SpokenFile]:
    """The files that hold the longest run of letters of a word: to read all of a large show takes a minute."""
    run = "" if _is_pattern(word) else max(re.findall(r"\w+", word), key=len, default="").casefold()
    for slug in show.told():
        for kind, path in show.spoken(slug).items():
            if path.is_file() and run in read_text(path).casefold():
                yield spoken_file(show, slug, kind)


def _heard(show: Show, file: SpokenFile) -> Iterator[_Heard]:
    lexicon = Lexicon(_entries(show, file))
    for paragraph in file.paragraphs():
        yield _Heard(file, paragraph, read(paragraph.text, marks_of(paragraph), lexicon, show.language))


def _entries(show: Show, file: SpokenFile) -> Mapping[str, str]:
    return {**show.lexicon, **file.script.head.lexicon}


def _source(show: Show, file: SpokenFile, word: str) -> str:
    """The file whose reading of a word holds in `file`: its own, its lesson's script, show.toml."""
    if word in file.head.lexicon:
        return file.name
    return show.name(show.script(file.slug)) if word in file.script.head.lexicon else FILE


def _own(file: SpokenFile) -> dict[tuple[str, str], tuple[str, Place]]:
    return {
        (file.name, word): (said, _own_place(file, word) or Place(file.name, 1))
        for word, said in file.head.lexicon.items()
    }


def _own_place(file: SpokenFile, word: str) -> Place | None:
    """The line of a file's head that gives a word its reading, as far as a look at the lines can tell."""
    if word not in file.head.lexicon:
        return None
    entry = re.compile(rf"(?:\A|[\s{{,]|['\"]){re.escape(word)}['\"]?\s*:")
    lines = enumerate(read_text(file.path).splitlines(), 1)
    return Place(file.name, next((number for number, line in lines if entry.search(line)), 1))


def _place(heard: _Heard, start: int) -> Place:
    return place_at(heard.paragraph, start)


def _said_specially(heard: _Heard, lexicon: Mapping[str, str]) -> Iterator[tuple[Token, str]]:
    """The tokens that a lexicon gave its reading, each with its entry: nothing but an author's mark goes before it."""
    patterns = _patterns(lexicon)
    for token in _unmarked(heard):
        bare = _TAIL.sub("", token.written)
        word = next((one for one in (token.written, bare) if one in lexicon), "")
        word = word or next((key for key, pattern in patterns.items() if pattern.fullmatch(token.written)), "")
        if word:
            yield token, word


def _doubtful(heard: _Heard, lexicon: Mapping[str, str], language: str) -> Iterator[tuple[str, str, str, int]]:
    """Word, how it is said now, why it is doubtful, and its offset."""
    warned = heard.reading.unsure
    special = {token.start for token, _ in _said_specially(heard, lexicon)}
    for unsure in warned:
        now = " ".join(token.spoken for token in heard.reading.tokens if unsure.start <= token.start < unsure.end)
        written = " ".join(heard.paragraph.text[unsure.start : unsure.end].split())
        yield written, now, unsure.message.removeprefix(f"{written} "), unsure.start
    for token in _unmarked(heard):
        if token.start in special or any(one.start <= token.start < one.end for one in warned):
            continue
        if why := why_odd(token, language):
            yield re.sub(r"['’]s?\Z", "", token.written), re.sub(r"'s?\Z", "", token.spoken), why, token.start


def _unmarked(heard: _Heard) -> Iterator[Token]:
    """The tokens that are words of a text and not marked by its author as code, formula, said or foreign."""
    marks = marks_of(heard.paragraph)
    for token in heard.reading.tokens:
        if not any(mark.start < token.end and token.start < mark.end for mark in marks):
            yield token


def _is_pattern(word: str) -> bool:
    return len(word) > 2 and word[0] == word[-1] == "/"


def _patterns(lexicon: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """The entries that are patterns; those that cannot be are left to `check`."""
    found = {}
    for key, value in sorted(lexicon.items()):
        if _is_pattern(key) and not problem(key, value):
            found[key] = re.compile(key[1:-1].strip())
    return found
