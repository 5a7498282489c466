package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The money of the clusters that the reader may see, in all and per party, with both rests. */
@Path("/midler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FundsPage {
    private final ReadBalances read;
    private final ChosenCooperation chosen;

    FundsPage(ReadBalances read, ChosenCooperation chosen) {
        this.read = read;
        this.chosen = chosen;
    }

    record Shown(List<Cluster> clusters) implements TemplateInstance {}

    /**
     * @param publishedOn null when the figures are as things stand
     * @param missing whose figures have to be asked for before the sums are known; null when they are
     */
    record Cluster(
            String name,
            @Nullable LocalDate publishedOn,
            List<Row> parties,
            Row total,
            @Nullable String missing) {
        static Cluster of(ReadBalances.CooperationSheet sheet) {
            KnownFigures total = sheet.money().total();
            return new Cluster(
                    sheet.name(),
                    sheet.publishedOn(),
                    sheet.holdings().stream()
                            .map(it -> new Row(it.name(), ShownFigure.row(it.figures())))
                            .toList(),
                    new Row("I alt", ShownFigure.row(total)),
                    joined(sheet.missing(total)));
        }
    }

    private static @Nullable String joined(List<String> whose) {
        return whose.isEmpty() ? null : String.join(", ", whose);
    }

    record Row(String name, List<ShownFigure> figures) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance funds() {
        List<String> shown = chosen.shown();
        return new Shown(read.all().stream()
                .filter(it -> shown.contains(it.id()))
                .map(Cluster::of)
                .toList());
    }
}
