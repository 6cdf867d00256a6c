comment on schema sufficiency is 'Baselines, indicators, forecasts and scenarios';
