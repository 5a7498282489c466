-- The journal and the findings are read newest first, a page at a time and each cooperation by itself.
create index journal_entry_newest on journal_entry (cooperation, recorded_at desc, position desc);
create index journal_entry_cause on journal_entry (cause_id);
create index claim_document_newest on claim_document (cooperation, stated_on desc, id);

-- Whether an open item names a project, and what open items call money without a party.
create index effect_open_project on effect (cooperation, (terms ->> 'project')) where access = 'OPEN';
create index effect_open_lines on effect using gin ((terms -> 'lines') jsonb_path_ops) where access = 'OPEN';
create index effect_open_label on effect (cooperation) where access = 'OPEN' and terms ->> 'label' is not null;
create index effect_open_fund on effect (cooperation) where access = 'OPEN' and terms ->> 'fund' is not null;
create index effect_open_with_lines on effect (cooperation)
    where access = 'OPEN' and jsonb_typeof(terms -> 'lines') = 'array';
