"""numpy kept to one thread where the parser is what loads it.

Its matrices are small. Two threads take as long as one and burn 40 % more processor time, and where another program
wants a core each wait of one for the other is a time slice lost: the parser then takes several times as long.
"""

import os
import sys

_THREADS = "OPENBLAS_NUM_THREADS"
"""What numpy's library of matrices asks, once, when it is loaded."""


def load_numpy() -> None:
    """Load numpy with one thread, unless it is loaded or the user said how many; programs begun later see nothing."""
    if "numpy" in sys.modules or not os.environ.keys().isdisjoint((_THREADS, "OMP_NUM_THREADS")):
        return
    os.environ[_THREADS] = "1"
    try:
        import numpy  # noqa: F401
    finally:
        del os.environ[_THREADS]
