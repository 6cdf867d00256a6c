-- A concern of the reviewing officer that was recorded of the wrong child, and a stage that it did
-- not reach, are taken back with the reason, as other records of permanence are.
alter table concern add column superseded_why text;

alter table concern_step
  add column taken_back_at timestamptz,
  add column taken_back_by text,
  add column taken_back_why text;
