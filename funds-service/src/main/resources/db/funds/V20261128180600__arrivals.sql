-- The other end of money that was handed over to a council or transferred to another fund: the effect by which it left, and the one
-- by which it arrived. One that was withdrawn stays; the money can leave again.
create table arrival (
    arriving      uuid primary key,
    effect        uuid not null references effect (id),
    cooperation   text not null,
    withdrawn_at  timestamptz
);
create unique index arrival_standing on arrival (effect) where withdrawn_at is null;
create index effect_moved_out on effect (id) where type in ('hand-over', 'transfer');

grant select, insert, update on arrival to ${app_role};
