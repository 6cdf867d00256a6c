-- The yearly tables of the Department for Education: received whole, read by a job, switched to at once.
create table yearly_load (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  file_name text not null,
  layout text not null,
  checksum text not null,
  content bytea,
  job_id uuid not null,
  received_at timestamptz not null,
  received_by text not null
);
create index yearly_load_staged on yearly_load (received_at) where content is not null;

create table yearly_edition (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  number bigint generated always as identity,
  load_id uuid not null references yearly_load (id),
  layout text not null,
  first_year int,
  last_year int,
  areas int not null,
  rows_read int not null,
  kept int not null,
  not_published int not null,
  other_measures int not null,
  other_areas int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint yearly_edition_number unique (number),
  constraint yearly_edition_once unique (load_id),
  constraint yearly_edition_rows
    check (rows_read = kept + not_published + other_measures + other_areas)
);

create table yearly_count (
  edition uuid not null references yearly_edition (id),
  code text not null,
  year int not null,
  measure text not null,
  value double precision not null check (value >= 0),
  primary key (code, year, measure, edition)
);
create index yearly_count_of_edition on yearly_count (edition);

create table yearly_name (
  edition uuid not null references yearly_edition (id),
  code text not null,
  name text not null,
  primary key (code, edition)
);
create index yearly_name_of_edition on yearly_name (edition);

create table yearly_region (
  edition uuid not null references yearly_edition (id),
  name text not null,
  region text not null,
  primary key (name, edition)
);
create index yearly_region_of_edition on yearly_region (edition);

-- Whom people compare an authority with; the tables do not say.
create table neighbour_set (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  area text not null,
  neighbours text[] not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz
);
create unique index neighbour_set_one on neighbour_set (authority, area)
  where superseded_at is null;
