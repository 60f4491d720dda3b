"""What is stale, and making it: plan (pure), lesson work, show work, executor, reporter."""
