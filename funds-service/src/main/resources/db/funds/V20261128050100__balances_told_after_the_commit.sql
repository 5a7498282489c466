-- Whose balance changed and has still to be told, or whose claims have still to be checked. Rows are only inserted, so postings
-- never wait for each other here; whoever has told it deletes them in the same transaction. It is read as a whole and nearly
-- always almost empty, hence no index.
create table changed_balance (
    -- As in published_state, or 'claims'.
    kind         text not null,
    id           text not null,
    cooperation  text not null,
    marked_at    timestamptz not null default now()
) with (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 1000000000);

-- Null where it was published before this was known.
alter table published_state add column published_at timestamptz;

-- One row per cooperation with claims. Whoever checks them holds it until the commit.
create table claims_checked (
    cooperation  text primary key,
    checked_at   timestamptz
);

create index journal_entry_opening on journal_entry (fund) where cause_type = 'opening';
create index note_label on note (cooperation, label) where label not in ('', 'hele klyngen');

grant select, insert, delete on changed_balance to ${app_role};
grant select, insert, update on claims_checked to ${app_role};
