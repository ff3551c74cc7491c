"""Rules over somebody's resume: what a recruiter or a resume parser would stumble over."""
