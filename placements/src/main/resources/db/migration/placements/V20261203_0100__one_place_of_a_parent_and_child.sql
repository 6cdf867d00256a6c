-- A parent and child use one place (R-PLACE-39): both hold the same number of it on the same days.
-- Whoever shares a place names the place of the first who held it, or all name one name; without
-- one, a place is held alone. Nobody else is ever given it.
alter table held_place add column unit_id uuid;
alter table held_place drop constraint held_place_never_twice;
alter table held_place add constraint held_place_never_twice exclude using gist (
  household_id with =, place_no with =, (coalesce(unit_id, id)) with <>,
  daterange(held_from, held_until, '[)') with &&)
  where (released_at is null);
create index held_place_shared on held_place (placement_id)
  where unit_id is not null and released_at is null;
