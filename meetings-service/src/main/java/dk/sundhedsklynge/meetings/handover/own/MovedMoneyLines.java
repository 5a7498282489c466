package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Money that a decision took out of a fund: to a council, to another fund, or back. It is in no sum of a dossier, because the ledger
 * has it no more where it was.
 */
@ApplicationScoped
class MovedMoneyLines implements OwnLines {
    private static final String MOVED = "select " + ShownEffects.COLUMNS + " from effect e" + ShownEffects.NAMES
            + "where e.cooperation = ? and e.state = 'APPLIED' and e.type in ('HAND_OVER', 'TRANSFER', 'LAPSE')"
            + " order by e.decided_on desc, e.id";

    private final Database database;
    private final Register register;

    MovedMoneyLines(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** @param council that has it now; null for none */
    private record Moved(
            Money amount,
            @Nullable String party,
            @Nullable String label,
            String period,
            String fund,
            String to,
            @Nullable String council,
            String counted) {}

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(MOVED, ShownEffects::view, cooperation).stream()
                .flatMap(it -> moved(it.terms()).map(money -> line(it, money)).stream())
                .toList();
    }

    private Optional<Moved> moved(Terms terms) {
        return Optional.ofNullable(
                switch (terms) {
                    case Terms.HandOver it ->
                        new Moved(
                                it.amount(),
                                it.party(),
                                it.label(),
                                it.period(),
                                fund(Terms.Opening.CLUSTER),
                                register.cooperation(it.council())
                                        .map(Cooperation::name)
                                        .orElse(it.council()),
                                it.council(),
                                "Beløbet står i rådets eget regnskab");
                    case Terms.FundTransfer it ->
                        new Moved(
                                it.amount(),
                                it.party(),
                                it.label(),
                                it.period(),
                                fund(it.fromFund()),
                                fund(it.toFund()),
                                null,
                                "Beløbet står i de midler, det er overført til");
                    case Terms.Lapse it ->
                        new Moved(
                                it.amount(),
                                it.party(),
                                it.label(),
                                it.period(),
                                fund(Terms.Opening.CLUSTER),
                                "Bortfaldet",
                                null,
                                "Beløbet kan ikke bruges mere");
                    default -> null;
                });
    }

    private static String fund(String fund) {
        return fund.equals(Terms.Opening.CLUSTER) ? "Klyngemidler" : fund;
    }

    private TextLine line(EffectView it, Moved money) {
        String party = money.party();
        String whose = party == null
                ? Objects.requireNonNullElse(money.label(), "Ikke fordelt på parter")
                : Facts.partyName(register, party);
        return new TextLine(
                "moved:" + it.id(),
                TextLine.Kind.MONEY_MOVED,
                "%s, %s: %s".formatted(whose, money.period(), it.summary()),
                new Facts()
                        .add("Beløb", DanishNumbers.format(money.amount()) + " kr.")
                        .add("Fra", "%s, %s".formatted(money.fund(), money.period()))
                        .add("Til", money.to())
                        .add("Besluttet", it.decidedOn())
                        .add("Besluttet af", Facts.bodyName(register, it.decidedBy()))
                        .add("Beslutning", it.quote())
                        .add(
                                "Sum",
                                money.counted()
                                        + ". Det er trukket fra, hvor det stod, og denne linje tælles ikke med i den sum, som svarer til regnskabet.")
                        .list(),
                Stream.of(party, money.council()).filter(Objects::nonNull).toList(),
                List.of(),
                List.of(),
                new Source(
                        it.anchor().document(), it.anchor().line(), it.anchor().decision()),
                it.access());
    }
}
