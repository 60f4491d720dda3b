"""Facts of plain sentences, looked for in lessons that are written to be read from beginning to end."""
