-- An approval is given for children: of a search for several, whom it is for is said. Those that name
-- nobody are for all children of their search.
create table approval_child (
  id uuid primary key,
  authority text not null,
  approval_id uuid not null references approval,
  child_id uuid not null references child
);
create unique index approval_child_once on approval_child (approval_id, child_id);
create index approval_child_child on approval_child (child_id);
