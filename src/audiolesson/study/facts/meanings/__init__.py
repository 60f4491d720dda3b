"""Terms with their meaning set beside them, whatever the list or paragraph that they stand in."""
