package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.comparison.Explanation.Severity;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Findings over HTTP: this document says …, the ledger says …. */
@Path("/api/funds/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class FindingApi {
    private static final List<Severity> SEVERITIES = List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR);

    private final Claims claims;
    private final KnownRegister register;
    private final AuditTrail audit;
    private final Caller caller;

    FindingApi(Claims claims, KnownRegister register, AuditTrail audit, Caller caller) {
        this.claims = claims;
        this.register = register;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param id of the claim
     * @param stated what the document says
     * @param ledger what the ledger says of the same; null when it knows nothing to compare with
     * @param difference stated less ledger
     * @param explanation code of the likeliest reason, and {@code sentence} the same in Danish
     */
    public record FindingView(
            UUID id,
            String cooperation,
            LocalDate statedOn,
            FiguresChecked.FigureAnchor anchor,
            String quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable String period,
            Money stated,
            @Nullable Money ledger,
            @Nullable Money difference,
            String severity,
            String explanation,
            String sentence,
            String access) {

        static FindingView of(Claims.Finding finding) {
            Claim claim = finding.claim();
            Submission submission = finding.submission();
            Explanation explanation = Objects.requireNonNull(claim.explanation());
            return new FindingView(
                    claim.id(),
                    submission.cooperation(),
                    submission.statedOn(),
                    new FiguresChecked.FigureAnchor(
                            submission.document(), submission.meeting(), claim.item(), claim.line()),
                    claim.quantity().code(),
                    claim.scope().party(),
                    claim.scope().label(),
                    claim.scope().project(),
                    claim.scope().period(),
                    new Money(claim.stated()),
                    FiguresChecked.money(claim.ledger()),
                    FiguresChecked.money(claim.difference()),
                    claim.severity().code(),
                    explanation.code(),
                    explanation.sentence(),
                    submission.closed() ? "closed" : "open");
        }
    }

    @GET
    @Operation(summary = "Tal i dokumenter, som regnskabet siger noget andet om, nyeste dokument først")
    public Page<FindingView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("explanation") @Nullable String explanation,
            @QueryParam("document") @Nullable UUID document,
            @QueryParam("project") @Nullable UUID project,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Severity known = Parameters.oneOf("severity", severity, SEVERITIES, Severity::code);
        Explanation reason =
                Parameters.oneOf("explanation", explanation, List.of(Explanation.values()), Explanation::code);
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        List<String> visible = cooperation != null
                ? List.of(cooperation)
                : register.cooperations().keySet().stream()
                        .filter(caller::maySee)
                        .toList();
        List<String> closed = visible.stream().filter(caller::maySeeClosed).toList();
        List<Claims.Finding> found = claims.findings(
                new Claims.Search(
                        visible,
                        closed,
                        known == null ? null : known.code(),
                        reason == null ? null : reason.code(),
                        document,
                        project),
                after(cursor),
                limit + 1);
        Page<Claims.Finding> shown = Page.of(found, limit, FindingApi::cursor);
        recordClosed(shown.items());
        return shown.map(FindingView::of);
    }

    /** Who reads what stems from closed items is remembered. */
    private void recordClosed(List<Claims.Finding> shown) {
        audit.recordAll(
                "closed-findings-read",
                "submission",
                shown.stream()
                        .map(Claims.Finding::submission)
                        .filter(Submission::closed)
                        .distinct()
                        .map(submission -> new AuditTrail.Entry(
                                submission.id().toString(), submission.cooperation(), submission.statedOn()))
                        .toList());
    }

    private static String cursor(Claims.Finding last) {
        return Cursor.encode(
                last.submission().statedOn().toString(),
                last.submission().id().toString(),
                String.valueOf(last.claim().place()));
    }

    private static Claims.@Nullable After after(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                3,
                last -> new Claims.After(
                        Calendar.day(last.get(0)), UUID.fromString(last.get(1)), Integer.parseInt(last.get(2))));
    }
}
