create table gate (name text primary key, open boolean not null default false);
create table start (gate text not null, instance text not null, actor text not null);
create table effect (gate text not null, instance text not null);
