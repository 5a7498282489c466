-- Those whom the decision on a handover names are appointed like others, in the cooperation as a whole.
do $$
declare
    held text;
begin
    select conname into strict held from pg_constraint
    where conrelid = 'appointment'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%finance-officer%';
    execute format('alter table appointment drop constraint %I', held);
end $$;

alter table appointment
    add constraint appointment_kind check (case kind
                   when 'chair' then body is not null and party is null and project is null
                   when 'member' then body is not null and party is null and project is null
                   when 'finance-officer' then body is null and party is not null and project is null
                   when 'project-lead' then body is null and party is null and project is not null
                   when 'winding-up' then body is null and party is null and project is null
                   else false
               end);
