-- An approval that was recorded in error counts no longer, and stays on record with the reason.
alter table approval
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add column withdrawn_why text,
  add constraint approval_withdrawn_whole
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3));
