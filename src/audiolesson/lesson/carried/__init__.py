"""The cards and the quiz that a lesson carries itself, read line by line, for they are asked and never told."""
