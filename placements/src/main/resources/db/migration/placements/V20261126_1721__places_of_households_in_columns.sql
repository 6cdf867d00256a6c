-- Lists and counts of tens of thousands of households read the figures of one kind of fact of all of
-- them. The database keeps them beside the value, from which alone they follow.
create function places_not_available(value text) returns int
  immutable strict parallel safe language sql as $$
  select coalesce(sum((part ->> 'count')::int), 0)::int
    from jsonb_array_elements(value::jsonb -> 'places') part
$$;

alter table household_fact
  add column places int generated always as (
    case kind
      when 'terms' then (value::jsonb ->> 'places')::int
      when 'not-available' then placements.places_not_available(value)
    end) stored,
  add column min_age int generated always as (
    case kind when 'terms' then (value::jsonb #>> '{ages,min}')::int end) stored,
  add column max_age int generated always as (
    case kind when 'terms' then (value::jsonb #>> '{ages,max}')::int end) stored,
  add column parent_and_child boolean generated always as (
    case kind
      when 'terms' then value::jsonb -> 'kinds' @> '["PARENT_AND_CHILD"]'
      when 'offer' then value::jsonb #>> '{skills,levels,PARENT_AND_CHILD}' in ('SOME', 'HIGH')
    end) stored,
  add column high_behaviour boolean generated always as (
    case kind when 'offer' then value::jsonb #>> '{skills,levels,BEHAVIOUR}' = 'HIGH' end) stored;

create index household_fact_kind on household_fact (kind, household_id)
  include (valid_from, valid_until, places, min_age, max_age, parent_and_child, high_behaviour)
  where superseded_at is null;
