-- The old record of a child who was adopted is for those who see adopters alone (ADR 0018). Nothing
-- is stored for it: who was adopted follows from how the placement ended, and a correction opens
-- the record again.
create index placement_adopted on placement (child_id)
  where superseded_at is null and reason_ceased in ('E11', 'E12');

-- A child may stand in it twice; nobody counts its rows, and so it is asked by the index.
create view adopted_child as
  select p.child_id from placements.placement p
   where p.superseded_at is null and p.reason_ceased in ('E11', 'E12');

-- The authority's own numbers of such a child, of records that were merged into its own too.
create view adopted_number as
  with recursive same(id) as (
    select child_id from placements.adopted_child
    union
    select c.id from placements.child c join same s on c.merged_into = s.id)
  select c.authority, c.local_id from same s join placements.child c on c.id = s.id
   where c.local_id is not null;
