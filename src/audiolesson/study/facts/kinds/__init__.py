"""A module for each kind of fact: the shapes of sentences and lists that tell one, and what they are asked by."""
