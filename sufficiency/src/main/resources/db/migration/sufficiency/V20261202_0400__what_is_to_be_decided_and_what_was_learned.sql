-- When proceedings of children in care may end and what may come of them, who is matched with
-- adopters, and every estimate with its data (R-SUFF-10). Null in baselines taken before.
alter table baseline add column pipeline text;
alter table baseline add column learned jsonb;

-- Blocks of scenarios now count who comes and leaves otherwise; those counted before do not add up
-- with them. Forecasts that are not made end, and are made whole when somebody asks again.
update forecast set cancelled = true
 where result is null and not cancelled
   and exists (select from forecast_block b where b.forecast = forecast.id);
delete from forecast_block;
