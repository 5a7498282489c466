-- In which dossier a line was acknowledged; null of what was taken over before.
alter table handover_taken_over
    add column run     uuid,
    add column version integer;
