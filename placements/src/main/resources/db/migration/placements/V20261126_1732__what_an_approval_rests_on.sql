-- What whoever gave an approval had before them: codes with blanks between them.
alter table approval add column checks text not null default '';
