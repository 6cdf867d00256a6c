-- Two names that agree before the "@" may be one person's, who changed to the organisation's
-- account: the database refuses what Actor.mayBeOne refuses (ADR 0047). What was confirmed before
-- stays as it is.
alter table deletion drop constraint deletion_by_two;
alter table deletion add constraint deletion_by_two check (
  lower(split_part(confirmed_by, '@', 1)) <> lower(split_part(asked_by, '@', 1))) not valid;
