"""What an ampersand before a name is in code: the address of it in C, a reference to it in Rust, else its name."""

import re
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said

_RUST = lazy(
    r"&(?:mut\b|'|str\b|self\b|\[|dyn\b|String\b|Vec\b|[iuf](?:8|16|32|64|128)\b|[iu]size\b|\w+::)|\bfn\b|\blet\b|"
    r"\bprintln!|\bimpl\b|\bSome\("
)
_C = lazy(r"\*|\b(?:scanf|printf|sizeof|malloc|free|pthread_\w+|memcpy|memset|swap|fread|fwrite|struct)\b|;\s*\Z")
_SPOKEN_OF_RUST = lazy(r"\bRust\b|\b[Bb]orrow\w*|\b[Oo]wner\w*|\b[Ll]ifetimes?\b|\b[Rr]eferences?\b")
_SPOKEN_OF_C = lazy(
    r"(?<![\w.])C(?:\+\+|99|11|17)?(?![\w+#'’-])|\b[Pp]ointers?\b|\b[Aa]ddress(?:es)?\b|\bscanf\b|\bGo\b|\bGolang\b|"
    r"\b[Dd]ereferenc\w+"
)
_NEAR = 160
AMPERSAND, ADDRESS, REFERENCE = "ampersand", "address of", "reference to"
_LONE = lazy(r"(?:\A|(?<= ))ampersand(?= )")

_NAMED = lazy(r"\b(?:[Rr]eference|[Aa]ddress|[Aa]mpersand) `?\Z")
"""The sentence says already what it is."""
_TYPED = lazy(r"(?<![\w])(?:[A-Za-z_]\w{2,30}|T)(?:<[\w:, ]{1,30}>)?\Z")


def sign(text: str, start: int) -> str:
    """The words for a single ampersand that joins nothing or makes a type of a reference, or "": int& r, sleep 5 &."""
    before, after = text[:start], text[start + 1 :]
    if not after.strip() and before.endswith(" "):
        return AMPERSAND
    if re.match(r" [a-z_]\w*\b(?!\()|[,)>]", after) and _TYPED.search(before[-40:]):
        return "reference"
    return ""


def word_for(text: str, start: int) -> str:
    """The words for the ampersand at `start`, as far as the piece of code alone tells them."""
    if _C.search(text, 0, start):
        return ADDRESS
    return REFERENCE if _RUST.search(text) else ADDRESS if _C.search(text) else AMPERSAND


def in_language(said: Said, text: str, start: int, end: int) -> Said:
    """The words for code with an ampersand, in the language of which the sentences around it speak."""
    if "&" not in text[start:end] or AMPERSAND not in said.reading or not re.search(r"&\w", text[start:end]):
        return said
    if _NAMED.search(text, max(0, start - 14), start):
        return said
    around = (max(0, start - _NEAR), min(len(text), end + _NEAR))
    rust, c = _SPOKEN_OF_RUST.search(text, *around), _SPOKEN_OF_C.search(text, *around)
    if c and (not rust or rust[0].lower().startswith("ref")):
        return replace(said, reading=_LONE.sub(ADDRESS, said.reading))
    return replace(said, reading=_LONE.sub(REFERENCE, said.reading)) if rust else said
