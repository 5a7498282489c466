package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as they are read in a list, with the names that the register has. */
@ApplicationScoped
class EntryRows {
    private final KnownRegister register;

    EntryRows(KnownRegister register) {
        this.register = register;
    }

    /**
     * @param fund in Danish; null for the cluster's own
     * @param whose the parties, in words
     * @param place of the document; null when it rests on none
     * @param whole what it is a part of; null when it is all
     * @param stated of an opening, what it says of each figure, instead of an amount; empty for all others
     */
    record Row(
            UUID id,
            String what,
            @Nullable String fund,
            List<ProjectName> projects,
            String whose,
            LocalDate day,
            @Nullable String place,
            @Nullable String placeHref,
            Money amount,
            @Nullable Money whole,
            List<Stated> stated,
            boolean isReversal,
            @Nullable UUID reversedBy,
            boolean isClosed) {}

    /** @param label of the figure */
    record Stated(String label, Money amount) {}

    private static List<Stated> stated(ListedEntry entry) {
        return EntryWords.isOpening(entry.ground(), entry.effectType())
                ? entry.stated().entrySet().stream()
                        .map(it -> new Stated(it.getKey().label(), new Money(it.getValue())))
                        .toList()
                : List.of();
    }

    Row row(ListedEntry entry) {
        return new Row(
                entry.id(),
                EntryWords.what(entry.ground(), entry.effectType(), entry.reference(), entry.reverses() != null),
                FundNames.otherInWords(entry.fund()),
                entry.projects(),
                whose(entry),
                entry.effectiveOn(),
                EntryWords.place(entry.anchor()),
                EntryWords.href(entry.anchor()),
                new Money(entry.amount()),
                entry.whole() == entry.amount() ? null : new Money(entry.whole()),
                stated(entry),
                entry.reverses() != null,
                entry.reversedBy(),
                entry.hidden());
    }

    private String whose(ListedEntry entry) {
        return String.join(
                ", ",
                Stream.concat(
                                entry.parties().stream().map(this::party),
                                entry.labels().stream()
                                        .map(label -> Holder.of(null, label).nameWithoutParty()))
                        .toList());
    }

    String cooperation(String id) {
        KnownRegister.KnownCooperation known = register.cooperations().get(id);
        return known == null ? id : known.name();
    }

    String party(String code) {
        KnownRegister.KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }

    String name(Holder holder) {
        String code = holder.party();
        return code == null ? holder.nameWithoutParty() : party(code);
    }

    /** What the entries are of: the figure, and whose. */
    String heading(ReadEntryList.Asked asked) {
        EntryFigure figure = asked.figure();
        Holder holder = asked.holder();
        return Stream.of(
                        figure == null ? "Posteringer" : figure.label(),
                        holder == null ? "" : name(holder),
                        asked.period() == null ? "" : asked.period(),
                        asked.fund() == null || asked.fund().equals(FundNames.CLUSTER)
                                ? ""
                                : FundNames.inWords(asked.fund()))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
    }
}
