"""Pages that are read as a glossary: a name in bold, in a list or as a heading, and under it what it is."""
