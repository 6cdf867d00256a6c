-- Of a duplicate: why somebody held it to be the child of the record.
alter table child add column merged_reason text;
