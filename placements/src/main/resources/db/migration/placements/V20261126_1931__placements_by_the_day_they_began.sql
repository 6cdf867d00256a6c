-- The page for the night tells which children were placed today: of all placements the few that began
-- from a search, by their first day.
create index placement_began_from_search on placement (start_on) where search_id is not null;
