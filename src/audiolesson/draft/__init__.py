"""Lesson → Script, without a language model: choose, shorten, frame, fit to a word budget. Nothing is invented."""
