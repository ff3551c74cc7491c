"""PM8xx: what does not belong on a resume."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.privacy import birth_date, national_id, photo, references, salary, street_address

RULES: tuple[Rule, ...] = (
    birth_date.RULE,
    national_id.RULE,
    street_address.RULE,
    photo.RULE,
    salary.RULE,
    references.RULE,
)
