"""What the author marked: code between backticks, formulas between dollar signs."""

from dataclasses import replace

from audiolesson.wording.claims import Said


def marked(text: str, start: int, end: int, kind: str) -> Said:
    """The words for `text[start:end]`, a piece of code or a formula."""
    from audiolesson.wording.en import code, formula
    from audiolesson.wording.en.formula.sentence import in_sentence

    if kind == "code":
        return code.reading(text[start:end])
    said = formula.reading(text[start:end])
    return replace(said, reading=in_sentence(text, start, end, said.reading)) if said.reading else said
