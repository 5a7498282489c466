package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who reads entries that stem from closed items is remembered. */
@ApplicationScoped
public class RecordClosedReads {
    private final AuditTrail audit;

    RecordClosedReads(AuditTrail audit) {
        this.audit = audit;
    }

    /** @param cooperations of the closed entries that are shown, one for each entry */
    public void record(Collection<String> cooperations) {
        audit.recordAll(
                "closed-entries-read",
                "journal",
                cooperations.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(one -> new AuditTrail.Entry(one.getKey(), one.getKey(), one.getValue()))
                        .toList());
    }
}
