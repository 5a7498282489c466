-- What whoever wrote it was called then; null for what earlier releases kept, which know the user by id alone.
alter table project_statement add column by_name text;
