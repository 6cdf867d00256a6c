-- Each placement decision has a note on how the child's religion, racial origin, culture and
-- language were considered (R-MATCH-04, CA 1989 s22(5)(c)). The page that reserves a home asked for
-- it among the reasons: choices whose children have not moved in yet keep what they said.
alter table placement add column heritage text;
alter table reservation add column heritage text;
update reservation
   set heritage = nullif(btrim(split_part(
         reasons, E'\nHow identity, language, religion and culture will be met: ', 2)), '')
 where started_at is null;
