-- Needs are now counted by which need it is, and rates are fitted otherwise; blocks of futures counted
-- before do not add up with those counted now. Forecasts that are not made end, and are made whole
-- when somebody asks again.
update sufficiency.forecast set cancelled = true
 where result is null and not cancelled
   and exists (select from sufficiency.forecast_block b where b.forecast = forecast.id);
delete from sufficiency.forecast_block;
