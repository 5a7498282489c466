-- Follow-ups, agreements and postponed items that somebody writes down, with or without minutes behind them.

-- Those that were read from minutes have an item and a place in it; those written down by hand have neither.
alter table follow_up
    alter column item drop not null,
    alter column ordinal drop not null,
    add column cooperation         text,
    add column access              text not null default 'OPEN' check (access in ('OPEN', 'CLOSED')),
    -- Who is responsible, where it is a party or an organisation of the register.
    add column party               text references party (code),
    add column organisation        uuid references organisation (id),
    add column project             uuid,
    -- The item that one written down by hand belongs to.
    add column about_item          uuid references item (id),
    add column source_document     uuid references document (id),
    add column source_note         text check (length(source_note) <= 2000),
    -- Whether somebody has corrected what minutes say; a newer reading then leaves it as it is.
    add column corrected           boolean not null default false,
    -- Who set the state last; null when it is as it was read.
    add column state_by            text,
    add column entered_by          text,
    add column entered_at          timestamptz,
    add column taken_back_by       text,
    add column taken_back_at       timestamptz,
    add column taken_back_because  text,
    add column version             bigint not null default 1,
    add constraint follow_up_is_read_or_written check (num_nulls(item, ordinal) in (0, 2)),
    -- Deferred: a correction may move follow-ups past each other.
    drop constraint follow_up_item_ordinal_key,
    add constraint follow_up_place unique (item, ordinal) deferrable initially deferred;
update follow_up f set cooperation = m.cooperation from item i join meeting m on m.id = i.meeting where i.id = f.item;

-- A replica of the release before leaves the cooperation out.
create function fill_in_cooperation_of_follow_up() returns trigger language plpgsql as $$
begin
    select m.cooperation into new.cooperation from item i join meeting m on m.id = i.meeting where i.id = new.item;
    return new;
end $$;
create trigger follow_up_cooperation before insert on follow_up
    for each row when (new.cooperation is null) execute function fill_in_cooperation_of_follow_up();
create index follow_up_due on follow_up (cooperation, due, id) where taken_back_at is null;
create index follow_up_project on follow_up (project) where project is not null;

create table agreement (
    id                  uuid primary key,
    cooperation         text not null,
    title               text not null check (length(title) between 1 and 200),
    -- Codes of the parties that it binds.
    parties             text[] not null default '{}',
    -- Others that it binds, as people call them.
    others              text check (length(others) <= 500),
    valid_from          date,
    valid_until         date,
    binds               text not null check (length(binds) between 1 and 4000),
    access              text not null check (access in ('OPEN', 'CLOSED')),
    project             uuid,
    about_item          uuid references item (id),
    source_document     uuid references document (id),
    source_note         text check (length(source_note) <= 2000),
    entered_by          text not null,
    entered_at          timestamptz not null default clock_timestamp(),
    taken_back_by       text,
    taken_back_at       timestamptz,
    taken_back_because  text,
    version             bigint not null default 1
);
create index agreement_cooperation on agreement (cooperation, title, id);

create table postponed_item (
    id                  uuid primary key,
    cooperation         text not null,
    title               text not null check (length(title) between 1 and 200),
    -- The event it waits for, the day, or both.
    awaits              text check (length(awaits) <= 500),
    until               date,
    -- The body that is to take it up.
    body                text references body (id),
    state               text not null check (state in ('WAITING', 'TAKEN_UP', 'DROPPED')),
    -- The decision that postponed it, where minutes have it: this row then stands in the place of what was read.
    decision            uuid references decision (id),
    access              text not null check (access in ('OPEN', 'CLOSED')),
    project             uuid,
    about_item          uuid references item (id),
    source_document     uuid references document (id),
    source_note         text check (length(source_note) <= 2000),
    entered_by          text not null,
    entered_at          timestamptz not null default clock_timestamp(),
    taken_back_by       text,
    taken_back_at       timestamptz,
    taken_back_because  text,
    version             bigint not null default 1
);
create unique index postponed_item_decision on postponed_item (decision) where taken_back_at is null;
create index postponed_item_cooperation on postponed_item (cooperation, until, id);
create index decision_postponed on decision (item) where outcome = 'POSTPONED' and not withdrawn;

-- Who wrote, corrected or took back what, and why. Each row is one version of one of the three.
create table fact_change (
    fact         uuid not null,
    version      bigint not null,
    kind         text not null,
    cooperation  text not null,
    action       text not null check (action in ('ENTERED', 'CORRECTED', 'STATE_SET', 'TAKEN_BACK', 'RESTORED')),
    because      text,
    -- Each field with its old and its new value.
    changes      jsonb not null,
    by_user      text not null,
    at           timestamptz not null default clock_timestamp(),
    primary key (fact, version)
);
create function refuse_change_of_fact_change() returns trigger language plpgsql as $$
begin
    raise exception 'fact_change is append-only: correct a fact by a new version of it';
end $$;
create trigger fact_change_append_only before update or delete on fact_change
    for each row execute function refuse_change_of_fact_change();
create trigger fact_change_no_truncate before truncate on fact_change
    for each statement execute function refuse_change_of_fact_change();

grant select, insert, update on agreement, postponed_item to ${app_role};
grant select, insert on fact_change to ${app_role};
