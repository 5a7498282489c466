-- What a project is called, for filters and lists; null until projects tells of it again.
alter table project_owner add column name text, add column access text;

-- The journal of a cooperation in the order its entries count from.
create index journal_entry_day on journal_entry (cooperation, effective_on desc, id desc);
