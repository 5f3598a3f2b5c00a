"""What the benchmarks share: the work, the sides that do it, the clock, and the results."""
