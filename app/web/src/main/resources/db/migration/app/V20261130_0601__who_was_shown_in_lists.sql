-- Who saw a record asks for lists that told of it too; and somebody looks at the trail each month.
create index audit_event_listed on audit_event using gin ((details -> 'ids') jsonb_path_ops)
  where jsonb_exists(details, 'ids');

create table audit_review (
  id uuid primary key,
  authority text not null,
  month date not null check (extract(day from month) = 1),
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on audit_review (authority, month);
