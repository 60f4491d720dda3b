"""A told sentence said once more by its tree: without what only adds, or with its parts in another order."""
