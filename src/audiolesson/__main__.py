"""`python -m audiolesson`, and what the command `audiolesson` runs."""

import contextlib
import gc
import os
import sys

from audiolesson.cli import main


def run() -> None:
    """Run the command line and end at once: all is written and closed by then, and a tidy end of numpy and its like
    takes longer than a build with nothing to do.

    Rubbish is looked for seldom, as a command makes many objects that last and little that goes round in circles:
    looking at each 700 new ones, as Python does, takes a fiftieth of a build's time.
    """
    gc.set_threshold(50_000, 10, 10)
    try:
        main()
    except SystemExit as end:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):  # a pipe that nobody reads any more, or a closed stream
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)


if __name__ == "__main__":
    run()
