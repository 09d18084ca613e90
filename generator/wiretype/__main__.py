"""The command: `wiretype`, or `python -m wiretype`."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and end the process."""
    # A description is a large tree that lives to the end: looking for cycles in it
    # takes time and finds nothing. Neither does it among the modules that come first.
    gc.disable()
    from wiretype.cli import main as command

    command()


if __name__ == "__main__":
    main()
