"""Flashcards and quiz of a lesson: drafted, read and written, and put in order as the script of a drill."""
