package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The money of the clusters that the reader may see, in all and per party, with both rests. */
@Path("/midler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FundsPage {
    private final ReadBalances read;

    FundsPage(ReadBalances read) {
        this.read = read;
    }

    record Shown(List<Cluster> clusters) implements TemplateInstance {}

    /** @param publishedOn in words; null when the figures are as things stand */
    record Cluster(String name, @Nullable String publishedOn, List<Row> parties, Row total) {
        static Cluster of(ReadBalances.CooperationSheet sheet) {
            return new Cluster(
                    sheet.name(),
                    sheet.publishedOn() == null ? null : DanishDates.inWords(sheet.publishedOn()),
                    sheet.holdings().stream()
                            .map(it -> Row.of(it.name(), it.figures()))
                            .toList(),
                    Row.of("I alt", sheet.sheet().total()));
        }
    }

    /** @param amounts in the order of the table's columns */
    record Row(String name, List<String> amounts) {
        static Row of(String name, Figures it) {
            return new Row(
                    name,
                    Stream.of(
                                    it.received(),
                                    it.committed(),
                                    it.reserved(),
                                    it.spent(),
                                    it.uncommitted(),
                                    it.unspent(),
                                    it.carriedOver())
                            .map(ore -> DanishNumbers.format(new Money(ore)))
                            .toList());
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance funds() {
        return new Shown(read.all().stream().map(Cluster::of).toList());
    }
}
