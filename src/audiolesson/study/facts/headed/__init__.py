"""What a title, a heading or a bold term names is taught: the sentence that says what it is, cut where it is whole."""
