-- A run does not change: its homes are counted by the rule that speaks first when it is stored, and
-- not at each look.
update run r
   set result = jsonb_set(r.result, '{groups}', coalesce((
     select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
              'possible', g.possible,
              'rule', g.rule,
              'source', coalesce(h.shown -> 'findings' -> 0 ->> 'source', ''),
              'count', g.count)) order by g.count desc, g.rule)
       from (select possible, rule, count(*) as count, min(rank) as first
               from run_home where run = r.id group by possible, rule) g
       join run_home h on h.run = r.id and h.rank = g.first), '[]'));

-- A run has few homes connected with the children, or none.
create index run_home_family on run_home (run, rank) where family;
