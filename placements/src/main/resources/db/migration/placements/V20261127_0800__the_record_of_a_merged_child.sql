-- The record that a child stands in by now: of one merged into another that was merged itself, the
-- last of them; of one that was never merged, itself.
create function record_of(child uuid) returns uuid language sql stable as $$
  with recursive record(id, merged) as (
    select c.id, c.merged_into from placements.child c where c.id = child
    union all
    select c.id, c.merged_into from placements.child c join record r on c.id = r.merged)
  select id from record where merged is null
$$;
