create table app_user (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9.@_-]{1,99}$'),
  password_hash text not null,
  credential uuid not null,
  must_change boolean not null,
  active boolean not null,
  demonstration boolean not null,
  failures int not null default 0,
  held_until timestamptz,
  created_at timestamptz not null,
  password_changed_at timestamptz not null
);

create table app_user_role (
  user_id uuid not null references app_user (id),
  role text not null check (role ~ '^[a-z]+(-[a-z]+)*$'),
  primary key (user_id, role)
);

create table audit_event (
  id uuid primary key,
  authority text not null,
  at timestamptz not null,
  actor text not null,
  roles text not null,
  action text not null check (action ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  thing_type text,
  thing_id uuid,
  details jsonb not null default '{}',
  request_id uuid not null,
  check ((thing_type is null) = (thing_id is null))
);
create index audit_event_thing on audit_event (thing_id, at) where thing_id is not null;
create index audit_event_actor on audit_event (actor, at);
create index audit_event_at on audit_event (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail only grows' using errcode = 'restrict_violation';
end
$$;
create trigger audit_event_only_grows
  before update or delete on audit_event
  for each row execute function refuse_change();
create trigger audit_event_is_never_emptied
  before truncate on audit_event
  for each statement execute function refuse_change();
