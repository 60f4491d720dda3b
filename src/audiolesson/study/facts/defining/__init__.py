"""Definitions and names, wherever a plain sentence of a lesson gives them."""
