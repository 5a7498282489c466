-- What was said by hand for all rows of a spreadsheet, by field.
alter table sheet_import add column for_all jsonb not null default '{}';

-- Each sheet of a workbook is posted once; a file that is not posted yet is there once.
create unique index sheet_import_open_once on sheet_import (cooperation, kind, hash) where state = 'OPEN';
create unique index sheet_import_posted_once on sheet_import (cooperation, kind, hash, coalesce(sheet, ''))
    where state = 'POSTED';
drop index sheet_import_once;
