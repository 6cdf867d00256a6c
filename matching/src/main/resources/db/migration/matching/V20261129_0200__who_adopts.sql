-- What a step of adopters asks beside its day: who adopts, as the return tells it (R-ADOPT-27).
alter table family_step add column answer text;
