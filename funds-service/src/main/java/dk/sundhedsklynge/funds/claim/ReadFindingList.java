package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings as the caller may see them, for the page. */
@ApplicationScoped
class ReadFindingList {
    private final FindingList findings;
    private final KnownRegister register;
    private final AuditTrail audit;
    private final Caller caller;

    ReadFindingList(FindingList findings, KnownRegister register, AuditTrail audit, Caller caller) {
        this.findings = findings;
        this.register = register;
        this.audit = audit;
        this.caller = caller;
    }

    /** What is asked for, as {@link FindingList.Search} has it. */
    record Asked(
            List<String> cooperations,
            Explanation.@Nullable Severity severity,
            @Nullable Explanation explanation,
            @Nullable UUID project,
            String text) {}

    /** @return nearest first, one more than the limit where there are more */
    List<FindingList.Listed> page(Asked asked, SqlOrder order, Turn turn, int limit) {
        List<FindingList.Listed> found = findings.page(search(asked), order, turn, limit + 1);
        audit.recordAll(
                "closed-findings-read",
                "submission",
                found.stream()
                        .limit(limit)
                        .map(one -> one.finding().submission())
                        .filter(Submission::closed)
                        .distinct()
                        .map(submission -> new AuditTrail.Entry(
                                submission.id().toString(), submission.cooperation(), submission.statedOn()))
                        .toList());
        return found;
    }

    /** @param most counting ends here */
    long count(Asked asked, int most) {
        return findings.count(search(asked), most);
    }

    private FindingList.Search search(Asked asked) {
        List<String> visible =
                asked.cooperations().stream().filter(caller::maySee).toList();
        Explanation.Severity severity = asked.severity();
        Explanation explanation = asked.explanation();
        String text = asked.text().strip();
        return new FindingList.Search(
                visible,
                visible.stream().filter(caller::maySeeClosed).toList(),
                severity == null ? null : severity.code(),
                explanation == null ? null : explanation.code(),
                asked.project(),
                text,
                text.isEmpty()
                        ? List.of()
                        : register.parties().values().stream()
                                .filter(party ->
                                        party.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                                .map(KnownRegister.KnownParty::id)
                                .toList());
    }
}
