-- Who began to foster a child whom they may adopt is named with the day.
alter table adoption_step add column household uuid;
create index on adoption_step (household) where household is not null;
