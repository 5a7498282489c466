package dk.sundhedsklynge.funds.ledger;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.pages.FormOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Funds as a form offers them. */
public final class FundOptions {
    private FundOptions() {}

    /** Each once, in their order. */
    public static List<FormOption> of(Stream<String> names) {
        return names.distinct()
                .map(name -> new FormOption(name, FundNames.inWords(name)))
                .toList();
    }

    /**
     * The cluster's own first, then the others in their order.
     *
     * @param asked one that is among them also when nothing stands in it; null for none
     */
    public static List<FormOption> withCluster(Collection<String> others, @Nullable String asked) {
        return of(
                Stream.concat(Stream.of(FundNames.CLUSTER), Stream.concat(others.stream(), Stream.ofNullable(asked))));
    }
}
