"""Numbers in words: plain ones, years, dates, times of day, money, ranges, powers."""
