"""Headings as titles and topics: cleaned, shortened, set inside a sentence, and which sections are for the ear."""
