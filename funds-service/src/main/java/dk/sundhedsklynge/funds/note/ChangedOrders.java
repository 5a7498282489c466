package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in Danish which other orders would come out otherwise if a note were entered: what each is, its amount, and how. */
final class ChangedOrders {
    private final KnownRegister register;

    ChangedOrders(KnownRegister register) {
        this.register = register;
    }

    /** In the order of the days they count from. */
    List<NotePreview.ChangedOrder> of(ReconcileLedger.Trial trial) {
        return trial.before().values().stream()
                .sorted(Comparator.comparing((WeighedOrder one) -> one.order().on())
                        .thenComparing(one -> one.order().id()))
                .flatMap(one -> {
                    WeighedOrder after = trial.after().get(one.order().id());
                    return after == null || one.outcome().comesToTheSame(after.outcome())
                            ? Stream.empty()
                            : Stream.of(changed(one.order(), one.outcome(), after.outcome()));
                })
                .toList();
    }

    /** What stems from a closed item is named by nothing that only the item says. */
    private NotePreview.ChangedOrder changed(Order order, Outcome before, Outcome after) {
        String how = " %s, og %s.".formatted(stands(before), becomes(after));
        String advice = order.closed() ? null : advice(after);
        return new NotePreview.ChangedOrder(
                (order.closed() ? "En beslutning fra et lukket punkt" : what(order))
                        + how
                        + (advice == null ? "" : " " + advice),
                order.closed() ? null : href(order));
    }

    private String what(Order order) {
        Terms terms = order.terms();
        Long amount = amount(terms);
        return "%s %s%s%s"
                .formatted(
                        kind(terms),
                        DanishDates.inWords(order.on()),
                        whose(terms),
                        amount == null ? "" : " på %s kr.".formatted(DanishNumbers.format(new Money(amount))));
    }

    private static String kind(Terms terms) {
        return switch (terms) {
            case Terms.Opening _ -> "Åbningen pr.";
            case Terms.Allotment _ -> "Tildelingen";
            case Terms.SetKey _ -> "Fordelingsnøglen";
            case Terms.Frame _ -> "Rammen";
            case Terms.CarryOver _ -> "Overførslen";
            case Terms.Earmark _ -> "Øremærkningen";
            case Terms.Grant grant -> grant.onlyReserve() ? "Indstillingen" : "Bevillingen";
            case Terms.Reduce _ -> "Nedsættelsen";
            case Terms.Leaving _ -> "Udbetalingen ud af klyngemidlerne";
            case Terms.Spending _ -> "Bilaget";
        };
    }

    private String whose(Terms terms) {
        return switch (terms) {
            case Terms.Allotment allotment -> whose(allotment.holder(), allotment.period());
            case Terms.Spending spending -> whose(spending.holder(), spending.period());
            case Terms.CarryOver carried -> whose(carried.holder(), carried.from());
            case Terms.Grant grant -> whose(grant.holder(), grant.period());
            case Terms.Leaving leaving -> whose(leaving.holder(), leaving.period());
            case Terms.Opening _, Terms.SetKey _, Terms.Frame _, Terms.Earmark _, Terms.Reduce _ -> "";
        };
    }

    private String whose(Holder holder, String period) {
        KnownParty party = holder.party() == null ? null : register.parties().get(holder.party());
        String name =
                party != null ? party.name() : holder.party() != null ? holder.party() : holder.nameWithoutParty();
        return " (%s, %s)".formatted(name, period);
    }

    private static @Nullable Long amount(Terms terms) {
        return switch (terms) {
            case Terms.Allotment allotment -> allotment.amount();
            case Terms.Spending spending -> spending.amount();
            case Terms.CarryOver carried -> carried.amount();
            case Terms.Earmark earmark -> earmark.amount();
            case Terms.Frame frame -> frame.amount();
            case Terms.Grant grant -> grant.amount();
            case Terms.Reduce reduce -> reduce.amount();
            case Terms.Leaving leaving -> leaving.amount();
            case Terms.Opening _, Terms.SetKey _ -> null;
        };
    }

    private static @Nullable String href(Order order) {
        return order.isNote()
                ? "/midler/noter/" + order.id()
                : order.document() == null ? null : "/moeder/dokumenter/" + order.document();
    }

    private static String stands(Outcome before) {
        return switch (before) {
            case Outcome.Booked _ -> "er bogført";
            case Outcome.Reserved _ -> "er reserveret";
            case Outcome.Contained _ -> "er ikke bogført, fordi åbningen dækker den dag";
            case Outcome.Changed _ -> "er noteret";
            case Outcome.Refused _ -> "er afvist";
            case Outcome.Waiting _ -> "venter";
        };
    }

    private static String becomes(Outcome after) {
        return switch (after) {
            case Outcome.Booked _ -> "bogføres på ny";
            case Outcome.Reserved _ -> "reserveres på ny";
            case Outcome.Contained _ -> "bogføres ikke længere, fordi åbningen dækker den dag";
            case Outcome.Changed _ -> "noteres";
            case Outcome.Refused _ -> "bliver afvist";
            case Outcome.Waiting _ -> "kommer til at vente";
        };
    }

    private static @Nullable String advice(Outcome after) {
        return switch (after) {
            case Outcome.Booked booked -> TryNotes.toBeBooked(booked.warning());
            case Outcome.Reserved reserved -> TryNotes.toBeBooked(reserved.warning());
            case Outcome.Contained(String warning) -> warning;
            case Outcome.Refused refused -> refused.advice();
            case Outcome.Changed _, Outcome.Waiting _ -> null;
        };
    }
}
