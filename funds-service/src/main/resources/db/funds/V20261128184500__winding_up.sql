-- What the decision on a handover says of a cooperation that ends, as the register tells it; null while it goes on.
alter table cooperation add column winding_up jsonb;

-- The register tells the same again on a snapshot; then it is taken in whole.
update cooperation set sequence = sequence - 1;
