-- The register, as far as it is read here.
create table cooperation (
    id          text primary key,
    sequence    bigint not null,
    name        text not null,
    kind        text not null,
    region      text,
    valid_from  date,
    valid_to    date,
    parties     text[] not null default '{}'
);
create table party (
    id        text primary key,
    sequence  bigint not null,
    kind      text not null,
    name      text not null,
    place     integer not null
);

-- A fund is a wall: no transfer leaves it. Money that is not cluster money is another fund.
create table fund (
    id           text primary key,
    cooperation  text not null,
    created_at   timestamptz not null default now()
);
create index fund_cooperation on fund (cooperation);

create table account (
    id       bigint generated always as identity primary key,
    fund     text not null references fund (id),
    book     text not null check (book in ('BEVILLING', 'FORBRUG', 'OVERFOERSEL')),
    kind     text not null,
    party    text,
    label    text not null default '',
    period   text not null,
    project  uuid,
    earmark  uuid,
    check ((party is null) = (label <> '')),
    check (case kind
        when 'ALLOTTED' then 'BEVILLING' when 'FREE' then 'BEVILLING'
        when 'RESERVED' then 'BEVILLING' when 'COMMITTED' then 'BEVILLING'
        when 'RECEIVED' then 'FORBRUG' when 'UNSPENT' then 'FORBRUG' when 'SPENT' then 'FORBRUG'
        when 'CARRIED_FROM' then 'OVERFOERSEL' when 'CARRIED_TO' then 'OVERFOERSEL' end = book),
    unique nulls not distinct (fund, kind, party, label, period, project, earmark),
    unique (id, fund, book)
);
create index account_project on account (project) where project is not null;

-- A cache, written with the transfers it sums up. The floor is tested inside the write.
create table account_balance (
    account  bigint primary key references account (id),
    balance  bigint not null default 0,
    floor    bigint,
    check (floor is null or balance >= floor)
);

-- What is booked, with its cause. Append-only. One cause has one entry; it can have another only after its entry was
-- reversed, and then names that reversal, which nothing else can name.
create table journal_entry (
    id                uuid primary key,
    cooperation       text not null,
    fund              text not null references fund (id),
    position          bigint not null check (position > 0),
    cause_type        text not null check (cause_type in ('effect', 'opening', 'allotment-note', 'voucher', 'reversal')),
    cause_id          uuid not null,
    after_reversal    uuid unique references journal_entry (id),
    reverses          uuid unique references journal_entry (id),
    reason            text,
    actor             text not null,
    effective_on      date not null,
    recorded_at       timestamptz not null default now(),
    access            text not null check (access in ('OPEN', 'CLOSED')),
    transfers_digest  text not null,
    hash_version      integer not null,
    salt              text not null,
    previous_digest   text,
    digest            text not null,
    check ((cause_type = 'reversal') = (reverses is not null)),
    check (reverses is null or (reverses = cause_id and reason is not null)),
    unique nulls not distinct (cause_type, cause_id, after_reversal),
    unique (cooperation, position),
    unique (id, fund)
);

-- Balanced by construction: one debit, one credit, of one fund and one book.
create table transfer (
    entry   uuid not null,
    line    integer not null,
    fund    text not null,
    book    text not null,
    debit   bigint not null,
    credit  bigint not null,
    amount  bigint not null check (amount > 0),
    primary key (entry, line),
    check (debit <> credit),
    foreign key (entry, fund) references journal_entry (id, fund),
    foreign key (debit, fund, book) references account (id, fund, book),
    foreign key (credit, fund, book) references account (id, fund, book)
);
create index transfer_debit on transfer (debit);
create index transfer_credit on transfer (credit);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: a mistake is reversed by an entry that names it', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function refuse_change_of_ledger();
create trigger journal_entry_no_truncate before truncate on journal_entry
    for each statement execute function refuse_change_of_ledger();
create trigger transfer_append_only before update or delete on transfer
    for each row execute function refuse_change_of_ledger();
