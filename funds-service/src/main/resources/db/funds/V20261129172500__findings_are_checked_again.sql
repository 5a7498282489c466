-- What nobody had stated was counted as 0 where figures of documents were compared with the ledger. All are compared once more.
insert into changed_balance (kind, id, cooperation)
select distinct 'claims', cooperation, cooperation from claim_document;
