-- During a stay of T0 to T4 (hospital, holidays, seven days) the placement before it is kept: the
-- child goes back to it, and its place is nobody else's.
create index placement_short_stay on placement (child_id)
  where superseded_at is null and type in ('T0', 'T1', 'T2', 'T3', 'T4');

create view kept_placement as
select p.id as placement_id, p.child_id, p.household_id,
       t.household_id as stay_household_id, t.start_on as kept_from, t.end_on as kept_until
  from placement t
  join placement p on p.child_id = t.child_id and p.superseded_at is null
   and p.type not in ('T0', 'T1', 'T2', 'T3', 'T4')
   and p.care_began = t.care_began and p.end_on <= t.start_on
 where t.superseded_at is null and t.type in ('T0', 'T1', 'T2', 'T3', 'T4')
   and not exists (
     select from placement q
      where q.child_id = t.child_id and q.superseded_at is null and q.id <> p.id
        and q.type not in ('T0', 'T1', 'T2', 'T3', 'T4')
        and q.start_on >= p.end_on and q.start_on < t.start_on);

-- Whose place is kept is told anew with each such stay.
create function log_kept_touched() returns trigger language plpgsql as $$
begin
  insert into placements.touched (subject_id)
  select distinct household_id from placements.placement
   where child_id = new.child_id and household_id is not null;
  return null;
end
$$;

create trigger touched_by_short_stay after insert or update on placement
  for each row when (new.type in ('T0', 'T1', 'T2', 'T3', 'T4'))
  execute function log_kept_touched();
