-- What is written by hand into the paper on a match for the panel, and the papers as signed
-- (R-MATCH-23). A signed paper holds all its words, so that it stays as it was.
create table panel_paper_part (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  link uuid not null references link (id),
  child uuid not null,
  heading text not null,
  words text not null,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create unique index panel_paper_part_once on panel_paper_part (link, child, heading)
  where superseded_at is null;
create index on panel_paper_part (child);

create table signed_panel_paper (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  link uuid not null references link (id),
  child uuid not null,
  number int not null check (number > 0),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create unique index signed_panel_paper_number on signed_panel_paper (link, child, number);
create index on signed_panel_paper (child);

create table signed_panel_paper_part (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  paper uuid not null references signed_panel_paper (id),
  heading text not null,
  words text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on signed_panel_paper_part (paper);
