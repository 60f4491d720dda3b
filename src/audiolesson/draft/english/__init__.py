"""What words, phrases and clauses of English are: verbs, plurals, finite or not, where a noun phrase ends."""
