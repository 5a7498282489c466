-- A name that only minutes gave is known as long as one of its effects stands; one that a secretary gave is always known.
alter table project_reference add column given boolean not null default false;
-- Those of before: what a secretary did is in the audit trail, and what nothing names can only have been given.
update project_reference r set given = true
where exists (select from audit a where a.kind = 'project-reference' and a.subject = r.id::text)
   or not exists (select from effect e where e.project = r.id);
