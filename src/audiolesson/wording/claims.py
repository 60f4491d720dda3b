"""Which stretches of a text have a reading, and the rules that give them one.

Nothing is ever replaced in the text, so offsets cannot move. The order of rules is their rank: a stretch that is
taken stays so.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from audiolesson.patterns import lazy
from audiolesson.wording.letters import as_pronounced, finish
from audiolesson.wording.model import Token, Unsure


@dataclass(frozen=True, slots=True)
class Said:
    """A reading with a doubt: what is unsure about it, and what the author can do."""

    reading: str
    doubt: str = ""
    hint: str = ""


Answer = str | Said | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing that is not read as it is written.

    `say` gets each match and returns the reading, or None: "not mine". A match must be bounded in length or
    consume what it looks at, so that all matches of a text together cost linear time. A rule `of_numbers` is only
    asked where there is a digit.
    """

    name: str
    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Answer]
    of_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """A rule that no pattern can express: `find` gives [start, end) and the reading of each thing it finds."""

    name: str
    find: Callable[[str], Iterator[tuple[int, int, Said]]]


_WORDS = lazy(r"[A-Za-z' ,.;:?!—-]*")
_MARKS = frozenset("' ,.;:?!—-") | frozenset(map(chr, range(0x300, 0x370)))
_FORMS = (
    {ord(sign): " " for sign in "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"}
    | {ord(sign): "-" for sign in "\u2010\u2011"}
    | {0x2206: "\u0394", 0x2126: "\u03a9", 0x212B: "\u00c5", 0x22EF: "\u2026"}
)
"""Signs that look like letters are the letters: the increment a delta, the ohm an omega."""


_RANGED = lazy(r"(?<=\d)--(?=[$€£]?(?!0[xXbBoO])\d)")
"""What typesetters write for the dash of a range: pages 10--15."""
_NEGATIVE = lazy(
    r"–(?:(?<=[(\[{=±,]–)|(?<=[,;:a-z=+] –)|(?<=\A–))(?=(?:\d{0,3}[b-zB-HJ-Z]|\d{1,4}(?:/\d{1,3}|\.\d{1,4})?|"
    r"[½⅓¼¾])(?:[²³₀-₉]|[.,;:)\]}]|\s|\Z)|\([a-z]\s)"
)
"""A dash that touches what is behind it alone is a minus there: –x, –(n – 1)."""


_ALPHABETS = lazy("[\U0001d400-\U0001d7ff\u210e]")
"""Letters and digits of the alphabets of mathematics, as pages and PDF files have them: 𝑟, 𝐴, 𝜋."""


def _is_said(sign: str) -> bool:
    """Whether a character of a reading is a letter or makes a pause; a raised letter is neither."""
    return sign in _MARKS or (sign.isalpha() and unicodedata.category(sign) != "Lm")


def in_one_form(text: str) -> str:
    """The text with ASCII digits, blanks and hyphens for all their other forms; of the same length."""
    if "--" in text:
        text = _RANGED.sub("– ", text)
    if text.isascii():
        return text
    text = re.sub(r"º(?=[CF]\b)", "°", text.translate(_FORMS))
    text = _ALPHABETS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    if "∞" in text:
        text = text.replace("-∞", "−∞")
    if "–" in text:
        text = _NEGATIVE.sub("−", text)
    return re.sub(r"(?![0-9])\d", lambda match: str(unicodedata.digit(match[0])), text)


@dataclass(slots=True)
class Claims:
    """The readings given so far to stretches of `text`. A byte a character says what is taken.

    Rules look at `plain`: the same text, character for character, with digits, blanks and hyphens of one form;
    `form` first gives its numbers the form of their language.
    """

    text: str
    borders: bytearray
    pronounced: Mapping[str, str] = field(default_factory=dict)
    form: Callable[[str], str] | None = None
    plain: str = field(init=False)
    taken: bytearray = field(init=False)
    tokens: list[Token] = field(default_factory=list)
    unsure: list[Unsure] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.taken = bytearray(len(self.text))
        self.plain = in_one_form(self.form(self.text) if self.form else self.text)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of [start, end) is taken and no sentence begins inside it."""
        return self.taken.find(1, start, end) < 0 and self.borders.find(1, start + 1, end) < 0

    def take(self, start: int, end: int, reading: str, lang: str | None = "") -> None:
        """Give [start, end) a reading; outside other languages what is no word in it is taken out, with a doubt."""
        if self.text.startswith("-", end) and self.plain[end] == " ":  # the second half of a dash: 10--15
            end += 1
        self.taken[start:end] = b"\1" * (end - start)
        if lang == "" and reading.isalpha() and reading.isascii():  # a plain word: most of a text
            voiced = as_pronounced(reading, self.pronounced)
            self.tokens.append(
                Token(self.text[start:end], start, end, reading, voiced="" if voiced == reading else voiced)
            )
            return
        words = finish(reading, self.pronounced if lang == "" else {})
        if lang == "" and not _WORDS.fullmatch(words.spoken) and not all(map(_is_said, words.spoken)):
            kept = (sign if _is_said(sign) or unicodedata.category(sign) == "Co" else " " for sign in reading)
            words = finish("".join(kept), self.pronounced)
            self.doubt(
                start, end, "symbol", f"a sign in {self.text[start:end][:30]!r} has no words", "Give it a reading."
            )
        self.tokens.append(
            Token(self.text[start:end], start, end, words.spoken, lang or "", words.spelled, words.voiced)
        )

    def take_phonemes(self, start: int, end: int, shown: str, phonemes: str) -> None:
        """Give [start, end) phonemes (IPA between slashes) for the voice; `shown` is what a reading shows of it."""
        self.taken[start:end] = b"\1" * (end - start)
        self.tokens.append(Token(self.text[start:end], start, end, shown, voiced=phonemes))

    def doubt(self, start: int, end: int, rule: str, message: str, hint: str = "") -> None:
        """Note that [start, end) may not be heard as it should."""
        self.unsure.append(Unsure(start, end, rule, message, hint))

    def apply(self, rules: Iterable[Rule | Finder]) -> None:
        """Let each rule in its turn take what is still free."""
        has_digit = re.search("[0-9]", self.plain) is not None
        for rule in rules:
            if isinstance(rule, Finder):
                for start, end, said in rule.find(self.plain):
                    if self.free(start, end):
                        self._give(rule.name, start, end, said)
                continue
            if rule.of_numbers and not has_digit:
                continue
            for match in rule.pattern.finditer(self.plain):
                start, end = match.span()
                if start == end or not self.free(start, end):
                    continue
                answer = rule.say(match)
                if answer is not None:
                    self._give(rule.name, start, end, answer if isinstance(answer, Said) else Said(answer))

    def _give(self, rule: str, start: int, end: int, said: Said) -> None:
        self.take(start, end, said.reading)
        if said.doubt:
            self.doubt(start, end, rule, said.doubt, said.hint)
