-- What staff look for by words, in Danish: endings do not matter.
create index meeting_words on meeting using gin (to_tsvector('danish', title));
create index item_words on item using gin ((
    to_tsvector('danish', title) || to_tsvector('danish', jsonb_path_query_array(content, '$.sections[*].text'))));
create index agenda_version_item_words on agenda_version_item using gin (to_tsvector('danish', title));
create index decision_words on decision using gin (to_tsvector('danish', text));
create index follow_up_words on follow_up using gin (to_tsvector('danish', text));
create index document_words on document using gin (to_tsvector('danish', translate(file_name, '-_.', '   ')));
