-- What whoever did it was called then; null for what earlier releases kept, which know the user by id alone.
alter table fact_change add column by_name text;
alter table effect add column settled_by_name text;
