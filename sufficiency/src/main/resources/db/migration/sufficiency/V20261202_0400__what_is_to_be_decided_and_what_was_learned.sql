-- When proceedings of children in care may end and what may come of them, who is matched with
-- adopters, and every estimate with its data (R-SUFF-10). Null in baselines taken before.
alter table baseline add column pipeline text;
alter table baseline add column learned jsonb;
