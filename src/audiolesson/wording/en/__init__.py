"""English: the rules that turn what is written into words, one module a kind."""
