"""Any input → `Lesson`: sections with blocks that know their file and line, free of furniture."""
