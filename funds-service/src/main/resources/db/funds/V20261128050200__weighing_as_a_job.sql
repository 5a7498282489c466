-- Everything of a cooperation is to be weighed, for each change that is kept and not weighed yet. Whoever weighs removes the rows
-- that were there when it began; a row that is added meanwhile has it weighed once more.
create table weighing_request (
    id           bigint generated always as identity primary key,
    cooperation  text not null,
    asked_at     timestamptz not null default now(),
    -- Effects that name a project whose owner is another than before.
    named        uuid[] not null default '{}'
);
create index weighing_request_cooperation on weighing_request (cooperation);

-- How far the last weighing of a cooperation has come. Written while it runs, so that staff can see it.
create table weighing (
    cooperation  text primary key,
    orders       integer not null,
    done         integer not null default 0,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    -- Why it did not come to its end, in Danish; it is tried again.
    failed       text
);

-- What was never weighed with its turn is weighed when the service starts.
insert into weighing_request (cooperation) select cooperation from chain_head where not has_turns;

-- Since when a withdrawal is known; operators are shown those that a closed period keeps from being carried out.
alter table withdrawn_effect add column known_since timestamptz not null default now();

grant select, insert, delete on weighing_request to ${app_role};
grant select, insert, update on weighing to ${app_role};
