-- What those see of a version who may not see closed items; null when it was written while the fact was closed. Of versions from
-- before it is not known, so they are closed.
alter table fact_change add column open_changes jsonb;
