"""What one trade writes in a way of its own, where a sentence speaks of that trade: music, law, medicine, chess."""
