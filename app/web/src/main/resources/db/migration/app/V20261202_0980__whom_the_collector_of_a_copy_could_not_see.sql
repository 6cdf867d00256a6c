-- Records that were restricted against whoever collected a copy, beside it and not in it: it opens
-- for who may see all that they could (ADR 0037, ADR 0055). Of copies from before nothing is known:
-- they open for those against whom no record is restricted.
alter table access_request_copy add column hidden uuid[] not null default '{}';
