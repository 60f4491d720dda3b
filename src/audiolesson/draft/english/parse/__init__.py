"""How the words of a sentence hang together: a small parser, learned from treebanks, that runs on numpy alone."""
