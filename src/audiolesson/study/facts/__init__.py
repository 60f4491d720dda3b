"""Lesson → facts that can be asked for: a module a kind of fact, `find` for all of them."""
