-- Which sheet of a workbook is read, and what its amounts are counted in; null for the first, and for what the file says.
alter table sheet_import add column sheet text;
alter table sheet_import add column unit text check (unit in ('KRONER', 'THOUSAND', 'MILLION'));
