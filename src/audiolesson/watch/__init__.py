"""The builds of an author at work: what was saved, built at once, and what has changed with it."""
