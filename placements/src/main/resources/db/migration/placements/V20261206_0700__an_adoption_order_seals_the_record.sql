-- The old record of an adopted child stays sealed as long as an adoption order is recorded, also
-- while the end of its placement is put right (ADR 0018).
alter table child add column adoption_ordered_on date;

-- A child may stand in it more than once; nobody counts its rows, and so it is asked by the index.
create or replace view adopted_child as
  select p.child_id from placements.placement p
   where p.superseded_at is null and p.reason_ceased in ('E11', 'E12')
  union all
  select c.id from placements.child c where c.adoption_ordered_on is not null;

create index child_adoption_ordered on child (id) where adoption_ordered_on is not null;
