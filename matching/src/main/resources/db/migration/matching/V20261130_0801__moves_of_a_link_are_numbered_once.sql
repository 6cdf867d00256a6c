-- Two commands at once may have given two moves of a link one number: they are numbered anew in the
-- order of their recording, and from now on the database lets no number stand twice.
update link_move m set number = n.place
  from (select id, row_number() over (partition by link order by number, recorded_at, id) as place
          from link_move) n
 where n.id = m.id and m.number <> n.place;
create unique index link_move_number on link_move (link, number);
