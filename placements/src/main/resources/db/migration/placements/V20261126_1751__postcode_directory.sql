-- The postcode directory: received in parts, staged as an edition that nobody reads, then switched to.
create table gazetteer_load (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  file_name text not null,
  source text,
  bytes bigint not null default 0,
  checksum text,
  job_id uuid,
  edition uuid references gazetteer_edition (id),
  staged boolean not null default true,
  cancelled boolean not null default false,
  received_at timestamptz not null,
  received_by text not null
);

create index gazetteer_load_staged on gazetteer_load (received_at) where staged;

-- Pieces of a file as received, until its load has ended.
create table gazetteer_part (
  load_id uuid not null references gazetteer_load (id),
  number int not null check (number >= 0),
  content bytea not null,
  primary key (load_id, number)
);

alter table gazetteer_edition
  add column ready boolean not null default true,
  add column load_id uuid references gazetteer_load (id),
  add column checksum text,
  add column rows_read int,
  add column terminated int,
  add column repeated int,
  add column without_position int,
  add column without_authority int,
  add column elsewhere int,
  add constraint gazetteer_edition_counts
    check (rows_read = postcodes + repeated + without_position + without_authority + elsewhere);

create index gazetteer_edition_of_load on gazetteer_edition (load_id) where load_id is not null;

alter table gazetteer_entry add column terminated boolean not null default false;
