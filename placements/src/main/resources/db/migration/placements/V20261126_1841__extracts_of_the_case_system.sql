-- Nightly extracts of the case system: what was read, what could not be, what it tells of children,
-- and where Kith says otherwise. Extracts themselves are not kept, only their checksums.

create table case_extract (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  file_name text not null,
  checksum text not null,
  moment timestamptz,
  received_at timestamptz not null,
  received_by text not null,
  refused text,
  children int not null,
  not_looked_after int not null,
  constraint case_extract_has_a_moment_or_a_refusal check (num_nonnulls(moment, refused) = 1)
);
create index case_extract_newest on case_extract (authority, moment desc) where refused is null;
create index case_extract_checksum on case_extract (authority, checksum);

create table case_extract_table (
  extract_id uuid not null references case_extract on delete cascade,
  name text not null,
  rows_read int not null,
  rows_sealed int not null,
  primary key (extract_id, name)
);

create table case_finding (
  extract_id uuid not null references case_extract on delete cascade,
  number int not null,
  name text not null,
  row_number int not null,
  field text not null,
  text text not null,
  sealed boolean not null,
  primary key (extract_id, number)
);

-- Who a child is, as the newest extract that named it told it: what Kith still has so is followed.
create table case_child (
  child_id uuid primary key references child,
  authority text not null,
  extract_id uuid not null references case_extract,
  first_name text,
  family_name text,
  born date,
  due date,
  sex text not null
);
create index case_child_extract on case_child (extract_id);

create table case_history (
  id uuid primary key,
  authority text not null,
  child_id uuid not null references child,
  extract_id uuid not null references case_extract,
  part text not null,
  on_day date,
  until_day date,
  code text not null,
  constraint case_history_part
    check (part in ('REVIEWS', 'VISITS', 'CARE_PLAN', 'MISSING', 'DISABILITY')),
  constraint case_history_has_its_day check ((part = 'DISABILITY') = (on_day is null))
);
create index case_history_child on case_history (child_id, part);
create index case_history_extract on case_history (extract_id);

create table case_difference (
  id uuid primary key,
  authority text not null,
  child_id uuid not null references child,
  extract_id uuid not null references case_extract,
  aspect text not null,
  in_kith text not null,
  kith_at timestamptz,
  kith_by text,
  in_case_system text not null,
  told text,
  sealed boolean not null
);
create index case_difference_child on case_difference (child_id);
create index case_difference_extract on case_difference (extract_id);

-- As return_id, without a reference: a copy of the demonstration data keeps no extracts.
alter table child add column extract_id uuid;
create index child_extract on child (extract_id) where extract_id is not null;
alter table child_fact
  add column extract_id uuid,
  add column superseded_extract uuid;
create index child_fact_extract on child_fact (extract_id) where extract_id is not null;
create index child_fact_superseded_extract on child_fact (superseded_extract)
  where superseded_extract is not null;
alter table placement
  add column extract_id uuid,
  add column superseded_extract uuid;
create index placement_extract on placement (extract_id) where extract_id is not null;
create index placement_superseded_extract on placement (superseded_extract)
  where superseded_extract is not null;
