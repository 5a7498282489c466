-- A meeting begins as a plan: its day can be open, and a body can meet several times a day.
alter table meeting alter column held_on drop not null;
alter table meeting drop constraint meeting_body_held_on_key;
create index meeting_body on meeting (body, held_on desc, id);

-- What was held before today was written down as held; the minutes do not say why the body met, nor how.
alter table meeting
    add column state text not null default 'HELD' check (state in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED')),
    add column occasion text check (occasion in ('ORDINARY', 'EXTRAORDINARY', 'SEMINAR', 'WRITTEN_ROUND', 'JOINT')),
    add column form text check (form in ('PHYSICAL', 'VIRTUAL', 'HYBRID')),
    add column ends_at time,
    add column places jsonb not null default '[]',
    -- Why it was cancelled; null when it is not.
    add column cancelled_because text,
    add constraint meeting_held_on_a_day check (state <> 'HELD' or held_on is not null),
    add constraint meeting_cancelled_for_a_reason check ((state = 'CANCELLED') = (cancelled_because is not null));
create index meeting_state on meeting (cooperation, state, held_on desc, id);

update meeting set places = jsonb_build_array(jsonb_build_object('name', place, 'address', null, 'link', null))
 where place is not null;

-- Nothing reads or writes meeting.place any more; the next release drops it.
comment on column meeting.place is 'Replaced by places';
