package dk.sundhedsklynge.funds.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.funds.account.KnownFigures;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The money's part of the suite's status. Its shape is a contract of its own; amounts are kroner as decimals. */
@Path("/api/funds/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusApi {
    private final ReadBalances read;

    StatusApi(ReadBalances read) {
        this.read = read;
    }

    public record Status(List<Cluster> clusters) {}

    /**
     * What nobody has stated is null.
     *
     * @param publishedOn the day the figures were published; left out when they are as things stand
     */
    public record Cluster(
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate publishedOn,

            @Nullable BigDecimal received,
            @Nullable BigDecimal committed,
            BigDecimal reserved,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal uncommitted,
            @Nullable BigDecimal unspent,
            BigDecimal carriedOver,
            List<Part> parties) {

        static Cluster of(ReadBalances.CooperationSheet sheet) {
            KnownFigures it = sheet.money().total();
            return new Cluster(
                    sheet.name(),
                    sheet.publishedOn(),
                    kronerOrNull(it.received()),
                    kronerOrNull(it.committed()),
                    kroner(it.reserved()),
                    kronerOrNull(it.spent()),
                    kronerOrNull(it.uncommitted()),
                    kronerOrNull(it.unspent()),
                    kroner(it.carriedIn()),
                    sheet.holdings().stream().map(Part::of).toList());
        }
    }

    /** @param kind {@code party}, or {@code unsplit} for money that no party is named for */
    public record Part(
            String name,
            String kind,
            @Nullable BigDecimal received,
            @Nullable BigDecimal committed,
            BigDecimal reserved,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal uncommitted,
            @Nullable BigDecimal unspent,
            BigDecimal carriedOver) {

        static Part of(ReadBalances.Holding holding) {
            KnownFigures it = holding.figures();
            return new Part(
                    holding.name(),
                    holding.holder().namesParty() ? "party" : "unsplit",
                    kronerOrNull(it.received()),
                    kronerOrNull(it.committed()),
                    kroner(it.reserved()),
                    kronerOrNull(it.spent()),
                    kronerOrNull(it.uncommitted()),
                    kronerOrNull(it.unspent()),
                    kroner(it.carriedIn()));
        }
    }

    @GET
    @Operation(summary = "Klyngernes penge i alt og pr. part: modtaget, disponeret, reserveret, anvendt og overført")
    public Status status() {
        return new Status(read.all().stream().map(Cluster::of).toList());
    }

    private static @Nullable BigDecimal kronerOrNull(@Nullable Long ore) {
        return ore == null ? null : kroner(ore);
    }

    private static BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }
}
