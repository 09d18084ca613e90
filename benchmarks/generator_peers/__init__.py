"""What `make bench-generate` is made of."""
