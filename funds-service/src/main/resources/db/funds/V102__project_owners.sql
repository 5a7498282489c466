-- The cooperation each project belongs to, as projects last told it: money of another is never granted to it.
create table project_owner (
    project      uuid primary key,
    cooperation  text not null,
    sequence     bigint not null
);
create index project_owner_cooperation on project_owner (cooperation);

grant select, insert, update on project_owner to ${app_role};
