-- An interim order made with a direction to investigate (Children Act 1989 section 37), before
-- anybody applied: it ends after eight weeks while nobody applies.
alter table court_order add column directed boolean not null default false;
