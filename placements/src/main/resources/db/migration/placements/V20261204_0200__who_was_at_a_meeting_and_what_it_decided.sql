-- Minutes name who was there and who sent apologies, and what was decided about each child beside
-- what was said.

alter table meeting add column present text;
alter table meeting add column apologies text;

alter table agenda_item add column decision text;
alter table agenda_item add column decided_at timestamptz;
alter table agenda_item add column decided_by text;
alter table agenda_item add constraint agenda_item_decided_whole
  check (num_nonnulls(decision, decided_at, decided_by) in (0, 3));
