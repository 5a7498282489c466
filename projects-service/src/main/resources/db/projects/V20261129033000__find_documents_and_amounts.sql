-- Whose a document is, and which project was given a certain amount, are looked up.
create index effect_document on effect (anchor_document) where anchor_document is not null;
create index money_order_document on money_order (anchor_document) where anchor_document is not null;
create index money_order_amount on money_order (amount);
