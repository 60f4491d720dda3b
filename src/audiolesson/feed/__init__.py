"""Items → RSS: feedgen with own extensions, notes, artwork."""
