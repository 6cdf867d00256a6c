-- Why something recorded of a child on the way to adoption was taken back.
alter table adoption_step add column why_closed text;
