package dk.sundhedsklynge.funds.journal;

import static java.util.stream.Collectors.toSet;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.project.ProjectNames;
import dk.sundhedsklynge.platform.money.Money;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One entry with what it rests on: from any krone back to the decision. */
@Path("/midler/posteringer/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class EntryPage {
    private final ReadJournal journal;
    private final NoteOrigins origins;
    private final ProjectNames projects;
    private final EntryRows rows;

    EntryPage(ReadJournal journal, NoteOrigins origins, ProjectNames projects, EntryRows rows) {
        this.journal = journal;
        this.origins = origins;
        this.projects = projects;
        this.rows = rows;
    }

    /**
     * @param cause what it rests on
     * @param note the page of the note that it rests on; null when it rests on none
     * @param fund other money than the cluster's; null for the cluster's
     * @param position in the chain of its cooperation
     * @param reversed the entry that it reverses; null when it reverses none
     * @param total of what is moved
     * @param origin the file and row that it came from; null when it came from no file
     */
    record Opened(
            String cooperation,
            String cause,
            @Nullable String note,
            @Nullable String fund,
            @Nullable String place,
            @Nullable String placeHref,
            LocalDate day,
            Instant recordedAt,
            @Nullable String reason,
            @Nullable UUID reversed,
            @Nullable UUID reversedBy,
            NoteOrigins.@Nullable Origin origin,
            boolean isClosed,
            long position,
            String digest,
            List<Movement> movements,
            Money total)
            implements TemplateInstance {}

    /** @param whose the party, or that there is none */
    record Movement(
            String from,
            String to,
            String whose,
            String period,
            @Nullable ProjectName project,
            Money amount) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance entry(@PathParam("id") UUID id) {
        Journal.TracedEntry traced = journal.find(id).orElseThrow(JournalProblems::noEntry);
        Entry entry = traced.entry();
        Map<UUID, ProjectName> names = projects.of(
                entry.cooperation(),
                entry.transfers().stream()
                        .map(EntryPage::project)
                        .flatMap(Optional::stream)
                        .collect(toSet()));
        return new Opened(
                rows.cooperation(entry.cooperation()),
                EntryWords.what(traced.ground(), traced.effectType(), traced.reference(), entry.reverses() != null),
                traced.reference() == null || entry.reverses() != null ? null : "/midler/noter/" + entry.causeId(),
                FundNames.otherInWords(entry.fund()),
                EntryWords.place(traced.anchor()),
                EntryWords.href(traced.anchor()),
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.reason(),
                entry.reverses(),
                entry.reversedBy(),
                origins.of(entry.causeId()).orElse(null),
                traced.hidden(),
                entry.position(),
                entry.digest(),
                entry.transfers().stream().map(it -> movement(it, names)).toList(),
                new Money(entry.transfers().stream().mapToLong(Transfer::amount).reduce(0, Math::addExact)));
    }

    private static Optional<UUID> project(Transfer transfer) {
        Account to = transfer.credit();
        return Optional.ofNullable(to.project() == null ? transfer.debit().project() : to.project());
    }

    private Movement movement(Transfer transfer, Map<UUID, ProjectName> names) {
        Account to = transfer.credit();
        Account from = transfer.debit();
        return new Movement(
                EntryWords.of(from.kind()),
                EntryWords.of(to.kind()),
                from.holder().equals(to.holder())
                        ? rows.name(to.holder())
                        : rows.name(from.holder()) + " til " + rows.name(to.holder()),
                from.period().equals(to.period()) ? to.period() : from.period() + " til " + to.period(),
                project(transfer)
                        .map(it -> names.getOrDefault(it, new ProjectName(it, null)))
                        .orElse(null),
                new Money(transfer.amount()));
    }
}
