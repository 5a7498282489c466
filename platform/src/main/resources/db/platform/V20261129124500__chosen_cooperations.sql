-- The cooperation that a user chose in the header, in the service that owns access; the others have no rows here.
create table chosen_cooperation (
    -- The id that Keycloak knows the user by.
    subject     text        primary key,
    -- Null: all of them.
    cooperation text,
    chosen_at   timestamptz not null
);

grant select, insert, update, delete on chosen_cooperation to ${app_role};
