-- Files that belong to a decision on a handover: the decision itself, and the letters in which parties answered. Never changed.
create table handover_decision_file (
    id          uuid        primary key,
    cooperation text        not null,
    -- The organisation whose answer it is, as the decision names it; null: the decision itself.
    answer_of   text,
    name        text        not null,
    type        text        not null,
    size        int         not null,
    sha256      text        not null,
    content     bytea       not null,
    actor       text        not null,
    added_by    text        not null,
    added_at    timestamptz not null
);

create index handover_decision_file_cooperation on handover_decision_file (cooperation, added_at);

grant select, insert on handover_decision_file to ${app_role};
