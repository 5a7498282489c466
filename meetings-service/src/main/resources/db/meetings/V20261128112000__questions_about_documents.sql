-- Another document of a body and day is a question to the secretariat until it is answered.
alter table document
    drop constraint document_state_check,
    add constraint document_state_check check (state in ('UNSETTLED', 'ASKED', 'CURRENT', 'SUPERSEDED')),
    -- 0: the minutes of the meeting; from 1: supplementary minutes of it, with versions of their own.
    add column part integer not null default 0,
    -- The meeting that it may be of, while that is asked. No reference, as meetings refer to documents already.
    add column asked_about uuid;
drop index document_version;
create unique index document_version on document (meeting, part, version);

-- Which minutes of the meeting an item, or figures, come from.
alter table item add column part integer not null default 0;
alter table submission add column part integer not null default 0;
