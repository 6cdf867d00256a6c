-- What came back when a concern of the reviewing officer went further or was resolved.
alter table concern_step add answer text;
