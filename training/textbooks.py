"""Sentences as editors printed them, one a line: `python training/textbooks.py FOLDER > sentences.txt`.

FOLDER holds what `docs/slips.md` names of repositories, each at its commit, and nothing else: textbooks
in CNXML (`index.cnxml`), guides and lessons in Markdown. Of both only paragraphs are read. What holds a formula, code
or a link's address, is a line of a bibliography, is no sentence of 4 to 45 words, or stands twice, is left out.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

CNXML = "{http://cnx.rice.edu/cnxml}"
_APART = {"footnote", "note", "figure", "list", "table", "equation", "media", "title", "newline", "code"}
_UNSAID = "⟦⟧"
"""Stands for what cannot be read aloud."""

_TO_DO = ("exercise", "problem", "solution")
_STOP = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")
_SHORT_FORM = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|vs|etc|e\.g|i\.e|Fig|No|Inc|Jr|Sr|U\.S|[A-Z])\.$")
_NO_PARAGRAPH = re.compile(r"[#|>!<\-*+:{]|\d+\.")
_SIGNS = ("`", "<", "[", "{", "http")
_OF_A_SOURCE = re.compile(
    r"\bet al\b|\bpp\. |\d+ ?[–-] ?\d+\.$|\bdoi\b|https?:|\([A-Z]\.$|\d+ \(\d+\)|[a-z]\.[A-Z]"
    r"|\b(?:see|in|Figure|Table)\s*[.,;)]"
)
_FEWEST, _MOST = 4, 45
_SMALL = 0.5
"""The share of words that begin small: titles and names have fewer."""


def sentences(folder: Path) -> Iterator[str]:
    """All sentences below a folder, each once."""
    seen = set[str]()
    files = [*folder.rglob("index.cnxml"), *folder.rglob("*.md")]
    for file in sorted(files):
        read = of_cnxml if file.suffix == ".cnxml" else of_markdown
        for paragraph in read(file):
            for said in parted(paragraph):
                if said not in seen and is_sentence(said):
                    seen.add(said)
                    yield said


def of_cnxml(file: Path) -> Iterator[str]:
    """The paragraphs of a module of a textbook, but those of its exercises."""
    for paragraph in etree.parse(file).getroot().iter(f"{CNXML}para"):
        if not any(etree.QName(above).localname in _TO_DO for above in paragraph.iterancestors()):
            yield " ".join("".join(_words(paragraph, paragraph)).split())


def _words(element: etree._Element, whole: etree._Element) -> Iterator[str]:
    """The words of an element and of what stands behind it in the whole, without what stands apart on the page."""
    name = etree.QName(element).localname if isinstance(element.tag, str) else ""
    formula = isinstance(element.tag, str) and "Math" in element.tag
    if name in _APART or formula:
        yield _UNSAID if formula or name in ("equation", "code", "media") else ""
    else:
        yield element.text or ""
        yield _UNSAID if name == "link" and not (element.text or len(element)) else ""
        for inner in element:
            yield from _words(inner, whole)
    if element is not whole:
        yield element.tail or ""


def of_markdown(file: Path) -> Iterator[str]:
    """The paragraphs of a page, without marks, and links as their words."""
    page = re.sub(r"```.*?```", "", file.read_text(encoding="utf-8"), flags=re.S)
    for block in re.split(r"\n\s*\n", page):
        said = " ".join(block.split())
        if said and not _NO_PARAGRAPH.match(said):
            said = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", said)
            said = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", said)
            said = re.sub(r"\*\*|__|[*_](?=\w)|(?<=\w)[*_]", "", said)
            yield _UNSAID.join(re.split("|".join(map(re.escape, _SIGNS)), said))


def parted(paragraph: str) -> list[str]:
    """A paragraph as its sentences."""
    found: list[str] = []
    for part in _STOP.split(paragraph):
        if found and _SHORT_FORM.search(found[-1]):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def is_sentence(said: str) -> bool:
    """Whether a text is a sentence to learn from."""
    words = said.split()
    if not _FEWEST <= len(words) <= _MOST or _UNSAID in said or not re.match(r"[\"“]?[A-Z]", said):
        return False
    small = sum(word[0].islower() for word in words) / len(words)
    return said[-1] in '.!?”"' and small >= _SMALL and not _OF_A_SOURCE.search(said)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    for said in sentences(asked.parse_args().folder):
        print(said)


if __name__ == "__main__":
    main()
