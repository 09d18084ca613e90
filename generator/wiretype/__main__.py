"""`python -m wiretype`."""

from wiretype.cli import main

main()
