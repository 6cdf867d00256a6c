-- Every view names the authority, last; who is looked after and how care ends is told as the figures
-- tell it (placements.care_span). Of a placement for adoption (A) nothing leads to the adopters: no
-- household, no place, and no provider either.
create or replace view reporting.placement_spell with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         p.care_began as care_from,
         p.start_on as from_on,
         p.end_on as until_on,
         case when p.type in ('A3', 'A4', 'A5', 'A6') then 'A' else p.type end as type,
         case when p.type not in ('A3', 'A4', 'A5', 'A6') then p.provider end as provider,
         p.reason_started,
         p.reason_ceased,
         p.reason_place_change,
         case when c.born is not null
              then extract(year from age(p.start_on, c.born))::int end as age_at_start,
         p.authority
    from reporting.secret s
    cross join placements.placement p
    join placements.child c on c.id = p.child_id and c.merged_into is null
   where p.superseded_at is null;

create or replace view reporting.legal_status_spell with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || f.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         f.value::jsonb ->> 'code' as code,
         f.valid_from as from_on,
         f.valid_until as last_on,
         f.authority
    from reporting.secret s
    cross join placements.child_fact f
    join placements.child c on c.id = f.child_id and c.merged_into is null
   where f.kind = 'legal-status' and f.superseded_at is null;

-- Short breaks are no care that ends; who is 18 while the placement goes on left on the birthday.
create or replace view reporting.care_exit with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         care.until_on as on_day,
         case when p.end_on = care.until_on then p.reason_ceased end as code,
         p.care_began as care_from,
         p.authority
    from reporting.secret s
    cross join placements.care_span care
    join placements.placement p on p.id = care.placement_id
   where care.until_on in (care.end_on, care.eighteen_on) and not care.short_breaks
     and care.until_on <= current_date
     and not (care.until_on = care.end_on and coalesce(p.reason_ceased, '') = 'X1')
     and not exists (
       select from placements.placement n
        where n.child_id = p.child_id and n.superseded_at is null and n.id <> p.id
          and n.care_began = p.care_began and n.start_on >= p.end_on);

create or replace view reporting.looked_after_at_month_end with (security_barrier) as
  with month as (
    select (date_trunc('month', current_date) - make_interval(months => n))::date - 1 as on_day
      from generate_series(0, 143) n),
  area as (
    select distinct authority from placements.placement)
  select month.on_day,
         count(care.placement_id) filter (where not care.short_breaks) as looked_after,
         count(care.placement_id) filter (
           where not care.short_breaks and p.type in ('A3', 'A4', 'A5', 'A6'))
           as placed_for_adoption,
         count(care.placement_id) filter (where care.short_breaks) as short_breaks,
         area.authority
    from month
    cross join area
    left join (placements.care_span care
               join placements.placement p on p.id = care.placement_id)
           on care.authority = area.authority and care.from_on <= month.on_day
          and (care.until_on is null or care.until_on > month.on_day)
   group by month.on_day, area.authority;

create or replace view reporting.outside_reason with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         p.start_on as from_on,
         o.reason,
         p.authority
    from reporting.secret s
    cross join placements.placement_outside o
    join placements.placement p on p.id = o.placement_id and p.superseded_at is null
    join placements.child c on c.id = p.child_id and c.merged_into is null
   where o.superseded_at is null and p.type not in ('A3', 'A4', 'A5', 'A6');

create or replace view reporting.fostering_terms with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || h.id::text, 'UTF8')), 'hex'), 1, 20) as household,
         h.kind,
         h.own,
         (f.value::jsonb ->> 'places')::int as places,
         f.valid_from as from_on,
         f.valid_until as last_on,
         h.authority
    from reporting.secret s
    cross join placements.household_fact f
    join placements.household h on h.id = f.household_id
   where f.kind = 'terms' and f.superseded_at is null
     and h.kind in ('FOSTER', 'CONNECTED_PERSON');

create or replace view reporting.care_proceedings with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.id::text, 'UTF8')), 'hex'), 1, 20) as proceedings,
         p.kind,
         p.issued_on,
         count(c.id) as children,
         case when bool_and(c.disposed_on is not null) then max(c.disposed_on) end as concluded_on,
         p.authority
    from reporting.secret s
    cross join court.proceedings p
    join court.child_in_proceedings c on c.proceedings = p.id and c.taken_back_at is null
   where p.kind in ('CARE', 'SUPERVISION')
   group by p.id, s.word;

create or replace view reporting.population_estimate with (security_barrier) as
  select year, under_18, source, authority
    from sufficiency.population_estimate where superseded_at is null;
