-- Blocks of futures now count who comes and leaves as well; blocks counted before do not add up with
-- them. Forecasts that are not made end, and are made whole when somebody asks again.
update sufficiency.forecast set cancelled = true
 where result is null and not cancelled
   and exists (select from sufficiency.forecast_block b where b.forecast = forecast.id);
delete from sufficiency.forecast_block;
