-- Who was suggested before a family when it was suggested: whoever explores it says why (R-MATCH-15).
alter table link add column passed_over text not null default '';
