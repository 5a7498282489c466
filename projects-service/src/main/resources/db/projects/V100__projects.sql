-- The register, as far as it is read here.
create table cooperation (
    id          text primary key,
    sequence    bigint not null,
    name        text not null,
    kind        text not null,
    region      text,
    valid_from  date,
    valid_to    date
);

-- Every effect that was ordered from this service, with its answer. Holds ids, dates and names of projects, never a
-- sentence of a document.
create table effect (
    id               uuid primary key,
    cooperation      text not null,
    step             text not null,
    decided_on       date not null,
    decided_by       text not null,
    access           text not null check (access in ('OPEN', 'CLOSED')),
    waits_for        uuid[] not null default '{}',
    anchor_document  uuid,
    anchor_meeting   uuid,
    anchor_item      integer,
    anchor_decision  uuid,
    anchor_line      integer,
    project          uuid not null,
    name             text,
    aliases          text[],
    stated_phase     text,
    on_date          date,
    until_date       date,
    council          text,
    summary_code     text,
    state            text not null check (state in ('WAITING', 'APPLIED', 'REFUSED', 'WITHDRAWN')),
    result           text check (result in ('CHANGED', 'CONTAINED')),
    reason           text,
    advice           text,
    -- Number of the last answer; 0 until there is one. A later import of older minutes may change the answer.
    sequence         bigint not null default 0,
    received_at      timestamptz not null,
    answered_at      timestamptz
);
create index effect_project on effect (project);
create index effect_waiting on effect (cooperation) where state = 'WAITING';

-- Withdrawals that came before their order, and effects that another service has applied.
create table withdrawn_effect (
    id           uuid primary key,
    cooperation  text not null
);
create table applied_elsewhere (
    id           uuid primary key,
    cooperation  text not null
);

create table project (
    id                   uuid primary key,
    cooperation          text not null,
    whole_name           text not null,
    whole_aliases        text[] not null,
    whole_phase          text not null,
    whole_from           date,
    whole_until          date,
    whole_council        text,
    whole_working_group  text,
    open_name            text,
    open_aliases         text[],
    open_phase           text,
    open_from            date,
    open_until           date,
    open_council         text,
    open_working_group   text,
    owner                text check (length(owner) <= 200),
    description          text check (length(description) <= 4000),
    sequence             bigint not null,
    version              bigint not null
);
create index project_cooperation on project (cooperation);

-- The history of all projects. Append-only: the cause of a change stays what it was.
create table phase_change (
    effect           uuid primary key,
    cooperation      text not null,
    step             text not null,
    decided_on       date not null,
    decided_by       text not null,
    access           text not null check (access in ('OPEN', 'CLOSED')),
    anchor_document  uuid,
    anchor_meeting   uuid,
    anchor_item      integer,
    anchor_decision  uuid,
    anchor_line      integer,
    project          uuid not null references project (id),
    name             text,
    aliases          text[],
    stated_phase     text,
    on_date          date,
    until_date       date,
    council          text,
    summary_code     text,
    recorded_at      timestamptz not null default now()
);
create index phase_change_project on phase_change (project);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'phase_change is append-only: correct a decision by a new decision';
end $$;
create trigger phase_change_append_only before update or delete on phase_change
    for each row execute function refuse_change_of_history();
create trigger phase_change_no_truncate before truncate on phase_change
    for each statement execute function refuse_change_of_history();

-- Money of a project as funds last told it, in øre. May be known before the project is.
create table project_balance (
    project      uuid primary key,
    cooperation  text not null,
    sequence     bigint not null,
    granted      bigint not null,
    reserved     bigint not null,
    spent        bigint not null,
    access       text not null check (access in ('OPEN', 'CLOSED'))
);

grant select, insert, update on cooperation, effect, project, project_balance to ${app_role};
grant select, insert on withdrawn_effect, applied_elsewhere, phase_change to ${app_role};
