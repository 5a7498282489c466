package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The digest of an entry covers all of it and the digest before it, so that no entry can be changed, taken out or put in
 * without breaking the chain of its cooperation. The salt keeps a closed entry from being guessed from its digest.
 */
final class Digests {
    static final int VERSION = 1;

    private Digests() {}

    static String ofTransfers(List<Transfer> transfers) {
        return CanonicalJson.sha256(transfers.stream().map(Digests::fields).toList());
    }

    static String ofEntry(
            NewEntry draft,
            long position,
            Instant recordedAt,
            String transfersDigest,
            String salt,
            @Nullable String previous) {
        return ofEntry(
                draft.id(),
                draft.cooperation(),
                draft.fund(),
                position,
                draft.causeType(),
                draft.causeId(),
                draft.reverses(),
                draft.reason(),
                draft.actor(),
                draft.effectiveOn(),
                recordedAt,
                draft.closed() ? "CLOSED" : "OPEN",
                transfersDigest,
                salt,
                previous);
    }

    static String ofEntry(
            UUID id,
            String cooperation,
            String fund,
            long position,
            String causeType,
            UUID causeId,
            @Nullable UUID reverses,
            @Nullable String reason,
            String actor,
            LocalDate effectiveOn,
            Instant recordedAt,
            String access,
            String transfersDigest,
            String salt,
            @Nullable String previous) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("hashVersion", VERSION);
        fields.put("id", id.toString());
        fields.put("cooperation", cooperation);
        fields.put("fund", fund);
        fields.put("position", position);
        fields.put("causeType", causeType);
        fields.put("causeId", causeId.toString());
        fields.put("reverses", reverses == null ? null : reverses.toString());
        fields.put("reason", reason);
        fields.put("actor", actor);
        fields.put("effectiveOn", effectiveOn.toString());
        fields.put("recordedAt", recordedAt.truncatedTo(ChronoUnit.MICROS).toString());
        fields.put("access", access);
        fields.put("transfers", transfersDigest);
        fields.put("salt", salt);
        fields.put("previous", previous);
        return CanonicalJson.sha256(fields);
    }

    private static Map<String, @Nullable Object> fields(Transfer transfer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("debit", fields(transfer.debit()));
        fields.put("credit", fields(transfer.credit()));
        fields.put("amount", transfer.amount());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Account account) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("fund", account.fund());
        fields.put("kind", account.kind().name());
        fields.put("party", account.holder().party());
        fields.put("label", account.holder().label());
        fields.put("period", account.period());
        fields.put(
                "project", account.project() == null ? null : account.project().toString());
        fields.put(
                "earmark", account.earmark() == null ? null : account.earmark().toString());
        return fields;
    }
}
