"""What an author sets in bold letters, asked by the words around it: whoever does that means it to be learned."""
