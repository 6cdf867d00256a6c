-- What was shown of each home of a run, in a row of its own: a page reads the homes that it shows,
-- and no server has to hold a whole run.
create table run_home (
  run uuid not null references run (id),
  rank int not null check (rank > 0),
  household uuid not null,
  possible text not null check (possible in ('YES', 'WITH_APPROVAL', 'NO')),
  miles double precision,
  rule text,
  family boolean not null,
  shown jsonb not null,
  primary key (run, rank)
);
create unique index run_home_household on run_home (run, household);
create index run_home_listed on run_home (run, possible, miles, rank) include (rule);

-- The homes that a run was worked out from, some hundreds in a row.
create table run_input (
  run uuid not null references run (id),
  number int not null check (number > 0),
  households text not null,
  primary key (run, number)
);

alter table run add column fingerprint bigint;

insert into run_home (run, rank, household, possible, miles, rule, family, shown)
with family as (
  select distinct r.id as run, h.home ->> 'id' as household
    from run r,
      jsonb_array_elements(r.inputs -> 'households') as h (home),
      jsonb_array_elements_text(h.home -> 'connectedTo') as k (child),
      jsonb_array_elements(r.inputs -> 'request' -> 'children') as c (child)
   where h.home ->> 'kind' = 'CONNECTED_PERSON' and c.child ->> 'id' = k.child)
select r.id, i.rank, (i.item ->> 'householdId')::uuid, i.item ->> 'possible',
    (i.item ->> 'distanceMiles')::double precision, i.item -> 'findings' -> 0 ->> 'rule',
    f.household is not null, i.item
  from run r
    cross join jsonb_array_elements(r.result -> 'items') with ordinality as i (item, rank)
    left join family f on f.run = r.id and f.household = i.item ->> 'householdId';

insert into run_input (run, number, households)
select r.id, (h.place - 1) / 500 + 1, jsonb_agg(h.home order by h.place)::text
  from run r, jsonb_array_elements(r.inputs -> 'households') with ordinality as h (home, place)
 group by r.id, (h.place - 1) / 500 + 1;

update run set inputs = jsonb_set(inputs, '{households}', '[]'),
  result = jsonb_set(result, '{items}', '[]');
