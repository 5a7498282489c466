-- What the rows of a spreadsheet are, the kinds of the service say; the kind of a file that was kept stays what it was.
alter table sheet_import drop constraint sheet_import_kind_check;
alter table sheet_import add check (kind in ('tildelinger', 'bilag', 'aabning', 'overfoerselssvar'));

-- The same table in every service: what a row became.
alter table imported_note rename to imported_row;
alter table imported_row rename column note to fact;
-- The release before writes and reads it by its old name.
create view imported_note as select fact as note, import, row_number from imported_row;
grant select, insert on imported_note to ${app_role};
