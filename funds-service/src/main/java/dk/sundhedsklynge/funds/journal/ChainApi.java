package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The chain of a cooperation over HTTP: anyone who may see the cooperation can verify also what they may not read. */
@Path("/api/funds/v1/cooperations/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "journal")
public class ChainApi {
    private final VerifyChain verify;
    private final ReadJournal read;
    private final Caller caller;

    ChainApi(VerifyChain verify, ReadJournal read, Caller caller) {
        this.verify = verify;
        this.read = read;
        this.caller = caller;
    }

    /**
     * @param whole whether the chain is unbroken and the balances are what its entries come to
     * @param brokenAt position of the first entry that does not fit
     * @param head the last digest
     * @param next cursor of the next page of links
     */
    public record ChainView(
            String cooperation,
            boolean whole,
            long length,
            @Nullable Long brokenAt,
            boolean balancesAgree,
            @Nullable String head,
            List<Link> links,
            @Nullable String next) {}

    /**
     * One entry of the chain. A digest is the SHA-256 of the canonical JSON (RFC 8785) of the entry's fields, its salt and the
     * digest before it.
     *
     * @param salt null for an entry the caller may not read, so that it cannot be guessed from its digest
     * @param entry null for an entry the caller may not read
     */
    public record Link(
            long position,
            String digest,
            @Nullable String previousDigest,
            @Nullable String transfersDigest,
            @Nullable String salt,
            @Nullable EntryView entry) {

        static Link of(Journal.TracedEntry traced, boolean readable) {
            Entry entry = traced.entry();
            return new Link(
                    entry.position(),
                    entry.digest(),
                    entry.previousDigest(),
                    readable ? entry.transfersDigest() : null,
                    readable ? entry.salt() : null,
                    readable ? EntryView.of(traced) : null);
        }
    }

    @GET
    @Operation(
            summary =
                    "Kæden af posteringer, kontrolleret; lukkede posteringer kun som aftryk for dem, der ikke må se dem")
    public ChainView chain(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return switch (verify.verify(id)) {
            case VerifyChain.VerifyOutcome.Verified(Chain.Verification verified) ->
                view(id, verified, links(id, position(cursor), limit));
            case VerifyChain.VerifyOutcome.NotFound _ -> throw JournalProblems.noCooperation();
            case VerifyChain.VerifyOutcome.Busy _ -> throw JournalProblems.busy();
        };
    }

    private Page<Link> links(String id, long after, int limit) {
        boolean closedToo = caller.maySeeClosed(id);
        return Page.of(
                        read.chain(id, after, limit + 1),
                        limit,
                        last -> Cursor.encode(String.valueOf(last.entry().position())))
                .map(traced -> Link.of(traced, closedToo || !traced.hidden()));
    }

    private static ChainView view(String id, Chain.Verification verified, Page<Link> links) {
        return new ChainView(
                id,
                verified.isWhole(),
                verified.length(),
                verified.brokenAt(),
                verified.balancesAgree(),
                verified.head(),
                links.items(),
                links.next());
    }

    private static long position(@Nullable String cursor) {
        Long last = Cursor.read(cursor, 1, position -> Long.valueOf(position.getFirst()));
        return last == null ? 0 : last;
    }
}
