package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The balance of a project over HTTP. */
@Path("/api/funds/v1/projects/{id}/balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "balances")
public class ProjectBalanceApi {
    private final ReadBalances read;

    ProjectBalanceApi(ReadBalances read) {
        this.read = read;
    }

    /**
     * @param spent null until an entry states it
     * @param remaining committed less spent; negative when more was spent than granted; null while spent is
     * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not see
     *     those; null when they are as things stand
     * @param access {@code closed} when all of it stems from closed items
     */
    public record ProjectBalance(
            UUID project,
            String cooperation,
            Money committed,
            Money reserved,
            @Nullable Money spent,
            @Nullable Money remaining,
            String access,
            @Nullable LocalDate publishedOn) {

        static ProjectBalance of(ReadBalances.ProjectMoney money) {
            Figures figures = money.figures();
            boolean isSpentKnown = KnownFigures.isSpentOfProjectKnown(figures);
            return new ProjectBalance(
                    money.project(),
                    money.cooperation(),
                    new Money(figures.committed()),
                    new Money(figures.reserved()),
                    isSpentKnown ? new Money(figures.spent()) : null,
                    isSpentKnown ? new Money(figures.committed() - figures.spent()) : null,
                    money.closed() ? "closed" : "open",
                    money.publishedOn());
        }
    }

    @GET
    @Operation(summary = "Et projekts penge: bevilget, reserveret, anvendt og rest")
    public ProjectBalance project(@PathParam("id") UUID id) {
        return read.project(id).map(ProjectBalance::of).orElseThrow(BalanceProblems::noProject);
    }
}
