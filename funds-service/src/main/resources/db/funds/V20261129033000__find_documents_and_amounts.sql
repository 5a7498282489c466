-- Whose a document is, what has a certain amount, and which parties have notes, are looked up.
create index effect_document on effect (anchor_document) where anchor_document is not null;
create index claim_document_document on claim_document (document);
create index note_amount on note (amount);
create index note_party on note (cooperation, party);
create index transfer_amount on transfer (amount);
create index claim_amount on claim (amount);
create index claim_ledger on claim (ledger);
create index effect_amount on effect (((terms -> 'amount' ->> 'amount')::numeric));
