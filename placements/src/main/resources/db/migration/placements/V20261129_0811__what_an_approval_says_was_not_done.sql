-- What whoever gave an approval said was not done: codes with blanks between them. What is said
-- neither way stays open.
alter table approval add column not_done text not null default '';
