-- What was recorded wrongly of a placement stays on record: what was said is closed beside what is
-- right, which keeps the id of the placement; a placement that never was is closed itself.
alter table placement
  add column superseded_why text,
  add column said_of uuid references placement,
  add constraint placement_said_of_is_closed check (said_of is null or superseded_why is not null),
  add constraint placement_why_it_is_closed
    check (superseded_why is null or superseded_at is not null);
create index placement_said_wrongly on placement (child_id) where superseded_why is not null;
create index placement_said_of on placement (said_of) where said_of is not null;
