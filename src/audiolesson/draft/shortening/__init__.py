"""Long sentences as shorter ones, only where their shape is certain, with their conditions and negations."""
