-- Forecasts are as unsure as the yearly tables tell; so are those that a back-test makes. One that was
-- reckoned with other tables is reckoned anew; those kept until now were reckoned without any.
alter table sufficiency.baseline add column back_test_edition bigint;
