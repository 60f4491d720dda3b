"""Long sentences taken apart by their tree, where the parser is sure: clauses, relative clauses, what is set off."""
