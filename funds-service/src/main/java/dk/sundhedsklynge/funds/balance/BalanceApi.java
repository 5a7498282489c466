package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
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
@Tag(name = "balances")
public class BalanceApi {
    private final ReadBalances read;

    BalanceApi(ReadBalances read) {
        this.read = read;
    }

    /**
     * @param asOf the day it is stated for; null for how it stands
     * @param publishedOn the day the figures were published, when closed items have changed them since and the reader may not see
     *     those; null when they are as things stand
     * @param otherFunds money that is not cluster money, and in none of the other figures
     */
    public record CooperationBalance(
            String cooperation,
            String name,
            @Nullable LocalDate asOf,
            @Nullable LocalDate publishedOn,
            FiguresView total,
            List<PartyBalance> parties,
            List<PeriodBalance> periods,
            List<OtherFund> otherFunds) {}

    /**
     * @param party kommunekode or region code; null for money that no party is named for
     * @param kind {@code party} or {@code unsplit}
     */
    public record PartyBalance(
            @Nullable String party,
            String name,
            String kind,
            FiguresView figures,
            @Nullable LocalDate publishedOn) {
        static PartyBalance of(ReadBalances.Holding holding, @Nullable LocalDate publishedOn) {
            Holder holder = holding.holder();
            return new PartyBalance(
                    holder.party(),
                    holding.name(),
                    holder.namesParty() ? "party" : "unsplit",
                    FiguresView.of(holding.figures()),
                    publishedOn);
        }
    }

    public record PeriodBalance(String period, FiguresView figures) {
        static PeriodBalance of(Map.Entry<String, KnownFigures> period) {
            return new PeriodBalance(period.getKey(), FiguresView.of(period.getValue()));
        }
    }

    public record OtherFund(String fund, FiguresView figures) {
        static OtherFund of(Map.Entry<String, KnownFigures> fund) {
            return new OtherFund(fund.getKey(), FiguresView.of(fund.getValue()));
        }
    }

    @GET
    @Path("/balance")
    @Operation(summary = "Et samarbejdes penge i alt, pr. part og pr. periode, nu eller pr. en dato")
    public CooperationBalance cooperation(@PathParam("id") String id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return switch (read.cooperation(id, asOf)) {
            case BalanceOutcome.Found(ReadBalances.CooperationSheet sheet) -> view(sheet, asOf);
            case BalanceOutcome.NotFound _ -> throw BalanceProblems.noCooperation();
            case BalanceOutcome.DayNotShown _ -> throw BalanceProblems.dayNotShown();
        };
    }

    private static CooperationBalance view(ReadBalances.CooperationSheet found, @Nullable LocalDate asOf) {
        return new CooperationBalance(
                found.id(),
                found.name(),
                asOf,
                found.publishedOn(),
                FiguresView.of(found.money().total()),
                found.holdings().stream()
                        .map(holding -> PartyBalance.of(holding, found.publishedOn()))
                        .toList(),
                found.money().byPeriod().entrySet().stream()
                        .map(PeriodBalance::of)
                        .toList(),
                found.otherFunds().entrySet().stream().map(OtherFund::of).toList());
    }

    @GET
    @Path("/parties/{party}/balance")
    @Operation(summary = "En parts penge i et samarbejde; parten er en kommunekode, en regionskode eller et id")
    public PartyBalance party(
            @PathParam("id") String id,
            @PathParam("party") String party,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return switch (read.party(id, party, asOf)) {
            case PartyBalanceOutcome.Found(ReadBalances.Holding holding, LocalDate publishedOn) ->
                PartyBalance.of(holding, publishedOn);
            case PartyBalanceOutcome.NotFound _ -> throw BalanceProblems.noCooperation();
            case PartyBalanceOutcome.NoSuchParty(String code) -> throw BalanceProblems.noParty(code);
            case PartyBalanceOutcome.DayNotShown _ -> throw BalanceProblems.dayNotShown();
        };
    }
}
