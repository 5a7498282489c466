-- Of a row of a spreadsheet that is several facts, those that are left out: each by its cell, such as E15.
alter table sheet_import add column left_out_cells text[] not null default '{}';
