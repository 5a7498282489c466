-- Funds can refuse what it had applied, when older minutes come in: the newest answer counts.
alter table applied_elsewhere
    add column sequence bigint not null default 0,
    add column applied  boolean not null default true;
grant update on applied_elsewhere to ${app_role};
create index effect_waits_for on effect using gin (waits_for);
