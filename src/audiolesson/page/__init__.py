"""The learner's pages: plain HTML made from data by templates."""
