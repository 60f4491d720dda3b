"""Where a formula in running text begins and ends: what is prose at its edges is taken away."""

import re

BETWEEN = "=+*/<>×·÷±≤≥≠≈≃≅≡∼∝←→⇒⇔⟹⟺⟶∈∉∪∩⊂⊆⊃⊇⊄∖⊕⊗⊙∘∧∨≪≫≺≻⪯⪰⊢⊨⫫⊥↦⇌⇄|−"


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take away what is prose at both ends: stops, unmatched brackets, operators without operand, an article."""
    for _ in range(12):
        piece = text[start:end]
        bare = piece.rstrip(" \n\t")
        if re.search(r"[+,×*·]\s*(?:\.\.\.|…)\Z", bare):
            cut = bare
        elif (
            (
                bare
                and (
                    bare[-1] in ".,;:?=<>~&–"
                    or (bare[-1] == "!" and len(bare) > 1 and not bare[-2].isalnum() and bare[-2] not in ")]")
                )
            )
            or bare.endswith(("+", "/", "-", "→", "≈", "×"))
            or (bare[-1:] == "|" and bare.count("|") % 2)
        ):
            cut = bare[:-1]
            if bare[-1] in "+*" and len(bare) > 1 and bare[-2] in "^_":
                break
        elif (bare and bare[-1] in ")]}" and balance(bare) < 0) or re.search(r"\s[.,-]\Z", bare):
            cut = bare[:-1]
        else:
            cut = bare
        head = cut.lstrip(" \n\t")
        if head[:1] == "(" and cut[-1] == ")" and _encloses(head):
            start, end = start + len(cut) - len(head) + 1, start + len(cut) - 1
            continue
        lead = len(cut) - len(head)
        if (
            head
            and (
                (head[0] in "=<>)]}*/.,;:&~→≈×|" and not head.startswith("||") and head[0] != "|")
                or (head[0] in "([{" and balance(head) > 0)
                or head[:2] in ("- ", "– ", "+ ")
            )
        ) or re.match(rf"(?:a|A|I)\s+(?![{BETWEEN}↔^-])", head):
            lead += 1
        if lead == 0 and len(cut) == end - start:
            break
        start, end = start + lead, start + len(cut)
        if start >= end:
            break
    return start, end


def _encloses(piece: str) -> bool:
    """Whether the first bracket is closed by the last character: prose brackets, which make pauses."""
    depth = 0
    for at, sign in enumerate(piece):
        depth += (sign in "([{") - (sign in ")]}")
        if not depth:
            return at == len(piece) - 1
    return False


def balance(piece: str) -> int:
    """How many brackets are open at the end."""
    return sum(map(piece.count, "([{⌊⌈")) - sum(map(piece.count, ")]}⌋⌉"))
