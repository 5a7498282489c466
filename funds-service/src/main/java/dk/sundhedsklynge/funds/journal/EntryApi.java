package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The journal over HTTP: from any krone back to the decision. */
@Path("/api/funds/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "journal")
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
        return switch (read.search(filter, after(cursor), limit + 1)) {
            case ReadJournal.SearchOutcome.Found(List<Journal.TracedEntry> entries) ->
                Page.of(entries, limit, last -> cursor(last.entry())).map(EntryView::of);
            case ReadJournal.SearchOutcome.NotFound _ -> throw JournalProblems.noCooperation();
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En postering med sine bevægelser, sin årsag og sit sted i referatet")
    public EntryView get(@PathParam("id") UUID id) {
        return read.find(id).map(EntryView::of).orElseThrow(JournalProblems::noEntry);
    }

    private static @Nullable String known(@Nullable String causeType) {
        CauseType known = Parameters.oneOf("causeType", causeType, List.of(CauseType.values()), CauseType::code);
        return known == null ? null : known.code();
    }

    private static String cursor(Entry last) {
        return Cursor.encode(last.recordedAt().toString(), last.cooperation(), String.valueOf(last.position()));
    }

    private static Journal.@Nullable After after(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                3,
                last -> new Journal.After(
                        Calendar.moment(last.get(0)).atOffset(ZoneOffset.UTC),
                        last.get(1),
                        Long.parseLong(last.get(2))));
    }
}
