"""Whether the dates of an entry say that it is over."""

from pmresume.model.read_resume import Entry


def is_finished(entry: Entry) -> bool:
    """Whether an end is given that is no "present".

    **Why no clock:** the same resume must give the same findings next year; an end in the future is told as an end.
    """
    return entry.dates is not None and entry.dates.end is not None and not entry.dates.current
