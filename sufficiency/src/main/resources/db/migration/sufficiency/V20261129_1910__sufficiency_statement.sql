-- The sufficiency statement: what people write for it, every version of it, and the versions that
-- were made final. Rows are added, never changed.
create table statement_words (
  id uuid primary key,
  authority text not null,
  part text not null,
  number int not null check (number > 0),
  text text not null,
  written_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint statement_words_number unique (authority, part, number)
);

create table statement_final (
  id uuid primary key,
  authority text not null,
  number int not null check (number > 0),
  as_of date not null,
  agreed_by text not null check (agreed_by <> ''),
  agreed_on date not null,
  content text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint statement_final_number unique (authority, number)
);
