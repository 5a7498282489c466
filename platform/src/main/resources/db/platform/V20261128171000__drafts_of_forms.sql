-- What somebody has typed into a form and not sent. Only its owner reads it; it is kept 30 days.
create table form_draft (
    owner    text        not null,
    -- The path that the form is sent to.
    form     text        not null check (length(form) <= 300),
    -- The values of each field by its name.
    fields   jsonb       not null,
    saved_at timestamptz not null,
    -- Whether the form begins with it; until then it is only offered.
    taken    boolean     not null default false,
    primary key (owner, form)
);

-- A form that was sent after the session had ended, until its sender has signed in again. The key is in their browser alone.
create table interrupted_form (
    id        uuid        primary key,
    encrypted bytea       not null,
    kept_at   timestamptz not null
);

grant select, insert, update, delete on form_draft to ${app_role};
grant select, insert, delete on interrupted_form to ${app_role};
