-- The one answer to who is looked after on a day, which figures, forecasts, maps and the views for
-- analysts share. A row is a time in one placement that is counted, parted where a series of short
-- breaks (V3, V4) begins or ends, and cut on the 18th birthday: on a day D those are looked after at
-- the end of D whose from_on <= D < until_on. Placements and children's records that are withdrawn
-- or merged are in no row, nor is a placement that began and ended on one day.
create view placements.care_span as
  select p.id as placement_id,
         p.authority,
         p.child_id,
         p.start_on,
         p.end_on,
         lower(part.days) as from_on,
         upper(part.days) as until_on,
         part.short_breaks,
         grown.on_day as eighteen_on
    from placements.placement p
    join placements.child c on c.id = p.child_id and c.merged_into is null
    cross join lateral (
      select coalesce(c.born, c.due, c.stated_on) as base, 18 - coalesce(c.stated_age, 0) as years) born
    cross join lateral (
      select (case when to_char(born.base, 'MMDD') = '0229' then born.base + 1 else born.base end
              + make_interval(years => born.years))::date as on_day) grown
    cross join lateral (
      select range_agg(daterange(f.valid_from, f.valid_until, '[]')) as days
        from placements.child_fact f
       where f.child_id = p.child_id and f.kind = 'legal-status' and f.superseded_at is null
         and f.value::jsonb ->> 'code' in ('V3', 'V4')) breaks
    cross join lateral (
      select datemultirange(case when grown.on_day > p.start_on
                                 then daterange(p.start_on, least(p.end_on, grown.on_day))
                                 else 'empty'::daterange end) as days) cared
    cross join lateral (
      select unnest(cared.days - coalesce(breaks.days, '{}'::datemultirange)) as days,
             false as short_breaks
      union all
      select unnest(cared.days * breaks.days), true) part
   where p.superseded_at is null;

comment on view placements.care_span is 'Who is looked after on a day: times in placements as they are counted';
comment on column placements.care_span.placement_id is 'The placement';
comment on column placements.care_span.authority is 'Responsible local authority';
comment on column placements.care_span.child_id is 'The child (personal data)';
comment on column placements.care_span.start_on is 'First day of the placement';
comment on column placements.care_span.end_on is 'Day on which the placement ended, itself not in it';
comment on column placements.care_span.from_on is 'First day counted';
comment on column placements.care_span.until_on is 'First day no longer counted; empty while it goes on';
comment on column placements.care_span.short_breaks is 'Under a series of short breaks (V3, V4), which counts leave out';
comment on column placements.care_span.eighteen_on is '18th birthday, or that of the stated age (personal data)';
