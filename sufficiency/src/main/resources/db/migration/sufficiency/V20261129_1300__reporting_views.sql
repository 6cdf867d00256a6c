-- Views for analysts' tools: pseudonymous, read only, stable. Nothing in them is a name, a date of
-- birth, an address or an id of the register; docs/reporting.md tells each.
create schema if not exists reporting;

-- Makes the pseudonyms of this database; nobody but the owner of the views may read it.
create table if not exists reporting.secret (
  one boolean primary key default true check (one),
  word uuid not null default gen_random_uuid()
);
insert into reporting.secret default values on conflict do nothing;
revoke all on reporting.secret from public;

create view reporting.placement_spell with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         p.care_began as care_from,
         p.start_on as from_on,
         p.end_on as until_on,
         case when p.type in ('A3', 'A4', 'A5', 'A6') then 'A' else p.type end as type,
         p.provider,
         p.reason_started,
         p.reason_ceased,
         p.reason_place_change,
         case when c.born is not null
              then extract(year from age(p.start_on, c.born))::int end as age_at_start
    from reporting.secret s
    cross join placements.placement p
    join placements.child c on c.id = p.child_id and c.merged_into is null
   where p.superseded_at is null;

create view reporting.legal_status_spell with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || f.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         f.value::jsonb ->> 'code' as code,
         f.valid_from as from_on,
         f.valid_until as last_on
    from reporting.secret s
    cross join placements.child_fact f
    join placements.child c on c.id = f.child_id and c.merged_into is null
   where f.kind = 'legal-status' and f.superseded_at is null;

create view reporting.care_exit with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child,
         p.end_on as on_day,
         p.reason_ceased as code,
         p.care_began as care_from
    from reporting.secret s
    cross join placements.placement p
    join placements.child c on c.id = p.child_id and c.merged_into is null
   where p.superseded_at is null and p.end_on is not null
     and coalesce(p.reason_ceased, '') <> 'X1'
     and not exists (
       select from placements.placement n
        where n.child_id = p.child_id and n.superseded_at is null and n.id <> p.id
          and n.care_began = p.care_began and n.start_on >= p.end_on);

create view reporting.looked_after_at_month_end with (security_barrier) as
  with month as (
    select (date_trunc('month', current_date) - make_interval(months => n))::date - 1 as on_day
      from generate_series(0, 143) n)
  select month.on_day,
         count(p.id) filter (where not breaks.short) as looked_after,
         count(p.id) filter (where not breaks.short and p.type in ('A3', 'A4', 'A5', 'A6'))
           as placed_for_adoption,
         count(p.id) filter (where breaks.short) as short_breaks
    from month
    left join (placements.placement p
               join placements.child c on c.id = p.child_id and c.merged_into is null)
           on p.superseded_at is null and p.start_on <= month.on_day
          and (p.end_on is null or p.end_on > month.on_day)
    left join lateral (
           select coalesce(bool_or(f.value::jsonb ->> 'code' in ('V3', 'V4')), false) as short
             from placements.child_fact f
            where f.child_id = p.child_id and f.kind = 'legal-status' and f.superseded_at is null
              and f.valid_from <= month.on_day
              and (f.valid_until is null or f.valid_until >= month.on_day)) breaks on true
   group by month.on_day;

create view reporting.outside_reason with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.child_id::text, 'UTF8')), 'hex'), 1, 20) as child, p.start_on as from_on, o.reason
    from reporting.secret s
    cross join placements.placement_outside o
    join placements.placement p on p.id = o.placement_id and p.superseded_at is null
    join placements.child c on c.id = p.child_id and c.merged_into is null
   where o.superseded_at is null;

create view reporting.fostering_terms with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || h.id::text, 'UTF8')), 'hex'), 1, 20) as household,
         h.kind,
         h.own,
         (f.value::jsonb ->> 'places')::int as places,
         f.valid_from as from_on,
         f.valid_until as last_on
    from reporting.secret s
    cross join placements.household_fact f
    join placements.household h on h.id = f.household_id
   where f.kind = 'terms' and f.superseded_at is null
     and h.kind in ('FOSTER', 'CONNECTED_PERSON');

create view reporting.care_proceedings with (security_barrier) as
  select substr(encode(sha256(convert_to(s.word::text || p.id::text, 'UTF8')), 'hex'), 1, 20) as proceedings,
         p.kind,
         p.issued_on,
         count(c.id) as children,
         case when bool_and(c.disposed_on is not null) then max(c.disposed_on) end as concluded_on
    from reporting.secret s
    cross join court.proceedings p
    join court.child_in_proceedings c on c.proceedings = p.id and c.taken_back_at is null
   where p.kind in ('CARE', 'SUPERVISION')
   group by p.id, s.word;

create view reporting.population_estimate with (security_barrier) as
  select year, under_18, source from sufficiency.population_estimate where superseded_at is null;

comment on schema reporting is 'Pseudonymous views for analysts’ tools, read only';
comment on table reporting.secret is 'Makes the pseudonyms; never granted to anybody';
comment on column reporting.secret.one is 'There is one row';
comment on column reporting.secret.word is 'Random, of this database alone';
comment on view reporting.placement_spell is 'Every placement of every child; placed for adoption has the type A';
comment on view reporting.legal_status_spell is 'Days under each legal status';
comment on view reporting.care_exit is 'How each period of care ended';
comment on view reporting.looked_after_at_month_end is 'Children looked after at the end of each of the last 144 months';
comment on view reporting.outside_reason is 'Why placements are outside the area, as recorded';
comment on view reporting.fostering_terms is 'Terms of approval of foster carers and connected persons';
comment on view reporting.care_proceedings is 'Care and supervision proceedings from issue to the end';
comment on view reporting.population_estimate is 'People under 18 in the area by year';
