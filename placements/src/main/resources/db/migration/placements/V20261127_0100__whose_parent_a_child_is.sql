-- Whose child a child is, is a dated fact of it that names its parent. Who has touched the parent has
-- touched what is told of the child, so children are found by their parents.
create index child_fact_own_parent on child_fact (((value::jsonb ->> 'parent')::uuid))
 where kind = 'own-parent' and superseded_at is null;
