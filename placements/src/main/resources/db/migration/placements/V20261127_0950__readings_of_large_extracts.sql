-- A large extract is read by a job: until then its zip is kept, and not a moment longer.
create table case_reading (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  file_name text not null,
  checksum text not null,
  content bytea,
  job_id uuid not null,
  extract_id uuid references case_extract,
  received_at timestamptz not null,
  received_by text not null
);
create index case_reading_kept on case_reading (authority) where content is not null;
