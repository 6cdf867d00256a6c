-- Children of one search go on in two that know each other: who leaves a search stays in its history.

alter table search add column parted_from uuid references search;
alter table search add column parted_on date;
alter table search add column parted_because text;
alter table search add column parted_accepted_reason text;
alter table search add constraint search_parted_whole
  check (num_nonnulls(parted_from, parted_on, parted_because) in (0, 3));
create index search_parted_from on search (parted_from) where parted_from is not null;

alter table search_child add column parted boolean not null default false;
alter table search_child add constraint search_child_parted_is_over check (not (parted and (open or placed)));
