-- A list shows the projects of all cooperations or of each by itself, by the name that the reader sees.
create index project_whole_name on project (whole_name, id);
create index project_open_name on project (open_name, id) where open_name is not null;
create index project_of_cooperation_whole_name on project (cooperation, whole_name, id);
create index project_of_cooperation_open_name on project (cooperation, open_name, id) where open_name is not null;
