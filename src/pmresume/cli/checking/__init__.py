"""The steps of ``pmresume check``: which files, whether they are up to date, what is found in them."""
