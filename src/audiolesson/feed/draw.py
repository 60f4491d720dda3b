"""Pictures from recipes, and the helper process that draws them: `python -m audiolesson.feed.draw`.

It reads recipes on standard input and writes pictures on standard output, as the helpers of engines do
(`audiolesson.speech.worker`), until its input ends.
"""

import marshal
import os
import sys
from typing import Any

from audiolesson.feed.artwork import Artwork, lesson_artwork, show_artwork
from audiolesson.show.model import Colours
from audiolesson.speech.worker import receive, send


def drawn(recipe: list[Any]) -> Artwork:
    """The picture of `["show", title, author, colours]` or `["lesson", title, show's title, colours, seed]`."""
    kind, first, second, colours, *seed = recipe
    if kind == "show":
        return show_artwork(first, second, Colours(*colours))
    return lesson_artwork(first, second, Colours(*colours), seed=seed[0])


def main() -> None:
    """Draw what is asked for, one after another, in time that nobody else wants."""
    if hasattr(os, "nice"):
        os.nice(10)
    while True:
        try:
            recipe = marshal.loads(receive(sys.stdin.buffer))
        except EOFError:
            return
        made = drawn(recipe)
        send(sys.stdout.buffer, marshal.dumps((made.large, made.small, made.share, made.thumb, made.ending)))


if __name__ == "__main__":
    main()
