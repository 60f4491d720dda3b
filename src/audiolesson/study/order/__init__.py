"""The order of the trials of a drill: when each card is due, and how a length is met."""
