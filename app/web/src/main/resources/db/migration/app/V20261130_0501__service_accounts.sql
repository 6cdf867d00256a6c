-- Programs call the API by accounts of their own, and never by a person's password.
create table service_account (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{1,49}$'),
  purpose text not null check (length(purpose) between 1 and 500),
  owner text not null references app_user (name),
  roles text[] not null check (cardinality(roles) > 0),
  areas text[] not null,
  writes boolean not null,
  token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
  made_by text not null references app_user (name),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on service_account (owner);
create index on service_account (made_by);
