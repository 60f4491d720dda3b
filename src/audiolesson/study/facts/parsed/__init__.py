"""What the sentences of facts show when they are read as a whole: what is torn, leans, or fits many things."""
