"""Scripts as drafts have them, and edits of them: those that a new draft brings, and those that an author makes."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

Part = tuple[str, list[str]]
"""A heading and its paragraphs, each with its sentences parted by "|" and its attributes behind " {"."""

SENTENCES = [
    f"{a} {b} number {at}."
    for at, (a, b) in enumerate(
        [
            (a, b)
            for a in ("The river carries", "A dam holds", "Sand covers", "Rain feeds", "The moon lifts", "Ice cuts")
            for b in ("sand to the sea", "the water of spring", "a bank of clay", "small round stones")
        ]
    )
]
"""Two dozen sentences that have some words in common, as those of one lesson do."""

LATER = [text.replace("number", "as late as") for text in SENTENCES]
OWN = [f"I would rather say {word} here." for word in ("delta", "estuary", "meander", "gravel", "silt", "flood")]


@st.composite
def drafts(draw: DrawFn) -> list[Part]:
    """One to four parts with one to four paragraphs each; no sentence stands twice."""
    left = draw(st.permutations(SENTENCES))
    parts: list[Part] = []
    for at in range(draw(st.integers(1, 4))):
        paragraphs = []
        for _ in range(draw(st.integers(1, 4))):
            count = draw(st.integers(1, 3))
            taken, left = left[:count], left[count:]
            if taken:
                braces = draw(st.sampled_from(["", "", " {.if-time rank=2}", " {.slow}"]))
                paragraphs.append("|".join(taken) + braces)
        if paragraphs:
            parts.append((f"Part {'ABCD'[at]} of the river", paragraphs))
    return parts


@st.composite
def edited(draw: DrawFn, parts: list[Part], pool: list[str], *, author: bool) -> list[Part]:
    """The same after up to five edits; `author` also moves, splits and comments."""
    parts = [(title, [*paragraphs]) for title, paragraphs in parts]
    kinds = ["change", "insert", "drop", "paragraph", "gone", "rename"]
    kinds += ["comment", "move", "swap", "split", "wrap", "join"] if author else ["new part", "rank", "shift"]
    for number in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(kinds))
        part = draw(st.integers(0, len(parts) - 1))
        title, paragraphs = parts[part]
        if not paragraphs:
            continue
        at = draw(st.integers(0, len(paragraphs) - 1))
        if paragraphs[at].startswith("<"):
            continue
        said, brace, rest = paragraphs[at].partition(" {")
        sentences = said.split("|")
        where = draw(st.integers(0, len(sentences) - 1))
        fresh = pool[draw(st.integers(0, len(pool) - 1))].replace(".", f", {'me' if author else 'it'} {number}.")
        if kind == "change":
            sentences[where] = fresh
        elif kind == "insert":
            sentences.insert(where, fresh)
        elif kind == "shift" and len(sentences) > 1:
            paragraphs.append(sentences.pop(where))
        elif kind == "drop" and len(sentences) > 1:
            del sentences[where]
        elif kind == "wrap":
            sentences[where] = sentences[where].replace(" ", "\n", 1)
        paragraphs[at] = "|".join(sentences) + brace + rest
        if kind == "paragraph":
            paragraphs.insert(at, fresh)
        elif kind == "comment":
            paragraphs.insert(at, f"<!-- note {number} -->")
        elif kind == "gone" and len(paragraphs) > 1:
            del paragraphs[at]
        elif kind == "rename":
            parts[part] = (f"{title} {number}", paragraphs)
        elif kind == "rank":
            paragraphs[at] = "|".join(sentences) + f" {{.if-time rank={number + 3}}}"
        elif kind == "move":
            parts[draw(st.integers(0, len(parts) - 1))][1].append(paragraphs.pop(at))
        elif kind == "swap":
            parts.insert(draw(st.integers(0, len(parts) - 1)), parts.pop(part))
        elif kind == "split" and at:
            parts[part : part + 1] = [(title, paragraphs[:at]), (f"My part {number}", paragraphs[at:])]
        elif kind == "join" and part:
            parts[part - 1][1].extend(paragraphs)
            del parts[part]
        elif kind == "new part":
            parts.insert(part, (f"New part {number}", [fresh]))
    return [(title, paragraphs) for title, paragraphs in parts if any(not p.startswith("<") for p in paragraphs)]


def text_of(parts: list[Part]) -> str:
    """The script's file, as it is printed."""
    blocks = ["---\ntitle: Rivers\ndate: 2026-01-01T00:00:00Z\n---"]
    for title, paragraphs in parts:
        blocks += [f"## {title}", *(paragraph.replace("|", " ") for paragraph in paragraphs)]
    return "\n\n".join(blocks) + "\n"
