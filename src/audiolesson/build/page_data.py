"""What the pages are told of a built lesson, from its manifest."""
