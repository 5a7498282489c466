-- A spreadsheet with projects as it was handed in, and how its rows are read.
create table sheet_import (
    id           uuid primary key,
    cooperation  text not null,
    kind         text not null check (kind in ('projekter')),
    file_name    text not null check (length(file_name) between 1 and 200),
    -- SHA-256 of the content, in hexadecimal digits.
    hash         text not null check (length(hash) = 64),
    content      bytea not null,
    actor        text not null,
    received_at  timestamptz not null,
    columns      jsonb not null default '{}',
    left_out     integer[] not null default '{}',
    version      bigint not null default 1,
    state        text not null default 'OPEN' check (state in ('OPEN', 'POSTED', 'REVERSED')),
    posted_at    timestamptz,
    reversed_at  timestamptz,
    reason       text
);
create index sheet_import_newest on sheet_import (cooperation, received_at desc);
-- The same file is handed in once, until it is taken back.
create unique index sheet_import_once on sheet_import (cooperation, kind, hash) where state <> 'REVERSED';

-- What a row became: the id of the project.
create table imported_row (
    fact        uuid primary key,
    import      uuid not null references sheet_import (id),
    row_number  integer not null
);
create index imported_row_import on imported_row (import, row_number);

grant select, insert, update on sheet_import to ${app_role};
grant select, insert on imported_row to ${app_role};
