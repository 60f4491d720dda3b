"""Looking after a show: new, clean, doctor."""
