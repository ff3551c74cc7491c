"""Prints, after the tests, how many planted faults were caught and how many clean drafts passed, by kind."""

from collections import Counter


def pytest_terminal_summary(terminalreporter):
    caught: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            for name, (kind, hit) in getattr(report, "user_properties", ()):
                if name == "planted" and report.when == "call":
                    planted[kind] += 1
                    caught[kind] += hit
    if not planted:
        return
    clean, passed = planted.pop("clean draft", 0), caught.pop("clean draft", 0)
    generated, found = planted.pop("generated", 0), caught.pop("generated", 0)
    terminalreporter.section("planted faults")
    for kind in sorted(planted):
        terminalreporter.write_line(f"{kind:34} {caught[kind]:4} of {planted[kind]}")
    terminalreporter.write_line(f"{'planted faults caught':34} {sum(caught.values()):4} of {sum(planted.values())}")
    if generated:
        terminalreporter.write_line(f"{'generated faults caught':34} {found:4} of {generated}")
    terminalreporter.write_line(f"{'clean drafts passed':34} {passed:4} of {clean}")
