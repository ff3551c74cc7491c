"""The written documents through the programs that others read them with: ``make proof``."""
