package dk.sundhedsklynge.funds.search;

import dk.sundhedsklynge.funds.claim.FindingWords;
import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.funds.journal.EntryWords;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.SearchHit;
import dk.sundhedsklynge.platform.pages.SearchPlace;
import dk.sundhedsklynge.platform.pages.SearchResults;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was registered by hand, and entries, with the words in them; for an amount, findings too. */
@Path("/midler/soeg")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchFundsPage {
    private final FindMoney find;
    private final KnownRegister register;
    private final ChosenCooperation chosen;

    SearchFundsPage(FindMoney find, KnownRegister register, ChosenCooperation chosen) {
        this.find = find;
        this.register = register;
        this.chosen = chosen;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(
            @QueryParam("q") @DefaultValue("") String written, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        String words = SearchWords.plain(written);
        Optional<Slice<FindMoney.Found>> found = SearchWords.query(words)
                .map(query -> find.find(
                        query,
                        SearchWords.amount(words).orElse(null),
                        chosen.shown(),
                        Cursor.turn(cursor, SqlOrder.VALUES),
                        SearchResults.ROWS));
        return SearchResults.page(
                SearchPlace.FUNDS,
                words,
                found.map(Slice::items).orElse(List.of()).stream()
                        .map(this::hit)
                        .toList(),
                found.map(Slice::previous).orElse(null),
                found.map(Slice::next).orElse(null));
    }

    private SearchHit hit(FindMoney.Found it) {
        return switch (it.what()) {
            case NOTE -> note(it);
            case ENTRY -> entry(it);
            case FINDING -> finding(it);
        };
    }

    private SearchHit note(FindMoney.Found it) {
        KnownRegister.KnownParty party =
                it.party() == null ? null : register.parties().get(it.party());
        String holder = party == null ? Objects.requireNonNullElse(it.label(), "") : party.name();
        return new SearchHit(
                Note.Kind.of(it.kind()).label(),
                "%s%s%s"
                        .formatted(
                                it.reference(),
                                it.amount() == null ? "" : ": " + kroner(it.amount()),
                                it.isReversed() ? " (taget tilbage)" : ""),
                "/midler/noter/" + it.id(),
                "%s%s, %s, %s"
                        .formatted(
                                cooperation(it),
                                holder.isEmpty() ? "" : ", " + holder,
                                it.period(),
                                DanishDates.inWords(it.on())),
                List.of());
    }

    private SearchHit entry(FindMoney.Found it) {
        String what = EntryWords.what(it.kind(), it.effectType(), it.reference(), it.isReversed());
        return new SearchHit(
                "Postering",
                what
                        + (it.project() == null ? "" : ": " + it.project())
                        + (it.amount() == null ? "" : ": " + kroner(it.amount())),
                "/midler/posteringer/" + it.id(),
                "%s, %s".formatted(cooperation(it), DanishDates.inWords(it.on())),
                List.of());
    }

    private SearchHit finding(FindMoney.Found it) {
        ClaimedQuantity quantity = ClaimedQuantity.of(it.kind()).orElseThrow();
        return new SearchHit(
                "Afvigelse",
                "%s: dokumentet siger %s, %s"
                        .formatted(
                                FindingWords.about(quantity, it.party(), it.label(), it.period(), register),
                                kroner(Objects.requireNonNull(it.amount())),
                                it.ledger() == null
                                        ? "regnskabet har intet at sammenligne med"
                                        : "bogført er " + kroner(it.ledger())),
                Objects.requireNonNullElse(FindingWords.href(it.document(), it.line()), "/midler/afvigelser"),
                "%s, %s".formatted(cooperation(it), DanishDates.inWords(it.on())),
                List.of());
    }

    private static String kroner(Money amount) {
        return DanishNumbers.format(amount) + " kr.";
    }

    private String cooperation(FindMoney.Found it) {
        KnownRegister.KnownCooperation known = register.cooperations().get(it.cooperation());
        return known == null ? it.cooperation() : known.name();
    }
}
