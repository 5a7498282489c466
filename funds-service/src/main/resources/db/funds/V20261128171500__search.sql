-- What staff look for by words, in Danish: endings do not matter.
create index note_words on note using gin (to_tsvector('danish', reference || ' ' || label));
