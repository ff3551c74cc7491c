"""Ten resumes under this linter and three others of English prose."""
