"""``python -m pmresume``, and what the console script runs."""

import os
import sys


def main() -> None:
    """Run the command line; Ctrl-C while it is still being imported ends it as silently as later."""
    try:
        from pmresume.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
    except SystemExit as end:
        _leave(end)


def _leave(end: SystemExit) -> None:
    """End the process here, where nothing is left to be written.

    Why: taking the parser and the vocabulary apart object by object takes the interpreter a sixth of a run.
    """
    watched = sys.gettrace() or sys.getprofile()  # who measures a run reports at the interpreter's exit
    if watched or not isinstance(end.code, int | None):
        raise end
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        raise end from None
    os._exit(end.code or 0)


if __name__ == "__main__":
    main()
