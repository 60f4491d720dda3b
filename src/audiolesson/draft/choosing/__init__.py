"""What is said of what could be: what matters, what it takes as known, what goes with it, and each segment's share."""
