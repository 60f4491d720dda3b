"""`python -m audiolesson`."""

from audiolesson.cli import main

main()
