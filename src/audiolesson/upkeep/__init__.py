"""Looking after a show: new, say, lexicon, proof, rename, withdraw, clean, doctor."""
