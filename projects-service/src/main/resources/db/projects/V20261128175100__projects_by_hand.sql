-- Which parties a cooperation has: for forms that choose among them. The register tells it again on a snapshot; then it is taken in.
alter table cooperation add column parties text[] not null default '{}';
update cooperation set sequence = sequence - 1;

-- What somebody writes of a project by hand. Each row is the whole of it; the newest counts, unless it was taken back. Append-only.
create table project_statement (
    id               uuid primary key,
    project          uuid not null,
    number           integer not null check (number > 0),
    cooperation      text not null,
    action           text not null check (action in ('ENTERED', 'CORRECTED', 'TAKEN_BACK', 'RESTORED')),
    -- The position that a source states; no date: nothing is stated of it.
    stated_on        date,
    name             text,
    aliases          text[] not null default '{}',
    phase            text,
    from_date        date,
    until_date       date,
    owner            text check (length(owner) <= 200),
    owner_party      text,
    -- Codes of the parties that take part.
    partners         text[] not null default '{}',
    -- Others that take part, as people call them.
    other_partners   text check (length(other_partners) <= 1000),
    description      text check (length(description) <= 4000),
    access           text not null check (access in ('OPEN', 'CLOSED')),
    source_document  uuid,
    source_note      text check (length(source_note) <= 2000),
    because          text,
    by_user          text not null,
    at               timestamptz not null default clock_timestamp(),
    unique (project, number),
    check ((stated_on is null) = (name is null))
);
create index project_statement_cooperation on project_statement (cooperation, project, number);

create function refuse_change_of_statement() returns trigger language plpgsql as $$
begin
    raise exception 'project_statement is append-only: correct what was written by a new version';
end $$;
create trigger project_statement_append_only before update or delete on project_statement
    for each row execute function refuse_change_of_statement();
create trigger project_statement_no_truncate before truncate on project_statement
    for each statement execute function refuse_change_of_statement();

alter table project
    add column owner_party     text,
    add column partners        text[] not null default '{}',
    add column other_partners  text,
    -- Of owner, partners and description: whether what was written last is for those alone who may see closed items.
    add column written_access  text not null default 'OPEN' check (written_access in ('OPEN', 'CLOSED')),
    -- It was only written by hand, and that was taken back.
    add column taken_back      boolean not null default false;

-- What decisions ordered funds to do for a project, in øre: the amounts of its history.
create table money_order (
    effect           uuid primary key,
    cooperation      text not null,
    project          uuid not null,
    type             text not null,
    amount           bigint not null,
    decided_on       date not null,
    decided_by       text not null,
    access           text not null check (access in ('OPEN', 'CLOSED')),
    anchor_document  uuid,
    anchor_meeting   uuid,
    anchor_item      integer,
    anchor_decision  uuid,
    anchor_line      integer
);
create index money_order_project on money_order (project);

grant select, insert on project_statement, money_order to ${app_role};
