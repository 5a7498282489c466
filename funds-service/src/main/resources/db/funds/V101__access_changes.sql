-- Whether an effect stems from an item that was closed or opened after it was ordered: the newest number counts. It may be
-- known before its order comes, and is also kept of effects that others are to do.
create table effect_access (
    effect       uuid primary key,
    cooperation  text not null,
    sequence     bigint not null,
    access       text not null check (access in ('OPEN', 'CLOSED'))
);

grant select, insert, update on effect_access to ${app_role};
