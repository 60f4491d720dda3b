"""What no teacher would keep in a deck: a module for each reason, and `strict` for all of them."""
