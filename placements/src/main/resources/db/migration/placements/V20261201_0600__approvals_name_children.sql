-- An approval is given for children: what is approved for one says nothing of a brother or sister.
-- Those from before name nobody, and are for all children of their search.
create table approval_child (
  id uuid primary key,
  authority text not null,
  approval_id uuid not null references approval,
  child_id uuid not null references child,
  constraint approval_child_once unique (approval_id, child_id)
);
create index approval_child_child on approval_child (child_id);
