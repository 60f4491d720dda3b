"""Words that are not said as they are spelled: abbreviations, acronyms, mixed names, heteronyms, foreign names."""
