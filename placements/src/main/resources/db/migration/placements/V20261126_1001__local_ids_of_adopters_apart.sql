-- Adopters are sealed: a local id refused because an adopter holds it would tell that there is one.
-- So their local ids are a name space of their own.
alter table household drop constraint household_local_id_once;
create unique index household_local_id_once on household (authority, local_id)
  where kind <> 'ADOPTER';
create unique index household_adopter_local_id_once on household (authority, local_id)
  where kind = 'ADOPTER';
