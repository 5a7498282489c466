-- Whether a project has money that is not the cluster's own; figures of it are with funds alone, which tells all states once more.
alter table project_balance add column other_funds boolean not null default false;
