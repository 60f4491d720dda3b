"""Rules that look at show, lessons and scripts and name what is wrong or doubtful, one rule a file in rules/."""
