-- What was considered is true of a child: brothers and sisters of one search may have different
-- fathers and grandmothers. Each entry is a row for each child whom it is for; those from before name
-- nobody, and are for all children of their search.
alter table search_consideration add column child_id uuid references child;
drop index search_consideration_one_holds;
create unique index search_consideration_one_holds
  on search_consideration (search_id, kind, coalesce(person, ''),
    coalesce(child_id, '00000000-0000-0000-0000-000000000000')) where superseded_at is null;
create index search_consideration_child on search_consideration (child_id);
