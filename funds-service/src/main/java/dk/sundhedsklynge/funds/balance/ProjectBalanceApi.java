package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
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
     * @param committed null until a grant or an opening states it
     * @param spent null until it is stated of each party that has a grant
     * @param spentAtLeast what is stated of it by some of them; null when nothing is, and when all is
     * @param remaining committed less spent; negative when more was spent than granted; null while one of them is
     * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not see
     *     those; null when they are as things stand
     * @param access {@code closed} when all of it stems from closed items
     */
    public record ProjectBalance(
            UUID project,
            String cooperation,
            @Nullable Money committed,
            Money reserved,
            @Nullable Money spent,
            @Nullable Money spentAtLeast,
            @Nullable Money remaining,
            String access,
            @Nullable LocalDate publishedOn) {

        static ProjectBalance of(ReadBalances.ProjectMoney money) {
            KnownFigures figures = money.figures().total("");
            Long committed = figures.committed();
            Long spent = figures.spent();
            return new ProjectBalance(
                    money.project(),
                    money.cooperation(),
                    moneyOrNull(committed),
                    new Money(figures.reserved()),
                    moneyOrNull(spent),
                    moneyOrNull(figures.atLeast(Quantity.SPENT)),
                    committed == null || spent == null ? null : new Money(committed - spent),
                    money.closed() ? "closed" : "open",
                    money.publishedOn());
        }

        private static @Nullable Money moneyOrNull(@Nullable Long ore) {
            return ore == null ? null : new Money(ore);
        }
    }

    @GET
    @Operation(summary = "Et projekts penge: bevilget, reserveret, anvendt og rest")
    public ProjectBalance project(@PathParam("id") UUID id) {
        return read.project(id).map(ProjectBalance::of).orElseThrow(BalanceProblems::noProject);
    }
}
