-- A decision whose run rests on a fact that was corrected afterwards: somebody looked again. What was
-- corrected is not stored: it is asked of the facts that were superseded since.
create table decision_look (
  id uuid primary key,
  authority text not null,
  decision uuid not null references decision (id),
  looked_at timestamptz not null,
  looked_by text not null,
  stands boolean not null,
  note text not null check (note <> '')
);
create index decision_look_of_decision on decision_look (decision, looked_at);
create index decision_decided on decision (authority, decided_at) where given_back_at is null;
