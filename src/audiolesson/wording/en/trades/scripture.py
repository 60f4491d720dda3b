"""Places in old books: Gen. 1:1–3, 1 Cor. 13:4, Plato's Rep. 514a."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import whole

_BOOKS = {
    "Gen": "Genesis", "Exod": "Exodus", "Ex": "Exodus", "Lev": "Leviticus", "Num": "Numbers", "Deut": "Deuteronomy",
    "Josh": "Joshua", "Judg": "Judges", "Sam": "Samuel", "Kgs": "Kings", "Chron": "Chronicles", "Chr": "Chronicles",
    "Neh": "Nehemiah", "Esth": "Esther", "Ps": "Psalm", "Pss": "Psalms", "Prov": "Proverbs", "Eccl": "Ecclesiastes",
    "Isa": "Isaiah", "Jer": "Jeremiah", "Lam": "Lamentations", "Ezek": "Ezekiel", "Dan": "Daniel", "Hos": "Hosea",
    "Mic": "Micah", "Hab": "Habakkuk", "Zech": "Zechariah", "Mal": "Malachi", "Matt": "Matthew", "Mt": "Matthew",
    "Mk": "Mark", "Lk": "Luke", "Jn": "John", "Rom": "Romans", "Cor": "Corinthians", "Gal": "Galatians",
    "Eph": "Ephesians", "Phil": "Philippians", "Col": "Colossians", "Thess": "Thessalonians", "Tim": "Timothy",
    "Tit": "Titus", "Heb": "Hebrews", "Jas": "James", "Pet": "Peter", "Rev": "Revelation",
}  # fmt: skip
_NAMES = "|".join(sorted(_BOOKS, key=len, reverse=True))
_ORDER = {"1": "first ", "2": "second ", "3": "third ", "I": "first ", "II": "second "}

_WHOLE = "|".join([
    *sorted(dict.fromkeys(_BOOKS.values()), key=len, reverse=True), "Acts", "Job", "Luke", "Ruth", "Ezra", "Joel",
    "Amos", "Jonah", "Nahum", "Jude", "Titus", "Philemon", "Surah", "Sura",
])  # fmt: skip


def _place(match: re.Match[str]) -> Answer:
    """Chapter and verse of a book, by its short or its whole name: Gen. 1:1, 1 Corinthians 13:4–7."""
    order, book, chapter, verse, last = match.groups()
    said = f"{_ORDER.get(order or '', '')}{_BOOKS.get(book, book)} {whole(chapter)} {whole(verse)}"
    return said + (f" to {whole(last)}" if last else "")


_DIALOGUES = {"Rep": "Republic", "Symp": "Symposium", "Phd": "Phaedo", "Phdr": "Phaedrus", "Tim": "Timaeus",
    "Ap": "Apology",
              "Apol": "Apology", "Met": "Metaphysics", "Metaph": "Metaphysics", "Pol": "Politics",
              "Poet": "Poetics"}  # fmt: skip
RULES = (
    Rule(
        "citation",
        lazy(rf"(?<![\w.])(?:([123]) )?({_WHOLE}) (\d{{1,3}}):(\d{{1,3}})(?:[–-](\d{{1,3}}))?(?![\w:]|\.\d)"),
        _place,
    ),
    Rule(
        "citation",
        lazy(
            rf"(?<![\w.])(?:([123]|"
            rf"II?) )?({_NAMES})\.? (\d{{1,3}}):(\d{{1,3}})(?:[–-](\d{{1,3}}))?(?![\w:]|\.\d)"
        ),
        _place,
    ),
    Rule(
        "citation",
        lazy(
            r"(?<![\w.])(Rep|Symp|Phd|Phdr|Tim|Apol|Ap|Metaph|Met|Pol|Poet)\.(?= \d{2,4}[a-e](?!\w)|"
            r" [IVX]{1,4}[ .,] ?\d)"
        ),
        lambda match: _DIALOGUES[match[1]],
    ),
)
