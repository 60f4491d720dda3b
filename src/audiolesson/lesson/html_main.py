"""Which part of a web page is the lesson: what is furniture, and the element that holds the rest.

Pages say what their parts are in three ways, read in this order: by elements (`nav`, `footer`, `main`, `article`), by
roles and hidden states, and by the names that they give their parts (`class="share-buttons"`). A name alone never
drops what holds a large share of the page's text: `class="content-with-sidebar"` is the content.
"""

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from audiolesson.lesson import html_names
from audiolesson.lesson.html_tree import Element, names, text_of
from audiolesson.patterns import lazy

LARGEST_SHARE = 0.4
"""Of the page's text; what holds more is no furniture, whatever its name."""

SURE_SHARE = 0.7
"""The same for names that mean nothing else, as of notes on cookies below a short lesson."""

MAIN_SHARE = 0.5
"""Of the page's text outside furniture; what is called the main part must hold so much."""

DESCENT = 0.8
"""While one child holds this share of the text, the main part is looked for inside it."""

FULL = 400
"""Characters of what a page shows without scripts that is its text and no call to switch them on."""
_SILENT_TAGS = """script style noscript template svg iframe object embed video audio canvas head map
    button input select textarea datalist dialog progress meter rp rt source track picture-source"""
_SILENT = frozenset(_SILENT_TAGS.split())
_NAVIGATION = frozenset(("nav", "menu", "footer", "form", "search"))
_ROLES = {
    "navigation": "navigation",
    "banner": "page furniture",
    "contentinfo": "page furniture",
    "complementary": "page furniture",
    "search": "page furniture",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "page furniture",
    "tablist": "navigation",
    "dialog": "page furniture",
    "alertdialog": "page furniture",
    "doc-toc": "table of contents",
    "directory": "table of contents",
    "doc-endnotes": "references",
    "doc-bibliography": "references",
}

_HIDDEN_STYLE = lazy(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ANCHORED = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "a", "span", "section", "code"])
_CAMEL = lazy(r"(?<=[a-z0-9])(?=[A-Z])")
_ORG = lazy(r"outline-(?:\d|container|text)")
"""Parts of a document that Emacs' Org mode has written."""

_CARD = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "li", "article", "section")
"""What stands inside a link to another page that is a card, not words."""

