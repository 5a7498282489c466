-- A handover that is tried or carried out.
create table handover_run (
    id                  uuid primary key,
    cooperation         text not null references cooperation (id),
    number              integer not null check (number > 0),
    kind                text not null check (kind in ('REHEARSAL', 'CARRIED_OUT')),
    -- The day that membership is frozen on, and who belonged and who follows as it was then.
    members_on          date not null,
    cut_off             date not null,
    late_invoices_until date not null,
    membership          jsonb not null,
    ordered_by          text not null,
    ordered_at          timestamptz not null,
    -- Of the last order that was sent.
    sequence            bigint not null,
    -- Of the dossiers; 0 until they are made.
    version             integer not null default 0,
    made_at             timestamptz,
    unique (cooperation, number),
    check ((version = 0) = (made_at is null))
);
-- A handover is carried out once.
create unique index handover_run_carried_out on handover_run (cooperation) where kind = 'CARRIED_OUT';

-- What funds and projects wrote for a run, in pieces where it is large; older parts go when a newer one is complete.
create table handover_part (
    run         uuid not null references handover_run (id),
    service     text not null check (service in ('FUNDS', 'PROJECTS')),
    sequence    bigint not null,
    piece       integer not null,
    pieces      integer not null,
    hash        text not null,
    written_at  timestamptz not null,
    content     jsonb not null,
    primary key (run, service, sequence, piece),
    check (piece between 1 and pieces)
);

-- A dossier as it was made, and as those see it who may not see closed items. Text, for its bytes are hashed.
create table handover_dossier (
    id           uuid primary key,
    run          uuid not null references handover_run (id),
    receiver     text not null,
    kind         text not null check (kind in ('COUNCIL', 'REGION', 'MUNICIPALITY', 'NOBODY')),
    -- Id of the council or code of the party.
    receiver_id  text not null,
    name         text not null,
    place        integer not null,
    version      integer not null check (version > 0),
    sha256       text not null,
    open_sha256  text not null,
    content      text not null,
    open_content text not null,
    made_at      timestamptz not null,
    unique (run, receiver, version)
);

-- Sums, what is missing and what changed, as the cover shows them.
create table handover_cover (
    run          uuid primary key references handover_run (id),
    content      jsonb not null,
    open_content jsonb not null,
    -- For lists: how the sums agree, and how much is missing.
    result       text not null,
    open_result  text not null,
    missing      integer not null,
    open_missing integer not null
);
-- The decision that carried the handover out.
create table handover_decision (
    cooperation         text primary key references cooperation (id),
    run                 uuid not null unique references handover_run (id),
    form                text not null check (form in ('MEETING', 'WRITTEN')),
    decided_on          date not null,
    body                text not null references body (id),
    meeting             uuid references meeting (id),
    -- Label of the item in that meeting.
    item                text,
    document            uuid references document (id),
    case_number         text not null,
    -- Of a written approval: what each organisation answered, how and when.
    answers             jsonb not null,
    cut_off             date not null,
    late_invoices_until date not null,
    persons             uuid[] not null,
    registered_by       text not null,
    registered_at       timestamptz not null
);
grant select, insert on handover_decision to ${app_role};
create index handover_dossier_receiver on handover_dossier (receiver_id);

grant select, insert, update on handover_run, handover_cover to ${app_role};
grant select, insert, delete on handover_part to ${app_role};
grant select, insert on handover_dossier to ${app_role};
