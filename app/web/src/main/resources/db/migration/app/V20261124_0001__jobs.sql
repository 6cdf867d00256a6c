-- What a job's page shows and what decides whether a run may have its effect.
create table job (
  id uuid primary key,
  authority text not null,
  kind text not null,
  argument text not null,
  actor text not null,
  roles text not null,
  status text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  progress int not null default 0 check (progress between 0 and 100),
  message text not null default '',
  cancel_requested boolean not null default false,
  attempts int not null default 0,
  submitted_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
);

-- The table of db-scheduler, as its version 16 wants it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
