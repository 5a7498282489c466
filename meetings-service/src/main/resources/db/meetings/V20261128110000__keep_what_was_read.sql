-- What was read, beside the terms that a secretary may have corrected. Effects of earlier releases have a fingerprint instead;
-- for them the terms stand in.
alter table effect
    add column as_read jsonb,
    -- Danish: what the newest minutes are read as, where that is not what was confirmed.
    add column note text,
    -- A settled effect that a proposal would stand beside.
    add column rival uuid references effect (id),
    -- The project an effect is about; an opening names its projects in its lines.
    add column project uuid generated always as (cast(terms ->> 'project' as uuid)) stored;
create index effect_project on effect (project) where project is not null;
