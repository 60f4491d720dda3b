"""Formulas in the texts of a page: shown as mathematics, told to who listens to the page as the voice reads them."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from audiolesson.page.mathml import mathml, plain

Place = tuple[int, int, str]
"""Where a formula stands in a text (start, end), and how it is read aloud."""

Formulas = Mapping[str, Sequence[Place]]
"""Texts, each with the formulas in it."""

_LONG = 40
"""From so many characters on a formula may be wider than a phone, and scrolls by itself."""


def formula(latex: str, said: str, *, block: bool = False, inside: bool = False) -> str:
    """A formula as HTML: MathML, or its LaTeX as code where that cannot be converted. `said` is its reading.

    One `inside` a button or another thing that takes the focus takes none of its own.
    """
    label = f'role="math" aria-label="{escape(said)}"'
    drawn = mathml(latex, block=block)
    if drawn is None:
        return f'<code class="formula" {label}>{escape(latex)}</code>'
    long = len(latex) >= _LONG
    focus = ' tabindex="0"' if long and not inside else ""  # what scrolls must be reached by the keyboard
    # A screen reader is told the words of the voice, so what is drawn is hidden from it.
    hidden = drawn.replace("<math ", '<math aria-hidden="true" ', 1)
    return f'<span class="formula{" long" * long}" {label}{focus} data-tex="{escape(latex)}">{hidden}</span>'


def with_formulas(text: str, known: Formulas, *, inside: bool = False) -> str:
    """A plain text as HTML with its formulas shown; `inside`: see formula."""
    return "".join(
        escape(piece) if said is None else formula(piece, said, inside=inside) for piece, said in _pieces(text, known)
    )


def plainly(text: str, known: Formulas) -> str:
    """The text for a place that has no markup: formulas in Unicode's signs where that can be, else in LaTeX."""
    return "".join(piece if said is None else plain(piece) for piece, said in _pieces(text, known))


def _pieces(text: str, known: Formulas) -> Iterator[tuple[str, str | None]]:
    """The text in pieces: each formula with its reading, None for what stands between."""
    at = 0
    for start, end, said in sorted(known.get(text, ())):
        if at <= start < end <= len(text):
            yield text[at:start], None
            yield text[start:end], said
            at = end
    yield text[at:], None
