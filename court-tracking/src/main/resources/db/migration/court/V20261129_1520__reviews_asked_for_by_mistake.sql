-- An earlier review that was asked for by mistake is taken back with the reason, as a route is.
alter table review_request add column superseded_why text;
