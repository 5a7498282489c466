-- Runs of handovers that meetings ordered, and the part that was last written for each.
create table handover_run (
    id           uuid primary key,
    cooperation  text not null,
    kind         text not null check (kind in ('rehearsal', 'carried-out')),
    -- Number of the order, and of the order that was answered last.
    ordered      bigint not null,
    answered     bigint not null default 0,
    ordered_at   timestamptz not null,
    -- Number and hash of the part that was written last, and what it rested on.
    sequence     bigint not null default 0,
    hash         text not null default '',
    version      text,
    written_at   timestamptz
);
create index handover_run_cooperation on handover_run (cooperation, ordered_at);

grant select, insert, update on handover_run to ${app_role};
