-- What was done in the life of homes, placements and children: reviews, approvals, visits, plans,
-- notices. The days by which the next thing is due are counted from it.

create table life_event (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  subject_kind text not null,
  subject_id uuid not null,
  event text not null,
  on_day date not null,
  details text not null,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  constraint life_event_subject check (subject_kind in ('HOUSEHOLD', 'PLACEMENT', 'CHILD')),
  constraint life_event_details_are_an_object check (jsonb_typeof(details::jsonb) = 'object'),
  constraint life_event_withdrawn_whole
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3))
);
create index life_event_of on life_event (subject_id, event);
