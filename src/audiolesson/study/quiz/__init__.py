"""A fact turned into a question with choices of its own kind, from the terms of the lesson."""