_BLOCKS = frozenset(["p", "li", "pre", "td", "dd", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figure"])


@dataclass(slots=True)
class Page:
    """The body of a page: its lesson (`main`), and why elements inside it are left out (`skipped`)."""

    main: Element
    skipped: dict[Element, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Weights:
    """Characters of text, and of those within links, by element; what is skipped weighs nothing."""

    text: dict[Element, int]
    linked: dict[Element, int]

    def prose(self, element: Element) -> int:
        return self.text.get(element, 0) - self.linked.get(element, 0)


def page_of(root: Element) -> Page:
    """The page in a tree. Linear time."""
    body = root if root.tag == "body" else next(root.iter("body"), root)
    skipped: dict[Element, str] = {}
    inside: set[Element] = set()
    weights = _weighed(body, skipped)
    whole = max(1, weights.prose(body))
    for element in body.iter():
        if element.getparent() in inside and element is not body:
            inside.add(element)
            continue
        why = "" if element is body else _furniture(element, weights, whole)
        if why:
            skipped[element] = why
            inside.add(element)
        elif element.tag in ("pre", "math"):
            inside.update(element.iterdescendants())
    return Page(_main(body, _weighed(body, skipped)), skipped)


def _weighed(body: Element, skipped: dict[Element, str]) -> _Weights:
    weights = _Weights({}, {})
    for element in reversed(list(body.iter())):
        if element in skipped or _silent(element):
            continue
        text = len((element.text or "").strip())
        linked = 0
        for child in element:
            text += weights.text.get(child, 0) + len((child.tail or "").strip())
            linked += weights.linked.get(child, 0)
        weights.text[element] = text
        weights.linked[element] = text if element.tag == "a" else linked
    return weights


def _silent(element: Element) -> bool:
    return element.tag in _SILENT and (element.tag != "noscript" or len(text_of(element)) < FULL)


def _furniture(element: Element, weights: _Weights, whole: int) -> str:
    """Why an element is left out with all that is in it, "" if it stays."""
    tag = element.tag
    if _silent(element):
        return "no text"
    large = weights.prose(element) > LARGEST_SHARE * whole
    if _hidden(element) and weights.prose(element) < MAIN_SHARE * whole and tag != "math" and not _shows_math(element):
        return "hidden"
    if tag == "a":
        return "link to another page" if not large and _is_card(element) else ""
    if tag == "aside":
        return "" if any(html_names.CALL_OUTS.search(name) for name in names(element)) or large else "page furniture"
    if tag in _NAVIGATION:
        return "" if large else "navigation" if tag in ("nav", "menu") else "page furniture"
    if tag == "header":
        return _site_header(element, large)
    role = _ROLES.get(element.get("role") or "", "")
    if role:
        return "" if large else role
    if tag == "address":
        return "credits"
    named = _named(element)
    if named & html_names.BODIES:
        return ""
    if not named and not element.get("data-type"):
        return ""
    if not large and (untold := html_names.untold(element.get("data-type") or "", named)):
        return untold
    if tag in ("main", "article", "body") or weights.prose(element) > SURE_SHARE * whole:
        return ""
    why = _by_name(element, named, weights, large)
    return "" if why not in ("hidden", "navigation") and _within_sentence(element) else why


def _within_sentence(element: Element) -> bool:
    """Whether an element is words of a paragraph, whatever its name: a date or an author in a sentence."""
    parent = element.getparent()
    if element.tag not in ("span", "em", "strong", "b", "i", "time", "abbr") or parent.tag not in (
        "p",
        "li",
        "dd",
        "td",
    ):
        return False
    return bool((element.tail or "").strip()) and len(text_of(parent)) > 2 * len(text_of(element))


def _hidden(element: Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
    )


def _is_card(element: Element) -> bool:
    """Whether a link holds blocks with text: the picture, title and first words of another page."""
    leads = element.get("href") or "#"
    if leads.startswith(("#", "javascript:")):
        return False
    return any(text_of(block) for block in element.iter(*_CARD))


def _shows_math(element: Element) -> bool:
    return any(True for _ in element.iter("math", "annotation"))


def _site_header(element: Element, large: bool) -> str:
    """A header with the lesson's title stays; one of the site, or with its menu, goes."""
    if large:
        return ""
    if any(parent.tag in ("main", "article", "section") for parent in element.iterancestors()):
        return ""
    titled = next(element.iter("h1", "h2"), None)
    return "page furniture" if titled is None or next(element.iter("nav"), None) is not None else ""


def _named(element: Element) -> set[str]:
    """Its classes, and its id where that is no anchor made from a heading ("comments" in a course on Python)."""
    named = names(element)
    anchor = (element.get("id") or "").casefold()
    heading = next(element.iter("h1", "h2", "h3", "h4", "h5", "h6"), None)
    if element.tag in _ANCHORED or (heading is not None and _slug(text_of(heading)) == _slug(anchor)):
        named -= set(anchor.split()) - set((element.get("class") or "").casefold().split())
    return named


def _slug(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _by_name(element: Element, named: set[str], weights: _Weights, large: bool) -> str:
    written = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    for raw in written:
        name = raw.casefold()
        if name not in named or _ORG.match(name):
            continue
        words = re.split(r"[-_:]+", _CAMEL.sub("-", raw).casefold())
        if name == "hidden":
            return "hidden"
        if not html_names.SAYS_OTHERWISE.isdisjoint(words) or (large and html_names.SURE.isdisjoint(words)):
            continue
        why = next(
            (
                html_names.PAIRED[f"{one}-{two}"]
                for one, two in itertools.pairwise(words)
                if f"{one}-{two}" in html_names.PAIRED
            ),
            "",
        )
        joined = "".join(words)
        word = next((word for word in (joined, *words) if word in html_names.WHY), "")
        if word in html_names.CAPTIONS and _shows(element, words):
            continue
        if why or (word and (word not in html_names.UNSURE or _slight(element, weights))):
            return why or html_names.WHY[word]
    return ""


def _shows(element: Element, words: list[str]) -> bool:
    """Whether what is called a caption holds the picture too, or belongs to code or a table."""
    if element.tag in ("figure", "figcaption", "caption") or not html_names.LISTINGS.isdisjoint(words):
        return True
    return next(element.iter("img", "picture", "video", "table", "pre"), None) is not None


def _slight(element: Element, weights: _Weights) -> bool:
    return weights.prose(element) < 200


def _main(body: Element, weights: _Weights) -> Element:
    """The element that holds the lesson: named so, or the innermost that holds nearly all of the text."""
    whole = max(1, weights.prose(body))

    candidates: tuple[Callable[[Element], bool], ...] = (
        lambda e: e.tag == "main" or e.get("role") == "main",
        lambda e: e.get("itemprop") == "articleBody" or bool(names(e) & html_names.BODIES),
        lambda e: e.tag == "article",
    )
    start = body
    for wanted in candidates:
        found = [element for element in start.iter() if element in weights.text and wanted(element)]
        best = max(found, key=weights.prose, default=None)
        if best is not None and weights.prose(best) >= MAIN_SHARE * whole:
            start = _headed(found, best, weights)
    return _descended(start, weights)


LEAST_HEADED = 0.15
"""Of the page's text at least stands in the article under the title, where others are teased behind it."""


def _headed(found: list[Element], best: Element, weights: _Weights) -> Element:
    """The one of several parts of a kind that holds the page's title, else the largest."""
    titles = _slug(" ".join(text_of(title) for title in best.getroottree().iter("title")))

    def titled(element: Element) -> bool:
        return any((slug := _slug(text_of(heading))) and slug in titles for heading in element.iter("h1"))

    headed = [] if len(found) == 1 or titled(best) else [element for element in found if titled(element)]
    enough = len(headed) == 1 and weights.prose(headed[0]) >= LEAST_HEADED * weights.prose(best)
    return headed[0] if enough else best


def _descended(element: Element, weights: _Weights) -> Element:
    while True:
        best = max(list(element), key=weights.prose, default=None)
        if best is None or best.tag in _BLOCKS or best.tag in ("ul", "ol", "table", "tbody", "tr", "dl"):
            return element
        if weights.prose(best) < DESCENT * weights.prose(element) or _titled(element, best):
            return element
        element = best


def _titled(element: Element, inner: Element) -> bool:
    """Whether a heading stands beside `inner`: then it is the title and both stay."""
    return any(child is not inner and next(child.iter("h1", "h2"), None) is not None for child in element)
