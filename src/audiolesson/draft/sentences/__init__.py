"""From the blocks of a lesson to sentences that could be said: prose, lists, tables, formulas, what is shown."""
