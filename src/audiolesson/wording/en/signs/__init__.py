"""Signs in running text: brackets, arrows, slashes, bullets, what the author marked, and where a speaker breathes."""
