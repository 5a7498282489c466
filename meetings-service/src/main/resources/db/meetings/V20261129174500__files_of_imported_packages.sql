-- What lists of received dossiers show, and whether any line is closed; read from the dossier itself, so that it never says otherwise.
alter table handover_imported_dossier
    add column carried_out boolean not null generated always as (content::jsonb ->> 'kind' is not distinct from 'carried-out') stored,
    add column cooperation_name text not null generated always as (coalesce(content::jsonb ->> 'cooperationName', '')) stored,
    add column receiver_name text not null generated always as (coalesce(content::jsonb #>> '{dossier,receiver,name}', '')) stored,
    add column closed boolean not null generated always as (jsonb_path_exists(content::jsonb, '$.** ? (@.access == "closed")')) stored;

-- Whether any dossier in the package has a closed line, whoever it is for; null where nobody looked, which was so in earlier releases.
alter table handover_import add column closed boolean;
-- A package is read in pieces, and is compressed as it is.
alter table handover_import alter column content set storage external;

-- What the index of a package says of its files; none of a package that an earlier release took.
create table handover_import_file (
    package     uuid not null references handover_import (id) on delete cascade,
    number      integer not null check (number > 0),
    path        text not null,
    title       text not null,
    case_number text,
    document_id text,
    day         date,
    size        bigint not null,
    sha256      text not null,
    primary key (package, number)
);

-- Rehearsals that a council took and removed again: what is left of them.
create table handover_import_removed (
    dossier          uuid primary key,
    council          text not null references cooperation (id),
    cooperation_name text not null,
    number           integer not null,
    version          integer,
    sha256           text not null,
    imported_by      text not null,
    imported_at      timestamptz not null,
    removed_by       text not null,
    removed_at       timestamptz not null default clock_timestamp()
);
create index handover_import_removed_council on handover_import_removed (council, removed_at);

grant select, insert on handover_import_file, handover_import_removed to ${app_role};
grant delete on handover_import, handover_imported_dossier, handover_import_file to ${app_role};
