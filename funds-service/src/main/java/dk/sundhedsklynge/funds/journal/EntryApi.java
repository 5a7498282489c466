package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.book.CauseType;
import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The journal over HTTP: from any krone back to the decision. */
@Path("/api/funds/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal")
public class EntryApi {
    private final ReadJournal read;

    EntryApi(ReadJournal read) {
        this.read = read;
    }

    @GET
    @Operation(
            summary =
                    "Posteringer, nyeste først, efter årsag, projekt, part (kommunekode, regionskode eller id) og dato")
    public Page<EntryView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("cause") @Nullable UUID cause,
            @QueryParam("causeType") @Nullable String causeType,
            @QueryParam("project") @Nullable UUID project,
            @QueryParam("party") @Nullable String party,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        ReadJournal.Filter filter = new ReadJournal.Filter(
                cooperation, cause, known(causeType), from, to, project, party == null ? null : Party.code(party));
        List<Journal.Traced> found = read.search(filter, after(cursor), limit + 1);
        boolean more = found.size() > limit;
        List<Journal.Traced> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(EntryView::of).toList(),
                more ? cursor(shown.getLast().entry()) : null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En postering med sine bevægelser, sin årsag og sit sted i referatet")
    public EntryView get(@PathParam("id") UUID id) {
        return EntryView.of(read.find(id));
    }

    private static @Nullable String known(@Nullable String causeType) {
        try {
            return causeType == null ? null : CauseType.of(causeType).code();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(
                    "unknown-cause", "Ukendt årsag", "Brug effect, opening, allotment-note, voucher eller reversal.");
        }
    }

    private static String cursor(Entry last) {
        Journal.After after = Journal.After.of(last);
        return Cursor.encode(after.recordedAt().toString(), after.cooperation(), String.valueOf(after.position()));
    }

    private static Journal.@Nullable After after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> parts = Cursor.decode(cursor);
            return new Journal.After(OffsetDateTime.parse(parts.get(0)), parts.get(1), Long.parseLong(parts.get(2)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw Problem.invalid("unknown-cursor", "Ukendt cursor", "Brug next fra den foregående side.");
        }
    }
}
