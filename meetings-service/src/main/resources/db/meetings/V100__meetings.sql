-- What was last told of each entity of the register; the register itself comes with the release.
create table register_state (
    key       text primary key,
    sequence  bigint not null,
    state     jsonb not null
);

-- Minutes as they came. The same bytes are stored once.
create table document (
    id           uuid primary key,
    sha256       text not null unique,
    file_name    text not null,
    -- Null while nobody can tell which cluster is meant.
    cooperation  text,
    body         text,
    meeting      uuid,
    meeting_date date not null,
    version      integer not null default 1,
    -- UNSETTLED: nobody can tell yet which cluster is meant; CURRENT: the newest of its meeting; SUPERSEDED: corrected since.
    state        text not null check (state in ('UNSETTLED', 'CURRENT', 'SUPERSEDED')),
    -- Whether it has closed items: then the original is for those only who may see them.
    closed       boolean not null,
    summary      jsonb not null,
    uploaded_by  text not null,
    uploaded_at  timestamptz not null
);
create unique index document_version on document (meeting, version);
create index document_cooperation on document (cooperation, meeting_date desc, id);

-- The original bytes, for ever; apart, so that a list of documents reads none of them.
create table document_content (
    document  uuid primary key references document (id),
    content   bytea not null
);

create table meeting (
    id           uuid primary key,
    cooperation  text not null,
    body         text not null,
    held_on      date not null,
    held_at      time,
    place        text,
    title        text not null,
    document     uuid references document (id),
    version      integer not null,
    attendance   jsonb not null,
    unique (body, held_on)
);
create index meeting_cooperation on meeting (cooperation, held_on desc, id);

-- One item of a meeting: what has an identity of its own stands in tables below, the rest in content.
create table item (
    id        uuid primary key,
    meeting   uuid not null references meeting (id),
    number    integer not null,
    title     text not null,
    access    text not null check (access in ('OPEN', 'CLOSED')),
    line      integer,
    content   jsonb not null,
    -- Gone from the newest version of the minutes; kept because effects may rest on it.
    withdrawn boolean not null default false,
    unique (meeting, number)
);

create table decision (
    id         uuid primary key,
    item       uuid not null references item (id),
    ordinal    integer not null,
    label      text,
    outcome    text not null,
    text       text not null,
    line       integer,
    -- Numbers of the recommendations it answers.
    answers    integer[] not null default '{}',
    -- Amendment, condition, postponement, and which part of a recommendation it is about.
    detail     jsonb not null default '{}',
    withdrawn  boolean not null default false,
    -- Deferred: a correction may move decisions past each other.
    unique (item, ordinal) deferrable initially deferred
);

create table follow_up (
    id           uuid primary key,
    item         uuid not null references item (id),
    ordinal      integer not null,
    text         text not null,
    responsible  text,
    due          date,
    due_text     text,
    line         integer,
    -- What comes from minutes of the past is never overdue: somebody has to say whether it still matters.
    state        text not null check (state in ('TO_BE_CLARIFIED', 'OPEN', 'DONE', 'DROPPED')),
    unique (item, ordinal)
);

create table person (
    id    uuid primary key,
    name  text not null
);
create table former_seat (
    id        uuid primary key,
    person    uuid not null references person (id),
    body      text not null,
    role      text,
    seen_on   date not null,
    meeting   uuid not null references meeting (id)
);
create index former_seat_meeting on former_seat (meeting);

-- The names a project goes by, for matching; what the project is belongs to projects.
create table project_reference (
    id           uuid primary key,
    cooperation  text not null,
    name         text not null,
    aliases      text[] not null default '{}',
    -- Every name and alias as names are compared.
    normalized   text[] not null,
    -- While only closed items have named it.
    closed       boolean not null,
    created_at   timestamptz not null
);
create index project_reference_cooperation on project_reference (cooperation);

-- Who else than the political level may decide a kind of effect; type '*' stands for all of them.
create table competence (
    cooperation  text not null,
    type         text not null,
    body         text not null,
    primary key (cooperation, type, body)
);

create table effect (
    id            uuid primary key,
    cooperation   text not null,
    type          text not null,
    state         text not null,
    terms         jsonb not null,
    decided_on    date not null,
    decided_by    text not null,
    competent     boolean not null,
    reservation   uuid,
    waits_for     uuid[] not null default '{}',
    access        text not null check (access in ('OPEN', 'CLOSED')),
    document      uuid references document (id),
    meeting       uuid not null references meeting (id),
    item_number   integer not null,
    decision      uuid references decision (id),
    line          integer,
    -- The sentence or row of the document; stays here and is on no topic.
    quote         text not null,
    -- Why it cannot be taken without being looked at; null when it can.
    doubt         text,
    -- Of what was read, so that a newer version of the minutes doubles nothing; null when entered by hand.
    fingerprint   text,
    reason        text,
    advice        text,
    missing       bigint,
    result        text,
    entry         uuid,
    applied_on    date,
    replaced_by   uuid,
    sequence      bigint not null default 0,
    answered      bigint not null default 0,
    created_by    text not null,
    created_at    timestamptz not null,
    settled_by    text,
    settled_at    timestamptz,
    version       bigint not null default 0
);
create index effect_document on effect (document);
create index effect_meeting on effect (meeting, item_number);
create index effect_decision on effect (decision);
create index effect_cooperation on effect (cooperation, state);

-- Figures the newest minutes of a meeting state, as they were sent to be checked, and what the ledger says.
create table claim (
    id            uuid primary key,
    submission    uuid not null,
    sequence      bigint not null,
    place         integer not null,
    cooperation   text not null,
    document      uuid not null references document (id),
    meeting       uuid not null references meeting (id),
    stated_on     date not null,
    item_number   integer not null,
    line          integer,
    quantity      text not null,
    party         text,
    label         text,
    project       uuid,
    period        text,
    amount        bigint not null,
    restates      boolean not null,
    access        text not null check (access in ('OPEN', 'CLOSED')),
    ledger        bigint,
    difference    bigint,
    explanation   text,
    severity      text
);
create index claim_submission on claim (submission);
create index claim_document on claim (document);
create index claim_cooperation on claim (cooperation, stated_on desc);

-- One per meeting and access: how often it was sent, and the last answer that was taken.
create table submission (
    id           uuid primary key,
    cooperation  text not null,
    document     uuid not null references document (id),
    meeting      uuid not null references meeting (id),
    stated_on    date not null,
    access       text not null check (access in ('OPEN', 'CLOSED')),
    sequence     bigint not null,
    answered     bigint not null default 0
);
create index submission_meeting on submission (meeting);

-- What the other services last said, for the first page.
create table fund_headline (
    cooperation  text primary key,
    sequence     bigint not null,
    received     bigint not null,
    committed    bigint not null,
    reserved     bigint not null,
    spent        bigint not null,
    uncommitted  bigint not null,
    unspent      bigint not null,
    carried_over bigint not null
);
create table project_headline (
    id           uuid primary key,
    cooperation  text not null,
    sequence     bigint not null,
    name         text not null,
    phase        text not null,
    access       text not null check (access in ('OPEN', 'CLOSED'))
);
create index project_headline_cooperation on project_headline (cooperation);

grant select, insert, update on register_state, document, meeting, item, decision, follow_up, project_reference,
    competence, effect, submission, fund_headline, project_headline to ${app_role};
grant select, insert on document_content to ${app_role};
grant select, insert, update, delete on person, former_seat, claim to ${app_role};
