-- A first answer is kept for a time only; see klynge.idempotency.keep-days.
create index idempotency_created on idempotency (created_at);

grant delete on idempotency to ${app_role};
