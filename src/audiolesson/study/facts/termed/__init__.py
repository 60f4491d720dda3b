"""Names that a sentence gives to what it describes, asked for by the whole description, which the parser has read."""
