package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.ledger.FundOptions;
import dk.sundhedsklynge.funds.ledger.KnownFunds;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The funds whose money can be entered: the cluster's own first, then those that are known, then any other by its name. */
@ApplicationScoped
class FundChoices {
    private final KnownFunds funds;
    private final Caller caller;

    FundChoices(KnownFunds funds, Caller caller) {
        this.funds = funds;
        this.caller = caller;
    }

    /**
     * A closed item can have named a fund, so the others are for those who may see closed items.
     *
     * @param own the fund of the note that is corrected; null for none
     */
    List<FormOption> of(String cooperation, @Nullable String own) {
        return FundOptions.withCluster(caller.maySeeClosed(cooperation) ? funds.of(cooperation) : List.of(), own);
    }

    /** The same with the choice to type another. */
    static List<FormOption> withAnyOther(List<FormOption> known) {
        return Stream.concat(
                        known.stream(), Stream.of(new FormOption(NoteForm.TYPED_FUND, "Andre midler – skriv hvilke")))
                .toList();
    }
}
