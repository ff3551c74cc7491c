"""``python -m pmresume``, and what the console script runs."""

import sys


def main() -> None:
    """Run the command line; Ctrl-C while it is still being imported ends it as silently as later."""
    try:
        from pmresume.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
