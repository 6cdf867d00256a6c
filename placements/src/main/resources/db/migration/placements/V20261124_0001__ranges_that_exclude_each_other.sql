-- Exclusion constraints on an id and a range of days; the form without a schema would land in ours.
create extension if not exists btree_gist with schema public;
