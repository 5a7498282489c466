-- The minutes of a meeting as a document of their own: written here, or imported.
create table minutes (
    id          uuid primary key,
    meeting     uuid not null unique references meeting (id),
    -- The newest imported text; null when they are written here.
    document    uuid references document (id),
    state       text not null check (state in ('DRAFT', 'IN_HEARING', 'APPROVED', 'APPROVAL_UNKNOWN')),
    version     integer not null,
    created_by  text not null,
    created_at  timestamptz not null
);

-- Imported minutes do not say whether they were approved.
insert into minutes (id, meeting, document, state, version, created_by, created_at)
select gen_random_uuid(), m.id, d.id, 'APPROVAL_UNKNOWN', 1, d.uploaded_by, d.uploaded_at
  from meeting m join document d on d.id = m.document;

grant select, insert, update on minutes to ${app_role};
