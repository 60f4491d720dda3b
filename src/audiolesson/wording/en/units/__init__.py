"""Measures: the units with their signs, products and rates, lengths and areas in shapes of their own."""
