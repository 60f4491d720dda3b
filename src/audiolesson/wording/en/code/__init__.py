"""What is written for machines: code, paths, flags, addresses, keys, versions."""
