-- The same rows as before. Ranges are worked out only for children who ever had a series of short
-- breaks, whom an index finds; for all others a row is the placement, cut on the 18th birthday.
create index child_fact_of_short_breaks on placements.child_fact (child_id)
  where kind = 'legal-status' and superseded_at is null
    and value::jsonb ->> 'code' in ('V3', 'V4');

create or replace view placements.care_span as
  select p.id as placement_id,
         p.authority,
         p.child_id,
         p.start_on,
         p.end_on,
         part.from_on,
         part.until_on,
         part.short_breaks,
         grown.on_day as eighteen_on
    from placements.placement p
    join placements.child c on c.id = p.child_id and c.merged_into is null
    left join (
      select f.child_id, range_agg(daterange(f.valid_from, f.valid_until, '[]')) as days
        from placements.child_fact f
       where f.kind = 'legal-status' and f.superseded_at is null
         and f.value::jsonb ->> 'code' in ('V3', 'V4')
       group by f.child_id) breaks on breaks.child_id = p.child_id
    cross join lateral (
      select coalesce(c.born, c.due, c.stated_on) as base, 18 - coalesce(c.stated_age, 0) as years) born
    cross join lateral (
      select (case when date_part('month', born.base) = 2 and date_part('day', born.base) = 29 then born.base + 1 else born.base end
              + make_interval(years => born.years))::date as on_day) grown
    cross join lateral (
      select p.start_on as from_on, least(p.end_on, grown.on_day) as until_on, false as short_breaks
       where breaks.days is null and p.start_on < grown.on_day
         and (p.end_on is null or p.start_on < p.end_on)
      union all
      select lower(cut.days), upper(cut.days), cut.short_breaks
        from (select datemultirange(
                       case when grown.on_day > p.start_on
                            then daterange(p.start_on, least(p.end_on, grown.on_day))
                            else 'empty'::daterange end) as days) cared
       cross join lateral (
         select unnest(cared.days - breaks.days) as days, false as short_breaks
         union all
         select unnest(cared.days * breaks.days), true) cut
       where breaks.days is not null) part
   where p.superseded_at is null;
