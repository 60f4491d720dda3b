"""The words around a lesson: titles of what is told, opening, promise, signposts, recap, question and close."""
