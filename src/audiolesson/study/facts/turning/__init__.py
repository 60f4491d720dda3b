"""Sentences turned, over their grammar, into the question that a teacher asks of them."""
