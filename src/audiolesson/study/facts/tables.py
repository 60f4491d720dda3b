"""Which tables cards are made of, and which of their rows."""

from collections.abc import Sequence

from audiolesson.lesson.model import Block
from audiolesson.study.facts.ground import Ground

LEAST_ROWS, MOST_ROWS = 3, 14
"""Rows of a table, its head among them: a larger one is data."""
LEAST_COLUMNS, MOST_COLUMNS = 2, 5
MOST_OF_A_COLUMN = 2


def is_small_table(block: Block) -> bool:
    """Whether a block is a table of a few whole rows without links."""
    rows = block.rows
    return (
        block.kind == "table"
        and LEAST_ROWS <= len(rows) <= MOST_ROWS
        and LEAST_COLUMNS <= len(rows[0]) <= MOST_COLUMNS
        and all(len(row) == len(rows[0]) for row in rows)
        and not any(cell.links for row in rows for cell in row)
    )


def told_most(ground: Ground, names: Sequence[str]) -> list[int]:
    """The rows whose names a lesson speaks of most, in their order."""
    rows = sorted(range(len(names)), key=lambda at: -ground.uses(names[at]))
    return sorted(rows[:MOST_OF_A_COLUMN])
