-- What says which dossier it is, so that the same one is taken once whatever package it comes in, and an older one is known as such.
-- The version is null where the package does not say it.
alter table handover_imported_dossier
    add column run uuid,
    add column cooperation text,
    add column number integer,
    add column version integer;
update handover_imported_dossier
set run = (content::jsonb ->> 'run')::uuid,
    cooperation = content::jsonb ->> 'cooperation',
    number = (content::jsonb ->> 'number')::integer;
create index handover_imported_dossier_run on handover_imported_dossier (council, run);
