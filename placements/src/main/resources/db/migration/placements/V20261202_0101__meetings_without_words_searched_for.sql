-- The words that somebody searched a list for are a child's name as often as not. A meeting says
-- that its agenda was found by words, and no longer by which.

update meeting
   set agenda_from = regexp_replace(agenda_from, 'with “.*$', 'found by words')
 where agenda_from like '%with “%';
