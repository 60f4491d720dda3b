"""Formulas in the texts of a page: shown as mathematics, told to who listens to the page as the voice reads them."""

from collections.abc import Mapping, Sequence
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
    found, at = [], 0
    for start, end, said in sorted(known.get(text, ())):
        if at <= start < end <= len(text):
            found += [escape(text[at:start]), formula(text[start:end], said, inside=inside)]
            at = end
    return "".join([*found, escape(text[at:])])


def plainly(text: str, known: Formulas) -> str:
    """The text for a place that has no markup: formulas in Unicode's signs where that can be, else in LaTeX."""
    found, at = [], 0
    for start, end, _ in sorted(known.get(text, ())):
        if at <= start < end <= len(text):
            found += [text[at:start], plain(text[start:end])]
            at = end
    return "".join([*found, text[at:]])