create trigger transfer_no_truncate before truncate on transfer
    for each statement execute function refuse_change_of_ledger();

-- Every effect ordered from this service, with its answer. Ids, dates and figures, never a sentence of a document.
create table effect (
    id               uuid primary key,
    cooperation      text not null,
    type             text not null,
    decided_on       date not null,
    decided_by       text not null,
    competent        boolean not null,
    reservation      uuid,
    waits_for        uuid[] not null default '{}',
    access           text not null check (access in ('OPEN', 'CLOSED')),
    anchor_document  uuid,
    anchor_meeting   uuid,
    anchor_item      integer,
    anchor_decision  uuid,
    anchor_line      integer,
    terms            jsonb not null,
    received_at      timestamptz not null,
    withdrawn_at     timestamptz,
    state            text not null default 'WAITING' check (state in ('WAITING', 'APPLIED', 'REFUSED', 'WITHDRAWN')),
    waiting          uuid[] not null default '{}',
    result           text check (result in ('booked', 'reserved', 'contained', 'changed')),
    entry            uuid references journal_entry (id),
    counts_from      date,
    reason           text,
    missing          bigint,
    advice           text,
    warning          text,
    -- Number of the last answer, 0 until there is one. What comes in later may change the answer.
    sequence         bigint not null default 0,
    answered_at      timestamptz
);
create index effect_cooperation on effect (cooperation);

-- Withdrawals that came before their order, and what another service answered to its effects.
create table withdrawn_effect (
    id           uuid primary key,
    cooperation  text not null
);
create table applied_elsewhere (
    id           uuid primary key,
    cooperation  text not null,
    sequence     bigint not null,
    applied      boolean not null
);
create index applied_elsewhere_cooperation on applied_elsewhere (cooperation);

-- Allotment notes and vouchers, entered by hand.
create table note (
    id               uuid primary key,
    cooperation      text not null,
    kind             text not null check (kind in ('allotment-note', 'voucher')),
    party            text,
    label            text not null default '',
    period           text not null,
    project          uuid,
    amount           bigint not null check (amount > 0),
    counts_from      date not null,
    reference        text not null check (length(reference) between 1 and 200),
    actor            text not null,
    entered_at       timestamptz not null,
    state            text not null default 'NEW' check (state in ('NEW', 'BOOKED', 'CONTAINED', 'REVERSED')),
    entry            uuid references journal_entry (id),
    warning          text,
    reversed_by      text,
    reversal_reason  text
);
create index note_cooperation on note (cooperation);

-- Figures that documents state, as they were last submitted, and what the ledger says.
create table claim_document (
    id           uuid primary key,
    cooperation  text not null,
    -- Number of the submission, and number of the last answer to it.
    sequence     bigint not null,
    answered     bigint not null default 0,
    document     uuid,
    meeting      uuid,
    stated_on    date not null,
    access       text not null check (access in ('OPEN', 'CLOSED'))
);
create index claim_document_cooperation on claim_document (cooperation);
create table claim (
    id           uuid not null,
    document     uuid not null references claim_document (id),
    place        integer not null,
    item         integer,
    line         integer,
    quantity     text not null,
    party        text,
    label        text,
    project      uuid,
    period       text,
    amount       bigint not null,
    restates     boolean not null,
    ledger       bigint,
    explanation  text,
    severity     text check (severity in ('none', 'note', 'warning', 'error')),
    primary key (document, place)
);

-- The last state that was published of an entity: a number that only grows, and what was said.
create table published_state (
    kind      text not null,
    id        text not null,
    sequence  bigint not null,
    body      text not null,
    primary key (kind, id)
);

grant select, insert on fund, account, journal_entry, transfer, withdrawn_effect to ${app_role};
grant select, insert, update on cooperation, party, account_balance, effect, applied_elsewhere, note, claim_document,
    published_state to ${app_role};
grant select, insert, update, delete on claim to ${app_role};
