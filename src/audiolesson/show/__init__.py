"""A show on disk: its settings (show.toml), its folders, the slugs of its lessons."""
