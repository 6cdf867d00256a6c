-- Requests of people for what is held of them (UK GDPR art 15), what was made ready and what was
-- handed out (ADR 0055). The copy itself is destroyed when the request is closed.
create table access_request (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  kind text not null check (kind in ('CHILD', 'HOUSEHOLD')),
  subject uuid not null,
  asked_by_whom text not null check (length(asked_by_whom) between 1 and 500),
  received_on date not null,
  due_on date not null,
  extended_on date,
  extended_why text,
  extended_by text,
  identity_on date,
  identity_how text,
  identity_by text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  job uuid not null,
  prepared_at timestamptz,
  prepared_by text,
  closed_at timestamptz,
  closed_by text,
  closed_why text,
  check (due_on > received_on),
  check ((extended_on is null) = (extended_why is null)
    and (extended_on is null) = (extended_by is null)),
  check ((identity_on is null) = (identity_how is null)
    and (identity_on is null) = (identity_by is null)),
  check ((prepared_at is null) = (prepared_by is null)),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_why is null))
);
create index access_request_subject on access_request (subject);

create table access_request_copy (
  request uuid primary key references access_request (id),
  content bytea not null
);

create table access_request_handed_out (
  id uuid primary key,
  request uuid not null references access_request (id),
  on_day date not null,
  to_whom text not null check (length(to_whom) between 1 and 500),
  what text not null check (length(what) between 1 and 2000),
  withheld text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index access_request_handed_out_request on access_request_handed_out (request);
