"""``python -m pmresume``."""

from pmresume.cli.app import main

if __name__ == "__main__":
    main()
