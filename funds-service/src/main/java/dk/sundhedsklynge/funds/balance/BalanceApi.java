package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Balances of a cooperation over HTTP. */
@Path("/api/funds/v1/cooperations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saldi")
public class BalanceApi {
    private final ReadBalances read;

    BalanceApi(ReadBalances read) {
        this.read = read;
    }

    /**
     * @param asOf the day it is stated for; null for how it stands
     * @param otherFunds money that is not cluster money, and in none of the other figures
     */
    public record CooperationBalance(
            String cooperation,
            String name,
            @Nullable LocalDate asOf,
            FiguresView total,
            List<PartyBalance> parties,
            List<PeriodBalance> periods,
            List<OtherFund> otherFunds) {}

    /**
     * @param party kommunekode or region code; null for money that no party is named for
     * @param kind {@code party} or {@code unsplit}
     */
    public record PartyBalance(@Nullable String party, String name, String kind, FiguresView figures) {
        static PartyBalance of(ReadBalances.Holding holding) {
            Holder holder = holding.holder();
            return new PartyBalance(
                    holder.party(),
                    holding.name(),
                    holder.namesParty() ? "party" : "unsplit",
                    FiguresView.of(holding.figures()));
        }
    }

    public record PeriodBalance(String period, FiguresView figures) {
        static PeriodBalance of(Map.Entry<String, Figures> period) {
            return new PeriodBalance(period.getKey(), FiguresView.of(period.getValue()));
        }
    }

    public record OtherFund(String fund, FiguresView figures) {
        static OtherFund of(Map.Entry<String, Figures> fund) {
            return new OtherFund(fund.getKey(), FiguresView.of(fund.getValue()));
        }
    }

    @GET
    @Path("/balance")
    @Operation(summary = "Et samarbejdes penge i alt, pr. part og pr. periode, nu eller pr. en dato")
    public CooperationBalance cooperation(@PathParam("id") String id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        ReadBalances.CooperationSheet found = read.cooperation(id, asOf);
        return new CooperationBalance(
                found.id(),
                found.name(),
                asOf,
                FiguresView.of(found.sheet().total()),
                found.holdings().stream().map(PartyBalance::of).toList(),
                found.sheet().byPeriod().entrySet().stream()
                        .map(PeriodBalance::of)
                        .toList(),
                found.sheet().otherFunds().entrySet().stream()
                        .map(OtherFund::of)
                        .toList());
    }

    @GET
    @Path("/parties/{party}/balance")
    @Operation(summary = "En parts penge i et samarbejde; parten er en kommunekode, en regionskode eller et id")
    public PartyBalance party(
            @PathParam("id") String id,
            @PathParam("party") String party,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return PartyBalance.of(read.party(id, party, asOf));
    }
}
