"""The script format and nothing else: parse, print, attributes. docs/script-format.md describes it."""
