-- Children, households, searches, reserved places and placements.
-- Dated facts: valid_from and valid_until are the first and the last day (both included) on which a
-- fact took effect. Nothing is edited: a correction sets superseded_at and adds a row.

create table child (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  local_id text,
  first_name text,
  family_name text,
  born date,
  due date,
  stated_age int,
  stated_on date,
  sex text not null,
  merged_into uuid references child,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  return_id uuid,
  constraint child_local_id_once unique (authority, local_id),
  constraint child_birth_is_one_fact check (num_nonnulls(born, due, stated_age) = 1),
  constraint child_stated_age_has_its_day check ((stated_age is null) = (stated_on is null)),
  constraint child_not_merged_into_itself check (merged_into <> id)
);
create index child_return on child (return_id) where return_id is not null;
create index child_merged on child (merged_into) where merged_into is not null;

create table child_fact (
  id uuid primary key,
  authority text not null,
  child_id uuid not null references child,
  kind text not null,
  value text not null,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  return_id uuid,
  superseded_at timestamptz,
  superseded_by text,
  superseded_return uuid,
  constraint child_fact_value_is_an_object check (jsonb_typeof(value::jsonb) = 'object'),
  -- Deferred: JPA adds rows before it supersedes others.
  constraint child_fact_one_value_a_day exclude using gist (
    child_id with =, kind with =, daterange(valid_from, valid_until, '[]') with &&)
    where (superseded_at is null) deferrable initially deferred
);
create index child_fact_child on child_fact (child_id);
create index child_fact_worker on child_fact ((value::jsonb ->> 'worker'))
  where kind = 'allocation' and superseded_at is null;
create index child_fact_team on child_fact ((value::jsonb ->> 'team'))
  where kind = 'allocation' and superseded_at is null;
create index child_fact_return on child_fact (return_id) where return_id is not null;
create index child_fact_superseded_return on child_fact (superseded_return)
  where superseded_return is not null;

create table sibling_link (
  id uuid primary key,
  authority text not null,
  one_id uuid not null references child,
  other_id uuid not null references child,
  kind text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint sibling_link_of_two check (one_id <> other_id)
);
create unique index sibling_link_once
  on sibling_link (least(one_id, other_id), greatest(one_id, other_id))
  where superseded_at is null;
create index sibling_link_one on sibling_link (one_id);
create index sibling_link_other on sibling_link (other_id);

create table household (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  local_id text not null,
  name text not null,
  kind text not null,
  own boolean not null,
  agency text,
  approved_by text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint household_local_id_once unique (authority, local_id)
);

create table household_fact (
  id uuid primary key,
  authority text not null,
  household_id uuid not null references household,
  kind text not null,
  value text not null,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  return_id uuid,
  superseded_at timestamptz,
  superseded_by text,
  superseded_return uuid,
  constraint household_fact_value_is_an_object check (jsonb_typeof(value::jsonb) = 'object'),
  constraint household_fact_one_value_a_day exclude using gist (
    household_id with =, kind with =, daterange(valid_from, valid_until, '[]') with &&)
    where (superseded_at is null) deferrable initially deferred
);
create index household_fact_household on household_fact (household_id);

create table search_number (
  authority text not null,
  year int not null,
  last int not null,
  primary key (authority, year)
);

create table search (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  number text not null,
  opened_on date not null,
  needed_from date not null,
  kind text not null,
  together text not null,
  outcome text,
  closed_on date,
  closed_reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint search_number_once unique (authority, number),
  constraint search_closed_whole check ((outcome is null) = (closed_on is null))
);
create index search_open on search (needed_from) where outcome is null;

create table search_child (
  id uuid primary key,
  authority text not null,
  search_id uuid not null references search,
  child_id uuid not null references child,
  position int not null,
  open boolean not null,
  placed boolean not null,
  constraint search_child_once unique (search_id, child_id)
);
create unique index search_child_one_open on search_child (child_id) where open;
create index search_child_child on search_child (child_id);

create table approval (
  id uuid primary key,
  authority text not null,
  search_id uuid not null references search,
  household_id uuid not null references household,
  rule text not null,
  given_by text not null,
  post text not null,
  given_on date not null,
  reasons text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index approval_search on approval (search_id);

create table reservation (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  search_id uuid not null references search,
  household_id uuid not null references household,
  as_of date not null,
  reasons text not null,
  accepted_rules text not null,
  accepted_reason text not null,
  reserved_at timestamptz not null,
  reserved_by text not null,
  expires_at timestamptz not null,
  given_back_at timestamptz,
  started_at timestamptz
);
create index reservation_search on reservation (search_id);

create table placement (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_id uuid not null references child,
  household_id uuid references household,
  start_on date not null,
  end_on date,
  care_began date not null,
  type text not null,
  provider text,
  urn text,
  postcode text,
  reason_started text,
  reason_ceased text,
  reason_place_change text,
  search_id uuid references search,
  reservation_id uuid references reservation,
  considerations text,
  accepted_rules text not null,
  accepted_reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_at timestamptz,
  ended_by text,
  return_id uuid,
  superseded_at timestamptz,
  superseded_by text,
  superseded_return uuid,
  constraint placement_ends_after_it_starts check (end_on >= start_on),
  constraint placement_in_its_period_of_care check (care_began <= start_on),
  -- The day of a move belongs to the new home.
  constraint placement_one_home_a_day exclude using gist (
    child_id with =, daterange(start_on, end_on, '[)') with &&)
    where (superseded_at is null)
);
create index placement_child on placement (child_id);
create index placement_household on placement (household_id) where household_id is not null;
create index placement_return on placement (return_id) where return_id is not null;
create index placement_superseded_return on placement (superseded_return)
  where superseded_return is not null;

-- Who holds which of a household's places: reserved, filled, or both in turn. A place is one of the
-- numbers 1, 2, 3... of its household; numbers above the approved ones are used when an exemption or
-- an emergency allows it.
create table held_place (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  household_id uuid not null references household,
  place_no int not null,
  child_id uuid not null references child,
  reservation_id uuid references reservation,
  placement_id uuid references placement,
  held_from date not null,
  held_until date,
  expires_at timestamptz,
  released_at timestamptz,
  constraint held_place_from_one check (place_no >= 1),
  constraint held_place_ends_after_it_starts check (held_until >= held_from),
  constraint held_place_for_something check (num_nonnulls(reservation_id, placement_id) >= 1),
  constraint held_place_only_reservations_expire check ((placement_id is null) = (expires_at is not null)),
  constraint held_place_never_twice exclude using gist (
    household_id with =, place_no with =, daterange(held_from, held_until, '[)') with &&)
    where (released_at is null)
);
create unique index held_place_one_reservation_a_child on held_place (child_id)
  where placement_id is null and released_at is null;
create unique index held_place_one_a_placement on held_place (placement_id)
  where placement_id is not null and released_at is null;
create index held_place_household on held_place (household_id);
create index held_place_reservation on held_place (reservation_id);
