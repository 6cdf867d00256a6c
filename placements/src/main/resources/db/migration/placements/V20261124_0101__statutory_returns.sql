-- Received SSDA903 returns: the files unchanged, every row as received and as held, what the rules
-- found, and every repair with both values. Deleting a return deletes all that is only its own.
-- Rows of a return, its findings and repairs are written once and never changed, so they have no
-- version; their keys are the return's id and a number.

create table return_upload (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  checksum text not null,
  year int,
  received_at timestamptz not null,
  received_by text not null,
  job_id uuid
);
create index return_upload_checksum on return_upload (authority, checksum);

create table return_file (
  id uuid primary key,
  authority text not null,
  upload_id uuid not null references return_upload on delete cascade,
  name text not null,
  checksum text not null,
  size bigint not null,
  content bytea not null
);
create index return_file_upload on return_file (upload_id);

create table statutory_return (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  number bigint generated always as identity unique,
  upload_id uuid not null references return_upload,
  year int not null,
  folder text not null,
  checksum text not null,
  counts jsonb not null,
  received_at timestamptz not null,
  received_by text not null
);
create index statutory_return_year on statutory_return (authority, year, number);
create index statutory_return_upload on statutory_return (upload_id);

create table return_row (
  return_id uuid not null references statutory_return on delete cascade,
  part text not null,
  number int not null,
  child text not null,
  received jsonb not null,
  held jsonb,
  primary key (return_id, part, number)
);
create index return_row_child on return_row (return_id, child);

create table return_finding (
  return_id uuid not null references statutory_return on delete cascade,
  number int not null,
  rule text not null,
  severity text not null,
  part text not null,
  row_number int,
  child text not null,
  field text not null,
  received text,
  repaired text,
  text text not null,
  sealed boolean not null,
  primary key (return_id, number)
);
create index return_finding_rule on return_finding (return_id, rule);

create table return_repair (
  return_id uuid not null references statutory_return on delete cascade,
  number int not null,
  rule text not null,
  row_return uuid not null references statutory_return on delete cascade,
  year int not null,
  part text not null,
  row_number int not null,
  child text not null,
  field text not null,
  received text not null,
  repaired text not null,
  primary key (return_id, number)
);
create index return_repair_row on return_repair (row_return);

-- What the register knew of a child before a return filled it in, for taking the return back.
create table return_child_before (
  return_id uuid not null references statutory_return on delete cascade,
  child_id uuid not null,
  born date,
  due date,
  stated_age int,
  stated_on date,
  sex text not null,
  primary key (return_id, child_id)
);
