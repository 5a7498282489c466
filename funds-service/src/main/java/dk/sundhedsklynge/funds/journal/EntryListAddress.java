package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.pages.WrittenDays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an address of the list asks for, as it was written. What cannot be read asks for nothing, and is said on the page. */
public record EntryListAddress(
        String fund,
        String party,
        String period,
        String project,
        String figure,
        String from,
        String to,
        String text,
        @Nullable String sort) {
    /** Of the list. */
    public static final String PATH = "/midler/posteringer";

    /** What stands for money that no party is named for, and before a colon what the source calls it. */
    static final String NO_PARTY = "ikke-fordelt";

    static final String AMOUNT = "beloeb";
    static final String DAY = "dato";
    private static final Sorting NEWEST_FIRST = new Sorting(DAY, true);

    /** @param cooperations that the page shows */
    ReadEntryList.Asked asked(List<String> cooperations) {
        return new ReadEntryList.Asked(
                cooperations,
                blankToNull(fund),
                holder(),
                blankToNull(period),
                projectId(),
                EntryFigure.of(figure).orElse(null),
                days().first(),
                days().last(),
                text);
    }

    WrittenDays days() {
        return new WrittenDays(from, to);
    }

    ListAddress list() {
        return ListAddress.of(PATH)
                .with("midler", fund)
                .with("part", party)
                .with("periode", period)
                .with("projekt", project)
                .with("tal", figure)
                .with("fra", from)
                .with("til", to)
                .with("q", text)
                .with(ListAddress.SORT, sort);
    }

    @Nullable
    Holder holder() {
        if (party.isBlank()) {
            return null;
        }
        if (party.equals(NO_PARTY)) {
            return Holder.ofNoParty();
        }
        return party.startsWith(NO_PARTY + ":")
                ? Holder.of(null, party.substring(NO_PARTY.length() + 1))
                : Holder.party(party);
    }

    @Nullable
    UUID projectId() {
        try {
            return project.isBlank() ? null : UUID.fromString(project);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    Sorting sorting() {
        return Sorting.read(sort, NEWEST_FIRST, List.of(DAY, AMOUNT));
    }

    /** How an address names whose money it is. */
    public static String code(Holder holder) {
        String party = holder.party();
        return party != null
                ? party
                : holder.label().equals(Holder.WHOLE_CLUSTER) ? NO_PARTY : NO_PARTY + ":" + holder.label();
    }
}
