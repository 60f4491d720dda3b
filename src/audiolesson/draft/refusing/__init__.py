"""What must not be said: a module for each kind of sentence that means nothing, or another thing, to a listener."""
