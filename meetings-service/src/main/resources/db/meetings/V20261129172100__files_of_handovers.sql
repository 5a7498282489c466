-- Files that funds keep with notes, by what they hold: pieces until all have come, then the file.
create table handover_file (
    cooperation  text not null,
    sha256       text not null,
    size         integer not null check (size > 0),
    content      bytea not null,
    came_at      timestamptz not null default now(),
    primary key (cooperation, sha256)
);

create table handover_file_piece (
    cooperation  text not null,
    sha256       text not null,
    -- Which time the file was sent.
    sequence     bigint not null,
    piece        integer not null,
    content      bytea not null,
    primary key (cooperation, sha256, sequence, piece)
);

grant select, insert on handover_file to ${app_role};
grant select, insert, delete on handover_file_piece to ${app_role};
