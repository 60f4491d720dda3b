"""Three texts of one file → one: the draft as it was made, the draft of the lesson now, and the author's file."""
