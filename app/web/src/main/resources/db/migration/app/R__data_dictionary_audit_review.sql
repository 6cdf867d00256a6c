comment on table audit_review is 'Monthly reviews of who saw what';
comment on column audit_review.id is 'Assigned by Kith';
comment on column audit_review.authority is 'National code of the authority';
comment on column audit_review.month is 'The first day of the month that was reviewed';
comment on column audit_review.note is '[personal] What was found';
comment on column audit_review.recorded_at is 'When it was recorded';
comment on column audit_review.recorded_by is 'Sign-in name of who reviewed [personal]';
