-- Who is to move in is asked with every home that is shown; few are, of all who live somewhere.
create index held_place_to_come on held_place (held_from)
  where placement_id is not null and released_at is null and held_until is null;
