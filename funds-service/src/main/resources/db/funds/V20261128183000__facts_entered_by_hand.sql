-- More is entered by hand than what was received and paid: where an account begins, and what parties answer of carrying over.
alter table journal_entry
    drop constraint journal_entry_cause_type_check,
    add constraint journal_entry_cause_type_check check (
        cause_type in ('effect', 'opening', 'allotment-note', 'voucher', 'carry-over-answer', 'reversal'));
alter table note
    drop constraint note_kind_check,
    add constraint note_kind_check check (kind in ('allotment-note', 'voucher', 'opening', 'carry-over-answer')),
    drop constraint note_state_check,
    add constraint note_state_check check (
        state in ('NEW', 'BOOKED', 'CONTAINED', 'NOTED', 'NOT_IN_FORCE', 'REVERSED')),
    alter column amount drop not null,
    -- The note that it corrects, and why.
    add column replaces uuid references note (id),
    add column correction_reason text,
    -- How it came when the secretariat entered it for the party, and when.
    add column on_behalf text check (on_behalf in ('MAIL', 'PHONE', 'MEETING', 'LETTER')),
    add column came_on date,
    -- The place that states it.
    add column source_document uuid,
    add column source_line integer,
    add column entered_by_name text,
    add column reversed_at timestamptz,
    add column reversed_by_name text,
    -- Of an opening its rows, of an answer where the money goes on to.
    add column details jsonb,
    add constraint note_says_what check (
        kind in ('allotment-note', 'voucher') and amount is not null and details is null
        or kind = 'opening' and amount is null and details is not null
        or kind = 'carry-over-answer' and details is not null);
create index note_replaces on note (replaces) where replaces is not null;
create index note_openings on note (cooperation) where kind = 'opening' and state <> 'REVERSED';
-- The list of what was entered, by day and as it was entered.
create index note_list_day on note (cooperation, counts_from, id);
create index note_list_entered on note (cooperation, entered_at, id);

-- Documents that notes rest on, as they came.
create table note_attachment (
    id           uuid primary key,
    note         uuid not null references note (id),
    cooperation  text not null,
    name         text not null check (length(name) between 1 and 200),
    type         text not null,
    size         integer not null check (size > 0),
    sha256       text not null,
    content      bytea not null,
    actor        text not null,
    added_by     text not null,
    added_at     timestamptz not null
);
create index note_attachment_note on note_attachment (note);
grant select, insert on note_attachment to ${app_role};
