"""Where formulas stand in the texts that a manifest tells, and how each is read aloud."""

from collections.abc import Iterable, Mapping

from audiolesson.episode.model import Placed
from audiolesson.script.model import Paragraph, Script, Span
from audiolesson.show.model import Show

_LATEX = frozenset("\\{}")
"""Signs of a formula that is still LaTeX."""

Formulas = dict[str, tuple[tuple[int, int, str], ...]]
"""Texts that hold formulas, each with (start, end, reading) of every one of them."""


def of_sentences(script: Script, placed: Iterable[Placed]) -> Formulas:
    """Those of the sentences of an episode, read as its voice reads them."""
    found: Formulas = {}
    for one in placed:
        paragraph = script.segments[one.sentence.segment].items[one.sentence.item]
        formulas = _written(paragraph) if isinstance(paragraph, Paragraph) else frozenset()
        tokens = one.sentence.utterance.tokens if formulas else ()
        places = tuple((token.start, token.end, token.spoken) for token in tokens if token.written in formulas)
        if places:
            found[one.sentence.text] = places
    return found


def of_paragraphs(show: Show, paragraphs: Iterable[Paragraph | None]) -> Formulas:
    """Those of paragraphs that stand on a page as they are, each formula read by itself."""
    found: Formulas = {}
    for paragraph in paragraphs:
        places, start = [], 0
        for span in paragraph.spans if paragraph else ():
            end = start + len(span.text)
            if span.kind == "formula":
                places.append((start, end, span.say or said(show, span.text)))
            start = end
        if paragraph and places:
            found[paragraph.text] = tuple(places)
    return found


def kept(formulas: Mapping[str, tuple[tuple[int, int, str], ...]], texts: Iterable[str]) -> Formulas:
    """Those of some texts."""
    return {text: formulas[text] for text in texts if text in formulas}


def said(show: Show, formula: str) -> str:
    """The reading of a formula, in words."""
    from audiolesson.wording.align import spoken_text
    from audiolesson.wording.model import Lexicon, Mark
    from audiolesson.wording.read import read

    reading = read(formula, (Mark(0, len(formula), "formula"),), Lexicon(show.lexicon), show.language)
    return spoken_text(reading.tokens).text


def without_markup(show: Show, paragraph: Paragraph) -> str:
    """A paragraph as a chapter's title has it: formulas in Unicode's signs (√dₖ), in words where there are none."""
    return "".join(_plain(show, span) if span.kind == "formula" else span.text for span in paragraph.spans)


def _plain(show: Show, formula: Span) -> str:
    from audiolesson.page.mathml import plain

    signs = plain(formula.text)
    return (formula.say or said(show, formula.text)) if _LATEX & {*signs} else signs


def _written(paragraph: Paragraph) -> frozenset[str]:
    return frozenset(span.text for span in paragraph.spans if span.kind == "formula")
