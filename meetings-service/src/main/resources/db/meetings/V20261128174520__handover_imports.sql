-- A package of dossiers from another installation, byte for byte.
create table handover_import (
    id          uuid primary key,
    sha256      text not null unique,
    title       text not null,
    content     bytea not null,
    imported_by text not null,
    imported_at timestamptz not null default clock_timestamp()
);
-- The dossiers in it that are for councils of the one who took it.
create table handover_imported_dossier (
    id      uuid primary key,
    package uuid not null references handover_import (id),
    council text not null references cooperation (id),
    sha256  text not null,
    -- Text, for its bytes are hashed.
    content text not null,
    unique (package, council)
);
create index handover_imported_dossier_council on handover_imported_dossier (council);
grant select, insert on handover_import, handover_imported_dossier to ${app_role};
